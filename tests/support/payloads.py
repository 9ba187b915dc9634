"""Request bodies made, read and parsed the way the tests of the runtime need them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartParser

from veneer._runtime.bodies import Body, body_of
from veneer_generated.types import File, Part, Request

Drain = Callable[[Body], bytes]

TEXT = b"hello, file \xff\x00\r\n--x"


def request_of(**fields: Any) -> Request[Any, Any]:
    return Request(
        operation="op", method="POST", path="/", parse=lambda s, b: b, parse_error=lambda s, b: None, **fields
    )


def body(**fields: Any) -> Body:
    made = body_of(request_of(**fields))
    assert made is not None
    return made


def multipart(*parts: tuple[str, str | File], progress: Any = None) -> Body:
    made = body_of(request_of(parts=tuple(Part(*p) for p in parts)), progress=progress)
    assert made is not None
    return made


async def gather(body: Body) -> bytes:
    return b"".join([block async for block in body])


def drainer(world: str) -> Drain:
    """Reads a body as a sender of the sync or async world would; both have to see the same bytes."""
    if world == "sync":
        return lambda body: b"".join(body)
    return lambda body: asyncio.run(gather(body))


def parse(body: Body, data: bytes) -> list[tuple[str, Any]]:
    """The fields that starlette's parser finds; files as (filename, content, content type)."""

    async def stream() -> AsyncGenerator[bytes, None]:
        yield data

    async def read() -> list[tuple[str, Any]]:
        form = await MultiPartParser(Headers({"content-type": body.content_type or ""}), stream()).parse()
        found: list[tuple[str, Any]] = []
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                found.append((name, (value.filename, await value.read(), value.content_type)))
            else:
                found.append((name, value))
        await form.close()
        return found

    return asyncio.run(read())


class Chunks:
    """Re-iterable, as a user's own class would be."""

    def __init__(self, *chunks: bytes) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.chunks)


def generator(*chunks: bytes) -> Iterator[bytes]:
    yield from chunks


def open_files(path: Path) -> int:
    links = Path("/proc/self/fd")
    if not links.exists():
        pytest.skip("needs /proc")
    return sum(1 for link in links.iterdir() if os.path.realpath(link) == str(path.resolve()))
