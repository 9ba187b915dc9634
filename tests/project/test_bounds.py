"""What the package may be installed with: bounds above and below, one list for all, and a test of both ends."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

import resolutions

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PROJECT = PYPROJECT["project"]


def requirements() -> list[Requirement]:
    """All of pyproject.toml: of the package, its extras, the build and the tools."""
    texts = [*PROJECT["dependencies"], *PYPROJECT["build-system"]["requires"]]
    for group in (*PROJECT["optional-dependencies"].values(), *PYPROJECT["dependency-groups"].values()):
        texts += [item for item in group if isinstance(item, str)]
    return [Requirement(text) for text in dict.fromkeys(texts)]


@pytest.mark.parametrize("one", requirements(), ids=str)
def test_every_requirement_has_both_bounds(one: Requirement) -> None:
    operators = {spec.operator for spec in one.specifier}
    assert "==" in operators or {">=", "<"} <= operators
    for spec in one.specifier:
        if spec.operator == "<":  # `<3` says that 3 is another thing; `<=2.9` or `<2.9.1` would say that it was seen
            assert re.fullmatch(r"\d+|0\.\d+", spec.version), spec


def test_the_bounds_of_the_package_leave_the_pinned_versions_in() -> None:
    text = (ROOT / "scripts/requirements/dev.txt").read_text("utf-8")
    pinned = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE))
    for one in map(Requirement, resolutions.dependencies()):
        assert Version(pinned[one.name]) in SpecifierSet(str(one.specifier)), one


def test_both_ends_are_tested_with_what_the_tests_need() -> None:
    assert resolutions.RESOLUTIONS == ("lowest-direct", "highest")
    assert {text.split("==")[0] for text in resolutions.pinned()} == set(resolutions.TOOLS)
    assert all((ROOT / path).is_dir() for path in resolutions.TESTS)


def test_the_tests_that_security_names_exist() -> None:
    text = (ROOT / ".github/SECURITY.md").read_text("utf-8")
    named = re.findall(r"`(tests/[^`]*)`", text)
    assert len(named) > 6
    assert all((ROOT / path).exists() for path in named)
