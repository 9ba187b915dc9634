"""What is loaded, and when: nothing before it is used, and little then.

Counted in interpreters of their own that can import only the runtime's dependencies, as after `pip install veneer`: a
folder of links to the distributions that pyproject.toml asks for, with what those ask for, is all they see beside the
standard library and this tree (`python -I -S`: no site-packages, no start-up files). A development environment would
add modules to the count that users do not have: httpx imports its command line, with rich, click and pygments, wherever
they are installed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from architecture._source import GENERATED, OVERLAYS, ROOT
from veneer.testing import Emulator

CLIENT_BUDGET = 260
"""Modules in the process when a client exists; the interpreter's own are about 30 of them."""
REQUEST_BUDGET = 330
"""Modules after the first request: connections, TLS and, for async clients, the event loop are there by then."""

SYNC = """
from veneer.dial import Dial
client = Dial(base_url=URL, api_key=KEY)
mark("client")
assert client.chat.completions.create(deployment_name="echo", messages=[{"role": "user", "content": "Hi"}])
mark("request")
client.close()
"""
ASYNC = """
from veneer.dial import AsyncDial
client = AsyncDial(base_url=URL, api_key=KEY)
mark("client")
import asyncio
mark("loop")
async def main():
    assert await client.chat.completions.create(deployment_name="echo", messages=[{"role": "user", "content": "Hi"}])
    mark("request")
    await client.aclose()
asyncio.run(main())
"""


class Counted(NamedTuple):
    """The modules in a process at its marks."""

    at: dict[str, list[str]]

    def of(self, mark: str, *packages: str) -> list[str]:
        return [m for m in self.at[mark] if any(m == p or m.startswith(f"{p}.") for p in packages)]


def runtime_distributions() -> Iterator[metadata.Distribution]:
    """Those that pyproject.toml asks for, and those that they ask for in turn."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting, seen = [Requirement(text) for text in project["dependencies"]], set()
    while waiting:
        req = waiting.pop()
        name = canonicalize_name(req.name)
        if name in seen or (req.marker is not None and not req.marker.evaluate({"extra": ""})):
            continue
        seen.add(name)
        found = metadata.distribution(name)
        yield found
        waiting += map(Requirement, found.requires or [])


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder from which exactly the runtime's dependencies can be imported."""
    folder = tmp_path_factory.mktemp("bare")
    for distribution in runtime_distributions():
        tops = {Path(str(file)).parts[0] for file in distribution.files or []}
        for top in tops - {"..", "__pycache__"}:
            if not (folder / top).exists():
                (folder / top).symlink_to(Path(str(distribution.locate_file(top))))
    return folder


def count(bare: Path, code: str, **names: str) -> Counted:
    start = f"""
import sys
sys.path[:0] = {[str(OVERLAYS), str(GENERATED), str(bare)]!r}
found = {{}}
def mark(name):
    found[name] = sorted(sys.modules)
"""
    end = "\nmark('end')\nimport json\nprint(json.dumps(found))"
    given = "".join(f"{name} = {value!r}\n" for name, value in names.items())
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-W", "error", "-c", start + given + code + end],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return Counted(json.loads(done.stdout))


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator() as made:
        yield made


@pytest.mark.parametrize("module", ["veneer", "veneer.dial", "veneer_generated.dial", "veneer.testing"])
def test_an_import_loads_nothing_of_weight(bare: Path, module: str) -> None:
    found = count(bare, f"import {module}\nmark('import')")
    assert not found.of(
        "import", "httpx", "httpcore", "dateutil", "attr", "attrs", "asyncio", "ssl", "json", "starlette"
    )
    assert not [m for m in found.at["import"] if ".models" in m or "._runtime" in m]
    assert len(found.at["import"]) < 75


@pytest.mark.parametrize("code", [pytest.param(SYNC, id="sync"), pytest.param(ASYNC, id="async")])
def test_clients_stay_within_the_budget(bare: Path, server: Emulator, code: str) -> None:
    found = count(bare, code, URL=server.dial.base_url, KEY=server.dial.api_key)
    assert not found.of("client", "httpx", "httpcore", "dateutil", "asyncio", "ssl", "anyio")
    assert not found.of("client", "veneer_generated.dial.models")[1:], "only the lazy package itself"
    assert len(found.at["client"]) < CLIENT_BUDGET
    assert found.of("request", "veneer._runtime.http")
    assert not found.of("request", "httpx", "httpcore", "anyio", "dateutil"), "only what needs them loads them"
    assert len(found.at["request"]) < REQUEST_BUDGET


def test_a_sync_client_loads_no_event_loop(bare: Path, server: Emulator) -> None:
    found = count(bare, SYNC, URL=server.dial.base_url, KEY=server.dial.api_key)
    assert not found.of("end", "asyncio")


def test_errors_and_pools_are_reachable_without_the_http_library(bare: Path) -> None:
    code = "import veneer, veneer.dial\n[getattr(m, n) for m in (veneer, veneer.dial) for n in m.__all__]\nmark('all')"
    found = count(bare, code)
    assert not found.of("all", "httpx", "httpcore", "asyncio")
