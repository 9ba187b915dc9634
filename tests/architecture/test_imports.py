"""Imports point downwards: provider -> runtime -> the shared types of the generated code; one module knows HTTP."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from architecture._source import (
    GENERATED,
    OVERLAYS,
    PROVIDERS,
    ROOT,
    Import,
    at_import,
    imports,
    shown,
    sources,
    tree_of,
)

pytestmark = pytest.mark.timeout(60)  # the first test of a process reads some thousand files
VENEER = OVERLAYS / "veneer"
HTTP_LIBRARIES = {
    "http": ("httpx", "certifi"),
    "core": ("httpcore", "httpcore2"),
    "aio": ("aiohttp", "yarl"),
}
"""Modules of the runtime, and the libraries that nothing else of it imports: one module for each transport."""
HTTP_LIBRARY = tuple(name for names in HTTP_LIBRARIES.values() for name in names)
SHARED = ("veneer_generated.types", "veneer_generated.dumps")
PROVIDER_PACKAGES = tuple(f"veneer.{name}" for name in PROVIDERS)
BANNED_CALLS = {
    "asyncio.run": "the loop is the user's",
    "asyncio.get_event_loop": "there may be none; it is deprecated",
    "asyncio.new_event_loop": "the loop is the user's",
    "asyncio.set_event_loop": "the loop is the user's",
}
EMULATOR_LOOP = "overlays/veneer/testing/"
"""The emulator runs a server of its own, in a thread of its own; it is no client."""


def is_standard(name: str) -> bool:
    return name.partition(".")[0] in sys.stdlib_module_names


def of(*folders: Path) -> Iterator[Import]:
    for path in sources(*folders):
        yield from imports(path)


def test_there_is_a_generated_package_for_each_provider() -> None:
    assert "dial" in PROVIDERS
    assert {path.parent.name for path in GENERATED.glob("veneer_generated/*/client.py")} >= set(PROVIDERS)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_provider_imports_only_what_is_below_it(provider: str) -> None:
    own = f"veneer.{provider}"
    allowed = ("veneer._runtime", own, f"veneer_generated.{provider}", *SHARED, "veneer.__version__", "attr")
    wrong = [i for i in of(VENEER / provider) if not (is_standard(i.name) or i.within(*allowed))]
    assert not wrong


def test_the_runtime_knows_no_provider_and_only_the_shared_generated_types() -> None:
    allowed = ("veneer._runtime", *SHARED, "attr", *HTTP_LIBRARY)
    wrong = [i for i in of(VENEER / "_runtime") if not (is_standard(i.name) or i.within(*allowed))]
    assert not wrong


def test_the_top_package_knows_the_runtime_only() -> None:
    path = VENEER / "__init__.py"
    wrong = [i for i in imports(path) if not (is_standard(i.name) or i.within("veneer._runtime"))]
    assert not wrong


def test_the_emulator_uses_no_client() -> None:
    wrong = [
        i for i in of(VENEER / "testing") if i.within("veneer") and not i.within("veneer.testing", "veneer.__version__")
    ]
    assert not wrong
    assert not [i for i in of(VENEER / "testing") if i.within(*HTTP_LIBRARY)]


def test_generated_code_knows_nothing_of_the_overlays() -> None:
    assert not [i for i in of(GENERATED) if i.within("veneer")]


def test_no_generated_provider_imports_another() -> None:
    folders = [path.parent for path in GENERATED.glob("veneer_generated/*/client.py")]
    for folder in folders:
        allowed = (f"veneer_generated.{folder.name}", *SHARED)
        assert not [i for i in of(folder) if i.within("veneer_generated") and not i.within(*allowed)]


@pytest.mark.parametrize("module", HTTP_LIBRARIES)
def test_only_one_module_and_the_plain_clients_know_an_http_library(module: str) -> None:
    knowing = {i.where.rpartition(":")[0] for i in of(OVERLAYS, GENERATED) if i.within(*HTTP_LIBRARIES[module])}
    clients = {path.relative_to(ROOT).as_posix() for path in GENERATED.glob("veneer_generated/*/client.py")}
    knowing.discard("overlays/veneer/_runtime/network.py")  # it knows their names, and whether they are there
    assert knowing == {f"overlays/veneer/_runtime/{module}.py", *(clients if module == "http" else ())}


def test_only_the_shared_generated_types_parse_dates() -> None:
    knowing = {i.where.rpartition(":")[0] for i in of(OVERLAYS, GENERATED) if i.within("dateutil")}
    assert knowing == {"generated/veneer_generated/types.py"}


def test_models_and_operations_import_the_shared_types_attrs_and_the_standard_library_only() -> None:
    for provider in PROVIDERS:
        folder = GENERATED / "veneer_generated" / provider
        allowed = (f"veneer_generated.{provider}", *SHARED, "attr")
        found = of(folder / "models", folder / "api")
        assert not [i for i in found if not (is_standard(i.name) or i.within(*allowed))]


def test_overlays_start_no_event_loop_and_have_no_finalizer_method() -> None:
    wrong = []
    for path in sources(OVERLAYS):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef) and node.name == "__del__":
                wrong.append(f"{shown(path, node)} __del__: weakref.finalize runs at a safe time")
            elif isinstance(node, ast.Attribute | ast.Name) and EMULATOR_LOOP not in shown(path):
                name = ast.unparse(node)
                name = name if "." in name else f"asyncio.{name}"
                if name in BANNED_CALLS:
                    wrong.append(f"{shown(path, node)} {name}: {BANNED_CALLS[name]}")
        found = [i for i in imports(path) if i.name in BANNED_CALLS and EMULATOR_LOOP not in i.where]
        wrong += [f"{i.where} {i.name}" for i in found]
    assert not wrong


def test_the_environment_is_not_read_at_import() -> None:
    wrong = [
        shown(path, node)
        for path in sources(OVERLAYS, GENERATED)
        for node in at_import(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv", "environb", "getproxies")
    ]
    assert not wrong


def test_no_runtime_module_needs_itself_to_be_imported() -> None:
    """Modules of the runtime form an order; a circle would make the result depend on what is imported first."""
    folder = VENEER / "_runtime"
    needs = {
        path.stem: {
            i.name.split(".")[2]
            for i in imports(path, at_import(tree_of(path)))
            if i.within("veneer._runtime") and (folder / f"{i.name.split('.')[2]}.py").is_file()
        }
        for path in sources(folder)
    }
    assert sum(map(len, needs.values())) > 10
    while free := [name for name, needed in needs.items() if not needed]:
        for name in free:
            del needs[name]
        needs = {name: needed - set(free) for name, needed in needs.items()}
    assert not needs


AUDIT = """
import json, sys
folders, modules = json.loads(sys.argv[1]), json.loads(sys.argv[2])
seen = []
WATCHED = ("open", "os.", "socket.", "subprocess.", "shutil.", "tempfile.", "ssl.", "signal.", "_thread.start")

