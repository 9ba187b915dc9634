"""Files: what can be uploaded, how downloads are read, conditions, folders."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Callable, Iterator
from hashlib import md5
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from dial.worlds import World, failure
from veneer import VeneerError
from veneer.dial import (
    DialException,
    EtagMismatchError,
    FileDownloadResponse,
    InvalidDialURLError,
    ResourceNotFoundError,
)
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Respond, rate_limited

MIB = 2**20
TEXT = b"some text\n"


def pattern(size: int) -> bytes:
    """Bytes in which a lost or doubled block shows."""
    block = b"".join(number.to_bytes(4, "big") for number in range(16384))
    return (block * (size // len(block) + 1))[:size]


@pytest.fixture
def folder(dial: DialEmulator) -> str:
    """A folder in the caller's bucket."""
    return f"files/{dial.bucket}/some dir"


def stored(dial: DialEmulator, path: str = "some dir/a.txt") -> tuple[bytes, str]:
    file = dial.storage.files[dial.bucket, path]
    return file.content, file.content_type


# what can be uploaded


class Again:
    """An iterable that can be read several times."""

    def __iter__(self) -> Iterator[bytes]:
        return iter([TEXT[:4], b"", TEXT[4:]])


def generator() -> Iterator[bytes]:
    yield from Again()


FORMS: dict[str, tuple[Callable[[Path], Any], str]] = {
    "bytes": (lambda path: TEXT, "application/octet-stream"),
    "bytearray": (lambda path: bytearray(TEXT), "application/octet-stream"),
    "memoryview": (lambda path: memoryview(TEXT), "application/octet-stream"),
    "str": (lambda path: TEXT.decode(), "application/octet-stream"),
    "Path": (lambda path: path, "text/plain"),
    "open file": (lambda path: path.open("rb"), "text/plain"),
    "BytesIO": (lambda path: io.BytesIO(TEXT), "application/octet-stream"),
    "generator": (lambda path: generator(), "application/octet-stream"),
    "iterable": (lambda path: Again(), "application/octet-stream"),
    "list": (lambda path: [TEXT[:3], TEXT[3:]], "application/octet-stream"),
    "name and bytes": (lambda path: ("x.json", TEXT), "application/json"),
    "name and str": (lambda path: ("x.json", TEXT.decode()), "application/json"),
    "name and Path": (lambda path: ("x.json", path), "application/json"),
    "no name and Path": (lambda path: (None, path), "text/plain"),
    "name, bytes, type": (lambda path: ("x", TEXT, "image/png"), "image/png"),
    "name, type, bytes": (lambda path: ("x", "image/png", TEXT), "image/png"),
    "name, type, open file": (lambda path: ("x", "image/png", path.open("rb")), "image/png"),
    "name, type, str": (lambda path: ("x", "image/png", TEXT.decode()), "image/png"),
    "name, bytes, no type": (lambda path: ("x.png", TEXT, None), "image/png"),
    "name, bytes, type, headers": (lambda path: ("x", TEXT, "image/png", {"X-Part": "1"}), "image/png"),
    "name, type, bytes, headers": (lambda path: ("x", "image/png", TEXT, {"X-Part": "1"}), "image/png"),
    "type with parameter": (lambda path: ("x", TEXT, "text/csv; charset=utf-8"), "text/csv; charset=utf-8"),
}


@pytest.mark.parametrize("form", FORMS)
async def test_all_forms_of_files_arrive(
    world: World, dial: DialEmulator, folder: str, form: str, tmp_path: Path
) -> None:
    path = tmp_path / "local name.txt"
    path.write_bytes(TEXT)
    make, content_type = FORMS[form]
    file = make(path)
    found = await world(world.client().files.upload(f"{folder}/a.txt", file))
    assert stored(dial) == (TEXT, content_type)
    assert (found.name, found.content_length, found.content_type) == ("a.txt", len(TEXT), content_type)
    assert found.etag == md5(TEXT, usedforsecurity=False).hexdigest()
    opened = file[-1] if isinstance(file, tuple) else file
    if isinstance(opened, io.IOBase):
        assert not opened.closed, "the caller's file is the caller's to close"
        opened.close()
    if "headers" in form:
        assert b"X-Part: 1\r\n" in dial.requests[-1].body


