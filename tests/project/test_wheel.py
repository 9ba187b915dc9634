"""What an installed veneer consists of."""

from __future__ import annotations

import email
import re
import subprocess
import sys
import tomllib
import zipfile
from email.message import Message
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import veneer

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
BARE_311 = {"python_version": "3.11", "python_full_version": "3.11.0", "extra": ""}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    (path,) = folder.iterdir()
    assert path.name == f"veneer-{veneer.__version__}-py3-none-any.whl"
    return zipfile.ZipFile(path)


@pytest.fixture(scope="module")
def declared(wheel: zipfile.ZipFile) -> Message:
    (name,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    return email.message_from_bytes(wheel.read(name))


def requirements(texts: list[str]) -> dict[str, Requirement]:
    return {canonicalize_name(req.name): req for req in map(Requirement, texts)}


def test_the_wheel_holds_both_packages_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {"veneer", "veneer_generated", f"veneer-{veneer.__version__}.dist-info"}


def test_the_wheel_holds_each_file_of_both_packages(wheel: zipfile.ZipFile) -> None:
    on_disk = {
        path.relative_to(ROOT / folder).as_posix()
        for folder in ("overlays", "generated")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix != ".pyc" and path.name != ".DS_Store"
    }
    in_wheel = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert in_wheel == on_disk
    assert {"veneer/py.typed", "veneer_generated/py.typed"} <= in_wheel


def test_each_generated_provider_brings_its_document(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    providers = [name.rsplit("/", 1)[0] for name in names if re.fullmatch(r"veneer_generated/\w+/client\.py", name)]
    assert providers
    assert {f"{provider}/openapi.json" for provider in providers} <= names


def test_metadata_says_what_the_project_file_says(declared: Message) -> None:
    assert declared["Name"] == "veneer"
    assert declared["Version"] == veneer.__version__
    assert declared["Requires-Python"] == ">=3.11"
    assert declared["License-Expression"] == "Apache-2.0"
    assert declared.get_all("License-File") == ["LICENSE"]
    assert "Typing :: Typed" in declared.get_all("Classifier", [])
    assert sorted(declared.get_all("Provides-Extra", [])) == sorted(PROJECT["optional-dependencies"])


def test_requirements_of_the_wheel_are_the_declared_ones(declared: Message) -> None:
    found = [Requirement(text) for text in declared.get_all("Requires-Dist", [])]
    needed = {canonicalize_name(req.name): req.specifier for req in found if req.marker is None}
    extra = {canonicalize_name(req.name): req.specifier for req in found if req.marker is not None}
    runtime = requirements(PROJECT["dependencies"])
    optional = requirements([text for group in PROJECT["optional-dependencies"].values() for text in group])
    assert needed == {name: req.specifier for name, req in runtime.items()}
    assert extra == {name: req.specifier for name, req in optional.items()}
    assert "httpx" in needed
    assert "attrs" in needed


def test_each_dependency_has_a_lower_and_an_upper_bound() -> None:
    declared = [*PROJECT["dependencies"], *(t for group in PROJECT["optional-dependencies"].values() for t in group)]
    for req in map(Requirement, declared):
        assert {spec.operator for spec in req.specifier} - {"!="} == {">=", "<"}, str(req)


def test_a_bare_install_brings_at_most_twelve_distributions() -> None:
    found = {"veneer"}
    waiting = [Requirement(text) for text in PROJECT["dependencies"]]
    while waiting:
        req = waiting.pop()
        name = canonicalize_name(req.name)
        if name in found or (req.marker is not None and not req.marker.evaluate(BARE_311)):
            continue
        found.add(name)
        try:
            waiting += map(Requirement, metadata.requires(name) or [])
        except metadata.PackageNotFoundError:
            # Only needed on 3.11, and this is a newer Python: it counts, and needs nothing itself.
            assert name == "typing-extensions"
    assert len(found) <= 12, sorted(found)
    assert {"veneer", "httpx", "httpcore", "attrs"} <= found


def test_asking_for_the_version_loads_next_to_nothing() -> None:
    code = "import sys, veneer; veneer.__version__; print(*sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(shown.stdout.split())
    assert "veneer" in loaded
    assert not loaded & {"attrs", "httpx", "importlib.metadata", "veneer_generated"}
