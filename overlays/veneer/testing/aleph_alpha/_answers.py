"""Answers that need nothing but the request: embeddings, scores, tokens, translations; and what there is to list."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from . import _texts

ACCOUNT: dict[str, Any] = {
    "id": 1,
    "email": "someone@example.com",
    "role": "Client",
    "credits_remaining": 0,
    "invoice_allowed": True,
    "out_of_credits_threshold": 0,
    "terms_of_service_version": "V1",
}
RECENT = [
    {
        "create_timestamp": "2025-10-21T08:00:00Z",
        "model_name": "luminous-base",
        "request_type": "completion",
        "token_count_prompt": 3,
        "image_count_prompt": 0,
        "token_count_completion": 7,
        "duration_millis": 120,
        "credits": 0.0,
    }
]
# The smallest document that the library `tokenizers` reads.
TOKENIZER: dict[str, Any] = {
    "version": "1.0",
    "truncation": None,
    "padding": None,
    "added_tokens": [],
    "normalizer": None,
    "pre_tokenizer": {"type": "Whitespace"},
    "post_processor": None,
    "decoder": None,
    "model": {"type": "WordLevel", "vocab": {"[UNK]": 0, "Hello": 1, "world": 2}, "unk_token": "[UNK]"},
}
LAYERS = 40
WIDTHS = {"pharia-1-embedding-4608": 4608}
WIDTH = 5120
COMPRESSED = 128
TILES = {"token": 12, "word": 6, "sentence": 3, "paragraph": 1}


def available(name: str) -> dict[str, Any]:
    """A model as `/models_available` lists it."""
    return {
        "name": name,
        "description": f"The emulated model {name}.",
        "hostings": ["aleph-alpha"],
        "max_context_size": 8192,
        "image_support": True,
        "qa_support": False,
        "summarization_support": False,
        "embedding_types": ["raw", "semantic"],
        "maximum_completion_tokens": None,
        "aligned": False,
    }


def settings(name: str, *, chat: bool) -> dict[str, Any]:
    """A model as `/model-settings` lists it."""
    return {
        "name": name,
        "status": "available",
        "description": f"The emulated model {name}.",
        "multimodal": True,
        "max_context_size": 8192,
        "semantic_embedding": True,
        "completion_type": "full",
        "embedding_type": "semantic",
        "aligned": False,
        "chat": chat,
        "prompt_template": "{{prompt}}",
        "maximum_completion_tokens": None,
        "model_card": None,
    }


def _version(body: dict[str, Any]) -> str:
    return f"{body['model']}-2025"


def embed(body: dict[str, Any]) -> dict[str, Any]:
    """`/embed`: vectors by layer and pooling; negative layers count from the last."""
    text = _texts.text_of(body["prompt"])
    layers: dict[str, Any] = {}
    for layer in body["layers"]:
        name = f"layer_{layer if layer >= 0 else LAYERS + 1 + layer}"
        one = len(_texts.words(text)) == 1  # of one token all poolings are the same
        layers[name] = {
            pooling: _texts.vector(f"{name} {'' if one else pooling} {text}", 64, normalize=bool(body.get("normalize")))
            for pooling in body["pooling"]
        }
    return {
        "model_version": _version(body),
        "embeddings": layers,
        "tokens": _texts.tokens(text) if body.get("tokens") else None,
        "num_tokens_prompt_total": _texts.count(body["prompt"]),
    }


def _semantic(body: dict[str, Any], prompt: Any, kind: str) -> list[float]:
    size = body.get("compress_to_size") or WIDTHS.get(body["model"], WIDTH)
    return _texts.vector(f"{kind} {_texts.text_of(prompt)}", size, normalize=bool(body.get("normalize")))


def semantic_embed(body: dict[str, Any]) -> dict[str, Any]:
    """`/semantic_embed`."""
    return {
        "model_version": _version(body),
        "embedding": _semantic(body, body["prompt"], body["representation"]),
        "num_tokens_prompt_total": _texts.count(body["prompt"]),
    }


def batch_semantic_embed(body: dict[str, Any]) -> dict[str, Any]:
    """`/batch_semantic_embed`."""
    return {
        "model_version": _version(body),
        "embeddings": [_semantic(body, prompt, body["representation"]) for prompt in body["prompts"]],
        "num_tokens_prompt_total": sum(_texts.count(prompt) for prompt in body["prompts"]),
    }


def instructable_embed(body: dict[str, Any]) -> dict[str, Any]:
    """`/instructable_embed`."""
    return {
        "model_version": _version(body),
        "embedding": _semantic(body, body["input"], body["instruction"]),
        "num_tokens_prompt_total": _texts.count(body["input"]),
    }


def embeddings(body: dict[str, Any]) -> dict[str, Any]:
    """`/embeddings`."""
    given: Any = body["input"]
    one = isinstance(given, str) or (bool(given) and isinstance(given[0], int))
    texts: Any = [given] if one else given
    size = body.get("dimensions") or 256
    data: list[Any] = []
    for index, text in enumerate(texts):
        found: Any = _texts.vector(str(text), size)
        found = _texts.packed(found) if body.get("encoding_format") == "base64" else found
        data.append({"object": "embedding", "embedding": found, "index": index})
    used = sum(len(_texts.words(t)) if isinstance(t, str) else len(t) for t in texts)
    usage = {"prompt_tokens": used, "total_tokens": used}
    return {"object": "list", "data": data, "model": body["model"], "usage": usage}


def evaluate(body: dict[str, Any]) -> dict[str, Any]:
    """`/evaluate`."""
    expected = body["completion_expected"]
    words = _texts.words(expected)
    lost = sum(_texts.score(body["prompt"], word) for word in words)
    return {
        "model_version": _version(body),
        "result": {
            "log_probability": -lost,
            "log_perplexity": lost,
            "log_perplexity_per_token": lost / (len(words) or 1),
            "log_perplexity_per_character": lost / (len(expected) or 1),
            "correct_greedy": False,
            "token_count": len(words),
            "character_count": len(expected),
            "completion": _texts.text_of(body["prompt"])[-8:],
        },
        "num_tokens_prompt_total": _texts.count(body["prompt"]),
    }


def explain(body: dict[str, Any]) -> dict[str, Any]:
    """`/explain`: one explanation, or one for each token of the target."""
    target = body["target"]
    pieces = _texts.words(target) if body.get("target_granularity") == "token" else [target]
    granularity = body.get("prompt_granularity") or {"type": "word"}
    out: list[Any] = []
    at = 0
    for piece in pieces:
        items = [_item(item, granularity, piece) for item in _texts.items_of(body["prompt"])]
        before = _spans(target if len(pieces) == 1 else target[:at], r"\S+\s*")
        scores = [{"start": s, "length": n, "score": _texts.score(piece, s)} for s, n in before]
        out.append({"target": piece, "items": [*items, {"type": "target", "scores": scores}]})
        at += len(piece)
    return {"model_version": _version(body), "explanations": out}


def _item(item: dict[str, Any], granularity: dict[str, Any], piece: str) -> dict[str, Any]:
    if item["type"] == "token_ids":
        return {"type": "token_ids", "scores": [_texts.score(piece, token) for token in item["data"]]}
    if item["type"] == "image":
        tiles = TILES.get(granularity["type"], 3)
        side = 1 / tiles
        rects = [
            {"left": x * side, "top": y * side, "width": side, "height": side}
            for y in range(tiles)
            for x in range(tiles)
        ]
        return {"type": "image", "scores": [{"rect": r, "score": _texts.score(piece, r)} for r in rects]}
    scores = [
        {"start": start, "length": length, "score": _texts.score(piece, start)}
        for start, length in _spans(item["data"], _pattern(granularity))
    ]
    return {"type": "text", "scores": scores}


def _pattern(granularity: dict[str, Any]) -> str:
    kinds = {"sentence": r"[^.!?]+[.!?]*\s*", "paragraph": r"[^\n]+\n*"}
    if granularity["type"] == "custom":
        mark = re.escape(granularity.get("delimiter") or " ")
        return rf"(?:(?!{mark}).)+(?:{mark})?"
    return kinds.get(granularity["type"], r"\S+\s*")


def _spans(text: str, pattern: str) -> list[tuple[int, int]]:
    return [(found.start(), len(found[0])) for found in re.finditer(pattern, text, re.DOTALL)]


def tokenize(body: dict[str, Any]) -> dict[str, Any]:
    """`/tokenize`."""
    out: dict[str, Any] = {}
    if body["tokens"]:
        out["tokens"] = _texts.tokens(body["prompt"])
    if body["token_ids"]:
        out["token_ids"] = [_texts.id_of(word) for word in _texts.words(body["prompt"])]
    return out


def detokenize(body: dict[str, Any]) -> dict[str, Any]:
    """`/detokenize`: tokens that were made by `/tokenize` give their texts again."""
    return {"result": "".join(_texts.word_of(token) for token in body["token_ids"])}


def translate(body: dict[str, Any]) -> dict[str, Any]:
    """`/translate`."""
    return {
        "translation": f"[{body['target_language']}] {body['source']}",
        "score": round(_texts.score(body["source"]), 6),
        "segments": None,
        "num_tokens_prompt_total": len(body["source"]),
        "num_tokens_generated": 0,
    }


def rerank(body: dict[str, Any]) -> dict[str, Any]:
    """`/rerank`: by the words that query and document share."""
    scored = [(_texts.relevance(body["query"], text), index) for index, text in enumerate(body["documents"])]
    ranked = sorted(scored, key=lambda one: (-one[0], one[1]))[: body.get("top_n") or None]
    used = sum(len(_texts.words(text)) for text in (body["query"], *body["documents"]))
    return {
        "results": [{"index": index, "relevance_score": found} for found, index in ranked],
        "usage": {"completion_tokens": 0, "prompt_tokens": 0, "total_tokens": used},
    }


def transcription(audio: bytes, metadata: Any) -> dict[str, Any]:
    """`/transcribe`: how long the recording is."""
    wanted = json.loads(metadata if isinstance(metadata, str) else "{}")
    text = f"{len(audio)} bytes of sound"
    return {
        "transcription": text,
        "segments": [{"start": 0.0, "end": 1.0, "text": text, "tokens": [1, 2]}],
        "language": wanted.get("language", "en"),
        "num_tokens_prompt_total": len(audio),
        "num_tokens_generated": 4,
    }


ANSWERS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "embed": embed,
    "semantic_embed": semantic_embed,
    "batch_semantic_embed": batch_semantic_embed,
    "instructable_embed": instructable_embed,
    "embeddings": embeddings,
    "evaluate": evaluate,
    "explain": explain,
    "tokenize": tokenize,
    "detokenize": detokenize,
    "translate": translate,
    "rerank": rerank,
}
