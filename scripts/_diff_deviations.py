"""Known deviations of a document from its vendor's own: which changes are meant, and why; unused ones are told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from _diff_changes import Change
from _diff_load import Unreadable, parse

_KEYS = {"change", "side", "at", "reason"}


@dataclass
class Deviation:
    """One entry: patterns for the kind of change and for its place, and the reason."""

    change: str
    at: str
    reason: str
    side: str = "*"
    used: int = field(default=0, compare=False)

    def takes(self, change: Change) -> Change | None:
        """What is left of a change: all of it, only some of its operations, or nothing (None)."""
        if not (fnmatchcase(change.code, self.change) and fnmatchcase(change.side, self.side)):
            return change
        if any(pointer is not None and fnmatchcase(pointer, self.at) for pointer in (change.old, change.new)):
            self.used += 1
            return None
        left = [operation for operation in change.operations if not fnmatchcase(operation, self.at)]
        if len(left) == len(change.operations):
            return change
        self.used += 1
        return replace(change, operations=left) if left else None


def read(path: Path) -> list[Deviation]:
    """The entries of a file like specs/dify.deviations.yaml. Raises Unreadable."""
    try:
        found = parse(path.read_text(encoding="utf-8"), str(path))
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror or error}") from None
    if not isinstance(found, list | None):
        raise Unreadable(f"{path}: a list of entries with change, at and reason is needed")
    return [deviation for number, entry in enumerate(found or (), 1) for deviation in _entry(path, number, entry)]


def _entry(path: Path, number: int, entry: Any) -> list[Deviation]:
    """One for each place, so that each is told when nothing is there any more."""
    entry = entry if isinstance(entry, dict) else {"": entry}
    places = entry.get("at") or ""
    listed = places if isinstance(places, list) else [places]
    texts = [*(value for key, value in entry.items() if key != "at"), *listed]
    if not entry.keys() <= _KEYS or not all(isinstance(text, str) for text in texts):
        raise Unreadable(f"{path}: entry {number}: only texts under {', '.join(sorted(_KEYS))} are known")
    if missing := [key for key in ("change", "at", "reason") if not "".join(entry.get(key) or "").strip()]:
        raise Unreadable(f"{path}: entry {number}: {', '.join(missing)} is missing")
    reason = " ".join(entry["reason"].split())
    return [Deviation(entry["change"], place, reason, entry.get("side", "*")) for place in listed]


def leave_out(changes: Iterable[Change], known: list[Deviation]) -> tuple[list[Change], int]:
    """The changes that no entry takes, and how many were taken whole."""
    left, taken = [], 0
    for change in changes:
        rest: Change | None = change
        for deviation in known:
            if rest is not None:
                rest = deviation.takes(rest)
        if rest is None:
            taken += 1
        else:
            left.append(rest)
    return left, taken
