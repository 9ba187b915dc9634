# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody


def request(*, file_id: str, as_attachment: bool | None = None, user: str | None = None) -> Request[bytes, Never]:
    """Read a file.

    Only files that a message of this app refers to; others are a 404, those of another app a 403.

    Args:
        file_id: `id` of the upload.
        as_attachment: As a download with its name; older servers take every text for true. The service's default:
            False.
        user: The end user, whose data alone is seen; a shared one when not given.
    """
    return Request(
        operation="preview_chat_file",
        method="GET",
        path=f"/files/{_segment('file_id', file_id)}/preview",
        params=_query(
            (
                ("as_attachment", as_attachment, True),
                ("user", user, True),
            )
        ),
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> bytes:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return content


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
