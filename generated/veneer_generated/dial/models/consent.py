# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Consent(DumpModel):
    """The deployments that a call may reach."""

    deployments: dict[str, ConsentEntry] | None
    """By the name of the deployment."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "deployments": "deployments",
    }

    def __init__(self, *, deployments: dict[str, ConsentEntry] | None = None) -> None:
        self.deployments = deployments
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("deployments")
        self.deployments = (
            v
            if v is None
            else {k: ConsentEntry.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.deployments
        if v is not None:
            out["deployments"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .consent_entry import ConsentEntry  # noqa: E402
