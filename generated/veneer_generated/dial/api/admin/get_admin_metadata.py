# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.resource_metadata import ResourceMetadata

if TYPE_CHECKING:
    from ...models.admin_kind import AdminKind


def request(
    *,
    kind: AdminKind | str,
    bucket: str,
    path: str,
    token: str | None = None,
    limit: int | None = None,
    recursive: bool | None = None,
) -> Request[ResourceMetadata, Never]:
    """Get the metadata of an entry, or of a folder and what is in it.

    Args:
        kind: Kind of the entry.
        bucket: Name of the bucket, or `public`.
        path: Folders and name, or a folder with a slash at its end; empty for the root of the bucket.
        token: Where to go on; `next_token` of the page before.
        limit: Number of entries of a page, 0 to 1000; 100 when not given.
        recursive: All entries below the folder as one flat list without folders, instead of its direct children.
    """
    return Request(
        operation="get_admin_metadata",
        method="GET",
        path=f"/v1/metadata/{_segment('kind', kind)}/{_segment('bucket', bucket)}/{_segments('path', path, empty=True)}",
        params=_query(
            (
                ("token", token, True),
                ("limit", limit, True),
                ("recursive", recursive, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ResourceMetadata:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ResourceMetadata.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
