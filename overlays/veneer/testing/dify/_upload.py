"""Uploads: the parts of a multipart body, and what Dify refuses of them."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from ._store import Data, Refusal

if TYPE_CHECKING:
    from .._call import Call

AUDIO_TYPES = ("audio/mp3", "audio/m4a", "audio/wav", "audio/amr", "audio/mpga")
BLOCKED = (".exe", ".bat", ".sh")
MEGABYTE = 2**20


@dataclass(frozen=True)
class Upload:
    """The parts of an upload."""

    name: str
    content: bytes
    media_type: str
    fields: dict[str, str]

    def settings(self) -> Data:
        """The JSON of the field `data`."""
        try:
            found: Any = json.loads(self.fields.get("data") or "{}")
        except ValueError:
            raise Refusal(400, "invalid_param", "data is not valid JSON") from None
        if not isinstance(found, dict):
            raise Refusal(400, "invalid_param", "data must be a JSON object")
        return cast("Data", found)


async def upload_of(call: Call, *, limit: int = 15 * MEGABYTE, required: bool = True, audio: bool = False) -> Upload:
    """The one file of a request and its other fields; raises Refusal as the service refuses it."""
    kind = call.received.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        raise Refusal(415, "unsupported_media_type", "Content-Type must be multipart/form-data")

    async def body() -> AsyncGenerator[bytes, None]:
        yield call.body

    try:
        form = await MultiPartParser(call.received.headers, body()).parse()
    except (MultiPartException, KeyError) as error:
        raise Refusal(400, "bad_request", f"{error}") from None
    try:
        pairs = form.multi_items()
        fields = {name: value for name, value in pairs if isinstance(value, str)}
        files = [value for name, value in pairs if isinstance(value, UploadFile) and name == "file"]
        if not files:
            if not required:
                return Upload("", b"", "", fields)
            code = "no_audio_uploaded" if audio else "no_file_uploaded"
            raise Refusal(400, code, "Please upload your file.")
        if len(files) > 1:
            raise Refusal(400, "too_many_files", "Only one file is allowed.")
        file = files[0]
        name, content = file.filename or "", await file.read()
    finally:
        await form.close()
    if not name:
        raise Refusal(400, "filename_not_exists_error", "The specified filename does not exist.")
    if "/" in name or "\\" in name:
        raise Refusal(400, "invalid_param", "Filename contains invalid characters")
    media_type = file.content_type or ""
    if audio and media_type not in AUDIO_TYPES:
        raise Refusal(415, "unsupported_audio_type", "Audio type not allowed.")
    if not media_type or name.lower().endswith(BLOCKED):
        raise Refusal(415, "unsupported_file_type", "File type not allowed.")
    if len(content) > limit:
        raise Refusal(413, "audio_too_large" if audio else "file_too_large", "" if not audio else "Audio too large.")
    return Upload(name, content, media_type, fields)


def limit_of(media_type: str) -> int:
    """Bytes that a file of an app may have."""
    kind = media_type.partition("/")[0]
    return {"image": 10, "audio": 50, "video": 100}.get(kind, 15) * MEGABYTE
