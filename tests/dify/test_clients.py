"""Results in both habits, errors by code, credentials, retries, lists that go on, waiting for documents."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest

from dify.worlds import KEY, World
from support.server import Server, close, json_reply, reply
from veneer import AsyncClientPool, ClientPool, dify
from veneer.dify import exceptions
from veneer.testing.faults import Respond


def error_reply(status: int, code: str, message: str = "no") -> Any:
    return json_reply(json.dumps({"code": code, "message": message, "status": status}), status)


async def test_a_result_serves_both_habits(world: World) -> None:
    result = await world.chat(world.client())
    assert result.raise_for_status() is result
    assert result.parsed.answer == result.json()["answer"] == json.loads(result.text)["answer"] == "You said: Hi there"
    assert (result.status_code, result.ok, result.is_success) == (200, True, True)
    assert result.headers["Content-Type"] == result.headers["content-type"] == "application/json"
    assert "".join(result.iter_lines()) == result.text
    assert [line async for line in result.aiter_lines()] == [result.text]


@pytest.mark.parametrize("code", sorted(exceptions.ERRORS._codes))
async def test_each_code_has_its_class(code: str, world: World, server: Server) -> None:
    cls = exceptions.ERRORS._codes[code]
    documented = cls.__doc__ or ""
    status = int(documented[:3])
    assert f"`{code}`" in documented
    server.script(error_reply(status, code, "because"))
    client = world.client("", KEY, server.url, max_retries=0)
    error = await world.failure(client.get_app_info)
    assert type(error) is cls
    assert isinstance(error, dify.APIError)
    assert (error.status_code, error.code, error.message) == (status, code, "because")
    assert isinstance(error.body, dify.ErrorBody)
    assert KEY not in repr(error)


@pytest.mark.parametrize(
    ("status", "cls"),
    [(400, "BadRequestError"), (401, "AuthenticationError"), (403, "PermissionDeniedError"), (404, "NotFoundError"),
     (405, "APIError"), (409, "ConflictError"), (412, "PreconditionFailedError"), (422, "ValidationError"),
     (429, "RateLimitError"), (500, "ServerError"), (502, "ServerError")],
)  # fmt: skip
@pytest.mark.parametrize(
    ("body", "text"),
    [(b'{"code": "new_code", "message": "told", "status": 1}', "told"), (b'{"error": "bare"}', "bare"),
     (b"<html><title>Bad Gateway</title></html>", "Bad Gateway"), (b"", "Status"), (b'{"message": ""}', "Status")],
)  # fmt: skip
async def test_each_status_has_its_class_whatever_the_body(
    status: int, cls: str, body: bytes, text: str, world: World, server: Server
) -> None:
    server.script(reply(status, body))
    error = await world.failure(world.client("", KEY, server.url, max_retries=0).get_app_info)
    assert type(error) is getattr(dify, cls)
    assert text in str(error)
    assert error.status_code == status


async def test_the_rival_s_names_exist(world: World) -> None:
    from veneer.dify import async_client, base_client, client, models

    names = "APIError AuthenticationError RateLimitError ValidationError NetworkError TimeoutError FileUploadError"
    for name in [*names.split(), "DatasetError", "WorkflowError"]:
        assert issubclass(getattr(exceptions, name), exceptions.DifyClientError)
    assert client.ChatClient is dify.ChatClient
    assert async_client.AsyncChatClient is dify.AsyncChatClient
    assert base_client.ClientOptions
    assert models.MessageResponse is dify.ChatCompletionResponse
    assert models.DatasetResponse is dify.Dataset
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = models.Nothing


async def test_too_many_requests_are_tried_again_and_a_quota_is_not(world: World, server: Server) -> None:
    client = world.client("", KEY, server.url)
    server.script(error_reply(429, "too_many_requests"), json_reply(b'{"name": "x"}'))
    assert (await world(client.get_app_info())).parsed.name == "x"
    server.script(error_reply(429, "rate_limit_error"), json_reply(b"{}"))
    error = await world.failure(client.get_app_info)
    assert isinstance(error, dify.QuotaExceededError)
    assert len(server.requests) == 3


async def test_what_creates_is_not_sent_twice(world: World, server: Server) -> None:
    server.script(error_reply(500, "internal_server_error"))
    client = world.client("Workflow", KEY, server.url)
    assert isinstance(await world.failure(lambda: client.run({}, "blocking", "u")), dify.InternalServerError)
    server.script(close)
    assert isinstance(await world.failure(lambda: client.run({}, "blocking", "u")), dify.NetworkError)
    assert len(server.requests) == 2


async def test_a_key_function_is_asked_again_after_a_refusal(world: World) -> None:
    keys = iter(["app-old", world.server.api_key])
    client = world.client("", world.token(lambda: next(keys)))
    assert (await world(client.get_app_info())).parsed.mode == "chat"


async def test_a_key_of_the_wrong_kind(world: World) -> None:
    error = await world.failure(world.client("KnowledgeBase", world.server.api_key).list_datasets)
    assert isinstance(error, dify.AuthenticationError)
    assert error.headers["www-authenticate"] == 'Bearer realm="api"'
    wrong = await world.failure(lambda: world.app("workflow").create_chat_message({}, "q", "u"))
    assert isinstance(wrong, dify.NotChatAppError)


async def test_the_environment_gives_address_and_key(
    world: World, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = dify.AsyncDifyClient if world.is_async else dify.DifyClient
    with pytest.raises(ValueError, match="DIFY_API_KEY"):
        kind()
    monkeypatch.setenv("DIFY_API_KEY", KEY)
    assert kind().base_url == "https://api.dify.ai/v1"
    monkeypatch.setenv("DIFY_BASE_URL", f"{server.url}/v1/")
    client = kind()
    await world(client.get_app_info())
    await world.close(client)
    assert server.paths == ["/v1/info"]
    assert KEY not in repr(client)


@pytest.mark.parametrize(
    ("arguments", "named", "address", "dataset"),
    [
        ((KEY, "d1"), {}, "https://api.dify.ai/v1", "d1"),
        ((KEY, "http://h/v1"), {}, "http://h/v1", None),
        ((KEY, "http://h/v1", "d1"), {}, "http://h/v1", "d1"),
        ((KEY, "d1", "http://h/v1"), {}, "http://h/v1", "d1"),
        ((KEY, "d1"), {"base_url": "http://h/v1"}, "http://h/v1", "d1"),
        ((KEY, "http://h/v1"), {"dataset_id": "d1"}, "http://h/v1", "d1"),
        ((KEY,), {"base_url": "d1"}, "https://api.dify.ai/v1", "d1"),
    ],
)
def test_places_of_a_knowledge_client_come_in_any_order(
    arguments: Any, named: Any, address: str, dataset: str | None
) -> None:
    for kind in (dify.KnowledgeBaseClient, dify.AsyncKnowledgeBaseClient):
        client = kind(*arguments, **named)
        assert (client.base_url, client.dataset_id) == (address, dataset)
        with pytest.raises(TypeError, match="'d1' and 'd2' are two of a kind; give one base URL and one id"):
            kind(KEY, "d1", "d2")


async def test_mistakes_are_told_before_anything_is_sent(world: World, server: Server) -> None:
    chat, knowledge = world.client("Chat", KEY, server.url), world.client("KnowledgeBase", KEY, server.url)
    for call, remedy in (
        (lambda: chat.rename_conversation("c1", " "), "auto_generate=True"),
        (lambda: chat.get_conversation_messages("u"), "conversation_id is missing"),
        (lambda: chat.create_chat_message({}, "q", "u", response_mode="stream"), "blocking, streaming"),
        (lambda: chat.create_chat_message({}, "q", "u", tiemout=3), "tiemout"),
        (lambda: chat.file_upload("u", {"a": b"x", "b": b"y"}), "each call uploads one"),
        (lambda: knowledge.get_dataset(), "dataset_id is not set"),
        (lambda: knowledge.get_dataset(".."), "cannot be part of a URL path"),
    ):
        error = await world.failure(call)
        assert remedy in str(error)
    assert server.requests == []


async def test_a_pool_is_shared_and_stays_open(world: World) -> None:
    pool: Any = AsyncClientPool() if world.is_async else ClientPool()
    before = world.server.connections
    for key in (world.server.api_key, world.server.dataset_key):
        client = world.client("" if key.startswith("app") else "KnowledgeBase", key, pool=pool)
        await world(client.get_app_info() if key.startswith("app") else client.list_datasets())
        await world.close(client)
    assert world.server.connections == before + 1
    await world.close(pool)


async def test_an_http_client_of_the_user(world: World) -> None:
    own: Any = httpx.AsyncClient() if world.is_async else httpx.Client()
    client = world.client("", http_client=own)
    assert (await world(client.get_app_info())).parsed.mode == "chat"
    await world.close(client)
    assert not own.is_closed
    await world.close(own)


async def test_both_vintages_parse(world: World, server: Server) -> None:
    client = world.client("KnowledgeBase", KEY, server.url, dataset_id="d1")
    for answer in (reply(204), json_reply(b"204"), json_reply(b'{"result": "success"}')):
        server.script(answer)
        assert (await world(client.delete_document("o1"))).parsed is None
        assert (await world(client.bind_dataset_tags(["t"]))).parsed is None
    chat = world.client("Chat", KEY, server.url)
    for status in (200, 201):
        server.script(json_reply(b'{"id": "a1", "new_field": {"x": 1}}', status))
        made = (await world(chat.create_annotation("q", "a"))).parsed
        assert (made.id, made.question, made.additional_properties) == ("a1", None, {"new_field": {"x": 1}})


# ---------------------------------------------------------------- lists


async def test_messages_come_newest_first_over_all_pages(world: World) -> None:
    client = world.client()
    first = (await world.chat(client, "q0")).parsed.conversation_id
    for number in range(1, 7):
        await world.chat(client, f"q{number}", conversation_id=first)
    page = await world(client.get_conversation_messages("user", first, limit=3))
    assert [message.query for message in page.parsed.data] == ["q4", "q5", "q6"]
    assert [m.query for m in await world.collect(page)] == [f"q{n}" for n in range(6, -1, -1)]


async def test_conversations_and_documents_go_on(world: World) -> None:
    client = world.client()
    for _ in range(5):
        await world.chat(client)
    page = await world(client.get_conversations("user", limit=2))
    assert len(page.items) == 2
    assert len({c.id for c in await world.collect(page)}) == 5
    dataset = world.server.add_dataset(documents={f"d{n}": "text" for n in range(5)})
    knowledge = world.client("KnowledgeBase", dataset_id=dataset)
    documents = await world(knowledge.list_documents(page_size=2))
    assert [d.name for d in await world.collect(documents)] == [f"d{n}" for n in range(5)]
    following = await world(documents.next_page())
    assert [d.name for d in following.items] == ["d2", "d3"]


async def test_lists_without_has_more_go_on(world: World) -> None:
    knowledge = world.client("KnowledgeBase", dataset_id=world.server.add_dataset(documents={"doc": "One.\n\nTwo."}))
    segment = (await world.collect(await world(knowledge.query_segments("doc"))))[0]
    for number in range(5):
        await world(knowledge.create_child_chunk("doc", segment.id, f"c{number}"))
    children = await world(knowledge.list_child_chunks("doc", segment.id, limit=2))
    assert [c.content for c in await world.collect(children)] == [f"c{n}" for n in range(5)]
    chat = world.client()
    for _ in range(3):
        message = (await world.chat(chat)).parsed.message_id
        await world(chat.message_feedback(message, "like", "user"))
    assert len(await world.collect(await world(chat.get_app_feedbacks(limit=2)))) == 3


async def test_a_server_that_repeats_a_page_ends_the_list(world: World, server: Server) -> None:
    server.script(json_reply(b'{"data": [{"id": "c1"}], "has_more": true, "limit": 1}'))
    page = await world(world.client("Chat", KEY, server.url).get_conversations("u"))
    assert len(await world.collect(page)) == 1


# ---------------------------------------------------------------- indexing


async def test_documents_are_waited_for(world: World) -> None:
    client = world.client("KnowledgeBase", dataset_id=world.server.add_dataset())
    seen: list[str] = []
    batch = (await world(client.create_document_by_text("n", "a\n\nb"))).parsed.batch
    states = await world(client.wait_until_indexed(batch, progress=lambda found: seen.append(found[0].indexing_status)))
    assert [state.completed_segments for state in states] == [2]
    assert seen == ["parsing", "splitting", "indexing", "completed"]
    assert world.sleeps == [0.5, 0.75, 1.125]


async def test_a_document_that_fails_says_why(world: World) -> None:
    client = world.client("KnowledgeBase", dataset_id=world.server.add_dataset())
    batch = (await world(client.create_document_by_text("!error", "a"))).parsed.batch
    error = await world.failure(lambda: client.wait_until_indexed(batch))
    assert isinstance(error, dify.IndexingError)
    assert isinstance(error, dify.DatasetError)
    assert "The file cannot be parsed." in str(error)
    assert [document.indexing_status for document in error.documents] == [dify.IndexingStatus.ERROR]


async def test_waiting_ends(world: World) -> None:
    client = world.client("KnowledgeBase", dataset_id=world.server.add_dataset())
    batch = (await world(client.create_document_by_text("!stuck", "a"))).parsed.batch
    error = await world.failure(lambda: client.wait_until_indexed(batch, timeout=0.02))
    assert isinstance(error, dify.IndexingTimeoutError)
    assert isinstance(error, TimeoutError)
    assert "waiting" in str(error)


def test_errors_can_be_pickled() -> None:
    error = dify.ProviderQuotaExceededEventError("text", status_code=400, code="provider_quota_exceeded")
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))


async def test_a_fault_of_a_gateway_is_survived(world: World) -> None:
    world.server.fail_next(Respond(502, "<html><title>Bad Gateway</title></html>"))
    assert (await world(world.client("").get_app_info())).parsed.mode == "chat"
    assert world.sleeps == [0.5]
