# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CustomApplicationFunction(DumpModel):
    """How Core runs the source of an application."""

    id: str | None
    runtime: str | None
    """Such as `python3.11`."""
    source_folder: str | None
    """URL of the folder with the source."""
    target_folder: str | None
    """URL of the folder that is run; set by the server."""
    author_bucket: str | None
    status: ApplicationStatus | str | None
    error: str | None
    """Why it failed."""
    env: dict[str, str] | None
    """Environment of the process."""
    mapping: FunctionMapping | None
    """Where it answers to what."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "runtime": "runtime",
        "source_folder": "source_folder",
        "target_folder": "target_folder",
        "author_bucket": "author_bucket",
        "status": "status",
        "error": "error",
        "env": "env",
        "mapping": "mapping",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        runtime: str | None = None,
        source_folder: str | None = None,
        target_folder: str | None = None,
        author_bucket: str | None = None,
        status: ApplicationStatus | str | None = None,
        error: str | None = None,
        env: dict[str, str] | None = None,
        mapping: FunctionMapping | None = None,
    ) -> None:
        self.id = id
        self.runtime = runtime
        self.source_folder = source_folder
        self.target_folder = target_folder
        self.author_bucket = author_bucket
        self.status = status
        self.error = error
        self.env = env
        self.mapping = mapping
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
        self.runtime = get("runtime")
        self.source_folder = get("source_folder")
        self.target_folder = get("target_folder")
        self.author_bucket = get("author_bucket")
        v = get("status")
        self.status = _application_status.get(v, v) if v.__class__ is str else v
        self.error = get("error")
        self.env = get("env")
        v = get("mapping")
        self.mapping = v if v is None else FunctionMapping.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.runtime
        if v is not None:
            out["runtime"] = v
        v = self.source_folder
        if v is not None:
            out["source_folder"] = v
        v = self.target_folder
        if v is not None:
            out["target_folder"] = v
        v = self.author_bucket
        if v is not None:
            out["author_bucket"] = v
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.env
        if v is not None:
            out["env"] = v if v.__class__ is dict else _dump(v)
        v = self.mapping
        if v is not None:
            out["mapping"] = v.to_dict() if v.__class__ is FunctionMapping else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .application_status import BY_VALUE as _application_status  # noqa: E402
from .application_status import ApplicationStatus  # noqa: E402
from .function_mapping import FunctionMapping  # noqa: E402
