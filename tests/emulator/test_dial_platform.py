"""What can be set on the emulated DIAL for tools, code and administration, and what its rules are, by plain HTTP."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from veneer.testing.dial import DialEmulator, McpServer, Tool

INITIALIZE = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2024-11-05"}}


def call(name: str, **arguments: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": name, "arguments": arguments}}


def test_tools_can_be_added(http: httpx.Client, dial_emulator: DialEmulator) -> None:
    seen: list[str] = []
    tool = Tool(lambda text: seen.append(text) or text[::-1], "Reverses.", {"text": {"type": "string"}})
    dial_emulator.mcp_servers["mine"] = McpServer({"reverse": tool})
    answer = http.post("/v1/toolset/mine/mcp", json=call("reverse", text="abc"))
    assert (answer.json()["result"]["content"], seen) == ([{"type": "text", "text": "cba"}], ["abc"])
    dial_emulator.reset()
    assert http.post("/v1/toolset/mine/mcp", json=call("reverse", text="abc")).status_code == 404


def test_sessions_are_asked_for_and_belong_to_one_server(http: httpx.Client, dial_emulator: DialEmulator) -> None:
    dial_emulator.mcp_servers["other"] = McpServer(streams=True)
    session = http.post("/v1/toolset/stories/mcp", json=INITIALIZE).headers["mcp-session-id"]
    ping = {"jsonrpc": "2.0", "id": 2, "method": "ping"}
    assert http.post("/v1/toolset/stories/mcp", json=ping).status_code == 400
    headers = {"Mcp-Session-Id": session}
    assert http.post("/v1/toolset/other/mcp", json=ping, headers=headers).status_code == 404
    assert http.post("/v1/toolset/stories/mcp", json=ping, headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("method", "params", "expected"),
    [
        ("tools/list", {}, 2),
        ("resources/list", {}, {"resources": []}),
        ("resources/read", {"uri": "ui://none"}, "Unknown resource: ui://none"),
        ("tools/call", {"name": "multiply", "arguments": {"a": 2}}, True),
    ],
)
def test_methods_of_the_protocol(http: httpx.Client, method: str, params: Any, expected: Any) -> None:
    message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    found = http.post("/v1/toolset/calculator/mcp", json=message).json()
    result = found.get("result", {})
    shown = len(result["tools"]) if "tools" in result else result.get("isError", result) or found["error"]["message"]
    assert shown == expected


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"id": 1}'])
def test_messages_that_are_none_are_refused(http: httpx.Client, body: bytes) -> None:
    answer = http.post("/v1/toolset/calculator/mcp", content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.text) == (400, "Invalid JSON request body")


def test_a_function_runs_code(http: httpx.Client, dial_emulator: DialEmulator) -> None:
    dial_emulator.interpreter = lambda code: str(len(code))
    answer = http.post("/v1/ops/code_interpreter/execute_code", json={"code": "12345"})
    assert answer.json() == {"status": "completed", "stdout": "5", "stderr": ""}
    assert http.post("/v1/ops/code_interpreter/execute_code", json={}).text == "Missing code"
    missing = http.post("/v1/ops/code_interpreter/get_session", json={})
    assert (missing.status_code, missing.text) == (400, "Missing sessionId")


def test_uploads_to_a_machine_may_be_large(http: httpx.Client, dial_emulator: DialEmulator) -> None:
    dial_emulator.max_body_bytes = 1000
    http.post("/v1/ops/code_interpreter/open_session", json={"sessionId": "s"})
    url = "/v1/ops/code_interpreter/upload_file?session_id=s"
    assert http.post(url, files={"file": ("a/b.bin", b"x" * 5000)}).json()["size"] == 5000
    assert http.post(url, files={"file": ("", b"x")}).status_code == 400
    assert http.post(url.replace("=s", "=none"), files={"file": ("a", b"x")}).status_code == 404


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/nothing/platform/a"),
        ("PUT", "/v1/nothing/platform/a"),
        ("DELETE", "/v1/applications2/platform/a"),
        ("GET", "/v1/metadata/nothing/platform/"),
        ("GET", "/v1/admin/config/file/nothing"),
        ("GET", "/v1/admin/config/file/nothing/a"),
    ],
)
def test_kinds_that_are_none_have_no_route(http: httpx.Client, method: str, path: str) -> None:
    answer = http.request(method, path, json={} if method == "PUT" else None)
    assert (answer.status_code, answer.text) == (502, "No route")


def test_entries_are_in_one_bucket(http: httpx.Client) -> None:
    assert http.put("/v1/roles/public/a", json={}).status_code == 404
    assert http.put("/v1/settings/platform/mine", json={}).status_code == 404
    assert http.put("/v1/settings/platform/global", json={"globalInterceptors": []}).json() == {"name": "global"}
    assert http.delete("/v1/settings/platform/global").status_code == 204
    assert http.delete("/v1/settings/platform/global").status_code == 204
    assert http.put("/v1/roles/platform/folder/", json={}).status_code == 400


def test_state_is_forgotten(http: httpx.Client, dial_emulator: DialEmulator) -> None:
    http.put("/v1/roles/platform/a", json={})
    http.post("/v1/ops/code_interpreter/open_session", json={"sessionId": "s"})
    signin = {"url": "issues", "credentialsLevel": "USER", "authenticationType": "API_KEY", "apiKey": "k"}
    assert http.post("/v1/ops/toolset/signin", json=signin).json() is True
    dial_emulator.reset()
    assert http.get("/v1/roles/platform/a").status_code == 404
    assert http.post("/v1/ops/code_interpreter/get_session", json={"sessionId": "s"}).status_code == 404
    gone = {key: value for key, value in signin.items() if key != "apiKey"}
    assert http.post("/v1/ops/toolset/signout", json=gone).json() is False


def test_a_key_of_a_request_is_made_for_one_application(http: httpx.Client, dial_emulator: DialEmulator) -> None:
    signin = {"url": "applications/app_id/external_services/mail", "credentialsLevel": "USER"}
    answer = http.post(
        "/v1/ops/external-service/signin", json={**signin, "authenticationType": "API_KEY", "apiKey": "k"}
    )
    assert answer.json() is True
    dial_emulator.credentials.per_request_keys["other"] = "another"
    url = "/v1/ops/external-service/credentials"
    body = {"url": signin["url"]}
    assert http.post(url, json=body, headers={"Api-Key": "other"}).status_code == 403
    mine = http.post(url, json=body, headers={"Api-Key": dial_emulator.per_request_key})
    assert json.loads(mine.content) == {"header_name": "X-API-KEY", "header_value": "k"}
