"""How the tour talks: headings, labelled lines and progress, with colours on a terminal and plain text in a log."""

from __future__ import annotations

import os
import sys

COLOURS = sys.stdout.isatty() and "NO_COLOR" not in os.environ


def styled(text: str, code: str) -> str:
    """Text in an ANSI style; as it is where the output is no terminal."""
    return f"\x1b[{code}m{text}\x1b[0m" if COLOURS else text


def heading(title: str) -> None:
    """Begin a provider's chapter."""
    print(f"\n{styled(title, '1;7') if COLOURS else title}")


def section(title: str) -> None:
    """Begin a section."""
    print(f"\n{styled(title, '1')}")


def line(label: str, text: object = "") -> None:
    """One labelled fact."""
    print(f"  {styled(f'{label:<20}', '2')} {text}")


def piece(text: str) -> None:
    """A piece of a streamed text, shown at once."""
    print(styled(text, "36"), end="", flush=True)


def progress(done: int, total: int | None) -> None:
    """A bar on a terminal; in a log one line at the end."""
    if COLOURS:
        share = done / total if total else 0.0
        print(f"\r  {'█' * int(share * 30):<30} {share:4.0%} ", end="" if done != total else "\n", flush=True)
    elif done == total:
        line("sent", f"{done:,} bytes")
