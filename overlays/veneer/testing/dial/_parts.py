"""Groups of operations of the emulated installation, each in a module of its own with what it remembers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._answer import Answer
    from .._call import Call
    from .._document import Operation
    from .._service import Handler
    from .._validation import Problem
    from ._service import DialEmulator


class Part:
    """A group of operations; `service` has what all groups share: credentials, rights, stores, the clock."""

    def __init__(self, service: DialEmulator) -> None:
        self.service = service

    def clear(self) -> None:
        """Forget everything, as if the emulator had just been started."""

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {}

    def invalid(self, call: Call, problem: Problem) -> Answer | None:
        """The answer to a request of this group that breaks the document; None: none of its own."""
        return None

    def body_limit(self, operation: Operation) -> int | None:
        """Bytes that a body may have; None: as everywhere."""
        return None
