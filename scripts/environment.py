"""Makes `.venv` what a verb of the Makefile needs: `demo` (veneer and its emulator) or `dev` (all tools beside them).

Standard library only: it runs before anything is installed. What is there already is kept: a `demo` environment grows
to `dev`, and one that fits costs nothing but the look at its stamp.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

LEVELS = ("demo", "dev")
"""Each level holds the ones before it."""


def run(command: Sequence[str], folder: Path) -> None:
    """Run a command; its messages go to stderr, so that a verb's stdout stays its own."""
    subprocess.run(command, cwd=folder, check=True, stdout=sys.stderr)


def digest(*paths: Path) -> str:
    """One hash of the contents of all files."""
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()


class Environment:
    """The environment of one checkout, and the stamp in it that says what it was made of."""

    def __init__(self, root: Path, run: Callable[[Sequence[str], Path], None] = run) -> None:
        self.root, self._run = root, run
        self.folder = root / ".venv"
        self.stamp = self.folder / "veneer.json"
        self.requirements = root / "scripts" / "requirements"
        self.project = root / "pyproject.toml"

    def ensure(self, level: str) -> None:
        """Do what is missing for a level; one process at a time."""
        if self._missing(level) == []:
            return
        with self.project.open("rb") as held:
            try:
                import fcntl
            except ImportError:  # Windows: two verbs at a time are the caller's matter there
                pass
            else:
                fcntl.flock(held, fcntl.LOCK_EX)
            missing = self._missing(level)  # another verb may have done it while this one waited
            if missing:
                print(f"setting up {self.folder.name} ({level}) ...", file=sys.stderr, flush=True)
                self._mend(missing, level)

    def _made_of(self) -> dict[str, str]:
        return {
            # An editable install and the scripts in bin/ know where they stand.
            "base": f"{sys.implementation.cache_tag} {self.root}",
            "pins": digest(*(self.requirements / f"{level}.txt" for level in LEVELS)),
            "project": digest(self.project),
        }

    def _read(self) -> dict[str, Any]:
        try:
            stamp = json.loads(self.stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _missing(self, level: str) -> list[str]:
        have, want = self._read(), self._made_of()
        if have.get("base") != want["base"] or have.get("pins") != want["pins"]:
            return ["environment", "pins", "veneer"]
        if LEVELS.index(have["level"]) < LEVELS.index(level):
            return ["pins", "veneer"]
        return [] if have["project"] == want["project"] else ["veneer"]

    def _mend(self, missing: list[str], level: str) -> None:
        made_of = {**self._made_of(), "level": level}
        if "environment" in missing:
            self._create()
        elif "pins" not in missing:
            made_of["level"] = self._read()["level"]
        self.stamp.write_text("{}", "utf-8")  # whatever fails below, the next verb starts anew
        if "pins" in missing:
            # Wheels only: building from source would fetch build tools that no hash vouches for.
            self._pip("--require-hashes", "--only-binary=:all:", f"--requirement={self.requirements / level}.txt")
        self._pip("--no-build-isolation", "--editable=.")
        self.stamp.write_text(json.dumps(made_of), "utf-8")

    def _create(self) -> None:
        if self.folder.exists() and not self.stamp.exists() and any(self.folder.iterdir()):
            sys.exit(f"{self.folder} was not made by make: move it away, or remove it with `make clean`")
        # The interpreter behind the links: sys.executable may stand in the environment that goes now.
        base = os.path.realpath(sys.executable)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(exist_ok=True)
        self.stamp.write_text("{}", "utf-8")  # from here on it is ours, even if it is never finished
        try:
            self._run([base, "-I", "-m", "venv", str(self.folder)], self.root)
        except subprocess.CalledProcessError:
            sys.exit(
                f"{base} cannot create environments: install its venv module (Debian, Ubuntu: the package python3-venv)"
                " or name another interpreter: make PYTHON=/path/to/python3"
            )

    def _pip(self, *arguments: str) -> None:
        # -I: whatever PYTHONPATH and the user's own packages say, it is the environment's pip.
        quiet = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-deps", "--no-compile")
        self._run([str(self.folder / "bin" / "python"), "-I", "-m", "pip", "install", *quiet, *arguments], self.root)


def main() -> None:
    """Check the environment of this checkout and mend it."""
    if len(sys.argv) != 2 or sys.argv[1] not in LEVELS:
        sys.exit("usage: environment.py demo|dev")
    try:
        Environment(Path(__file__).resolve().parent.parent).ensure(sys.argv[1])
    except subprocess.CalledProcessError as error:
        sys.exit(f"failed: {' '.join(error.cmd)}")


if __name__ == "__main__":
    main()
