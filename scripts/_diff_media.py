"""Media types as the generated package tells them apart."""

from __future__ import annotations

import re

from _diff_source import Node

STREAM = "text/event-stream"


def contents(node: Node) -> dict[str, Node]:
    """The media types of a body by family; parameters such as charset do not count."""
    content = node.raw.get("content") if isinstance(node.raw, dict) else None
    found: dict[str, Node] = {}
    for name in content if isinstance(content, dict) else ():
        media = node.child("content", name)
        schema = media.child("schema").raw
        of_bytes = name == "*/*" and isinstance(schema, dict) and schema.get("format") == "binary"
        found.setdefault("binary" if of_bytes else family(str(name)), media)
    return found


def family(media_type: str) -> str:
    """What the generated package makes one of: all forms of JSON, all binary ones."""
    name = media_type.partition(";")[0].strip().lower()
    if name in ("*/*", "application/json", "text/json") or name.endswith("+json"):
        return "application/json"
    if name == STREAM or name.startswith("multipart/") or name == "application/x-www-form-urlencoded":
        return name
    if re.match(r"text/|application/(x-)?yaml", name):
        return "text"
    return "binary"
