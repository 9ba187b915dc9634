"""Prompts in the storage: read, save, delete, list, copy, move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Never, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import metadata, prompts
from veneer_generated.dial.constants import PROMPTS

from .storage import AsyncStorage, Storage

if TYPE_CHECKING:
    from veneer_generated.dial.models import Prompt, ResourceMetadata
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .urls import URL


class _Operations:
    kind = PROMPTS

    def get(self, bucket: str, path: str) -> Request[Prompt, Never]:
        return prompts.get_prompt.request(bucket=bucket, path=path)

    def save(
        self, bucket: str, path: str, body: Prompt | Mapping[str, Any], match: str | None, none_match: str | None
    ) -> Request[ResourceMetadata, Never]:
        body = body if isinstance(body, models.Prompt) else models.Prompt.from_dict(body)
        return prompts.save_prompt.request(
            bucket=bucket, path=path, body=body, if_match=match, if_none_match=none_match
        )

    def delete(self, bucket: str, path: str, match: str | None) -> Request[None, Never]:
        return prompts.delete_prompt.request(bucket=bucket, path=path, if_match=match)

    def metadata(self, bucket: str, path: str, **query: Any) -> Request[ResourceMetadata, Never]:
        return metadata.get_prompt_metadata.request(bucket=bucket, path=path, **query)


class Prompts(Storage["Prompt"]):
    """`client.prompts`: prompts in the storage: read, save, delete, list, copy, move.

    from veneer.dial import Prompt

    url = client.my_prompts_home() / "greeting"
    client.prompts.save(url, Prompt(id=str(url), name="greeting", folder_id=str(url.parent), content="Hello!"))
    print(client.prompts.get(url).content)
    """

    def __init__(self, sender: Sender) -> None:
        super().__init__(sender, _Operations())

    def save(
        self,
        url: URL,
        prompt: Prompt | Mapping[str, Any],
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """Store a prompt; what is there is replaced. At most 1 MiB of JSON at usual installations.

        `prompt` is the model, or a mapping with the names of the wire; a model's None is left out. `etag_if_match`
        replaces only that version, `etag_if_none_match="*"` only stores what is new; else EtagMismatchError.
        """
        return self._save(url, prompt, etag_if_match, etag_if_none_match, options)


class AsyncPrompts(AsyncStorage["Prompt"]):
    """`client.prompts` of an async client; see `Prompts`."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(sender, _Operations())

    async def save(
        self,
        url: URL,
        prompt: Prompt | Mapping[str, Any],
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """See `Prompts.save`."""
        return await self._save(url, prompt, etag_if_match, etag_if_none_match, options)
