"""Azure AI Inference in the emulator: the kinds of endpoints that speak its API.

`Emulator().azure_inference` is an `AzureInferenceEmulator`. Its addresses:

    base_url                a serverless or managed endpoint: key as bearer token, `api-version`, `info`
    base_url + "/models"    what the retired service was
    deployment_url(name)    an Azure OpenAI deployment: key in `api-key`, `api-version`, its order of updates
    openai_url              Azure OpenAI's `/openai/v1`: no `api-version`, the model in the body

The answer depends on the model (for deployments, on the deployment's name), and is the same every time. All names are
known; these have a meaning, the others repeat the last message ("2+3=" is answered with "5"). Where the request has
tools, the first one is called; after a tool's message comes text.

    reasoning               reasoning_content before the text
    filtered                finish_reason content_filter, and what was found
    unicode                 characters of all lengths, U+2028, U+0085
    crlf, comments          events with other line ends; with comments, names and ids, no blank after the colon
    slow                    a pause between events

    content-filter, content-filter-flat
                            400 with code content_filter, nested as at Azure OpenAI, flat as documented
    unsupported             422, flat: parameter_not_supported
    not-found               404, the plain text of serverless endpoints
    status-<code>, plain-<code>, html-<code>
                            always that status, with JSON, text, a page
    flaky-<code>-<n>        that status n times, then an answer
    retry-after-<n>, retry-after-ms-<ms>
                            429 once that asks to wait so long, then an answer
    error-midstream, error-first
                            an error event among the updates, before them
    cut-event, cut-character, no-done, no-finish
                            the connection is closed inside an event, a character; the stream ends without [DONE], and
                            without the finish reason too
    json-instead            a whole answer though a stream was asked for
    stall-<ms>, stall-midstream-<ms>, pings-<ms>
                            silence before the answer, inside it; comments only
"""

from __future__ import annotations

from ._replies import Reply
from ._service import AzureInferenceEmulator

__all__ = ["AzureInferenceEmulator", "Reply"]
