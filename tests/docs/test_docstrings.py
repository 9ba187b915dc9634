"""The examples in docstrings compile; those of DIAL's clients also run, against the emulator.

An example is an indented block after a blank line, or, where the docstring is nothing but a sentence and code, the code
itself. What an example takes for granted (`client`, `url`, an upload's folder) comes from `PREAMBLE`; `...` in place of
arguments is filled in by `FILLED`. Examples that are not run stand in `ONLY_COMPILED`, with the reason.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from docs._programs import adapted, run
from veneer.testing import Emulator

MODULES = (
    "veneer",
    "veneer.dial",
    "veneer.dial.admin",
    "veneer.dial.anthropic",
    "veneer.dial.applications",
    "veneer.dial.channels",
    "veneer.dial.chat",
    "veneer.dial.client",
    "veneer.dial.code_interpreter",
    "veneer.dial.completions",
    "veneer.dial.conversations",
    "veneer.dial.credentials",
    "veneer.dial.deployments",
    "veneer.dial.embeddings",
    "veneer.dial.external_services",
    "veneer.dial.files",
    "veneer.dial.invitations",
    "veneer.dial.lifecycle",
    "veneer.dial.listings",
    "veneer.dial.mcp",
    "veneer.dial.notifications",
    "veneer.dial.operations",
    "veneer.dial.permissions",
    "veneer.dial.prompts",
    "veneer.dial.publications",
    "veneer.dial.responses",
    "veneer.dial.service",
    "veneer.dial.sharing",
    "veneer.dial.skills",
    "veneer.dial.streaming",
    "veneer.dial.toolsets",
    "veneer.dial.type_schemas",
    "veneer.dial.urls",
    "veneer.dial.user",
    "veneer.testing",
    "veneer.testing.faults",
    "veneer.testing.pytest_plugin",
)
PREAMBLE = """
from pathlib import Path
from veneer import *
from veneer.dial import AsyncDial, AsyncDialClientPool, Dial, DialClientPool
from veneer.testing import Emulator

