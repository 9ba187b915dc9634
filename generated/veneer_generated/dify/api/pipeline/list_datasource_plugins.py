# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import query as _query
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.datasource_plugin import DatasourcePlugin
from ...models.error_body import ErrorBody


def request(*, dataset_id: str, is_published: bool | None = None) -> Request[list[DatasourcePlugin], Never]:
    """Sources that the pipeline of a knowledge base reads.

    Args:
        dataset_id: The knowledge base.
        is_published: Of the published pipeline or of the draft. The service's default: True.
    """
    return Request(
        operation="list_datasource_plugins",
        method="GET",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/pipeline/datasource-plugins",
        params=_query((("is_published", is_published, True),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[DatasourcePlugin]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [DatasourcePlugin.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
