"""Kinds of values: how a schema's value is annotated, read from JSON and written to JSON, as Python expressions.

Reading never raises: a value of another JSON kind than declared is kept as it came. Expressions are straight code,
because they run for every field of every streamed chunk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple


class Import(NamedTuple):
    """A name that an expression or an annotation needs; `module` is relative to `models/`, "" is the shared types."""

    module: str
    name: str
    alias: str = ""
    typing_only: bool = False


class Branch(NamedTuple):
    """`made` where `cond` holds; otherwise the value stays as it is."""

    cond: str
    made: str


@dataclass(frozen=True)
class Kind:
    """Any JSON value."""

    def annotation(self, liberal: bool = False) -> str:
        """The Python type; `liberal` for what a caller passes in."""
        return "Any"

    def branches(self, v: str) -> list[Branch]:
        """What reading has to convert; none for values that are taken as they are."""
        return []

    def parse(self, v: str) -> str:
        """The expression that reads `v`."""
        return "".join(f"{b.made} if {b.cond} else " for b in self.branches(v)) + v

    def dump(self, v: str) -> str:
        """The expression that makes `v` (not None) ready for JSON."""
        return f"_dump({v})"

    def imports(self) -> Iterator[Import]:
        """What `parse`, `dump` and `annotation` use."""
        if "_dump(" in self.dump("v"):
            yield Import("", "dump", "_dump")


@dataclass(frozen=True)
class Raw(Kind):
    """Any JSON value of an answer: nothing to convert in either direction."""

    def dump(self, v: str) -> str:
        return v


@dataclass(frozen=True)
class Scalar(Kind):
    """A string, number, boolean or constant."""

    type: str

    def annotation(self, liberal: bool = False) -> str:
        return self.type

    def dump(self, v: str) -> str:
        return v


@dataclass(frozen=True)
class EnumKind(Kind):
    """An open enum: values that it does not list stay plain."""

    cls: str
    module: str
    base: str = "str"

    def annotation(self, liberal: bool = False) -> str:
        return f"{self.cls} | {self.base}"

    def branches(self, v: str) -> list[Branch]:
        return [Branch(f"{v}.__class__ is {self.base}", f"_{self.module}.get({v}, {v})")]

    def dump(self, v: str) -> str:
        # Not told by its class: that may be loaded late, and its name is a stand-in then.
        return f"{v} if {v}.__class__ is {self.base} else _dump({v})"

    def imports(self) -> Iterator[Import]:
        yield Import("", "dump", "_dump")
        yield Import(self.module, self.cls)
        yield Import(self.module, "BY_VALUE", f"_{self.module}")


def _parser(module: str) -> str:
    """What a module calls the dispatcher of a union; `parse_event` and `parse_error` are an operation's own."""
    return f"_parse_{module}" if module in ("event", "error") else f"parse_{module}"


def _parser_import(module: str) -> Import:
    name = _parser(module)
    return Import(module, f"parse_{module}", name if name.startswith("_") else "")


@dataclass(frozen=True)
class ModelKind(Kind):
    """A generated class; with `dispatch` its discriminator chooses the class."""

    cls: str
    module: str
    dispatch: bool = False

    def annotation(self, liberal: bool = False) -> str:
        name = f"{self.cls}Any" if self.dispatch else self.cls
        return f"{name} | Mapping[str, Any]" if liberal else name

    def branches(self, v: str) -> list[Branch]:
        return [Branch(f"isinstance({v}, dict)", self.make(v))]

    def make(self, v: str) -> str:
        """The call that makes the model of the mapping `v`."""
        return f"{self.maker}({v})"

    @property
    def maker(self) -> str:
        """The function that makes it."""
        return _parser(self.module) if self.dispatch else f"{self.cls}.from_dict"

    def dump(self, v: str) -> str:
        return f"_dump({v})" if self.dispatch else f"{v}.to_dict() if {v}.__class__ is {self.cls} else _dump({v})"

    def imports(self) -> Iterator[Import]:
        yield Import("", "dump", "_dump")
        if self.dispatch:
            yield _parser_import(self.module)
            yield Import(self.module, f"{self.cls}Any", typing_only=True)
        else:
            yield Import(self.module, self.cls)


@dataclass(frozen=True)
class Tagged(Kind):
    """A named union of models, told apart by a tag; an unknown tag stays a plain dict."""

    cls: str
    module: str

    def annotation(self, liberal: bool = False) -> str:
        return f"{self.cls} | Mapping[str, Any]" if liberal else self.cls

    def branches(self, v: str) -> list[Branch]:
        return [Branch(f"isinstance({v}, dict)", self.make(v))]

    def make(self, v: str) -> str:
        """The call that makes the member of the mapping `v`."""
        return f"{self.maker}({v})"

    @property
    def maker(self) -> str:
        """The function that makes it."""
        return _parser(self.module)

    def imports(self) -> Iterator[Import]:
        yield Import("", "dump", "_dump")
        yield _parser_import(self.module)
        yield Import(self.module, self.cls, typing_only=True)


