"""Every fault, every provider, every kind of call, sync and async; the table of it is in tests/README.md."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from matrix.cells import play
from matrix.faults import FAULTS, Fault
from matrix.providers import KINDS, PROVIDERS, Provider, Use


@pytest.fixture(scope="module", autouse=True)
def light_collections() -> Iterator[None]:
    """Each cell ends with a garbage collection; what was there before needs not be looked at again."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def _cells() -> Iterator[object]:
    for fault in FAULTS:
        for provider in PROVIDERS:
            for kind in KINDS:
                use = provider.uses[kind]
                if isinstance(use, Use) and kind not in fault.without:
                    for world in ("sync", "async"):
                        name = f"{fault.group}: {fault.name}-{provider.name}-{kind}-{world}"
                        yield pytest.param(fault, provider, use, world, id=name)


@pytest.mark.parametrize(("fault", "provider", "use", "world"), list(_cells()))
def test_cell(fault: Fault, provider: Provider, use: Use, world: str, tmp_path: Path) -> None:
    cases = fault.cases(use)
    play(provider, use, world == "async", cases if isinstance(cases, list) else [cases], tmp_path)
