"""Sync and async clients are the same to look at; methods of resources are thin."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from functools import cache, cached_property
from types import FunctionType
from typing import Any, get_overloads, is_typeddict

import pytest

from architecture._source import OVERLAYS, PROVIDERS, ROOT, shown, sources, tree_of
from veneer import dial
from veneer._runtime import downloads, pool, send, streams
from veneer_generated.types import Model

THIN = 5
"""Statements that a public method of a provider package may have, its docstring not counted."""

ONLY_ASYNC = {
    ("AsyncDownload", "open"): "the beginning of a body is read before the object exists; constructors cannot wait",
}
"""Names of an async class alone; `aclose`, the usual name beside `close`, is one everywhere."""
NOT_AWAITED = {
    ("AsyncCodeInterpreter", "session"): "sends nothing; entering the block opens the session",
    ("AsyncMcp", "deployment"): "sends nothing",
    ("AsyncMcp", "toolset"): "sends nothing",
    ("AsyncDialClientPool", "create_client"): "sends nothing",
    ("AsyncFiles", "stream_download"): "the request is sent where its `async with` block begins, as in aidial-client",
    ("AsyncSkillsRef", "stream_download"): "as AsyncFiles.stream_download",
    ("AsyncSkillFilesRef", "stream"): "as AsyncFiles.stream_download",
    ("AsyncClient", "chat_with_streaming"): "the request is sent when the first item is asked for",
    ("AsyncClient", "complete_with_streaming"): "as chat_with_streaming",
    ("AsyncClientPool", "around"): "sends nothing",
    ("AsyncClientPool", "transport"): "sends nothing",
    ("AsyncDialClientPool", "around"): "as its base class",
    ("AsyncDialClientPool", "transport"): "as its base class",
}
OTHER_SIGNATURE = {
    ("AsyncClient", "__init__"): "limit stands before hosting, and pool_size is missing, as in aleph-alpha-client",
    ("AsyncSender", "__init__"): "sleep: an async sender's is awaited and made where it is used",
}
NO_TWIN = {
    "AppData": "a value: a place",
    "DialStorageResource": "a value: the parts of a URL",
    "DialURL": "a value: a URL",
    "Operations": "a protocol: makes requests, sends nothing",
    "Places": "makes URLs, sends nothing",
    "Reference": "a value: a place",
    "Resource": "a value: bucket and path",
    "SkillFileReference": "a value: a place, and its requests",
    "SkillReference": "as SkillFileReference",
    "Stored": "a value: an entry and its version",
    "Answer": "a value: what came",
    "Batches": "a value: a request in parts",
    "ChatItems": "makes items of chunks, for both kinds of streams",
    "CompletionItems": "as ChatItems",
    "Cropping": "a value: a square",
    "DatasetScope": "a value: which knowledge base",
    "Document": "a value: a file or text",
    "Identified": "a protocol: what has an id",
    "IndexingWatch": "says whether to go on waiting, waits for nothing itself",
    "Limits": "a value: numbers of connections",
    "Prompt": "a value: a list",
    "PromptTemplate": "makes prompts, sends nothing",
    "Reading": "a protocol of ChatItems and CompletionItems",
    "Requests": "makes requests, sends nothing",
    "SigninResult": "a value: a decision",
    "TokenScore": "a value: a number",
    "MessageSum": "adds events up, for both kinds of streams",
    "ResponseSum": "as MessageSum",
    "AzureKeyCredential": "a value: a key that can be exchanged",
    "HookedRequest": "a value: what hooks see",
    "HttpRequest": "a value: what to send",
    "KeyHolder": "a protocol of values",
    "PipelineRequest": "a value: what hooks are given",
    "PipelineResponse": "as PipelineRequest",
    "Text": "a value: a string",
}
"""Public classes of provider packages that serve both worlds."""


def classes_of(module: Any) -> dict[str, type]:
    """The public classes that a module defines; errors, models and option bags serve both worlds."""
    return {
        name: value
        for name, value in vars(module).items()
        if isinstance(value, type)
        and value.__module__ == module.__name__
        and not name.startswith("_")
        and not issubclass(value, BaseException | Model)
        and not is_typeddict(value)
    }


@cache
def provider_classes() -> dict[str, type]:
    found: dict[str, type] = {}
    for provider in PROVIDERS:
        folder = OVERLAYS / "veneer" / provider
        for path in sources(folder):
            parts = path.relative_to(OVERLAYS).with_suffix("").parts
            found |= classes_of(importlib.import_module(".".join(parts).removesuffix(".__init__")))
    return found


def pairs() -> list[tuple[type, type]]:
    """Sync and async class of each pair, those of the runtime that users meet included."""
    shared = {name: cls for module in (downloads, pool, send, streams) for name, cls in classes_of(module).items()}
    known = {**shared, **provider_classes()}
    found = [(known[name.removeprefix("Async")], cls) for name, cls in known.items() if name.startswith("Async")]
    return [pair for pair in found if pair[0].__name__ != "Source"]  # a protocol of the runtime's own


PAIRS = pairs()
NAMES = [sync.__name__ for sync, _ in PAIRS]
both = pytest.mark.parametrize(("sync", "twin"), PAIRS, ids=NAMES)


def public(cls: type) -> dict[str, Any]:
    """Public names of a class and of its bases that are ours, with what stands behind them."""
    ours = [base for base in reversed(cls.__mro__) if base.__module__.startswith("veneer")]
    return {name: value for base in ours for name, value in vars(base).items() if not name.startswith("_")}


def function(value: Any) -> FunctionType | None:
    """The function behind a method, a class method or a property."""
    found = getattr(value, "__func__", None) or getattr(value, "fget", None) or value
    return found if isinstance(found, FunctionType) else None


def same_text(annotation: Any) -> str:
    """An annotation as text, without what tells the two worlds apart."""
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
    text = re.sub(r"\bAwaitable\[(\w+)\]", r"\1", text)
    return re.sub(r"\b(?:Async|Sync)(?=[A-Z])", "", text)


def shape(value: Any) -> list[tuple[str, Any, Any, str]]:
    signature = inspect.signature(value)
    made = [
        (p.name, p.kind, same_text(p.default) if isinstance(p.default, type) else p.default, same_text(p.annotation))
        for p in signature.parameters.values()
    ]
    return [*made, ("return", None, None, same_text(signature.return_annotation))]


def test_the_pairs_are_found() -> None:
    expected = {"Dial", "DialClientPool", "Completions", "Chat", "Deployments", "Applications", "Files", "ChatStream"}
    assert expected | {"ClientPool", "Stream", "Download", "Sender"} <= set(NAMES)


def test_each_public_class_has_a_twin() -> None:
    found = provider_classes()
    alone = {name for name in found if not name.startswith("Async") and f"Async{name}" not in found}
    assert alone == set(NO_TWIN)
    assert {name.removeprefix("Async") for name in found if name.startswith("Async")} <= set(found)


@both
def test_twins_have_the_same_public_names(sync: type, twin: type) -> None:
    extra = {name for cls, name in ONLY_ASYNC if cls == twin.__name__}
    if {"close", "aclose"} & set(public(sync)) == {"close"}:
        extra.add("aclose")
    assert set(public(sync)) | extra == set(public(twin)) | ({"aclose"} & extra)
    assert not extra & set(public(sync))


@both
def test_twins_support_the_same_syntax(sync: type, twin: type) -> None:
    """`with`, `for` and `next`, each in its own form."""
    for name in ("__enter__", "__exit__", "__iter__", "__next__"):
        assert hasattr(sync, name) == hasattr(twin, f"__a{name[2:]}"), name


@both
def test_twins_take_and_give_the_same(sync: type, twin: type) -> None:
    theirs = public(twin)
    for name, value in public(sync).items():
        plain, other = function(value), function(theirs[name])
        if (twin.__name__, name) in OTHER_SIGNATURE:
            continue
        assert (plain is None) == (other is None), name
        if plain and other:
            assert isinstance(value, property) == isinstance(theirs[name], property), name
            assert shape(plain) == shape(other), name
    if (twin.__name__, "__init__") not in OTHER_SIGNATURE:
        assert shape(sync.__init__) == shape(twin.__init__)


@both
def test_overloads_of_twins_are_the_same(sync: type, twin: type) -> None:
    theirs = public(twin)
    for name, value in public(sync).items():
        if plain := function(value):
            other = function(theirs[name])
            assert other is not None
            assert [shape(o) for o in get_overloads(plain)] == [shape(o) for o in get_overloads(other)], name


@both
def test_methods_of_async_classes_are_awaited(sync: type, twin: type) -> None:
    for name, value in public(twin).items():
        call = function(value)
        if call is None or isinstance(value, property) or (twin.__name__, name) in NOT_AWAITED:
            continue
        if any(vars(base).get(name) is value for base in sync.__mro__):
            continue  # one method for both worlds, from a common base
        assert inspect.iscoroutinefunction(call) or inspect.isasyncgenfunction(call), name
    for name, value in public(sync).items():
        shared = any(vars(base).get(name) is value for base in twin.__mro__)
        assert shared or not inspect.iscoroutinefunction(function(value)), name


def test_clients_have_the_same_resources() -> None:
    settings = {"base_url": "https://dial.example.com", "api_key": "key"}
    waiting: list[tuple[Any, Any]] = [(dial.Dial(**settings), dial.AsyncDial(**settings))]
    seen = set()
    while waiting:
        sync, twin = waiting.pop()
        assert type(twin).__name__ == f"Async{type(sync).__name__}"
        seen.add(type(sync).__name__)
        ours, theirs = ({n: v for n, v in vars(x).items() if not n.startswith("_")} for x in (sync, twin))
        assert set(ours) == set(theirs)
        waiting += [(ours[name], theirs[name]) for name in ours if type(ours[name]).__module__.startswith("veneer")]
    assert seen == {"Dial", "Chat", "Completions", "Deployments", "Applications", "Files"}


def test_clients_have_the_same_resources_that_are_made_later() -> None:
    settings = {"base_url": "https://dial.example.com", "api_key": "key"}
    sync, twin = dial.Dial(**settings), dial.AsyncDial(**settings)
    ours, theirs = (later(type(client)) for client in (sync, twin))
    assert ours == theirs
    for name in ours:
        assert type(getattr(twin, name)).__name__ == f"Async{type(getattr(sync, name)).__name__}"


def later(cls: type) -> set[str]:
    return {name for base in cls.__mro__ for name, value in vars(base).items() if isinstance(value, cached_property)}


def test_a_download_has_an_awaited_form_of_each_reading() -> None:
    """One class for both worlds: a small body is in memory, whatever client it came from."""
    methods = public(downloads.FileDownloadResponse)
    readings = {"get_content", "read", "write_to", "close"}
    assert {name for name, value in methods.items() if inspect.iscoroutinefunction(value)} == {
        f"a{name}" for name in readings
    }
    for name in readings:
        assert shape(methods[name]) == shape(methods[f"a{name}"])


def test_the_exceptions_are_still_needed() -> None:
    twins = {twin.__name__: (sync, twin) for sync, twin in PAIRS}
    for cls, name in ONLY_ASYNC:
        assert name in public(twins[cls][1])
    for cls, name in NOT_AWAITED:
        assert not inspect.iscoroutinefunction(function(public(twins[cls][1])[name]))
    for cls, name in OTHER_SIGNATURE:
        sync, twin = twins[cls]
        assert shape(getattr(sync, name)) != shape(getattr(twin, name)), f"{cls}.{name} is the same by now"


def statements(node: ast.AST) -> int:
    """Statements of a function, those inside others counted, its docstring not."""
    found = [child for child in ast.walk(node) if isinstance(child, ast.stmt) and child is not node]
    return len([s for s in found if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))])


@pytest.mark.parametrize("provider", PROVIDERS)
def test_public_methods_of_a_provider_package_are_thin(provider: str) -> None:
    thick, count = [], 0
    for path in sources(ROOT / "overlays/veneer" / provider):
        for cls in ast.walk(tree_of(path)):
            if not isinstance(cls, ast.ClassDef) or cls.name.startswith("_"):
                continue
            for method in cls.body:
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef) and not method.name.startswith("_"):
                    count += 1
                    if statements(method) > THIN:
                        thick.append(f"{shown(path, method)} {cls.name}.{method.name}: {statements(method)}")
    assert not thick
    assert count > 20


def test_a_thick_method_is_counted_whole() -> None:
    code = '''
def method(self):
    """Does much."""
    if self:
        a = 1
        for b in a:
            print(b)
    return a
'''
    assert statements(ast.parse(code).body[0]) == 5
