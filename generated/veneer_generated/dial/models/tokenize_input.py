# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""TokenizeInput: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_tokenize_input(src: dict[str, Any]) -> TokenizeInput:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: TokenizeInput = cls.from_dict(src)
    return made


from .tokenize_input_request import TokenizeInputRequest  # noqa: E402
from .tokenize_input_string import TokenizeInputString  # noqa: E402

TokenizeInput: TypeAlias = TokenizeInputRequest | TokenizeInputString | dict[str, Any]
"""A text or a chat request."""

_members: dict[Any, Any] = {
    "request": TokenizeInputRequest,
    "string": TokenizeInputString,
}
