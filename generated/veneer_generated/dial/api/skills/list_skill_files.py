# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.skill_file_metadata import SkillFileMetadata


def request(
    *, bucket: str, path: str, token: str | None = None, limit: int | None = None, recursive: bool | None = None
) -> Request[SkillFileMetadata, Never]:
    """List the files of a skill.

    A missing skill is answered with 404 and an empty body. A page may have fewer entries than its limit.

    Args:
        bucket: Name of the bucket, or `public`.
        path: Folders and name of a skill, or of a folder that groups skills, without a slash at its end.
        token: Where to go on; `next_token` of the page before.
        limit: Number of entries of a page, 0 to 1000; 100 when not given.
        recursive: All entries below the folder as one flat list without folders, instead of its direct children.
    """
    return Request(
        operation="list_skill_files",
        method="GET",
        path=f"/v2/metadata/skills/{_segment('bucket', bucket)}/{_segments('path', path)}/files",
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


def parse(status: int, content: bytes) -> SkillFileMetadata:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return SkillFileMetadata.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