async def test_async_iterables_are_for_async_clients(world: World, dial: DialEmulator, folder: str) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for piece in Again():
            yield piece

    client = world.client()
    if world.is_async:
        await client.files.upload(f"{folder}/a.txt", pieces())
        await client.files.upload(f"{folder}/b.txt", ("b", pieces(), "text/plain"))
        assert stored(dial) == (TEXT, "application/octet-stream")
        assert stored(dial, "some dir/b.txt") == (TEXT, "text/plain")
    else:
        assert isinstance(await failure(world, lambda: client.files.upload(f"{folder}/a.txt", pieces())), TypeError)
        assert dial.requests == []


async def test_what_is_missing_or_no_file_is_refused_before_sending(
    world: World, dial: DialEmulator, folder: str, tmp_path: Path
) -> None:
    client, url = world.client(), f"{folder}/a.txt"
    cases: list[tuple[Any, type[Exception]]] = [
        (tmp_path / "missing.txt", FileNotFoundError),
        (("x", tmp_path / "missing.txt"), FileNotFoundError),
        (tmp_path, IsADirectoryError),
        (None, TypeError),
        (7, TypeError),
        ({"a": b"x"}, TypeError),
        (("x", None, None), ValueError),
        ((b"name", b"x"), ValueError),
        (("x", "text/plain", "text/html"), ValueError),
        (io.StringIO("text"), TypeError),
        (("x", b"x", "text/plain\r\nX-Evil: 1"), ValueError),
        (("x", b"x", "text/plain", {"X-A": "1\r\nX-Evil: 1"}), ValueError),
    ]
    for file, kind in cases:
        error = await failure(world, lambda: client.files.upload(url, file))  # noqa: B023
        assert isinstance(error, kind), file
    assert dial.connections == 0 or dial.requests == []


async def test_names_cannot_break_out_of_their_header(world: World, dial: DialEmulator, folder: str) -> None:
    client = world.client()
    for number, name in enumerate(['a"; filename="b', "ünï✓.txt", "100%.txt", "back\\slash", ""]):
        await world(client.files.upload(f"{folder}/{number}", (name, TEXT, "text/plain")))
        assert stored(dial, f"some dir/{number}") == (TEXT, "text/plain")
    await world(client.files.upload(f"{folder}/x", ("a\r\nX-Evil: 1", TEXT, "text/plain")))
    assert b'filename="a%0D%0AX-Evil: 1"\r\n' in dial.requests[-1].body


@pytest.mark.parametrize(
    ("file", "total"),
    [(lambda: pattern(3 * MIB), 3 * MIB), (Again, None), (bytes, 0), (lambda: io.BytesIO(pattern(MIB)), MIB)],
    ids=["bytes", "iterable", "empty", "file"],
)
async def test_progress_counts_from_nothing_to_all(
    world: World, dial: DialEmulator, folder: str, file: Callable[[], Any], total: int | None
) -> None:
    seen: list[tuple[int, int | None]] = []
    await world(world.client().files.upload(f"{folder}/a.txt", file(), progress=lambda *now: seen.append(now)))
    size = len(stored(dial)[0])
    assert seen[0] == (0, total)
    assert seen[-1] == (size, total if total is not None else size)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert {known for _, known in seen[:-1]} <= {total}


async def test_errors_of_the_progress_callback_come_through(world: World, dial: DialEmulator, folder: str) -> None:
    def progress(done: int, total: int | None) -> None:
        raise ZeroDivisionError

    client = world.client()
    error = await failure(world, lambda: client.files.upload(f"{folder}/a.txt", TEXT, progress=progress))
    assert isinstance(error, ZeroDivisionError)
    assert dial.storage.files == {}
    await world(client.files.upload(f"{folder}/a.txt", TEXT))


