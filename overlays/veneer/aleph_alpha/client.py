"""`Client`: what Aleph Alpha's inference API can be asked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from veneer_generated.aleph_alpha.api import models, users, version
from veneer_generated.aleph_alpha.constants import MAX_BATCH_SIZE, REQUEST_TIMEOUT_SECONDS

from .._runtime.auth import SyncCredential, veiled
from .._runtime.batches import check_limit, run_all
from .._runtime.options import hide_headers
from .._runtime.pool import ClientPool
from .._runtime.send import Sender
from ._base import LIMIT, POOL_SIZE, TOTAL_RETRIES, BaseClient, ClientOptions, Limits, own_pool, settings_of, tokenizers
from ._requests import Batches, BatchProgress, Requests
from .chat import ChatItem, ChatItems, ChatResponse
from .completion import CompletionItem, CompletionItems, CompletionResponse
from .embedding import EmbeddingResponse
from .explanation import ExplanationResponse
from .streaming import ItemStream
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


class Client(BaseClient):
    """A client of one Aleph Alpha installation.

    `token` is a string or a function without parameters that returns one; a function is asked again for every attempt.
    `host` is the address with its prefix (`https://inference.example.com/v1`). Both default to the environment's
    AA_TOKEN and AA_HOST, the latter to the hosted service. `request_timeout_seconds` limits one attempt; a failed one
    is repeated up to `total_retries` times where the service did not take it up, never after a stream began. `nice`
    lets other requests go first, `hosting="aleph-alpha"` keeps requests in the vendor's data centres. `verify_ssl` is
    False or the path of a CA bundle, `pool_size` the number of connections that stay open. `pool` shares connections
    with other clients, `http_client` is an `httpx.Client` of yours; both stay open when this client closes.
    Thread-safe.
    Raises ConfigurationError (a ValueError) for arguments that cannot work; nothing is sent until the first call.

        with Client(token="...", host="https://inference.example.com/v1") as client:
            request = ChatRequest(model="llama-3.1-8b-instruct", messages=[Message(Role.User, "Hi")])
            print(client.chat(request).message.content)
    """

    def __init__(
        self,
        token: SyncCredential | None = None,
        host: str | None = None,
        hosting: str | None = None,
        request_timeout_seconds: float | None = REQUEST_TIMEOUT_SECONDS,
        total_retries: int = TOTAL_RETRIES,
        nice: bool = False,
        verify_ssl: bool | str = True,
        tags: Sequence[str] | None = None,
        pool_size: int = POOL_SIZE,
        *,
        pool: ClientPool | None = None,
        http_client: http.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        token = veiled(token)
        self._settings = settings_of(token, host, request_timeout_seconds, total_retries, options)
        size = check_limit("pool_size", pool_size)
        limits = None if size == POOL_SIZE else Limits(max(size, LIMIT), size)
        self._pool = own_pool(ClientPool, pool, http_client, verify_ssl, limits, options.get("transport"))
        self._requests = Requests(nice, hosting, tags)
        carrier = None if self._pool else options.get("transport")
        self._sender = Sender(
            self._settings, "Client", pool=pool or self._pool, http_client=http_client, transport=carrier
        )

    def get_version(self, **options: Unpack[CallOptions]) -> str:
        """The version of the API, such as `4.7.0`."""
        return self._sender.send(version.version.request(), options).strip()

    def validate_version(self, **options: Unpack[CallOptions]) -> None:
        """Raise RuntimeError where the API is older than what this client needs."""
        hide_headers(options)
        check_api_version(self.get_version(**options))

    def openapi(self, **options: Unpack[CallOptions]) -> str:
        """The installation's own OpenAPI document, as YAML."""
        return self._sender.send(version.openapi_yaml.request(), options)

    def models(self, **options: Unpack[CallOptions]) -> list[AvailableModel]:
        """The models; each is a mapping too: `model["name"]`."""
        return self._sender.send(models.available_models.request(), options)

    def model_settings(self, **options: Unpack[CallOptions]) -> list[ModelSettings]:
        """The models that the caller may use, and what they can do."""
        return self._sender.send(models.model_settings.request(), options)

    def tokenizer(self, model: str, **options: Unpack[CallOptions]) -> Any:
        """The `tokenizers.Tokenizer` of a model, for use offline; needs `veneer[tokenizers]`. Several megabytes."""
        hide_headers(options)
        library = tokenizers()
        found = self._sender.send(models.get_model_tokenizer.request(model_name=model), options)
        return library.Tokenizer.from_str(json.dumps(found, ensure_ascii=False))

    def complete(
        self, request: CompletionRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> CompletionResponse:
        """Complete a prompt.

        Raises BadRequestError (a ValueError) for what the model cannot do, BusyError where it is busy even after all
        repetitions, NotFoundError for an unknown model; all of them are AlephAlphaError.

            client.complete(CompletionRequest(Prompt("An apple a day"), maximum_tokens=8), "luminous-base")
        """
        return self._sender.send(self._requests.complete(request, model), options)

    def complete_json(
        self, request: CompletionRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> CompletionResponse:
        """Complete a prompt with JSON, which the limit of tokens may cut; luminous models only."""
        return self._sender.send(self._requests.complete_json(request, model), options)

    def complete_with_streaming(
        self, request: CompletionRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> ItemStream[CompletionItem, CompletionResponse]:
        """Complete a prompt and give StreamChunk, StreamSummary and CompletionSummary as they arrive.

        An error before the first event raises here, a later one from the stream (StreamEventError and others).
        """
        made = self._requests.complete(request, model, stream=True)
        return ItemStream(lambda: self._sender.stream(made, options), CompletionItems())

    def chat(self, request: ChatRequest, model: str | None = None, **options: Unpack[CallOptions]) -> ChatResponse:
        """Ask a model for the next message of a conversation; see `complete` for what is raised."""
        return self._sender.send(self._requests.chat(request, model), options)

    def chat_with_streaming(
        self, request: ChatRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> ItemStream[ChatItem, ChatResponse]:
        """Ask a model and give ChatStreamChunk, ToolCall, FinishReason and Usage as they arrive.

        Calls come whole, before the reason to end; usage only with `stream_options=StreamOptions(include_usage=True)`.
        An error before the first chunk raises here, a later one from the stream (StreamEventError and others).

            for item in client.chat_with_streaming(request):
                if isinstance(item, ChatStreamChunk):
                    print(item.content, end="", flush=True)
        """
        made = self._requests.chat(request, model, stream=True)
        return ItemStream(lambda: self._sender.stream(made, options), ChatItems())

    def embed(
        self, request: EmbeddingRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> EmbeddingResponse:
        """Get hidden states of a model for a prompt, pooled."""
        return self._sender.send(self._requests.embed(request, model), options)

    def embeddings(
        self, request: EmbeddingV2Request, model: str | None = None, **options: Unpack[CallOptions]
    ) -> EmbeddingV2Response:
        """Embed texts, in the form of OpenAI's API."""
        return self._sender.send(self._requests.embeddings(request, model), options)

    def semantic_embed(
        self, request: SemanticEmbeddingRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> SemanticEmbeddingResponse:
        """Embed a prompt by its meaning; without a model the service chooses."""
        return self._sender.send(self._requests.semantic_embed(request, model), options)

    def batch_semantic_embed(
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
        """Embed any number of prompts by their meaning; the vectors are in the order of the prompts.

        They are sent `batch_size` at a time (1 to 100), `num_concurrent_requests` batches at once. `progress(done,
        total)` counts prompts, `progress_bar` writes that to the standard error output. The first failure ends all.
        """
        batches = Batches(request, batch_size, progress_bar, progress)
        at_once = check_limit("num_concurrent_requests", num_concurrent_requests)
        parts = [self._requests.batch(part, model) for part in batches.requests]
        found = run_all(lambda part: self._sender.send(part, options), parts, at_once=at_once, done=batches.done)
        return batches.joined(found)

    def instructable_embed(
        self, request: InstructableEmbeddingRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> InstructableEmbeddingResponse:
        """Embed a prompt by an instruction."""
        return self._sender.send(self._requests.instructable_embed(request, model), options)

    def evaluate(
        self, request: EvaluationRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> EvaluationResponse:
        """Get the likelihood of a completion; `result` is a mapping too."""
        return self._sender.send(self._requests.evaluate(request, model), options)

    def explain(
        self, request: ExplanationRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> ExplanationResponse:
        """Get what each part of a prompt contributes to a completion."""
        return self._sender.send(self._requests.explain(request, model), options)

    def tokenize(
        self, request: TokenizationRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> TokenizationResponse:
        """Get the tokens of a text."""
        return self._sender.send(self._requests.tokenize(request, model), options)

    def detokenize(
        self, request: DetokenizationRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> DetokenizationResponse:
        """Get the text of tokens."""
        return self._sender.send(self._requests.detokenize(request, model), options)

    def translate(self, request: TranslationRequest, **options: Unpack[CallOptions]) -> TranslationResponse:
        """Translate a text."""
        return self._sender.send(self._requests.translate(request), options)

    def rerank(
        self, request: RerankRequest, model: str | None = None, **options: Unpack[CallOptions]
    ) -> RerankResponse:
        """Order documents by their relevance to a query, the most relevant first."""
        return self._sender.send(self._requests.rerank(request, model), options)

    def create_steering_concept(
        self, request: SteeringConceptCreationRequest, **options: Unpack[CallOptions]
    ) -> SteeringConceptCreationResponse:
        """Make a steering concept of examples; its id goes into `steering_concepts` of other requests."""
        return self._sender.send(self._requests.steering_concept(request), options)

    def transcribe(
        self, audio: FileArgument, model: str, language: str | None = None, **options: Unpack[CallOptions]
    ) -> TranscribeResponse:
        """Write down what is said in a recording: a path, bytes, a binary file or `(filename, content)`."""
        return self._sender.send(self._requests.transcribe(audio, model, language), options)

    def tokens(self, **options: Unpack[CallOptions]) -> list[ApiTokenMetadata]:
        """The caller's API tokens, without their secrets."""
        return self._sender.send(users.tokens.request(), options)

    def new_token(self, description: str, **options: Unpack[CallOptions]) -> NewTokenResponse:
        """Make an API token; `token` of the answer is the secret, which is told only now."""
        return self._sender.send(self._requests.new_token(description), options)

    def delete_token(self, token_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an API token."""
        return self._sender.send(users.delete_token.request(token_id=token_id), options)

    def me(self, **options: Unpack[CallOptions]) -> UserDetail:
        """The caller's account."""
        return self._sender.send(users.me.request(), options)

    def recent_requests(self, **options: Unpack[CallOptions]) -> list[RecentRequest]:
        """The caller's last ten tasks."""
        return self._sender.send(users.recent_requests.request(), options)

    def check_privileges(self, *permissions: str, **options: Unpack[CallOptions]) -> list[str]:
        """Those of some permissions that the caller has."""
        found = self._sender.send(self._requests.check_privileges(permissions), options)
        return [one.permission for one in found]

    def close(self) -> None:
        """Close the client and its connections, but not a pool or `http_client` that it was given."""
        self._sender.close()
        if self._pool is not None:
            self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()
