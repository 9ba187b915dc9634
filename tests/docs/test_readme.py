"""What the README files say is true: their programs run, their commands and links exist, their lists are complete."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from ruamel.yaml import YAML

import veneer
from docs._programs import ROOT, adapted, environment, run
from veneer._runtime.options import CallOptions
from veneer.testing import Emulator

FILES = ("README.md", "specs/README.md")
README = (ROOT / "README.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
VERBS = set(re.findall(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)[0].split())


class Block(NamedTuple):
    """A fenced block."""

    file: str
    line: int
    language: str
    code: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


def blocks_of(file: str) -> Iterator[Block]:
    path = ROOT / file
    text = path.read_text("utf-8") if path.exists() else ""
    assert text.count("\n```") % 2 == 0
    for match in re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        yield Block(file, text.count("\n", 0, match.start()) + 1, *match.groups())


BLOCKS = [block for file in FILES for block in blocks_of(file)]
PYTHON = [block for block in BLOCKS if block.language == "python"]


def commands() -> list[str]:
    """Shell commands: the lines of console blocks, and what stands in backticks and begins like one."""
    found = [
        line.removeprefix("$ ").partition(" #")[0].rstrip()
        for block in BLOCKS
        for line in block.code.splitlines()
        if block.language == "console" and line.startswith("$ ")
    ]
    texts = [(ROOT / file).read_text("utf-8") for file in FILES if (ROOT / file).exists()]
    for text in texts:
        prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
        spans = [re.sub(r"\s+", " ", span) for span in re.findall(r"`([^`]+)`", prose)]
        found += [span for span in spans if re.match(r"(make|pip|python -m) ", span)]
    return sorted(set(found))


COMMANDS = commands()


def test_the_readme_has_what_is_tested_here() -> None:
    assert len([block for block in PYTHON if block.file == "README.md"]) >= 7
    assert any(command.startswith("make ") for command in COMMANDS)
    assert any(command.startswith("pip ") for command in COMMANDS)
    assert "python -m veneer.testing" in COMMANDS


@pytest.mark.parametrize("block", PYTHON, ids=str)
def test_programs_run(block: Block, emulator: Emulator, tmp_path: Path) -> None:
    code = adapted(block.code, emulator)
    assert "example.com" not in code
    assert "your-" not in code
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_a_program_that_fails_is_noticed(emulator: Emulator, tmp_path: Path) -> None:
    (ask,) = [block.code for block in PYTHON if "2+3=" in block.code]
    wrong = ask.replace("choices[0]", "choices[7]")
    assert wrong != ask
    assert "IndexError" in run(adapted(wrong, emulator), tmp_path).stderr


def test_the_first_program_answers_its_question(emulator: Emulator, tmp_path: Path) -> None:
    (ask,) = [block.code for block in PYTHON if "2+3=" in block.code]
    assert run(adapted(ask, emulator), tmp_path).stdout == "5\n"


def test_the_file_program_leaves_a_copy(emulator: Emulator, tmp_path: Path) -> None:
    (files,) = [block.code for block in PYTHON if "write_to" in block.code]
    run(adapted(files, emulator), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"may.pdf", "copy.pdf"}
    assert (tmp_path / "copy.pdf").read_bytes() == (tmp_path / "may.pdf").read_bytes()


def test_other_blocks_are_of_a_known_kind() -> None:
    for block in BLOCKS:
        assert block.language in ("python", "console", "yaml", "text"), block
        if block.language == "yaml":
            YAML(typ="safe").load(block.code)


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_exist(command: str) -> None:
    words = shlex.split(command, comments=True)
    if words[0] == "make":
        named = [word for word in words[1:] if "=" not in word]
        assert named
        assert set(named) <= VERBS
    elif words[0] == "pip":
        match = re.fullmatch(r"\.(?:\[(\w+)\])?", words[2])
        assert words[1] == "install"
        assert match, words
        assert not match[1] or match[1] in PROJECT["optional-dependencies"]
    else:
        assert words[:3] == ["python", "-m", "veneer.testing"], f"no test knows {command!r}"


def test_the_emulator_says_how_it_is_used() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "veneer.testing", "--help"],
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
    )
    assert done.returncode == 0, done.stderr
    assert "python -m veneer.testing" in done.stdout
    assert "--port" in done.stdout


@pytest.mark.parametrize("file", FILES)
def test_links_lead_to_files(file: str) -> None:
    path = ROOT / file
    if not path.exists():
        pytest.skip(f"{file} is not written yet")
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text("utf-8")):
        if "://" not in target:
            assert (path.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("file", FILES)
def test_files_that_are_named_exist(file: str) -> None:
    """Paths in backticks that begin with one of the project's folders."""
    path = ROOT / file
    text = path.read_text("utf-8") if path.exists() else ""
    named = re.findall(r"`((?:specs|generated|overlays|scripts|tests)/[\w./-]+)`", text)
    assert not [name for name in named if not (ROOT / name).exists()]


def test_the_options_of_a_call_are_all_listed() -> None:
    (sentence,) = re.findall(r"Every call takes (.*?)\.\n", README, re.DOTALL)
    assert set(re.findall(r"`(\w+)`", sentence)) == set(CallOptions.__annotations__)


def test_the_verbs_are_all_named() -> None:
    named = {word for command in COMMANDS if command.startswith("make ") for word in command.split()[1:]}
    assert VERBS - {"help", "pins"} <= named | {"demo-environment", "dev-environment"}


def test_python_and_dependencies_are_the_declared_ones() -> None:
    assert PROJECT["requires-python"] == ">=3.11"
    assert "Python 3.11 or newer" in README
    (listed,) = re.findall(r"Light \(([^)]*)\)", README)
    names = {re.split(r"[<>=\[ ]", text)[0] for text in PROJECT["dependencies"]}
    assert set(re.split(r",\s+", listed)) == names


def test_variables_of_the_environment_are_those_that_are_read() -> None:
    named = set(re.findall(r"`(DIAL_[A-Z_]+)`", README))
    source = (ROOT / "overlays/veneer/dial/client.py").read_text("utf-8")
    read = {
        node.args[0].value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "os.environ.get"
        and isinstance(node.args[0], ast.Constant)
    }
    assert named == read


def test_all_errors_have_the_root_that_is_named() -> None:
    from veneer import dial

    assert "All errors derive from `veneer.VeneerError`" in README
    found = [getattr(m, name) for m in (veneer, dial) for name in m.__all__]
    errors = [value for value in found if isinstance(value, type) and issubclass(value, BaseException)]
    assert len(errors) > 30
    assert all(issubclass(error, veneer.VeneerError) for error in errors)
