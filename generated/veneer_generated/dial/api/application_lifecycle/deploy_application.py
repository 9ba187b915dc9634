# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.custom_application import CustomApplication
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.application_link import ApplicationLink


def request(*, body: ApplicationLink | Mapping[str, Any]) -> Request[CustomApplication, Never]:
    """Run an application's source.

    The application has a `function`; it is answered at once, with status DEPLOYING, and is deployed or failed later.
    409 where it has no function, or is running or about to.
    """
    return Request(
        operation="deploy_application",
        method="POST",
        path="/v1/ops/application/deploy",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> CustomApplication:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return CustomApplication.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
