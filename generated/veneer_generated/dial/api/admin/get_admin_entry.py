# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from ...models.admin_kind import AdminKind


def request(
    *, kind: AdminKind | str, bucket: str, path: str, if_none_match: str | None = None
) -> Request[dict[str, Any], Never]:
    """Get an entry of the configuration.

    Only what was stored through the API, not what stands in files. Secrets are left out.

    Args:
        kind: Kind of the entry.
        bucket: Name of the bucket, or `public`.
        path: Folders and name, separated by slashes; at most 900 bytes.
        if_none_match: The ETag that is known already; 304 where it is still the entry's.
    """
    return Request(
        operation="get_admin_entry",
        method="GET",
        path=f"/v1/{_segment('kind', kind)}/{_segment('bucket', bucket)}/{_segments('path', path)}",
        headers=_headers((("If-None-Match", if_none_match),)),
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
