"""Generates the packages of `specs/*.yaml` and of the golden document; nothing is replaced unless everything succeeds.

python scripts/generate.py                      # all documents
python scripts/generate.py dial                 # this one
python scripts/generate.py --out DIR            # into DIR instead of the repository
python scripts/generate.py --record-originals   # after an upgrade of the generator
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import _originals
import _tools
from _lint import lint
from _render import TEMPLATES, render
from _spec import Document, Finding, Refused

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Target:
    """One generated package: the documents that go in and the folder that comes out, both relative to the root."""

    documents: tuple[Path, ...]
    folder: Path
    doc: str


def targets(root: Path = ROOT) -> list[Target]:
    """What the repository generates."""
    # A name with two dots belongs to a document: dify.deviations.yaml.
    specs = tuple(sorted(p.relative_to(root) for p in (root / "specs").glob("*.yaml") if "." not in p.stem))
    golden = tuple(sorted(p.relative_to(root) for p in (root / "tests" / "golden").glob("*.yaml")))
    return [
        Target(specs, Path("generated/veneer_generated"), "One package per provider, and the types they share."),
        Target(golden, Path("tests/golden/output/veneer_golden"), "The golden document, generated for the tests."),
    ]


def make(root: Path, document: Path, out: Path) -> dict[str, int]:
    """Check one document and write its package to `out`; runs in a process of its own."""
    doc = Document(root / document, document.as_posix())
    findings = lint(doc)
    if findings:
        raise Refused(findings)
    return render(doc, out)


def generate(root: Path, out: Path, only: set[str] | None = None) -> list[str]:
    """Generate into `out` (the same tree as `root`); returns a line for each document. Raises Refused."""
    _tools.check_versions()
    _tools.check_originals(TEMPLATES)
    lines: list[str] = []
    with tempfile.TemporaryDirectory(prefix="veneer-") as name, ProcessPoolExecutor() as pool:
        scratch = Path(name)
        jobs = {}
        for target in targets(root):
            (scratch / target.folder).mkdir(parents=True)
            for document in target.documents:
                if only is None or document.stem in only:
                    made = scratch / target.folder / document.stem
                    jobs[document] = pool.submit(make, root, document, made)
        refused: list[Finding] = []
        for document, job in jobs.items():
            try:
                numbers = job.result()
                lines.append(f"{document}: {numbers['operations']} operations, {numbers['schemas']} schemas")
            except Refused as error:
                refused += error.findings
        if refused:
            raise Refused(refused)
        _tools.format_tree(scratch)
        for target in targets(root):
            if any(d in jobs for d in target.documents):
                _finish(root, scratch, target, out)
        for target in targets(root):
            if any(d in jobs for d in target.documents):
                _replace(scratch / target.folder, out / target.folder)
    return lines


def _finish(root: Path, scratch: Path, target: Target, out: Path) -> None:
    """Add what stands once per target, and the manifest over all of it."""
    folder = scratch / target.folder
    for path in sorted((TEMPLATES / "shared").glob("*.py")):
        shutil.copyfile(path, folder / path.name)
    (folder / "py.typed").touch()
    text = f'"""{target.doc} Machine-written by scripts/generate.py; do not edit."""\n'
    (folder / "__init__.py").write_text(text, encoding="utf-8")
    for document in target.documents:
        kept = out / target.folder / document.stem
        if not (folder / document.stem).exists() and kept.is_dir():  # not asked for in this run: stays as it is
            shutil.copytree(kept, folder / document.stem, ignore=shutil.ignore_patterns("__pycache__"))
    _tools.write_json(
        folder / "MANIFEST.json",
        {
            "documents": {d.as_posix(): _tools.digest(root / d) for d in target.documents},
            "templates": _tools.digests(TEMPLATES),
            "tools": _tools.PINS,
            "files": _tools.digests(folder),
        },
    )


def _replace(made: Path, folder: Path) -> None:
    """Put the new tree in the place of the old one, stale files gone; unchanged files keep their times."""
    new = {p.relative_to(made) for p in made.rglob("*") if p.is_file()}
    for path in sorted(folder.rglob("*"), reverse=True):
        relative = path.relative_to(folder)
        if path.is_file() and relative not in new and "__pycache__" not in path.parts:
            path.unlink()
        elif path.is_dir() and not (made / relative).exists():
            shutil.rmtree(path)  # a folder of Python's caches at most: its files went before it
    for relative in sorted(new):
        path = folder / relative
        data = (made / relative).read_bytes()
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


def main(arguments: list[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Generate the packages of specs/*.yaml and of the golden document.")
    parser.add_argument("documents", nargs="*", help="names without .yaml; default: all")
    parser.add_argument("--out", type=Path, default=ROOT, help="write below this folder instead of the repository")
    parser.add_argument(
        "--record-originals", action="store_true", help="accept the generator's templates as what ours replace"
    )
    given = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        if given.record_originals:
            _tools.write_json(_tools.ORIGINALS, _tools.originals(TEMPLATES))
            _tools.write_json(_originals.LINES, _originals.record(TEMPLATES))
        known = {d.stem for target in targets() for d in target.documents}
        if unknown := set(given.documents) - known:
            fix = f"give one of {', '.join(sorted(known))}"
            raise Refused([Finding("scripts/generate.py", None, "", f"no document {', '.join(sorted(unknown))}", fix)])
        lines = generate(ROOT, given.out.resolve(), set(given.documents) or None)
    except Refused as error:
        print(f"refused, nothing was changed:\n{error}", file=sys.stderr)
        return 1
    print("\n".join(lines))
    print(f"generated in {time.perf_counter() - started:.1f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
