"""All that a program could print of an error or object, the way that Python, pytest and rich print it."""

from __future__ import annotations

import pprint
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from rich.pretty import pretty_repr
from rich.traceback import Traceback

_TESTS = str(Path(__file__).parents[1])
"""Frames of tests hold keys of their own; all others must not show them: ours, and those of libraries below."""
_SHORT = 20
"""Characters of a text that rich shows of locals; it cuts longer ones, and with them what would hide them."""


def chain(error: BaseException | None, seen: set[int] | None = None) -> Iterator[BaseException]:
    """An exception, and all causes, contexts and members of it, the suppressed ones too."""
    seen = seen if seen is not None else set()
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    yield error
    yield from chain(error.__cause__, seen)
    yield from chain(error.__context__, seen)
    for one in getattr(error, "exceptions", ()):
        yield from chain(one, seen)


def printed(error: BaseException) -> str:
    """An error: texts, arguments, notes, attributes, and tracebacks with locals as Python and rich collect them."""
    out: list[str] = []
    for one in chain(error):
        out += [str(one), repr(one), repr(one.args), repr(getattr(one, "__notes__", None))]
        out += [repr(vars(one)), *(printed_object(value) for value in vars(one).values())]
        out += _by_python(one)
    out += _by_rich(error)
    return "\n".join(out)


def _inner(error: BaseException) -> TracebackType | None:
    """The traceback from the first frame on that is not a test's."""
    found = error.__traceback__
    while found is not None and found.tb_frame.f_code.co_filename.startswith(_TESTS):
        found = found.tb_next
    return found


def _by_python(error: BaseException) -> Iterator[str]:
    found = traceback.StackSummary.extract(traceback.walk_tb(_inner(error)), capture_locals=True, lookup_lines=False)
    for frame in found:
        if not frame.filename.startswith(_TESTS):
            yield repr(frame.locals)


def _by_rich(error: BaseException) -> Iterator[str]:
    trace = Traceback.extract(
        type(error),
        error,
        _inner(error),
        show_locals=True,
        locals_max_length=10,
        locals_max_string=_SHORT,
        locals_hide_dunder=False,
    )
    for stack in trace.stacks:
        for frame in stack.frames:
            if not frame.filename.startswith(_TESTS):
                yield from (f"{name}={node}" for name, node in (frame.locals or {}).items())


def printed_by_pytest(error: BaseException) -> str:
    """An error as `pytest --showlocals` reports it, without the frames of tests."""
    found = pytest.ExceptionInfo.from_exception(error)
    shown = found.getrepr(
        showlocals=True,
        style="long",
        truncate_locals=False,
        tbfilter=lambda one: one.traceback.filter(lambda entry: not str(entry.path).startswith(_TESTS)),
    )
    return str(shown)


def printed_object(thing: Any) -> str:
    """An object as `print`, `pprint` and rich show it, cut and whole."""
    text = "" if isinstance(thing, str) else str(thing)
    return "\n".join([repr(thing), text, pprint.pformat(thing), pretty_repr(thing, max_string=_SHORT)])
