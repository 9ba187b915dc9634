"""The emulator's life: starting, stopping, several at once, the command line, the fixtures."""

from __future__ import annotations

import gc
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time

import httpx
import pytest

from veneer.testing import Emulator
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Stall


def bucket(server: Emulator, **options: object) -> httpx.Response:
    return httpx.get(
        f"{server.dial.base_url}/v1/bucket", headers={"Api-Key": server.dial.api_key}, trust_env=False, timeout=5
    )


def test_it_starts_serves_and_stops_without_leaving_a_thread() -> None:
    before = threading.active_count()
    with Emulator() as server:
        assert bucket(server).status_code == 200
        assert threading.active_count() == before + 1
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        bucket(server)


def test_it_starts_and_stops_quickly_once_it_is_loaded() -> None:
    with Emulator():
        pass
    spent: list[float] = []
    for _ in range(5):
        begin = time.perf_counter()
        with Emulator() as server:
            assert bucket(server).status_code == 200
        spent.append(time.perf_counter() - begin)
    assert min(spent) < 0.3  # about 0.03 s on an idle machine; a busy one has a good moment too


def test_it_can_be_started_again_and_keeps_what_it_received() -> None:
    server = Emulator()
    with server:
        bucket(server)
    with server:
        bucket(server)
        assert [request.path for request in server.dial.requests] == ["/v1/bucket", "/v1/bucket"]


def test_two_at_once_know_nothing_of_each_other() -> None:
    with Emulator() as one, Emulator() as other:
        bucket(one)
        assert len(one.dial.requests) == 1
        assert other.dial.requests == []
        assert one.url != other.url


def test_starting_twice_is_refused() -> None:
    with Emulator() as server, pytest.raises(RuntimeError, match="running already"):
        server.start()


def test_stopping_twice_is_harmless() -> None:
    server = Emulator().start()
    server.stop()
    server.stop()


def test_a_taken_port_is_told_and_leaves_nothing_behind() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        Emulator(port=taken.getsockname()[1]).start()
    gc.collect()


def test_stopping_ends_a_request_that_would_take_a_minute() -> None:
    server = Emulator().start()
    server.dial.fail_next(Stall(60))
    failed = threading.Event()

    def call() -> None:
        try:
            bucket(server)
        except httpx.HTTPError:
            failed.set()

    thread = threading.Thread(target=call)
    thread.start()
    while not server.dial.requests:
        time.sleep(0.002)
    begin = time.perf_counter()
    server.stop()
    thread.join(5)
    assert failed.is_set()
    assert time.perf_counter() - begin < 2


def test_connections_are_counted() -> None:
    with Emulator() as server:
        with httpx.Client(headers={"Api-Key": server.dial.api_key}, trust_env=False) as client:
            for _ in range(3):
                client.get(f"{server.dial.base_url}/v1/bucket")
            assert (server.connections, server.dial.connections, server.open_connections) == (1, 1, 1)
        bucket(server)
        assert server.connections == 2


async def test_it_serves_a_test_that_runs_in_a_loop() -> None:
    with Emulator() as server:
        async with httpx.AsyncClient(headers={"Api-Key": server.dial.api_key}, trust_env=False) as client:
            assert (await client.get(f"{server.dial.base_url}/v1/bucket")).status_code == 200


def test_what_is_no_provider_is_not_found() -> None:
    with Emulator() as server:
        assert httpx.get(f"{server.url}/v1/bucket", trust_env=False).status_code == 404


def test_fixture_gives_an_emulator_without_leftovers(dial_emulator: DialEmulator) -> None:
    assert dial_emulator.requests == []
    assert dial_emulator.pending_faults == []
    assert not dial_emulator.storage.files
    dial_emulator.put_file("left.txt", b"over")
    dial_emulator.max_body_bytes = 1
    dial_emulator.reset()
    assert not dial_emulator.storage.files
    assert dial_emulator.max_body_bytes > 1


# As from a terminal, also where these tests run in the background of a shell, which ignores interruptions.
COMMAND_LINE = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("veneer.testing", run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_command_line_prints_where_it_is_and_ends_cleanly(end: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND_LINE],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environ(),
    )
    try:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        found = dict(re.findall(r"(DIAL_\w+)=(\S+)", "".join(lines)))
        headers = {"Authorization": f"Bearer {found['DIAL_BEARER_TOKEN']}"}
        assert httpx.get(found["DIAL_URL"] + "/v1/bucket", headers=headers, trust_env=False).status_code == 200
        assert found["DIAL_API_KEY"]
        process.send_signal(end)
        _, errors = process.communicate(timeout=5)
        assert (process.returncode, errors) == (0, "")
    finally:
        process.kill()
        process.communicate()


def test_command_line_says_why_it_cannot_listen() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "veneer.testing", "--port", port]
        done = subprocess.run(command, capture_output=True, text=True, env=environ(), timeout=8, check=False)
    assert done.returncode == 1
    assert port in done.stderr
    assert "Traceback" not in done.stderr


def test_importing_the_package_loads_no_server() -> None:
    script = (
        "import sys, veneer.testing; print([m for m in ('starlette', 'uvicorn', 'jsonschema') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environ(), check=True)
    assert done.stdout.strip() == "[]"


def environ() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
