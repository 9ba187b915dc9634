"""The matrix as text: for tests/README.md from what is declared, for the end of a test run from what came out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from matrix.cells import FURTHER, LANES, NEVER, Ends, Lane
from matrix.faults import FAULTS, Fault
from matrix.providers import KINDS, PROVIDERS, Provider, Use
from veneer._runtime.network import DEFAULT_TRANSPORT

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- matrix -->\n", "<!-- end of matrix -->\n"
MANY = 3
"""More classes than that in one cell are called by what they have in common."""


def cells() -> Iterator[tuple[str, Fault, Provider, Lane, Use]]:
    """Everything that is run: name, fault, provider, lane and use.

    The default transport meets every fault with every provider, each other one with one of them, in turn.
    """
    for number, fault in enumerate(FAULTS):
        for kind in KINDS:
            if kind in fault.without:
                continue
            having = [(one, use) for one in PROVIDERS if isinstance(use := one.uses[kind], Use)]
            for provider, use in having:
                for lane in LANES:
                    yield _named(fault, provider, lane, use)
            for turn, lane in enumerate(FURTHER, number):
                provider, use = having[turn % len(having)]
                yield _named(fault, provider, lane, use)


def _named(fault: Fault, provider: Provider, lane: Lane, use: Use) -> tuple[str, Fault, Provider, Lane, Use]:
    return f"{fault.group}: {fault.name}|{provider.name}|{use.kind}|{lane.name}", fault, provider, lane, use


def markdown() -> str:
    """The tables of tests/README.md."""
    notes: list[str] = []
    lines = ["| | " + " | ".join(KINDS) + " |", "|---" * (len(KINDS) + 1) + "|"]
    for provider in PROVIDERS:
        found = [use if isinstance(use := provider.uses[kind], str) else "yes" for kind in KINDS]
        lines.append(f"| {provider.name} | " + " | ".join(_noted(text, notes) for text in found) + " |")
    lines += ["", "| fault | " + " | ".join(KINDS) + " |", "|---" * (len(KINDS) + 1) + "|"]
    for fault in FAULTS:
        row = [_noted(fault.without[kind], notes) if kind in fault.without else _outcome(fault, kind) for kind in KINDS]
        lines.append(f"| {fault.group}: {fault.name} | " + " | ".join(row) + " |")
    lines += ["", *(f"{number}. {note}" for number, note in enumerate(notes, 1))]
    lines += ["", "| otherwise, on another transport | | | why |", "|---|---|---|---|"]
    for fault in FAULTS:
        for one in fault.otherwise:
            lines.append(f"| {fault.group}: {fault.name} | {one.transport} | {one.shown} | {one.why} |")
    return "\n".join(lines) + "\n"


def _noted(text: str, notes: list[str]) -> str:
    if text == "yes":
        return text
    if text not in notes:
        notes.append(text)
    return f"none ({notes.index(text) + 1})"


def _outcome(fault: Fault, kind: str) -> str:
    """What the cases of a cell end with; where providers differ, each with its name."""
    by_text: dict[str, list[str]] = {}
    for provider in PROVIDERS:
        use = provider.uses[kind]
        if isinstance(use, Use):
            ends = [case.ends for case in fault.played(use, DEFAULT_TRANSPORT)]
            by_text.setdefault(_shown(ends), []).append(provider.name)
    if len(by_text) == 1:
        return next(iter(by_text))
    return "; ".join(f"{', '.join(names)}: {text}" for text, names in by_text.items())


def _shown(ends: list[Ends]) -> str:
    names = list(dict.fromkeys("arrives" if end.error is None else f"`{end.error.__name__}`" for end in ends))
    parts = ["the status's class" if len(names) > MANY else ", ".join(names)]
    if {end.kept for end in ends} == {False}:
        parts.append("closed")
    again = {end.again for end in ends}
    if again != {NEVER}:
        parts.append(f"again: {again.pop()}" if len(again) == 1 else "again by status")
    return ", ".join(parts)


def whole() -> str:
    """What tests/README.md has to be, the words around the tables as they are."""
    text = README.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    return before + BEGIN + markdown() + END + rest.partition(END)[2]


def summary(reports: Iterable[Any]) -> list[str]:
    """One line for each fault of which a cell was run: how many there were, how many failed, and what has no cell."""
    run, failed = Counter[str](), Counter[str]()
    for report in reports:
        name = report.nodeid.partition("[")[2].partition("|")[0]
        if "::test_cell[" in report.nodeid and report.when == "call":
            run[name] += 1
            failed[name] += report.failed
    lines = []
    for fault in FAULTS:
        name = f"{fault.group}: {fault.name}"
        if run[name]:
            outcome = f"{failed[name]} of {run[name]} FAILED" if failed[name] else f"{run[name]} cells"
            why = {reason: [k for k, r in fault.without.items() if r == reason] for reason in fault.without.values()}
            none = "; ".join(f"no {', '.join(kinds)}: {reason}" for reason, kinds in why.items())
            lines.append(f"{name:55} {outcome:12} {none}".rstrip())
    return lines
