"""Embeddings: requests and answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from veneer_generated.aleph_alpha import models
from veneer_generated.aleph_alpha.models import (
    BatchSemanticEmbeddingRequest,
    BatchSemanticEmbeddingResponse,
    EmbeddingRequest,
    EmbeddingV2Request,
    EmbeddingV2Response,
    EmbeddingV2ResponseData,
    InstructableEmbeddingRequest,
    InstructableEmbeddingResponse,
    SemanticEmbeddingRequest,
    SemanticEmbeddingResponse,
    SemanticRepresentation,
)
from veneer_generated.aleph_alpha.models import EmbeddingV2Usage as Usage

from .._runtime.shapes import is_object

__all__ = [
    "BatchSemanticEmbeddingRequest",
    "BatchSemanticEmbeddingResponse",
    "EmbeddingRequest",
    "EmbeddingResponse",
    "EmbeddingV2Request",
    "EmbeddingV2Response",
    "EmbeddingV2ResponseData",
    "EmbeddingVector",
    "InstructableEmbeddingRequest",
    "InstructableEmbeddingResponse",
    "SemanticEmbeddingRequest",
    "SemanticEmbeddingResponse",
    "SemanticRepresentation",
    "Usage",
]

EmbeddingVector = list[float]
Vectors = dict[tuple[str, str], EmbeddingVector]


class EmbeddingResponse(models.EmbeddingResponse):
    """Pooled hidden states of a prompt; `embeddings` holds the vectors by (layer, pooling): `("layer_40", "mean")`."""

    __slots__ = ()

    # The service nests poolings in layers; callers look up pairs.
    embeddings: Vectors | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    def __init__(
        self,
        model_version: str,
        num_tokens_prompt_total: int,
        embeddings: Vectors | None,
        tokens: list[str] | None,
        message: str | None = None,
    ) -> None:
        super().__init__(model_version, num_tokens_prompt_total, None, tokens, message)
        self._set(embeddings)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """See `Model.from_dict`."""
        self = super().from_dict(src)
        layers: Any = self.embeddings
        self._set(_pairs(layers) if is_object(layers) else layers)
        return self

    def _set(self, embeddings: Vectors | None) -> None:
        self.embeddings = embeddings  # pyright: ignore[reportIncompatibleVariableOverride]  # as above

    def to_dict(self) -> dict[str, Any]:
        """See `Model.to_dict`."""
        nested: dict[str, dict[str, EmbeddingVector]] = {}
        for (layer, pooling), vector in (self.embeddings or {}).items():
            nested.setdefault(layer, {})[pooling] = vector
        whole = models.EmbeddingResponse(self.model_version, self.num_tokens_prompt_total, nested, self.tokens)
        return {**super().to_dict(), **(whole.to_dict() if self.embeddings is not None else {})}


def _pairs(layers: dict[str, dict[str, EmbeddingVector]]) -> Vectors:
    return {(layer, pooling): vector for layer, vectors in layers.items() for pooling, vector in vectors.items()}
