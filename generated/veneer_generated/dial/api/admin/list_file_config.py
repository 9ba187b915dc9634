# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_data import ErrorData
from ...models.file_config_list import FileConfigList

if TYPE_CHECKING:
    from ...models.file_config_kind import FileConfigKind


def request(*, kind: FileConfigKind | str) -> Request[FileConfigList, Never]:
    """List the entries of one kind that stand in Core's configuration files.

    Names of keys are secrets; that kind is answered with 403.

    Args:
        kind: Kind of the entries.
    """
    return Request(
        operation="list_file_config",
        method="GET",
        path=f"/v1/admin/config/file/{_segment('kind', kind)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> FileConfigList:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return FileConfigList.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
