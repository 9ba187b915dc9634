# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ContentFilterResults(MappingModel):
    """What the content filter found, by category."""

    hate: ContentFilterSeverity | None
    self_harm: ContentFilterSeverity | None
    sexual: ContentFilterSeverity | None
    violence: ContentFilterSeverity | None
    profanity: ContentFilterDetection | None
    jailbreak: ContentFilterDetection | None
    indirect_attack: ContentFilterDetection | None
    protected_material_text: ContentFilterDetection | None
    protected_material_code: ContentFilterDetection | None
    custom_blocklists: Any
    """Block lists that matched: an object or a list, by version."""
    error: ContentFilterError | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "hate": "hate",
        "self_harm": "self_harm",
        "sexual": "sexual",
        "violence": "violence",
        "profanity": "profanity",
        "jailbreak": "jailbreak",
        "indirect_attack": "indirect_attack",
        "protected_material_text": "protected_material_text",
        "protected_material_code": "protected_material_code",
        "custom_blocklists": "custom_blocklists",
        "error": "error",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        hate: ContentFilterSeverity | None = None,
        self_harm: ContentFilterSeverity | None = None,
        sexual: ContentFilterSeverity | None = None,
        violence: ContentFilterSeverity | None = None,
        profanity: ContentFilterDetection | None = None,
        jailbreak: ContentFilterDetection | None = None,
        indirect_attack: ContentFilterDetection | None = None,
        protected_material_text: ContentFilterDetection | None = None,
        protected_material_code: ContentFilterDetection | None = None,
        custom_blocklists: Any = None,
        error: ContentFilterError | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        hate: Any = None,
        self_harm: Any = None,
        sexual: Any = None,
        violence: Any = None,
        profanity: Any = None,
        jailbreak: Any = None,
        indirect_attack: Any = None,
        protected_material_text: Any = None,
        protected_material_code: Any = None,
        custom_blocklists: Any = None,
        error: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.hate = hate
        self.self_harm = self_harm
        self.sexual = sexual
        self.violence = violence
        self.profanity = profanity
        self.jailbreak = jailbreak
        self.indirect_attack = indirect_attack
        self.protected_material_text = protected_material_text
        self.protected_material_code = protected_material_code
        self.custom_blocklists = custom_blocklists
        self.error = error
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("hate")
        self.hate = v if v is None else ContentFilterSeverity.from_dict(v) if isinstance(v, dict) else v
        v = get("self_harm")
        self.self_harm = v if v is None else ContentFilterSeverity.from_dict(v) if isinstance(v, dict) else v
        v = get("sexual")
        self.sexual = v if v is None else ContentFilterSeverity.from_dict(v) if isinstance(v, dict) else v
        v = get("violence")
        self.violence = v if v is None else ContentFilterSeverity.from_dict(v) if isinstance(v, dict) else v
        v = get("profanity")
        self.profanity = v if v is None else ContentFilterDetection.from_dict(v) if isinstance(v, dict) else v
        v = get("jailbreak")
        self.jailbreak = v if v is None else ContentFilterDetection.from_dict(v) if isinstance(v, dict) else v
        v = get("indirect_attack")
        self.indirect_attack = v if v is None else ContentFilterDetection.from_dict(v) if isinstance(v, dict) else v
        v = get("protected_material_text")
        self.protected_material_text = (
            v if v is None else ContentFilterDetection.from_dict(v) if isinstance(v, dict) else v
        )
        v = get("protected_material_code")
        self.protected_material_code = (
            v if v is None else ContentFilterDetection.from_dict(v) if isinstance(v, dict) else v
        )
        self.custom_blocklists = get("custom_blocklists")
        v = get("error")
        self.error = v if v is None else ContentFilterError.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.hate
        if v is not None:
            out["hate"] = v.to_dict() if v.__class__ is ContentFilterSeverity else _dump(v)
        v = self.self_harm
        if v is not None:
            out["self_harm"] = v.to_dict() if v.__class__ is ContentFilterSeverity else _dump(v)
        v = self.sexual
        if v is not None:
            out["sexual"] = v.to_dict() if v.__class__ is ContentFilterSeverity else _dump(v)
        v = self.violence
        if v is not None:
            out["violence"] = v.to_dict() if v.__class__ is ContentFilterSeverity else _dump(v)
        v = self.profanity
        if v is not None:
            out["profanity"] = v.to_dict() if v.__class__ is ContentFilterDetection else _dump(v)
        v = self.jailbreak
        if v is not None:
            out["jailbreak"] = v.to_dict() if v.__class__ is ContentFilterDetection else _dump(v)
        v = self.indirect_attack
        if v is not None:
            out["indirect_attack"] = v.to_dict() if v.__class__ is ContentFilterDetection else _dump(v)
        v = self.protected_material_text
        if v is not None:
            out["protected_material_text"] = v.to_dict() if v.__class__ is ContentFilterDetection else _dump(v)
        v = self.protected_material_code
        if v is not None:
            out["protected_material_code"] = v.to_dict() if v.__class__ is ContentFilterDetection else _dump(v)
        v = self.custom_blocklists
        if v is not None:
            out["custom_blocklists"] = v
        v = self.error
        if v is not None:
            out["error"] = v.to_dict() if v.__class__ is ContentFilterError else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .content_filter_detection import ContentFilterDetection  # noqa: E402
from .content_filter_error import ContentFilterError  # noqa: E402
from .content_filter_severity import ContentFilterSeverity  # noqa: E402
