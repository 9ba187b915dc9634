"""Places in the connection pools of httpcore that would get lost, and how they come back. No HTTP library in here.

A pool counts the requests that hold one of its connections. Garbage collection and cancellation come where httpcore
does not expect them; everything in here works on its pools from outside.
"""

from __future__ import annotations

import os
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

CLOSING_SECONDS = 0.05
"""How long a cancelled answer may take to close; some turns of the event loop."""


class Process:
    """Which process this is, for what is asked with each event: `os.getpid` asks the system each time.

    Forks that Python is not told of (in C) are not counted, so the pid is looked at where that costs little.
    """

    number = 0
    """How many forks led to it."""


def _forked() -> None:
    Process.number += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class Lock:
    """A lock that a child of fork finds open: the thread that held it is not in there."""

    def __init__(self) -> None:
        self._pid = os.getpid()
        self._reset()

    def _reset(self) -> None:
        self._lock = threading.Lock()

    def _here(self) -> None:
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._reset()

    def __enter__(self) -> None:
        self._here()
        self._lock.acquire()

    def __exit__(self, *exception: object) -> None:
        self._lock.release()


class PoolLock(Lock):
    """The lock of a connection pool, and what garbage collection may do while a thread holds it.

    A collected stream gives its connection back, which takes this lock; collection runs anywhere, so its thread may
    hold it already. Then the stream is closed when that thread leaves.
    """

    def _reset(self) -> None:
        super()._reset()
        self._inside: set[int] = set()
        self._later: deque[Callable[[], None]] = deque()

    def __enter__(self) -> None:
        self._here()
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
        self._here()
        if threading.get_ident() in self._inside:
            self._later.append(close)
        else:
            close()


def give_out(pool: Any) -> None:
    """Let a pool give each connection to one request at a time.

    httpcore gives an idle one to all that wait, of whom one gets it and the others come back. Meanwhile it can neither
    be told from one that nobody uses, nor, with threads, from one whose server hung up: in between the looks at its
    state and at its socket an answer may arrive, and the connection is closed under the hands of its thread.
    """

    def assign() -> list[Any]:  # always called with the pool's lock held
        given = {id(request.connection) for request in pool._requests}
        open_ones = [connection for connection in pool._connections if not connection.is_closed()]
        closing: list[Any] = []
        idle: list[Any] = []
        for connection in open_ones:
            if id(connection) not in given and (expired := connection.has_expired()) | connection.is_idle():
                surplus = len(open_ones) - len(closing) > pool._max_keepalive_connections
                (closing if expired or surplus else idle).append(connection)
        kept = pool._connections = [connection for connection in open_ones if connection not in closing]
        for request in pool._requests:
            if request.connection is not None:
                continue
            origin = request.request.url.origin
            found = next((connection for connection in idle if connection.can_handle_request(origin)), None)
            if found is not None:
                idle.remove(found)
            elif len(kept) < pool._max_connections or idle:
                if len(kept) >= pool._max_connections:
                    kept.remove(idle[0])
                    closing.append(idle.pop(0))
                found = pool.create_connection(origin)
                kept.append(found)
            else:
                break
            request.assign_to_connection(found)
        return closing

    pool._assign_requests_to_connections = assign


def end_waiting(pool: Any, end: Any) -> list[Any]:
    """Prepare the closing of a pool that may be at work, with its lock held; gives the connections to wake up.

    What waits for a connection gets `end` instead. Connections in use are not closed under the hands of the threads
    that use them: each is closed by its user, who finds it dead, or finishes.
    """
    for request in pool._requests:
        if request.connection is None:
            request.assign_to_connection(end)
    pool._max_keepalive_connections = 0
    used = {id(request.connection) for request in pool._requests}
    return [connection for connection in pool._connections if id(connection) in used]


def socket_of(holder: Any) -> Any:
    """The socket of a connection, or of an answer's network stream; None where it is not connected."""
    while holder is not None and not hasattr(holder, "get_extra_info"):
        holder = getattr(holder, "_connection", None) or getattr(holder, "_network_stream", None)
    return None if holder is None else holder.get_extra_info("socket")


_inherited: list[object] = []


def leave_to_parent(things: object, sockets: Iterable[Any] = ()) -> None:
    """Let go of what a process has from its parent by fork: its copies of sockets are closed, nothing is said on them.

    The rest is kept: being collected, it would take locks that nobody here will open, and speak to the parent's loop.
    """
    _inherited.append(things)
    for sock in sockets:
        if sock is not None:
            with suppress(OSError):
                sock.close()


def shut(sock: Any) -> None:
    """Wake up whoever waits for bytes of a socket; closing it wakes up nobody."""
    if isinstance(sock, socket.socket):
        with suppress(OSError):
            socket.socket.shutdown(sock, socket.SHUT_RDWR)


def is_cancellation(error: BaseException) -> bool:
    """Whether an exception is asyncio's cancellation; sync programs need not load asyncio for that."""
    return type(error).__name__ == "CancelledError"


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


def holds_bytes(stream: Any) -> bool:
    """Whether layers between a network stream and its socket hold bytes: queues of anyio's, records of TLS.

    Looking at the socket, httpcore does not see them.
    """
    layer = stream
    while layer is not None:
        records = getattr(layer, "_read_bio", None) or getattr(layer, "_incoming", None)
        queue = getattr(getattr(layer, "_protocol", None), "read_queue", None)
        if (records is not None and records.pending) or queue:
            return True
        layer = getattr(layer, "_stream", None) or getattr(layer, "transport_stream", None)
    return False


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


def close_later(answer: Any, loop: asyncio.AbstractEventLoop) -> None:
    """Close an abandoned answer on the loop that it belongs to; a closed loop has closed its sockets."""

    def start() -> None:
        task = loop.create_task(answer.aclose())
        _closing.add(task)
        task.add_done_callback(_closing.discard)

    if not loop.is_closed():
        loop.call_soon_threadsafe(start)


_closing: set[asyncio.Task[None]] = set()
