"""Makes tables of a run: one for the terminal with all figures, one of ratios for the README."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

FLOOR = "floor_httpx"
OURS = "veneer_default"
PROVIDERS = {"dial": "DIAL", "dify": "Dify", "aleph": "Aleph Alpha", "azure": "Azure"}
BEGIN, END = "<!-- make bench writes from here -->", "<!-- to here -->"


class Scenario(NamedTuple):
    """One kind of measurement."""

    key: str
    label: str
    unit: str
    digits: int = 0
    modes: tuple[str, ...] = ("sync", "async")
    scaled: bool = True
    """CPU time, which the quietest moment of the run is the measure of."""


SCENARIOS = (
    Scenario("chat_us", "one call", "us"),
    Scenario("chat64_us", "64 calls at a time, each", "us", modes=("async",)),
    Scenario("stream_single_us", "stream, one write per event, each", "us", 1),
    Scenario("stream_coalesced_us", "stream in blocks of 16 KiB, each event", "us", 1),
    Scenario("stream_paced_us", "stream, an event every 250 us, each", "us", 1),
    Scenario("first_chunk_ms", "time to the first event", "ms", 1, scaled=False),
    Scenario("embed_ms", "embeddings", "ms", 1),
    Scenario("construct_ms", "make and close a client", "ms", 3),
    Scenario("upload_ms", "upload, 100 MiB", "ms"),
    Scenario("upload_peak_mib", "upload, memory", "MiB", 1, scaled=False),
    Scenario("download_ms", "download to a file, 100 MiB", "ms"),
    Scenario("download_peak_mib", "download to a file, memory", "MiB", 1, scaled=False),
    Scenario("many_shared_ms", "one of many clients of a pool", "ms", 3),
    Scenario("many_shared_kib", "one of many clients of a pool, memory", "KiB", 1, scaled=False),
)
IMPORTS = (
    Scenario("import_ms", "import the package", "ms", modes=("package",)),
    Scenario("import_ms", "import and make one client", "ms", modes=("client",)),
    Scenario("import_mib", "import and make one client, memory", "MiB", 1, ("client",), scaled=False),
)


class Line(NamedTuple):
    """One line of the long table."""

    scenario: Scenario
    provider: str
    mode: str
    client: str
    value: float
    floor: float | None
    to_floor: float | None
    rival: str
    rival_value: float | None
    to_rival: float | None


class Figures:
    """The results by client, provider, mode and scenario: a value for each round."""

    def __init__(self, results: dict[str, Any]) -> None:
        self.results = results
        self.adapters: dict[str, dict[str, Any]] = results["adapters"]
        best = min([results["quiet_ms"], *(row["spin_ms"] for row in results["rows"] if "spin_ms" in row)])
        self._scale = best / results["quiet_ms"]
        self._found: dict[tuple[str, str, str, str], dict[int, float]] = {}
        for row in results["rows"]:
            for key, value in row.items():
                if isinstance(value, float | int) and key not in ("round", "spin_ms"):
                    self._found.setdefault((row["adapter"], row["provider"], row["mode"], key), {})[row["round"]] = (
                        value
                    )

    def rounds(self, client: str, provider: str, mode: str, scenario: Scenario) -> dict[int, float]:
        found = self._found.get((client, provider, mode, scenario.key), {})
        if scenario.key.startswith("import"):  # what comes on top of Python itself
            bare = self._found.get((FLOOR, "", "bare", scenario.key), {})
            found = {number: value - bare.get(number, 0.0) for number, value in found.items()}
        return {number: value * (self._scale if scenario.scaled else 1.0) for number, value in found.items()}

    def value(self, client: str, provider: str, mode: str, scenario: Scenario) -> float | None:
        found = self.rounds(client, provider, mode, scenario)
        return statistics.median(found.values()) if found else None

    def ratio(self, client: str, other: str, provider: str, mode: str, scenario: Scenario) -> float | None:
        """Median over the rounds of client / other, both of the same round."""
        ours, theirs = (self.rounds(name, provider, mode, scenario) for name in (client, other))
        common = [ours[n] / theirs[n] for n in ours if theirs.get(n, 0.0) > 0]
        return statistics.median(common) if common else None

    def best_rival(self, provider: str, mode: str, scenario: Scenario) -> tuple[str, float] | None:
        """Who is cheapest of the rivals, and its value."""
        found = [
            (value, module)
            for module, about in self.adapters.items()
            if about["kind"] == "rival"
            and (value := self.value(module, provider, mode, scenario)) is not None
            and module != "dify_plain_httpx"  # the floor by another name: it parses lines where that cuts bytes
        ]
        return (min(found)[1], min(found)[0]) if found else None

    def lines(self) -> Iterator[Line]:
        ours = sorted((m for m, about in self.adapters.items() if about["kind"] == "veneer"), key=lambda m: m != OURS)
        places = [("", scenario) for scenario in IMPORTS]
        places += [(provider, scenario) for provider in PROVIDERS for scenario in SCENARIOS]
        for provider, scenario in places:
            for mode in scenario.modes:
                for client in ours:
                    line = self._line(client, provider, mode, scenario)
                    if line is not None:
                        yield line

    def _line(self, client: str, provider: str, mode: str, scenario: Scenario) -> Line | None:
        value = self.value(client, provider, mode, scenario)
        if value is None:
            return None
        rival = self.best_rival(provider, mode, scenario)
        return Line(
            scenario,
            provider,
            mode,
            self.adapters[client]["name"],
            value,
            self.value(FLOOR, provider, mode, scenario),
            self.ratio(client, FLOOR, provider, mode, scenario),
            self.adapters[rival[0]]["name"] if rival else "",
            rival[1] if rival else None,
            self.ratio(client, rival[0], provider, mode, scenario) if rival else None,
        )


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:,.{digits}f}"


def head(figures: Figures) -> list[str]:
    """What the figures were measured with."""
    about = figures.results
    form = f"{'full' if about['full'] else 'quick'} run, {about['rounds']} rounds"
    return [
        f"{about['when']}, {about['cores']} cores, Python {about['python']}, {form}; " + ", ".join(about["versions"]),
        *about["troubles"],
    ]


def terminal(figures: Figures) -> str:
    """All figures: CPU time and memory of the client's process, time on the clock for the first event."""
    out = head(figures)
    columns = f"{'veneer':>10}{'httpx':>10}{'ratio':>7}{'best rival':>12}{'ratio':>7}"
    out.append(f"{'':<80}{columns}  (ratios below 1: veneer is ahead)")
    for line in figures.lines():
        scenario, digits = line.scenario, line.scenario.digits
        mode = line.mode if line.mode in ("sync", "async") else ""
        name = f"{line.client:<16}{PROVIDERS.get(line.provider, ''):<12}{mode:<6}"
        out.append(
            f"{name}{scenario.label + ', ' + scenario.unit:<46}{_number(line.value, digits):>10}"
            f"{_number(line.floor, digits):>10}{_number(line.to_floor, 2):>7}"
            f"{_number(line.rival_value, digits):>12}{_number(line.to_rival, 2):>7}  {line.rival}"
        )
    return "\n".join(out)


