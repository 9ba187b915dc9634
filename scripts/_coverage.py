"""Whether every operation of the documents has a method in its provider's package, or a stated reason for none."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

from _spec import Document

WITHOUT_METHOD: Mapping[str, Mapping[str, str]] = {
    "dial": {
        "responses.create_response_at_short_path": "a second path of create_response, which client.responses sends; "
        "veneer.dial.responses shows the typed operation",
    },
    "aleph_alpha": {"users.login": "a login by password is nothing for programs; tokens are"},
}
"""Operations (`tag.operation`) that a provider's document knows and its package does not offer, and why."""


def known(document: Document) -> set[str]:
    """The operations of a document as the generated package has them: `tag.operation`."""
    return {f"{operation.tag}.{operation.id}" for operation in document.operations}


def used(folder: Path, provider: str) -> set[str]:
    """Operations whose `request` the modules of a provider's package call: `tag.operation.request(...)`."""
    found = set()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"), str(path))
        tags = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == f"veneer_generated.{provider}.api"
            for alias in node.names
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                parts = ast.unparse(node.func).split(".")
                if len(parts) == 3 and parts[0] in tags and parts[2] == "request":
                    found.add(f"{parts[0]}.{parts[1]}")
    return found


def complaints(root: Path, without: Mapping[str, Mapping[str, str]] = WITHOUT_METHOD) -> list[str]:
    """Operations without method and without reason, and reasons that nothing needs; a line for each.

    A document without a package in `overlays/veneer/` is for users of the low-level code alone, and not looked at.
    """
    lines = []
    for path in sorted((root / "specs").glob("*.yaml")):
        folder = root / "overlays" / "veneer" / path.stem
        if "." in path.stem or not folder.is_dir():
            continue
        document = Document(path, f"specs/{path.name}")
        there, called = known(document), used(folder, path.stem)
        reasons = without.get(path.stem, {})
        for operation in document.operations:
            name = f"{operation.tag}.{operation.id}"
            if name not in called and not reasons.get(name):
                place = f"{document.label}:{document.line(operation.pointer)}"
                lines.append(
                    f"NO METHOD {name} ({place}): nothing in overlays/veneer/{path.stem}/ calls {name}.request(...); "
                    "add a method, or a reason in scripts/_coverage.py"
                )
        lines += [f"NO OPERATION {name}: overlays/veneer/{path.stem}/ calls it" for name in sorted(called - there)]
        stale = sorted(name for name in reasons if name in called or name not in there)
        lines += [
            f"NO REASON  {path.stem} {name}: it has a method, or is gone; see scripts/_coverage.py" for name in stale
        ]
    return lines
