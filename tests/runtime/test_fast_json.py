"""Large answers: the same with the decoder of `veneer[fast]` and without it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veneer_generated import types

PADDING = ", " + json.dumps("x" * types.LARGE_JSON) + "]"


@pytest.fixture(autouse=True)
def asked_anew() -> Iterator[None]:
    types._fast_decoder.cache_clear()
    yield
    types._fast_decoder.cache_clear()


def both(content: bytes) -> list[Any]:
    """What is read with the fast decoder and without it, or the error."""
    found: list[Any] = []
    present = sys.modules.get("msgspec")
    for module in (present, None):
        if module is None:
            sys.modules["msgspec"] = None  # type: ignore[assignment]  # so that importing it fails
        types._fast_decoder.cache_clear()
        try:
            found.append(repr(types.read_json(content)))
        except ValueError as error:
            found.append((type(error), str(error)))
    del sys.modules["msgspec"]
    if present is not None:
        sys.modules["msgspec"] = present
    types._fast_decoder.cache_clear()
    return found


VALUES = ["123456789012345678901234567890", "-0", "-0.0", "1e400", "NaN", "-Infinity", "0.1", "5e-324", "1.0", "01"]
VALUES += [
    '"\\ud800"',
    '"\\u00e9"',
    '{"a": 1, "a": 2}',
    "[" * 90_000,
    "[" * 900 + "]" * 900,
    "nonsense",
    '"\x01"',
    "[1,]",
]
VALUES += ["1 2", "", "true"]


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_both_read_the_same(value: str) -> None:
    pytest.importorskip("msgspec")
    fast, plain = both(f"[{value}{PADDING}".encode())
    assert fast == plain


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "latin-1"])
def test_both_read_the_same_encodings(encoding: str) -> None:
    pytest.importorskip("msgspec")
    fast, plain = both(f'["é"{PADDING}'.encode(encoding))
    assert fast == plain


TEXT = st.text(alphabet='a"\\/\n\0é\u2028\U0001f600', max_size=6)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=25)  # each reads two large documents
@given(JSON)
def test_both_read_any_json_the_same(value: Any) -> None:
    fast, plain = both(f"[{json.dumps(value)}{PADDING}".encode())
    assert fast == plain


def test_the_fast_decoder_is_used_for_large_answers_only(monkeypatch: pytest.MonkeyPatch) -> None:
    msgspec = pytest.importorskip("msgspec")
    seen: list[int] = []

    def decode(content: bytes) -> Any:
        seen.append(len(content))
        return json.loads(content)

    monkeypatch.setattr(msgspec.json, "decode", decode)
    types._fast_decoder.cache_clear()
    types.read_json(b"[" + b" " * (types.LARGE_JSON - 3) + b"]")
    assert seen == []
    types.read_json(b"[" + b" " * (types.LARGE_JSON - 2) + b"]")
    assert seen == [types.LARGE_JSON]
