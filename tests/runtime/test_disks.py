"""Downloads meet real disks: full, forbidden, links and folders in the way; and a file that changes on the server."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from support.server import Server, reply
from support.worlds import World, bytes_request
from veneer._runtime import saving
from veneer._runtime.downloads import BUFFERED, ContentChangedError

OLD = b"what was there before"
NEW = bytes(range(256)) * 12_000
"""Three megabytes: more than is read at once."""
NOBODY = 65534
"""The user without rights."""
FULL = Path("/dev/full")


def file_of(content: bytes = NEW, etag: str = '"one"', **headers: str) -> Any:
    return reply(200, content, {"ETag": etag, **{name.replace("_", "-"): value for name, value in headers.items()}})


@pytest.fixture
def server() -> Iterator[Server]:
    """Has one large file."""
    with Server(file_of()) as made:
        yield made


async def download(world: World, server: Server) -> Any:
    return await world(world.sender(server.url, max_retries=0).download(bytes_request(), {}))


async def save(world: World, server: Server, path: Any) -> None:
    found = await download(world, server)
    try:
        await world(found.awrite_to(path) if world.is_async else found.write_to(path))
    finally:
        await world.close(found)


PROGRAM = """
import asyncio, concurrent.futures.thread, json, os, resource, sys
import veneer._runtime.saving
from veneer.dial import AsyncDial, Dial

def limit():
    {limit}

def main(url, path):
    with Dial(base_url=url, api_key="key", max_retries=0) as client:
        found = client.files.download("files/b/a")
        limit()
        found.write_to(path)

async def amain(url, path):
    async with AsyncDial(base_url=url, api_key="key", max_retries=0) as client:
        found = await client.files.download("files/b/a")
        limit()
        await found.awrite_to(path)

url, path, world = sys.argv[1:]
try:
    asyncio.run(amain(url, path)) if world == "async" else main(url, path)
except OSError as error:
    print(json.dumps([type(error).__name__, error.errno]))
else:
    print(json.dumps(["", 0]))
"""


def run(server: Server, path: Path, world: World, limit: str = "pass") -> list[Any]:
    """What another process finds when it saves the file: the name and number of its error."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(limit=limit), server.url, str(path), world.name],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONWARNINGS": "error", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    found: list[Any] = json.loads(done.stdout)
    return found


