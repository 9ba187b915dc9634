"""What a download gives: chunks, bytes or a file, sync and async, and what stays of it when something goes wrong."""

from __future__ import annotations

import asyncio
import gc
import os
import stat
import threading
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from veneer._runtime import saving
from veneer._runtime.downloads import (
    BUFFERED,
    AsyncDownload,
    ContentChangedError,
    Download,
    FileDownloadResponse,
    ReadingModeError,
)
from veneer._runtime.errors import APIConnectionError, ClosedError, VeneerError

SMALL = b"hello"
LARGE = os.urandom(64 * 1024) * 40  # 2.5 MiB

Calls = list[tuple[int, int | None]]


class BrokenError(Exception):
    """A connection that breaks."""


class FakeSource:
    """An answer in memory: counts how often it is closed and can break in the middle."""

    def __init__(
        self,
        data: bytes,
        headers: Mapping[str, str] | None = None,
        *,
        length: bool = True,
        broken_after: int | None = None,
        on_chunk: Callable[[], None] = lambda: None,
    ) -> None:
        self.status_code = 200
        self.headers = httpx.Headers({"ETag": "one", **(headers or {})})
        if length:
            self.headers.setdefault("Content-Length", str(len(data)))
        self.data, self.broken_after, self.on_chunk = data, broken_after, on_chunk
        self.closed = 0
        self.read = 0
        self.passes = 0

    def iter_bytes(self, chunk_size: int) -> Iterator[bytes]:
        self.passes += 1
        for start in range(0, len(self.data), chunk_size):
            assert not self.closed, "read after close"
            if self.broken_after is not None and start >= self.broken_after:
                raise BrokenError
            self.on_chunk()
            chunk = self.data[start : start + chunk_size]
            self.read += len(chunk)
            yield chunk

    def close(self) -> None:
        self.closed += 1

    async def aiter_bytes(self, chunk_size: int) -> AsyncIterator[bytes]:
        for chunk in self.iter_bytes(chunk_size):
            await asyncio.sleep(0)
            yield chunk

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        self.closed += 1


class Reader:
    """One way to use a download, so that a test body serves both."""

    def __init__(self, world: str) -> None:
        self.world = world

    def run(self, use: Callable[[Any], Any], *sources: FakeSource) -> Any:
        """Open a download of the first source and use it; further ones answer further requests."""
        waiting = list(sources)

        def reopen() -> FakeSource:
            return waiting.pop(0)

        async def areopen() -> FakeSource:
            await asyncio.sleep(0)
            return waiting.pop(0)

        async def main() -> Any:
            result = use(Async(await AsyncDownload.open(await areopen(), reopen=areopen)))
            return await result

        if self.world == "async":
            return asyncio.run(main())
        return asyncio.run(use(Sync(Download(reopen(), reopen=reopen))))


class Sync:
    """The sync download behind the names that the tests use."""

    def __init__(self, download: Download) -> None:
        self.download = download

    async def content(self) -> bytes:
        return self.download.get_content()

    async def chunks(self, limit: int | None = None) -> list[bytes]:
        found = []
        for chunk in self.download:
            found.append(chunk)
            if len(found) == limit:
                break
        return found

    async def write(self, path: Any, progress: Any = None) -> None:
        self.download.write_to(path, progress)

    async def close(self) -> None:
        self.download.close()


class Async:
    """The same for the async one."""

    def __init__(self, download: AsyncDownload) -> None:
        self.download = download

    async def content(self) -> bytes:
        return await self.download.aget_content()

    async def chunks(self, limit: int | None = None) -> list[bytes]:
        found = []
        async for chunk in self.download:
            found.append(chunk)
            if len(found) == limit:
                break
        return found

    async def write(self, path: Any, progress: Any = None) -> None:
        await self.download.awrite_to(path, progress)

    async def close(self) -> None:
        await self.download.aclose()


@pytest.fixture(params=["sync", "async"])
def reader(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param)


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


