"""What the program does to its own streams and downloads: it leaves them early, and nothing stays behind."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from matrix.cells import FURTHER, KEY, LANES, Lane
from matrix.leaks import Watch, places
from matrix.providers import PROVIDERS, TEXT, Provider, Use
from support.server import Server, raw


async def by_break(is_async: bool, opened: Any) -> None:
    if is_async:
        async for _ in opened:
            break
    else:
        for _ in opened:
            break


async def by_close(is_async: bool, opened: Any) -> None:
    await by_break(is_async, opened)
    closing = (opened.aclose if is_async else opened.close)()
    if is_async:
        await closing


async def by_exception(is_async: bool, opened: Any) -> None:
    async def read() -> None:
        if is_async:
            async with opened as events:
                async for _ in events:
                    raise KeyError
        else:
            with opened as events:
                for _ in events:
                    raise KeyError

    with pytest.raises(KeyError):
        await read()


async def by_dropping(is_async: bool, opened: Any) -> None:
    """It is not even begun."""


async def by_cancelling(is_async: bool, opened: Any) -> None:
    async def read() -> None:
        async for _ in opened:
            pass

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(read(), 0.03)


WAYS: tuple[Callable[[bool, Any], Any], ...] = (by_break, by_close, by_exception, by_dropping, by_cancelling)


def _opened(client: Any, use: Use) -> Any:
    """A stream or download, or what has to be awaited for one."""
    if use.kind == "stream":
        return use.act(client, Path(), {})
    return (client.files.download if hasattr(client, "files") else client.get_file_preview)("files/b/f")


def _cases() -> Iterator[Any]:
    for kind in ("stream", "download"):
        having = [(one, use) for one in PROVIDERS if isinstance(use := one.uses[kind], Use)]
        every = [(*one, lane) for one in having for lane in LANES]
        in_turn = [(*having[turn % len(having)], lane) for turn, lane in enumerate(FURTHER)]
        for provider, use, lane in every + in_turn:
            for way in WAYS:
                if lane.is_async or way is not by_cancelling:
                    name = f"{provider.name}-{kind}-{way.__name__}-{lane.name}"
                    yield pytest.param(provider, use, way, lane, id=name)


@pytest.mark.parametrize(("provider", "use", "way", "lane"), list(_cases()))
def test_left_early(provider: Provider, use: Use, way: Any, lane: Lane, tmp_path: Path) -> None:
    """The one connection of the pool comes free, and serves the next call or is replaced."""
    body = use.body(TEXT)
    is_async = lane.is_async
    some = raw(use.framed(body, stop=body.index(b"\n") + 2), then="hold")
    with Watch(tmp_path) as watch, Server(some) as server:

        async def main() -> None:
            pool = lane.pool()
            client = provider.client(is_async, server.url, KEY, pool=pool, timeout=3)

            async def leave() -> None:
                opened = _opened(client, use)
                await way(is_async, await opened if hasattr(opened, "__await__") else opened)

            for _ in range(3):
                await leave()
                gc.collect()
                for _ in range(100):  # what is dropped is closed by the loop, in some turns
                    if is_async and places(client._sender):
                        await asyncio.sleep(0.005)
                assert places(client._sender) == []
            server.script(raw(use.good, then="keep"))
            opened = _opened(client, use)
            opened = await opened if hasattr(opened, "__await__") else opened
            assert [_ async for _ in opened] if is_async else list(opened)
            for thing in (client, pool):
                closing = thing.close()
                if is_async:
                    await closing
            assert server.wait_until(lambda s: s.closed == s.connections)

        watch.run(main())
    assert not watch.left, watch.left
