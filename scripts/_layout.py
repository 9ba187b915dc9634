"""What the templates ask of the plans: signatures, import lines, grouped arguments."""

from __future__ import annotations

import re
from typing import Any

import _names as names
from _kinds import FileKind, Import, ListKind
from _models import time_kind
from _operations import OperationPlan
from _plan import Field, ModelPlan

_SHARED_FUNCTIONS = frozenset(
    {"dump", "query", "headers", "segment", "segments", "form", "part", "file", "either", "is_data"}
)
_SHARED_READERS = frozenset({"read_json", "read_array", "read_object", "as_object", "refuse"})


def _shared(name: str, alias_all: bool) -> str:
    """A name of the shared types as a module imports it: functions get an underscore, arguments may be called so."""
    hidden = name in _SHARED_FUNCTIONS or name == "Later" or (alias_all and name in _SHARED_READERS)
    return f"{name} as _{name}" if hidden else name


class ModelLayout:
    """A class as its template sees it."""

    def __init__(self, plan: ModelPlan) -> None:
        self.plan = plan
        self.fields = [FieldLayout(f) for f in plan.fields]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.plan, name)

    @property
    def bases(self) -> str:
        """The base classes."""
        if self.plan.base:
            return self.plan.base[0]
        kinds = {"MappingModel": self.plan.mapping, "JsonModel": self.plan.json, "DumpModel": self.plan.dumps}
        return ", ".join(name for name, has in kinds.items() if has) or "Model"

    @property
    def secrets(self) -> list[str]:
        """Wire names of secret fields."""
        return [f.wire for f in self.plan.fields if f.secret]

    @property
    def joined(self) -> list[str]:
        """Wire names of texts that come in pieces."""
        return [f.wire for f in self.plan.fields if f.joined]

    @property
    def first(self) -> str:
        """The argument that may be a mapping."""
        return names.attribute(self.plan.positional[0]) if self.plan.positional else "_mapping"

    @property
    def signature(self) -> str:
        """The constructor's arguments."""
        return self._signature([_argument(f) for f in self.plan.arguments], also_typed=True)

    @property
    def mapping_signature(self) -> str:
        """The arguments of a constructor that also takes one mapping."""
        first = "" if self.plan.positional else ", _mapping: Any = None"
        return first + self._signature([f"{f.name}: Any = {f.default}" for f in self.plan.arguments], also_typed=False)

    def _signature(self, arguments: list[str], *, also_typed: bool) -> str:
        count = len(self.plan.positional)
        also = [f"{f.also}: {_optional(f.type) if also_typed else 'Any'} = None" for f in self.plan.fields if f.also]
        keywords = [*arguments[count:], *also]
        return "".join(f", {a}" for a in [*arguments[:count], *(["*", *keywords] if keywords else [])])

    @property
    def adds(self) -> bool:
        """Whether a member has fields that its base has not."""
        return any(not f.inherited for f in self.plan.fields)

    @property
    def converts(self) -> bool:
        """Whether reading has to look at any value."""
        return any(f.kind.branches("v") for f in self.plan.fields)

    @property
    def member_classes(self) -> list[tuple[str, str]]:
        """Classes and modules that a discriminated base dispatches to, each once."""
        return sorted({(cls, module) for _, cls, module in self.plan.members})

    @property
    def alias(self) -> str:
        """The union of the members and the base."""
        return " | ".join([*dict.fromkeys(cls for _, cls, _ in self.plan.members), self.plan.cls])

    @property
    def shared_names(self) -> list[str]:
        """What the module may use of the shared types; the formatter removes what it does not."""
        found = {i.name for i in self.plan.imports if i.module == ""}
        found |= {"Model", "JsonModel", "MappingModel", "dump", "either", "is_data", "Later"}
        if self.plan.multipart:
            found |= {"File", "FileContent", "Part", "part", "file"}
        return [_shared(name, alias_all=False) for name in sorted(found)]

    @property
    def imports_bottom(self) -> list[str]:
        """Imports of siblings: after the class, where import cycles do no harm."""
        own = [i for i in self.plan.imports if i.module and not i.typing_only]
        if self.plan.base:
            own = [i for i in own if (i.name, i.module) != self.plan.base]
        if not self.plan.late:
            return [f"{_line('.', i)}  # noqa: E402" for i in own]
        if not own:
            return []
        loaded = [f'    {i.alias or i.name} = _Later(__package__, ".{i.module}", "{i.name}")' for i in own]
        return ["if TYPE_CHECKING:", *(f"    {_line('.', i)}" for i in own), "else:", *loaded]

    @property
    def typing(self) -> list[str]:
        """Imports that only annotations need."""
        lines = [_line(".", i) for i in self.plan.imports if i.module and i.typing_only]
        return lines + [f"from .{module} import {cls}" for cls, module in self.member_classes]


