# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import form as _form
from ....types import read_json as _read_json
from ....types import segment as _segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.settings_form import SettingsForm


def request(*, id: int, body: SettingsForm | Mapping[str, Any]) -> Request[Any, Never]:
    """Replace settings."""
    return Request(
        operation="replace_settings",
        method="POST",
        path=f"/v1/items/{_segment('id', id)}/settings",
        form=_form(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> Any:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_json(content)
    return v


def parse_error(status: int, content: bytes) -> None:
    """The documented error body, or None where the body is something else."""
    return None
