# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Conversation(DumpModel):
    """A conversation."""

    id: str | None
    """Its URL, as a rule."""
    folder_id: str | None
    """URL of its folder."""
    name: str | None
    """Name for users."""
    prompt: str | None
    """System prompt."""
    temperature: float | None
    """0 to 2."""
    last_activity_date: int | None
    """Milliseconds since 1970."""
    model: ConversationModel | None
    selected_addons: list[str] | None
    """Addons (deprecated)."""
    messages: list[ConversationMessage] | None
    custom_view_state: dict[str, Any] | None
    """What a view of an application keeps."""
    assistant_model_id: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "folderId": "folder_id",
        "name": "name",
        "prompt": "prompt",
        "temperature": "temperature",
        "lastActivityDate": "last_activity_date",
        "model": "model",
        "selectedAddons": "selected_addons",
        "messages": "messages",
        "customViewState": "custom_view_state",
        "assistantModelId": "assistant_model_id",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        folder_id: str | None = None,
        name: str | None = None,
        prompt: str | None = None,
        temperature: float | None = None,
        last_activity_date: int | None = None,
        model: ConversationModel | None = None,
        selected_addons: list[str] | None = None,
        messages: list[ConversationMessage] | None = None,
        custom_view_state: dict[str, Any] | None = None,
        assistant_model_id: str | None = None,
        folderId: str | None = None,
        lastActivityDate: int | None = None,
        selectedAddons: list[str] | None = None,
    ) -> None:
        self.id = id
        self.folder_id = _either("folder_id", folder_id, "folderId", folderId)
        self.name = name
        self.prompt = prompt
        self.temperature = temperature
        self.last_activity_date = _either(
            "last_activity_date", last_activity_date, "lastActivityDate", lastActivityDate
        )
        self.model = model
        self.selected_addons = _either("selected_addons", selected_addons, "selectedAddons", selectedAddons)
        self.messages = messages
        self.custom_view_state = custom_view_state
        self.assistant_model_id = assistant_model_id
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
        self.id = get("id")
        self.folder_id = get("folderId")
        self.name = get("name")
        self.prompt = get("prompt")
        self.temperature = get("temperature")
        self.last_activity_date = get("lastActivityDate")
        v = get("model")
        self.model = v if v is None else ConversationModel.from_dict(v) if isinstance(v, dict) else v
        self.selected_addons = get("selectedAddons")
        v = get("messages")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ConversationMessage.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.messages = v
        self.custom_view_state = get("customViewState")
        self.assistant_model_id = get("assistantModelId")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.folder_id
        if v is not None:
            out["folderId"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.prompt
        if v is not None:
            out["prompt"] = v
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.last_activity_date
        if v is not None:
            out["lastActivityDate"] = v
        v = self.model
        if v is not None:
            out["model"] = v.to_dict() if v.__class__ is ConversationModel else _dump(v)
        v = self.selected_addons
        if v is not None:
            out["selectedAddons"] = v if v.__class__ is list else _dump(v)
        v = self.messages
        if v is not None:
            out["messages"] = (
                [x.to_dict() if x.__class__ is ConversationMessage else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.custom_view_state
        if v is not None:
            out["customViewState"] = _dump(v)
        v = self.assistant_model_id
        if v is not None:
            out["assistantModelId"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def folderId(self) -> str | None:
        """The same as `folder_id`."""
        return self.folder_id

    @property
    def lastActivityDate(self) -> int | None:
        """The same as `last_activity_date`."""
        return self.last_activity_date

    @property
    def selectedAddons(self) -> list[str] | None:
        """The same as `selected_addons`."""
        return self.selected_addons


from .conversation_message import ConversationMessage  # noqa: E402
from .conversation_model import ConversationModel  # noqa: E402
