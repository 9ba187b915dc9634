"""Groups of operations of the emulated installation, each in a module of its own with what it remembers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._answer import Answer
    from .._call import Call
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
        """The answer to a request for one of its operations that breaks the document; None: that of all others."""
        return None


from ._admin import AdminPart  # noqa: E402  # parts derive from the class above
from ._code import CodePart  # noqa: E402
from ._lifecycle import LifecyclePart  # noqa: E402
from ._services import ServicesPart  # noqa: E402
from ._tools import ToolsPart  # noqa: E402

PARTS: tuple[type[Part], ...] = (
    AdminPart,
    CodePart,
    LifecyclePart,
    ServicesPart,
    ToolsPart,
)
