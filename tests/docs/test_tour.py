"""The tour, `make demo`: a program that people run first."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from docs._programs import ROOT, environment
from veneer.testing import Emulator

CHAPTERS = ("Deployments", "Ask ", "Stream from ", "Files", "A pool: ", "What an error looks like")


def tour(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "scripts" / "tour.py")],
        cwd=folder,
        env=environment(PYTHONIOENCODING="utf-8", **variables),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """The tour as it runs by itself, with the emulator that it starts."""
    return tour(tmp_path_factory.mktemp("own"))


@pytest.fixture(scope="module")
def installation(emulator: Emulator, tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """The tour through an installation that the environment names."""
    folder = tmp_path_factory.mktemp("installation")
    azure = emulator.azure_inference
    done = tour(
        folder,
        DIAL_URL=emulator.dial.base_url,
        DIAL_API_KEY=emulator.dial.api_key,
        AA_HOST=emulator.aleph_alpha.base_url,
        AA_TOKEN=emulator.aleph_alpha.token,
        AZURE_AI_CHAT_ENDPOINT=azure.openai_url,
        AZURE_AI_CHAT_KEY=azure.api_key,
        AZURE_AI_EMBEDDINGS_ENDPOINT=azure.base_url,
        AZURE_AI_EMBEDDINGS_KEY=azure.api_key,
        DIFY_BASE_URL=emulator.dify.base_url,
        DIFY_API_KEY=emulator.dify.api_key,
    )
    assert not list(folder.iterdir()), "the tour leaves files behind"
    return done


def test_the_tour_shows_all_chapters(own: subprocess.CompletedProcess[str]) -> None:
    assert own.returncode == 0, own.stderr
    assert not own.stderr
    lines = own.stdout.splitlines()
    places = [next(i for i, line in enumerate(lines) if line.startswith(chapter)) for chapter in CHAPTERS]
    assert places == sorted(places)
    assert lines[0].startswith("veneer ")
    assert "the emulator" in own.stdout
    assert re.search(r"2\+3= +5", own.stdout)
    assert "the same bytes" in own.stdout
    assert "opened 1 connection" in own.stdout
    assert "AuthenticationError" in own.stdout


def test_the_tour_visits_the_installation_that_is_named(
    installation: subprocess.CompletedProcess[str], emulator: Emulator
) -> None:
    assert installation.returncode == 0, installation.stderr
    assert emulator.dial.base_url in installation.stdout
    assert "the emulator" not in installation.stdout


@pytest.mark.parametrize("which", ["own", "installation"])
def test_a_pipe_gets_plain_text_without_secrets(which: str, request: pytest.FixtureRequest, emulator: Emulator) -> None:
    done: subprocess.CompletedProcess[str] = request.getfixturevalue(which)
    for text in (done.stdout, done.stderr):
        assert "\x1b" not in text
        assert "\r" not in text
        assert emulator.dial.api_key not in text
        assert emulator.dial.bearer_token not in text


def test_a_deployment_can_be_chosen(emulator: Emulator, tmp_path: Path) -> None:
    names = {"DIAL_URL": emulator.dial.base_url, "DIAL_API_KEY": emulator.dial.api_key}
    done = tour(tmp_path, DIAL_DEPLOYMENT="unicode", **names)
    assert done.returncode == 0, done.stderr
    assert "Ask unicode" in done.stdout


def test_an_unreachable_installation_is_named_with_the_key_kept_back(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused, and nobody else gets the port
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
        done = tour(tmp_path, DIAL_URL=address, DIAL_API_KEY="sk-hidden-0123456789")
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last.startswith("the tour ended early: ")
    assert "could not connect to" in last
    assert address in last
    assert "sk-hidden" not in done.stdout + done.stderr
    assert "\x1b" not in done.stdout + done.stderr