class FieldLayout:
    """A field as its template sees it."""

    def __init__(self, plan: Field) -> None:
        self.plan = plan

    def __getattr__(self, name: str) -> Any:
        return getattr(self.plan, name)

    @property
    def file(self) -> bool:
        """Whether the field is a file of a multipart body."""
        kind = self.plan.kind
        return isinstance(kind, FileKind) or (isinstance(kind, ListKind) and isinstance(kind.inner, FileKind))

    @property
    def read(self) -> str:
        """The expression that reads the value `v`; looked at for null first, where most answers leave it out."""
        kind = self.plan.kind
        slow = any(branch.cond.startswith("isinstance(") for branch in kind.branches("v"))
        return f"v if v is None else {kind.parse('v')}" if slow and not self.plan.required else kind.parse("v")

    @property
    def item(self) -> str:
        """The expression that reads an item `x` of the list `v`, which takes a loop; empty for other values.

        Written out, for a comprehension is a function call, and most lists of events have one item.
        """
        kind = self.plan.kind
        return kind.inner.parse("x") if isinstance(kind, ListKind) and kind.branches("v") else ""

    @property
    def written(self) -> str:
        """The expression that makes the value `v` ready for JSON."""
        time = time_kind(self.plan.kind)
        if time is None:
            return self.plan.kind.dump("v")
        return time.restore("v", f"None if src is None else src.get({names.text(self.plan.wire)})")


class OperationLayout:
    """An operation as its template sees it."""

    def __init__(self, plan: OperationPlan) -> None:
        self.plan = plan

    def __getattr__(self, name: str) -> Any:
        return getattr(self.plan, name)

    @property
    def query(self) -> list[Any]:
        """Query parameters."""
        return [a for a in self.plan.arguments if a.where == "query"]

    @property
    def header(self) -> list[Any]:
        """Header parameters."""
        return [a for a in self.plan.arguments if a.where == "header"]

    @property
    def full_doc(self) -> str:
        """The docstring with the arguments that the document describes."""
        return self.plan.doc

    @property
    def argument_docs(self) -> list[tuple[str, str]]:
        """Arguments that the document describes."""
        return [(a.name, a.doc) for a in self.plan.arguments if a.doc]

    @property
    def imports(self) -> list[str]:
        """All import lines; the formatter sorts them."""
        plan = self.plan
        lines = ["from typing import Any", "from typing import TYPE_CHECKING", "from typing import Literal"]
        shared = [_shared(h, alias_all=True) for h in plan.helpers]
        lines.append(f"from ....types import {', '.join(shared)}")
        lines += [_line("...models.", i) for i in plan.models if not i.typing_only]
        inside = [_line("...models.", i) for i in plan.models if i.typing_only]
        if plan.stream is None:
            lines.append("from typing import Never")
        if {"Mapping", "Sequence"} & set(plan.uses):
            inside.append("from collections.abc import Mapping, Sequence")
        if {"File", "FileContent"} & set(plan.uses):
            inside.append("from ....types import File, FileContent")
        if "_dt" in plan.uses:
            inside.append("import datetime as _dt")
        if inside:
            lines += ["if TYPE_CHECKING:", *(f"    {line}" for line in inside)]
        return lines


def _argument(item: Field) -> str:
    annotation = _optional(item.type) if item.also else item.type
    return f"{item.name}: {annotation}" + ("" if item.required else f" = {item.default}")


def _optional(annotation: str) -> str:
    return annotation if annotation == "Any" or re.search(r"\| None$", annotation) else f"{annotation} | None"


def _line(prefix: str, one: Import) -> str:
    return f"from {prefix}{one.module} import {one.name}" + (f" as {one.alias}" if one.alias else "")
