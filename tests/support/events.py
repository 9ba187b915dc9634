"""A slow second reading of event streams, to compare the decoder with."""

from __future__ import annotations

import re
from itertools import pairwise

from veneer._runtime.sse import ServerSentEvent, SSEDecoder


def decode(*chunks: bytes) -> tuple[list[ServerSentEvent], int]:
    decoder = SSEDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events + decoder.flush(), decoder.comments


def reference(data: bytes) -> list[ServerSentEvent]:
    """The WHATWG's text, read slowly over the whole stream, with the decoder's two documented deviations."""
    text = data.decode("utf-8", "replace")
    text = text.removeprefix("\ufeff")
    events: list[ServerSentEvent] = []
    data_buffer, event_buffer, last_id, retry = "", "", None, None
    for line in [*re.split("\r\n|\r|\n", text), ""]:
        if line == "":
            if data_buffer != "" or event_buffer != "":
                events.append(ServerSentEvent(event_buffer, data_buffer.removesuffix("\n"), last_id, retry))
            data_buffer, event_buffer, retry = "", "", None
        elif line.startswith(":"):
            pass
        else:
            field, colon, value = line.partition(":")
            value = value.removeprefix(" ") if colon else ""
            match field:
                case "event":
                    event_buffer = value
                case "data":
                    data_buffer += value + "\n"
                case "id" if "\0" not in value:
                    last_id = value
                case "retry" if re.fullmatch("[0-9]{1,15}", value):
                    retry = int(value)
                case _:
                    pass
    return events


def pieces_of(data: bytes, cuts: list[int]) -> list[bytes]:
    bounds = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    return [data[a:b] for a, b in pairwise(bounds)]
