# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.knowledge_tag import KnowledgeTag


def request() -> Request[list[KnowledgeTag], Never]:
    """Tags of the workspace."""
    return Request(
        operation="get_knowledge_tags",
        method="GET",
        path="/datasets/tags",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[KnowledgeTag]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [KnowledgeTag.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
