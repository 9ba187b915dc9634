"""Client channels in the emulated installation: requests of JSON-RPC from applications to clients, and back."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._parts import Part
from ._places import Refused, object_of
from ._replies import HEARTBEAT, POLL, event
from ._sharing import guarded

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler
    from .._validation import Problem

HEADER = "x-dial-client-channel-id"
NO_ID = "Channel ID is missed"
UNKNOWN = "Client channel is not found for the given ID: {}"
PARSE_ERROR = -32700
SERVER_ERROR = -32000


@dataclass
class Channel:
    """What waits on a channel."""

    unsent: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """Requests that no client has got yet."""
    waiting: set[str] = field(default_factory=set[str])
    """Ids of requests that are not answered."""
    answers: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """Answers that no application has got yet, by id."""


class Channels(Part):
    """Channels by caller and id."""

    def clear(self) -> None:
        """Close all channels."""
        self.channels: dict[tuple[str, str], Channel] = {}
        self._numbers = itertools.count(1)

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations."""
        return {
            "subscribe_client_channel": guarded(self._subscribe),
            "report_client_channel": guarded(self._report),
            "interact_client_channel": self._interact,
            "unsubscribe_client_channel": guarded(self._unsubscribe),
        }

    def invalid(self, call: Call, problem: Problem) -> Answer | None:
        """A missing channel, or a body that cannot be read."""
        if call.received.operation == "interact_client_channel":
            if problem.place == "header":
                return self._live(iter([_failure(SERVER_ERROR, NO_ID)]))
            return self._live(iter([_failure(PARSE_ERROR, "Parse error")]))
        if problem.place == "header" and problem.name.lower() == HEADER:
            return Answer.text(NO_ID, status=400)
        return None

    def add(self, owner: str, name: str) -> Channel:
        """A new channel."""
        return self.channels.setdefault((owner, name), Channel())

    async def _subscribe(self, call: Call) -> Answer:
        name = call.received.headers.get(HEADER)
        if name is not None:
            return self._live(self._requests(self._channel(call)))
        name = f"{next(self._numbers):032x}"
        answer = self._live(self._requests(self.add(self._owner(call), name)))
        answer.headers[HEADER] = name
        return answer

    async def _report(self, call: Call) -> Answer:
        channel, name = self._channel(call), str(call.json["id"])
        if name in channel.waiting:
            channel.waiting.remove(name)
            channel.answers[name] = call.json
        return Answer.empty(200)

    async def _unsubscribe(self, call: Call) -> Answer:
        key = (self._owner(call), call.received.headers[HEADER])
        if self.channels.pop(key, None) is None:
            raise Refused("Channel is not found", 404)
        return Answer.empty(200)

    async def _interact(self, call: Call) -> Answer:
        name = call.received.headers[HEADER]
        channel = self.channels.get((self._owner(call), name))
        if channel is None:
            return self._live(iter([_failure(SERVER_ERROR, UNKNOWN.format(name))]))
        single = object_of(call.json)
        requests: list[dict[str, Any]] = call.json if single is None else [single]
        asked: dict[str, Any] = {}
        for request in requests:
            if request.get("id") is None:
                channel.unsent.append(request)
                continue
            # Applications may use the same ids; each one's are told apart on the way.
            whole = f"{self._application(call)}/{request['id']}"
            asked[whole] = request["id"]
            if whole not in channel.waiting:
                channel.waiting.add(whole)
                self._ask(channel, {**request, "id": whole})
        return self._live(_wait(channel, asked, batch=single is None))

    def _ask(self, channel: Channel, request: dict[str, Any]) -> None:
        decide = self.service.channel_answer
        if decide is None:
            channel.unsent.append(request)
            return
        channel.waiting.discard(request["id"])
        channel.answers[request["id"]] = {"jsonrpc": "2.0", "result": decide(request), "id": request["id"]}

    def _requests(self, channel: Channel) -> Iterator[dict[str, Any] | None]:
        while True:
            yield channel.unsent.pop(0) if channel.unsent else None

    def _live(self, values: Iterator[Any]) -> Answer:
        """A stream that tells what comes, and heartbeats else, until the client leaves."""

        def pieces() -> Iterator[bytes]:
            beat = time.monotonic() + self.service.heartbeat
            for value in itertools.chain(values, itertools.repeat(None)):
                if value is not None:
                    yield event(value, ascii=False)
                elif time.monotonic() >= beat:
                    beat = time.monotonic() + self.service.heartbeat
                    yield HEARTBEAT
                else:
                    yield b""

        return Answer.events(pieces(), pace=POLL)

    def _owner(self, call: Call) -> str:
        """An application calls with a key of one request, which stands for the caller of the application."""
        return f"project:{self.service.api_key}" if call.identity.startswith("request:") else call.identity

    def _application(self, call: Call) -> str:
        kind, _, key = call.identity.partition(":")
        return self.service.credentials.per_request_keys[key] if kind == "request" else kind

    def _channel(self, call: Call) -> Channel:
        name = call.received.headers[HEADER]
        if (channel := self.channels.get((self._owner(call), name))) is None:
            raise Refused(UNKNOWN.format(name))
        return channel


def _wait(channel: Channel, asked: Mapping[str, Any], *, batch: bool) -> Iterator[Any]:
    """Nothing until all answers are there, then these."""
    while any(whole in channel.waiting for whole in asked):
        yield None
    found = [{**channel.answers.pop(whole), "id": name} for whole, name in asked.items()]
    if batch or found:
        yield found if batch else found[0]


def _failure(code: int, message: str) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "error": {"code": code, "message": message}, "id": None}
