"""The caller's place in the storage, and the headers that carry the credentials."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import pytest

from dial.worlds import KEY, World, failure
from support.server import Server, json_reply
from veneer.dial import AppData, ParsingDataError
from veneer.testing.dial import DialEmulator


async def test_homes_of_all_kinds(world: World, dial: DialEmulator) -> None:
    client = world.client()
    assert await world(client.my_bucket()) == dial.bucket
    assert await world(client.my_files_home()) == PurePosixPath("files", dial.bucket)
    assert await world(client.my_prompts_home()) == PurePosixPath("prompts", dial.bucket)
    assert await world(client.my_conversations_home()) == PurePosixPath("conversations", dial.bucket)
    assert await world(client.my_appdata()) is None
    assert await world(client.my_appdata_home()) is None
    assert len(dial.requests) == 1


async def test_the_key_of_one_request_has_a_place_for_the_application(world: World, dial: DialEmulator) -> None:
    client = world.client(api_key=dial.per_request_key)
    appdata = await world(client.my_appdata())
    assert appdata == AppData(f"{dial.bucket}/appdata/app_id", dial.bucket, "app_id")
    assert await world(client.my_appdata_home()) == PurePosixPath(appdata.raw)
    assert len(dial.requests) == 1
    raw = await world(client.bucket.get_raw())
    assert (raw.bucket, raw.appdata) == (await world(client.bucket.get_bucket()), appdata.raw)
    assert await world(client.bucket.get_appdata()) == appdata
    assert len(dial.requests) == 4, "`client.bucket` asks each time"


async def test_a_place_in_another_form_is_told(world: World, server: Server) -> None:
    for raw in ("b", "/appdata/x", "b/appdata/"):
        with pytest.raises(ParsingDataError):
            AppData.parse(raw)
    assert AppData.parse("b/appdata/applications/x/y").app_name == "applications/x/y"
    server.script(json_reply('{"bucket": "b", "appdata": "elsewhere"}'))
    error = await failure(world, lambda: world.client(server.url).my_appdata())
    assert isinstance(error, ParsingDataError)


async def test_another_credential_gets_another_bucket(world: World, dial: DialEmulator) -> None:
    dial.credentials.api_keys.add("second-key")
    keys = [dial.api_key]
    client = world.client(api_key=world.token(lambda: keys[0]))
    first = await world(client.my_bucket())
    assert await world(client.my_files_home()) == PurePosixPath("files", first)
    keys[0] = "second-key"
    second = await world(client.my_bucket())
    assert second != first
    assert await world(client.my_prompts_home()) == PurePosixPath("prompts", second)
    listed = await world(client.skills.list())
    assert listed.bucket == second


def as_second(request: Any) -> None:
    request.headers["Api-Key"] = "second-key"


OTHERS: list[dict[str, Any]] = [
    {"extra_headers": {"Api-Key": "second-key"}},
    {"extra_headers": {"api-key": None, "Authorization": "Bearer second-key"}},
    {"on_request": as_second},
]
"""Options with which a call is somebody else's."""


@pytest.mark.parametrize("options", OTHERS, ids=["key", "token", "hook"])
async def test_calls_of_others_have_their_buckets(world: World, dial: DialEmulator, options: dict[str, Any]) -> None:
    dial.credentials.api_keys.add("second-key")
    client = world.client(api_key=dial.api_key)
    theirs = await world(client.my_bucket(**options))
    ours = await world(client.my_bucket())
    assert theirs != ours == dial.bucket, "what was learnt for others is not kept"
    assert await world(client.my_bucket(**options)) == theirs, "what is kept is not for others"
    assert await world(client.my_files_home(**options)) == PurePosixPath("files", theirs)
    assert (await world(client.skills.list(**options))).bucket == theirs
    assert (await world(client.skills.list())).bucket == ours
    assert [one.operation for one in dial.requests].count("get_bucket") == 5


async def test_what_does_not_tell_who_calls_is_no_reason_to_ask_again(world: World, dial: DialEmulator) -> None:
    client = world.client()
    for options in ({}, {"timeout": 9.0, "max_retries": 0}, {"on_response": str}, {"extra_headers": {}}):
        assert await world(client.my_bucket(**options)) == dial.bucket
    assert len(dial.requests) == 1


async def test_auth_headers(world: World, dial: DialEmulator) -> None:
    calls: list[str] = []

    def token() -> str:
        calls.append("asked")
        return f"token-{len(calls)}"

    client = world.client(api_key=KEY, bearer_token=world.token(token))
    headers = await world(client.auth_headers())
    assert headers == {"api-key": KEY, "Authorization": "Bearer token-1"}
    assert (await world(client.auth_headers()))["Authorization"] == "Bearer token-2"
    for shown in (repr(headers), repr(client), str(client), repr(vars(client))):
        assert KEY not in shown
        assert "token-" not in shown
    assert await world(world.client(api_key=None, bearer_token="t-1").auth_headers()) == {"Authorization": "Bearer t-1"}
    assert dial.requests == []
