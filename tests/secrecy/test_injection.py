"""Arguments that would change what the server sees: refused before anything is sent, by every public call.

Where an argument goes is found out by calling with a mark: into the path, a header, the query or the body. In paths and
headers it is refused; in queries and bodies it is data and arrives as it was given, in its place.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from secrecy.canary import KEY
from support.calls import CALLS, PROVIDERS, SILENT, PublicCall, client, close, read, settled
from support.server import Received, Server, json_reply
from veneer import ConfigurationError
from veneer.azure_inference import HttpRequest

MARK = "zzmark"
LINES = ["a\r\nX-Injected: 1", "a\nb", "a\rb", "a\0b"]
WAYS_OUT = ["..", ".", "../a", "a/../../b", "a\\..\\b", "%2e%2e", "..%2fa", "%2E%2E%2Fa", "a%0d%0ab", "a%00b", "\x7f"]
worlds = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
providers = pytest.mark.parametrize("provider", PROVIDERS)
BAD_HEADERS = [{"X-A": value} for value in LINES] + [{name: "1"} for name in (*LINES, "", "X A", "a:b", "ü")]

BAD_OPTIONS: list[dict[str, Any]] = [
    {"timeout": -1},
    {"timeout": "1"},
    {"max_retries": -1},
    {"read_timeout": 0},
    {"event_timeout": "1"},
    {"extra_headers": [("X-A", "1")]},
    {"extra_headers": {"X-A": 1}},
    {"extra_query": "a=b"},
    {"extra_body": "a"},
    {"on_request": "me"},
    {"on_response": "me"},
]


class Place(NamedTuple):
    """One argument of one call."""

    call: PublicCall
    argument: str

    def given(self, value: str) -> dict[str, Any]:
        """The call's arguments with this value in the place; it is the last name of what is a URL."""
        usual = self.call.arguments.get(self.argument, "")
        start = usual.rpartition("/")[0] + "/" if isinstance(usual, str) and "/" in usual else ""
        return {**self.call.arguments, self.argument: start + value}


def places(provider: str) -> Iterator[Place]:
    """The arguments that are texts."""
    for call in CALLS[provider]:
        if call.name in SILENT or call.variant:
            continue
        made = client(provider, call.kind, "http://127.0.0.1:9", "a-key", is_async=False)
        for name, parameter in inspect.signature(call.on(made)).parameters.items():
            if (
                re.search(r"\bstr\b|\bURL\b", re.sub(r"Mapping\[.*?\]", "", str(parameter.annotation)))
                and parameter.kind is not parameter.VAR_POSITIONAL
            ):
                yield Place(call, name)


async def attempt(call: PublicCall, server: Server, arguments: dict[str, Any], is_async: bool) -> list[Received]:
    """The requests that a call sends; where it sends none, its error has to be one that says what is wrong."""
    before = len(server.requests)
    made = client(call.provider, call.kind, server.url, KEY, is_async=is_async, max_retries=0)
    server.script(json_reply(b'{"bucket": "bucket"}'))  # what is asked for before some calls
    error: Exception | None = None
    try:
        result = await settled(call.on(made)(**arguments))
        await read(result)
        await close(result)
    except Exception as raised:
        error = raised
    await close(made)
    sent = server.requests[before:]
    assert sent or isinstance(error, ValueError | TypeError), f"{call.name} sent nothing, and: {error!r}"
    return sent


def is_clean(request: Received) -> bool:
    """Whether no argument has become more than an argument."""
    path = urlsplit(request.target).path
    for _ in range(3):
        if re.search(r"[\x00-\x20\x7f]", path) or {".", ".."} & set(re.split(r"[/\\]", path)):
            return False
        path = unquote(path)
    return "x-injected" not in request.headers and not any("\r" in v or "\0" in v for v in request.headers.values())


@providers
@worlds
async def test_arguments_stay_where_they_belong(provider: str, is_async: bool, server: Server) -> None:
    found: dict[str, int] = {"path": 0, "header": 0, "query": 0, "body": 0}
    for place in places(provider):
        label = f"{place.call.name}({place.argument})"
        marked = await attempt(place.call, server, place.given(MARK), is_async)
        if not marked:
            continue  # not any text will do there; the ones below will not either
        request = marked[-1]
        in_path = MARK in urlsplit(request.target).path
        in_header = any(MARK in value for value in request.headers.values())
        found["path"] += in_path
        found["header"] += in_header
        found["query"] += MARK in urlsplit(request.target).query
        found["body"] += MARK.encode() in request.body
        for value in [*LINES, *WAYS_OUT] if in_path else LINES:
            sent = await attempt(place.call, server, place.given(value), is_async)
            if in_path or in_header:
                assert not sent, f"{label} sends {value!r}"
            assert all(is_clean(one) for one in sent), f"{label} lets {value!r} out"
            for one in sent[-1:]:
                pairs = dict(parse_qsl(urlsplit(one.target).query, keep_blank_values=True))
                if MARK in urlsplit(request.target).query:
                    assert place.given(value)[place.argument] in pairs.values(), f"{label} changes {value!r}"
    least = {
        "dial": {"path": 60, "header": 30, "query": 20, "body": 80},
        "dify": {"path": 90, "header": 0, "query": 25, "body": 60},
        "aleph_alpha": {"path": 0, "header": 0, "query": 0, "body": 15},
        "azure_inference": {"path": 0, "header": 0, "query": 0, "body": 5},
    }
    assert all(found[kind] >= count for kind, count in least[provider].items()), found


