"""Answers in memory, as a sender hands them to a download, and the two worlds that read them."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any

import httpx

from veneer._runtime.downloads import (
    AsyncDownload,
    Download,
)

SMALL = b"hello"
LARGE = random.Random(1).randbytes(2_500_000)


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

    def iter_bytes(self, chunk_size: int = 64 * 1024) -> Iterator[bytes]:
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

    async def aiter_bytes(self, chunk_size: int = 64 * 1024) -> AsyncIterator[bytes]:
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


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)
