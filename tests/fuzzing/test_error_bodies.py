"""Whatever stands in body or headers of an error: it becomes the provider's error, can be printed and pickled."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fuzzing.effort import examples
from fuzzing.test_models import PACKAGES
from support.calls import KINDS, PROVIDERS, client
from support.shapes import anything
from veneer import VeneerError
from veneer._runtime.call import Call, Kind
from veneer._runtime.errors import MESSAGE_LIMIT, decode_body, details_of
from veneer._runtime.headers import Headers
from veneer._runtime.retry import retry_after_of
from veneer._runtime.streams import whole_answer_error
from veneer_generated.types import Request

_NAMES = ["error", "message", "code", "type", "param", "target", "detail", "details", "innererror", "status", "title"]
_NAMES += ["msg", "loc", "params", "error_description", "display_message", "event", "data"]
_OBJECTS = st.recursive(
    anything | st.sampled_from(["unauthorized", "429", "content_filter", "\ud800", "x" * 2000, 1e400, 10**400]),
    lambda inner: st.dictionaries(st.sampled_from(_NAMES), inner, max_size=4) | st.lists(inner, max_size=3),
    max_leaves=8,
)
BODIES = (
    _OBJECTS.map(lambda value: json.dumps(value).encode())
    | st.binary(max_size=60)
    | st.text(max_size=40).map(lambda text: f"<html><title>{text}</title>".encode("utf-8", "replace"))
    | st.sampled_from([b"[" * 100_000, b'{"error":' * 50_000, b"\xef\xbb\xbf{}", b'{"code": NaN}', b'"\\ud800"', b""])
)
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "retry-after-ms", "x-request-id", "content-type", "www-authenticate", "location"]),
    st.text(max_size=12)
    | st.sampled_from(
        ["1", "-1", "1e999", "nan", "inf", "٣", "Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 99 Foo", "9" * 400]
    ),
    max_size=4,
)
STATUSES = st.integers(300, 599)
SETTINGS = {
    provider: client(provider, KINDS[provider][0], "http://127.0.0.1:9", "sk-a-key", is_async=False)._sender.settings
    for provider in PROVIDERS
}
providers = pytest.mark.parametrize("provider", PROVIDERS)


def request_of(parse_error: Any) -> Request[Any, Any]:
    return Request(
        operation="op", method="GET", path="/a", parse=lambda status, content: content, parse_error=parse_error
    )


def whole(error: BaseException) -> None:
    """An error that can be printed, at a reasonable length, and sent to another process."""
    assert isinstance(error, VeneerError)
    assert len(str(error)) < MESSAGE_LIMIT + 500
    repr(error)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)


@providers
@examples(60)
@given(data=st.data(), status=STATUSES, headers=HEADERS, body=BODIES)
def test_answers(provider: str, data: st.DataObject, status: int, headers: dict[str, str], body: bytes) -> None:
    package = PACKAGES[provider]
    operation = package.operation(data.draw(st.sampled_from(sorted(package.api.OPERATIONS))))
    call = Call(SETTINGS[provider], request_of(operation.parse_error), {}, Kind.WHOLE)
    call.is_hopeless(body)
    whole(call.status_error(status, "Reason", Headers(headers.items()), body))


@providers
@examples(40)
@given(body=BODIES)
def test_documents_instead_of_streams(provider: str, body: bytes) -> None:
    whole(whole_answer_error(SETTINGS[provider].errors, decode_body(body), {"headers": {}, "request_id": None}))


@examples(80)
@given(body=BODIES)
@example(b'{"error": {"message": ["a"]}}')
@example(b'{"detail": [{"loc": [[]], "msg": {}}]}')
def test_details(body: bytes) -> None:
    for value in details_of(decode_body(body)):
        assert value is None or isinstance(value, str)


@examples(80)
@given(headers=HEADERS)
def test_waits(headers: dict[str, str]) -> None:
    found = retry_after_of(headers)
    assert found is None or 0 <= found < float("inf")
