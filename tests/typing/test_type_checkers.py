"""Programs that users write pass the type checkers; those that cannot work are refused.

Each type checker runs once for all programs. `# error: code` marks the lines that must be refused, with mypy's code;
pyright has other codes and must refuse the same lines.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
GOOD = sorted(path for path in HERE.glob("*.py") if not path.name.startswith(("fail", "test_")))
BAD = sorted(HERE.glob("fail*.py"))

# A type checker reads the standard library's stubs and all of veneer anew where its cache is empty.
slow = pytest.mark.timeout(120)


@pytest.fixture(scope="module")
def reported() -> dict[str, dict[int, set[str]]]:
    """What mypy reports: file name -> line -> codes."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "pyproject.toml", "--no-error-summary"]
    command += ["--hide-error-context", "--no-color-output", "--no-pretty", *(str(path) for path in [*GOOD, *BAD])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[str, dict[int, set[str]]] = {}
    for line in done.stdout.splitlines():
        match = re.fullmatch(r"(.+?\.py):(\d+): (error|note): (.*?)(?:  \[([\w-]+)\])?", line)
        assert match, line
        if match[3] == "error":
            found.setdefault(Path(match[1]).name, {}).setdefault(int(match[2]), set()).add(match[5] or match[4])
    return found


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[int]]:
    """The lines that pyright refuses: file name -> lines. It takes its strict mode from a file beside the sources."""
    folder = tmp_path_factory.mktemp("pyright")
    for path in [*GOOD, *BAD]:
        shutil.copy(path, folder)
    paths = [str(ROOT / "overlays"), str(ROOT / "generated")]
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": paths}
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    # As in the Makefile: node comes from its wheel, and nobody looks for a newer version.
    variables = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "PYRIGHT_PYTHON_GLOBAL_NODE": "0"}
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    result = json.loads(done.stdout)
    assert result["summary"]["filesAnalyzed"] == len(GOOD) + len(BAD)
    found: dict[str, set[int]] = {}
    for entry in result["generalDiagnostics"]:
        found.setdefault(Path(entry["file"]).name, set()).add(entry["range"]["start"]["line"] + 1)
    return found


def expected(path: Path) -> dict[int, set[str]]:
    lines = enumerate(path.read_text("utf-8").splitlines(), 1)
    marked = ((number, re.search(r"# error: ([\w, -]+)$", line)) for number, line in lines)
    return {number: set(match[1].split(", ")) for number, match in marked if match}


@slow
@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_programs_that_work_are_accepted(path: Path, reported: dict[str, dict[int, set[str]]]) -> None:
    assert reported.get(path.name, {}) == {}


@slow
@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_programs_that_cannot_work_are_refused(path: Path, reported: dict[str, dict[int, set[str]]]) -> None:
    assert expected(path)
    assert reported.get(path.name, {}) == expected(path)


@slow
@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_pyright_accepts_them_too(path: Path, refused: dict[str, set[int]]) -> None:
    assert refused.get(path.name, set()) == set()


@slow
@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_pyright_refuses_them_too(path: Path, refused: dict[str, set[int]]) -> None:
    assert refused.get(path.name, set()) == set(expected(path))
