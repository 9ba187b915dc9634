"""A key that must be seen in its header and nowhere else, and calls that carry it."""

from __future__ import annotations

import gc
import logging
from typing import Any, NamedTuple

import pytest

from support.calls import PublicCall, client, close, read, settled
from support.printing import printed, printed_by_pytest, printed_object
from support.stock import stock
from veneer.testing import Emulator

CANARY = "kanarienvogel"
"""What must not be seen; it stands in every key and secret header below."""
KEY = f"sk-{CANARY}-" + "0123456789" * 9
"""Long: what prints long texts cuts them."""
_MODES = {"Chat": "advanced-chat", "Completion": "completion", "Workflow": "workflow"}
HEADERS = {"X-Tenant": f"of a call {KEY}", "X-Api-Key": KEY}
"""Headers of the caller's own: one whose name says that it is secret, one whose name does not."""


def prepare(emulator: Emulator) -> None:
    """Let the emulator take the canary for a key, and have what the calls ask for; after each reset anew."""
    emulator.dial.credentials.api_keys = {KEY}
    emulator.azure_inference.credentials.keys = {KEY}
    emulator.aleph_alpha.tokens = {KEY: (1, "a canary")}
    emulator.dify.keys = {mode: f"{KEY}-{mode}" for mode in emulator.dify.keys}
    stock(emulator)


def key_of(call: PublicCall) -> str:
    """The key that the emulator takes for a call."""
    if call.provider != "dify":
        return KEY
    return f"{KEY}-{_MODES.get(call.kind, 'knowledge')}"


class Told(NamedTuple):
    """What came of a call."""

    error: BaseException | None
    leaks: list[str]
    """Where the canary was seen."""


async def tell(
    call: PublicCall,
    url: str,
    caplog: pytest.LogCaptureFixture,
    *,
    is_async: bool,
    thorough: bool = False,
    **changes: Any,
) -> Told:
    """Make a call with the canary in its key and in headers, and look for it in everything that can be printed."""
    caplog.clear()
    seen: list[Any] = []
    made = client(call.provider, call.kind, url, key_of(call), is_async=is_async, headers={"X-Client": KEY}, **changes)
    options: dict[str, Any] = {}
    if call.takes_options:
        options = {"extra_headers": dict(HEADERS), "on_request": seen.append, "on_response": seen.append}
    error: BaseException | None = None
    result: Any = None
    try:
        result = await settled(call.on(made)(**call.arguments, **options))
        seen += [result, *(await read(result))[:5]]
    except Exception as raised:
        error = raised
    shown = [("client", printed_object(made)), ("sender", printed_object(made._sender.settings))]
    shown += [(type(thing).__name__, printed_object(thing)) for thing in seen]
    if error is not None:
        shown.append(("error", printed(error)))
        if thorough:
            shown.append(("pytest", printed_by_pytest(error)))
    await close(result)
    await close(made)
    shown += [(f"log of {r.name}", f"{r.getMessage()} {r.args!r} {r.exc_text} {vars(r)!r}") for r in caplog.records]
    return Told(error, [f"{call.name}: {where}" for where, text in shown if CANARY in text])


def listen(caplog: pytest.LogCaptureFixture) -> None:
    """Record everything that anybody logs."""
    caplog.set_level(1)
    for name in ("veneer", "httpx", "httpcore", "h11", "asyncio", "hpack"):
        caplog.set_level(1, name)
    gc.collect(1)  # what the last tests left may log when it goes; a whole collection would take longer than a test
    logging.captureWarnings(False)
