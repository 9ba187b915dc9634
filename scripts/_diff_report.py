"""Changes for people: the worst first, in groups by what they stand in, each with its pointer."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from _diff_changes import LEVELS, Change
from _diff_deviations import Deviation

_WIDTH = 120
_NAMED = 3  # operations that are listed for a schema that many use
_HEADS = {
    "breaking": "BREAKING: code that uses the package has to change",
    "additive": "ADDITIVE: there is more than before",
    "cosmetic": "COSMETIC: nobody has to do anything",
}


def summary(changes: Iterable[Change], taken: int) -> str:
    """Numbers in one line."""
    counted = dict.fromkeys(LEVELS, 0)
    for change in changes:
        counted[change.level] += 1
    if not any(counted.values()):
        line = "no differences"
    else:
        line = ", ".join(f"{number} {level}" for level, number in counted.items())
    return line + (f" (and {taken} known, left out)" if taken else "")


def report(changes: list[Change], known: list[Deviation], taken: int, *, shown: int | None) -> list[str]:
    """The lines for people; `shown`: so many changes of a class, and nothing that a vendor merely leaves out."""
    lines = [summary(changes, taken)]
    for level in LEVELS:
        found = [change for change in changes if change.level == level]
        telling = [c for c in found if shown is None or not c.code.endswith("-not-declared")]
        if found:
            lines += ["", f"{_HEADS[level]} ({len(found)})"]
            lines += _grouped(telling[:shown])
            if len(telling) > len(listed := telling[:shown]):
                lines.append(f"  ... and {len(telling) - len(listed)} more (--all lists them)")
            if silent := len(found) - len(telling):
                lines.append(f"  ... and {silent} of what the new document leaves out (--all lists it)")
    unused = [entry for entry in known if not entry.used]
    if unused:
        lines += ["", "Known deviations that are none any more; take them out:"]
        lines += [f"  {entry.change} at {entry.at}: {entry.reason}" for entry in unused]
    return lines


def _grouped(changes: list[Change]) -> list[str]:
    groups: dict[str, list[Change]] = {}
    for change in changes:
        groups.setdefault(_place(change), []).append(change)
    lines = []
    for place, members in groups.items():
        if [change.code for change in members] in (["operation-added"], ["operation-removed"]):
            lines.append(f"  {place} {members[0].message}  [{members[0].code}]")
            continue
        lines.append(f"  {place}{_users(place, members)}")
        told = [tuple(_line(change)) for change in members]
        for one in dict.fromkeys(told):  # one place of the new document may stand for several of the old one
            lines += one
            if (times := told.count(one)) > 1:
                lines[-1] += f"  ({times} times)"
    return lines


def _place(change: Change) -> str:
    parts = change.pointer.split("/")
    if change.pointer.startswith("/components/") and len(parts) > 3:
        return f"{parts[2].removesuffix('s')} {parts[3]}"
    return change.operations[0] if change.operations else "document"


def _users(place: str, changes: list[Change]) -> str:
    operations = list(dict.fromkeys(o for change in changes for o in change.operations if o != place))
    if not operations or place in changes[0].operations:
        return f"  (and {len(operations)} more)" if operations else ""
    more = f" and {len(operations) - _NAMED} more" if len(operations) > _NAMED else ""
    return f"  (in {', '.join(operations[:_NAMED])}{more})"


def _line(change: Change) -> list[str]:
    side = f"{change.side}: " if change.side != "operation" else ""
    name, message = _property(change), change.message
    last = name.rpartition(".")[2]
    if name and message.split(" ")[0] == last:
        message = name + message.removeprefix(last)
    elif name and name not in message.split(": ")[0].split(" "):
        message = f"{name}: {message}"
    told = f"{side}{message}  [{change.code}]"
    lines = textwrap.wrap(told, _WIDTH, initial_indent="    ", subsequent_indent="      ", break_long_words=False)
    return [*lines, f"      at {change.pointer}"]


def _property(change: Change) -> str:
    """The dotted way from the component or the body to what changed: `inputs.files[]`."""
    parts = change.pointer.split("/")
    out, index = "", 0
    while index < len(parts):
        if parts[index] == "properties" and index + 1 < len(parts):
            out += f".{parts[index + 1]}"
            index += 1
        elif parts[index] == "items" and out:
            out += "[]"
        index += 1
    return out.lstrip(".").replace("~1", "/").replace("~0", "~")
