"""What kind of JSON a value is, in a form that type checkers follow."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """A JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """A JSON array."""
    return isinstance(value, list)


def repr_of(thing: object, name: str) -> str:
    """`Kind(name='...')`, of clients too whose constructor raised: tracebacks with locals show those all the same."""
    return f"{type(thing).__name__}({name}={getattr(thing, name, None)!r})"