@dataclass(frozen=True)
class ListKind(Kind):
    """An array; one of plain values is taken without a loop."""

    inner: Kind

    def annotation(self, liberal: bool = False) -> str:
        return f"{'Sequence' if liberal else 'list'}[{self.inner.annotation(liberal)}]"

    def branches(self, v: str) -> list[Branch]:
        x = _next(v)
        return [Branch(f"isinstance({v}, list)", self.make(v))] if self.inner.branches(x) else []

    def make(self, v: str) -> str:
        """The list of the read items of `v`, which is a list."""
        x = _next(v)
        return f"[{self.inner.parse(x)} for {x} in {v}]" if self.inner.branches(x) else v

    def dump(self, v: str) -> str:
        x = _next(v)
        inner = self.inner.dump(x)
        made = v if inner == x else f"[{inner} for {x} in {v}]"
        return f"{made} if {v}.__class__ is list else _dump({v})"

    def imports(self) -> Iterator[Import]:
        yield from self.inner.imports()
        yield Import("", "dump", "_dump")


@dataclass(frozen=True)
class MapKind(Kind):
    """An object with free keys."""

    inner: Kind

    def annotation(self, liberal: bool = False) -> str:
        return f"{'Mapping' if liberal else 'dict'}[str, {self.inner.annotation(liberal)}]"

    def branches(self, v: str) -> list[Branch]:
        x = _next(v)
        return [Branch(f"isinstance({v}, dict)", self.make(v))] if self.inner.branches(x) else []

    def make(self, v: str) -> str:
        """The dict of the read values of `v`, which is a dict."""
        x = _next(v)
        return f"{{k: {self.inner.parse(x)} for k, {x} in {v}.items()}}" if self.inner.branches(x) else v

    def dump(self, v: str) -> str:
        x = _next(v)
        inner = self.inner.dump(x)
        if inner == x and not isinstance(self.inner, Raw):
            return f"{v} if {v}.__class__ is dict else _dump({v})"
        return v if inner == x else f"_dump({v})"

    def imports(self) -> Iterator[Import]:
        yield from self.inner.imports()
        if "_dump(" in self.dump("v"):
            yield Import("", "dump", "_dump")


@dataclass(frozen=True)
class TimeKind(Kind):
    """A date-time, a date or seconds since 1970; what cannot be read stays, what came goes out again as it was."""

    type: str
    suffix: str
    scale: int = 0

    def annotation(self, liberal: bool = False) -> str:
        return f"_dt.{self.type}"

    def branches(self, v: str) -> list[Branch]:
        scale = f", {self.scale}" if self.scale > 1 else ""
        cond = f"isinstance({v}, (int, float))" if self.suffix == "epoch" else f"{v}.__class__ is str"
        return [Branch(cond, f"parse_{self.suffix}({v}{scale})")]

    def dump(self, v: str) -> str:
        return f"_dump({v})"

    def restore(self, v: str, came: str) -> str:
        """The expression that writes `v`, which may have been read from `came`."""
        scale = f", {self.scale}" if self.scale > 1 else ""
        return f"dump_{self.suffix}({v}, {came}{scale})"

    def imports(self) -> Iterator[Import]:
        yield Import("", f"parse_{self.suffix}")
        yield Import("", f"dump_{self.suffix}")


@dataclass(frozen=True)
class FileKind(Kind):
    """The content of a file in a multipart body."""

    def annotation(self, liberal: bool = False) -> str:
        return "File | FileContent"

    def dump(self, v: str) -> str:
        return v

    def imports(self) -> Iterator[Import]:
        yield Import("", "File")
        yield Import("", "FileContent", typing_only=True)


@dataclass(frozen=True)
class UnionKind(Kind):
    """Kinds told apart by the JSON kind of the value."""

    members: tuple[Kind, ...]

    def annotation(self, liberal: bool = False) -> str:
        parts: dict[str, None] = {}
        for member in self.members:
            for part in _split(member.annotation(liberal)):
                parts[part] = None
        return " | ".join(parts)

    def branches(self, v: str) -> list[Branch]:
        return [branch for member in self.members for branch in member.branches(v)]

    def dump(self, v: str) -> str:
        if all(isinstance(member, Scalar) for member in self.members):
            return v
        plain = any(isinstance(member, Scalar) and member.type == "str" for member in self.members)
        return f"{v} if {v}.__class__ is str else _dump({v})" if plain else f"_dump({v})"

    def imports(self) -> Iterator[Import]:
        for member in self.members:
            yield from member.imports()
        if "_dump(" in self.dump("v"):
            yield Import("", "dump", "_dump")


def _next(v: str) -> str:
    """The loop variable inside an expression about `v`."""
    return {"v": "x", "x": "y", "y": "z"}.get(v, "x")


def _split(annotation: str) -> list[str]:
    """The members of a union annotation, brackets respected."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(annotation):
        depth += (c == "[") - (c == "]")
        if c == "|" and depth == 0:
            parts.append(annotation[start:i].strip())
            start = i + 1
    return [*parts, annotation[start:].strip()]
