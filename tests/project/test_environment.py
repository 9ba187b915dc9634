"""What sets up the environments: requirement files, Makefile, scripts/environment.py."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from environment import Environment

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "scripts" / "requirements"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
VERBS = ("demo", "test", "generate", "drift", "lint", "types", "bench", "build", "pins", "clean")


def entries(group: str) -> list[str]:
    """The logical lines of a requirement file: continuation lines joined, comments dropped."""
    text = (FOLDER / f"{group}.txt").read_text("utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def pins(group: str) -> dict[str, Requirement]:
    found = [Requirement(line.split(" --hash=")[0]) for line in entries(group)]
    assert len({req.name for req in found}) == len(found)
    return {canonicalize_name(req.name): req for req in found}


def wanted(group: str) -> list[Requirement]:
    """What pyproject.toml asks for: the package's needs, the extra's, the group's with those it includes."""

    def expand(name: str) -> list[str]:
        found = []
        for item in PYPROJECT["dependency-groups"][name]:
            found += expand(item["include-group"]) if isinstance(item, dict) else [item]
        return found

    project = PYPROJECT["project"]
    texts = [*project["dependencies"], *project["optional-dependencies"]["testing"], *expand(group)]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("group", ["demo", "dev"])
def test_every_requirement_is_one_version_with_hashes(group: str) -> None:
    lines = entries(group)
    assert lines
    for line in lines:
        req = Requirement(line.split(" --hash=")[0])
        assert [spec.operator for spec in req.specifier] == ["=="], line[:80]
        hashes = line.split(" --hash=")[1:]
        assert hashes, line[:80]
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", digest.strip()) for digest in hashes), line[:80]


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_requirement_files_name_no_host_and_no_place(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host|\bfile:|@ ", text)
    assert not re.search(r"(^|\s)(/|~|[A-Za-z]:\\)", text)


@pytest.mark.parametrize("group", ["demo", "dev"])
def test_pins_agree_with_the_declared_ranges(group: str) -> None:
    pinned = pins(group)
    for req in wanted(group):
        name = canonicalize_name(req.name)
        assert name in pinned, f"{name} is missing: make pins"
        (pin,) = pinned[name].specifier
        assert req.specifier.contains(pin.version), f"{name} {pin.version} is not {req.specifier}: make pins"


def test_the_demo_environment_is_a_part_of_the_dev_environment() -> None:
    demo, dev = pins("demo"), pins("dev")
    assert demo.keys() <= dev.keys()
    assert {name: dev[name].specifier for name in demo} == {name: req.specifier for name, req in demo.items()}
    assert not {"pytest", "mypy", "pyright", "ruff", "openapi-python-client"} & demo.keys()


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize("verb", VERBS)
def test_make_knows_the_verb(verb: str) -> None:
    shown = subprocess.run(["make", "-n", verb], cwd=ROOT, capture_output=True, text=True, check=False)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.strip()


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_says_what_is_missing_without_a_python_that_is_new_enough(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    command = ["make", "demo-environment", "PYTHON=no-such-python"]
    shown = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert shown.returncode != 0
    assert "needs Python 3.11 or newer" in shown.stderr
    assert "no-such-python" in shown.stderr


class Recorded:
    """Stands in for running commands: notes in short what each would do; the one named `fails` fails."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.fails: str | None = None

    def __call__(self, command: Sequence[str], folder: Path) -> None:
        if "venv" in command:
            step = "create"
        elif "--editable=." in command:
            step = "veneer"
        else:
            (files,) = [part for part in command if part.startswith("--requirement=")]
            step = Path(files).name
        self.done.append(step)
        if step == self.fails:
            raise subprocess.CalledProcessError(1, command)

    def take(self) -> list[str]:
        done, self.done = self.done, []
        return done


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def environment(tmp_path: Path, recorded: Recorded) -> Environment:
    shutil.copytree(FOLDER, tmp_path / "scripts" / "requirements")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return Environment(tmp_path, recorded)


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def test_an_environment_is_made_once(environment: Environment, recorded: Recorded) -> None:
    environment.ensure("demo")
    assert recorded.take() == ["create", "demo.txt", "veneer"]
    environment.ensure("demo")
    assert recorded.take() == []


def test_a_demo_environment_grows_and_then_serves_both(environment: Environment, recorded: Recorded) -> None:
    environment.ensure("demo")
    recorded.take()
    environment.ensure("dev")
    assert recorded.take() == ["dev.txt", "veneer"]
    environment.ensure("demo")
    environment.ensure("dev")
    assert recorded.take() == []


@pytest.mark.parametrize("changed", ["demo.txt", "dev.txt"])
def test_a_changed_pin_makes_the_environment_anew(environment: Environment, recorded: Recorded, changed: str) -> None:
    environment.ensure("dev")
    recorded.take()
    append(environment.requirements / changed, "# changed\n")
    environment.ensure("dev")
    assert recorded.take() == ["create", "dev.txt", "veneer"]


def test_a_changed_project_file_only_installs_veneer_again(environment: Environment, recorded: Recorded) -> None:
    environment.ensure("dev")
    recorded.take()
    append(environment.project, "# changed\n")
    environment.ensure("demo")
    assert recorded.take() == ["veneer"]
    environment.ensure("dev")
    assert recorded.take() == []


def test_a_moved_checkout_makes_the_environment_anew(
    environment: Environment, recorded: Recorded, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    environment.ensure("demo")
    recorded.take()
    moved = shutil.copytree(tmp_path, tmp_path_factory.mktemp("elsewhere") / "checkout")
    Environment(moved, recorded).ensure("demo")
    assert recorded.take() == ["create", "demo.txt", "veneer"]


@pytest.mark.parametrize("fails", ["demo.txt", "veneer"])
def test_an_unfinished_environment_is_made_anew(environment: Environment, recorded: Recorded, fails: str) -> None:
    recorded.fails = fails
    with pytest.raises(subprocess.CalledProcessError):
        environment.ensure("demo")
    recorded.take()
    recorded.fails = None
    environment.ensure("demo")
    assert recorded.take() == ["create", "demo.txt", "veneer"]


def test_an_environment_of_someone_else_is_left_alone(environment: Environment, recorded: Recorded) -> None:
    environment.folder.mkdir()
    theirs = environment.folder / "pyvenv.cfg"
    theirs.write_text("", "utf-8")
    with pytest.raises(SystemExit, match="was not made by make"):
        environment.ensure("demo")
    assert theirs.exists()
    assert recorded.take() == []


def test_a_python_without_venv_is_named_with_a_way_out(environment: Environment, recorded: Recorded) -> None:
    recorded.fails = "create"
    with pytest.raises(SystemExit, match="python3-venv"):
        environment.ensure("demo")
