"""Other Python versions that can run the generator: finds them and gives each the pinned tools, once."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

VERSIONS = ("3.11", "3.12", "3.13")
_ROOTS = ("openapi-python-client", "openapi-spec-validator", "jinja2", "ruamel-yaml", "ruff")


class Unavailable(Exception):
    """This Python version cannot be used; the text says why."""


def others() -> list[str]:
    """The supported versions beside the running one."""
    running = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return [version for version in VERSIONS if version != running]


def interpreter(version: str) -> str:
    """An interpreter of this version that really runs: on PATH, or among those of pyenv."""
    candidates = [shutil.which(f"python{version}")]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates += [str(path) for path in sorted(pyenv.glob(f"{version}.*/bin/python"), reverse=True)]
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    for candidate in candidates:
        if candidate:
            # A shim of pyenv is on PATH even where its version is not switched on.
            run = subprocess.run([candidate, "-I", "-c", code], capture_output=True, text=True, check=False)
            if run.returncode == 0 and run.stdout.strip() == version:
                return candidate
    raise Unavailable(f"no python{version} on PATH or under {pyenv}")


def environment(version: str, root: Path) -> str:
    """The interpreter of an environment with the pinned tools, made in `.venv/` where it is not there yet."""
    requirements = root / "scripts" / "requirements" / "dev.txt"
    if not requirements.is_file():
        raise Unavailable(f"{requirements.relative_to(root)} is missing")
    wanted = subset(requirements.read_text(encoding="utf-8"))
    base = interpreter(version)
    folder = root / ".venv" / f"drift-{version}"
    python = folder / "bin" / "python"
    stamp = folder / "veneer.txt"
    made_of = hashlib.sha256(f"{base}\n{wanted}".encode()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == made_of and python.exists():
        return str(python)
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    _run([base, "-I", "-m", "venv", "--without-pip", str(folder)])
    listed = folder / "requirements.txt"
    listed.write_text(wanted, encoding="utf-8")
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input", "--no-deps", "--only-binary=:all:"]
    pip = [sys.executable, "-I", "-m", "pip", "--python", str(python), "install", *quiet]
    _run([*pip, "--require-hashes", f"--requirement={listed}"])
    stamp.write_text(made_of, encoding="utf-8")
    return str(python)


def subset(requirements: str) -> str:
    """The blocks of a compiled requirements file that the generator needs, by their `# via` comments."""
    blocks = {m[1]: m[0] for m in re.finditer(r"^([\w.-]+)==[^\n]*\n(?:[ ]+[^\n]*\n?)*", requirements, re.MULTILINE)}
    parents = {
        name: set(re.findall(r"^ +#(?: via| )[ ]+([\w.-]+)", block, re.MULTILINE)) for name, block in blocks.items()
    }
    needed = {name for name in blocks if name in _ROOTS}
    while more := {name for name in blocks if name not in needed and parents[name] & needed}:
        needed |= more
    return "".join(blocks[name] for name in sorted(needed))


def _run(command: list[str]) -> None:
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    if run.returncode:
        lines = (run.stderr or run.stdout).strip().splitlines()
        raise Unavailable(lines[-1] if lines else f"{command[0]} ended with status {run.returncode}")
