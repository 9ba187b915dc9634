"""The emulated Dify over plain HTTP: what the real service refuses, and the bodies and headers that it sends."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from veneer.testing.dify import DifyEmulator
from veneer.testing.faults import IgnoreStream
from veneer.testing.pytest_plugin import dify_emulator, emulator

__all__ = ["dify_emulator", "emulator"]

CHAT = {"inputs": {}, "query": "a b", "user": "u", "response_mode": "streaming"}


@pytest.fixture
def http(dify_emulator: DifyEmulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=dify_emulator.base_url, timeout=5, trust_env=False) as client:
        yield client


def ask(http: httpx.Client, dify: DifyEmulator, key: str, method: str, path: str, **options: Any) -> httpx.Response:
    return http.request(method, path, headers={"Authorization": f"Bearer {dify.keys[key]}"}, **options)


def post_chat(http: httpx.Client, dify: DifyEmulator, key: str = "chat", **changes: Any) -> httpx.Response:
    return ask(http, dify, key, "POST", "/chat-messages", json={**CHAT, **changes})


@pytest.mark.parametrize(
    ("authorization", "text"),
    [(None, "must be provided"), ("app-emulated-chat", "must be provided"), ("Bearer nobody", "token is invalid"),
     ("Bearer dataset-emulated", "token is invalid")],
)  # fmt: skip
def test_keys_are_checked(authorization: str | None, text: str, http: httpx.Client) -> None:
    found = http.get("/info", headers={"Authorization": authorization} if authorization else {})
    assert (found.status_code, found.json()["code"]) == (401, "unauthorized")
    assert text in found.json()["message"]
    assert found.headers["www-authenticate"] == 'Bearer realm="api"'


def test_the_scheme_is_found_in_any_case(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    assert http.get("/info", headers={"Authorization": f"bEARER {dify_emulator.api_key}"}).status_code == 200


@pytest.mark.parametrize(
    ("key", "method", "path", "body", "status", "code"),
    [
        ("workflow", "POST", "/chat-messages", CHAT, 400, "not_chat_app"),
        ("chat", "POST", "/completion-messages", CHAT, 400, "app_unavailable"),
        ("chat", "POST", "/workflows/run", CHAT, 400, "not_workflow_app"),
        ("chat", "GET", "/workflows/run/r1", None, 400, "not_workflow_app"),
        ("chat", "POST", "/chat-messages", {"query": "q", "user": "u"}, 400, "invalid_param"),
        ("chat", "POST", "/chat-messages", {"inputs": {}, "query": "q"}, 400, "invalid_param"),
        ("chat", "POST", "/chat-messages", {**CHAT, "conversation_id": "x"}, 400, "invalid_param"),
        ("agent", "POST", "/chat-messages", {**CHAT, "response_mode": "blocking"}, 400, "bad_request"),
        ("agent", "POST", "/chat-messages", {**CHAT, "response_mode": None}, 400, "bad_request"),
        ("chat", "GET", "/messages?user=u", None, 400, "invalid_param"),
        ("chat", "GET", "/messages?user=u&conversation_id=c", None, 404, "not_found"),
        ("chat", "GET", "/conversations?user=u&limit=0", None, 400, "invalid_param"),
        ("chat", "GET", "/conversations?user=u&limit=", None, 400, "invalid_param"),
        ("chat", "GET", "/messages/m/suggested", None, 400, "invalid_param"),
        ("chat", "PATCH", "/conversations/c/variables/v", {"value": 1}, 405, "method_not_allowed"),
        ("chat", "GET", "/apps/x/site/config", None, 404, "not_found"),
        ("chat", "GET", "/apps/annotation-reply/enable/status/j", None, 400, "invalid_param"),
        ("chat", "GET", "/files/f/preview", None, 404, "file_not_found"),
        ("chat", "GET", "/end-users/e", None, 404, "end_user_not_found"),
        ("workflow", "POST", "/workflows/v1/run", {"inputs": {}, "user": "u"}, 400, "bad_request"),
        ("workflow", "GET", "/workflows/logs?created_by_account=a@b.c", None, 400, "invalid_param"),
        ("workflow", "GET", "/workflow/r/events?user=u", None, 404, "not_found"),
        ("knowledge", "POST", "/datasets", {"name": "x" * 41}, 400, "invalid_param"),
        ("knowledge", "POST", "/datasets", {"name": "x", "provider": "external"}, 400, "invalid_param"),
        ("knowledge", "POST", "/datasets/d/retrieve", {"query": "x" * 251}, 400, "invalid_param"),
        ("knowledge", "POST", "/datasets/e/retrieve", {"query": "x"}, 400, "dataset_not_initialized"),
        ("knowledge", "GET", "/datasets/d/documents/a?metadata=none", None, 400, "invalid_metadata"),
        ("knowledge", "PATCH", "/datasets/d/documents/status/burn", {"document_ids": []}, 400, "invalid_action"),
        ("knowledge", "POST", "/datasets/d/metadata/built-in/enable", {}, 415, "unsupported_media_type"),
        ("knowledge", "POST", "/datasets/d/documents/a/update-by-text", {"text": "x"}, 400, "invalid_param"),
        ("knowledge", "POST", "/datasets/tags/unbinding", {"target_id": "d"}, 400, "invalid_param"),
        ("knowledge", "POST", "/datasets/d/documents/download-zip", {"document_ids": []}, 400, "invalid_param"),
        ("knowledge", "GET", "/datasets/nothing", None, 404, "not_found"),
    ],
)
def test_what_the_service_refuses(
    key: str, method: str, path: str, body: Any, status: int, code: str, http: httpx.Client, dify_emulator: DifyEmulator
) -> None:
    dify_emulator.add_dataset(documents={"a": "text"}, dataset_id="d")
    dify_emulator.add_dataset("empty", dataset_id="e")
    found = ask(http, dify_emulator, key, method, path, **({} if body is None else {"json": body}))
    assert (found.status_code, found.json()["code"], found.json()["status"]) == (status, code, status)


def test_json_must_say_that_it_is(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    found = ask(http, dify_emulator, "chat", "POST", "/chat-messages", content=json.dumps(CHAT))
    assert (found.status_code, found.json()["code"]) == (415, "unsupported_media_type")
    conversation = dify_emulator.add_conversation(user="u")
    assert ask(http, dify_emulator, "chat", "DELETE", f"/conversations/{conversation}").status_code == 415


def test_empty_segments_get_the_body_without_a_code(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    dify_emulator.add_dataset(documents={"a": "text"}, dataset_id="d")
    body = {"segments": [{"content": " "}]}
    found = ask(http, dify_emulator, "knowledge", "POST", "/datasets/d/documents/a/segments", json=body)
    assert (found.status_code, found.json()) == (400, {"error": "Content is empty"})


def test_a_segment_of_an_unknown_document_cannot_be_deleted(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    dify_emulator.add_dataset(documents={"a": "text"}, dataset_id="d")
    found = ask(http, dify_emulator, "knowledge", "DELETE", "/datasets/d/documents/none/segments/none")
    assert (found.status_code, found.json()["message"]) == (404, "Document not found.")


def test_events_are_framed_as_the_service_does(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    found = post_chat(http, dify_emulator, query="!pings a")
    assert found.headers["content-type"] == "text/event-stream; charset=utf-8"
    frames = found.content.split(b"\n\n")
    assert frames[-1] == b""
    assert frames[1] == b"event: ping"
    assert all(frame.startswith(b"data: {") for frame in frames[2:-1])
    assert b"[DONE]" not in found.content


def test_a_wish_for_a_stream_can_be_ignored(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    dify_emulator.fail_next(IgnoreStream("response_mode", "blocking"))
    found = post_chat(http, dify_emulator, query="a")
    assert found.headers["content-type"] == "application/json"
    assert found.json()["mode"] == "chat"


def test_an_error_event_has_no_task_and_pings_follow(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    frames = post_chat(http, dify_emulator, query="!error-then-pings a b").content.split(b"\n\n")
    at = next(i for i, frame in enumerate(frames) if b'"error"' in frame)
    event = json.loads(frames[at].removeprefix(b"data: "))
    assert set(event) == {"event", "conversation_id", "message_id", "created_at", "code", "message", "status"}
    assert set(frames[at + 1 : -1]) == {b"event: ping"}


def test_a_failed_chatflow_ends_with_an_error_and_no_message_end(
    http: httpx.Client, dify_emulator: DifyEmulator
) -> None:
    frames = post_chat(http, dify_emulator, "advanced-chat", query="!error a").content.split(b"\n\n")
    kinds = [json.loads(frame.removeprefix(b"data: "))["event"] for frame in frames if frame.startswith(b"data: ")]
    assert kinds[-2:] == ["workflow_finished", "error"]
    assert "message_end" not in kinds


def test_users_see_only_what_is_theirs(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    conversation = dify_emulator.add_conversation(user="one")
    path = f"/messages?conversation_id={conversation}&user="
    assert ask(http, dify_emulator, "chat", "GET", f"{path}one").status_code == 200
    assert ask(http, dify_emulator, "chat", "GET", f"{path}two").status_code == 404


def test_uploads_that_are_refused(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    def upload(**files: Any) -> tuple[int, str]:
        found = ask(http, dify_emulator, "chat", "POST", "/files/upload", files=files or None, data={"user": "u"})
        return found.status_code, found.json().get("code", "")

    assert upload() == (415, "unsupported_media_type")
    assert upload(other=("a.txt", b"x", "text/plain")) == (400, "no_file_uploaded")
    assert upload(file=("a/b.txt", b"x", "text/plain")) == (400, "invalid_param")
    assert upload(file=("a.txt", b"x", "text/plain")) == (201, "")


def test_archived_documents_cannot_be_deleted(http: httpx.Client, dify_emulator: DifyEmulator) -> None:
    dify_emulator.add_dataset(documents={"a": "text"}, dataset_id="d")
    body = {"document_ids": ["a"]}
    ask(http, dify_emulator, "knowledge", "PATCH", "/datasets/d/documents/status/archive", json=body)
    found = ask(http, dify_emulator, "knowledge", "DELETE", "/datasets/d/documents/a")
    assert (found.status_code, found.json()["code"]) == (403, "archived_document_immutable")


def test_every_documented_operation_has_a_handler(dify_emulator: DifyEmulator) -> None:
    assert set(dify_emulator.handlers()) == set(dify_emulator.document.operations)
    assert len(dify_emulator.document.operations) == 88