def hook(event, arguments):
    if not event.startswith(WATCHED) or event == "os.fspath":
        return
    frame = sys._getframe(1)
    while frame is not None:  # up to who wants this: a module of ours itself, or the import system for it
        file = frame.f_code.co_filename
        if "importlib" in file:
            return
        if file.startswith(tuple(folders)):
            seen.append(f"{event} {arguments!r:.120} in {file}:{frame.f_lineno}")
            return
        frame = frame.f_back

sys.addaudithook(hook)
for name in modules:
    __import__(name)
print(json.dumps({"seen": seen, "threads": len(sys._current_frames())}))
"""
"""Imports modules in a process of its own and tells what they did to the outside, the loading of modules apart."""


def audit(folders: list[Path], modules: list[str]) -> dict[str, object]:
    arguments = [json.dumps([str(folder) for folder in folders]), json.dumps(modules)]
    done = subprocess.run(
        [sys.executable, "-c", AUDIT, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    assert not done.stdout.count("\n") > 1, f"something was printed: {done.stdout}"
    found: dict[str, object] = json.loads(done.stdout)
    return found


def module_name(path: Path) -> str:
    base = OVERLAYS if path.is_relative_to(OVERLAYS) else GENERATED
    return ".".join(path.relative_to(base).with_suffix("").parts).removesuffix(".__init__")


def test_importing_any_module_opens_nothing_and_starts_nothing() -> None:
    spec = find_spec("veneer")
    assert spec is not None
    assert spec.origin is not None
    assert Path(spec.origin).resolve().is_relative_to(OVERLAYS), "another veneer than this tree's is installed"
    modules = [module_name(path) for path in sources(OVERLAYS, GENERATED)]
    assert "veneer.dial.client" in modules
    assert audit([OVERLAYS, GENERATED], modules) == {"seen": [], "threads": 1}


def test_a_module_that_reads_a_file_at_import_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "curious.py").write_text("from pathlib import Path\nTEXT = Path(__file__).read_text()\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    (seen,) = audit([tmp_path], ["curious"])["seen"]
    assert seen.startswith("open")
