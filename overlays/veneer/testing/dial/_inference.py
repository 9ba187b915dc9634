"""Completions of texts and embeddings."""

from __future__ import annotations

import base64
import math
import struct
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._parts import Part
from ._replies import DONE, event
from ._scenarios import error

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

DIMENSIONS = 8  # of vectors, where the request does not say


class InferencePart(Part):
    """What models do beside chat."""

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {"create_completion": self._complete, "create_embeddings": self._embed}

    async def _complete(self, call: Call) -> Answer:
        body, name = call.json, call.arguments["deployment_name"]
        if (refusal := self.service.limited(call, name)) is not None:
            return refusal
        prompts = _texts(body["prompt"])
        limit = body.get("max_tokens")
        choices: list[dict[str, Any]] = []
        used = 0
        for prompt in prompts:
            words = self.service.answer_text(name, prompt, body).split(" ")
            cut = limit is not None and len(words) > limit
            text = ("" if not body.get("echo") else prompt) + " ".join(words[:limit])
            used += len(text.split())
            for _ in range(body.get("n") or 1):
                choices.append({"index": len(choices), "text": text, "finish_reason": "length" if cut else "stop"})
        asked = sum(len(prompt.split()) for prompt in prompts)
        self.service.record(call, name, asked, used)
        head = {"id": f"cmpl-{next(self.service.ids):024d}", "object": "text_completion", "created": 1724833500}
        head["model"] = name
        usage = {"prompt_tokens": asked, "completion_tokens": used, "total_tokens": asked + used}
        if body.get("stream"):
            options: dict[str, Any] = body.get("stream_options") or {}
            return Answer.events(_pieces(head, choices, usage if options.get("include_usage") else None))
        return Answer.json({**head, "choices": [{**c, "logprobs": None} for c in choices], "usage": usage})

    async def _embed(self, call: Call) -> Answer:
        body, name = call.json, call.arguments["deployment_name"]
        if (refusal := self.service.limited(call, name)) is not None:
            return refusal
        inputs = [*_texts(body["input"]), *(str(entry) for entry in body.get("custom_input") or ())]
        if not inputs:
            refused = error("Invalid request at input: nothing to embed", "invalid_request_error", code="400")
            return Answer.json(refused, status=400)
        size = body.get("dimensions") or DIMENSIONS
        packed = body.get("encoding_format") == "base64"
        data = [
            {"index": index, "object": "embedding", "embedding": _packed(vector) if packed else vector}
            for index, vector in enumerate(vector_of(text, size) for text in inputs)
        ]
        asked = sum(len(text.split()) for text in inputs)
        self.service.record(call, name, asked, 0)
        usage = {"prompt_tokens": asked, "total_tokens": asked}
        return Answer.json({"object": "list", "model": name, "data": data, "usage": usage})


def _texts(given: str | Sequence[Any]) -> list[str]:
    """The texts of a prompt or input; numbers of tokens count as words."""
    if isinstance(given, str):
        return [given]
    if given and all(isinstance(entry, int) for entry in given):
        return [" ".join(map(str, given))]
    return [entry if isinstance(entry, str) else " ".join(map(str, entry)) for entry in given]


def _pieces(head: dict[str, Any], choices: list[dict[str, Any]], usage: dict[str, Any] | None) -> Iterator[bytes]:
    for choice in choices:
        for number, word in enumerate(choice["text"].split(" ")):
            piece = {"index": choice["index"], "text": f" {word}" if number else word, "finish_reason": None}
            yield event({**head, "choices": [piece]})
        yield event({**head, "choices": [{**choice, "text": ""}]})
    if usage is not None:
        yield event({**head, "choices": [], "usage": usage})
    yield DONE


def vector_of(text: str, size: int) -> list[float]:
    """A vector of length 1 that depends on the text alone; every number is a 4-byte float."""
    raw = b"".join(sha256(f"{number}:{text}".encode()).digest() for number in range(-(-size // 16)))
    numbers = [(value - 32768) / 32768 for value in struct.unpack(f"<{size}H", raw[: 2 * size])]
    length = math.sqrt(sum(number * number for number in numbers)) or 1.0
    rounded: tuple[float, ...] = struct.unpack(f"<{size}f", struct.pack(f"<{size}f", *(n / length for n in numbers)))
    return list(rounded)


def _packed(vector: Sequence[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()
