# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WebAppSettingsResponse(Model):
    """How the app's own web page looks."""

    title: str | None
    chat_color_theme: str | None
    chat_color_theme_inverted: bool | None
    icon_type: str | None
    icon: str | None
    icon_background: str | None
    icon_url: str | None
    description: str | None
    copyright: str | None
    privacy_policy: str | None
    input_placeholder: str | None
    custom_disclaimer: str | None
    default_language: str | None
    show_workflow_steps: bool | None
    use_icon_as_answer_icon: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "chat_color_theme": "chat_color_theme",
        "chat_color_theme_inverted": "chat_color_theme_inverted",
        "icon_type": "icon_type",
        "icon": "icon",
        "icon_background": "icon_background",
        "icon_url": "icon_url",
        "description": "description",
        "copyright": "copyright",
        "privacy_policy": "privacy_policy",
        "input_placeholder": "input_placeholder",
        "custom_disclaimer": "custom_disclaimer",
        "default_language": "default_language",
        "show_workflow_steps": "show_workflow_steps",
        "use_icon_as_answer_icon": "use_icon_as_answer_icon",
    }

    def __init__(
        self,
        *,
        title: str | None = None,
        chat_color_theme: str | None = None,
        chat_color_theme_inverted: bool | None = None,
        icon_type: str | None = None,
        icon: str | None = None,
        icon_background: str | None = None,
        icon_url: str | None = None,
        description: str | None = None,
        copyright: str | None = None,
        privacy_policy: str | None = None,
        input_placeholder: str | None = None,
        custom_disclaimer: str | None = None,
        default_language: str | None = None,
        show_workflow_steps: bool | None = None,
        use_icon_as_answer_icon: bool | None = None,
    ) -> None:
        self.title = title
        self.chat_color_theme = chat_color_theme
        self.chat_color_theme_inverted = chat_color_theme_inverted
        self.icon_type = icon_type
        self.icon = icon
        self.icon_background = icon_background
        self.icon_url = icon_url
        self.description = description
        self.copyright = copyright
        self.privacy_policy = privacy_policy
        self.input_placeholder = input_placeholder
        self.custom_disclaimer = custom_disclaimer
        self.default_language = default_language
        self.show_workflow_steps = show_workflow_steps
        self.use_icon_as_answer_icon = use_icon_as_answer_icon
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.title = get("title")
        self.chat_color_theme = get("chat_color_theme")
        self.chat_color_theme_inverted = get("chat_color_theme_inverted")
        self.icon_type = get("icon_type")
        self.icon = get("icon")
        self.icon_background = get("icon_background")
        self.icon_url = get("icon_url")
        self.description = get("description")
        self.copyright = get("copyright")
        self.privacy_policy = get("privacy_policy")
        self.input_placeholder = get("input_placeholder")
        self.custom_disclaimer = get("custom_disclaimer")
        self.default_language = get("default_language")
        self.show_workflow_steps = get("show_workflow_steps")
        self.use_icon_as_answer_icon = get("use_icon_as_answer_icon")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.title
        if v is not None:
            out["title"] = v
        v = self.chat_color_theme
        if v is not None:
            out["chat_color_theme"] = v
        v = self.chat_color_theme_inverted
        if v is not None:
            out["chat_color_theme_inverted"] = v
        v = self.icon_type
        if v is not None:
            out["icon_type"] = v
        v = self.icon
        if v is not None:
            out["icon"] = v
        v = self.icon_background
        if v is not None:
            out["icon_background"] = v
        v = self.icon_url
        if v is not None:
            out["icon_url"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.copyright
        if v is not None:
            out["copyright"] = v
        v = self.privacy_policy
        if v is not None:
            out["privacy_policy"] = v
        v = self.input_placeholder
        if v is not None:
            out["input_placeholder"] = v
        v = self.custom_disclaimer
        if v is not None:
            out["custom_disclaimer"] = v
        v = self.default_language
        if v is not None:
            out["default_language"] = v
        v = self.show_workflow_steps
        if v is not None:
            out["show_workflow_steps"] = v
        v = self.use_icon_as_answer_icon
        if v is not None:
            out["use_icon_as_answer_icon"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
