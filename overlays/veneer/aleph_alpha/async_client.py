"""`AsyncClient`: the async form of `Client`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from veneer_generated.aleph_alpha.api import models, users, version
from veneer_generated.aleph_alpha.constants import MAX_BATCH_SIZE, REQUEST_TIMEOUT_SECONDS

from .._runtime.auth import AsyncCredential, veiled
from .._runtime.batches import arun_all, check_limit
from .._runtime.options import hide_headers
from .._runtime.pool import AsyncClientPool
from .._runtime.send import AsyncSender
from ._base import LIMIT, TOTAL_RETRIES, BaseClient, ClientOptions, Limits, own_pool, settings_of, tokenizers
from ._requests import Batches, BatchProgress, Requests
from .chat import ChatItem, ChatItems, ChatResponse
from .completion import CompletionItem, CompletionItems, CompletionResponse
from .embedding import EmbeddingResponse
from .explanation import ExplanationResponse
from .streaming import AsyncItemStream
from .version import check_api_version

if TYPE_CHECKING:
    from types import TracebackType

    from veneer_generated.aleph_alpha.models import (
        ApiTokenMetadata,
        AvailableModel,
        BatchSemanticEmbeddingRequest,
        BatchSemanticEmbeddingResponse,
        ChatRequest,
        CompletionRequest,
        DetokenizationRequest,
        DetokenizationResponse,
        EmbeddingRequest,
        EmbeddingV2Request,
        EmbeddingV2Response,
        EvaluationRequest,
        EvaluationResponse,
        ExplanationRequest,
        InstructableEmbeddingRequest,
        InstructableEmbeddingResponse,
        ModelSettings,
        NewTokenResponse,
        RecentRequest,
        RerankRequest,
        RerankResponse,
        SemanticEmbeddingRequest,
        SemanticEmbeddingResponse,
        SteeringConceptCreationRequest,
        SteeringConceptCreationResponse,
        TokenizationRequest,
        TokenizationResponse,
        TranscribeResponse,
        TranslationRequest,
        TranslationResponse,
        UserDetail,
    )

    from .._runtime import http
    from .._runtime.files import FileArgument
    from .._runtime.options import CallOptions


class AsyncClient(BaseClient):
    """A client of one Aleph Alpha installation for asyncio; see `Client`. `token` may be a coroutine function too.

    `limit` is the number of connections at a time.

        async with AsyncClient(token="...", host="https://inference.example.com/v1") as client:
            request = ChatRequest(model="llama-3.1-8b-instruct", messages=[Message(Role.User, "Hi")])
            async for item in client.chat_with_streaming(request):
                if isinstance(item, ChatStreamChunk):
                    print(item.content, end="", flush=True)
    """

    def __init__(
        self,
        token: AsyncCredential | None = None,
        host: str | None = None,
        limit: int = LIMIT,
        hosting: str | None = None,
        request_timeout_seconds: float | None = REQUEST_TIMEOUT_SECONDS,
        total_retries: int = TOTAL_RETRIES,
        nice: bool = False,
        verify_ssl: bool | str = True,
        tags: Sequence[str] | None = None,
        *,
        pool: AsyncClientPool | None = None,
        http_client: http.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        token = veiled(token)
        self._settings = settings_of(token, host, request_timeout_seconds, total_retries, options)
        size = check_limit("limit", limit)
        limits = None if size == LIMIT else Limits(size, size)
        self._pool = own_pool(AsyncClientPool, pool, http_client, verify_ssl, limits, options.get("transport"))
        self._requests = Requests(nice, hosting, tags)
        carrier = None if self._pool else options.get("transport")
        self._sender = AsyncSender(
            self._settings, "AsyncClient", pool=pool or self._pool, http_client=http_client, transport=carrier
        )

    async def get_version(self, **options: Unpack[CallOptions]) -> str:
        """See `Client.get_version`."""
        return (await self._sender.send(version.version.request(), options)).strip()

    async def validate_version(self, **options: Unpack[CallOptions]) -> None:
        """See `Client.validate_version`."""
        hide_headers(options)
        check_api_version(await self.get_version(**options))

    async def openapi(self, **options: Unpack[CallOptions]) -> str:
        """See `Client.openapi`."""
        return await self._sender.send(version.openapi_yaml.request(), options)

    async def models(self, **options: Unpack[CallOptions]) -> list[AvailableModel]:
        """See `Client.models`."""
        return await self._sender.send(models.available_models.request(), options)

    async def model_settings(self, **options: Unpack[CallOptions]) -> list[ModelSettings]:
        """See `Client.model_settings`."""
        return await self._sender.send(models.model_settings.request(), options)

    async def tokenizer(self, model: str, **options: Unpack[CallOptions]) -> Any:
        """See `Client.tokenizer`."""
        hide_headers(options)
        library = tokenizers()
        found = await self._sender.send(models.get_model_tokenizer.request(model_name=model), options)
        return library.Tokenizer.from_str(json.dumps(found, ensure_ascii=False))

    async def complete(
        self, request: CompletionRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> CompletionResponse:
        """See `Client.complete`."""
        return await self._sender.send(self._requests.complete(request, model), options)

    async def complete_json(
        self, request: CompletionRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> CompletionResponse:
        """See `Client.complete_json`."""
        return await self._sender.send(self._requests.complete_json(request, model), options)

    def complete_with_streaming(
        self, request: CompletionRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncItemStream[CompletionItem, CompletionResponse]:
        """See `Client.complete_with_streaming`; errors before the first event raise when it is asked for."""
        made = self._requests.complete(request, model, stream=True)
        return AsyncItemStream(lambda: self._sender.stream(made, options), CompletionItems())

    async def chat(
        self, request: ChatRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> ChatResponse:
        """See `Client.chat`."""
        return await self._sender.send(self._requests.chat(request, model), options)

    def chat_with_streaming(
        self, request: ChatRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncItemStream[ChatItem, ChatResponse]:
        """See `Client.chat_with_streaming`; errors before the first event raise when it is asked for."""
        made = self._requests.chat(request, model, stream=True)
        return AsyncItemStream(lambda: self._sender.stream(made, options), ChatItems())

    async def embed(
        self, request: EmbeddingRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> EmbeddingResponse:
        """See `Client.embed`."""
        return await self._sender.send(self._requests.embed(request, model), options)

    async def embeddings(
        self, request: EmbeddingV2Request, model: str | None = None, **options: Unpack[CallOptions]
    ) -> EmbeddingV2Response:
        """See `Client.embeddings`."""
        return await self._sender.send(self._requests.embeddings(request, model), options)

    async def semantic_embed(
        self, request: SemanticEmbeddingRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> SemanticEmbeddingResponse:
        """See `Client.semantic_embed`."""
        return await self._sender.send(self._requests.semantic_embed(request, model), options)

    async def batch_semantic_embed(
        self,
        request: BatchSemanticEmbeddingRequest,
        model: str | None = None,
        num_concurrent_requests: int = 1,
        batch_size: int = MAX_BATCH_SIZE,
        progress_bar: bool = False,
        *,
        progress: BatchProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchSemanticEmbeddingResponse:
        """See `Client.batch_semantic_embed`."""
        batches = Batches(request, batch_size, progress_bar, progress)
        at_once = check_limit("num_concurrent_requests", num_concurrent_requests)
        parts = [self._requests.batch(part, model) for part in batches.requests]
        found = await arun_all(lambda part: self._sender.send(part, options), parts, at_once=at_once, done=batches.done)
        return batches.joined(found)

    async def instructable_embed(
        self, request: InstructableEmbeddingRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> InstructableEmbeddingResponse:
        """See `Client.instructable_embed`."""
        return await self._sender.send(self._requests.instructable_embed(request, model), options)

    async def evaluate(
        self, request: EvaluationRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> EvaluationResponse:
        """See `Client.evaluate`."""
        return await self._sender.send(self._requests.evaluate(request, model), options)

    async def explain(
        self, request: ExplanationRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> ExplanationResponse:
        """See `Client.explain`."""
        return await self._sender.send(self._requests.explain(request, model), options)

    async def tokenize(
        self, request: TokenizationRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> TokenizationResponse:
        """See `Client.tokenize`."""
        return await self._sender.send(self._requests.tokenize(request, model), options)

    async def detokenize(
        self, request: DetokenizationRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> DetokenizationResponse:
        """See `Client.detokenize`."""
        return await self._sender.send(self._requests.detokenize(request, model), options)

    async def translate(self, request: TranslationRequest, **options: Unpack[CallOptions]) -> TranslationResponse:
        """See `Client.translate`."""
        return await self._sender.send(self._requests.translate(request), options)

    async def rerank(
        self, request: RerankRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> RerankResponse:
        """See `Client.rerank`."""
        return await self._sender.send(self._requests.rerank(request, model), options)

    async def create_steering_concept(
        self, request: SteeringConceptCreationRequest, **options: Unpack[CallOptions]
    ) -> SteeringConceptCreationResponse:
        """See `Client.create_steering_concept`."""
        return await self._sender.send(self._requests.steering_concept(request), options)

    async def transcribe(
        self, audio: FileArgument, model: str, language: str | None = None, **options: Unpack[CallOptions]
    ) -> TranscribeResponse:
        """See `Client.transcribe`."""
        return await self._sender.send(self._requests.transcribe(audio, model, language), options)

    async def tokens(self, **options: Unpack[CallOptions]) -> list[ApiTokenMetadata]:
        """See `Client.tokens`."""
        return await self._sender.send(users.tokens.request(), options)

    async def new_token(self, description: str, **options: Unpack[CallOptions]) -> NewTokenResponse:
        """See `Client.new_token`."""
        return await self._sender.send(self._requests.new_token(description), options)

    async def delete_token(self, token_id: int, **options: Unpack[CallOptions]) -> None:
        """See `Client.delete_token`."""
        return await self._sender.send(users.delete_token.request(token_id=token_id), options)

    async def me(self, **options: Unpack[CallOptions]) -> UserDetail:
        """See `Client.me`."""
        return await self._sender.send(users.me.request(), options)

    async def recent_requests(self, **options: Unpack[CallOptions]) -> list[RecentRequest]:
        """See `Client.recent_requests`."""
        return await self._sender.send(users.recent_requests.request(), options)

    async def check_privileges(self, *permissions: str, **options: Unpack[CallOptions]) -> list[str]:
        """See `Client.check_privileges`."""
        found = await self._sender.send(self._requests.check_privileges(permissions), options)
        return [one.permission for one in found]

    async def aclose(self) -> None:
        """Close the client and its connections, but not a pool or `http_client` that it was given."""
        await self._sender.close()
        if self._pool is not None:
            await self._pool.aclose()

    async def close(self) -> None:
        """The same as `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.aclose()
