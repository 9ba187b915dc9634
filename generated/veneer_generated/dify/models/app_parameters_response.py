# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AppParametersResponse(Model):
    """Inputs, features and limits of an app."""

    opening_statement: str | None
    suggested_questions: list[str] | None
    suggested_questions_after_answer: FeatureSwitch | None
    speech_to_text: FeatureSwitch | None
    text_to_speech: TextToSpeechSettings | None
    retriever_resource: FeatureSwitch | None
    annotation_reply: FeatureSwitch | None
    more_like_this: FeatureSwitch | None
    sensitive_word_avoidance: FeatureSwitch | None
    user_input_form: list[dict[str, Any]] | None
    """The inputs: objects with one key, the kind of control, such as `text-input` or `file-list`."""
    file_upload: FileUploadSettings | None
    system_parameters: SystemParameters | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "opening_statement": "opening_statement",
        "suggested_questions": "suggested_questions",
        "suggested_questions_after_answer": "suggested_questions_after_answer",
        "speech_to_text": "speech_to_text",
        "text_to_speech": "text_to_speech",
        "retriever_resource": "retriever_resource",
        "annotation_reply": "annotation_reply",
        "more_like_this": "more_like_this",
        "sensitive_word_avoidance": "sensitive_word_avoidance",
        "user_input_form": "user_input_form",
        "file_upload": "file_upload",
        "system_parameters": "system_parameters",
    }

    def __init__(
        self,
        *,
        opening_statement: str | None = None,
        suggested_questions: list[str] | None = None,
        suggested_questions_after_answer: FeatureSwitch | None = None,
        speech_to_text: FeatureSwitch | None = None,
        text_to_speech: TextToSpeechSettings | None = None,
        retriever_resource: FeatureSwitch | None = None,
        annotation_reply: FeatureSwitch | None = None,
        more_like_this: FeatureSwitch | None = None,
        sensitive_word_avoidance: FeatureSwitch | None = None,
        user_input_form: list[dict[str, Any]] | None = None,
        file_upload: FileUploadSettings | None = None,
        system_parameters: SystemParameters | None = None,
    ) -> None:
        self.opening_statement = opening_statement
        self.suggested_questions = suggested_questions
        self.suggested_questions_after_answer = suggested_questions_after_answer
        self.speech_to_text = speech_to_text
        self.text_to_speech = text_to_speech
        self.retriever_resource = retriever_resource
        self.annotation_reply = annotation_reply
        self.more_like_this = more_like_this
        self.sensitive_word_avoidance = sensitive_word_avoidance
        self.user_input_form = user_input_form
        self.file_upload = file_upload
        self.system_parameters = system_parameters
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.opening_statement = get("opening_statement")
        self.suggested_questions = get("suggested_questions")
        v = get("suggested_questions_after_answer")
        self.suggested_questions_after_answer = (
            v if v is None else FeatureSwitch.from_dict(v) if isinstance(v, dict) else v
        )
        v = get("speech_to_text")
        self.speech_to_text = v if v is None else FeatureSwitch.from_dict(v) if isinstance(v, dict) else v
        v = get("text_to_speech")
        self.text_to_speech = v if v is None else TextToSpeechSettings.from_dict(v) if isinstance(v, dict) else v
        v = get("retriever_resource")
        self.retriever_resource = v if v is None else FeatureSwitch.from_dict(v) if isinstance(v, dict) else v
        v = get("annotation_reply")
        self.annotation_reply = v if v is None else FeatureSwitch.from_dict(v) if isinstance(v, dict) else v
        v = get("more_like_this")
        self.more_like_this = v if v is None else FeatureSwitch.from_dict(v) if isinstance(v, dict) else v
        v = get("sensitive_word_avoidance")
        self.sensitive_word_avoidance = v if v is None else FeatureSwitch.from_dict(v) if isinstance(v, dict) else v
        self.user_input_form = get("user_input_form")
        v = get("file_upload")
        self.file_upload = v if v is None else FileUploadSettings.from_dict(v) if isinstance(v, dict) else v
        v = get("system_parameters")
        self.system_parameters = v if v is None else SystemParameters.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.opening_statement
        if v is not None:
            out["opening_statement"] = v
        v = self.suggested_questions
        if v is not None:
            out["suggested_questions"] = v if v.__class__ is list else _dump(v)
        v = self.suggested_questions_after_answer
        if v is not None:
            out["suggested_questions_after_answer"] = v.to_dict() if v.__class__ is FeatureSwitch else _dump(v)
        v = self.speech_to_text
        if v is not None:
            out["speech_to_text"] = v.to_dict() if v.__class__ is FeatureSwitch else _dump(v)
        v = self.text_to_speech
        if v is not None:
            out["text_to_speech"] = v.to_dict() if v.__class__ is TextToSpeechSettings else _dump(v)
        v = self.retriever_resource
        if v is not None:
            out["retriever_resource"] = v.to_dict() if v.__class__ is FeatureSwitch else _dump(v)
        v = self.annotation_reply
        if v is not None:
            out["annotation_reply"] = v.to_dict() if v.__class__ is FeatureSwitch else _dump(v)
        v = self.more_like_this
        if v is not None:
            out["more_like_this"] = v.to_dict() if v.__class__ is FeatureSwitch else _dump(v)
        v = self.sensitive_word_avoidance
        if v is not None:
            out["sensitive_word_avoidance"] = v.to_dict() if v.__class__ is FeatureSwitch else _dump(v)
        v = self.user_input_form
        if v is not None:
            out["user_input_form"] = v if v.__class__ is list else _dump(v)
        v = self.file_upload
        if v is not None:
            out["file_upload"] = v.to_dict() if v.__class__ is FileUploadSettings else _dump(v)
        v = self.system_parameters
        if v is not None:
            out["system_parameters"] = v.to_dict() if v.__class__ is SystemParameters else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .feature_switch import FeatureSwitch  # noqa: E402
from .file_upload_settings import FileUploadSettings  # noqa: E402
from .system_parameters import SystemParameters  # noqa: E402
from .text_to_speech_settings import TextToSpeechSettings  # noqa: E402
