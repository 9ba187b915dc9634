# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class MigrationStatus(str, Enum):
    """What became of an entry.

    An open set: other values stay plain.
    """

    MIGRATED = "migrated"
    WOULD_MIGRATE = "would_migrate"
    SKIPPED = "skipped"
    WOULD_SKIP = "would_skip"
    FAILED = "failed"
    WOULD_FAIL = "would_fail"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(MigrationStatus._value2member_map_)