class TestSmall:
    @pytest.mark.parametrize("size", [0, 5, BUFFERED])
    @pytest.mark.parametrize("length", [True, False], ids=["content-length", "chunked"])
    def test_is_read_at_once_and_frees_the_connection(self, size: int, length: bool, reader: Reader) -> None:
        source = FakeSource(b"x" * size, length=length)

        async def use(file: Any) -> None:
            assert source.closed == 1
            assert file.download.content_length == size
            for _ in range(2):
                assert await file.content() == source.data
                assert b"".join(await file.chunks()) == source.data
            assert source.passes == 1

        reader.run(use, source)

    def test_can_be_read_both_ways(self, reader: Reader, tmp_path: Path) -> None:
        async def use(file: Any) -> None:
            download: FileDownloadResponse = file.download
            assert isinstance(download, FileDownloadResponse)
            assert download.get_content() == download.read() == SMALL
            assert await download.aget_content() == await download.aread() == SMALL
            assert list(download) == [SMALL]
            assert [chunk async for chunk in download] == [SMALL]
            download.write_to(tmp_path / "a")
            await download.awrite_to(tmp_path / "b")
            assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == SMALL
            with download:
                pass
            async with download:
                pass
            assert download.get_content() == SMALL

        reader.run(use, FakeSource(SMALL))

    def test_compressed_body_is_measured_unpacked(self, reader: Reader) -> None:
        source = FakeSource(LARGE, {"Content-Encoding": "gzip", "Content-Length": "100"})

        async def use(file: Any) -> None:
            assert source.closed == 0
            assert file.download.content_length is None
            assert await file.content() == LARGE

        reader.run(use, source)


