"""The files of a skill, from whatever a caller has them in."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from attr import evolve

from veneer_generated.dial.constants import SKILL_MANIFEST
from veneer_generated.types import File

from .._runtime.files import as_file
from .errors import InvalidRequestError

if TYPE_CHECKING:
    from .._runtime.files import FileArgument

SkillSource = Mapping[str, "FileArgument"] | os.PathLike[str] | bytes | IO[bytes]
"""Files by their paths in the skill; a folder, or a ZIP archive, as path; an archive as bytes or binary file."""


def files_of(source: SkillSource) -> list[File]:
    """The files of a skill, each with its path in the skill as its name; raises where `SKILL.md` is missing.

    An archive is unpacked in memory. Where all of it is in one folder, as many programs pack it, that folder is the
    skill. Raises FileNotFoundError, and InvalidRequestError for what is neither.
    """
    found = _files(source)
    names = {file.filename for file in found}
    if SKILL_MANIFEST not in names:
        raise InvalidRequestError(
            f"a skill needs a file {SKILL_MANIFEST} at its top; there are {sorted(map(str, names))}"
        )
    return found


def _files(source: SkillSource) -> list[File]:
    if isinstance(source, Mapping):
        return [evolve(as_file(file), filename=name) for name, file in source.items()]
    if isinstance(source, os.PathLike) and os.path.isdir(source):
        top = Path(source)
        paths = sorted(path for path in top.rglob("*") if path.is_file())
        return [File(content=path, filename=path.relative_to(top).as_posix()) for path in paths]
    return _unpacked(source)


def _unpacked(source: object) -> list[File]:
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    if not isinstance(source, bytes | os.PathLike) and not hasattr(source, "read"):
        raise InvalidRequestError(
            f"a {type(source).__name__} is no skill; give a mapping of paths to files, a folder, or a ZIP archive"
        )
    try:
        with ZipFile(BytesIO(source) if isinstance(source, bytes) else cast("IO[bytes]", source)) as archive:
            files = {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}
    except BadZipFile:
        raise InvalidRequestError("this is no ZIP archive; a skill is a mapping, a folder or such an archive") from None
    start = _common_folder(list(files))
    return [File(content=content, filename=name.removeprefix(start)) for name, content in files.items()]


def _common_folder(names: Sequence[str]) -> str:
    """The folder that everything is in, with its slash, where the manifest is not at the top already."""
    tops = {name.partition("/")[0] for name in names}
    folder = f"{tops.pop()}/" if len(tops) == 1 else ""
    return folder if f"{folder}{SKILL_MANIFEST}" in names else ""
