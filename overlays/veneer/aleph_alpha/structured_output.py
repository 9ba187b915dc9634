"""Answers in JSON: the schema that goes out, and the object that comes back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast, overload

from veneer_generated.aleph_alpha import models
from veneer_generated.aleph_alpha.constants import THINK_END, THINK_START

from .errors import DecodeError

__all__ = ["JSONSchema", "ResponseFormat", "parse", "without_thoughts"]

T = TypeVar("T")

UNNAMED = "response"
"""What a schema is called whose author gave it no name."""


class JSONSchema(models.ResponseFormat):
    """The JSON Schema that an answer has to obey; `response_format` of a ChatRequest."""

    __slots__ = ()

    def __init__(
        self,
        schema: Mapping[str, Any],
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = False,
    ) -> None:
        name = name or _name_of(schema)
        inner = models.JsonSchemaFormat(schema=dict(schema), name=name, description=description, strict=strict)
        super().__init__(json_schema=inner)

    @classmethod
    def from_pydantic(cls, model_class: type[Any]) -> Self:
        """The schema of a pydantic model: its name, its docstring, and strict. Raises TypeError for other classes."""
        _check_class(model_class)
        return cls(model_class.model_json_schema(), model_class.__name__, model_class.__doc__, strict=True)

    @property
    def _inner(self) -> models.JsonSchemaFormat:
        return cast("models.JsonSchemaFormat", self.json_schema)

    @property
    def schema(self) -> Mapping[str, Any]:
        """The schema."""
        return self._inner.schema

    @property
    def name(self) -> str:
        """Its name."""
        return self._inner.name

    @property
    def description(self) -> str | None:
        """What it is for."""
        return self._inner.description

    @property
    def strict(self) -> bool | None:
        """Whether each answer must obey it."""
        return self._inner.strict


ResponseFormat = JSONSchema | models.ResponseFormat | Mapping[str, Any] | type[Any]
"""What a ChatRequest takes: a JSONSchema, a schema as a dict, a whole format as a dict, or a pydantic model class."""


def format_of(value: ResponseFormat | None) -> models.ResponseFormat | None:
    """The format that goes out."""
    if value is None or isinstance(value, models.ResponseFormat):
        return value
    if not isinstance(value, Mapping):
        return JSONSchema.from_pydantic(value)
    whole = models.ResponseFormat.from_dict(value)
    # `from_dict` never raises and never demands: a plain schema gives a format without the part that counts.
    return whole if isinstance(whole.json_schema, models.JsonSchemaFormat) else JSONSchema(value)


def _name_of(schema: Mapping[str, Any]) -> str:
    title = schema.get("title")
    allowed = "".join(c if c.isascii() and c.isalnum() else "_" for c in title) if isinstance(title, str) else ""
    return allowed or UNNAMED


def _check_class(value: Any) -> None:
    if not (isinstance(value, type) and hasattr(value, "model_json_schema")):
        raise TypeError(
            f"response_format is {value!r:.80}; give a JSONSchema, a JSON Schema as a dict, or a pydantic model class"
        )


@overload
def parse(text: str | None, into: type[T]) -> T: ...
@overload
def parse(text: str | None, into: None = None) -> Any: ...
def parse(text: str | None, into: type[T] | None = None) -> T | Any:
    """The object that an answer in JSON holds: as `into`, a pydantic model class, or as decoded JSON.

    Thoughts in think tags in front are passed over. Raises DecodeError (a ValueError) where it is no JSON, and what
    pydantic raises (a ValueError too) where it does not fit the class.
    """
    data = _decoded(without_thoughts(text or ""))
    if into is None:
        return data
    _check_class(into)
    return cast("Any", into).model_validate(data)


def _decoded(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"the answer is no JSON ({error}): {text:.80}", body=text) from None


def without_thoughts(text: str) -> str:
    """An answer without what the model thought before it, which stands in think tags or before the closing one."""
    inside = text.lstrip().startswith(THINK_START)
    if not inside and text.lstrip()[:1] in ("{", "["):
        return text  # the tag may be part of a value
    thoughts, end, answer = text.partition(THINK_END)
    return answer.lstrip() if end and (inside or THINK_START not in thoughts) else text
