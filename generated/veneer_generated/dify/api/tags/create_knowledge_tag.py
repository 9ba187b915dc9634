# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.knowledge_tag import KnowledgeTag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.tag_create_request import TagCreateRequest


def request(*, body: TagCreateRequest | Mapping[str, Any]) -> Request[KnowledgeTag, Never]:
    """Create a tag."""
    return Request(
        operation="create_knowledge_tag",
        method="POST",
        path="/datasets/tags",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> KnowledgeTag:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return KnowledgeTag.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
