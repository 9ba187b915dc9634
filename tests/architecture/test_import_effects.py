"""Importing any module defines things and does nothing else: no files, environment variables, network, threads.

Seen by the interpreter's own audit hook, in an interpreter of its own for each package.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from architecture._source import GENERATED, OVERLAYS, sources

WATCH = '''
import os, sys, threading

seen = []
ALLOWED = ("import", "compile", "exec", "marshal.loads", "object.__getattr__", "object.__setattr__", "sys._getframe")
QUIET = ("os.listdir", "os.scandir", "os.stat", "code.__new__", "builtins.id", "function.__new__", "cpython._PySys_")

def hook(event, arguments):
    if not watching or event in ALLOWED or event.startswith(QUIET):
        return
    frame, ours = sys._getframe(1), None
    while frame is not None:  # what libraries do at their own import is theirs
        name = frame.f_code.co_filename
        if name.startswith(ROOTS):
            ours = f"{name}:{frame.f_lineno}"
            break
        if frame.f_code.co_name == "<module>" and not name.startswith("<"):
            return
        frame = frame.f_back
    if ours is None:
        return
    if event == "open":
        path = str(arguments[0])
        if path.endswith((".py", ".pyc", ".so")) or "__pycache__" in path:
            return
    seen.append([event, repr(arguments)[:200], ours])

class Watched(dict):
    """The environment, as long as our modules are loaded: whoever reads it is noted."""

def note(name):
    real = getattr(type(os.environ), name)
    def method(self, *given):
        frame = sys._getframe(1)
        while frame is not None:
            if frame.f_code.co_filename.startswith(ROOTS):
                seen.append([f"environ.{name}", repr(given)[:200], frame.f_code.co_filename])
                break
            if frame.f_code.co_name == "<module>":
                break
            frame = frame.f_back
        return real(self, *given)
    setattr(type(os.environ), name, method)

def start(self):
    hook("threading.Thread.start", (self,))
    real_start(self)

real_start, threading.Thread.start = threading.Thread.start, start
watching = False
for method in ("__getitem__", "__iter__", "__setitem__", "__delitem__"):
    note(method)
sys.addaudithook(hook)
'''
LOAD = """
import importlib, json
before = threading.enumerate()
watching = True
for module in MODULES:
    importlib.import_module(module)
watching = False
assert threading.enumerate() == before
print(json.dumps(seen))
"""
PACKAGES = ["veneer", "veneer_generated"]


def modules_of(package: str) -> list[str]:
    root = (OVERLAYS if package == "veneer" else GENERATED) / package
    base = root.parent
    found = [".".join(path.relative_to(base).with_suffix("").parts).removesuffix(".__init__") for path in sources(root)]
    # `__main__` is a program: it may do things, and says so by its name.
    return [name for name in found if not name.endswith("__main__")]


def effects(modules: list[str], roots: list[str], path: list[str]) -> list[Any]:
    names = f"ROOTS = {tuple(roots)!r}\nMODULES = {modules!r}\n"
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", f"import sys\nsys.path[:0] = {path!r}\n{names}{WATCH}{LOAD}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    found: list[Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.timeout(60)  # hundreds of modules, without their compiled forms on the first run
def test_imports_do_nothing_but_define(package: str) -> None:
    modules = modules_of(package)
    assert len(modules) > 100
    root = OVERLAYS if package == "veneer" else GENERATED
    assert effects(modules, [str(root / package)], [str(OVERLAYS), str(GENERATED)]) == []


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("open('/dev/null').close()", "open"),
        ("import socket; socket.socket().close()", "socket.__new__"),
        ("import subprocess; subprocess.run(['true'])", "subprocess.Popen"),
        ("import os; os.environ.get('HOME')", "environ.__getitem__"),
        ("import os; os.mkdir(os.path.join(os.path.dirname(__file__), 'made'))", "os.mkdir"),
        ("import threading; t = threading.Thread(target=int); t.start(); t.join()", "threading.Thread.start"),
    ],
)
def test_what_does_more_is_seen(line: str, event: str, tmp_path: Path) -> None:
    (tmp_path / "loud.py").write_text(line, "utf-8")
    assert event in {found[0] for found in effects(["loud"], [str(tmp_path)], [str(tmp_path)])}
