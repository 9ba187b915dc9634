"""Answers in two forms, lines of bytes, lists that go on, classes for error codes."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from attrs import evolve

from support.server import Server, json_reply
from support.worlds import World, request
from veneer._runtime.errors import APIStatusError, BadRequestError, ErrorTypes, EventError, RateLimitError, status_of
from veneer._runtime.lines import Lines
from veneer._runtime.results import CaseInsensitive, Listing, WrongFormError, afetch, afetch_page, fetch, fetch_page

TEXT = "one\r\n\r\ntwo \u2028 \u0085 \x0b caf\u00e9\rthree\n\rlast"
LINES = ["one", "", "two \u2028 \u0085 \x0b caf\u00e9", "three", "", "last"]


@pytest.fixture(params=["sync", "async"])
async def world(request: pytest.FixtureRequest) -> Any:
    made = World(request.param)
    yield made
    await made.finish()


@pytest.fixture
def server() -> Any:
    with Server(json_reply()) as made:
        yield made


@pytest.mark.parametrize("size", [1, 2, 3, 5, 100])
def test_lines_end_at_real_line_ends_however_the_bytes_are_cut(size: int) -> None:
    lines, data = Lines(), TEXT.encode()
    found = [line for at in range(0, len(data), size) for line in lines.feed(data[at : at + size])]
    assert found + lines.end() == LINES


@pytest.mark.parametrize(
    ("data", "found"), [(b"", []), (b"\n", [""]), (b"a", ["a"]), (b"a\r", ["a"]), (b"\xc3", ["\ufffd"])]
)
def test_ends_of_lines(data: bytes, found: list[str]) -> None:
    lines = Lines()
    assert lines.feed(data) + lines.end() == found


def test_header_names_are_found_in_any_case() -> None:
    fields = CaseInsensitive({"content-type": "a/b"})
    assert fields["Content-Type"] == fields.get("CONTENT-TYPE") == "a/b"
    assert (dict(fields), len(fields)) == ({"content-type": "a/b"}, 1)
    assert "X" not in fields


async def test_a_result_has_the_raw_and_the_parsed_answer(world: World, server: Server) -> None:
    seen: list[Any] = []
    sender = world.sender(server.url)
    call = afetch if world.is_async else fetch
    result = await world(call(sender, request(), {"on_response": seen.append}))
    assert result.parsed == result.json() == {"ok": True}
    assert result.response is seen[-1]
    assert result.raise_for_status().text == '{"ok": true}'
    assert pickle.loads(pickle.dumps(result.response)).status_code == 200


def numbered(number: int) -> Listing[Any, Any]:
    def following(parsed: Any) -> Listing[Any, Any] | None:
        return numbered(number + 1) if parsed["more"] else None

    made = evolve(request(), params=(("page", str(number)),))
    return Listing(request=made, items=lambda parsed: parsed["data"], following=following)


def page(data: list[int], more: bool) -> Any:
    return json_reply(json.dumps({"data": data, "more": more}))


async def test_a_list_goes_on_with_the_same_options(world: World, server: Server) -> None:
    server.script(page([1, 2], True), page([3], True), page([], True))
    sender = world.sender(server.url)
    call = afetch_page if world.is_async else fetch_page
    first = await world(call(sender, numbered(1), {"extra_headers": {"X-Mine": "yes"}}))
    assert first.items == [1, 2]
    assert await world.collect(first) == [1, 2, 3]
    assert server.paths == ["/a?page=1", "/a?page=2", "/a?page=3"]
    assert server.sent("x-mine") == ["yes"] * 3
    if world.is_async:
        with pytest.raises(WrongFormError, match="async for"):
            list(first)


async def test_a_list_can_be_read_page_by_page(world: World, server: Server) -> None:
    server.script(page([1, 2], True), page([3], False))
    call = afetch_page if world.is_async else fetch_page
    first = await world(call(world.sender(server.url), numbered(1), {}))
    assert [one.items for one in await world.collect(first.pages())] == [[1, 2], [3]]


@pytest.mark.parametrize(("sparse", "found"), [(False, [1]), (True, [1, 2])])
async def test_empty_pages_end_a_list_unless_it_is_sparse(
    world: World, server: Server, sparse: bool, found: list[int]
) -> None:
    def listing(number: int) -> Listing[Any, Any]:
        following = numbered(number).following
        return evolve(
            numbered(number),
            sparse=sparse,
            following=lambda parsed: listing(number + 1) if following(parsed) else None,
        )

    server.script(page([1], True), page([], True), page([2], False))
    call = afetch_page if world.is_async else fetch_page
    assert await world.collect(await world(call(world.sender(server.url), listing(1), {}))) == found


class Quota(RateLimitError):
    """Of a code."""


class Broken(EventError):
    """Of a code, in a stream."""


def test_a_code_beats_the_status() -> None:
    types = ErrorTypes(codes={"quota": Quota}, event_codes={"broken": Broken})
    assert types.of_status(429, "quota") is Quota
    assert types.of_status(400, "other") is types.of_status(400) is BadRequestError
    assert types.of_status(418, None) is APIStatusError
    assert (types.of_event("broken"), types.of_event(None)) == (Broken, EventError)


async def test_a_hopeless_code_is_not_tried_again(world: World, server: Server) -> None:
    errors = ErrorTypes(codes={"quota": Quota}, hopeless=["quota"])
    server.script(json_reply('{"code": "busy"}', 429), json_reply('{"code": "quota"}', 429), json_reply())
    with pytest.raises(Quota):
        await world.send(world.sender(server.url, errors=errors))
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("body", "status"), [({"status": 429}, 429), ({"status": "429"}, None), ({"status": 200}, None), (["x"], None)]
)
def test_the_status_that_a_body_names(body: Any, status: int | None) -> None:
    assert status_of(body) == status