README_TRANSPORTS = ("chat_us", "chat64_us", "stream_single_us", "stream_coalesced_us", "stream_paced_us", "embed_ms")
"""What another transport, or the faster decoder, changes."""


def readme(figures: Figures) -> str:
    """The table of ratios; README.md says what its cells mean."""
    lines = list(figures.lines())
    names = {line.client for line in lines}
    out = [f"Measured on {'. '.join(head(figures))}.", ""]
    out += ["| | " + " | ".join(PROVIDERS.values()) + " |", "|---|" + "---|" * len(PROVIDERS)]
    for mode in ("sync", "async"):
        for scenario in SCENARIOS:
            for client in sorted(names, key=lambda name: (name != figures.adapters[OURS]["name"], name)):
                other = client != figures.adapters[OURS]["name"]
                if other and (mode == "sync" or scenario.key not in README_TRANSPORTS):
                    continue
                cells = [
                    _cell(line for line in lines if line[:4] == (scenario, provider, mode, client))
                    for provider in PROVIDERS
                ]
                if any(cells):
                    label = f"{mode}: {scenario.label}" + (f", *{client}*" if other else "")
                    out.append(f"| {label} | " + " | ".join(cells) + " |")
    for line in lines:
        if line.scenario in IMPORTS:
            value = f"{line.value:.0f} {line.scenario.unit}, {_cell([line])}"
            out.append(f"| {line.scenario.label} | " + value + " |" + " |" * (len(PROVIDERS) - 1))
    return "\n".join(out)


def _cell(lines: Iterable[Line]) -> str:
    """Ratio to the floor / to the best rival."""
    line = next(iter(lines), None)
    if line is None:
        return ""
    if line.scenario.unit in ("MiB", "KiB") and line.scenario not in IMPORTS:  # ratios of nearly nothing say nothing
        other = "-" if line.rival_value is None else f"{line.rival_value:,.1f}"
        return f"{line.value:.1f} {line.scenario.unit} (httpx {_number(line.floor, 1)}, rival {other})"
    return f"{_number(line.to_floor, 2)} / {_number(line.to_rival, 2)}"


def write_readme(path: Path, text: str) -> None:
    """Put a table between the marks."""
    whole = path.read_text(encoding="utf-8")
    before, begin, rest = whole.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{path.name} lacks the marks {BEGIN} and {END}")
    path.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
