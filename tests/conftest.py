"""Settings of the whole test run."""

import pytest


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Coroutine tests run on asyncio, the one loop that veneer promises."""
    return "asyncio"
