"""The generator's own templates that ours replace: which lines moved since ours were written against them.

Beside the hash of each file (scripts/templates/originals.json) a short hash of each line is kept in
scripts/originals-lines.json: enough to say where an upgrade changed something, without keeping a copy of the files.
"""

from __future__ import annotations

import difflib
import hashlib
import json
from pathlib import Path
from typing import Any

LINES = Path(__file__).parent / "originals-lines.json"
_SHOWN = 30  # lines of one template: what moved further is seen in the template itself


def folder() -> Path:
    """Where the installed generator keeps its templates."""
    import openapi_python_client

    return Path(openapi_python_client.__file__).parent / "templates"


def marks(path: Path) -> list[str]:
    """A short hash of each line."""
    return [hashlib.sha256(line.encode()).hexdigest()[:8] for line in path.read_text(encoding="utf-8").splitlines()]


def record(templates: Path, theirs: Path | None = None) -> dict[str, Any]:
    """What is kept: the hashes of the lines that ours replace, and the names of all the others."""
    theirs = theirs or folder()
    ours = {p.name for p in templates.glob("*.jinja")}
    everything = sorted(p.name for p in theirs.glob("*.jinja"))
    return {
        "lines": {name: " ".join(marks(theirs / name)) for name in everything if name in ours},
        "not_replaced": [name for name in everything if name not in ours],
    }


def moved(templates: Path, theirs: Path | None = None) -> list[str]:
    """What is another one in the installed generator: lines for people, none where nothing moved."""
    theirs = theirs or folder()
    recorded: dict[str, Any] = json.loads(LINES.read_text(encoding="utf-8")) if LINES.is_file() else {}
    before: dict[str, str] = recorded.get("lines", {})
    lines = []
    for name in sorted({*before, *(p.name for p in templates.glob("*.jinja"))}):
        path = theirs / name
        if name in before and not path.is_file():
            lines.append(f"TEMPLATE {name}: the generator has none of this name any more")
        elif name not in before and path.is_file():
            lines.append(f"TEMPLATE {name}: replaces one of the generator's that was not recorded")
        elif path.is_file() and before[name].split() != marks(path):
            lines += [f"TEMPLATE {name}: the generator's original changed", *_changed(before[name].split(), path)]
    others = {p.name for p in theirs.glob("*.jinja")} - before.keys()
    new = sorted(others - {*recorded.get("not_replaced", []), *(p.name for p in templates.glob("*.jinja"))})
    return lines + [f"TEMPLATE {name}: the generator has it since; is one of ours missing?" for name in new]


def _changed(before: list[str], path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8").splitlines()
    lines = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, before, marks(path), autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        gone = f"{b - a} {'line' if b - a == 1 else 'lines'} from {a + 1} on"
        lines.append(f"    before {gone} gone" if d == c else f"    before {gone}, now:" if b > a else "    new:")
        lines += [f"    {number + 1:4} + {text[number]}".rstrip() for number in range(c, d)]
    rest = len(lines) - _SHOWN
    return lines if rest <= 0 else [*lines[:_SHOWN], f"    ... and {rest} lines more"]
