"""What DIAL's transcribed exchanges need before they can be played, and what is read of answers without end."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from emulator import wire_storage
from veneer.testing.dial import DialEmulator
from wire import Exchange, Request

CREDENTIALS = {"api_key": "Api-Key", "per_request_key": "Api-Key"}
"""Headers of credentials; all others are bearer tokens."""


def prepare(dial: DialEmulator, line: str, values: dict[str, str]) -> None:
    """Do what a `given` line says; `values` are credentials and what earlier lines noted."""
    kind, _, rest = line.partition(" ")
    if kind == "mode":
        assert rest == "core24"
        dial.mode = "core24"
    elif kind == "limit":
        deployment, statistic, total = rest.split(" ")
        dial.ledger.limits.setdefault(deployment, {})[statistic] = int(total)
    elif kind == "request":
        ask(dial, f"api_key {rest}", values)
    elif kind == "ask":
        ask(dial, rest, values)
    elif kind == "channel":
        dial.add_channel(rest)
    elif kind == "heartbeat":
        dial.heartbeat = float(rest)
    elif kind == "answers":
        dial.channel_answer = lambda _: json.loads(rest)
    elif not wire_storage.prepare(dial, line):
        assert kind == "file"
        path, media_type, text = rest.split(" ", 2)
        dial.put_file(path, text.encode(), media_type)


def ask(dial: DialEmulator, line: str, values: dict[str, str]) -> None:
    """Make a request, and note what its answer tells."""
    line, _, wanted = line.partition(" -> ")
    who, method, target, *body = line.split(" ", 3)
    header = CREDENTIALS.get(who, "Authorization")
    headers = {header: values[who] if who in CREDENTIALS else f"Bearer {values[who]}"}
    headers |= {"Content-Type": "application/json"} if body else {}
    request = Request(method=method, target=target, headers=headers, body="".join(body).encode())
    status, _, content = send(request, dial.base_url)
    assert status < 300, content
    if wanted:
        name, _, path = wanted.partition("=")
        found: Any = json.loads(content)
        for step in path.removesuffix("/").split("."):
            found = found[int(step)] if step.isdigit() else found[step]
        values[name] = found.rpartition("/")[2] if path.endswith("/") else found


def play(exchange: Exchange, base_url: str, dial: DialEmulator | None = None) -> tuple[int, dict[str, str], bytes]:
    """What is answered; `dial` is changed while a stream is open, as the exchange says."""

    def read(answer: http.client.HTTPResponse) -> bytes:
        if dial is not None:
            wire_storage.change(dial, exchange)
        return wire_storage.body_of(exchange, answer)

    return send(exchange.request, base_url, read)


def send(
    request: Request, base_url: str, read: Callable[[http.client.HTTPResponse], bytes] = http.client.HTTPResponse.read
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and what `read` gives of the body."""
    url = urlsplit(base_url)
    connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=5)
    try:
        connection.putrequest(request.method, url.path + request.target, skip_accept_encoding=True)
        for name, value in request.headers.items():
            connection.putheader(name, value)
        if request.body:
            connection.putheader("Content-Length", str(len(request.body)))
        connection.endheaders(request.body)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, read(answer)
    finally:
        connection.close()