async def test_uploads_are_repeated_where_the_content_allows_it(
    world: World, dial: DialEmulator, folder: str, tmp_path: Path
) -> None:
    client = world.client()
    path = tmp_path / "a.txt"
    path.write_bytes(pattern(2 * MIB))
    seen: list[int] = []
    with path.open("rb") as file:
        file.seek(5)
        for content in (path, file):
            dial.fail_next(Respond(503))
            dial.fail_next(rate_limited(0.01))
            seen.clear()
            await world(client.files.upload(f"{folder}/a.txt", content, progress=lambda done, _: seen.append(done)))
            assert stored(dial)[0] == pattern(2 * MIB)[5 if content is file else 0 :]
            assert seen.count(0) == 3, "each attempt begins anew"
    dial.fail_next(Respond(503))
    with pytest.raises(VeneerError):
        await world(client.files.upload(f"{folder}/b.txt", generator()))
    assert (dial.bucket, "some dir/b.txt") not in dial.storage.files


# places


@pytest.mark.parametrize(
    "name", ["a b.txt", "ünï✓.txt", "100%25.txt", "a%23b%3Fc", "it's.txt", "q%22.txt", "a+b&c=d.txt"]
)
async def test_places_may_be_strings_paths_or_urls(world: World, dial: DialEmulator, name: str) -> None:
    client = world.client()
    home = await world(client.my_files_home())
    assert home == PurePosixPath("files", dial.bucket)
    forms: list[Any] = [f"{home}/sub/{name}", home / "sub" / name, f"{client.api_url}{home}/sub/{name}"]
    for number, url in enumerate(forms):
        content = str(number).encode()
        found = await world(client.files.upload(url, content))
        for again in (*forms, found.url):
            assert await world.content(await world(client.files.download(again))) == content
            assert (await world(client.files.metadata(again))).etag == found.etag
    assert len(dial.storage.files) == 1
    await world(client.files.delete(forms[1]))
    assert dial.storage.files == {}


async def test_folders_cannot_be_uploaded_to_downloaded_or_deleted(world: World, dial: DialEmulator) -> None:
    client = world.client()
    for call in (client.files.download, client.files.delete, lambda url: client.files.upload(url, TEXT)):
        for url in (f"files/{dial.bucket}/", f"files/{dial.bucket}/docs/", f"files/{dial.bucket}"):
            assert isinstance(await failure(world, lambda: call(url)), InvalidDialURLError)  # noqa: B023
    assert dial.requests == []


async def test_files_are_deleted(world: World, dial: DialEmulator) -> None:
    etag = dial.put_file("a.txt", TEXT).etag
    client, url = world.client(), f"files/{dial.bucket}/a.txt"
    with pytest.raises(EtagMismatchError) as caught:
        await world(client.files.delete(url, "0123"))
    assert caught.value.message == "ETag 0123 is rejected"
    assert await world(client.files.delete(url, etag_if_match=etag)) is None
    assert dial.storage.files == {}
    with pytest.raises(ResourceNotFoundError):
        await world(client.files.delete(url))


async def test_conditions_of_uploads(world: World, dial: DialEmulator) -> None:
    client, url = world.client(), f"files/{dial.bucket}/a.txt"
    first = await world(client.files.upload(url, b"1", etag_if_none_match="*"))
    with pytest.raises(EtagMismatchError) as caught:
        await world(client.files.upload(url, b"2", etag_if_none_match="*"))
    assert caught.value.message == "Resource already exists"
    second = await world(client.files.upload(url, b"2", first.etag))
    assert second.etag != first.etag
    with pytest.raises(EtagMismatchError):
        await world(client.files.upload(url, b"3", etag_if_match=first.etag))
    assert stored(dial, "a.txt")[0] == b"2"
    assert [r.headers.get("if-match") for r in dial.requests] == [None, None, first.etag, first.etag]
    assert [r.headers.get("if-none-match") for r in dial.requests] == ["*", "*", None, None]
    await world(client.files.download(url, etag_if_match=second.etag))
    assert dial.requests[-1].headers["if-match"] == second.etag


# folders


