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
        """The answer to a request of this group that breaks the document; None where the service's own will do."""
        return None


# The groups derive from Part, so they can only be imported behind it.
from ._channels import Channels  # noqa: E402
from ._permissions import Permissions  # noqa: E402
from ._publications import Publications  # noqa: E402
from ._sharing import Sharing  # noqa: E402

PARTS: tuple[type[Part], ...] = (
    Channels,
    Permissions,
    Publications,
    Sharing,
)
