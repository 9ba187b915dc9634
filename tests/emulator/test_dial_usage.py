"""What the emulated DIAL counts, limits and makes up beside chat."""

from __future__ import annotations

import json
import math
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from veneer.testing.dial import DialEmulator

MESSAGES = [{"role": "user", "content": "one two"}]
COST = 7 + 3 + 2 + 2  # tokens of a chat with these messages, whose answer repeats them
Ask = Callable[..., tuple[int, Any]]


@pytest.fixture
def ask(dial_emulator: DialEmulator) -> Ask:
    def send(path: str, body: Any = None, key: str | None = None) -> tuple[int, Any]:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Api-Key": key or dial_emulator.api_key, "Content-Type": "application/json"}
        request = urllib.request.Request(f"{dial_emulator.base_url}{path}", data, headers)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=5) as answer:
                return answer.status, json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    return send


def chat(ask: Ask, name: str = "gpt-4o", **options: Any) -> int:
    return ask(f"/openai/deployments/{name}/chat/completions", {"messages": MESSAGES}, **options)[0]


def used(ask: Ask, statistic: str, name: str = "gpt-4o") -> Any:
    return ask(f"/v1/deployments/{name}/usage")[1][statistic]["used"]


@pytest.mark.parametrize(
    ("passed", "left"),
    [
        (timedelta(seconds=59), "minute day week month"),
        (timedelta(seconds=61), "day week month"),
        (timedelta(hours=15), "week month"),  # 10:00 to 01:00, Tuesday to Wednesday
        (timedelta(days=6), "month"),  # the Monday after
        (timedelta(days=29), ""),
    ],
    ids=str,
)
def test_windows_end_when_they_should(dial_emulator: DialEmulator, ask: Ask, passed: timedelta, left: str) -> None:
    start = datetime(2026, 9, 8, 10, tzinfo=UTC)  # a Tuesday
    dial_emulator.clock = start.timestamp
    assert chat(ask) == 200
    dial_emulator.clock = (start + passed).timestamp
    windows = ("minute", "day", "week", "month")
    assert {w for w in windows if used(ask, f"{w}TokenStats") == COST} == set(left.split())
    assert {w for w in windows if used(ask, f"{w}CostStats") > 0} == set(left.split())


def test_a_limit_that_is_used_up_refuses(dial_emulator: DialEmulator, ask: Ask) -> None:
    now = datetime(2026, 9, 8, 10, tzinfo=UTC)
    dial_emulator.clock = now.timestamp
    dial_emulator.ledger.limits["gpt-4o"] = {"minuteTokenStats": COST + 1}
    assert [chat(ask) for _ in range(3)] == [200, 200, 429]
    status, text = ask("/openai/deployments/gpt-4o/embeddings", {"input": "x"})
    assert status == 429
    error = json.loads(text)["error"]
    assert set(error) == {"message", "code"}
    assert error["message"].startswith(f"Hit token rate limit. Minute limit: {2 * COST} / {COST + 1} tokens.")
    assert ask("/openai/v1/responses", {"model": "gpt-4o", "input": "x"})[0] == 429
    message = {"model": "gpt-4o", "messages": MESSAGES, "max_tokens": 1}
    assert ask("/anthropic/v1/messages", message)[0] == 429
    assert ask("/openai/deployments/gpt-4o/completions", {"prompt": "x"})[0] == 429
    assert chat(ask, "echo") == 200
    dial_emulator.credentials.api_keys.add("second-key")
    assert chat(ask, key="second-key") == 200
    dial_emulator.clock = (now + timedelta(minutes=2)).timestamp
    assert chat(ask) == 200
    dial_emulator.reset()
    assert dial_emulator.ledger.limits == {}


def test_a_limit_of_requests_refuses_too(dial_emulator: DialEmulator, ask: Ask) -> None:
    dial_emulator.ledger.limits["echo"] = {"hourRequestStats": 1}
    assert [chat(ask, "echo") for _ in range(2)] == [200, 429]
    assert ask("/v1/deployments/echo/limits")[1]["hourRequestStats"] == {"total": 1, "used": 1}


def test_costs_are_the_callers_for_a_deployment_and_its_own_for_a_user(ask: Ask) -> None:
    chat(ask)
    chat(ask, "gpt-35-turbo")
    one = ask("/v1/deployments/gpt-4o/limits")[1]["dayCostStats"]["used"]
    mine = ask("/v1/user/usage")[1]
    assert mine["dayCostStats"]["used"] == one
    assert mine["deployments"]["gpt-4o"]["dayCostStats"]["used"] == pytest.approx(one / 2)


def test_vectors_depend_on_the_input_alone(ask: Ask) -> None:
    def vectors(*texts: str, **more: Any) -> list[list[float]]:
        found = ask("/openai/deployments/text-embedding-3-small/embeddings", {"input": list(texts), **more})[1]
        return [entry["embedding"] for entry in found["data"]]

    (one,), (again, other) = vectors("a"), vectors("a", "b")
    assert one == again != other
    assert math.isclose(sum(number * number for number in one), 1, rel_tol=1e-5)
    assert [len(vector) for vector in vectors("a", dimensions=300)] == [300]
    assert vectors("a", dimensions=300) != vectors("a", dimensions=299)
    assert ask("/openai/deployments/echo/embeddings", {"input": []})[0] == 400


def test_a_text_of_one_s_own_deployment_is_used_everywhere(dial_emulator: DialEmulator, ask: Ask) -> None:
    dial_emulator.add_deployment("mine", lambda body: body["messages"][0]["content"][::-1])
    assert ask("/openai/deployments/mine/completions", {"prompt": "abc"})[1]["choices"][0]["text"] == "cba"
    response = ask("/openai/v1/responses", {"model": "mine", "input": [{"role": "user", "content": "abc"}]})[1]
    assert response["output"][0]["content"][0]["text"] == "cba"
    message = {"model": "mine", "max_tokens": 9, "messages": [{"role": "user", "content": "abc"}]}
    assert ask("/anthropic/v1/messages", message)[1]["content"][0]["text"] == "cba"
    assert "mine" in {entry["id"] for entry in ask("/openai/models")[1]["data"]}


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/v1/deployments/echo/tokenize", {}, 400),
        ("/v1/deployments/echo/tokenize", {"inputs": [{"type": "string"}]}, 400),
        ("/v1/deployments/nothing/truncate_prompt", {"inputs": []}, 404),
        ("/v1/nothing/rate", {"rate": True}, 404),
        ("/v1/echo/rate", {"rate": "yes"}, 400),
        ("/openai/deployments/echo/completions", {}, 400),
        ("/openai/v1/chat/completions", {"messages": MESSAGES}, 404),
        ("/openai/v1/responses", {"input": "x"}, 400),
        ("/openai/v1/responses", {"model": "echo", "previous_response_id": "none"}, 404),
        ("/anthropic/v1/messages", {"model": "echo", "messages": MESSAGES}, 400),
        ("/anthropic/v1/messages", {"model": "echo", "messages": [], "max_tokens": 1}, 400),
        ("/anthropic/v1/messages/count_tokens", {"model": "nothing", "messages": MESSAGES}, 404),
        ("/openai/deployments/plain-503/embeddings", {"input": "x"}, 503),
        ("/openai/deployments/plain-503/completions", {"prompt": "x"}, 503),
        ("/v1/consent/nothing", {}, 404),
    ],
    ids=str,
)
def test_what_is_wrong_is_refused(ask: Ask, path: str, body: Any, status: int) -> None:
    assert ask(path, body)[0] == status
