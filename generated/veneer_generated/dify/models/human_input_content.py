# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class HumanInputContent(Model):
    """A form that was shown in a conversation."""

    workflow_run_id: str | None
    submitted: bool | None
    type: str | None
    form_definition: HumanInputFormDefinition | None
    form_submission_data: HumanInputFormSubmissionData | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "workflow_run_id": "workflow_run_id",
        "submitted": "submitted",
        "type": "type",
        "form_definition": "form_definition",
        "form_submission_data": "form_submission_data",
    }

    def __init__(
        self,
        *,
        workflow_run_id: str | None = None,
        submitted: bool | None = None,
        type: str | None = None,
        form_definition: HumanInputFormDefinition | None = None,
        form_submission_data: HumanInputFormSubmissionData | None = None,
    ) -> None:
        self.workflow_run_id = workflow_run_id
        self.submitted = submitted
        self.type = type
        self.form_definition = form_definition
        self.form_submission_data = form_submission_data
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.workflow_run_id = get("workflow_run_id")
        self.submitted = get("submitted")
        self.type = get("type")
        v = get("form_definition")
        self.form_definition = v if v is None else HumanInputFormDefinition.from_dict(v) if isinstance(v, dict) else v
        v = get("form_submission_data")
        self.form_submission_data = (
            v if v is None else HumanInputFormSubmissionData.from_dict(v) if isinstance(v, dict) else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.workflow_run_id
        if v is not None:
            out["workflow_run_id"] = v
        v = self.submitted
        if v is not None:
            out["submitted"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.form_definition
        if v is not None:
            out["form_definition"] = v.to_dict() if v.__class__ is HumanInputFormDefinition else _dump(v)
        v = self.form_submission_data
        if v is not None:
            out["form_submission_data"] = v.to_dict() if v.__class__ is HumanInputFormSubmissionData else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .human_input_form_definition import HumanInputFormDefinition  # noqa: E402
from .human_input_form_submission_data import HumanInputFormSubmissionData  # noqa: E402
