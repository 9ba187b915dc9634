# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from ...models.admin_kind import AdminKind


def request(*, kind: AdminKind | str, bucket: str, path: str, if_match: str | None = None) -> Request[None, Never]:
    """Delete an entry of the configuration.

    Args:
        kind: Kind of the entry.
        bucket: Name of the bucket, or `public`.
        path: Folders and name, separated by slashes; at most 900 bytes.
        if_match: ETags of which one must be the resource's, separated by commas without blanks; else 412. `*` is
            any.
    """
    return Request(
        operation="delete_admin_entry",
        method="DELETE",
        path=f"/v1/{_segment('kind', kind)}/{_segment('bucket', bucket)}/{_segments('path', path)}",
        headers=_headers((("If-Match", if_match),)),
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
