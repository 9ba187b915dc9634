"""What the walls are checked on: source files as syntax trees, and the names they import."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
OVERLAYS = ROOT / "overlays"
GENERATED = ROOT / "generated"
MODULE = re.compile(r"(veneer|veneer_generated)(\.\w+)+|(httpx|httpcore|dateutil)(\.\w+)*")
NOT_PROVIDERS = ("_runtime", "testing")
PROVIDERS = sorted(
    folder.name
    for folder in (OVERLAYS / "veneer").iterdir()
    if (folder / "__init__.py").is_file() and folder.name not in NOT_PROVIDERS
)


class Import(NamedTuple):
    """One imported name, dotted from the top: `veneer._runtime.options.CallOptions`."""

    name: str
    where: str
    """File and line, for messages."""

    def within(self, *modules: str) -> bool:
        return any(self.name == module or self.name.startswith(f"{module}.") for module in modules)


@cache
def sources(*folders: Path) -> tuple[Path, ...]:
    """The Python files below some folders, sorted; there is at least one in each."""
    found = [sorted(folder.rglob("*.py")) for folder in folders]
    assert all(found), folders
    return tuple(path for group in found for path in group)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def shown(path: Path, node: ast.AST | None = None) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{getattr(node, 'lineno', 1)}"


def package_of(path: Path) -> list[str]:
    """The package that relative imports of a file start from."""
    base = OVERLAYS if path.is_relative_to(OVERLAYS) else GENERATED
    return list(path.relative_to(base).parent.parts)


def imports(path: Path, nodes: Iterator[ast.AST] | None = None) -> Iterator[Import]:
    """Everything that a file imports, inside functions and for type checkers too.

    A string that is the dotted name of a module of ours, or of the HTTP library, counts as an import: that is how
    lazy names are resolved.
    """
    return iter(_imports_of(path)) if nodes is None else _imports_in(path, nodes)


@cache
def _imports_of(path: Path) -> tuple[Import, ...]:
    return tuple(_imports_in(path, ast.walk(tree_of(path))))


def _imports_in(path: Path, nodes: Iterator[ast.AST]) -> Iterator[Import]:
    package = package_of(path)
    for node in nodes:
        where = shown(path, node)
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, where) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from (
                Import(module if alias.name == "*" else f"{module}.{alias.name}", where) for alias in node.names
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and MODULE.fullmatch(node.value):
            yield Import(node.value, where)


def docstrings(tree: ast.AST) -> set[int]:
    """Strings that stand as a statement of their own, those under attributes too; by `id` of their nodes."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


def at_import(tree: ast.Module) -> Iterator[ast.AST]:
    """The nodes that run when a module is imported: no function bodies, no blocks for type checkers."""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += [*node.decorator_list, *node.args.defaults, *(d for d in node.args.kw_defaults if d)]
        elif isinstance(node, ast.Lambda):
            continue
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting += node.orelse
        else:
            waiting += ast.iter_child_nodes(node)
