"""DIAL in the emulator: an installation of DIAL Core with models and applications behind it.

`Emulator().dial` is a `DialEmulator`. Chat answers depend on the deployment's name alone and are the same every time.

Deployments that answer properly:

    gpt-35-turbo, gpt-4o,   as a model does: "2+3=" with "5", all else repeated; with model and usage; takes n > 1
    gemini-pro-vision, stable-diffusion-xl
    echo                    as an application does: the last message's text, word by word in a stream; no model,
                            usage null
    tools                   a call of the first tool given (get_weather when none), its arguments in fragments;
                            after a tool's message, text
    stages                  attachments, a state, two stages (one inside the other, one failed), status null at first
    form                    a form schema; repeats a form value
    reasoning               reasoning_content before the text
    unicode                 raw U+2028, U+0085, accents and emoji, unescaped
    usage                   usage with details and statistics in the last chunk
    azure                   first a chunk without choices, usage in another one at the end
    heartbeat               a comment ": heartbeat" before every event
    function                a function_call (deprecated)
    strict                  as echo, but refuses unknown fields (400)
    slow                    as echo, with a pause between events
    long-<n>                n chunks of text
    text-embedding-3-small  makes vectors; they depend on the input alone (as with all others, when asked)

All of them complete texts, make responses and messages in Anthropic's format too (`tools` calls a tool there). gpt-4o
and echo count tokens (words) and cut prompts, echo has a configuration. Calls count against `DialEmulator.ledger`.

Deployments that misbehave (`<n>` a whole number, `<ms>` milliseconds); the rest of the answer is that of `echo`:

    context-length          400 with code context_length_exceeded
    content-filter          400 with code content_filter
    forbidden               403, plain text
    status-<code>           always that status, with the JSON of an application
    plain-<code>, html-<code>, empty-<code>, detail-<code>
                            always that status, with a plain text, a page, no body, {"detail": ...}
    flaky-<code>-<n>        that status n times, then an answer
    retry-after-<n>, retry-after-date-<n>, retry-after-ms-<ms>, retry-after-far
                            429 once that asks to wait so long (far: a day), then an answer
    error-midstream         two events, an error event with all five fields, [DONE]
    error-first             the same without events before it
    cut-event, cut-character, cut-between
                            the connection is closed inside an event, inside a character, between events
    reset, reset-midstream  the connection is reset before the answer, after two events
    no-done, no-finish      the stream ends properly, but without [DONE]; without the finish reason too
    stall-<ms>, stall-midstream-<ms>
                            silence before the answer, after two events
    pings-<ms>              after an event, heartbeats only for so long
    drip, drip-<ms>         one byte at a time, with so much time between two of them
    json-instead            a whole answer though a stream was asked for
    wrong-length            a Content-Length above what comes
    redirect                307 to echo
    token-expired           401 until the client sends other credentials than in its first request

The storage (files, prompts, conversations, applications, tool sets, skills) is empty at first and keeps what it gets;
`DialEmulator.put_file`, `put_resource` and `put_skill` fill it past the API. It can be copied in, and watched.

All other deployments are unknown: 404. `DialEmulator.add_deployment` adds your own.
Tool sets, which speak the model context protocol; `DialEmulator.mcp_servers` takes your own:

    calculator              add, multiply, and divide, which is not allowed; answers with one message
    stories                 tell; answers with streams, keeps sessions
    issues                  close; asks for an API_KEY, any will do

The application `app_id` speaks it too, with a resource `ui://widget`, and uses the external services `mail`, `calendar`
and `own`. The code interpreter prints the code that it is given, or what `DialEmulator.interpreter` makes of it.
The owner of `api_key` administers.
"""

from __future__ import annotations

from ._mcp_servers import McpServer, Tool
from ._replies import Reply
from ._service import DialEmulator

__all__ = ["DialEmulator", "McpServer", "Reply", "Tool"]
