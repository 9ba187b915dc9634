"""Answers in a provider's own form: a class that derives from the generated model and adds what its users know."""

from __future__ import annotations

from typing import Any, TypeVar

from attr import evolve

from veneer_generated.types import Model, Request, read_object

M = TypeVar("M", bound=Model)
E = TypeVar("E")


def answered_by(form: type[M], request: Request[Any, E]) -> Request[M, E]:
    """The same request, whose answer is read as `form`."""

    def parse(_: int, content: bytes) -> M:
        return form.from_dict(read_object(content))

    made: Request[M, E] = evolve(request, parse=parse)
    return made
