"""Header fields as people expect them: a mapping that does not tell upper from lower case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping
from typing import Self


class Headers(MutableMapping[str, str]):
    """Header fields by name in any case; they keep the case in which they were given."""

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, tuple[str, str]] = {name.lower(): (name, value) for name, value in fields}

    @classmethod
    def of(cls, fields: dict[str, str]) -> Self:
        """The fields of an answer, whose names are in lower case already."""
        made = cls()
        made._fields = {name: (name, value) for name, value in fields.items()}
        return made

    def lowered(self) -> dict[str, str]:
        """The fields as a plain mapping, names in lower case."""
        return {name: field[1] for name, field in self._fields.items()}

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()][1]

    def __setitem__(self, name: str, value: str) -> None:
        self._fields[name.lower()] = (name, value)

    def __delitem__(self, name: str) -> None:
        del self._fields[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._fields.values())

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return repr(dict(self._fields.values()))


def joined(fields: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Header fields as they came, by name in lower case; repeated ones joined by commas."""
    found: dict[str, str] = {}
    for raw_name, raw_value in fields:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found
