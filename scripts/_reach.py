"""Which component schemas are reached from requests and which from answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from _spec import Document


class Reach:
    """Component names reached from request bodies (`asked`) and from responses and streams (`answered`)."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.asked: set[str] = set()
        self.answered: set[str] = set()
        self.multipart: set[str] = set()
        for operation in doc.operations:
            body = doc.ref(operation.raw.get("requestBody"))
            for media, content in ((body or {}).get("content") or {}).items():
                self._walk(content.get("schema"), self.asked)
                if media.startswith("multipart/"):
                    self.multipart |= {str(v).rsplit("/", 1)[-1] for v in [content.get("schema", {}).get("$ref")] if v}
            for response in (operation.raw.get("responses") or {}).values():
                for content in ((doc.ref(response) or {}).get("content") or {}).values():
                    self._walk(content, self.answered)

    def requests_only(self, name: str) -> bool:
        """Only callers make it: liberal types."""
        return name in self.asked and name not in self.answered

    def answers_only(self, name: str) -> bool:
        """Only servers make it: nothing inside can be anything but JSON data."""
        return name in self.answered and name not in self.asked

    def _walk(self, schema: Any, into: set[str]) -> None:
        for reference in references(schema):
            name = reference.rsplit("/", 1)[-1]
            if name not in into:
                into.add(name)
                self._walk(self.doc.schemas.get(name), into)


def references(value: Any) -> Iterator[str]:
    """All references to components inside a value, those of discriminator mappings too."""
    if isinstance(value, list):
        for inner in value:
            yield from references(inner)
    if not isinstance(value, dict):
        return
    for key, inner in value.items():
        if key == "$ref" and isinstance(inner, str):
            yield inner
        elif key == "discriminator" and isinstance(inner, dict):
            yield from (v for v in (inner.get("mapping") or {}).values() if isinstance(v, str))
        elif key == "properties" and isinstance(inner, dict):
            for schema in inner.values():  # whatever the properties are called
                yield from references(schema)
        elif key not in ("example", "examples", "default", "const", "enum"):
            yield from references(inner)
