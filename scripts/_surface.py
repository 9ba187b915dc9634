"""The public Python surface against the last tagged version: what is incompatible has to stand in the changelog.

Both packages are compared: every generated model is a public name of its provider's package.
"""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any

import griffe

PACKAGES = {"veneer": "overlays", "veneer_generated": "generated"}
"""The packages and the folders that they are in."""
_SECTIONS = ("Changed", "Removed")


class NoTag(Exception):
    """There is no tagged version to compare with; the text says why."""


def last_tag(root: Path) -> str:
    """The last tag before this commit that looks like a version. Raises NoTag."""
    run = _git(root, "describe", "--tags", "--abbrev=0", "--match=v[0-9]*", "--match=[0-9]*", "HEAD")
    if run.returncode:
        reason = run.stderr.decode(errors="replace").strip().splitlines()
        no_git = "not a git repository" in "".join(reason)
        raise NoTag("this is no git repository" if no_git else "no version is tagged yet")
    return run.stdout.decode().strip()


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False, timeout=60)
    except FileNotFoundError:
        raise NoTag("git is not installed") from None


def breaking(root: Path, tag: str) -> dict[str, str]:
    """Incompatible changes of public names since a tag: the name, and what happened to it."""
    found: dict[str, str] = {}
    declared: dict[str, str] = {}
    for package, folder in PACKAGES.items():
        if not (root / folder).is_dir() or _git(root, "diff", "--quiet", tag, "--", folder).returncode == 0:
            continue  # reading it takes seconds
        archive = _git(root, "archive", "--format=tar", tag, folder)
        if archive.returncode:
            if package == "veneer":
                raise NoTag(f"{tag} has no {folder}/")
            continue  # all of it is new
        with tempfile.TemporaryDirectory(prefix="veneer-surface-") as name:
            with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
                files.extractall(name, filter="data")
            old, new = _load(package, Path(name) / folder), _load(package, root / folder)
            for breakage in griffe.find_breaking_changes(old, new):
                place = _place(breakage, breakage.obj.path)
                found.setdefault(place, breakage.kind.value)
                inherited = getattr(breakage.obj, "inherited", False)  # other aliases may lead out of the package
                declared[place] = _place(breakage, breakage.obj.canonical_path) if inherited else place
    # What a class only inherits is told of the class that declares it, where that has lost it too.
    return {place: what for place, what in found.items() if declared[place] == place or declared[place] not in found}


def _place(breakage: griffe.Breakage, path: str) -> str:
    """The name that changed; a constructor's argument by that of the attribute, which models have too."""
    parameter = breakage.old_value if isinstance(breakage.old_value, griffe.Parameter) else breakage.new_value
    if not isinstance(parameter, griffe.Parameter):
        return path
    owner, _, function = path.rpartition(".")
    return f"{owner}.{parameter.name}" if function == "__init__" else f"{path}({parameter.name})"


def _load(package_name: str, folder: Path) -> Any:
    # Statically: neither version is imported.
    package = griffe.load(package_name, search_paths=[folder], allow_inspection=False, resolve_aliases=False)
    _close(package)
    return package


def _close(scope: Any) -> None:
    """Forget `**options: Unpack[...]`, which griffe would believe to take every keyword that is gone."""
    for member in scope.members.values():
        if member.is_alias:
            continue
        if member.is_function:
            kept = [p for p in member.parameters if not str(p.annotation or "").startswith("Unpack[")]
            member.parameters = griffe.Parameters(*kept)
        else:
            _close(member)


def told(changelog: str) -> str:
    """The text under `Changed` and `Removed` of what is unreleased."""
    unreleased = re.search(r"^## \[?Unreleased\]?.*?\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    text = unreleased[1] if unreleased else ""
    sections = re.findall(r"^### (\w+)[^\n]*\n(.*?)(?=^### |\Z)", text, re.MULTILINE | re.DOTALL)
    return "\n".join(body for title, body in sections if title in _SECTIONS)


def untold(changes: dict[str, str], changelog: str) -> list[str]:
    """The changes that the changelog does not name; a line for each.

    A name stands between backquotes, by its last part or more of it; a class tells of everything in it.
    """
    spans = " ".join(re.findall(r"`([^`]+)`", told(changelog)))
    words = set(re.findall(r"[A-Za-z_][\w.]*\w", spans))
    named = {_within(word) for word in words}
    lines = []
    for path, what in changes.items():
        name = _within(re.sub(r"\(.*", "", path))
        parts = name.split(".")
        forms = {".".join(parts[i:j]) for i in range(len(parts)) for j in range(i + 1, len(parts) + 1)}
        # A module's name alone, or that of a group of methods, would excuse too much.
        vague = {form for form in forms if form.rpartition(".")[2].islower() and not name.endswith(form)}
        if not (forms - vague) & named:
            fix = f"write what happened to `{'.'.join(parts[-2:])}` under Unreleased, Changed or Removed"
            lines.append(f"BREAKING {path}: {what[:1].lower()}{what[1:]}; {fix}")
    return lines


def _within(path: str) -> str:
    """A name without its package."""
    return re.sub(rf"^({'|'.join(PACKAGES)})\.", "", path)


def complaints(root: Path) -> tuple[str, list[str]]:
    """A sentence about the comparison, and the changes that the changelog does not name. Raises NoTag."""
    tag = last_tag(root)
    changes = breaking(root, tag)
    path = root / "CHANGELOG.md"
    lines = untold(changes, path.read_text(encoding="utf-8") if path.is_file() else "")
    count = f"{len(changes)} incompatible {'change' if len(changes) == 1 else 'changes'}" if changes else "compatible"
    return f"public surface since {tag}: {count}", lines
