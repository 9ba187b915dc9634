"""Programs written for aidial-client run after changing its import line, and print the same.

The programs use aidial-client 0.18 as its users do, from the modules that they import from. What stands in the `.txt`
beside each is what aidial-client itself prints when it talks to the emulator.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from docs._programs import environment
from veneer.testing import Emulator

PROGRAMS = sorted((Path(__file__).parent / "aidial").glob("*.py"))
PACKAGE = "aidial_client"


@pytest.mark.timeout(60)  # a program of its own loads everything anew, on machines with other things to do
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_a_program_runs_after_changing_its_import_line(program: Path, tmp_path: Path) -> None:
    code = program.read_text("utf-8")
    assert PACKAGE in code
    with Emulator() as server:
        dial = server.dial
        dial.put_skill("tools/sum", {"SKILL.md": b"Add numbers."})
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code.replace(PACKAGE, "veneer.dial")],
            cwd=tmp_path,
            env=environment(URL=dial.base_url, KEY=dial.api_key, TOKEN=dial.bearer_token),
            capture_output=True,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == program.with_suffix(".txt").read_text("utf-8")


def test_there_are_programs() -> None:
    assert len(PROGRAMS) >= 4
