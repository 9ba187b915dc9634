"""Every example of aidial-client's documentation runs against the emulator, in order, in one namespace.

What is changed in a block stands in `CHANGES`, with its reason; beside that only the import line, the base URL and the
key. Names that no block defines come from `_preamble`. `await` at the top level of a block runs in an event loop.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from veneer import dial
from veneer.testing import Emulator

SEED = Path(__file__).parent / "dial.txt"

CHANGES: dict[int, list[tuple[str, str, str]]] = {
    13: [
        ('my-file.txt", ...', 'my-file.txt", file=b"hello"', "a real argument for `...`"),
        ("\nasync_client.files", "\nawait async_client.files", "an upload that nobody awaits sends nothing"),
    ],
    14: [("url=relative_url, ...", 'url=relative_url, file=b"hello"', "a real argument for `...`")],
    15: [("url=absolute_url, ...", 'url=absolute_url, file=b"hello"', "a real argument for `...`")],
    22: [("await sync_client", "sync_client", "the sync client's delete is not awaited")],
}
DELETED = "relative_folder/my-file.txt"
CLOSED = dial.Dial | dial.DialClientPool
ACLOSED = dial.AsyncDial | dial.AsyncDialClientPool


class Block(NamedTuple):
    section: str
    kind: str
    code: str


def blocks() -> list[Block]:
    found = re.split(r"^=== (.*): (\w+)\n", SEED.read_text(), flags=re.MULTILINE)[1:]
    return [Block(*found[i : i + 3]) for i in range(0, len(found), 3)]


def adapted(number: int, code: str, server: Any) -> str:
    code = re.sub(r"\b(aidial_client|dial_client)\b(?= import)", "veneer.dial", code)
    code = re.sub(r"https://your-dial-instance\.com|http://dial\.core", server.base_url, code)
    code = re.sub(r"your-bearer-token|your_bearer_token_here", server.bearer_token, code)
    code = re.sub(r"your_api_key(?!\w)|your-api-key", server.api_key, code)
    for old, new, _reason in CHANGES.get(number, []):
        assert old in code, f"block {number} no longer holds {old!r}"
        code = code.replace(old, new)
    return code


def preamble(server: Any) -> dict[str, Any]:
    """Names that the document uses and no block defines."""
    names: dict[str, Any] = {name: getattr(dial, name) for name in dir(dial) if name[:1].isupper()}
    names["client"] = names["sync_client"] = dial.Dial(base_url=server.base_url, api_key=server.api_key)
    names["async_client"] = dial.AsyncDial(base_url=server.base_url, api_key=server.api_key)
    return names


async def run(code: str, names: dict[str, Any]) -> None:
    value = eval(compile(code, "seed", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)
    if inspect.isawaitable(value):
        await value


def session(code: str) -> list[tuple[str, str]]:
    """Inputs of a console session, each with the output that it shows."""
    parts = re.split(r"^>>> (.*)\n", code, flags=re.MULTILINE)[1:]
    return [(parts[i], parts[i + 1]) for i in range(0, len(parts), 2)]


async def run_all(server: Any) -> None:
    names = preamble(server)
    opened: list[Any] = []
    for number, block in enumerate(blocks()):
        code = adapted(number, block.code, server)
        await restore_file(names)
        # `file` of one block is closed when the next one sends it.
        names["file"] = b"content"
        try:
            if block.kind == "pycon":
                for source, shown in session(code):
                    assert_same_shape(eval(source, names), eval(shown, names))
            else:
                await run(code, names)
        except BaseException as error:
            error.add_note(f"block {number} ({block.section}):\n{code}")
            raise
        opened += [value for value in names.values() if isinstance(value, CLOSED | ACLOSED)]
    for value in opened:
        await value.aclose() if isinstance(value, ACLOSED) else value.close()


async def restore_file(names: dict[str, Any]) -> None:
    """The document deletes its file and reads it again in the next section, with clients of two different callers."""
    for name in ("client", "sync_client"):
        names[name].files.upload(names[name].my_files_home() / DELETED, b"content")
    home = await names["async_client"].my_files_home()
    await names["async_client"].files.upload(home / DELETED, b"content")


def assert_same_shape(value: Any, shown: Any) -> None:
    """The value has the type that the document shows, and so have the parts of it that the document shows."""
    if isinstance(shown, list):
        assert isinstance(value, list)
        assert value
        assert_same_shape(value[0], shown[0])
    elif isinstance(shown, dial.ChatCompletionResponse | dial.ChatCompletionChunk):
        assert type(value) is type(shown)
        assert type(value.choices[0]) is type(shown.choices[0])
        if isinstance(value, dial.ChatCompletionResponse):
            assert value.choices[0].message.content == shown.choices[0].message.content
    else:
        assert type(value) is type(shown)


def test_every_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "some-local-file.txt").write_bytes(b"local content")
    with Emulator() as server:
        asyncio.run(run_all(server.dial))
    assert (tmp_path / "some-local-file.txt").read_bytes() == b"content"


def test_the_document_is_whole() -> None:
    assert len(blocks()) == 30
