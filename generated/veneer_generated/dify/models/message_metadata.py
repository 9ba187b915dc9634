# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MessageMetadata(Model):
    """What an answer cost and what it rests on."""

    usage: Usage | None
    retriever_resources: list[RetrieverResource] | None
    annotation_reply: Any
    """The annotation that gave the answer."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "usage": "usage",
        "retriever_resources": "retriever_resources",
        "annotation_reply": "annotation_reply",
    }

    def __init__(
        self,
        *,
        usage: Usage | None = None,
        retriever_resources: list[RetrieverResource] | None = None,
        annotation_reply: Any = None,
    ) -> None:
        self.usage = usage
        self.retriever_resources = retriever_resources
        self.annotation_reply = annotation_reply
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
        v = get("usage")
        self.usage = v if v is None else Usage.from_dict(v) if isinstance(v, dict) else v
        v = get("retriever_resources")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(RetrieverResource.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.retriever_resources = v
        self.annotation_reply = get("annotation_reply")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is Usage else _dump(v)
        v = self.retriever_resources
        if v is not None:
            out["retriever_resources"] = (
                [x.to_dict() if x.__class__ is RetrieverResource else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.annotation_reply
        if v is not None:
            out["annotation_reply"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .retriever_resource import RetrieverResource  # noqa: E402
from .usage import Usage  # noqa: E402
