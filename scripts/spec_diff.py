"""What a change of an API's document means for callers of the generated package: breaking, additive or cosmetic.

python scripts/spec_diff.py OLD NEW              # files or http(s) URLs, OpenAPI 3.0 or 3.1, JSON or YAML
python scripts/spec_diff.py OLD NEW --vendor     # NEW is the vendor's own: its names and texts do not count
python scripts/spec_diff.py OLD NEW --json       # for machines

Exit status: 0 nothing or cosmetic, 1 additive, 2 breaking, 3 a document cannot be read.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

import _diff_deviations
import _diff_load
from _diff_changes import LEVELS, Change
from _diff_operations import compare
from _diff_report import report, summary

_SHOWN = 100  # more of one class is rarely read
STATUS = {"breaking": 2, "additive": 1, "cosmetic": 0}
UNREADABLE = 3


class _Parser(argparse.ArgumentParser):
    """Wrong arguments must not look like a breaking change, which argparse's own status would."""

    def error(self, message: str) -> None:  # type: ignore[override]  # it does not return
        self.print_usage(sys.stderr)
        self.exit(UNREADABLE, f"{self.prog}: {message}\n")


def main(arguments: list[str] | None = None) -> int:
    """The command line."""
    parser = _Parser(description="Compare two OpenAPI documents for callers of the generated package.")
    parser.add_argument("old", help="file or http(s) URL: the document that the package is made of")
    parser.add_argument("new", help="file or http(s) URL: the document to compare it with")
    parser.add_argument("--vendor", action="store_true", help="NEW is the vendor's own: its names do not count")
    parser.add_argument("--deviations", type=Path, help="known deviations; default: OLD with .deviations.yaml")
    parser.add_argument("--json", action="store_true", help="write JSON")
    parser.add_argument(
        "--all", action="store_true", help=f"list more than {_SHOWN} changes of a class, and all that is left out"
    )
    parser.add_argument("--timeout", type=float, default=_diff_load.TIMEOUT, help="seconds for each URL")
    parser.add_argument("--limit", type=int, default=_diff_load.LIMIT, help="bytes that a document may have")
    given = parser.parse_args(arguments)
    try:
        old, new = (_diff_load.load(p, limit=given.limit, timeout=given.timeout) for p in (given.old, given.new))
        known = _known(given.old, given.deviations, vendor=given.vendor)
    except _diff_load.Unreadable as error:
        print(f"spec_diff: {error}", file=sys.stderr)
        return UNREADABLE
    changes, taken = _diff_deviations.leave_out(compare(old, new, foreign=given.vendor), known)
    if given.json:
        _tell(_machine(changes, known, taken))
    else:
        lines = report(changes, known, taken, shown=None if given.all else _SHOWN)
        _tell(f"{given.old} -> {given.new}: " + "\n".join(lines))
    return max((STATUS[change.level] for change in changes), default=0)


def _tell(text: str) -> None:
    """Print; a reader such as `head` that has enough changes no status."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at its end


def _known(old: str, given: Path | None, *, vendor: bool) -> list[_diff_deviations.Deviation]:
    """The list that was named; else, against a vendor's document, the one beside ours."""
    if given is not None:
        return _diff_deviations.read(given)
    beside = Path(old).with_suffix(".deviations.yaml") if "://" not in old else None
    return _diff_deviations.read(beside) if vendor and beside is not None and beside.is_file() else []


def _machine(changes: list[Change], known: list[_diff_deviations.Deviation], taken: int) -> str:
    data = {
        "summary": summary(changes, taken),
        "counts": {level: sum(c.level == level for c in changes) for level in LEVELS},
        "changes": [change.data() for change in changes],
        "known": taken,
        "unused": [{"change": e.change, "side": e.side, "at": e.at, "reason": e.reason} for e in known if not e.used],
    }
    return json.dumps(data, indent=1, ensure_ascii=False)


if __name__ == "__main__":
    raise SystemExit(main())
