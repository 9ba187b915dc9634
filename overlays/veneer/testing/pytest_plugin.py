"""Fixtures for pytest; enable them with `pytest_plugins = ["veneer.testing.pytest_plugin"]` in the top conftest.py.

def test_my_code(dial_emulator):
    client = Dial(base_url=dial_emulator.base_url, api_key=dial_emulator.api_key)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from . import Emulator
    from .aleph_alpha import AlephAlphaEmulator
    from .azure_inference import AzureInferenceEmulator
    from .dial import DialEmulator
    from .dify import DifyEmulator


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    """A running emulator for the whole session."""
    from . import Emulator

    with Emulator() as server:
        yield server


@pytest.fixture
def dial_emulator(emulator: Emulator) -> DialEmulator:
    """The emulated DIAL, without anything that earlier tests left."""
    emulator.dial.reset()
    return emulator.dial


@pytest.fixture
def azure_inference_emulator(emulator: Emulator) -> AzureInferenceEmulator:
    """The emulated endpoints of Azure AI Inference and its kin, without anything that earlier tests left."""
    emulator.azure_inference.reset()
    return emulator.azure_inference


@pytest.fixture
def aleph_alpha_emulator(emulator: Emulator) -> AlephAlphaEmulator:
    """The emulated Aleph Alpha, without anything that earlier tests left."""
    emulator.aleph_alpha.reset()
    return emulator.aleph_alpha


@pytest.fixture
def dify_emulator(emulator: Emulator) -> DifyEmulator:
    """The emulated Dify, without anything that earlier tests left."""
    emulator.dify.reset()
    return emulator.dify
