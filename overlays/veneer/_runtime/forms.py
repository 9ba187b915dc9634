"""Answers in a provider's own form: a class that derives from the generated model and adds what its users know."""

from __future__ import annotations

from typing import Any, TypeVar

from attr import evolve

from veneer_generated.types import Model, Request, read_object

M = TypeVar("M", bound=Model)
E = TypeVar("E")


def answered_by(form: type[M], request: Request[Any, E]) -> Request[M, E]:
    """The same request, whose answer is read as `form`."""
    made: Request[M, E] = evolve(request, parse=lambda _, content: form.from_dict(read_object(content)))
    return made
