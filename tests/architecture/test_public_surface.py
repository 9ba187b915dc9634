"""The names that users import: they exist, say what they are, and cost nothing before they are used."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import types
from collections.abc import Iterator
from typing import Any

import pytest

import _coverage
from _spec import Document
from architecture._source import OVERLAYS, PROVIDERS, ROOT, tree_of

MODULES = ("veneer", "veneer.testing", "veneer.testing.dial", *(f"veneer.{name}" for name in PROVIDERS))
NO_DOCSTRING = {
    "veneer.__version__": "a string",
    "veneer.aleph_alpha.__version__": "a string",
    "veneer.dial.AsyncAuthValue": "an alias of types",
    "veneer.dial.SyncAuthValue": "an alias of types",
    "veneer.dial.ChunkEmptyDelta": "aidial-client's name of a generated model, which says what it is",
}
"""Public names that have no docstring of their own."""
UNDOCUMENTED: dict[str, str] = {}
"""Methods of public classes without docstring, and why."""

each_module = pytest.mark.parametrize("module", MODULES)


def public_objects(module: str) -> Iterator[tuple[str, Any]]:
    found = importlib.import_module(module)
    return ((f"{module}.{name}", getattr(found, name)) for name in found.__all__)


def members(name: str, cls: type) -> Iterator[tuple[str, Any]]:
    """Public methods and properties of a class, those of its bases in this project included."""
    for base in cls.__mro__:
        if not base.__module__.startswith("veneer."):
            continue
        for key, value in vars(base).items():
            method = isinstance(value, types.FunctionType | classmethod | staticmethod | property)
            if method and not key.startswith("_"):
                yield f"{name}.{key}", getattr(cls, key)


def complaint(name: str, value: Any) -> str | None:
    """What is wrong with a docstring, None where nothing is."""
    text = inspect.getdoc(value)
    if not text:
        return f"{name} has no docstring"
    first = text.splitlines()[0]
    return None if first.endswith((".", ":")) else f"{name}: the first line is no sentence: {first!r}"


@each_module
def test_each_public_name_exists_and_is_listed(module: str) -> None:
    found = importlib.import_module(module)
    assert list(found.__all__) == sorted(set(found.__all__))
    assert set(found.__all__) <= set(dir(found))
    for name in found.__all__:
        assert getattr(found, name) is getattr(found, name)


@each_module
def test_each_public_name_says_what_it_is(module: str) -> None:
    named = [(name, value) for name, value in public_objects(module) if name not in NO_DOCSTRING]
    every = dict(named)
    for name, value in named:
        if isinstance(value, type):
            every.update(members(name, value))
    wrong = [found for name, value in every.items() if name not in UNDOCUMENTED and (found := complaint(name, value))]
    assert not wrong


def test_the_exceptions_to_docstrings_are_needed() -> None:
    public = {name: value for module in MODULES for name, value in public_objects(module)}
    methods = {key: value for name, cls in public.items() if isinstance(cls, type) for key, value in members(name, cls)}
    assert set(NO_DOCSTRING) <= set(public)
    assert all(complaint(name, methods[name]) for name in UNDOCUMENTED)


def test_a_class_has_a_docstring_of_its_own() -> None:
    """`inspect.getdoc` would be content with that of a base class."""
    found = [pair for module in MODULES for pair in public_objects(module)]
    assert not [name for name, value in found if isinstance(value, type) and not value.__doc__]


@each_module
def test_an_unknown_name_is_an_attribute_error_that_names_the_module(module: str) -> None:
    found = importlib.import_module(module)
    for name in ("nothing_like_this", "NothingLikeThis", "_private"):
        with pytest.raises(AttributeError, match=re.escape(f"module {module!r} has no attribute {name!r}")):
            getattr(found, name)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_each_model_is_importable_from_its_provider(provider: str) -> None:
    package = importlib.import_module(f"veneer.{provider}")
    models = importlib.import_module(f"veneer_generated.{provider}.models")
    assert len(models.__all__) > 20
    taken = set(package.__all__)
    for name in models.__all__:
        assert name in dir(package)
        if name not in taken:
            assert getattr(package, name) is getattr(models, name)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_public_name_hides_a_model(provider: str) -> None:
    package = importlib.import_module(f"veneer.{provider}")
    models = importlib.import_module(f"veneer_generated.{provider}.models")
    for name in set(package.__all__) & set(models.__all__):
        own, model = getattr(package, name), getattr(models, name)
        assert own is model or issubclass(own, model), f"{name} is no form of the model of that name"


@pytest.mark.parametrize("module", ["veneer", *(f"veneer.{name}" for name in PROVIDERS)])
def test_type_checkers_are_told_the_same_names(module: str) -> None:
    """The block under TYPE_CHECKING and `__all__` list the same names."""
    path = OVERLAYS.joinpath(*module.split(".")) / "__init__.py"
    block = next(node for node in tree_of(path).body if isinstance(node, ast.If))
    told = {
        alias.asname or alias.name
        for node in ast.walk(block)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name != "*"
    }
    assert told == set(importlib.import_module(module).__all__) - {"__version__"}


@pytest.mark.timeout(60)  # reads all documents with line numbers
def test_each_operation_has_a_method_or_a_reason() -> None:
    """A new operation of a document fails here until it has a method, or a place among those without."""
    assert _coverage.complaints(ROOT) == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_generated_operations_are_those_of_the_document(provider: str) -> None:
    api = importlib.import_module(f"veneer_generated.{provider}.api")
    document = Document(ROOT / "specs" / f"{provider}.yaml")
    assert {operation[0] for operation in api.OPERATIONS.values()} == _coverage.known(document)
