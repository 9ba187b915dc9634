"""Fails where what belongs together does not agree any more.

Compared are the committed output and what documents and templates give, byte for byte; operations and the methods for
them; the generator's own templates and those that ours were written against; the public names and those of the last
tagged version, with the changelog.

python scripts/drift.py               # with this Python, and with the other supported ones that are found
python scripts/drift.py --here-only   # with this Python only
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import _coverage
import _originals
import _pythons
import _surface
import _tools
from _render import TEMPLATES
from _spec import Refused
from generate import ROOT, Target, generate, targets

_SHOWN = 40  # a changed template changes every file: more lines say nothing more


def compare(root: Path, fresh: Path, target: Target) -> list[str]:
    """What differs between the committed tree and a fresh one, a line for each file."""
    committed, made = root / target.folder, fresh / target.folder
    if not committed.is_dir():
        return [f"MISSING  {target.folder}: nothing is committed"] if made.is_dir() else []
    old, new = _files(committed), _files(made)
    recorded = _manifest(committed).get("files", {})
    lines = []
    for name in sorted(old.keys() | new.keys()):
        path = f"{target.folder.as_posix()}/{name}"
        if name not in new:
            lines.append(f"STALE    {path}: nothing generates it")
        elif name not in old:
            lines.append(f"MISSING  {path}")
        elif old[name] != new[name]:
            by_hand = recorded.get(name) not in (None, _tools.digest(committed / name))
            why = "edited by hand" if by_hand else "the documents or templates have changed since"
            lines.append(f"CHANGED  {path}: {why}")
    return lines + _manifest_lines(committed, made, target)


def _files(folder: Path) -> dict[str, bytes]:
    paths = [p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in paths if p.name != "MANIFEST.json"}


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        found: Any = json.loads((folder / "MANIFEST.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _manifest_lines(committed: Path, made: Path, target: Target) -> list[str]:
    """The reasons that the manifest knows: which document, template or tool is another one now."""
    path = f"{target.folder.as_posix()}/MANIFEST.json"
    old, new = _manifest(committed), _manifest(made)
    if not old:
        return [f"MISSING  {path} (or it is no JSON)"]
    lines = []
    for kind, what in (("documents", "document"), ("templates", "template"), ("tools", "tool")):
        before, after = old.get(kind, {}), new.get(kind, {})
        lines += [
            f"CHANGED  {what} {name}: the committed output was made of another one"
            for name in sorted(before.keys() | after.keys())
            if before.get(name) != after.get(name)
        ]
    if not lines and (committed / "MANIFEST.json").read_bytes() != (made / "MANIFEST.json").read_bytes():
        lines.append(f"CHANGED  {path}")
    return lines


def elsewhere(version: str, root: Path, fresh: Path) -> list[str]:
    """Differences between this Python's output and another's; raises Unavailable where there is no such Python."""
    python = _pythons.environment(version, root)
    with tempfile.TemporaryDirectory(prefix="veneer-drift-") as name:
        command = [python, "-E", "-s", str(root / "scripts" / "generate.py"), "--out", name]
        run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root, timeout=300)
        if run.returncode:
            return [f"FAILED   with Python {version}: {(run.stderr or run.stdout).strip()}"]
        found = []
        for target in targets(root):
            one, other = fresh / target.folder, Path(name) / target.folder
            mine = {**_files(one), "MANIFEST.json": (one / "MANIFEST.json").read_bytes()} if one.is_dir() else {}
            theirs = {**_files(other), "MANIFEST.json": (other / "MANIFEST.json").read_bytes()} if one.is_dir() else {}
            differing = [n for n in sorted(mine.keys() | theirs.keys()) if mine.get(n) != theirs.get(n)]
            found += [f"CHANGED  {target.folder.as_posix()}/{n}: other bytes with Python {version}" for n in differing]
        return found


def around(root: Path) -> list[str]:
    """What disagrees beside the output: methods, public names; says what was compared."""
    lines = _coverage.complaints(root)
    if not lines:
        print("every operation has a method or a reason for none")
    try:
        told, untold = _surface.complaints(root)
        print(told)
        lines += untold
    except _surface.NoTag as reason:
        print(f"public surface: not compared, {reason}")
    return lines


def main(arguments: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Compare the committed output with a fresh one.")
    parser.add_argument("--here-only", action="store_true", help="do not try the other supported Python versions")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="veneer-drift-") as name:
        fresh = Path(name)
        try:
            generate(ROOT, fresh)
        except Refused as error:
            print(f"drift: the documents cannot be generated:\n{error}", file=sys.stderr)
            if moved := _originals.moved(TEMPLATES):
                print("\n".join(["what moved in the generator's templates:", *moved]), file=sys.stderr)
            return 1
        lines = list(dict.fromkeys(line for target in targets(ROOT) for line in compare(ROOT, fresh, target)))
        if lines:
            print("\n".join(lines[:_SHOWN]))
            if len(lines) > _SHOWN:
                print(f"... and {len(lines) - _SHOWN} more")
            print("drift: run `make generate` and commit what it writes (never edit generated files)", file=sys.stderr)
            return 1
        print("specs, golden document, templates and committed output agree")
        lines = around(ROOT)
        if not given.here_only:
            for version in _pythons.others():
                try:
                    found = elsewhere(version, ROOT, fresh)
                except (_pythons.Unavailable, subprocess.TimeoutExpired, OSError) as error:
                    print(f"skipped Python {version}: {error}")
                    continue
                print(f"Python {version}: {'other bytes' if found else 'the same bytes'}")
                lines += found
        if lines:
            print("\n".join(lines[:_SHOWN]), file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
