"""What `make drift` says beside bytes: methods for operations, the generator's templates, the public surface."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import _coverage
import _originals
import _surface
import drift
from _render import TEMPLATES
from golden.tiny import document, write

CLIENT = '''
"""A client."""
from veneer_generated.tiny.api import things

def do_thing():
    return things.do_thing.request()
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one document and a package for it."""
    write(tmp_path / "specs", document(), "tiny.yaml")
    (tmp_path / "specs" / "tiny.deviations.yaml").write_text("[]")
    package = tmp_path / "overlays" / "veneer" / "tiny"
    package.mkdir(parents=True)
    (package / "client.py").write_text(CLIENT)
    return tmp_path


# ---- operations --------------------------------------------------------------------------------------------------


def test_an_operation_with_a_method_is_fine(root: Path) -> None:
    assert _coverage.complaints(root, {}) == []


def test_an_operation_without_method_needs_a_reason(root: Path) -> None:
    (root / "overlays" / "veneer" / "tiny" / "client.py").write_text("")
    [line] = _coverage.complaints(root, {})
    assert line.startswith("NO METHOD things.do_thing (specs/tiny.yaml:9): ")
    assert len(_coverage.complaints(root, {"tiny": {"things.do_thing": ""}})) == 1
    assert _coverage.complaints(root, {"tiny": {"things.do_thing": "nobody needs it"}}) == []


def test_a_reason_that_nothing_needs_is_told(root: Path) -> None:
    lines = _coverage.complaints(root, {"tiny": {"things.do_thing": "a", "things.gone": "b"}})
    assert [line.split(":")[0] for line in lines] == [
        "NO REASON  tiny things.do_thing",
        "NO REASON  tiny things.gone",
    ]


def test_a_call_of_what_the_document_does_not_know_is_told(root: Path) -> None:
    path = root / "overlays" / "veneer" / "tiny" / "client.py"
    path.write_text(CLIENT.replace("do_thing.request", "do_thong.request"))
    assert _coverage.complaints(root, {})[-1] == "NO OPERATION things.do_thong: overlays/veneer/tiny/ calls it"


def test_a_document_without_a_package_is_left_alone(root: Path) -> None:
    shutil.rmtree(root / "overlays" / "veneer" / "tiny")
    assert _coverage.complaints(root, {}) == []


# ---- templates ---------------------------------------------------------------------------------------------------


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """The generator's templates, to be changed."""
    return Path(shutil.copytree(_originals.folder(), tmp_path / "theirs"))


def test_the_installed_generators_templates_are_the_recorded_ones() -> None:
    assert _originals.moved(TEMPLATES) == []


def test_a_changed_original_shows_the_lines_that_moved(theirs: Path) -> None:
    path = theirs / "str_enum.py.jinja"
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0], "a new line", *lines[3:]]) + "\n")
    assert _originals.moved(TEMPLATES, theirs) == [
        "TEMPLATE str_enum.py.jinja: the generator's original changed",
        "    before 2 lines from 2 on, now:",
        "       2 + a new line",
    ]


def test_new_and_vanished_originals_are_told(theirs: Path) -> None:
    (theirs / "client.py.jinja").unlink()
    (theirs / "brand_new.py.jinja").write_text("x\n")
    assert _originals.moved(TEMPLATES, theirs) == [
        "TEMPLATE client.py.jinja: the generator has none of this name any more",
        "TEMPLATE brand_new.py.jinja: the generator has it since; is one of ours missing?",
    ]


def test_drift_shows_what_moved_where_the_generator_was_upgraded(
    theirs: Path, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with (theirs / "client.py.jinja").open("a") as file:
        file.write("one more\n")
    monkeypatch.setattr(_originals, "folder", lambda: theirs)
    monkeypatch.setattr(drift, "ROOT", root)
    monkeypatch.setattr(drift._tools, "originals", lambda templates: {"client.py.jinja": "other"})
    assert drift.main(["--here-only"]) == 1
    err = capsys.readouterr().err
    assert "originals of these templates changed" in err
    assert "+ one more" in err


# ---- the public surface ------------------------------------------------------------------------------------------

OLD = '''
"""A module."""
from typing import Unpack

class Client:
    """A client."""

    def send(self, text: str, *, model: str | None = None, **options: Unpack[dict]) -> str:
        """Send."""

    def close(self) -> None:
        """Close."""

    def _inner(self) -> None: ...
'''


def git(root: Path, *arguments: str) -> None:
    who = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(root), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def tagged(tmp_path: Path) -> Path:
    """A repository whose version 1.0 is tagged."""
    package = tmp_path / "overlays" / "veneer"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('"""A package."""\n')
    (package / "client.py").write_text(OLD)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "One")
    git(tmp_path, "tag", "v1.0")
    return tmp_path


def changed(root: Path, before: str, after: str) -> None:
    (root / "overlays" / "veneer" / "client.py").write_text(OLD.replace(before, after))


def changelog(root: Path, text: str) -> None:
    (root / "CHANGELOG.md").write_text(
        f"# Changelog\n\n## [Unreleased]\n\n{text}\n\n## [1.0]\n\n### Removed\n\n- `close`\n"
    )


