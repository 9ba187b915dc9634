# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatRequest(Model):
    """What to answer, and how."""

    messages: Sequence[Message | Mapping[str, Any]]
    input: str | None
    stream: bool | None
    """The service's default: False."""
    temperature: float | None
    tags: Sequence[str] | None
    kind: Kind | str | None
    stop: str | Sequence[str] | None
    pooling: str | None
    logit_bias: Mapping[str, float] | None
    inputs: Mapping[str, Any] | None
    shapes: Sequence[Shape | Mapping[str, Any]] | None
    options: Options | Mapping[str, Any] | None
    """More."""
    secret: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "input": "input",
        "stream": "stream",
        "temperature": "temperature",
        "tags": "tags",
        "kind": "kind",
        "stop": "stop",
        "pooling": "pooling",
        "logit_bias": "logit_bias",
        "inputs": "inputs",
        "shapes": "shapes",
        "options": "options",
        "secret": "secret",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset({"secret"})

    def __init__(
        self,
        *,
        messages: Sequence[Message | Mapping[str, Any]],
        input: str | None = None,
        stream: bool | None = None,
        temperature: float | None = 0.0,
        tags: Sequence[str] | None = (),
        kind: Kind | str | None = "plain",
        stop: str | Sequence[str] | None = None,
        pooling: str | None = None,
        logit_bias: Mapping[str, float] | None = None,
        inputs: Mapping[str, Any] | None = None,
        shapes: Sequence[Shape | Mapping[str, Any]] | None = None,
        options: Options | Mapping[str, Any] | None = None,
        secret: str | None = None,
    ) -> None:
        self.messages = messages
        self.input = input
        self.stream = stream
        self.temperature = temperature
        self.tags = tags
        self.kind = kind
        self.stop = stop
        self.pooling = pooling
        self.logit_bias = logit_bias
        self.inputs = inputs
        self.shapes = shapes
        self.options = options
        self.secret = secret
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        v = get("messages")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Message.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.messages = v
        self.input = get("input")
        self.stream = get("stream")
        self.temperature = get("temperature")
        self.tags = get("tags")
        v = get("kind")
        self.kind = _kind.get(v, v) if v.__class__ is str else v
        self.stop = get("stop")
        self.pooling = get("pooling")
        self.logit_bias = get("logit_bias")
        self.inputs = get("inputs")
        v = get("shapes")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(parse_shape(x) if isinstance(x, dict) else x)
            v = items
        self.shapes = v
        v = get("options")
        self.options = v if v is None else Options.from_dict(v) if isinstance(v, dict) else v
        self.secret = get("secret")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.messages
        if v is not None:
            out["messages"] = (
                [x.to_dict() if x.__class__ is Message else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.input
        if v is not None:
            out["input"] = v
        v = self.stream
        if v is not None:
            out["stream"] = v
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.tags
        if v is not None:
            out["tags"] = v if v.__class__ is list else _dump(v)
        v = self.kind
        if v is not None:
            out["kind"] = v if v.__class__ is str else _dump(v)
        v = self.stop
        if v is not None:
            out["stop"] = v if v.__class__ is str else _dump(v)
        v = self.pooling
        if v is not None:
            out["pooling"] = v
        elif src is None:
            out["pooling"] = None
        v = self.logit_bias
        if v is not None:
            out["logit_bias"] = v if v.__class__ is dict else _dump(v)
        v = self.inputs
        if v is not None:
            out["inputs"] = _dump(v)
        v = self.shapes
        if v is not None:
            out["shapes"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.options
        if v is not None:
            out["options"] = v.to_dict() if v.__class__ is Options else _dump(v)
        v = self.secret
        if v is not None:
            out["secret"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .kind import BY_VALUE as _kind
    from .kind import Kind
    from .message import Message
    from .options import Options
    from .shape import parse_shape
else:
    _kind = _Later(__package__, ".kind", "BY_VALUE")
    Kind = _Later(__package__, ".kind", "Kind")
    Message = _Later(__package__, ".message", "Message")
    Options = _Later(__package__, ".options", "Options")
    parse_shape = _Later(__package__, ".shape", "parse_shape")

if TYPE_CHECKING:
    from .shape import Shape
