"""Places in the connection pools of httpcore that would get lost, and how they come back. No HTTP library in here.

A pool counts the requests that hold one of its connections. Garbage collection and cancellation come where httpcore
does not expect them; everything in here works on its pools from outside.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

CLOSING_SECONDS = 0.05
"""How long a cancelled answer may take to close; some turns of the event loop."""


class PoolLock:
    """The lock of a connection pool, and what garbage collection may do while a thread holds it.

    A collected stream gives its connection back, which takes this lock; collection runs anywhere, so its thread may
    hold it already. Then the stream is closed when that thread leaves.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside: set[int] = set()
        self._later: deque[Callable[[], None]] = deque()

    def __enter__(self) -> None:
        self._inside.add(threading.get_ident())  # before the lock is taken: collection may come in between
        self._lock.acquire()

    def __exit__(self, *exception: object) -> None:
        self._lock.release()
        self._inside.discard(threading.get_ident())
        while self._later:
            with suppress(IndexError):  # another thread was faster
                self._later.popleft()()

    def outside(self, close: Callable[[], None]) -> None:
        """Call `close`, which takes this lock, as soon as this thread does not hold it."""
        if threading.get_ident() in self._inside:
            self._later.append(close)
        else:
            close()


async def take_back(pool: Any) -> None:
    """Close connections that no request uses: httpcore forgets them where cancellation meets assignment or closing."""
    used = {id(request.connection) for request in pool._requests}
    lost = [c for c in pool._connections if id(c) not in used and not c.is_idle() and not c.is_closed()]
    if lost:
        pool._connections = [c for c in pool._connections if c not in lost]
        await pool._close_connections([*lost, *pool._assign_requests_to_connections()])


def refuse_surplus(place: Any) -> None:
    """Let the connection of an answer's body end with it where the server sent more than the answer.

    httpcore would use it again, and take the rest for the beginning of the next answer.
    """
    state = getattr(getattr(place._stream, "_connection", None), "_h11_state", None)
    if state is not None and state.trailing_data[0]:
        state.send_failed()


def free_later(place: Any) -> None:
    """Free the place of an answer's body (`PoolByteStream`), if its closing was cancelled and does not come to it."""
    import asyncio

    asyncio.get_running_loop().call_later(CLOSING_SECONDS, _free, place)


def _free(place: Any) -> None:
    pool, request = place._pool, place._pool_request
    if request in pool._requests:
        import asyncio

        pool._requests.remove(request)
        task = asyncio.get_running_loop().create_task(take_back(pool))
        _freeing.add(task)
        task.add_done_callback(_freeing.discard)


_freeing: set[asyncio.Task[None]] = set()
