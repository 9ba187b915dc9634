"""Adds the pieces of a streamed answer up to the whole, by the rules that the document states.

Objects merge field by field. Texts that the document marks `x-merge: concat` are joined, everything else is replaced.
Lists of objects with an `index` merge by it and are kept in its order; other lists grow. Null and absence change
nothing.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any, TypeVar

from veneer_generated.types import Model

from .shapes import is_array, is_object

M = TypeVar("M", bound=Model)

INDEX = "index"
"""The field that tells which entry of a list a piece belongs to; OpenAI's streams have it and all like them."""


def add(total: M | None, piece: M) -> M:
    """Add a piece to what has come so far, which is changed and given back; the piece itself stays as it is."""
    if total is None:
        total = type(piece).from_dict({})
    joined = piece._CONCAT  # pyright: ignore[reportPrivateUsage]  # models and their accumulation are one design
    for wire, name in piece._FIELDS.items():  # pyright: ignore[reportPrivateUsage]  # as above
        new = getattr(piece, name)
        if new is None:
            continue
        old = getattr(total, name)
        if isinstance(new, Model):
            same = old if isinstance(old, type(new)) else None
            setattr(total, name, add(same, new))
        elif is_array(new):
            setattr(total, name, _add_list(old if is_array(old) else [], new))
        elif wire in joined and isinstance(new, str) and isinstance(old, str):
            setattr(total, name, old + new)
        else:
            setattr(total, name, deepcopy(new) if is_object(new) else new)
    if piece.additional_properties:
        total.additional_properties.update(deepcopy(piece.additional_properties))
    return total


def _add_list(old: list[Any], new: list[Any]) -> list[Any]:
    for item in new:
        index = getattr(item, INDEX, None) if isinstance(item, Model) else None
        if index is None:
            old.append(deepcopy(item))
            continue
        place = next((i for i, known in enumerate(old) if getattr(known, INDEX, None) == index), None)
        if place is None:
            # By index, whatever came first: other fields may name an entry by its place.
            old.insert(next((i for i, known in enumerate(old) if _is_later(known, index)), len(old)), add(None, item))
        else:
            old[place] = add(old[place], item)
    return old


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
