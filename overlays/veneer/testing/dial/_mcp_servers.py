"""Servers of the model context protocol that stand behind tool sets and applications."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

NUMBERS = {"a": {"type": "number"}, "b": {"type": "number"}}


@dataclass
class Tool:
    """A tool: what it is called with, and what answers."""

    run: Callable[..., object]
    description: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """JSON Schemas of the arguments by name; all of them are required."""
    read_only: bool = True

    def shown(self, name: str) -> dict[str, Any]:
        """The tool as servers list it."""
        schema = {"type": "object", "properties": dict(self.parameters), "required": sorted(self.parameters)}
        hints = {"annotations": {"readOnlyHint": self.read_only}}
        return {"name": name, "description": self.description, "inputSchema": schema, **hints}


@dataclass
class McpServer:
    """A server of the model context protocol.

    Attributes:
        tools: What can be called, by name.
        allowed: Names of the tools that may be called; None: all.
        streams: Whether it answers with streams, in which a notification comes first, and keeps sessions.
        authentication: NONE, or the type of credentials that it asks for.
        resources: Texts of resources, by URI.
        is_application: Whether it is an application rather than a tool set.
    """

    tools: dict[str, Tool] = field(default_factory=dict[str, Tool])
    allowed: list[str] | None = None
    streams: bool = False
    authentication: str = "NONE"
    resources: dict[str, str] = field(default_factory=dict[str, str])
    is_application: bool = False

    def shown(self, *, all_tools: bool = False) -> list[dict[str, Any]]:
        """The tools as the server lists them, the allowed ones or all."""
        wanted = self.tools if all_tools or self.allowed is None else self.allowed
        return [tool.shown(name) for name, tool in self.tools.items() if name in wanted]


def _add(a: float, b: float) -> float:
    return a + b


def _multiply(a: float, b: float) -> float:
    return a * b


def _divide(a: float, b: float) -> float:
    return a / b


def _tell(hero: str) -> str:
    return f"Once there was {hero}."


def _close(number: int) -> str:
    return f"#{number} is closed"


def servers() -> dict[str, McpServer]:
    """The servers of a new emulator: `calculator` answers whole, `stories` streams, `issues` asks for a key."""
    add = Tool(_add, "Adds two numbers.", NUMBERS)
    multiply = Tool(_multiply, "Multiplies two numbers.", NUMBERS)
    divide = Tool(_divide, "Divides two numbers.", NUMBERS)
    tell = Tool(_tell, "Tells a story.", {"hero": {"type": "string"}})
    close = Tool(_close, "Closes an issue.", {"number": {"type": "integer"}}, read_only=False)
    page = {"ui://widget": "<!doctype html><title>Widget</title><p>2 + 3 = 5</p>"}
    return {
        "calculator": McpServer({"add": add, "multiply": multiply, "divide": divide}, ["add", "multiply"]),
        "stories": McpServer({"tell": tell}, streams=True),
        "issues": McpServer({"close": close}, authentication="API_KEY"),
        "app_id": McpServer({"add": add}, resources=page, is_application=True),
    }
