"""Runs the tests of the runtime with the oldest and with the newest dependencies that pyproject.toml allows.

Needs uv and a package index. Two environments stand below `.venv/`: in `resolution-lowest-direct` the package's own
dependencies, those of its extras for tests and transports included, are as old as their bounds say; in
`resolution-highest` everything is as new as it gets. The tools that run the tests are the pinned ones, as far as the
bounds of the package leave them be.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ("httpx-sse", "hypothesis", "packaging", "pytest", "pytest-randomly", "pytest-timeout", "pytest-xdist", "rich")
"""What the tests below need beside the package."""
EXTRAS = ("aiohttp", "fast", "httpx2", "testing")
TESTS = ("tests/runtime", "tests/dial", "tests/dify", "tests/aleph_alpha", "tests/azure_inference", "tests/emulator")
RESOLUTIONS = ("lowest-direct", "highest")


def dependencies() -> list[str]:
    """The requirements of the package and of the extras that its tests go through."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    found: list[str] = list(project["dependencies"])
    for extra in EXTRAS:
        found += project["optional-dependencies"][extra]
    return found


def pinned() -> list[str]:
    """The tools in their pinned versions: what is tested are the package's dependencies, not pytest's."""
    text = (ROOT / "scripts/requirements/dev.txt").read_text("utf-8")
    found = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE))
    return [f"{name}=={found[name]}" for name in TOOLS]


def run(*command: str | Path) -> str:
    """Run a command; what it prints."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"failed: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def environment(resolution: str) -> Path:
    """The interpreter of an environment with that resolution, made anew."""
    folder = ROOT / ".venv" / f"resolution-{resolution}"
    listed = folder.with_suffix(".txt")
    uv = ("uv", "--no-config")
    asked = folder.with_suffix(".in")
    asked.write_text("\n".join([*dependencies(), *pinned()]) + "\n", "utf-8")
    run(*uv, "pip", "compile", asked, f"--resolution={resolution}", "--upgrade", "--no-build", "--quiet", "-o", listed)
    run(*uv, "venv", "--clear", "--quiet", f"--python={sys.executable}", folder)
    python = folder / "bin" / "python"
    run(*uv, "pip", "sync", "--quiet", "--no-build", f"--python={python}", listed)
    # The tree itself, without an installation of it: a build would bring the newest build tools in.
    packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    lines = [str(ROOT / "overlays"), str(ROOT / "generated")]
    (Path(packages) / "veneer-tree.pth").write_text("\n".join(lines) + "\n", "utf-8")
    return python


def versions(python: Path) -> str:
    """The versions of the package's dependencies in an environment."""
    names = [re.split(r"[<>=!~ ]", text)[0] for text in dependencies()]
    code = f"from importlib.metadata import version as v; print(*(n + ' ' + v(n) for n in {names!r}), sep=', ')"
    return run(python, "-c", code).strip()


def main() -> int:
    """Test each resolution; returns 1 where one of them fails."""
    parser = argparse.ArgumentParser(prog="make resolutions", description=__doc__)
    parser.add_argument("--only", choices=RESOLUTIONS, help="only this one")
    parser.add_argument("paths", nargs="*", default=TESTS, help="tests to run")
    given = parser.parse_args()
    failed = []
    for resolution in [given.only] if given.only else RESOLUTIONS:
        python = environment(resolution)
        print(f"== {resolution}: {versions(python)}", flush=True)
        if subprocess.run(
            [python, "-m", "pytest", "-q", "--no-header", *given.paths], cwd=ROOT, check=False
        ).returncode:
            failed.append(resolution)
    print(f"failed: {', '.join(failed)}" if failed else "the bounds hold")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
