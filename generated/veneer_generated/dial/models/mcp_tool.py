# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class McpTool(DumpModel):
    """A tool that can be called."""

    name: str
    title: str | None
    """Name for users."""
    description: str | None
    input_schema: dict[str, Any] | None
    """JSON Schema of the arguments."""
    output_schema: dict[str, Any] | None
    """JSON Schema of the structured result."""
    annotations: McpToolAnnotations | None
    field_meta: dict[str, Any] | None
    """What the tool's server adds."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "title": "title",
        "description": "description",
        "inputSchema": "input_schema",
        "outputSchema": "output_schema",
        "annotations": "annotations",
        "_meta": "field_meta",
    }

    def __init__(
        self,
        *,
        name: str,
        title: str | None = None,
        description: str | None = None,
        input_schema: dict[str, Any] | None = None,
        output_schema: dict[str, Any] | None = None,
        annotations: McpToolAnnotations | None = None,
        field_meta: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.title = title
        self.description = description
        self.input_schema = input_schema
        self.output_schema = output_schema
        self.annotations = annotations
        self.field_meta = field_meta
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.name = get("name")
        self.title = get("title")
        self.description = get("description")
        self.input_schema = get("inputSchema")
        self.output_schema = get("outputSchema")
        v = get("annotations")
        self.annotations = v if v is None else McpToolAnnotations.from_dict(v) if isinstance(v, dict) else v
        self.field_meta = get("_meta")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.title
        if v is not None:
            out["title"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.input_schema
        if v is not None:
            out["inputSchema"] = v
        v = self.output_schema
        if v is not None:
            out["outputSchema"] = v
        v = self.annotations
        if v is not None:
            out["annotations"] = v.to_dict() if v.__class__ is McpToolAnnotations else _dump(v)
        v = self.field_meta
        if v is not None:
            out["_meta"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .mcp_tool_annotations import McpToolAnnotations  # noqa: E402