async def test_metadata_of_folders_and_the_root(world: World, dial: DialEmulator) -> None:
    for path in ("a.txt", "docs/b.txt", "docs/sub dir/c.txt", "docs/sub dir/d.txt"):
        dial.put_file(path, TEXT, "text/plain")
    client, bucket = world.client(), f"files/{dial.bucket}/"

    async def names(url: str, **options: Any) -> list[str | None]:
        found = await world(client.files.metadata(url, **options))
        assert (found.node_type, found.next_token) == ("FOLDER", None)
        return [item.name for item in found.items]

    assert await names(bucket) == ["a.txt", "docs"]
    assert await names(f"{bucket}docs/") == ["b.txt", "sub dir"]
    assert await names(f"{bucket}docs/sub dir/") == ["c.txt", "d.txt"]
    assert await names(f"{bucket}docs/sub%20dir/") == ["c.txt", "d.txt"]
    assert await names(f"{client.api_url}{bucket}docs/") == ["b.txt", "sub dir"]
    assert await names(bucket, recursive=True) == ["a.txt", "b.txt", "c.txt", "d.txt"]
    assert dial.requests[-1].query.multi_items() == [("recursive", "true")]
    assert await names(bucket, recursive=False) == ["a.txt", "docs"]
    found = await world(client.files.metadata(bucket, permissions=True))
    assert found.permissions == found.items[0].permissions == ["READ", "WRITE", "SHARE"]
    with pytest.raises(ResourceNotFoundError):
        await names(f"{bucket}nowhere/")


async def test_long_folders_come_in_pages(world: World, dial: DialEmulator) -> None:
    for number in range(7):
        dial.put_file(f"docs/{number}.txt", TEXT)
    client, seen, token = world.client(), [], None
    while True:
        page = await world(client.files.metadata(f"files/{dial.bucket}/docs/", limit=3, token=token))
        seen.append([item.name for item in page.items])
        if (token := page.next_token) is None:
            break
    assert seen == [["0.txt", "1.txt", "2.txt"], ["3.txt", "4.txt", "5.txt"], ["6.txt"]]
    with pytest.raises(DialException, match="Limit is out of allowed range"):
        await world(client.files.metadata(f"files/{dial.bucket}/docs/", limit=1001))


# how downloads are read


@pytest.mark.parametrize("size", [0, 1, MIB, MIB + 1, 3 * MIB], ids=["0", "1", "1M", "1M+1", "3M"])
async def test_downloads_are_read_in_each_way(world: World, dial: DialEmulator, size: int, tmp_path: Path) -> None:
    content = pattern(size)
    dial.put_file("a.bin", content, "image/png")
    client, url = world.client(), f"files/{dial.bucket}/a.bin"
    download = await world(client.files.download(url))
    assert isinstance(download, FileDownloadResponse)
    assert (download.status_code, download.content_type) == (200, "image/png")
    assert download.etag == download.headers["etag"] == dial.storage.files[dial.bucket, "a.bin"].etag
    assert b"".join(await world.collect(download)) == content
    asked = len(dial.requests)
    assert await world.content(download) == content, "a second reading"
    assert len(dial.requests) - asked == (1 if size > MIB else 0)
    seen: list[tuple[int, int | None]] = []
    await world.save(await world(client.files.download(url)), tmp_path / "a", progress=lambda *now: seen.append(now))
    assert (tmp_path / "a").read_bytes() == content
    assert seen[-1][0] == size
    assert os.listdir(tmp_path) == ["a"]


async def test_small_downloads_of_async_clients_are_read_either_way(world: World, dial: DialEmulator) -> None:
    dial.put_file("a.bin", TEXT)
    download = await world(world.client().files.download(f"files/{dial.bucket}/a.bin"))
    assert download.get_content() == await download.aget_content() == TEXT
    assert list(download) == [chunk async for chunk in download] == [TEXT]


async def test_large_downloads_name_the_right_way_of_reading(world: World, dial: DialEmulator) -> None:
    dial.put_file("a.bin", pattern(MIB + 1))
    download = await world(world.client().files.download(f"files/{dial.bucket}/a.bin"))
    wrong = download.get_content if world.is_async else download.aget_content
    with pytest.raises(TypeError, match="use `await aget_content" if world.is_async else "use `get_content"):
        await world(wrong())
    await world.close(download)
