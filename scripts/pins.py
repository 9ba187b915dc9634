"""Writes scripts/requirements/: the exact versions, with hashes, that `make` installs. Needs uv and a package index.

The files hold for every platform and each Python from 3.11 on. They name no index, so that each user's own one counts.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = "scripts/requirements"


def compile_group(group: str, *options: str) -> None:
    """Resolve one dependency group together with the package's dependencies and its testing extra."""
    subprocess.run(
        [
            *("uv", "--no-config", "pip", "compile", "pyproject.toml", "--extra=testing", f"--group={group}"),
            *("--universal", "--python-version=3.11", "--generate-hashes", "--no-build", "--quiet"),
            *("--custom-compile-command=make pins", f"--output-file={REQUIREMENTS}/{group}.txt", *options),
        ],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def main() -> None:
    """Renew both files; arguments go to uv, such as `--upgrade` or `--upgrade-package httpx`."""
    options = sys.argv[1:]
    compile_group("dev", *options)
    # A demo environment grows into a dev one, so the versions they share are the same.
    compile_group("demo", f"--constraint={REQUIREMENTS}/dev.txt", *options)


if __name__ == "__main__":
    main()
