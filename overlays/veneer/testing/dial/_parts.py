"""Groups of operations of the emulated installation, each in a module of its own with what it remembers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._service import Handler
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


from ._anthropic import AnthropicPart  # noqa: E402  # parts derive from the class above
from ._caller import CallerPart  # noqa: E402
from ._inference import InferencePart  # noqa: E402
from ._listings import ListingsPart  # noqa: E402
from ._responses import ResponsesPart  # noqa: E402

PARTS: tuple[type[Part], ...] = (
    ListingsPart,
    InferencePart,
    ResponsesPart,
    AnthropicPart,
    CallerPart,
)
