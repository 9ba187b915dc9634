"""File arguments in the forms that dify-client's users write, and what Dify wants to be told of a file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from attr import evolve

from veneer_generated.dify import models
from veneer_generated.dify.constants import AUDIO_TYPES

from .._runtime.errors import ConfigurationError
from .._runtime.files import FileArgument, as_file, guess_type

if TYPE_CHECKING:
    from veneer_generated.dify.models import FileUploadResponse, InputFileObject
    from veneer_generated.types import File

FileOrPath = FileArgument | str
"""A file: a path as string or `Path`, bytes, a binary file, an iterable of bytes, or `(name, content, media type)`."""
FileParameter = FileOrPath | Mapping[str, FileArgument]
"""The same, or a mapping with one file, as other HTTP libraries take it."""


def file_of(value: FileParameter, default_name: str = "upload") -> File:
    """The file that an argument describes, with the name that Dify demands; a string is a path."""
    if isinstance(value, Mapping):
        given = cast("Mapping[str, FileArgument]", value)
        if len(given) != 1:
            raise ConfigurationError(f"{len(given)} files are given; each call uploads one")
        (value,) = given.values()
    file = as_file(Path(value) if isinstance(value, str) else value)
    name = os.path.basename((file.filename or default_name).replace("\\", "/"))
    return evolve(file, filename=name or default_name)


def audio_of(value: FileParameter) -> File:
    """A recording, with the one of its media types that Dify takes: it refuses the registered ones."""
    file = file_of(value, "audio.mp3")
    extension = os.path.splitext(file.filename or "")[1].lstrip(".").lower()
    if file.content_type in AUDIO_TYPES.values():
        return file
    return evolve(file, content_type=AUDIO_TYPES.get(extension, file.content_type))


def kind_of(media_type: str | None, name: str | None) -> models.FileType:
    """What kind of input a file is, by its media type."""
    group = (media_type or guess_type(name)).partition("/")[0]
    known = {kind.value: kind for kind in (models.FileType.IMAGE, models.FileType.AUDIO, models.FileType.VIDEO)}
    return known.get(group, models.FileType.DOCUMENT)


def input_of(upload: FileUploadResponse, kind: models.FileType | str | None = None) -> InputFileObject:
    """The input of a chat or workflow that an upload stands for."""
    return models.InputFileObject(
        type=kind or kind_of(upload.mime_type, upload.name),
        transfer_method=models.TransferMethod.LOCAL_FILE,
        upload_file_id=upload.id,
    )
