"""One environment for each client under test: what it imports and weighs is what its users get."""

from __future__ import annotations

import ast
import hashlib
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.server import BUILT, HERE

ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Adapter:
    """The constants of a module in adapters/, read without importing it."""

    module: str
    name: str
    kind: str
    """`veneer`, `rival` or `floor`."""
    providers: tuple[str, ...]
    requires: tuple[str, ...]
    imports: str
    """Code that loads the client; empty: not measured."""
    imports_package: str
    """Code that loads only the package itself, where that makes a difference."""

    @property
    def python(self) -> Path:
        return BUILT / self.module / "bin" / "python"

    def has(self, function: str) -> bool:
        """Whether the module may define a function; some make theirs by a common one."""
        text = (HERE / "adapters" / f"{self.module}.py").read_text()
        return "globals().update" in text or f"def {function}(" in text


def read(module: str) -> Adapter:
    found: dict[str, object] = {}
    for node in ast.parse((HERE / "adapters" / f"{module}.py").read_text()).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id.isupper():
            try:
                found[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:
                continue  # no constant of ours
    return Adapter(
        module=module,
        name=str(found["NAME"]),
        kind=str(found["KIND"]),
        providers=tuple(found["PROVIDERS"]),  # type: ignore[arg-type]  # the modules are ours
        requires=tuple(found["REQUIRES"]),  # type: ignore[arg-type]  # as above
        imports=str(found.get("IMPORT", "")),
        imports_package=str(found.get("IMPORT_PACKAGE", "")),
    )


def adapters(only: str = "") -> list[Adapter]:
    """All of them, or those whose module begins with one of the words."""
    modules = sorted(path.stem for path in (HERE / "adapters").glob("[!_]*.py"))
    chosen = tuple(only.split(",")) if only else ("",)
    return [read(module) for module in modules if module.startswith(chosen)]


def make(adapter: Adapter) -> str | None:
    """Make an adapter's environment if it is not there; gives the reason where it cannot be made."""
    wanted = hashlib.sha256("\n".join((*adapter.requires, (ROOT / "pyproject.toml").read_text())).encode()).hexdigest()
    stamp = adapter.python.parent / "made-of"
    if stamp.exists() and stamp.read_text() == wanted:
        return None
    uv = [sys.executable, "-m", "uv"]
    install = [*uv, "pip", "install", "--quiet", "--python", str(adapter.python)]
    for requirement in adapter.requires:
        install += ["--editable", requirement] if requirement.startswith(".") else [requirement]
    commands = [[*uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(adapter.python.parents[1])]]
    commands += [install] if adapter.requires else []
    for command in commands:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            return next((line.strip() for line in done.stderr.splitlines() if line.strip()), "no reason given")
    stamp.write_text(wanted)
    return None


def versions(adapter: Adapter) -> list[str]:
    """`name version` of what the adapter asks for."""
    names = [r.partition("==")[0] for r in adapter.requires if not r.startswith(".")]
    code = "import sys; from importlib.metadata import version as v; [print(n, v(n)) for n in sys.argv[1:]]"
    done = subprocess.run([str(adapter.python), "-c", code, *names], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()
