"""What models make of prompts: tokens, completions, vectors, scores; all of it depends on the texts alone."""

from __future__ import annotations

import base64
import hashlib
import math
import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

SPACE = "\u0120"  # how tokenizers of this kind write a blank
VOCABULARY = 128_000


def items_of(prompt: Any) -> list[dict[str, Any]]:
    """A prompt as items; a plain text is one."""
    return [{"type": "text", "data": prompt, "controls": []}] if isinstance(prompt, str) else prompt


def text_of(prompt: Any) -> str:
    """The text of a prompt; an image and tokens count with what stands for them."""
    parts: list[str] = []
    for item in items_of(prompt):
        if item["type"] == "text":
            parts.append(item["data"])
        elif item["type"] == "image":
            parts.append(f" [image {hashlib.sha256(item['data'].encode()).hexdigest()[:8]}]")
        else:
            parts.append("".join(word_of(token) for token in item["data"]))
    return "".join(parts)


def words(text: str) -> list[str]:
    """The tokens of a text: words with the blank before them."""
    return re.findall(r"\s*\S+\s*$|\s*\S+", text)


def tokens(text: str) -> list[str]:
    """The tokens of a text as a tokenizer shows them."""
    found = words(text)
    return [(" " + w if n == 0 and not w[:1].isspace() else w).replace(" ", SPACE) for n, w in enumerate(found)]


_known: dict[int, str] = {}


def id_of(word: str) -> int:
    """The id of a token; which it stands for is remembered."""
    number = int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big") % VOCABULARY
    _known[number] = word
    return number


def word_of(token: int) -> str:
    """The text of a token."""
    return _known.get(token, f" token{token}")


def count(prompt: Any) -> int:
    """Tokens of a prompt; an image costs 144."""
    return sum(_size(item["type"], item["data"]) for item in items_of(prompt))


def _size(kind: str, data: Any) -> int:
    if kind == "image":
        return 144
    return len(words(data)) if kind == "text" else len(data)


def vector(text: str, size: int, *, normalize: bool = False) -> list[float]:
    """Numbers between -1 and 1 that a text decides."""
    raw = hashlib.shake_256(text.encode()).digest(size * 2)
    found = [n / 32768 for n in struct.unpack(f">{size}h", raw)]
    if normalize:
        length = math.sqrt(sum(n * n for n in found)) or 1.0
        found = [n / length for n in found]
    return found


def packed(numbers: Sequence[float]) -> str:
    """A vector as base64 of its numbers in 32 bits."""
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


def score(*parts: object) -> float:
    """A number between 0 and 1 that some things decide."""
    return int.from_bytes(hashlib.sha256(repr(parts).encode()).digest()[:4], "big") / 2**32


def relevance(query: str, document: str) -> float:
    """The part of the query's words that a document has, and a little more where it is short."""
    asked, found = set(_bare(query)), set(_bare(document))
    return round(len(asked & found) / (len(asked) or 1) + 0.01 / (1 + len(found)), 6)


def _bare(text: str) -> Iterator[str]:
    return (word.casefold() for word in re.findall(r"\w+", text))


def optimized(items: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """A prompt after optimizations: neighbouring texts are joined, blanks at the edges go, images become PNG."""
    out: list[dict[str, Any]] = []
    for item in items:
        if item["type"] == "text" and out and out[-1]["type"] == "text":
            out[-1]["data"] += item["data"]
        else:
            out.append(dict(item))
    for number, item in enumerate(out):
        if item["type"] == "text":
            data = item["data"].lstrip() if number == 0 else item["data"]
            last = number == len(out) - 1 or out[number + 1]["type"] == "text"
            out[number] = {"type": "text", "data": data.rstrip() if last else data, "add_prefix_space": number == 0}
        elif item["type"] == "image":
            out[number] = {**item, **{name: item.get(name) for name in ("x", "y", "size")}}
    return out


def sample(schema: Any, defs: Any = None) -> Any:
    """The simplest value that obeys a JSON Schema of the usual kinds."""
    defs = schema.get("$defs") or defs
    if "$ref" in schema:
        return sample(defs[schema["$ref"].rsplit("/", 1)[-1]], defs)
    for key in ("const", "default"):
        if key in schema:
            return schema[key]
    if schema.get("enum"):
        return schema["enum"][0]
    for key in ("anyOf", "oneOf", "allOf"):
        if schema.get(key):
            return sample(schema[key][0], defs)
    declared: Any = schema.get("type", "object" if "properties" in schema else "string")
    kind = declared if isinstance(declared, str) else str(declared[0])
    if kind == "object":
        return {name: sample(sub, defs) for name, sub in schema.get("properties", {}).items()}
    if kind == "array":
        return [sample(schema.get("items", {}), defs)] * max(1, schema.get("minItems", 1))
    plain: dict[str, Any] = {
        "integer": schema.get("minimum", 1),
        "number": schema.get("minimum", 1.5),
        "boolean": True,
        "null": None,
    }
    return plain.get(kind, "text")
