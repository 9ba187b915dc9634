"""Python names of the things of a document. Wire names stay as they are wherever Python allows it."""

from __future__ import annotations

import keyword
import textwrap
from typing import Any

from openapi_python_client import strings

# Names that annotations inside a class body use: an attribute of that name would change what they mean.
_SHADOWING = frozenset({"str", "int", "float", "bool", "list", "dict", "bytes", "self"})

METHODS_OF_MODELS = frozenset(
    """from_dict to_dict from_json to_json to_parts additional_properties
    model_dump model_dump_json model_validate model_validate_json model_copy""".split()
)
METHODS_OF_MAPPINGS = frozenset(
    {"keys", "items", "values", "get", "pop", "popitem", "clear", "update", "setdefault", "copy", "as_dict"}
)
RESERVED_CLASSES = frozenset(
    """Any ClassVar Literal Self Mapping Sequence Final Callable Enum Model DumpModel JsonModel MappingModel File
    FileContent Part Request EventStream Never TypeAlias TYPE_CHECKING Iterable Operation BY_VALUE""".split()
)


def attribute(wire: str) -> str:
    """The attribute or argument for a wire name: snake_case, an underscore after keywords."""
    name = strings.snake_case(wire)
    if wire.startswith("_") or not name.isidentifier():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _SHADOWING else name


def enum_member(value: Any) -> str:
    """The member name of an enum value where the document gives none."""
    if isinstance(value, int):
        return f"VALUE_NEGATIVE_{-value}" if value < 0 else f"VALUE_{value}"
    name = strings.snake_case(str(value)).upper()
    return name if name.isidentifier() else f"VALUE_{name}"


def class_name(component: str) -> str:
    """The class that the generator makes for a component."""
    return str(strings.ClassName(component, "field_"))


def module_name(cls: str) -> str:
    """The module that the generator makes for a class."""
    return str(strings.PythonIdentifier(cls, "field_"))


def text(value: str) -> str:
    """A double-quoted Python literal."""
    return f'"{strings.in_double_quote_literal(value)}"'


def literal(value: Any) -> str:
    """A Python literal of JSON data."""
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return "(" + "".join(f"{literal(v)}, " for v in value) + ")"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{text(k)}: {literal(v)}" for k, v in value.items()) + "}"
    return repr(value)


def docstring(value: str, indent: int, arguments: list[tuple[str, str]] | None = None, width: int = 120) -> str:
    """A docstring of prose, wrapped; the first line is not indented (it stands where the template puts it)."""
    prefix = " " * indent
    paragraphs = [" ".join(p.split()) for p in strings.safe_for_docstring(value.strip()).split("\n\n") if p.strip()]
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        alone = len(paragraphs) == 1 and not arguments
        room = width - indent - (3 if number else 6 if alone else 3)
        lines += ([""] if number else []) + _wrap(paragraph, room)
    if arguments:
        lines += ["", "Args:"]
        for name, text_ in arguments:
            about = " ".join(strings.safe_for_docstring(f"{name}: {text_}").split())
            wrapped = _wrap(about, width - indent - 8)
            lines += ["    " + wrapped[0], *("        " + line for line in wrapped[1:])]
    if not lines:
        return ""
    if lines[-1].endswith(('"', "\\")):
        lines[-1] += " "
    body = "\n".join([lines[0], *(prefix + line if line else "" for line in lines[1:])])
    return f'"""{body}"""' if len(lines) == 1 else f'"""{body}\n{prefix}"""'


def _wrap(paragraph: str, room: int) -> list[str]:
    return textwrap.wrap(paragraph, room, break_long_words=False, break_on_hyphens=False)
