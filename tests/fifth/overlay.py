"""The overlay of a fifth provider, as small as one can be, on top of the runtime and of generated code."""

from __future__ import annotations

from typing import Any

from veneer_generated.fifth import models
from veneer_generated.fifth.api import answers, files
from veneer_generated.fifth.constants import DEFAULT_BASE_URL, SECURITY

from veneer._runtime.auth import Credential
from veneer._runtime.errors import ErrorTypes
from veneer._runtime.send import AsyncSender, Sender, make_settings


def _settings(key: str, base_url: str | None) -> Any:
    scheme = SECURITY["key"]
    return make_settings(
        base_url=base_url or DEFAULT_BASE_URL,
        credentials=[Credential("key", key, header=scheme.header, prefix=scheme.prefix)],
        user_agent="fifth/1",
        errors=ErrorTypes(),
    )


class Fifth:
    def __init__(self, key: str, *, base_url: str | None = None) -> None:
        self._sender = Sender(_settings(key, base_url), "Fifth")

    def answer(self, text: str, **options: Any) -> Any:
        return self._sender.send(answers.create_answer.request(body=models.Question(text=text)), options)

    def stream(self, text: str, **options: Any) -> Any:
        question = models.Question(text=text, stream=True)
        return self._sender.stream(answers.create_answer.request(body=question), options)

    def upload(self, path: str, content: Any, **options: Any) -> Any:
        return self._sender.send(files.upload_file.request(path=path, body=models.Upload(file=content)), options)

    def close(self) -> None:
        self._sender.close()


class AsyncFifth:
    def __init__(self, key: str, *, base_url: str | None = None) -> None:
        self._sender = AsyncSender(_settings(key, base_url), "AsyncFifth")

    async def answer(self, text: str, **options: Any) -> Any:
        return await self._sender.send(answers.create_answer.request(body=models.Question(text=text)), options)

    async def stream(self, text: str, **options: Any) -> Any:
        question = models.Question(text=text, stream=True)
        return await self._sender.stream(answers.create_answer.request(body=question), options)

    async def upload(self, path: str, content: Any, **options: Any) -> Any:
        return await self._sender.send(files.upload_file.request(path=path, body=models.Upload(file=content)), options)

    async def close(self) -> None:
        await self._sender.close()
