"""Examples made of schemas are for new operations; the emulator's own services know what all of theirs do."""

from __future__ import annotations

from importlib import import_module

import pytest

from veneer.testing import Emulator


@pytest.mark.parametrize("provider", ["dial", "dify", "aleph_alpha", "azure_inference"])
def test_each_operation_is_answered_by_hand(provider: str, emulator: Emulator) -> None:
    operations = import_module(f"veneer_generated.{provider}.api").OPERATIONS
    assert set(getattr(emulator, provider).handlers()) == set(operations)
