"""The emulated endpoints: what their operations answer, by the kind of endpoint that the address names."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from .._answer import Answer
from .._service import Handler, Service
from ..faults import Fault, RejectCredentials
from . import _scenarios
from ._replies import CREATED, DONE, PIXEL, Reply, event, updates, vector, whole

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .._call import Call, Received
    from .._document import Document
    from .._server import Hub
    from .._validation import Problem

ReplyFunction = Callable[[Mapping[str, Any]], "str | Reply"]
_PREFIX = re.compile(rb"/(models|openai/v1|openai/deployments/([^/]+))(?=/)")
DIMENSIONS = 8


@dataclass
class Credentials:
    """The credentials that are taken; the sets may be changed while the emulator runs."""

    keys: set[str] = field(default_factory=lambda: {"emulator-key"})
    tokens: set[str] = field(default_factory=lambda: {"eyJhbGciOiJub25lIn0.eyJhdWQiOiJlbXVsYXRvciJ9.emulator"})


class AzureInferenceEmulator(Service):
    """Endpoints of all kinds that speak the API.

    Attributes:
        credentials: What is taken as credentials; may be changed.
        model_info: What serverless endpoints say they serve; may be changed.

    Example:
        >>> server.azure_inference.add_model("mine", lambda request: "Hello!")  # doctest: +SKIP
    """

    provider: ClassVar[str] = "azure_inference"

    def __init__(self, hub: Hub, document: Document | None = None, *, pace: float = 0.01) -> None:
        super().__init__(hub, document, pace=pace)
        self._clear()

    def _clear(self) -> None:
        self.credentials = Credentials()
        self.model_info: dict[str, Any] = {
            "model_name": "emulated",
            "model_type": "chat-completion",
            "model_provider_name": "veneer",
        }
        self._own: dict[str, ReplyFunction] = {}
        self._seen: Counter[str] = Counter()
        self._ids = itertools.count(1)

    # ------------------------------------------------------------------ for tests

    def reset(self) -> None:
        """Forget requests, faults and all that was set or added."""
        super().reset()
        self._clear()

    @property
    def api_key(self) -> str:
        """A key that is taken."""
        return min(self.credentials.keys)

    @property
    def token(self) -> str:
        """A token that is taken."""
        return min(self.credentials.tokens)

    @property
    def openai_url(self) -> str:
        """The endpoint of Azure OpenAI with the version in its path: no `api-version`, `model` in the body."""
        return f"{self.base_url}/openai/v1"

    def deployment_url(self, name: str) -> str:
        """The endpoint of an Azure OpenAI deployment."""
        return f"{self.base_url}/openai/deployments/{name}"

    def add_model(self, name: str, reply: str | ReplyFunction) -> None:
        """Add a model that answers a text, or what a function makes of the request's JSON."""
        self._own[name] = reply if callable(reply) else lambda _: reply

    def reject_credentials(self) -> None:
        """Answer 401 to the credentials of the next request, until the client sends others."""
        self.fail_next(RejectCredentials(_scenarios.unauthorized(openai=False)), times=None)

    # ------------------------------------------------------------------ rules

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; what stands before the operation's path tells the kind of endpoint."""
        if scope["type"] == "http":
            root = scope["root_path"].encode()
            found = _PREFIX.match(scope["raw_path"], len(root))
            if found is not None:
                deployment = (found[2] or b"").decode()
                kind = "deployment" if deployment else found[1].decode()
                scope = {**scope, "root_path": scope["root_path"] + found[0].decode()}
                scope["state"] = {"kind": kind, "deployment": deployment}
        await super().__call__(scope, receive, send)

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {
            "get_chat_completions": self._chat,
            "get_embeddings": self._embeddings,
            "get_image_embeddings": self._image_embeddings,
            "get_image_generations": self._images,
            "get_model_info": self._info,
        }

    def common_headers(self, received: Received) -> Mapping[str, str]:
        """Ids and limits, as recorded."""
        head = {"x-request-id": f"emulated-{next(self._ids)}", "x-ms-region": "Local"}
        if (given := received.headers.get("x-ms-client-request-id")) is not None:
            head["x-ms-client-request-id"] = given
        return head

    def no_route(self, call: Call) -> Answer:
        """Serverless endpoints answer plain text, Azure OpenAI JSON."""
        return _scenarios.no_operation(openai=_openai(call))

    def authenticate(self, call: Call) -> Answer | None:
        """Azure OpenAI reads a key in its own header, the others as a bearer token; tokens are taken everywhere."""
        headers = call.received.headers
        scheme, _, value = headers.get("authorization", "").partition(" ")
        bearer = value.strip() if scheme.lower() == "bearer" else ""
        key = headers.get("api-key", "") if _openai(call) else bearer
        if key in self.credentials.keys or bearer in self.credentials.tokens:
            return None
        return _scenarios.unauthorized(openai=_openai(call))

    def admit(self, call: Call) -> Answer | None:
        """What is refused before the body is read: versions, and what an endpoint does not have."""
        version, kind = call.received.query.get("api-version"), _kind(call)
        if kind == "openai/v1" and version not in (None, "preview", "latest"):
            return Answer.json({"error": {"code": "BadRequest", "message": "API version not supported"}}, status=400)
        if kind != "openai/v1" and not version:
            return Answer.json({"error": {"code": "404", "message": "Resource not found"}}, status=404)
        operation = call.operation.name if call.operation else ""
        if _openai(call) and operation in ("get_model_info", "get_image_embeddings"):
            return _scenarios.no_operation(openai=True)
        return None

    def invalid(self, call: Call, problem: Problem) -> Answer:
        """What breaks the document."""
        where = f"{problem.name}: " if problem.name else ""
        error = {"code": "Bad Request", "message": f"{where}{problem.message}", "target": problem.name or None}
        return Answer.json({"error": error}, status=400, headers={"x-ms-error-code": "Bad Request"})

    def scenario(self, call: Call) -> Fault | None:
        """What the model does wrong."""
        if not isinstance(call.json, dict) or (model := self._model(call)) in self._own:
            return None
        with self._lock:
            seen = self._seen[model]
            self._seen[model] += 1
        return _scenarios.fault_for(model, seen)

    def _model(self, call: Call) -> str:
        return str(call.scope.get("state", {}).get("deployment") or call.json.get("model") or "echo")

    def _extras(self, call: Call, schema: str) -> Answer | None:
        """The rule of serverless endpoints for fields that they do not know."""
        known = self.document.raw["components"]["schemas"][schema]["properties"]
        extra = sorted(set(call.json) - set(known))
        wish = call.received.headers.get("extra-parameters", "error")
        if not extra or wish == "pass-through" or _openai(call):
            return None
        if wish == "drop":
            call.json = {name: value for name, value in call.json.items() if name in known}
            return None
        error = {"code": "extra_forbidden", "message": f"Extra parameters {extra} are not allowed", "target": extra[0]}
        return Answer.json({"error": error}, status=400, headers={"x-ms-error-code": "extra_forbidden"})

    # ------------------------------------------------------------------ operations

    async def _chat(self, call: Call) -> Answer:
        if (refusal := self._extras(call, "ChatCompletionsOptions")) is not None:
            return refusal
        body, model, openai = call.json, self._model(call), _openai(call)
        made = self._own[model](body) if model in self._own else _scenarios.reply_for(body, model)
        reply = Reply(text=made) if isinstance(made, str) else made
        identity = f"chatcmpl-{next(self._ids):029d}" if openai else f"{next(self._ids):032x}"
        if not body.get("stream"):
            return Answer.json(whole(reply, body, identity, model, openai=openai))
        found = updates(reply, body, identity, model, openai=openai)
        pieces = _scenarios.dressed([*map(event, found), DONE], model)
        return Answer.events(pieces, pace=self.pace if model == "slow" else 0.0)

    async def _embeddings(self, call: Call) -> Answer:
        given = call.json["input"]
        texts = [str(item) for item in ([given] if isinstance(given, str) else given)]
        return self._extras(call, "EmbeddingsOptions") or self._vectors(call, texts)

    async def _image_embeddings(self, call: Call) -> Answer:
        found = call.json["input"]
        wrong = next((n for n, item in enumerate(found) if not item["image"].startswith("data:image/")), None)
        if wrong is not None:
            detail = {"loc": ["body", "input", wrong, "image"], "value": found[wrong]["image"][:20]}
            flat = {"status": 422, "code": "invalid_image", "detail": detail, "message": "The image is no data URL."}
            return Answer.json(flat, status=422)
        texts = [f"{item['image']} {item.get('text', '')}" for item in found]
        return self._extras(call, "ImageEmbeddingsOptions") or self._vectors(call, texts)

    def _vectors(self, call: Call, texts: list[str]) -> Answer:
        length, form = call.json.get("dimensions") or DIMENSIONS, call.json.get("encoding_format")
        data = [
            {"embedding": vector(text, length, form), "index": number, "object": "embedding"}
            for number, text in enumerate(texts)
        ]
        tokens = sum(len(text.split()) for text in texts)
        usage = {"prompt_tokens": tokens, "total_tokens": tokens}
        out: dict[str, Any] = {"data": data, "model": self._model(call), "object": "list", "usage": usage}
        return Answer.json(out if _openai(call) else {"id": f"{next(self._ids):032x}", **out})

    async def _images(self, call: Call) -> Answer:
        if (refusal := self._extras(call, "ImageGenerationsOptions")) is not None:
            return refusal
        number = call.json.get("n") or 1
        out: dict[str, Any] = {"created": CREATED}
        if _openai(call):
            return Answer.json({**out, "data": [{"b64_json": PIXEL}] * number})
        out |= {"id": f"{next(self._ids):032x}", "model": self._model(call), "object": "image.generation"}
        data = [{"image": PIXEL, "seed": seed} for seed in range(number)]
        return Answer.json({**out, "data": data, "usage": {"image_generations": number}})

    async def _info(self, call: Call) -> Answer:
        return Answer.json(self.model_info)


def _kind(call: Call) -> str:
    """`serverless`, `models`, `deployment` or `openai/v1`."""
    return str(call.scope.get("state", {}).get("kind") or "serverless")


def _openai(call: Call) -> bool:
    return _kind(call) in ("deployment", "openai/v1")
