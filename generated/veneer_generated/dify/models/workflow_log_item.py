# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WorkflowLogItem(Model):
    """A run and who started it."""

    id: str | None
    workflow_run: WorkflowRunSummary | None
    created_from: str | None
    created_by_role: str | None
    created_by_account: AccountSummary | None
    created_by_end_user: EndUserSummary | None
    created_at: int | None
    details: dict[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "workflow_run": "workflow_run",
        "created_from": "created_from",
        "created_by_role": "created_by_role",
        "created_by_account": "created_by_account",
        "created_by_end_user": "created_by_end_user",
        "created_at": "created_at",
        "details": "details",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        workflow_run: WorkflowRunSummary | None = None,
        created_from: str | None = None,
        created_by_role: str | None = None,
        created_by_account: AccountSummary | None = None,
        created_by_end_user: EndUserSummary | None = None,
        created_at: int | None = None,
        details: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.workflow_run = workflow_run
        self.created_from = created_from
        self.created_by_role = created_by_role
        self.created_by_account = created_by_account
        self.created_by_end_user = created_by_end_user
        self.created_at = created_at
        self.details = details
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.id = get("id")
        v = get("workflow_run")
        self.workflow_run = v if v is None else WorkflowRunSummary.from_dict(v) if isinstance(v, dict) else v
        self.created_from = get("created_from")
        self.created_by_role = get("created_by_role")
        v = get("created_by_account")
        self.created_by_account = v if v is None else AccountSummary.from_dict(v) if isinstance(v, dict) else v
        v = get("created_by_end_user")
        self.created_by_end_user = v if v is None else EndUserSummary.from_dict(v) if isinstance(v, dict) else v
        self.created_at = get("created_at")
        self.details = get("details")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.workflow_run
        if v is not None:
            out["workflow_run"] = v.to_dict() if v.__class__ is WorkflowRunSummary else _dump(v)
        v = self.created_from
        if v is not None:
            out["created_from"] = v
        v = self.created_by_role
        if v is not None:
            out["created_by_role"] = v
        v = self.created_by_account
        if v is not None:
            out["created_by_account"] = v.to_dict() if v.__class__ is AccountSummary else _dump(v)
        v = self.created_by_end_user
        if v is not None:
            out["created_by_end_user"] = v.to_dict() if v.__class__ is EndUserSummary else _dump(v)
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.details
        if v is not None:
            out["details"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .account_summary import AccountSummary  # noqa: E402
from .end_user_summary import EndUserSummary  # noqa: E402
from .workflow_run_summary import WorkflowRunSummary  # noqa: E402
