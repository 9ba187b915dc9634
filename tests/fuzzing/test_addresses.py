"""Addresses of any text: refused with the documented error, or harmless."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from fuzzing.effort import examples
from support.calls import KINDS, PROVIDERS, client
from support.worlds import request
from veneer import ConfigurationError
from veneer._runtime.auth import Credential
from veneer._runtime.call import Call, Kind
from veneer._runtime.errors import ErrorTypes
from veneer._runtime.send import make_settings
from veneer._runtime.wire import check_base_url, check_target, origin_of
from veneer.dial.errors import InvalidDialURLError, NotDialURLError
from veneer.dial.urls import deployment_of, is_below, resource_of
from veneer_generated.dial.api import files

HOME = "https://dial.example.com/base"
_WORDS = """https:// http: // / \\ @ : ? # [ ] .. . %2e %2F % %00 dial.example.com dial.example.com:443 evil.example
[::1] 127.1 user:pw@ base v1 files bucket a ü \uff0f xn-- 999999 -1"""
_BITS = st.sampled_from([*_WORDS.split(), "\0", "\n", " ", "\u2028", "\ud800"])
TEXTS = st.lists(_BITS, max_size=10).map("".join) | st.text(max_size=20)


@examples(100)
@given(TEXTS)
@example("http://[::1]:x")
@example("https://a\uff0fb.example")
def test_base_urls(text: str) -> None:
    for value in (text, f"https://{text}", f"http://host.example/{text}"):
        try:
            found = check_base_url(value)
        except ConfigurationError:
            continue
        parts = urlsplit(found)
        assert parts.scheme in ("http", "https")
        assert parts.hostname
        assert found.isascii()
        assert found.isprintable()
        assert not set(found) & set("?# ")
        assert "@" not in parts.netloc
        assert check_base_url(found) == found
        assert origin_of(found).startswith(parts.scheme)


@examples(100)
@given(TEXTS)
def test_resources_of_dial(text: str) -> None:
    for value in (text, f"files/{text}", f"files/bucket/{text}", f"{HOME}/v1/files/{text}", f"{HOME}/v1/{text}"):
        with suppress(InvalidDialURLError, NotDialURLError):
            deployment_of(value)
        assert is_below(value, HOME) in (True, False)
        try:
            found = resource_of(value, "files", HOME)
            path = files.download_file.request(bucket=found.bucket, path=found.path).path
        except (InvalidDialURLError, NotDialURLError, ValueError):
            continue
        assert path.startswith("/v1/files/")
        for _ in range(3):
            assert {".", ".."}.isdisjoint(re.split(r"[/\\]", path))
            path = unquote(path)


def call_to(home: str, kind: Kind) -> Call[Any, Any]:
    secret = Credential("api_key", "sk-a-secret-key", header="Api-Key")
    settings = make_settings(base_url=home, credentials=[secret], user_agent="test", errors=ErrorTypes())
    return Call(settings, request(), {"extra_headers": {"X-Tenant": "sk-a-secret-tenant"}}, kind)


@examples(100)
@given(TEXTS, st.sampled_from([301, 302, 303, 307, 308]), st.sampled_from([Kind.WHOLE, Kind.DOWNLOAD, Kind.STREAM]))
@example("https://dial.example.com@evil.example/", 302, Kind.DOWNLOAD)
@example("//evil.example", 302, Kind.DOWNLOAD)
@example("https://dial.example.com:443@evil.example", 302, Kind.DOWNLOAD)
@example("https:\\\\evil.example", 302, Kind.DOWNLOAD)
def test_redirects_never_take_secrets_elsewhere(location: str, status: int, kind: Kind) -> None:
    assume(kind is not Kind.STREAM or len(location) < 40)
    for value in (location, f"https://{location}", f"//{location}", f"{HOME}/{location}"):
        call = call_to(HOME, Kind.WHOLE if kind is Kind.STREAM else kind)
        call.after_answer(status, {"location": value})
        wire = call.wire([credential.get() for credential in call.settings.credentials])
        assert wire.url.startswith("https://")
        if origin_of(wire.url) != origin_of(HOME):
            assert kind is Kind.DOWNLOAD
            assert "sk-a-secret" not in "".join(map(str, wire.headers))
            assert not [one for _, one in wire.headers if "sk-a-secret" in one]
        else:
            assert [one for _, one in wire.headers if "sk-a-secret-key" in one]
        assert ("Host", urlsplit(wire.url).netloc) in wire.headers


@examples(100)
@given(TEXTS, st.text(max_size=6))
def test_urls_of_the_users_own_requests(text: str, method: str) -> None:
    for verb in ("GET", method):
        with suppress(ConfigurationError):
            check_target(verb, text)
            assert text.isprintable()
            assert {".", ".."}.isdisjoint(unquote(text.partition("?")[0]).split("/"))


@pytest.mark.parametrize("provider", PROVIDERS)
@examples(60)
@given(TEXTS)
def test_addresses_of_clients(provider: str, text: str) -> None:
    for value in (text, f"https://{text}"):
        with suppress(ConfigurationError):
            made = client(provider, KINDS[provider][0], value, "sk-a-key", is_async=False)
            assert repr(made)
            made.close()
