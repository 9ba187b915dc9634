# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.pipeline_file import PipelineFile

if TYPE_CHECKING:
    from ...models.pipeline_file_request import PipelineFileRequest


def request(*, body: PipelineFileRequest) -> Request[PipelineFile, Never]:
    """Upload a file for a pipeline."""
    return Request(
        operation="upload_pipeline_file",
        method="POST",
        path="/datasets/pipeline/file-upload",
        parts=body.to_parts(),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> PipelineFile:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return PipelineFile.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