class TestLarge:
    @pytest.mark.parametrize("length", [True, False], ids=["content-length", "chunked"])
    def test_streams_once_and_then_asks_again(self, length: bool, reader: Reader) -> None:
        first, second = FakeSource(LARGE, length=length), FakeSource(LARGE, length=length)

        async def use(file: Any) -> None:
            assert first.closed == 0
            assert first.read <= (0 if length else BUFFERED + 128 * 1024)
            assert b"".join(await file.chunks()) == LARGE
            assert (first.closed, first.passes, second.passes) == (1, 1, 0)
            assert await file.content() == LARGE
            assert (second.closed, second.passes) == (1, 1)

        reader.run(use, first, second)

    def test_one_byte_more_than_the_limit_is_large(self, reader: Reader) -> None:
        source = FakeSource(b"x" * (BUFFERED + 1), length=False)

        async def use(file: Any) -> None:
            assert source.closed == 0
            assert len(await file.content()) == BUFFERED + 1

        reader.run(use, source)

    @pytest.mark.parametrize("length", [True, False], ids=["content-length", "chunked"])
    def test_reading_broken_off_frees_the_connection_and_the_next_one_begins_anew(
        self, length: bool, reader: Reader
    ) -> None:
        first, second = FakeSource(LARGE, length=length), FakeSource(LARGE, length=length)

        async def use(file: Any) -> None:
            await file.chunks(limit=2)
            await settle()
            assert first.closed == 1
            assert await file.content() == LARGE

        reader.run(use, first, second)

    def test_changed_content_is_an_error_and_frees_the_connection(self, reader: Reader) -> None:
        first, second = FakeSource(LARGE), FakeSource(LARGE, {"ETag": "two"})

        async def use(file: Any) -> None:
            await file.content()
            with pytest.raises(ContentChangedError, match="ETag one, now two") as caught:
                await file.content()
            assert isinstance(caught.value, VeneerError)
            assert (second.closed, second.read) == (1, 0)

        reader.run(use, first, second)

    def test_error_of_the_second_request_is_the_users(self, reader: Reader) -> None:
        async def use(file: Any) -> None:
            await file.content()
            with pytest.raises(IndexError):
                await file.content()

        reader.run(use, FakeSource(LARGE))

    def test_break_of_the_connection_raises_and_frees_it(self, reader: Reader) -> None:
        source = FakeSource(LARGE, broken_after=BUFFERED * 2)

        async def use(file: Any) -> None:
            with pytest.raises(BrokenError):
                await file.content()
            assert source.closed == 1

        reader.run(use, source)

    @pytest.mark.parametrize("data", [SMALL, LARGE], ids=["small", "large"])
    def test_body_shorter_than_announced_is_an_error(self, data: bytes, reader: Reader) -> None:
        source = FakeSource(data, {"Content-Length": str(len(data) + 1)})

        async def use(file: Any) -> None:
            await file.content()

        with pytest.raises(APIConnectionError, match=f"{len(data)} of {len(data) + 1} bytes"):
            reader.run(use, source)
        assert source.closed == 1

    def test_break_while_buffering_raises_at_the_call_and_frees_the_connection(self, reader: Reader) -> None:
        source = FakeSource(b"x" * BUFFERED, broken_after=BUFFERED // 2)

        async def use(file: Any) -> None:
            raise AssertionError("never returned")

        with pytest.raises(BrokenError):
            reader.run(use, source)
        assert source.closed == 1

    def test_memory_stays_constant(self, reader: Reader, tmp_path: Path) -> None:
        class Endless(FakeSource):
            def iter_bytes(self, chunk_size: int) -> Iterator[bytes]:
                for _ in range(256):
                    yield bytes(chunk_size)

        async def use(file: Any) -> int:
            await file.write(tmp_path / "file")
            return tracemalloc.get_traced_memory()[1]

        tracemalloc.start()
        try:
            assert reader.run(use, Endless(b"", length=False)) < 3 * BUFFERED
        finally:
            tracemalloc.stop()
        assert (tmp_path / "file").stat().st_size == 256 * 128 * 1024


class TestWrongForm:
    def test_sync_forms_of_a_large_async_download_name_the_async_ones(self, tmp_path: Path) -> None:
        async def use(file: Any) -> None:
            download: AsyncDownload = file.download
            with pytest.raises(ReadingModeError, match=r"async client.*`async for chunk in download`"):
                iter(download)
            with pytest.raises(ReadingModeError, match=r"use `await aget_content\(\)`"):
                download.get_content()
            with pytest.raises(ReadingModeError, match=r"use `await awrite_to\(\)`"):
                download.write_to(tmp_path / "x")
            with pytest.raises(ReadingModeError, match=r"use `await aclose\(\)`"):
                download.close()
            assert os.listdir(tmp_path) == []
            assert await file.content() == LARGE

        Reader("async").run(use, FakeSource(LARGE))

    def test_async_forms_of_a_large_sync_download_name_the_sync_ones(self, tmp_path: Path) -> None:
        async def use(file: Any) -> None:
            download: Download = file.download
            with pytest.raises(ReadingModeError, match=r"a sync client.*`for chunk in download`"):
                aiter(download)
            with pytest.raises(ReadingModeError, match=r"use `get_content\(\)`"):
                await download.aget_content()
            with pytest.raises(ReadingModeError, match=r"use `write_to\(\)`") as caught:
                await download.awrite_to(tmp_path / "x")
            assert isinstance(caught.value, TypeError)
            assert isinstance(caught.value, VeneerError)
            assert os.listdir(tmp_path) == []
            assert await file.content() == LARGE

        Reader("sync").run(use, FakeSource(LARGE))


class TestClosing:
    def test_close_frees_the_connection_and_ends_reading(self, reader: Reader) -> None:
        source = FakeSource(LARGE)

        async def use(file: Any) -> None:
            await file.close()
            assert (source.closed, source.read) == (1, 0)
            await file.close()
            with pytest.raises(ClosedError, match="download again"):
                await file.content()

        reader.run(use, source)

    def test_context_managers(self) -> None:
        async def use(file: Any) -> None:
            if isinstance(file, Sync):
                with file.download as same:
                    assert next(iter(same))
            else:
                async with file.download as same:
                    async for _ in same:
                        break
            assert same is file.download
            await settle()

        for world in ("sync", "async"):
            source = FakeSource(LARGE)
            Reader(world).run(use, source)
            assert source.closed

    def test_iterator_that_outlives_the_download_says_closed(self) -> None:
        async def use(file: Any) -> None:
            if isinstance(file, Sync):
                chunks = iter(file.download)
                next(chunks)
                file.download.close()
                with pytest.raises(ClosedError):
                    next(chunks)
            else:
                achunks = aiter(file.download)
                await anext(achunks)
                await file.download.aclose()
                with pytest.raises(ClosedError):
                    await anext(achunks)

        for world in ("sync", "async"):
            source = FakeSource(LARGE)
            Reader(world).run(use, source)
            assert source.closed

    def test_abandoned_download_frees_the_connection(self) -> None:
        source = FakeSource(LARGE)
        download = Download(source, reopen=lambda: source)
        assert source.closed == 0
        del download
        gc.collect()
        assert source.closed == 1

    @pytest.mark.parametrize("length", [True, False], ids=["content-length", "chunked"])
    async def test_abandoned_async_download_frees_the_connection_on_its_loop(self, length: bool) -> None:
        source = FakeSource(LARGE, length=length)

        async def reopen() -> FakeSource:
            return source

        download = await AsyncDownload.open(source, reopen=reopen)
        assert source.closed == 0
        thread = threading.Thread(target=gc.collect)
        del download
        thread.start()
        thread.join()
        await settle()
        assert source.closed == 1

    def test_abandoned_after_its_loop_was_closed_is_silent(self) -> None:
        source = FakeSource(LARGE)
        kept: list[AsyncDownload] = []

        async def use(file: Any) -> None:
            kept.append(file.download)

        Reader("async").run(use, source)
        kept.clear()
        gc.collect()
        assert source.closed == 0

    def test_cancelled_reading_frees_the_connection(self) -> None:
        source = FakeSource(LARGE)

        async def use(file: Any) -> None:
            task = asyncio.create_task(file.content())
            await settle()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert source.closed == 1

        Reader("async").run(use, source)


@pytest.mark.parametrize("data", [b"", SMALL, LARGE], ids=["empty", "small", "large"])
class TestWriting:
    def test_new_file_with_the_usual_permissions(self, data: bytes, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "file.bin"
        reader.run(lambda file: file.write(path), FakeSource(data))
        assert path.read_bytes() == data
        (tmp_path / "other").touch()
        assert path.stat().st_mode == (tmp_path / "other").stat().st_mode
        assert sorted(os.listdir(tmp_path)) == ["file.bin", "other"]

    def test_path_as_text(self, data: bytes, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        reader.run(lambda file: file.write("./file.bin"), FakeSource(data))
        assert (tmp_path / "file.bin").read_bytes() == data

    def test_existing_file_is_replaced_and_keeps_its_permissions(
        self, data: bytes, reader: Reader, tmp_path: Path
    ) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"old" * 1000)
        path.chmod(0o640)
        reader.run(lambda file: file.write(path), FakeSource(data))
        assert path.read_bytes() == data
        assert stat.S_IMODE(path.stat().st_mode) == 0o640

    def test_link_stays_and_its_file_is_replaced(self, data: bytes, reader: Reader, tmp_path: Path) -> None:
        (tmp_path / "there").mkdir()
        target, link = tmp_path / "there" / "file", tmp_path / "link"
        for before in (None, b"old"):
            if before:
                target.write_bytes(before)
            else:
                link.symlink_to(target)
            reader.run(lambda file: file.write(link), FakeSource(data))
            assert link.is_symlink()
            assert target.read_bytes() == data
        assert os.listdir(tmp_path / "there") == ["file"]

    @pytest.mark.parametrize("name", ["", ".", "folder", "new/"])
    def test_directory_is_refused(self, name: str, data: bytes, reader: Reader, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        source = FakeSource(data)
        with pytest.raises(IsADirectoryError):
            reader.run(lambda file: file.write(f"{tmp_path}/{name}"), source)
        assert os.listdir(tmp_path) == ["folder"]

    def test_missing_folder_is_refused_before_the_body_is_read(
        self, data: bytes, reader: Reader, tmp_path: Path
    ) -> None:
        source = FakeSource(data)
        with pytest.raises(FileNotFoundError, match="no such folder"):
            reader.run(lambda file: file.write(tmp_path / "none" / "file"), source)
        assert source.read == (len(data) if data != LARGE else 0)

    def test_device_is_written_to_not_replaced(self, data: bytes, reader: Reader, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        received: list[bytes] = []
        thread = threading.Thread(target=lambda: received.append(pipe.read_bytes()))
        thread.start()
        reader.run(lambda file: file.write(pipe), FakeSource(data))
        thread.join(5)
        assert received == [data]
        assert stat.S_ISFIFO(pipe.stat().st_mode)
        assert os.listdir(tmp_path) == ["pipe"]

    def test_progress(self, data: bytes, reader: Reader, tmp_path: Path) -> None:
        calls: Calls = []
        reader.run(lambda file: file.write(tmp_path / "x", lambda *call: calls.append(call)), FakeSource(data))
        assert calls[0] == (0, len(data))
        assert calls[-1] == (len(data), len(data))
        assert calls == sorted(calls)


class TestWritingFails:
    @pytest.fixture(params=["new", "existing"])
    def path(self, request: pytest.FixtureRequest, tmp_path: Path) -> Path:
        if request.param == "existing":
            (tmp_path / "file").write_bytes(b"old")
        return tmp_path / "file"

    def untouched(self, path: Path) -> bool:
        names = os.listdir(path.parent)
        return names == [] or (names == ["file"] and path.read_bytes() == b"old")

    def test_break_of_the_connection_leaves_nothing(self, path: Path, reader: Reader) -> None:
        source = FakeSource(LARGE, broken_after=BUFFERED * 2)
        with pytest.raises(BrokenError):
            reader.run(lambda file: file.write(path), source)
        assert self.untouched(path)
        assert source.closed == 1

    def test_short_body_leaves_nothing(self, path: Path, reader: Reader) -> None:
        source = FakeSource(LARGE, {"Content-Length": str(len(LARGE) + 1)})
        with pytest.raises(APIConnectionError):
            reader.run(lambda file: file.write(path), source)
        assert self.untouched(path)

    def test_exception_of_the_progress_callback_leaves_nothing(self, path: Path, reader: Reader) -> None:
        source = FakeSource(LARGE)

        def stop(done: int, total: int | None) -> None:
            if done:
                raise KeyError("enough")

        with pytest.raises(KeyError):
            reader.run(lambda file: file.write(path, stop), source)
        assert self.untouched(path)
        assert source.closed == 1

    def test_full_disk_leaves_nothing_and_frees_the_connection(
        self, path: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*args: Any) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "replace", full)
        source = FakeSource(LARGE)
        with pytest.raises(OSError, match="No space left"):
            reader.run(lambda file: file.write(path), source)
        assert self.untouched(path)
        assert source.closed == 1

    def test_cancelling_leaves_nothing(self, path: Path) -> None:
        source = FakeSource(LARGE)
        reading = asyncio.Event()
        source.on_chunk = lambda: reading.set() if source.read > BUFFERED else None

        async def use(file: Any) -> None:
            task = asyncio.create_task(file.write(path))
            await reading.wait()
            assert len([n for n in os.listdir(path.parent) if n.endswith(".part")]) == 1
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert self.untouched(path)
            assert source.closed == 1

        Reader("async").run(use, source)

    def test_cancelling_while_a_thread_writes_leaves_nothing(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        source = FakeSource(LARGE)
        entered, go = threading.Event(), threading.Event()

        async def use(file: Any) -> None:
            class Slow(saving.PartFile):
                def _opened(self) -> Any:
                    entered.set()
                    assert go.wait(5)
                    return super()._opened()

            monkeypatch.setattr(saving, "PartFile", Slow)
            task = asyncio.create_task(file.write(path))
            await asyncio.to_thread(entered.wait, 5)
            task.cancel()
            threading.Timer(0.02, go.set).start()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert self.untouched(path)

        Reader("async").run(use, source)
        assert self.untouched(path)

    def test_read_only_file_is_not_replaced(
        self, tmp_path: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"old")
        # Root, as which containers run tests, may write everywhere.
        monkeypatch.setattr(os, "access", lambda name, mode: mode != os.W_OK)
        with pytest.raises(PermissionError, match="read-only"):
            reader.run(lambda file: file.write(path), FakeSource(SMALL))
        assert path.read_bytes() == b"old"

    async def test_event_loop_runs_while_the_file_is_written(self, tmp_path: Path) -> None:
        here = threading.get_ident()
        threads: set[int] = set()

        source = FakeSource(LARGE)

        async def reopen() -> FakeSource:
            return source

        download = await AsyncDownload.open(source, reopen=reopen)

        class Noting(saving.PartFile):
            def write(self, blocks: Any) -> None:
                threads.add(threading.get_ident())
                super().write(blocks)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(saving, "PartFile", Noting)
            await download.awrite_to(tmp_path / "x")
        assert threads
        assert here not in threads


class TestHead:
    def test_attributes(self, reader: Reader) -> None:
        source = FakeSource(
            SMALL,
            {"content-type": "text/plain", "Content-Disposition": 'attachment; filename="a.txt"', "ETag": '"abc"'},
        )

        async def use(file: Any) -> None:
            download: FileDownloadResponse = file.download
            assert download.status_code == 200
            assert download.headers["CONTENT-TYPE"] == download.content_type == "text/plain"
            assert (download.etag, download.filename, download.content_length) == ('"abc"', "a.txt", 5)
            assert "text/plain, 5 bytes" in repr(download)

        reader.run(use, source)

    def test_what_is_not_there_is_none(self, reader: Reader) -> None:
        source = FakeSource(LARGE, length=False)
        del source.headers["etag"]

        async def use(file: Any) -> None:
            download: FileDownloadResponse = file.download
            assert (download.etag, download.filename, download.content_type) == (None, None, None)
            assert download.content_length is None
            assert "? bytes" in repr(download)

        reader.run(use, source)

    @pytest.mark.parametrize(
        ("disposition", "name"),
        [
            (None, None),
            ("", None),
            ("inline", None),
            ("attachment; filename=a.txt", "a.txt"),
            ("attachment; FileName = my file.txt ; size=3", "my file.txt"),
            ('attachment; filename="a; b.txt"; x=y', "a; b.txt"),
            (r'attachment; filename="say \"hi\".txt"', "say _hi_.txt"),
            ('form-data; name="x; filename=evil"; filename="good"', "good"),
            ("attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.txt", "naïve €.txt"),
            ("attachment; filename=\"plain.txt\"; filename*=utf-8'en'b%C3%A4r.txt", "bär.txt"),
            ("attachment; filename*=iso-8859-1''%E4.txt", "ä.txt"),
            ("attachment; filename=\"plain.txt\"; filename*=utf-8''%E4.txt", "plain.txt"),
            ("attachment; filename=\"plain.txt\"; filename*=nonsense''x", "plain.txt"),
            ('attachment; filename="grün €.txt"'.encode().decode("latin-1"), "grün €.txt"),
            ('attachment; filename="grün.txt"', "grün.txt"),
            ('attachment; filename="../../etc/passwd"', "passwd"),
            (r'attachment; filename="C:\\Windows\\evil.exe"', "evil.exe"),
            ("attachment; filename*=UTF-8''..%2F..%2Fx%00y", "xy"),
            ('attachment; filename=".."', None),
            ('attachment; filename="."', None),
            ('attachment; filename="a/"', None),
            ('attachment; filename=" a. . "', "a"),
            ('attachment; filename="C:x|y?.txt"', "C_x_y_.txt"),
            ('attachment; filename="nul.txt"', "_nul.txt"),
            ('attachment; filename=".env"', ".env"),
            ("attachment; filename*=UTF-8''exe%E2%80%AEtxt.", "exetxt"),
            (f'attachment; filename="{"ü" * 300}.tar"', "ü" * 98 + ".tar"),
            (f'attachment; filename="a.{"b" * 300}"', "a." + "b" * 198),
        ],
    )
    def test_filename(self, disposition: str | None, name: str | None) -> None:
        assert saving.filename_of(disposition) == name
