"""The emulated endpoints of Azure AI Inference answer every transcribed exchange as the real ones did."""

from __future__ import annotations

import pytest

from emulator.test_wire_emulator import compare_bodies, play
from veneer.testing.azure_inference import AzureInferenceEmulator
from veneer.testing.pytest_plugin import azure_inference_emulator
from wire import Exchange, load

__all__ = ["azure_inference_emulator"]

EXCHANGES = load("azure_inference")


@pytest.mark.parametrize("exchange", EXCHANGES, ids=str)
def test_emulator_answers_as_transcribed(exchange: Exchange, azure_inference_emulator: AzureInferenceEmulator) -> None:
    ready = exchange.filled(api_key=azure_inference_emulator.api_key)

    status, headers, body = play(ready, azure_inference_emulator.base_url)

    assert (status, body if status != ready.answer.status else b"") == (ready.answer.status, b"")
    for name, value in ready.answer.headers.items():
        assert headers.get(name, "-") == value or (value == "*" and name in headers)
    compare_bodies(ready, body)
    assert azure_inference_emulator.requests[-1].operation == exchange.operation


def test_every_operation_is_transcribed(azure_inference_emulator: AzureInferenceEmulator) -> None:
    assert {exchange.operation for exchange in EXCHANGES} >= set(azure_inference_emulator.document.operations)
