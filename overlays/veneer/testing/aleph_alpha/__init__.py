"""Aleph Alpha in the emulator: an inference installation with models that answer the same every time.

`Emulator().aleph_alpha` is an `AlephAlphaEmulator`; `base_url` is what clients take as `host`, `token` their token.

Models that answer properly:

    luminous-base               completes, embeds, explains; does not chat (400 with code MISSING_CAPABILITY)
    luminous-extended, llama-3.1-8b-instruct, dummy-model
                                these and chat: "2+3=" with "5", all else repeated; JSON where a format is asked for
    reasoning                   chats as the others, with thoughts in think tags in front
    tools                       calls the first tool given, its arguments in fragments; after a tool's message, text
    long-<n>                    n chunks of text
    big-<n>                     as the others; a completion's last event tells an optimized prompt of n KB

Models that misbehave (`<n>` a whole number, `<ms>` milliseconds); the rest of the answer is as above:

    busy-<n>                    503 with code QUEUE_FULL n times, then an answer
    status-<code>               always that status, with the JSON of the service
    plain-<code>                always that status, with a proxy's plain text
    plain-<code>-<n>            the same n times, then an answer
    retry-after-<n>             429 once, plain text, that asks to wait so many seconds; then an answer
    error-midstream             two events, then one that tells of an error
    error-first                 the same without events before it
    comments, event-names, no-blank, crlf, two-lines
                                events with comments between them, with names, without the blank after the colon, with
                                other line ends, with JSON in two data lines
    cut                         the connection is closed after two events
    no-end                      the stream ends properly, but without its mark
    stall-<ms>, stall-midstream-<ms>
                                silence before the answer, after two events
    drip                        one byte at a time

Vectors depend on the text alone: 5120 numbers, 128 compressed, 4608 of pharia-1-embedding-4608. Unknown models are
answered with 404 and code UNKNOWN_MODEL. `AlephAlphaEmulator.add_model` adds your own.
"""

from __future__ import annotations

from ._service import AlephAlphaEmulator

__all__ = ["AlephAlphaEmulator"]
