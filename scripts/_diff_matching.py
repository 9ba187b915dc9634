"""Which operation of one document is which of the other: by method and path, whatever parameters are called.

A slash at the end of a path counts only where both forms are there. Where one path of ours has a parameter with an
enumeration, a vendor may have a path for each of its values.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from _diff_source import Operation, Source, shape


class Pair(NamedTuple):
    """An operation in both documents, or in one of them."""

    old: Operation | None
    new: Operation | None
    lost: str = ""
    """Where a value of a path's parameter has no operation any more: what stands for that parameter."""


def pairs(old: Source, new: Source, *, foreign: bool) -> Iterator[Pair]:
    """All operations, in the order of the old document, then those that only the new one has."""
    before, after = old.operations(), _matching(old, new, foreign)
    rest = {key: operation for key, operation in after.items() if key not in before}
    for key, operation in before.items():
        if key in after:
            yield Pair(operation, after[key])
            continue
        # What ours has a path of its own for is no matter of the parameter.
        forms = {one: how for one, how in spread(old, operation).items() if one not in before} if foreign else {}
        if not any(one in rest for one in forms):
            yield Pair(operation, None)
            continue
        for one, (values, written) in forms.items():
            yield Pair(written, rest.pop(one)) if one in rest else Pair(operation, None, values)
    for operation in rest.values():
        yield Pair(None, operation)


def _matching(old: Source, new: Source, foreign: bool) -> dict[tuple[str, str], Operation]:
    """The new operations; a path may hold what the other document has in its server's URL."""
    ours = old.operations().keys()
    found = new.operations()
    if foreign and not ours & found.keys():
        for prefix in filter(None, (new.prefix, old.prefix)):
            longer = new.operations(prefix)
            shorter = {(m, p.removeprefix(prefix) or "/"): op for (m, p), op in found.items()}
            found = max((found, longer, shorter), key=lambda tried: len(ours & tried.keys()))
    matched: dict[tuple[str, str], Operation] = {}
    for (method, path), operation in found.items():
        other = (method, path.rstrip("/") if path.endswith("/") else f"{path}/")
        moved = (method, path) not in ours and other in ours and other not in found
        matched[other if moved else (method, path)] = operation
    return matched


def spread(source: Source, operation: Operation) -> dict[tuple[str, str], tuple[str, Operation]]:
    """The operation written out for each value of its parameters with an enumeration, by method and path."""
    named = {str(parameter.raw.get("name")): parameter for parameter in operation.path_parameters}
    listed = {name: source.view(parameter.child("schema")).enum for name, parameter in named.items()}
    closed = {name: values for name, values in listed.items() if values}
    found = {}
    for chosen in itertools.product(*closed.values()) if closed else ():
        path = operation.path
        for name, value in zip(closed, chosen, strict=True):
            path = path.replace(f"{{{name}}}", str(value))
        rest = [parameter for name, parameter in named.items() if name not in closed]
        values = ", ".join(f"{name} {value}" for name, value in zip(closed, chosen, strict=True))
        found[operation.method, shape(path)] = (values, replace(operation, path=path, path_parameters=rest))
    return found
