"""Builds, starts and asks the measuring server."""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from bench.payloads import PROFILES, Sizes, write_plan

HERE = Path(__file__).resolve().parent
BUILT = HERE.parents[1] / ".venv" / "bench"
"""Under the environment that `make clean` removes: the server's program, and one environment for each client."""

PROCESSORS = sorted(os.sched_getaffinity(0))
"""The server has the last, a client the first: one that the system moves about finds its caches cold each time."""


def build() -> Path:
    """Compile server.c once per version of its source."""
    source = HERE / "server.c"
    tag = hashlib.sha256(source.read_bytes()).hexdigest()[:12]
    target = BUILT / f"server-{tag}"
    if not target.exists():
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        if compiler is None:
            raise SystemExit("a C compiler is needed to build the measuring server: install cc, gcc or clang")
        BUILT.mkdir(parents=True, exist_ok=True)
        subprocess.run([compiler, "-O2", "-o", str(target), str(source)], check=True)
    return target


class Server:
    def __init__(self, sizes: Sizes) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="bench-plan-")
        plan = write_plan(Path(self._folder.name), sizes)
        self._process = subprocess.Popen(
            [str(build()), str(plan), str(len(PROFILES))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        said = json.loads(self._process.stdout.readline() if self._process.stdout else "")
        self.control: int = said["control"]
        self.ports: dict[str, int] = dict(zip(PROFILES, said["ports"], strict=True))
        self.pid = self._process.pid
        os.sched_setaffinity(self.pid, {PROCESSORS[-1]})

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / 100.0

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()  # it ends when its input does
        self._process.wait(5)
        self._folder.cleanup()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def ask(control: int, what: str = "stats") -> dict[str, int]:
    """Counters of the server: accepts, requests, bytes_in, open, peak."""
    conn = http.client.HTTPConnection("127.0.0.1", control)
    conn.request("GET", f"/{what}")
    reply: dict[str, int] = json.loads(conn.getresponse().read())
    conn.close()
    return reply
