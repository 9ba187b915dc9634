"""Runs tests/fuzzing/ over and over with new seeds and many more examples than a usual run, until the time is over.

Stops at the first round that finds something; its seed and the shrunk example are in the output. What is found becomes
a test of its own (an `@example`), so that usual runs see it too.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FACTOR = 5
"""Examples of a round, times those of a usual run."""


def fuzz_round(seed: int, factor: int, seconds: float, paths: list[str]) -> int | None:
    """Run the tests once; pytest's status, or None where the time was over before."""
    command = [sys.executable, "-m", "pytest", *paths, "-q", "--timeout=0", f"--hypothesis-seed={seed}", "--no-header"]
    environment = {name: value for name, value in os.environ.items() if name != "CI"}  # there, all seeds are the same
    environment["VENEER_FUZZ"] = str(factor)
    with subprocess.Popen(command, cwd=ROOT, env=environment) as running:
        try:
            return running.wait(seconds)
        except subprocess.TimeoutExpired:
            running.terminate()
            return None


def main() -> int:
    """Run rounds; returns 1 where one of them found something."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300.0, help="how long (default: 300)")
    parser.add_argument("--factor", type=int, default=FACTOR, help=f"examples, times the usual (default: {FACTOR})")
    parser.add_argument("--seed", type=int, help="of the first round (default: a new one)")
    parser.add_argument("paths", nargs="*", default=["tests/fuzzing"], help="what to run (default: tests/fuzzing)")
    given = parser.parse_args()
    seed = random.SystemRandom().randrange(2**32) if given.seed is None else given.seed
    end, rounds = time.monotonic() + given.seconds, 0
    while (left := end - time.monotonic()) > 1:
        print(f"seed {seed}, {left:.0f} s left", flush=True)
        status = fuzz_round(seed, given.factor, left, given.paths)
        if status is None:
            break
        if status:
            print(f"found something: make fuzz ARGS='--seed {seed} --factor {given.factor}' finds it again")
            return 1
        rounds, seed = rounds + 1, seed + 1
    print(f"nothing found; {rounds} whole rounds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
