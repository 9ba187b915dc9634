# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DeployedFunction(DumpModel):
    """How Core runs an application's source."""

    id: str | None
    runtime: str | None
    """Such as `python3.11`."""
    source_folder: str | None
    """Folder of the source, `files/{bucket}/{path}/`."""
    target_folder: str | None
    """Folder of the copy that runs."""
    author_bucket: str | None
    status: DeploymentStatus | str | None
    error: str | None
    """Why it failed."""
    env: dict[str, str] | None
    """Variables of its environment."""
    mapping: dict[str, str] | None
    """Paths of the application by feature."""

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
        status: DeploymentStatus | str | None = None,
        error: str | None = None,
        env: dict[str, str] | None = None,
        mapping: dict[str, str] | None = None,
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
        self.status = _deployment_status.get(v, v) if v.__class__ is str else v
        self.error = get("error")
        self.env = get("env")
        self.mapping = get("mapping")
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
            out["mapping"] = v if v.__class__ is dict else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .deployment_status import BY_VALUE as _deployment_status  # noqa: E402
from .deployment_status import DeploymentStatus  # noqa: E402
