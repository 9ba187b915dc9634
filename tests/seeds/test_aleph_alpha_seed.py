"""Every example of aleph-alpha-client's documentation runs against the emulator, in order, in one namespace.

The import line is changed, the host comes from the environment; the indentation that the document lost is restored in
`aleph_alpha.txt`, and the names that it forgets to import are there from the beginning (`FORGOTTEN`).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from veneer import aleph_alpha
from veneer.testing import Emulator

SEED = Path(__file__).parent / "aleph_alpha.txt"
FORGOTTEN = ("AsyncClient", "ChatStreamChunk", "Usage")
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x03"


def blocks() -> list[tuple[str, str]]:
    found = re.split(r"^=== (.*): python\n", SEED.read_text(), flags=re.MULTILINE)[1:]
    return list(zip(found[::2], found[1::2], strict=True))


def test_every_example_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "chart.png").write_bytes(PNG)
    names: dict[str, Any] = {name: getattr(aleph_alpha, name) for name in FORGOTTEN}
    with Emulator() as server:
        monkeypatch.setenv("AA_HOST", server.aleph_alpha.base_url)
        server.aleph_alpha.tokens["your-api-token"] = (7, "the document's")
        for title, code in blocks():
            try:
                exec(compile(code.replace("aleph_alpha_client", "veneer.aleph_alpha"), title, "exec"), names)
            except BaseException as error:
                error.add_note(f"{title}:\n{code}")
                raise
        sent = [request.json() for request in server.aleph_alpha.requests]
        names["client"].close()
    shown = capsys.readouterr().out
    assert "Assistant: What is the capital of Spain?" in shown
    assert "Finish reason: " in shown
    assert "What trends do you see in this chart? [image/png]" in shown
    assert re.search(r"Assistant: Tell me a story about robots\.\nFinished: stop\n\nTokens used: \d+\n", shown)
    assert sent[0]["maximum_tokens"] == 100
    assert [message["role"] for message in sent[2]["messages"]] == ["system", "user", "assistant", "user"]
    assert sent[-1]["response_format"]["json_schema"]["name"] == "story_analysis"
    assert names["response"].parsed() == {"theme": "text", "characters": ["text"], "rating": 1}


def test_the_document_is_whole() -> None:
    assert len(blocks()) == 5
