"""Measures veneer beside its rivals and plain httpx, in one run, against one local server.

    make bench                       a few minutes, rough figures
    make bench ARGS=--full           everything, three rounds, half an hour or more
    make bench ARGS=--write-readme   renews the table in README.md too
    make bench ARGS="--only veneer_default,floor_httpx --groups cpu --rounds 5"

Clients are the modules in adapters/. Rounds are interleaved over all of them, each measurement runs in a process and
environment of its own, ratios are taken within one round. Linux, with a C compiler.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from typing import Any

from bench import environments, payloads, report, worker
from bench.environments import Adapter
from bench.payloads import Sizes
from bench.server import HERE, Server

GROUPS = ("import", "cpu", "files", "many", "embed")
STEADY = ("files", "many")
"""Groups whose figures differ little between rounds; two rounds do."""
PARTS = 3
"""How often embeddings are measured in a round, one client after the other: a machine's slow seconds hit them most, for
they take a tenth of one."""
QUICK_SIZES = Sizes(events=500, paced_events=400, file_mb=32, vectors=32, pause_ms=60)
QUICK = {"constructs": 20, "calls": 20, "calls64": 192, "pauses": 2, "many": 30, "embeds": 2}
FULL = {"constructs": 50, "calls": 150, "calls64": 640, "pauses": 4, "many": 200, "embeds": 3}


def clean_environment(**more: str) -> dict[str, str]:
    """Without proxies, and without what would lead Python to other modules."""
    kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and not k.startswith("PYTHON")}
    return {**kept, "PYTHONHASHSEED": "0", **more}


def measure_import(adapter: Adapter, code: str, quiet: float) -> dict[str, float]:
    """One cold process: CPU time, peak memory, modules."""
    # VmHWM: what getrusage tells starts at the size of the process that forked
    script = (
        f"{code}\nimport sys\nfound = len(sys.modules)\n"
        "print(found, *[line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')])"
    )
    before = worker.spin()
    command = [str(adapter.python), "-W", "ignore", "-c", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=clean_environment()) as process:
        text = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{adapter.name} cannot be imported")
    scale = quiet / ((before + worker.spin()) / 2)
    modules, peak = text.split()
    return {
        "ms": (usage.ru_utime + usage.ru_stime) * 1e3 * scale,
        "mib": int(peak) / 1024,
        "modules": float(modules),
    }


class Run:
    """One run: what is measured, how often, and what came of it."""

    def __init__(self, chosen: list[Adapter], groups: list[str], rounds: int, *, full: bool) -> None:
        self.adapters, self.groups, self.rounds, self.full = chosen, groups, rounds, full
        self.sizes = Sizes() if full else QUICK_SIZES
        self.quiet = min(worker.spin() for _ in range(50))
        self.rows: list[dict[str, Any]] = []
        self.troubles: list[str] = []

    def all(self) -> None:
        self.adapters = [adapter for adapter in self.adapters if self._is_there(adapter)]
        with Server(self.sizes) as server, tempfile.TemporaryDirectory() as folder:
            start = time.monotonic()
            for number in range(self.rounds):
                if "import" in self.groups:
                    self._imports(number)
                for provider in report.PROVIDERS:  # not by client: what is compared is measured within a few minutes
                    present = [adapter for adapter in self.adapters if provider in adapter.providers]
                    for adapter in present:
                        for group in self._groups_of(number, adapter, provider):
                            self._measure(number, adapter, provider, group, server, folder)
                    embedding = [a for a in present if "embed" in self.groups and (a.has("embed") or a.has("aembed"))]
                    for part in range(PARTS if provider in payloads.EMBED_PATH else 0):
                        for adapter in embedding:
                            self._measure(number * PARTS + part, adapter, provider, "embed", server, folder)
                print(f"round {number + 1} of {self.rounds}: {time.monotonic() - start:.0f} s", file=sys.stderr)

    def _is_there(self, adapter: Adapter) -> bool:
        reason = environments.make(adapter)
        if reason is not None:
            self.troubles.append(f"{adapter.name} ({', '.join(adapter.requires)}) could not be installed: {reason}")
        return reason is None

    def _imports(self, number: int) -> None:
        floor = next((a for a in self.adapters if a.module == report.FLOOR), self.adapters[0])
        self._add(number, floor, "", "bare", measure_import(floor, "pass", self.quiet), "import")
        for adapter in self.adapters:
            for kind, code in (("package", adapter.imports_package or adapter.imports), ("client", adapter.imports)):
                if code:
                    measure_import(adapter, code, self.quiet)  # reads the files from disk, and writes the .pyc
                    self._add(number, adapter, "", kind, measure_import(adapter, code, self.quiet), "import")

    def _add(
        self, number: int, adapter: Adapter, provider: str, mode: str, found: dict[str, float], prefix: str = ""
    ) -> None:
        values = {f"{prefix}_{key}" if prefix else key: value for key, value in found.items()}
        self.rows.append({"round": number, "adapter": adapter.module, "provider": provider, "mode": mode, **values})

    def _groups_of(self, number: int, adapter: Adapter, provider: str) -> list[str]:
        """Groups of scenarios, each for a process of its own; embeddings are not among them."""
        once = provider == adapter.providers[0] and (adapter.kind != "floor" or adapter.module == report.FLOOR)
        wanted = (*STEADY, "cpu") if once and number < 2 else ("cpu",)
        return [group for group in wanted if group in self.groups]

    def _measure(self, number: int, adapter: Adapter, provider: str, group: str, server: Server, folder: str) -> None:
        modes = [m for m, name in (("sync", "open"), ("async", "aopen")) if adapter.has(name)]
        spec = {
            **(FULL if self.full else QUICK),
            "sizes": asdict(self.sizes),
            "quiet": self.quiet,
            "ports": server.ports,
            "control": server.control,
            "adapter": adapter.module,
            "provider": provider,
            "group": group,
            "modes": modes,
        }
        done = subprocess.run(
            [str(adapter.python), "-W", "ignore", "-m", "bench.worker", json.dumps(spec)],
            capture_output=True,
            text=True,
            check=False,
            env=clean_environment(PYTHONPATH=str(HERE.parent)),
            cwd=folder,
            timeout=300,
        )
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no message"])[-1]
            self.troubles.append(f"{adapter.name}, {provider}, {group}: {last}")
            return
        for mode, found in json.loads(done.stdout.splitlines()[-1]).items():
            self._add(number, adapter, provider, mode, found)

    def results(self) -> dict[str, Any]:
        return {
            "python": platform.python_version(),
            "cores": os.cpu_count(),
            "full": self.full,
            "rounds": self.rounds,
            "quiet_ms": self.quiet * 1e3,
            "file_mb": self.sizes.file_mb,
            "vectors": self.sizes.vectors,
            "when": time.strftime("%Y-%m-%d", time.gmtime()),
            "versions": sorted({one for adapter in self.adapters for one in environments.versions(adapter)}),
            "adapters": {a.module: {"name": a.name, "kind": a.kind, "providers": a.providers} for a in self.adapters},
            "rows": self.rows,
            "troubles": sorted(set(self.troubles)),
        }


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="make bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--full", action="store_true", help="sizes of the targets, three rounds")
    parser.add_argument("--rounds", type=int, help="2, or 3 with --full")
    parser.add_argument("--only", default="", help="modules of adapters/, or how they begin, separated by commas")
    parser.add_argument("--groups", default=",".join(GROUPS), help=f"of {', '.join(GROUPS)}")
    parser.add_argument("--write-readme", action="store_true", help="renew the table in README.md")
    parser.add_argument("--results", help="show the results of this file instead of measuring")
    parser.add_argument("--keep", help="write the results to this file, as JSON")
    arguments = parser.parse_args()
    if arguments.results:
        with open(arguments.results, encoding="utf-8") as file:
            results = json.load(file)
    else:
        groups = arguments.groups.split(",")
        if unknown := [group for group in groups if group not in GROUPS]:
            parser.error(f"there is no group {unknown[0]!r}; there are {', '.join(GROUPS)}")
        rounds = arguments.rounds or (3 if arguments.full else 2)
        chosen = environments.adapters(arguments.only)
        if unknown := [word for word in arguments.only.split(",") if not environments.adapters(word)]:
            parser.error(f"no module of adapters/ begins with {unknown[0]!r}; give one like veneer_default")
        if not (arguments.full or arguments.only):  # other floors are for who wants to know what is possible
            chosen = [a for a in chosen if a.kind != "floor" or a.module == report.FLOOR]
        run = Run(chosen, groups, rounds, full=arguments.full)
        run.all()
        results = run.results()
    if arguments.keep:
        with open(arguments.keep, "w", encoding="utf-8") as file:
            json.dump(results, file, indent=1)
    figures = report.Figures(results)
    print(report.terminal(figures))
    if arguments.write_readme:
        report.write_readme(environments.ROOT / "README.md", report.readme(figures))


if __name__ == "__main__":
    main()
