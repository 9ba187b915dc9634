# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from ...models.file_config_kind import FileConfigKind


def request(*, kind: FileConfigKind | str, name: str) -> Request[dict[str, Any], Never]:
    """Get an entry of Core's configuration files.

    Args:
        kind: Kind of the entries.
        name: Name of the entry; `global` is that of the settings.
    """
    return Request(
        operation="get_file_config",
        method="GET",
        path=f"/v1/admin/config/file/{_segment('kind', kind)}/{_segment('name', name)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> dict[str, Any]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return _read_object(content)


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
