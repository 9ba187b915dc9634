"""Adds the pieces of a streamed answer up to the whole, by the rules that the document states.

Objects merge field by field. Texts that the document marks `x-merge: concat` are joined, everything else is replaced.
Lists of objects with an `index` merge by it and are kept in its order; other lists grow. Null and absence change
nothing. Many pieces are added field after field, not piece after piece: that takes a quarter of the time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, TypeVar

from veneer_generated.types import Model

from .shapes import is_array, is_object

M = TypeVar("M", bound=Model)

INDEX = "index"
"""The field that tells which entry of a list a piece belongs to; OpenAI's streams have it and all like them."""


def add(total: M | None, pieces: Sequence[M]) -> M | None:
    """Add pieces of one class to what has come so far, which is changed and given back; the pieces stay as they are."""
    if not pieces:
        return total
    kind = type(pieces[0])
    values, names, joined = _fields_of(kind)  # type: ignore[arg-type]  # a model has no hash, but its class has
    total = kind.from_dict({}) if total is None else total
    for name, column in zip(names, zip(*map(values, pieces), strict=True), strict=True):
        new: list[Any] = [value for value in column if value is not None]
        if not new:
            continue
        old = getattr(total, name)
        if len(set(map(type, new))) == 1:
            setattr(total, name, _all(old, new, new[0].__class__, name in joined))
        else:
            for value in new:
                old = _all(old, [value], value.__class__, name in joined)
            setattr(total, name, old)
    _add_unknown(total, pieces)
    return total


@cache
def _fields_of(kind: type[Model]) -> tuple[Callable[[Any], tuple[Any, ...]], Sequence[str], frozenset[str]]:
    """What reads all fields of a model of a class at once, their names, and the names of those that are joined."""
    fields = kind._FIELDS  # pyright: ignore[reportPrivateUsage]  # models and their accumulation are one design
    names = tuple(fields.values())
    joined = frozenset(fields[wire] for wire in kind._CONCAT)  # pyright: ignore[reportPrivateUsage]  # as above
    if len(names) > 1:
        return attrgetter(*names), names, joined
    return lambda piece: tuple(getattr(piece, name) for name in names), names, joined


def _all(old: Any, new: list[Any], kind: type[Any], join: bool) -> Any:
    """A field's value when values of one type come to its old one."""
    if issubclass(kind, Model):
        return add(old if isinstance(old, kind) else None, new)
    if issubclass(kind, list):
        return _add_lists(old if is_array(old) else [], new)
    if join and issubclass(kind, str):
        return "".join(new if not isinstance(old, str) else [old, *new])
    return deepcopy(new[-1]) if is_object(new[-1]) else new[-1]


def _add_unknown(total: Model, pieces: Sequence[Model]) -> None:
    """Add the fields that the document does not name: the newest of each."""
    known = total._FIELDS  # pyright: ignore[reportPrivateUsage]  # as above
    came = [piece._source or () for piece in pieces if piece._extra is None]  # pyright: ignore[reportPrivateUsage]  # as above
    if len(came) == len(pieces) and not set().union(*came).difference(known):
        return
    for piece in pieces:
        if piece.additional_properties:
            total.additional_properties.update(deepcopy(piece.additional_properties))


def _add_lists(old: list[Any], new: list[list[Any]]) -> list[Any]:
    items = list(chain.from_iterable(new))
    places = [getattr(item, INDEX, None) if isinstance(item, Model) else None for item in items]
    if len(set(map(type, items))) == 1 and set(map(type, places)) == {int}:
        groups: dict[object, list[Model]] = {place: [] for place in places}
        for item, place in zip(items, places, strict=True):
            groups[place].append(item)
        for place, pieces in groups.items():
            _add_entry(old, place, pieces)
        return old
    for item, place in zip(items, places, strict=True):
        if place is None:
            old.append(deepcopy(item))
        else:
            _add_entry(old, place, [item])
    return old


def _add_entry(old: list[Any], index: object, pieces: Sequence[Model]) -> None:
    """Add pieces of one entry of a list."""
    place = next((i for i, known in enumerate(old) if getattr(known, INDEX, None) == index), None)
    if place is None:
        # By index, whatever came first: other fields may name an entry by its place.
        old.insert(next((i for i, known in enumerate(old) if _is_later(known, index)), len(old)), add(None, pieces))
    else:
        old[place] = add(old[place], pieces)


def _is_later(entry: Any, index: object) -> bool:
    place = getattr(entry, INDEX, None)
    return isinstance(place, int) and isinstance(index, int) and place > index


def settled(message: M) -> M:
    """A copy of an accumulated message as whole answers have it: entries of its lists without their `index`."""
    message = deepcopy(message)
    _drop_index(message)
    return message


def _drop_index(model: Model) -> None:
    for name in model._FIELDS.values():  # pyright: ignore[reportPrivateUsage]  # as above
        value = getattr(model, name)
        for item in value if is_array(value) else [value]:
            if isinstance(item, Model):
                if item is not value and hasattr(item, INDEX):
                    setattr(item, INDEX, None)
                _drop_index(item)
