"""What both clients send: the requests of callers, filled in with what the client knows."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from typing import Any, Never, TypeVar

from veneer_generated.aleph_alpha import models
from veneer_generated.aleph_alpha.api import (
    chat,
    completion,
    embedding,
    evaluation,
    explanation,
    reranking,
    steering,
    tokenization,
    transcription,
    translation,
    users,
)
from veneer_generated.aleph_alpha.constants import MAX_BATCH_SIZE
from veneer_generated.types import Model, Request

from .._runtime.batches import check_limit
from .._runtime.errors import ConfigurationError
from .._runtime.files import FileArgument, as_file
from .._runtime.forms import answered_by
from .chat import ChatResponse
from .completion import CompletionResponse
from .embedding import EmbeddingResponse
from .explanation import ExplanationResponse

Q = TypeVar("Q", bound=Model)

BatchProgress = Callable[[int, int], object]
"""Is told how many prompts are done, and of how many."""


class Requests:
    """Makes requests; `nice`, `hosting` and `tags` go into each of them."""

    def __init__(self, nice: bool, hosting: str | None, tags: Sequence[str] | None) -> None:
        self.nice, self.hosting, self.tags = nice, hosting, tags

    def _filled(self, request: Q, kind: type[Q], model: str | None, *, needs_model: bool = True, **more: Any) -> Q:
        """A copy of a caller's request with what its call and the client say; what the call says counts."""
        if not isinstance(request, kind):
            raise TypeError(f"the request is of type {type(request).__name__}; give a {kind.__name__}")
        made = copy(request)
        _set(made, model=model, hosting=self.hosting, tags=self.tags, **more)
        if needs_model and not getattr(made, "model", None):
            raise ConfigurationError("model is missing; name the model in the call, such as llama-3.1-8b-instruct")
        return made

    @property
    def _nice(self) -> bool | None:
        return True if self.nice else None

    def complete(
        self, request: models.CompletionRequest, model: str | None, stream: bool | None = None
    ) -> Request[CompletionResponse, models.CompletionEvent]:
        body = self._filled(request, models.CompletionRequest, model, stream=stream)
        made: Any = completion.complete.request(body=body, nice=self._nice)
        return answered_by(CompletionResponse, made)

    def complete_json(self, request: models.CompletionRequest, model: str | None) -> Request[CompletionResponse, Never]:
        body = self._filled(request, models.CompletionRequest, model)
        return answered_by(CompletionResponse, completion.complete_json.request(body=body, nice=self._nice))

    def chat(
        self, request: models.ChatRequest, model: str | None, stream: bool | None = None
    ) -> Request[ChatResponse, models.ChatChunk]:
        body = self._filled(request, models.ChatRequest, model, stream=stream)
        return answered_by(ChatResponse, chat.chat_completions.request(body=body, nice=self._nice))

    def embed(self, request: models.EmbeddingRequest, model: str | None) -> Request[EmbeddingResponse, Never]:
        body = self._filled(request, models.EmbeddingRequest, model)
        return answered_by(EmbeddingResponse, embedding.embed.request(body=body, nice=self._nice))

    def embeddings(
        self, request: models.EmbeddingV2Request, model: str | None
    ) -> Request[models.EmbeddingV2Response, Never]:
        body = self._filled(request, models.EmbeddingV2Request, model)
        return embedding.embeddings.request(body=body, nice=self._nice)

    def semantic_embed(
        self, request: models.SemanticEmbeddingRequest, model: str | None
    ) -> Request[models.SemanticEmbeddingResponse, Never]:
        body = self._filled(request, models.SemanticEmbeddingRequest, model, needs_model=False)
        return embedding.semantic_embed.request(body=body, nice=self._nice)

    def batch(
        self, request: models.BatchSemanticEmbeddingRequest, model: str | None
    ) -> Request[models.BatchSemanticEmbeddingResponse, Never]:
        body = self._filled(request, models.BatchSemanticEmbeddingRequest, model, needs_model=False)
        return embedding.batch_semantic_embed.request(body=body, nice=self._nice)

    def instructable_embed(
        self, request: models.InstructableEmbeddingRequest, model: str | None
    ) -> Request[models.InstructableEmbeddingResponse, Never]:
        body = self._filled(request, models.InstructableEmbeddingRequest, model)
        return embedding.instructable_embed.request(body=body, nice=self._nice)

    def evaluate(
        self, request: models.EvaluationRequest, model: str | None
    ) -> Request[models.EvaluationResponse, Never]:
        body = self._filled(request, models.EvaluationRequest, model)
        return evaluation.evaluate.request(body=body, nice=self._nice)

    def explain(self, request: models.ExplanationRequest, model: str | None) -> Request[ExplanationResponse, Never]:
        body = self._filled(request, models.ExplanationRequest, model)
        return answered_by(ExplanationResponse, explanation.explain.request(body=body, nice=self._nice))

    def tokenize(
        self, request: models.TokenizationRequest, model: str | None
    ) -> Request[models.TokenizationResponse, Never]:
        body = self._filled(request, models.TokenizationRequest, model)
        return tokenization.tokenize.request(body=body, nice=self._nice)

    def detokenize(
        self, request: models.DetokenizationRequest, model: str | None
    ) -> Request[models.DetokenizationResponse, Never]:
        body = self._filled(request, models.DetokenizationRequest, model)
        return tokenization.detokenize.request(body=body, nice=self._nice)

    def translate(self, request: models.TranslationRequest) -> Request[models.TranslationResponse, Never]:
        body = self._filled(request, models.TranslationRequest, None)
        return translation.translate.request(body=body, nice=self._nice)

    def rerank(self, request: models.RerankRequest, model: str | None) -> Request[models.RerankResponse, Never]:
        body = self._filled(request, models.RerankRequest, model)
        return reranking.rerank.request(body=body, nice=self._nice)

    def steering_concept(
        self, request: models.SteeringConceptCreationRequest
    ) -> Request[models.SteeringConceptCreationResponse, Never]:
        body = self._filled(request, models.SteeringConceptCreationRequest, None, needs_model=False)
        return steering.create_steering_concept.request(body=body, nice=self._nice)

    @staticmethod
    def new_token(description: str) -> Request[models.NewTokenResponse, Never]:
        return users.new_token.request(body=models.NewTokenRequest(description))

    @staticmethod
    def check_privileges(permissions: Sequence[str]) -> Request[list[models.Permission], Never]:
        return users.post_check_privileges.request(body=[models.Permission(name) for name in permissions])

    @staticmethod
    def transcribe(audio: FileArgument, model: str, language: str | None) -> Request[models.TranscribeResponse, Never]:
        metadata = models.TranscribeMetadata(model=model, language=language)
        body = models.TranscribeRequest(audiofile=as_file(audio), metadata=metadata)
        return transcription.transcribe.request(body=body)


