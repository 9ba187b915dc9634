"""Sharing, publications and client channels of the emulated DIAL, where veneer's own clients cannot show it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from veneer.testing.dial import DialEmulator

CHANNEL = {"X-DIAL-CLIENT-CHANNEL-ID": "c0ffee"}
OPS = "/v1/ops"


def first(http: httpx.Client, body: Any, headers: dict[str, str] | None = None) -> Any:
    """The first event with data of an interaction; raw text is sent as it is."""
    content = body if isinstance(body, str) else json.dumps(body)
    given = {"content-type": "application/json", **(headers or {})}
    with http.stream("POST", f"{OPS}/client-channel/interact", content=content, headers=given) as answer:
        assert answer.status_code == 200
        return next(data(answer))


def data(answer: httpx.Response) -> Iterator[Any]:
    return (json.loads(line[6:]) for line in answer.iter_lines() if line.startswith("data: "))


def test_one_request_is_answered_with_an_object(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.add_channel("c0ffee")
    dial_emulator.channel_answer = lambda request: request["method"]
    request = {"jsonrpc": "2.0", "method": "hello", "id": 3}
    assert first(http, request, CHANNEL) == {"jsonrpc": "2.0", "result": "hello", "id": 3}
    assert first(http, [request], CHANNEL) == [{"jsonrpc": "2.0", "result": "hello", "id": 3}]


@pytest.mark.parametrize(
    ("body", "headers", "code"),
    [("no json", CHANNEL, -32700), ({"method": 1}, CHANNEL, -32700), ([], {}, -32000)],
    ids=["text", "no request", "no channel"],
)
def test_what_cannot_be_asked_is_told_in_the_stream(
    dial_emulator: DialEmulator, http: httpx.Client, body: Any, headers: dict[str, str], code: int
) -> None:
    dial_emulator.add_channel("c0ffee")
    answer = first(http, body, headers)
    assert (answer["error"]["code"], answer["id"]) == (code, None)


@pytest.mark.parametrize("operation", ["report", "unsubscribe"])
def test_other_operations_need_a_channel(http: httpx.Client, operation: str) -> None:
    answer = http.post(f"{OPS}/client-channel/{operation}", json={"jsonrpc": "2.0", "id": "1"})
    assert (answer.status_code, answer.text) == (400, "Channel ID is missed")


def test_equal_ids_of_two_applications_are_told_apart(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.add_channel("c0ffee")
    dial_emulator.credentials.per_request_keys["k2"] = "other"
    request = {"jsonrpc": "2.0", "method": "hello", "id": 1}
    for key in (dial_emulator.per_request_key, "k2", "k2"):
        with http.stream("POST", f"{OPS}/client-channel/interact", json=request, headers={**CHANNEL, "Api-Key": key}):
            pass
    with http.stream("POST", f"{OPS}/client-channel/subscribe", headers=CHANNEL) as answer:
        found = data(answer)
        assert [next(found)["id"] for _ in range(2)] == ["app_id/1", "other/1"]


def test_reports_that_nobody_waits_for_are_taken(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.add_channel("c0ffee")
    body = {"jsonrpc": "2.0", "id": "nobody", "result": 1}
    answer = http.post(f"{OPS}/client-channel/report", json=body, headers=CHANNEL)
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(
    ("operation", "body", "text"),
    [
        ("share/list", {"with": "me"}, "Can't list shared resources. Incorrect body"),
        ("share/discard", {"resources": ["a"]}, "Can't DISCARD shared resources. Incorrect body"),
        ("share/revoke", {}, "Can't REVOKE shared resources. Incorrect body"),
        ("share/copy", {"destinationUrl": "files/b/a"}, "sourceUrl must be provided"),
        ("share/copy", {"sourceUrl": "files/b/a"}, "destinationUrl must be provided"),
        ("share/copy", [], "Can't initiate copy shared access request. Incorrect body provided"),
        ("share/create", {"resources": [{"url": "files/b/a b"}]}, "Incorrect resource link provided files/b/a b"),
        ("share/create", {"resources": [{"url": "files/b/%2F"}]}, "Incorrect resource link provided files/b/%2F"),
        ("share/discard", {"resources": []}, "No resources provided"),
        ("share/revoke", {"resources": []}, "No resources provided"),
        (
            "share/create",
            {"resources": [{"url": "files/b/a"}, {"url": "files/c/a"}]},
            "You're not allowed to share resources of different owners in a single request",
        ),
    ],
)
def test_bad_requests_get_the_words_of_core(http: httpx.Client, operation: str, body: Any, text: str) -> None:
    answer = http.post(f"{OPS}/resource/{operation}", json=body)
    assert (answer.status_code, answer.text) == (400, text)
    assert "content-type" not in answer.headers


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"resourcePermissions": []}, "Receiver is missed"),
        ({"receiver": "app"}, "Resources are missed"),
        ([], "No JSON body"),
        ({"receiver": "app", "resourcePermissions": [{"permissions": ["READ"]}]}, "Resources are missed"),
        (
            {"receiver": "app", "resourcePermissions": [{"url": "x", "permissions": ["READ"]}]},
            "Invalid url to resource: x",
        ),
        (
            {"receiver": "app", "resourcePermissions": [{"url": "", "permissions": ["READ"]}]},
            "Url to resource is empty",
        ),
    ],
)
def test_bad_grants_get_the_words_of_core(
    dial_emulator: DialEmulator, http: httpx.Client, body: Any, text: str
) -> None:
    path = f"{OPS}/resource/per-request-permissions/grant"
    answer = http.post(path, json=body, headers={"Api-Key": dial_emulator.per_request_key})
    assert (answer.status_code, answer.text) == (400, text)
    assert http.post(path, json=body).status_code == 403


@pytest.mark.parametrize(
    ("operation", "url", "status", "text"),
    [
        ("get", "publications/public/1", 400, "Invalid resource: publications/public/1"),
        ("get", "files/b/1", 400, "Invalid resource: files/b/1"),
        ("get", "publications/{bucket}/a/b", 400, "Bad publication url: publications/{bucket}/a/b"),
        ("list", "publications/{bucket}/1", 400, "Bad publication url: publications/{bucket}/1"),
        ("rule/list", "private/a/", 400, "Invalid resource: private/a/"),
        ("rule/list", "public/a", 400, "Invalid resource: public/a"),
    ],
)
def test_bad_urls_of_publications_get_the_words_of_core(
    dial_emulator: DialEmulator, http: httpx.Client, operation: str, url: str, status: int, text: str
) -> None:
    bucket = dial_emulator.bucket
    answer = http.post(f"{OPS}/publication/{operation}", json={"url": url.replace("{bucket}", bucket)})
    assert (answer.status_code, answer.text) == (status, text.replace("{bucket}", bucket))


def test_reset_forgets_everything(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.add_channel("c0ffee")
    dial_emulator.channel_answer = lambda request: 1
    dial_emulator.heartbeat = 1
    rules = [{"source": "roles", "function": "TRUE"}]
    http.post(f"{OPS}/publication/create", json={"targetFolder": "public/a/", "rules": rules}).raise_for_status()
    url = f"files/{dial_emulator.bucket}/"
    made = http.post(f"{OPS}/resource/share/create", json={"resources": [{"url": url}]}).json()["invitationLink"]
    dial_emulator.reset()
    assert (dial_emulator.channel_answer, dial_emulator.heartbeat) == (None, 15)
    assert http.post(f"{OPS}/client-channel/unsubscribe", headers=CHANNEL).status_code == 404
    assert http.get(made).status_code == 404
    listed = http.post(f"{OPS}/publication/list", json={"url": f"publications/{dial_emulator.bucket}/"})
    assert listed.json() == {"publications": []}


def test_administrators_are_users_with_more_rights(dial_emulator: DialEmulator) -> None:
    dial_emulator.put_file("a.txt", b"a", bucket="public")
    found = {}
    for token in (dial_emulator.admin_token, dial_emulator.bearer_token):
        headers = {"Authorization": f"Bearer {token}"}
        with httpx.Client(base_url=dial_emulator.base_url, headers=headers, trust_env=False) as client:
            found[token] = client.get("/v1/metadata/files/public/a.txt?permissions=true").json()["permissions"]
    assert list(found.values()) == [["READ", "WRITE"], ["READ"]]
