"""What a download gives as chunks and bytes, sync and async, and when its connection comes free."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.sources import LARGE, SMALL, BrokenError, FakeSource, Reader, Sync, settle
from veneer._runtime.downloads import (
    BUFFERED,
    AsyncDownload,
    ContentChangedError,
    Download,
    FileDownloadResponse,
    ReadingModeError,
)
from veneer._runtime.errors import APIConnectionError, ClosedError, VeneerError


@pytest.fixture(params=["sync", "async"])
def reader(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param)


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
            assert first.read <= (0 if length else BUFFERED + 64 * 1024)
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

        with pytest.raises(BrokenError) as caught:  # its traceback keeps the unfinished download alive
            reader.run(use, source)
        assert source.closed == 1
        assert caught.tb is not None

    def test_memory_stays_constant(self, reader: Reader, tmp_path: Path) -> None:
        class Endless(FakeSource):
            def iter_bytes(self, chunk_size: int = 64 * 1024) -> Iterator[bytes]:
                for _ in range(512):
                    yield bytes(chunk_size)

        async def use(file: Any) -> int:
            await file.write(tmp_path / "file")
            return tracemalloc.get_traced_memory()[1]

        tracemalloc.start()
        try:
            assert reader.run(use, Endless(b"", length=False)) < 2 * BUFFERED
        finally:
            tracemalloc.stop()
        assert (tmp_path / "file").stat().st_size == 512 * 64 * 1024


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
