# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
"""Plain dicts with typed keys, for requests to Golden: what is written here is sent as it is."""

from typing import Any, Literal, Required, TypedDict


class ToolCallParam(TypedDict, total=False):
    """ToolCall"""

    id: Required[str]
    type: str
    function: Required[dict[str, Any]]


class ChatParam(TypedDict, total=False):
    """What to answer, and how."""

    messages: Required[list[dict[str, Any]]]
    input: str
    stream: bool
    temperature: float
    tags: list[str]
    kind: Literal["plain", "fancy", "a-b", "a_b", ""] | str
    stop: str | list[str] | None
    pooling: str | None
    logit_bias: dict[str, float]
    inputs: dict[str, Any]
    shapes: list[dict[str, Any]]
    options: dict[str, Any]
    """More."""
    secret: str


class TreeParam(TypedDict, total=False):
    """Mentions itself."""

    name: Required[str]
    """What it is called."""
    kind: Required[Literal["plain", "fancy", "a-b", "a_b", ""] | str]
    size: int | None
    children: "list[TreeParam]"
    calls: dict[str, ToolCallParam]
