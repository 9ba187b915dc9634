"""The tools that decide what the output looks like: their exact versions, and how the formatter is called."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import sysconfig
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from _spec import Finding, Refused

PINS = {"openapi-python-client": "0.29.1", "ruff": "0.17.5", "jinja2": "3.1.6"}
"""Other versions of these three write other bytes."""

# Rules and settings in full: ruff would otherwise read those of a folder above, and its defaults change.
_CHECK = ["check", "--fix-only", "--select", "F401,I001"]
_COMMON = ["--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311"]


def check_versions() -> None:
    """Refuse to run with other versions than the pinned ones."""
    wrong = []
    for name, wanted in PINS.items():
        try:
            found = version(name)
        except PackageNotFoundError:
            found = "nothing"
        if found != wanted:
            fix = (
                f"install the pinned tools: python -m pip install '{name}=={wanted}' (or scripts/requirements/dev.txt)"
            )
            wrong.append(Finding("scripts/generate.py", None, "", f"{name} {wanted} is needed, found {found}", fix))
    if not wrong:
        _ruff()
    if wrong:
        raise Refused(wrong)


def _ruff() -> str:
    """The absolute path of the ruff that belongs to this Python; one found on PATH may be another version."""
    for folder in (sysconfig.get_path("scripts"), str(Path(sys.executable).parent)):
        path = Path(folder) / ("ruff.exe" if sys.platform == "win32" else "ruff")
        if path.is_file():
            return str(path.absolute())
    fix = f"python -m pip install 'ruff=={PINS['ruff']}' into the environment that runs this script"
    raise Refused([Finding("scripts/generate.py", None, "", "no ruff beside this Python", fix)])


def format_tree(folder: Path) -> None:
    """Remove unused imports, sort the rest, format."""
    for command in (_CHECK, ["format"]):
        run = subprocess.run([_ruff(), *command, *_COMMON, str(folder)], capture_output=True, text=True, check=False)
        if run.returncode:
            text = (run.stderr or run.stdout).strip()
            fix = "a template wrote what is no Python; see the message"
            raise Refused([Finding("ruff", None, "", text, fix)])


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digests(folder: Path, pattern: str = "*") -> dict[str, str]:
    """SHA-256 of all files below a folder, by POSIX path; caches of Python are no files of ours."""
    found = {}
    for path in sorted(folder.rglob(pattern)):
        if path.is_file() and "__pycache__" not in path.parts and path.name != "MANIFEST.json":
            found[path.relative_to(folder).as_posix()] = digest(path)
    return found


# ---- templates against the generator's own -------------------------------------------------------------------

ORIGINALS = Path(__file__).parent / "templates" / "originals.json"


def originals(templates: Path) -> dict[str, str]:
    """SHA-256 of the generator's template for each one that we replace."""
    import openapi_python_client

    theirs = Path(openapi_python_client.__file__).parent / "templates"
    return {p.name: digest(theirs / p.name) for p in sorted(templates.glob("*.jinja")) if (theirs / p.name).is_file()}


def check_originals(templates: Path) -> None:
    """Refuse where the generator's originals are others than those that our templates were written against."""
    recorded: dict[str, str] = json.loads(ORIGINALS.read_text(encoding="utf-8")) if ORIGINALS.is_file() else {}
    found = originals(templates)
    wrong = [name for name in sorted({*recorded, *found}) if recorded.get(name) != found.get(name)]
    if wrong:
        fix = "see what moved with scripts/drift.py, adapt ours, then run scripts/generate.py --record-originals"
        problem = f"the generator's originals of these templates changed: {', '.join(wrong)}"
        raise Refused([Finding("scripts/templates/originals.json", None, "", problem, fix)])


def write_json(path: Path, value: Any) -> None:
    """JSON as we keep it: sorted, indented, with a line end."""
    path.write_text(json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