@providers
@worlds
async def test_headers_of_a_call(provider: str, is_async: bool, server: Server) -> None:
    taking = [call for call in CALLS[provider] if call.takes_options and call.name not in SILENT]
    for call in taking:
        for option in ("extra_headers", "headers") if provider == "azure_inference" else ("extra_headers",):
            for value in BAD_HEADERS if call is taking[0] else BAD_HEADERS[:5]:
                sent = await attempt(call, server, {**call.arguments, option: value}, is_async)
                assert not sent, (call.name, value)


@providers
@worlds
async def test_options_of_a_call(provider: str, is_async: bool, server: Server) -> None:
    """They are looked at before anything is sent, also where another request comes before the call's own."""
    for call in (call for call in CALLS[provider] if call.takes_options and call.name not in SILENT):
        for options in BAD_OPTIONS:
            assert not await attempt(call, server, {**call.arguments, **options}, is_async), (call.name, options)


@providers
@worlds
async def test_queries_and_bodies_of_a_call(provider: str, is_async: bool, server: Server) -> None:
    """There everything is data."""
    call = next(call for call in CALLS[provider] if call.takes_options and call.name not in SILENT)
    for value in [*LINES, *WAYS_OUT, "a&b=c#d?e"]:
        (sent, *_) = await attempt(call, server, {**call.arguments, "extra_query": {value: value}}, is_async)
        assert (value, value) in parse_qsl(urlsplit(sent.target).query, keep_blank_values=True)
        assert is_clean(sent)


@providers
@worlds
@pytest.mark.parametrize(
    "url", ["http://a\r\nb/", "http://a\0b/", "http://127.0.0.1/a b", "http://u:p@h/", "http://h/\n?a"]
)
def test_addresses_of_clients(provider: str, is_async: bool, url: str) -> None:
    with pytest.raises(ConfigurationError):
        client(provider, CALLS[provider][0].kind, url, KEY, is_async=is_async)


@pytest.mark.parametrize("headers", [{"X": "a\r\nY: 1"}, {"X\r\nY": "1"}, {"X": "a\0"}, {"": "a"}])
@providers
@worlds
def test_headers_of_clients(provider: str, is_async: bool, headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError):
        client(provider, CALLS[provider][0].kind, "http://host.example", KEY, is_async=is_async, headers=headers)


@pytest.mark.parametrize("value", [f"{KEY}{line[1:]}" for line in LINES])
@providers
@worlds
async def test_keys(provider: str, is_async: bool, value: str, server: Server) -> None:
    call = next(call for call in CALLS[provider] if call.name not in SILENT)
    with pytest.raises(ConfigurationError):
        client(provider, call.kind, server.url, value, is_async=is_async)
    made = client(provider, call.kind, server.url, lambda: value, is_async=is_async)
    with pytest.raises(ConfigurationError):
        await settled(call.on(made)(**call.arguments))
    await close(made)
    assert not server.requests


UPLOADS = [
    (call, argument)
    for provider in PROVIDERS
    for call in CALLS[provider]
    for argument in ("file", "files", "audio_file", "file_path", "audio")
    if isinstance(call.arguments.get(argument), tuple) and call.name not in SILENT
]


@pytest.mark.parametrize(("call", "argument"), UPLOADS, ids=[call.name for call, _ in UPLOADS])
@worlds
async def test_names_and_types_of_files(call: PublicCall, argument: str, is_async: bool, server: Server) -> None:
    for name in [*LINES, 'a"; name="b', "a\x7f"]:
        for sent in await attempt(
            call, server, {**call.arguments, argument: (f"{name}.txt", b"abc", "text/plain")}, is_async
        ):
            if sent.target == "/v1/bucket":
                continue  # asked for before
            (head,) = re.findall(rb"Content-Disposition: [^\r\n]*filename[^\r\n]*", sent.body)
            assert head.count(b'"') % 2 == 0
            assert b"X-Injected" not in re.findall(rb"^[\w-]+(?=:)", sent.body, re.MULTILINE)
            assert b"\0" not in head
    for media_type in ["text/plain\r\nX-Injected: 1", "text/plain\n", "text/plain\0"]:
        assert not await attempt(call, server, {**call.arguments, argument: ("a.txt", b"abc", media_type)}, is_async)
    for headers in [{"X": "a\r\nX-Injected: 1"}, {"X\r\nY": "1"}]:
        given = ("a.txt", b"abc", "text/plain", headers)
        assert not await attempt(call, server, {**call.arguments, argument: given}, is_async)


@worlds
@pytest.mark.parametrize("method", ["GET / HTTP/1.1\r\nX-Injected: 1\r\n\r\nGET", "GE T", "", "GÉT", "GET\n"])
async def test_methods_of_the_users_own_requests(method: str, is_async: bool, server: Server) -> None:
    await refused(HttpRequest(method, "info"), is_async, server)


@worlds
@pytest.mark.parametrize("url", [*[f"info/{v}" for v in (*LINES, *WAYS_OUT)], "a b", "../admin", "http://h\r\n/a"])
async def test_urls_of_the_users_own_requests(url: str, is_async: bool, server: Server) -> None:
    await refused(HttpRequest("GET", url), is_async, server)


@worlds
@pytest.mark.parametrize("value", LINES)
async def test_headers_of_the_users_own_requests(value: str, is_async: bool, server: Server) -> None:
    await refused(HttpRequest("GET", "info", headers={"X-A": value}), is_async, server)
    await refused(HttpRequest("GET", "info", headers={f"X{value}": "1"}), is_async, server)


async def refused(request: HttpRequest, is_async: bool, server: Server) -> None:
    made = client("azure_inference", "ChatCompletions", server.url, KEY, is_async=is_async)
    with pytest.raises(ConfigurationError):
        await settled(made.send_request(request))
    await close(made)
    assert not server.requests
    assert server.connections == 0
