"""What aidial-client is known to get wrong, each as a test that passes here."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

import veneer
from dial.worlds import END, HI, KEY, World, failure, texts
from support import server as play
from support.server import Server
from veneer.dial import (
    ConnectionFailedError,
    DialException,
    EtagMismatchError,
    NotDialURLError,
    RateLimitError,
    RequestTimeoutError,
    ResourceNotFoundError,
    ServerError,
    StreamEventError,
    StreamTruncatedError,
)
from veneer.testing.dial import DialEmulator, Reply
from veneer.testing.faults import Respond, Stall, rate_limited

AWKWARD_IDS = ["a#b", "a?b=c", "100%", "a%20b", "two words", "a&b=c", "ünï✓", "semi;colon", 'quo"te', "plus+", "a\\b"]


# retries and time limits


@pytest.mark.parametrize("stream", [False, True])
async def test_max_retries_counts_in_chat(world: World, dial: DialEmulator, stream: bool) -> None:
    client = world.client(max_retries=0)
    with pytest.raises(ServerError):
        await world.chat(client, "flaky-503-1", stream=stream)
    assert len(dial.requests) == 1
    with pytest.raises(ServerError):
        await world.chat(client, "status-503", stream=stream, max_retries=3)
    assert len(dial.requests) == 1 + 4


@pytest.mark.parametrize("stream", [False, True])
async def test_timeout_counts_in_chat(world: World, dial: DialEmulator, stream: bool) -> None:
    client = world.client(max_retries=0, timeout=0.05)
    with pytest.raises(RequestTimeoutError) as caught:
        await world.chat(client, "stall-5000", stream=stream)
    assert caught.value.status_code == 408
    assert isinstance(caught.value, TimeoutError)
    assert len(dial.requests) == 1
    with pytest.raises(RequestTimeoutError):
        await world.chat(world.client(max_retries=0), "stall-5000", stream=stream, timeout=0.05)


async def test_time_limit_of_other_calls_has_the_same_class(world: World, dial: DialEmulator) -> None:
    dial.fail_next(Stall(5))
    with pytest.raises(RequestTimeoutError) as caught:
        await world(world.client(max_retries=0).deployments.list(timeout=0.05))
    assert caught.value.status_code == 408


@pytest.mark.parametrize(("form", "exact"), [("seconds", True), ("ms", True), ("date", False)])
async def test_retry_after_is_honoured_in_plain_calls(world: World, dial: DialEmulator, form: str, exact: bool) -> None:
    dial.fail_next(rate_limited(7, form=form))
    assert await world(world.client().my_bucket()) == dial.bucket
    assert world.sleeps == ([7] if exact else [pytest.approx(7, abs=1.5)])


@pytest.mark.parametrize("stream", [False, True])
async def test_retry_after_is_honoured_in_chat(world: World, stream: bool) -> None:
    await world.chat(world.client(), "retry-after-7", stream=stream)
    assert world.sleeps == [7]


async def test_a_wait_that_is_too_long_is_the_callers_to_decide(world: World) -> None:
    with pytest.raises(RateLimitError) as caught:
        await world.chat(world.client(), "retry-after-far")
    assert caught.value.retry_after == 86400
    assert world.sleeps == []


async def test_uploads_are_not_repeated_blindly_but_rate_limits_are(world: World, dial: DialEmulator) -> None:
    dial.fail_next(rate_limited(1))
    url = f"files/{dial.bucket}/a.txt"
    await world(world.client().files.upload(url, b"content"))
    assert [r.operation for r in dial.requests] == ["upload_file"] * 2


async def test_plain_calls_are_repeated_after_5xx_and_uploads_are_not_after_a_cut(world: World, server: Server) -> None:
    client = world.client(server.url)
    server.script(play.reply(503, b"busy"), play.reply(502, b"No route"), play.json_reply('{"bucket": "b"}'))
    assert await world(client.my_bucket()) == "b"
    assert len(server.requests) == 3
    server.script(play.reset, play.json_reply())
    with pytest.raises(ConnectionFailedError):
        await world(client.deployments.rate("m", True))
    assert len(server.requests) == 4


async def test_each_call_takes_its_own_limits_and_headers(world: World, dial: DialEmulator) -> None:
    client = world.client()
    await world(client.model.list(extra_headers={"X-Own": "1"}, extra_query={"q": "2"}, timeout=5, max_retries=0))
    assert (dial.requests[-1].headers["x-own"], dial.requests[-1].query["q"]) == ("1", "2")
    dial.fail_next(Stall(5))
    with pytest.raises(RequestTimeoutError):
        await world(client.user.info(timeout=0.05, max_retries=0))


# errors


async def test_message_of_an_error_is_the_servers_own(world: World) -> None:
    with pytest.raises(DialException) as caught:
        await world.chat(world.client(max_retries=0), "status-503")
    error = caught.value
    assert error.message == "The server answered 503."
    assert str(error).startswith("The server answered 503. (HTTP 503")
    assert "{" not in str(error)
    assert (error.status_code, error.code, error.type) == (503, "503", "runtime_error")


async def test_error_in_mid_stream_carries_everything(world: World, dial: DialEmulator) -> None:
    stream = await world.stream(world.client(), "error-midstream", "one two three")
    chunks, error = await world.partly(stream)
    assert texts(chunks) == ["one "]
    assert isinstance(error, StreamEventError)
    assert error.message == "The upstream model stopped answering."
    assert (error.type, error.param, error.code) == ("internal_server_error", "messages", "500")
    assert error.display_message == "Something went wrong. Please try again."
    assert error.status_code == 500


@pytest.mark.parametrize(
    ("code", "status"), [("429", 429), ("503", 503), (502, 502), ("content_filter", 500), (None, 500), ("12", 500)]
)
async def test_numeric_status_of_an_error_event_comes_from_its_code(
    world: World, server: Server, code: Any, status: int
) -> None:
    event = {"message": "m"} | ({} if code is None else {"code": code})
    server.script(play.sse(play.data(json.dumps({"error": event}), "[DONE]")))
    _, error = await world.partly(await world.stream(world.client(server.url)))
    assert isinstance(error, StreamEventError)
    assert error.status_code == status
    assert error.code == (None if code is None else str(code))


async def test_a_404_after_a_retried_429_is_not_found(world: World, dial: DialEmulator) -> None:
    dial.fail_next(rate_limited(0.01))
    with pytest.raises(ResourceNotFoundError) as caught:
        await world(world.client().files.download(f"files/{dial.bucket}/nothing.txt"))
    assert caught.value.status_code == 404
    assert len(dial.requests) == 2


async def test_metadata_raises_the_typed_errors_too(world: World, dial: DialEmulator) -> None:
    client = world.client()
    with pytest.raises(ResourceNotFoundError):
        await world(client.files.metadata(f"files/{dial.bucket}/nothing.txt"))
    with pytest.raises(ResourceNotFoundError):
        await world(client.files.get_metadata(f"files/{dial.bucket}/no/folder/"))
    dial.fail_next(Respond(412, "ETag 0123 is rejected"))
    with pytest.raises(EtagMismatchError) as caught:
        await world(client.files.metadata(f"files/{dial.bucket}/a.txt"))
    assert caught.value.message == "ETag 0123 is rejected"


async def test_errors_know_headers_and_retry_after(world: World, dial: DialEmulator) -> None:
    dial.fail_next(rate_limited(90))
    with pytest.raises(RateLimitError) as caught:
        await world(world.client(max_retries=0).deployments.list())
    assert caught.value.retry_after == 90
    assert caught.value.headers["retry-after"] == "90"
    assert caught.value.request_id == caught.value.headers["x-dial-trace-id"]


async def test_connection_that_breaks_is_a_connection_error(world: World) -> None:
    with pytest.raises(ConnectionFailedError) as caught:
        await world.chat(world.client(f"http://127.0.0.1:{play.closed_port()}"))
    assert isinstance(caught.value, ConnectionError)
    assert len(world.sleeps) == 2


# streams and connections


async def test_stream_is_iterator_and_context_manager(world: World, dial: DialEmulator) -> None:
    client = world.client()
    stream = await world.stream(client, text="one two three")
    assert (stream.__aiter__() if world.is_async else iter(stream)) is stream
    assert stream.response.status_code == 200
    assert await world.enter(stream) is stream
    assert (await world.next(stream)).choices[0].delta.role == "assistant"
    await world.leave(stream)
    assert await world.next(stream) is END


@pytest.mark.parametrize("how", ["close", "close-twice", "drop", "leave"])
async def test_unfinished_streams_free_their_connection(world: World, server: Server, how: str) -> None:
    server.script(play.sse(play.data('{"choices": []}'), then="hold"))
    client = world.client(server.url, max_retries=0)
    for number in range(1, 4):
        stream = await world.stream(client)
        assert await world.next(stream) is not END
        if how == "leave":
            with pytest.raises(ZeroDivisionError):
                await _leave_by_error(world, stream)
        elif how != "drop":
            await world.close(stream)
        if how == "close-twice":
            await world.close(stream)
        del stream
        assert await world.settle(lambda: server.closed == number), f"the server still sees connection {number}"  # noqa: B023


async def _leave_by_error(world: World, stream: Any) -> None:
    if world.is_async:
        async with stream:
            raise ZeroDivisionError
    else:
        with stream:
            raise ZeroDivisionError


async def test_finished_streams_give_their_connection_back(world: World, dial: DialEmulator) -> None:
    client = world.client()
    before = dial.connections
    for _ in range(3):
        await world.collect(await world.stream(client, text="one two"))
    assert dial.connections - before == 1


@pytest.mark.parametrize("deployment", ["cut-between", "cut-event", "reset-midstream", "no-done", "no-finish"])
async def test_truncated_stream_delivers_and_then_raises(world: World, deployment: str) -> None:
    chunks, error = await world.partly(await world.stream(world.client(), deployment, "one two three"))
    if deployment in ("cut-between", "cut-event"):
        assert texts(chunks) == ["one "]
    assert chunks
    assert isinstance(error, StreamTruncatedError), error


async def test_closing_one_client_of_a_pool_leaves_the_others_working(world: World, dial: DialEmulator) -> None:
    pool = world.pool()
    make = {"base_url": dial.base_url, "api_key": dial.api_key}
    one, two = world.tame(pool.create_client(**make)), world.tame(pool.create_client(**make))
    before = dial.connections
    await world(one.my_bucket())
    await world.close(one)
    assert await world(two.my_bucket()) == dial.bucket
    third = world.tame(pool.create_client(**make))
    assert await world(third.my_bucket()) == dial.bucket
    assert dial.connections - before == 1
    with pytest.raises(veneer.ClosedError):
        await world(one.deployments.list())


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\u0085", "\x0b", "\x0c", "\x1c", "\x1e"])
async def test_characters_that_python_takes_for_line_ends_survive(
    world: World, dial: DialEmulator, character: str
) -> None:
    text = f"before{character}after {character}"
    dial.add_deployment("raw", lambda request: Reply(deltas=[{"content": text}, {"content": "x"}], ascii=False))
    client = world.client()
    answer = await world.chat(client, "raw", text)
    assert answer.choices[0].message.content == text + "x"
    assert dial.requests[-1].json()["messages"][0]["content"] == text
    assert texts(await world.collect(await world.stream(client, "raw"))) == [text, "x"]


# what is asked for arrives


async def test_folder_metadata_keeps_its_slash(world: World, dial: DialEmulator) -> None:
    dial.put_file("docs/a.txt", b"x")
    client = world.client()
    folder = await world(client.files.get_metadata(f"files/{dial.bucket}/docs/"))
    assert dial.requests[-1].path == f"/v1/metadata/files/{dial.bucket}/docs/"
    assert [item.name for item in folder.items] == ["a.txt"]
    assert folder.node_type == "FOLDER"


async def test_bucket_root_can_be_listed(world: World, dial: DialEmulator) -> None:
    client = world.client()
    url = f"files/{dial.bucket}/"
    assert (await world(client.files.metadata(url))).items == []
    dial.put_file("docs/a.txt", b"x")
    dial.put_file("b.txt", b"x")
    assert [item.name for item in (await world(client.files.metadata(url))).items] == ["b.txt", "docs"]
    assert dial.requests[-1].path == f"/v1/metadata/files/{dial.bucket}/"


@pytest.mark.parametrize(
    "address",
    [
        "http://{host}/x",
        "https://{host}/x",
        "HTTP://{host}/x",
        "//{host}/x",
        "/{host}/x",
        "ftp://{host}",
        "http://{home}/x",
    ],
)
async def test_absolute_ids_send_nothing(world: World, server: Server, other: Server, address: str) -> None:
    client = world.client(server.url)
    name = address.format(host=other.url.partition("://")[2], home=server.url.partition("://")[2])
    calls: list[Callable[[], Any]] = [
        lambda: client.application.get(name),
        lambda: client.deployments.get(name),
        lambda: client.chat.completions.create(deployment_name=name, messages=HI),
    ]
    for call in calls:
        error = await failure(world, call)
        assert isinstance(error, NotDialURLError)
        assert error.status_code == 400
    assert (server.connections, other.connections) == (0, 0)


async def test_files_of_other_hosts_send_nothing(world: World, server: Server, other: Server) -> None:
    client = world.client(server.url)
    url = f"{other.url}/v1/files/b/a.txt"
    for call in (
        client.files.download,
        client.files.delete,
        client.files.metadata,
        lambda u: client.files.upload(u, b""),
    ):
        assert isinstance(await failure(world, lambda: call(url)), NotDialURLError)  # noqa: B023
    assert (server.connections, other.connections) == (0, 0)


async def test_credentials_never_reach_another_host(world: World, server: Server, other: Server) -> None:
    server.script(play.redirect(f"{other.url}/elsewhere"))
    other.script(play.reply(200, b"content"))
    client = world.client(server.url, bearer_token=f"{KEY}-token", headers={"Cookie": "secret=1"}, max_retries=0)
    assert await world.content(await world(client.files.download("files/b/a.txt"))) == b"content"
    for call in (client.deployments.list, client.my_bucket, lambda: world.stream(client)):
        assert isinstance(await failure(world, call), veneer.RedirectError)
    (only,) = other.requests
    assert not {"api-key", "authorization", "cookie"} & only.headers.keys()
    assert KEY not in str(only)


@pytest.mark.parametrize("name", AWKWARD_IDS)
async def test_awkward_ids_arrive_whole(world: World, dial: DialEmulator, name: str) -> None:
    dial.add_deployment(name, "Hello")
    client = world.client()
    assert (await world(client.deployments.get(name))).id == name
    assert (await world(client.model.get(name))).id == name
    for get in (client.application.get, client.toolset.get):
        with pytest.raises(ResourceNotFoundError):  # asked for as it is, and there is none
            await world(get(name))
        assert unquote(dial.requests[-1].path.rpartition("/")[2]) == name
    assert (await world.chat(client, name)).choices[0].message.content == "Hello"
    gets = {"get_deployment", "get_model", "get_application", "get_toolset"}
    assert {r.operation for r in dial.requests} == {*gets, "send_chat_completion"}
    assert not any(r.query for r in dial.requests)


async def test_application_ids_arrive_encoded_or_not(world: World, dial: DialEmulator) -> None:
    client = world.client()
    for name in ("applications/public/my-folder/my app__1.0.0", "applications/public/my-folder/my%20app__1.0.0"):
        assert (await world(client.application.get(name))).id == "applications/public/my-folder/my%20app__1.0.0"
        await world.chat(client, name)
    assert {r.path.partition("/my-folder/")[2].partition("/")[0] for r in dial.requests} == {"my%20app__1.0.0"}


async def test_extra_params_reach_the_query(world: World, dial: DialEmulator) -> None:
    client = world.client()
    await world.chat(client, extra_params={"trace": "a b", "n": 1, "list": ["x", "y"], "none": None}, api_version="1")
    query = dial.requests[-1].query
    assert query.multi_items() == [("api-version", "1"), ("trace", "a b"), ("n", "1"), ("list", "x"), ("list", "y")]
    await world.chat(client, extra_query={"trace": "b"})
    assert dial.requests[-1].query["trace"] == "b"


@pytest.mark.parametrize(
    "file", [("filename.txt", b"data", "text/plain"), ("filename.txt", "text/plain", b"data")], ids=["ours", "readme"]
)
async def test_upload_tuples_work_in_both_orders(world: World, dial: DialEmulator, file: Any) -> None:
    await world(world.client().files.upload(f"files/{dial.bucket}/filename.txt", file))
    stored = dial.storage.files[dial.bucket, "filename.txt"]
    assert (stored.content, stored.content_type) == (b"data", "text/plain")


async def test_no_configuration_is_no_error(world: World, dial: DialEmulator) -> None:
    client = world.client()
    assert await world(client.deployments.get_configuration_schema("gpt-4o")) is None
    assert dial.requests[-1].operation == "get_configuration_schema"
    assert (await world(client.deployments.get_configuration_schema("echo")))["properties"]


# what servers add


async def test_prices_that_are_rules_do_not_break_a_listing(world: World, server: Server) -> None:
    rule = {"test": {"field": "f", "operator": "EQ", "value": [1]}, "ifTrue": {"rate": "1"}, "ifFalse": {"new": {}}}
    prices = [
        {"unit": "token", "prompt": "0.1", "completion": rule, "cache_read": {"rate": "0.2"}, "image": {"per": 1}},
        {"prompt": 0.5, "completion": None},
        {"prompt": [{"rate": "1"}]},
        None,
        "free",
    ]
    entries = [{"id": str(n), "object": "model", "pricing": price} for n, price in enumerate(prices)]
    server.script(play.json_reply(json.dumps({"data": entries})))
    client = world.client(server.url)
    for listing in (client.model.list, client.deployments.list):
        found = await world(listing())
        assert [one.to_dict() for one in found] == entries
        assert found[0].pricing.prompt == "0.1"
        assert found[0].pricing.completion.if_true.rate == "1"
        assert found[1].pricing.prompt == 0.5
        assert (found[3].pricing, found[4].pricing) == (None, "free")


async def test_new_kinds_in_a_listing_do_not_break_it(world: World, server: Server) -> None:
    entries = [
        {"id": "a", "object": "hologram", "status": "dreaming", "scale_settings": {"scale_type": "planetary"}},
        {"id": "b", "object": None, "display_name": {"en": "B"}, "pricing": {"prompt": {"tiers": [1]}}},
        {"id": "c", "features": {"telepathy": True, "rate": "yes"}, "created_at": "soon", "input_attachment_types": 5},
        {"id": "d", "features": [], "scale_settings": "standard"},
    ]
    server.script(play.json_reply(json.dumps({"data": entries, "object": "list"})))
    client = world.client(server.url)
    for found in (await world(client.deployments.list()), await world(client.application.list())):
        assert [one.id for one in found] == ["a", "b", "c", "d"]
        assert found[0].object == "hologram"
        assert [one.to_dict() for one in found] == entries
    first = (await world(client.deployments.list()))[0]
    assert first.scale_settings.scale_type == "planetary"
    assert first.status == "dreaming"


async def test_new_kinds_in_metadata_do_not_break_it(world: World, server: Server) -> None:
    item = {"name": "x", "nodeType": "PORTAL", "resourceType": "DREAM", "url": "files/b/x", "bucket": "b", "new": [1]}
    folder = {"name": "d", "nodeType": "FOLDER", "resourceType": "FILE", "items": [item, 7], "permissions": ["FLY"]}
    server.script(play.json_reply(json.dumps(folder)))
    found = await world(world.client(server.url).files.metadata("files/b/d/"))
    assert found.items[0].node_type == "PORTAL"
    assert found.items[0].to_dict() == item
    assert found.permissions == ["FLY"]
    assert found.to_dict() == folder


async def test_unknown_fields_of_answers_are_kept(world: World, server: Server) -> None:
    answer = {
        "id": "1",
        "choices": [
            {"index": 0, "message": {"role": "prophet", "content": "x", "mood": "calm"}, "finish_reason": "fate"}
        ],
        "novelty": {"deep": [1, {"er": None}]},
    }
    server.script(play.json_reply(json.dumps(answer)))
    found = await world.chat(world.client(server.url))
    assert found.to_dict() == answer
    assert found.choices[0].finish_reason == "fate"
    assert found.choices[0].message.role == "prophet"
    assert found.additional_properties == {"novelty": {"deep": [1, {"er": None}]}}


async def test_metadata_of_one_item_needs_no_items(world: World, dial: DialEmulator) -> None:
    dial.put_file("a.txt", b"12345", "text/plain")
    found = await world(world.client().files.get_metadata(f"files/{dial.bucket}/a.txt"))
    assert (found.name, found.content_length, found.content_type, found.items) == ("a.txt", 5, "text/plain", None)
    assert found.etag == dial.storage.files[dial.bucket, "a.txt"].etag
    assert found.created_at
    assert found.updated_at
    assert found.author == "emulator"


async def test_fields_that_servers_leave_out_are_none(world: World, server: Server) -> None:
    server.script(play.json_reply('{"data": [{"id": "bare"}, {}]}'))
    bare, empty = await world(world.client(server.url).deployments.list())
    assert (bare.id, bare.created_at, bare.features) == ("bare", None, None)
    assert empty.id is None


# credentials and identity


async def test_bucket_follows_a_changed_credential(world: World, dial: DialEmulator) -> None:
    dial.credentials.api_keys.add("second-key")
    keys = [dial.api_key]
    client = world.client(api_key=world.token(lambda: keys[0]))
    assert await world(client.my_bucket()) == dial.bucket
    keys[0] = "second-key"
    mine = await world(client.my_bucket())
    assert mine != dial.bucket
    assert str(await world(client.my_files_home())) == f"files/{mine}"


async def test_bucket_of_a_fixed_credential_is_asked_once(world: World, dial: DialEmulator) -> None:
    client = world.client()
    assert {await world(client.my_bucket()) for _ in range(3)} == {dial.bucket}
    assert str(await world(client.my_files_home())) == f"files/{dial.bucket}"
    assert len(dial.requests) == 1


async def test_requests_say_that_they_are_veneers(world: World, dial: DialEmulator) -> None:
    client = world.client()
    await world.chat(client)
    await world.stream(client)
    await world(client.my_bucket())
    await world(client.files.upload(f"files/{dial.bucket}/a", b"x"))
    for request in dial.requests:
        assert request.headers["user-agent"].startswith(f"veneer/{veneer.__version__}")
        assert not [name for name in request.headers if name.startswith("x-stainless")]


def test_neither_openai_nor_pydantic_is_loaded() -> None:
    code = (
        "import sys\n"
        "from veneer.dial import Dial, AsyncDial, DialClientPool, DialException, ChatStream\n"
        "client = Dial(base_url='http://127.0.0.1:9', api_key='k', max_retries=0, timeout=1)\n"
        "try: client.chat.completions.create(deployment_name='x', messages=[{'role': 'user', 'content': 'x'}])\n"
        "except DialException: pass\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(loaded & {'openai', 'pydantic', 'aiofiles', 'requests'}))"
    )
    root = Path(veneer.__file__).parents[2]
    path = [str(root / "overlays"), str(root / "generated")]
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": ":".join(path)}, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_a_client_serves_many_threads(dial: DialEmulator) -> None:
    from veneer.dial import Dial

    found: list[str | None] = []
    with Dial(base_url=dial.base_url, api_key=dial.api_key) as client:

        def ask(number: int) -> None:
            answer = client.chat.completions.create(
                deployment_name="echo", messages=[{"role": "user", "content": str(number)}]
            )
            found.append(answer.choices[0].message.content)

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(filter(None, found)) == [str(number) for number in range(8)]
