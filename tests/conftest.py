"""Settings of the whole test run."""

import pytest
from hypothesis import settings

# A busy machine is no failure: the limit of each test (pyproject.toml) is the only one on time.
settings.register_profile("unhurried", parent=settings(), deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Coroutine tests run on asyncio, the one loop that veneer promises."""
    return "asyncio"
