"""The emulator: all services on one local server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from ._document import Document
from ._server import Hub, ServerThread
from ._service import Service
from .aleph_alpha import AlephAlphaEmulator
from .azure_inference import AzureInferenceEmulator
from .dial import DialEmulator
from .dify import DifyEmulator


class Emulator:
    """A local server that speaks the providers' APIs, for tests and for trying things out.

    It keeps everything in memory. It runs in a thread of its own, so it serves
    synchronous and asynchronous tests alike; several can run at once.

    Args:
        host: Where to listen; only this machine can reach the default.
        port: Port to listen at; 0 is any free one.
        pace: Seconds that slow deployments wait between two events.
        documents: Documents to use instead of those in the generated packages, by provider.

    Attributes:
        dial: The emulated DIAL installation.
        aleph_alpha: The emulated inference installation of Aleph Alpha.
        dify: The emulated Dify installation.
        azure_inference: The emulated endpoints of Azure AI Inference and its kin.

    Example:
        >>> from veneer.testing import Emulator
        >>> with Emulator() as server:
        ...     url, key = server.dial.base_url, server.dial.api_key
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        pace: float = 0.01,
        documents: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self._address = (host, port)
        self._hub = Hub()
        self._server: ServerThread | None = None
        given = {name: Document(json.loads(json.dumps(raw))) for name, raw in (documents or {}).items()}
        self.dial = DialEmulator(self._hub, given.get("dial"), pace=pace)
        self.azure_inference = AzureInferenceEmulator(self._hub, given.get("azure_inference"), pace=pace)
        self.aleph_alpha = AlephAlphaEmulator(self._hub, given.get("aleph_alpha"), pace=pace)
        self.dify = DifyEmulator(self._hub, given.get("dify"), pace=pace)
        self._services: tuple[Service, ...] = (self.dial, self.dify, self.azure_inference, self.aleph_alpha)

    @property
    def url(self) -> str:
        """Where the server is; each service has its own `base_url` below it."""
        return self._hub.url

    @property
    def connections(self) -> int:
        """How many TCP connections were accepted so far."""
        return self._hub.accepted

    @property
    def open_connections(self) -> int:
        """How many of them are open."""
        return len(self._hub.transports)

    def start(self) -> Self:
        """Start listening; returns when requests can be sent. Raises OSError when the port is taken."""
        if self._server is not None:
            raise RuntimeError("the emulator is running already")
        apps = {service.provider: service for service in self._services}
        self._server = ServerThread(apps, self._hub, *self._address)
        return self

    def stop(self) -> None:
        """End all connections; what was received can still be read. Does nothing when it is not running."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def reset(self) -> None:
        """Forget requests, faults and everything stored, as if the emulator had just been started."""
        for service in self._services:
            service.reset()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
