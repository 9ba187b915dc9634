# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""ResponseFormat: the class that `type` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_response_format(src: dict[str, Any]) -> ResponseFormat:
    """The model that `type` names; for an unknown one the data as it came."""
    tag = src.get("type")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: ResponseFormat = cls.from_dict(src)
    return made


from .response_format_json_object import ResponseFormatJsonObject  # noqa: E402
from .response_format_json_schema import ResponseFormatJsonSchema  # noqa: E402
from .response_format_text import ResponseFormatText  # noqa: E402

ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema | dict[str, Any]
"""What kind of text an answer must be."""

_members: dict[Any, Any] = {
    "text": ResponseFormatText,
    "json_object": ResponseFormatJsonObject,
    "json_schema": ResponseFormatJsonSchema,
}
