"""Every example of dify-client's documentation runs against the emulator, each in a namespace of its own.

Nothing is changed but the import line, the key, and the base URL, which the environment gives. What the examples take
for granted stands in `prepare`: a conversation, a knowledge base and an image with the names that they use.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from veneer.testing.dify import DifyEmulator
from veneer.testing.pytest_plugin import dify_emulator, emulator

__all__ = ["dify_emulator", "emulator"]

SEED = Path(__file__).parent / "dify.txt"
KEYS = {
    "Completion": "completion",
    "Chat": "chat",
    "Dify": "chat",
    "Workflow": "workflow",
    "KnowledgeBase": "knowledge",
}
PRINTED = {
    0: "You said: What's the weather like today?\n",
    1: "You said: Describe the picture.\n",
    2: "You \nsaid: \nHello\nNone\n",
    3: "You said: Describe the picture.\n",
    4: "upload_file_id: ",
    5: "[rename result]\n",
    6: "You said: What is the capital of France?\n",
    7: "'name': 'Updated Dataset Name'",
    8: "'value': 'new_value'",
    9: "You said: Hello, how are you?\n",
    10: "You said: What's the weather?",
    11: "{'answer': 'You said: What is machine learning?'",
    12: "'has_more': False",
}
"""What the examples print, or a part of it."""


class Block(NamedTuple):
    section: str
    code: str


def blocks() -> list[Block]:
    found = re.split(r"^=== (.*): python\n", SEED.read_text(), flags=re.MULTILINE)[1:]
    return [Block(*found[i : i + 2]) for i in range(0, len(found), 2)]


def adapted(code: str, dify: DifyEmulator) -> str:
    kind = re.search(r"from dify_client import (?:Async)?(\w+)Client", code)
    assert kind
    code = code.replace("from dify_client import", "from veneer.dify import")
    return code.replace('"your_api_key"', repr(dify.keys[KEYS[kind[1]]]))


def prepare(dify: DifyEmulator, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIFY_BASE_URL", dify.base_url)
    monkeypatch.chdir(folder)
    # One example imports it and does not use it.
    monkeypatch.setitem(sys.modules, "requests", ModuleType("requests"))
    (folder / "your_image_file_path").write_bytes(b"\xff\xd8 an image")
    dify.add_conversation("conversation_id", user="user_id", variables={"variable_id": "old"})
    documents = {f"doc_id_{number}": "text" for number in (1, 2, 3)}
    dify.add_dataset(documents=documents, dataset_id="your_dataset_id")


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # most examples close nothing
@pytest.mark.parametrize("number", range(13))
def test_the_example_runs(
    number: int,
    dify_emulator: DifyEmulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    prepare(dify_emulator, tmp_path, monkeypatch)
    code = adapted(blocks()[number].code, dify_emulator)
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(code, f"example {number}", "exec"), names)
    assert PRINTED[number] in capsys.readouterr().out
    for value in list(names.values()):
        if hasattr(value, "create_dataset") or hasattr(value, "get_app_info"):
            close = getattr(value, "close", None)
            if close is not None and not isinstance(value, type):
                close()


def test_the_document_is_whole() -> None:
    assert len(blocks()) == len(PRINTED) == 13
