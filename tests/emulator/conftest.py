"""The emulator's own fixtures, as users enable them, and plain HTTP clients: veneer's clients are not used here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from veneer.testing.dial import DialEmulator
from veneer.testing.pytest_plugin import dial_emulator, emulator

__all__ = ["dial_emulator", "emulator"]


@pytest.fixture
def http(dial_emulator: DialEmulator) -> Iterator[httpx.Client]:
    """A plain client with the key of the emulated installation."""
    headers = {"Api-Key": dial_emulator.api_key}
    with httpx.Client(base_url=dial_emulator.base_url, headers=headers, timeout=5, trust_env=False) as client:
        yield client


@pytest.fixture
def ask(http: httpx.Client) -> Any:
    """Ask a deployment: `ask(name, text, stream=..., **body)`."""

    def post(name: str, text: str = "one two three four", **body: Any) -> httpx.Response:
        request = {"messages": [{"role": "user", "content": text}], **body}
        return http.post(f"/openai/deployments/{name}/chat/completions", json=request)

    return post