@pytest.fixture(params=["new", "existing"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "existing":
        (tmp_path / "file").write_bytes(OLD)
    return tmp_path / "file"


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def holds(path: Path, content: bytes) -> bool:
    return path.read_bytes() == content


def untouched(target: Path) -> bool:
    names = os.listdir(target.parent)
    return names == [] or (names == ["file"] and target.read_bytes() == OLD)


async def test_a_file_that_may_not_grow(world: World, server: Server, target: Path) -> None:
    """The limit of a process stands for a disk that is full in the middle of writing."""
    limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, ({len(NEW) // 2}, {len(NEW) // 2}))"
    assert run(server, target, world, limit) == ["OSError", errno.EFBIG]
    assert untouched(target)
    assert run(server, target, world) == ["", 0]
    assert holds(target, NEW)


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
async def test_a_device_that_is_full(world: World, server: Server) -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        await save(world, server, FULL)
    assert caught.value.errno == errno.ENOSPC
    assert stat.S_ISCHR(os.stat(FULL).st_mode)
    assert not [name for name in os.listdir("/dev") if name.endswith(".part")]


async def test_a_folder_that_may_not_be_written(world: World, server: Server, target: Path) -> None:
    # Root may write everywhere; it becomes nobody once all is loaded, for its Python may be where nobody can read it.
    limit = f"os.setegid({NOBODY}); os.seteuid({NOBODY})" if os.geteuid() == 0 else "pass"
    parents = [parent for parent in target.parents if "pytest-of" in str(parent)]
    modes = {parent: parent.stat().st_mode for parent in parents}
    try:
        for parent in parents:
            parent.chmod(0o755)
        target.parent.chmod(0o555)
        assert run(server, target, world, limit) == ["PermissionError", errno.EACCES]
        assert untouched(target)
    finally:
        for parent, mode in modes.items():
            parent.chmod(mode)


async def test_a_link_to_nowhere_gets_its_file(world: World, server: Server, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "there")
    await save(world, server, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there").read_bytes() == NEW


async def test_a_link_to_a_missing_folder_or_to_itself_is_refused(world: World, server: Server, tmp_path: Path) -> None:
    (tmp_path / "astray").symlink_to(tmp_path / "none" / "file")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("astray", "loop"):
        with pytest.raises(OSError):  # noqa: PT011  # which one depends on the system
            await save(world, server, tmp_path / name)
    assert sorted(os.listdir(tmp_path)) == ["astray", "loop"]


async def test_a_link_to_a_folder_is_refused(world: World, server: Server, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    with pytest.raises(IsADirectoryError):
        await save(world, server, tmp_path / "link")
    assert os.listdir(tmp_path / "folder") == []


async def test_a_planted_link_is_not_followed(
    world: World, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where somebody guesses the name of the file that is written first."""
    precious = tmp_path / "precious"
    precious.write_bytes(OLD)
    (tmp_path / "folder").mkdir()
    monkeypatch.setattr(saving.os, "urandom", bytes)
    (tmp_path / "folder" / f".{bytes(8).hex()}.part").symlink_to(precious)
    with pytest.raises(FileExistsError):
        await save(world, server, tmp_path / "folder" / "file")
    assert precious.read_bytes() == OLD
    assert os.listdir(tmp_path / "folder") == [f".{bytes(8).hex()}.part"], "what is not ours stays"


@pytest.mark.parametrize("change", ["a folder instead", "no folder any more"])
async def test_a_place_that_changes_meanwhile(world: World, server: Server, tmp_path: Path, change: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    target = folder / "file"
    found = await download(world, server)

    def meanwhile(done: int, total: int | None) -> None:
        if not done or target.exists() or not folder.exists():
            return
        if change == "a folder instead":
            target.mkdir()
            (target / "kept").write_bytes(OLD)
        else:
            folder.rename(tmp_path / "elsewhere")

    with pytest.raises(OSError):  # noqa: PT011  # which one depends on the system
        await world(found.awrite_to(target, meanwhile) if world.is_async else found.write_to(target, meanwhile))
    await world.close(found)
    left = {path.name for path in files_below(tmp_path)}
    if change == "a folder instead":
        assert left == {"kept"}
        assert (target / "kept").read_bytes() == OLD
    else:
        assert not target.exists()
        assert {name for name in left if not name.endswith(".part")} == set()


async def test_two_at_a_time_leave_one_whole_file(world: World, server: Server, tmp_path: Path) -> None:
    contents = [bytes([number]) * (BUFFERED + 500_000 + number) for number in range(4)]
    server.script(*(file_of(content) for content in contents))
    downloads = [await download(world, server) for _ in contents]
    if world.is_async:
        import asyncio

        await asyncio.gather(*(found.awrite_to(tmp_path / "file") for found in downloads))
    else:
        threads = [threading.Thread(target=found.write_to, args=(tmp_path / "file",)) for found in downloads]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert (tmp_path / "file").read_bytes() in contents
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize("etag", ['"two"', 'W/"one"', ""])
async def test_another_version_at_the_second_reading(world: World, server: Server, target: Path, etag: str) -> None:
    """The first reading is over, the second asks again and gets another file: nothing of it is written."""
    server.script(file_of(), file_of(NEW[::-1], etag))
    found = await download(world, server)
    content = await world(found.aget_content() if world.is_async else found.get_content())
    assert content == NEW
    with pytest.raises(ContentChangedError):
        await world(found.awrite_to(target) if world.is_async else found.write_to(target))
    assert untouched(target)
    await world.close(found)


@pytest.mark.parametrize("name", ["../../evil", "/etc/evil", "evil\\..\\x", ".bashrc", "a\r\nb"])
async def test_the_servers_name_decides_nothing(
    world: World, server: Server, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cwd = tmp_path / "cwd"
    cwd.mkdir()
    monkeypatch.chdir(cwd)
    shown = name.replace("\r\n", "%0D%0A")
    server.script(file_of(Content_Disposition=f"attachment; filename=\"{shown}\"; filename*=UTF-8''{shown}"))
    found = await download(world, server)
    with pytest.raises(IsADirectoryError):
        await world(found.awrite_to(tmp_path) if world.is_async else found.write_to(tmp_path))
    await world(found.awrite_to("mine") if world.is_async else found.write_to("mine"))
    await world.close(found)
    assert files_below(tmp_path) == [cwd / "mine"]


_TRICKS = st.sampled_from(["/", "\\", "%2F", "%00", "C:", "~", ".", "..", " ", '"', "'", ";", "a", "filename=", "CON"])


@given(st.text(max_size=40) | st.lists(_TRICKS, max_size=12).map("".join))
@example('attachment; filename="....//"')
@example("attachment; filename*=utf-8''%2e%2e")
def test_a_suggested_name_never_leaves_its_folder(value: str) -> None:
    for header in (value, f'attachment; filename="{value}"', f"attachment; filename*=UTF-8''{value}"):
        name = saving.filename_of(header)
        if name is None:
            continue
        assert name
        assert os.path.basename(name) == name
        assert name not in (".", "..")
        assert not set(name) & set('\\/:*?"<>|')
        assert min(name) >= " "
        assert len(name.encode()) <= 255


def test_the_program_is_what_it_says() -> None:
    compile(textwrap.dedent(PROGRAM.format(limit="pass")), "program", "exec")
