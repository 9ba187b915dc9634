"""Compressed bodies: every form, cut anywhere, in blocks that stay small."""

from __future__ import annotations

import gzip
import random
import zlib

import pytest

from support.server import Server, raw
from support.worlds import World, bytes_request
from veneer._runtime.errors import DecodeError
from veneer._runtime.inflate import BLOCK, InflateError, Inflater

CONTENT = b"\x00\x1f\x8b".join([b"some text that repeats, " * 40, random.Random(3).randbytes(500)])


def bare(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


FORMS = {
    "gzip": ("gzip", gzip.compress(CONTENT)),
    "another name": (" X-GZip", gzip.compress(CONTENT)),
    "two parts": ("gzip", gzip.compress(CONTENT[:700]) + gzip.compress(CONTENT[700:])),
    "zlib": ("deflate", zlib.compress(CONTENT)),
    "bare": ("deflate", bare(CONTENT)),
}


def inflated(encoding: str, *blocks: bytes) -> bytes:
    inflater = Inflater(encoding)
    out = b"".join(piece for block in blocks for piece in inflater.feed(block))
    inflater.end()
    return out


@pytest.mark.parametrize("form", FORMS)
def test_every_form_cut_anywhere(form: str) -> None:
    encoding, data = FORMS[form]
    assert Inflater.is_known(encoding)
    assert inflated(encoding, data) == CONTENT
    assert inflated(encoding, *(bytes([byte]) for byte in data)) == CONTENT
    for cut in range(len(data) + 1):
        assert inflated(encoding, data[:cut], b"", data[cut:]) == CONTENT


@pytest.mark.parametrize("form", FORMS)
def test_a_body_that_ends_too_early(form: str) -> None:
    encoding, data = FORMS[form]
    whole = len(gzip.compress(CONTENT[:700]))  # after the first of two parts, nothing is missing
    for length in range(1, len(data)):
        if form != "two parts" or length != whole:
            with pytest.raises(InflateError, match="ends too early"):
                inflated(encoding, data[:length])


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_nothing_is_complete_and_garbage_is_not(encoding: str) -> None:
    assert inflated(encoding) == inflated(encoding, b"") == b""
    for data in (b"\xff\xfe garbage \x00\x01", b"{}", FORMS["gzip"][1][:40] + b"x" * 40):
        with pytest.raises(InflateError):
            inflated(encoding, data)


def test_bytes_after_the_end_mean_nothing() -> None:
    for encoding, data in FORMS.values():
        assert inflated(encoding, data + b"\0\0", b"more") == CONTENT
        assert inflated(encoding, data, b"\0\0") == CONTENT


def test_a_small_body_that_stands_for_a_large_one_comes_in_blocks() -> None:
    data = gzip.compress(bytes(40 * BLOCK))
    sizes = [len(block) for block in Inflater("gzip").feed(data)]
    assert sum(sizes) == 40 * BLOCK
    assert max(sizes) <= BLOCK


@pytest.mark.parametrize("form", FORMS)
async def test_downloads_and_streams_that_are_compressed(world: World, server: Server, form: str) -> None:
    encoding, data = FORMS[form]
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: %d\r\n\r\n"
    sender = world.sender(server.url)
    server.script(raw((head % len(data)).encode(), data, then="keep"))
    download = await world(sender.download(bytes_request()))
    assert await world(download.aget_content() if world.is_async else download.get_content()) == CONTENT
    events = gzip.compress(b"data: 1\n\ndata: 2\n\ndata: [DONE]\n\n")
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
    server.script(raw((head % len(events)).encode(), events, then="keep"))
    assert await world.collect(await world.open(sender)) == [1, 2]
    assert server.connections == 1


async def test_a_compressed_event_arrives_before_the_next_one(world: World, server: Server) -> None:
    packer = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    first = packer.compress(b"data: 1\n\n") + packer.flush(zlib.Z_SYNC_FLUSH)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\r\n"
    server.script(raw(head, first, then="hold"))
    stream = await world.open(world.sender(server.url, read_timeout=5))
    assert await world.next(stream) == 1
    await world.close(stream)


async def test_a_cut_download_is_none_with_a_client_of_the_users(world: World, server: Server) -> None:
    data = gzip.compress(CONTENT)[:-20]
    server.script(raw(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(data), data))
    sender = world.sender(server.url, http_client=world.http_client())
    with pytest.raises(DecodeError, match="not compressed as it says: it ends too early"):
        await world(sender.download(bytes_request()))