def _set(request: Model, **fields: Any) -> None:
    for name, value in fields.items():
        if value is not None:
            setattr(request, name, value)


class Batches:
    """A batch request in parts that the service takes, and their answers as one."""

    def __init__(
        self,
        request: models.BatchSemanticEmbeddingRequest,
        size: int,
        bar: bool,
        progress: BatchProgress | None,
    ) -> None:
        size = check_limit("batch_size", size, MAX_BATCH_SIZE)
        prompts = list(request.prompts)
        self._size, self._total = size, len(prompts)
        self._bar, self._progress = bar, progress
        self.requests = [_part(request, prompts[at : at + size]) for at in range(0, len(prompts), size)]

    def done(self, count: int) -> None:
        """Tell that so many parts are done."""
        prompts = min(count * self._size, self._total)
        if self._progress is not None:
            self._progress(prompts, self._total)
        if self._bar:
            _show(prompts, self._total)

    @staticmethod
    def joined(answers: Iterable[models.BatchSemanticEmbeddingResponse]) -> models.BatchSemanticEmbeddingResponse:
        """The answers of all parts, in order, as one."""
        found = list(answers)
        return models.BatchSemanticEmbeddingResponse(
            found[-1].model_version if found else "",
            [vector for answer in found for vector in answer.embeddings or ()],
            sum(answer.num_tokens_prompt_total or 0 for answer in found),
        )


def _show(done: int, total: int) -> None:
    end = "\n" if done == total else ""
    sys.stderr.write(f"\r{done} of {total} prompts embedded{end}")
    sys.stderr.flush()


def _part(
    request: models.BatchSemanticEmbeddingRequest, prompts: Sequence[Any]
) -> models.BatchSemanticEmbeddingRequest:
    made = copy(request)
    made.prompts = prompts
    return made
