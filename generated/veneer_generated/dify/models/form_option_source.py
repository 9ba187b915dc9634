# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FormOptionSource(Model):
    """Where the options of a field come from."""

    type: FormOptionSourceType | str | None
    selector: list[str] | None
    value: list[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "selector": "selector",
        "value": "value",
    }

    def __init__(
        self,
        *,
        type: FormOptionSourceType | str | None = None,
        selector: list[str] | None = None,
        value: list[str] | None = None,
    ) -> None:
        self.type = type
        self.selector = selector
        self.value = value
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("type")
        self.type = _form_option_source_type.get(v, v) if v.__class__ is str else v
        self.selector = get("selector")
        self.value = get("value")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v if v.__class__ is str else _dump(v)
        v = self.selector
        if v is not None:
            out["selector"] = v if v.__class__ is list else _dump(v)
        v = self.value
        if v is not None:
            out["value"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .form_option_source_type import BY_VALUE as _form_option_source_type  # noqa: E402
from .form_option_source_type import FormOptionSourceType  # noqa: E402
