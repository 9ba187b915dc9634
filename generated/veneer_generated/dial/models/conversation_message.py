# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ConversationMessage(DumpModel):
    """A message of a stored conversation."""

    role: Role | str
    content: str
    model: ConversationModel | None
    settings: ConversationSettings | None
    custom_content: CustomContent | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "model": "model",
        "settings": "settings",
        "custom_content": "custom_content",
    }

    def __init__(
        self,
        *,
        role: Role | str,
        content: str,
        model: ConversationModel | None = None,
        settings: ConversationSettings | None = None,
        custom_content: CustomContent | None = None,
    ) -> None:
        self.role = role
        self.content = content
        self.model = model
        self.settings = settings
        self.custom_content = custom_content
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("role")
        self.role = _role.get(v, v) if v.__class__ is str else v
        self.content = get("content")
        v = get("model")
        self.model = v if v is None else ConversationModel.from_dict(v) if isinstance(v, dict) else v
        v = get("settings")
        self.settings = v if v is None else ConversationSettings.from_dict(v) if isinstance(v, dict) else v
        v = get("custom_content")
        self.custom_content = v if v is None else CustomContent.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.role
        if v is not None:
            out["role"] = v if v.__class__ is str else _dump(v)
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.model
        if v is not None:
            out["model"] = v.to_dict() if v.__class__ is ConversationModel else _dump(v)
        v = self.settings
        if v is not None:
            out["settings"] = v.to_dict() if v.__class__ is ConversationSettings else _dump(v)
        v = self.custom_content
        if v is not None:
            out["custom_content"] = v.to_dict() if v.__class__ is CustomContent else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .conversation_model import ConversationModel  # noqa: E402
from .conversation_settings import ConversationSettings  # noqa: E402
from .custom_content import CustomContent  # noqa: E402
from .role import BY_VALUE as _role  # noqa: E402
from .role import Role  # noqa: E402
