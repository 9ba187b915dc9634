"""What DIAL's transcribed exchanges need of the storage: things that are there before, changes while a stream runs."""

from __future__ import annotations

import http.client
import json
from urllib.parse import unquote

from veneer.testing.dial import DialEmulator
from wire import Exchange

ENDLESS = ("subscribe_to_resources", "subscribe_client_channel", "interact_client_channel")
"""Operations whose answer goes on until the client leaves."""


def prepare(dial: DialEmulator, line: str) -> bool:
    """Do what a `given` line says; False where it is none of these.

    stored <kind> <path> <json>     JSON in the caller's bucket, of files the text; paths are percent-encoded
    public <kind> <path> <json>     the same in `public`
    deleted <kind> <path>           take it out again
    skill <path> <json>             a skill: texts by paths
    skill-folder <path>             a folder that groups skills
    then <line>                     later, see `change`
    """
    word, _, rest = line.partition(" ")
    if word in ("stored", "public"):
        kind, path, text = rest.split(" ", 2)
        if kind == "files":
            dial.put_file(unquote(path), text.encode())
            return True
        dial.put_resource(kind, unquote(path), json.loads(text), bucket="public" if word == "public" else None)
    elif word == "deleted":
        kind, path = rest.split(" ")
        dial.stores[kind].remove(dial.bucket, unquote(path))
    elif word == "skill":
        path, text = rest.split(" ", 1)
        dial.put_skill(path, {name: content.encode() for name, content in json.loads(text).items()})
    elif word == "skill-folder":
        dial.put_skill(f"{rest}/x", {"SKILL.md": b""})
        dial.stores["skills"].remove(dial.bucket, f"{rest}/x")
    else:
        return word == "then"
    return True


def change(dial: DialEmulator, exchange: Exchange) -> None:
    """Make the changes that an exchange has for while its answer comes (`then ...`)."""
    for line in exchange.given:
        if line.startswith("then "):
            prepare(dial, line.removeprefix("then "))


def body_of(exchange: Exchange, answer: http.client.HTTPResponse) -> bytes:
    """The body of an answer; of one without end as many events as were transcribed."""
    if exchange.operation not in ENDLESS or answer.status != 200:
        return answer.read()
    body, wanted = b"", exchange.answer.body.count(b"\n\n")
    while body.count(b"\n\n") < wanted:
        body += answer.read1()
    return body
