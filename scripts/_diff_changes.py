"""What a comparison finds: changes with their class, collected once however many operations they concern."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Level = Literal["breaking", "additive", "cosmetic"]
Side = Literal["request", "response", "operation"]
LEVELS: tuple[Level, ...] = ("breaking", "additive", "cosmetic")


@dataclass
class Change:
    """One difference, as callers of the generated package meet it."""

    level: Level
    side: Side
    code: str
    """What kind of change, for machines and for deviations."""
    message: str
    old: str | None
    """JSON pointer in the old document; None where it has nothing like it."""
    new: str | None
    operations: list[str] = field(default_factory=list)
    """Operations that it concerns, as the old document writes them where both have them."""

    @property
    def pointer(self) -> str:
        return self.new or self.old or ""

    def data(self) -> dict[str, Any]:
        """For machines."""
        return {
            **{"class": self.level, "side": self.side, "change": self.code, "message": self.message},
            **{"operations": self.operations, "old": self.old, "new": self.new},
        }


class Changes:
    """Collects changes; the same one met through another operation adds that operation."""

    def __init__(self) -> None:
        self._found: dict[tuple[Any, ...], Change] = {}
        self.operation: str | None = None
        """The operation under comparison."""

    def add(self, level: Level, side: Side, code: str, message: str, old: str | None, new: str | None) -> None:
        """Note a change."""
        key = (side, code, message, old, new)
        change = self._found.setdefault(key, Change(level, side, code, message, old, new))
        if LEVELS.index(level) < LEVELS.index(change.level):
            change.level = level
        if self.operation is not None and self.operation not in change.operations:
            change.operations.append(self.operation)

    def sorted(self) -> list[Change]:
        """All changes, the worst first, in the order of the documents."""
        return sorted(self._found.values(), key=lambda change: LEVELS.index(change.level))