def test_without_a_tag_nothing_is_compared(tmp_path: Path) -> None:
    with pytest.raises(_surface.NoTag, match="no git repository"):
        _surface.complaints(tmp_path)
    git(tmp_path, "init", "-q")
    with pytest.raises(_surface.NoTag, match="no version is tagged yet"):
        _surface.complaints(tmp_path)


def test_what_is_compatible_needs_no_entry(tagged: Path) -> None:
    changed(tagged, "    def _inner(self)", "    def more(self, *, more: int = 1)")
    assert _surface.complaints(tagged) == ("public surface since v1.0: compatible", [])


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("def close", "def shut", "veneer.client.Client.close"),
        ("class Client", "class Other", "veneer.client.Client"),
        ("text: str, ", "text: str, more: int, ", "veneer.client.Client.send(more)"),
        # The options are a closed set, so they do not take what is gone.
        ("*, model: str | None = None, ", "", "veneer.client.Client.send(model)"),
    ],
)
def test_what_is_incompatible_needs_an_entry_that_names_it(tagged: Path, before: str, after: str, name: str) -> None:
    changed(tagged, before, after)
    told, [line] = _surface.complaints(tagged)
    assert told == "public surface since v1.0: 1 incompatible change"
    assert line.startswith(f"BREAKING {name}: ")
    changelog(tagged, "### Added\n\n- `Client.close`, `Client.send`\n\n### Changed\n\n- close, send and Client.")
    assert len(_surface.complaints(tagged)[1]) == 1, "neither the wrong section nor mere words count"
    changelog(tagged, "### Changed\n\n- `Client.send` and `Client.close(...)` are others now.")
    assert len(_surface.complaints(tagged)[1]) == (1 if name.endswith("Client") else 0)
    changelog(tagged, "### Removed\n\n- `veneer.client.Client`, for good.")
    assert _surface.complaints(tagged)[1] == []


BASE = '''
"""Classes that derive from a public one and from a private one, beside a name from elsewhere."""
from json import JSONDecodeError as JSONDecodeError

__all__ = ["Base", "First", "JSONDecodeError", "Second"]

class _Private:
    def open(self) -> None: ...

class Base:
    """A base."""

    def send(self, text: str) -> None:
        """Send."""

    def close(self) -> None:
        """Close."""

class First(_Private, Base):
    """One."""

class Second(First):
    """Two."""
'''


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        ("def close", "def shut", ["Base.close"]),
        ("text: str", "message: str", ["Base.send(message)", "Base.send(text)"]),
        ("def open", "def _open", ["First.open", "Second.open"]),  # the class that had it is nobody's business
        ("from json import JSONDecodeError as JSONDecodeError", "", ["JSONDecodeError"]),
        ("(_Private, Base)", "(_Private)", ["First", "First.close", "First.send", "Second.close", "Second.send"]),
    ],
)
def test_what_classes_inherit_is_told_of_the_class_that_declares_it(
    tagged: Path, before: str, after: str, names: list[str]
) -> None:
    module = tagged / "overlays" / "veneer" / "base.py"
    module.write_text(BASE)
    git(tagged, "add", "-A")
    git(tagged, "commit", "-qm", "Two")
    git(tagged, "tag", "v1.1")
    module.write_text(BASE.replace(before, after))
    lines = _surface.complaints(tagged)[1]
    assert sorted(line.partition(": ")[0] for line in lines) == [f"BREAKING veneer.base.{name}" for name in names]


MODEL = """
from attr import define as _define

from ...types import Model


@_define(init=False)
class Thing(Model):
    name: str
    size: int | None

    def __init__(self, *, name: str, size: int | None = None) -> None:
        self.name = name
        self.size = size
"""


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        ("size", "length", ["Thing.size"]),
        ("class Thing", "class Other", ["Thing"]),
        (", size: int | None = None", ", size: int", ["Thing.size"]),
    ],
)
def test_a_generated_model_is_public_too(tagged: Path, before: str, after: str, names: list[str]) -> None:
    model = tagged / "generated" / "veneer_generated" / "tiny" / "models" / "thing.py"
    model.parent.mkdir(parents=True)
    for folder in (model.parent, *model.parent.parents[:2]):
        (folder / "__init__.py").write_text("")
    model.write_text(MODEL)
    assert _surface.complaints(tagged) == ("public surface since v1.0: compatible", []), "there was none before"
    git(tagged, "add", "-A")
    git(tagged, "commit", "-qm", "Two")
    git(tagged, "tag", "v1.1")
    model.write_text(MODEL.replace(before, after))
    lines = _surface.complaints(tagged)[1]
    place = "veneer_generated.tiny.models.thing"
    assert [line.partition(": ")[0] for line in lines] == [f"BREAKING {place}.{name}" for name in names]
    changelog(tagged, f"### Changed\n\n- `{names[0]}` is another one.")
    assert _surface.complaints(tagged)[1] == []


def test_drift_fails_where_the_changelog_says_nothing(tagged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(tagged, "def close", "def shut")
    (tagged / "specs").mkdir()
    [line] = drift.around(tagged)
    assert "write what happened to `Client.close` under Unreleased, Changed or Removed" in line