client = ours_to_close = Dial(base_url="https://dial.example.com", api_key="your-key")
messages = [{"role": "user", "content": "Hi"}]
"""
FILLED = (
    ('api_key="..."', 'api_key="your-key"'),
    ('bearer_token="..."', 'bearer_token="your-token"'),
    ("base_url=..., api_key=...", 'base_url="https://dial.example.com", api_key="your-key"'),
    ("create(..., stream=True)", 'create(deployment_name="gpt-4o", messages=messages, stream=True)'),
)
ONLY_COMPILED = {
    "veneer.dial.channels.ClientChannel.subscribe": "waits for an application",
    "veneer.dial.channels.ClientChannel.signin_toolsets": "waits for a client",
    "veneer.dial.permissions.ResourcePermissions.grant": "needs the key of one request",
    "veneer.testing": "begins with the conftest.py line, which only pytest reads",
    "veneer.testing.pytest_plugin": "a test that needs pytest's fixtures",
}
BEGINNING = re.compile(r"(async )?(with|for|def|if) |from \w|import |[\w.]+ = |>>> |[\w.]+\(")


class Example(NamedTuple):
    """Code in a docstring."""

    name: str
    code: str

    def __str__(self) -> str:
        return self.name


def examples_of(docstring: str) -> Iterator[str]:
    """The code of a docstring, dedented; sessions (`>>>`) without their prompts."""
    summary, _, rest = inspect.cleandoc(docstring).partition("\n\n")
    del summary  # never code
    for block in [rest] if BEGINNING.match(rest) else indented(rest):
        code = textwrap.dedent(block).strip("\n")
        if code.startswith(">>> "):
            code = "\n".join(line[4:] for line in code.splitlines() if line.startswith((">>> ", "... ")))
        if BEGINNING.match(code):
            yield code


def indented(text: str) -> Iterator[str]:
    """Blocks of indented lines, blank ones between them included."""
    block: list[str] = []
    for line in [*text.splitlines(), "."]:
        if line.startswith("    ") or (block and not line):
            block.append(line)
        elif block:
            yield "\n".join(block)
            block = []


def documented(module: types.ModuleType) -> Iterator[tuple[str, str]]:
    """Docstrings of a module, of the public things that are defined in it, and of their members."""
    yield module.__name__, module.__doc__ or ""
    for name, value in vars(module).items():
        if name.startswith("_") or getattr(value, "__module__", None) != module.__name__:
            continue
        if isinstance(value, type | types.FunctionType):
            yield f"{module.__name__}.{name}", value.__doc__ or ""
        if isinstance(value, type):
            for key, member in vars(value).items():
                text = getattr(member, "__doc__", None)
                if not key.startswith("_") and isinstance(text, str):
                    yield f"{module.__name__}.{name}.{key}", text


def shared() -> Iterator[tuple[str, str]]:
    """What `veneer` hands out is defined in private modules."""
    veneer = importlib.import_module("veneer")
    for name in veneer.__all__:
        value = getattr(veneer, name)
        if isinstance(value, type):
            yield f"veneer.{name}", value.__doc__ or ""


def collected() -> Iterator[Example]:
    texts = dict(pair for name in MODULES for pair in documented(importlib.import_module(name)))
    for name, text in {**texts, **dict(shared())}.items():
        for number, code in enumerate(examples_of(text)):
            yield Example(name if number == 0 else f"{name}#{number + 1}", code)


EXAMPLES = list(collected())
RUN = [example for example in EXAMPLES if example.name.partition("#")[0] not in ONLY_COMPILED]


def program(code: str, server: Emulator) -> str:
    """A whole program: what is filled in, and an event loop where the example awaits at its top."""
    if "server." in code and " as server" not in code:  # about the emulator: it needs one that it may disturb
        code = f"from veneer.testing.faults import *\nwith Emulator() as server:\n{textwrap.indent(code, '    ')}"
    for old, new in FILLED:
        code = code.replace(old, new)
    code = adapted(f"{PREAMBLE}{code}\nours_to_close.close()\n", server)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:
        compile(code, "example", "exec")
    except SyntaxError:
        start = f"import asyncio\ncode = compile({code!r}, 'example', 'exec', flags={flags})\n"
        return start + "asyncio.run(eval(code, {'__name__': 'example'}))\n"
    return code


def test_the_examples_are_found() -> None:
    names = {example.name for example in EXAMPLES}
    expected = {"veneer.dial", "veneer.dial.client.Dial", "veneer.dial.client.AsyncDial", "veneer.ClientPool"}
    expected |= {"veneer.Stream", "veneer.dial.chat.Completions.create", "veneer.dial.files.Files.upload"}
    expected |= {"veneer.dial.streaming.ChatStream", "veneer.dial.deployments.Deployments.list", "veneer.testing"}
    assert expected <= names
    assert set(ONLY_COMPILED) <= names


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_examples_compile(example: Example) -> None:
    tree = ast.parse(example.code)
    compile(tree, example.name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


@pytest.mark.parametrize("example", RUN, ids=str)
def test_examples_run(example: Example, emulator: Emulator, tmp_path: Path) -> None:
    code = program(example.code, emulator)
    done = run(code, tmp_path)
    assert done.returncode == 0, f"{done.stderr}\n{code}"


def test_code_is_told_from_prose() -> None:
    found: Any = list(
        examples_of("""Does a thing.

        It is done so, and:
        more prose (with brackets).

            with thing() as t:
                t.do()

            t.end()

        Raises ValueError.

            x = 1
        """)
    )
    assert found == ["with thing() as t:\n    t.do()\n\nt.end()", "x = 1"]
    assert list(examples_of("Sum.\n\nfor x in y:\n    print(x)\n")) == ["for x in y:\n    print(x)"]
    assert not list(examples_of("Sum.\n\nThis is prose, and (this) too.\n"))
