"""The emulated inference installation: what its operations answer."""

from __future__ import annotations

import hashlib
import itertools
import re
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from .._answer import Answer
from .._service import Handler, Service
from ..faults import Cut, Drip, DropTail, Fault, Insert, Respond, Stall
from . import _answers
from ._chats import Chat
from ._completions import Completion
from ._events import Spelled, error_event

if TYPE_CHECKING:
    from .._call import Call
    from .._document import Document
    from .._server import Hub
    from .._validation import Problem

FREE = frozenset({"version", "openapi_yaml", "login"})
DEFAULT_MODEL = "luminous-base"
WITHOUT_CHAT = frozenset({"luminous-base", "pharia-1-embedding-4608", "pharia-1-mt-translation"})
MODELS = (
    "luminous-base",
    "luminous-extended",
    "llama-3.1-8b-instruct",
    "pharia-1-embedding-4608",
    "pharia-1-mt-translation",
    "dummy-model",
    "reasoning",
    "tools",
)
PROXY_TEXTS = {429: "Too many requests", 502: "Bad gateway", 503: "no available server", 504: "Gateway Timeout"}
MIDSTREAM = error_event("the worker failed", "WORKER_FAILED")
QUEUE_FULL = {"error": "Sorry, the model is busy and cannot take any new request.", "code": "QUEUE_FULL"}
_SPELLINGS = ("comments", "event-names", "no-blank", "crlf", "two-lines")
_PATTERNS: tuple[tuple[str, Callable[[list[int]], tuple[Fault, int | None]]], ...] = (
    (r"busy-(\d+)", lambda n: (Respond(503, QUEUE_FULL), n[0])),
    (r"status-(\d{3})", lambda n: (Respond(n[0], {"error": f"status {n[0]}", "code": f"STATUS_{n[0]}"}), None)),
    (r"plain-(\d{3})", lambda n: (Respond(n[0], PROXY_TEXTS.get(n[0], "error")), None)),
    (r"plain-(\d{3})-(\d+)", lambda n: (Respond(n[0], PROXY_TEXTS.get(n[0], "error")), n[1])),
    (r"retry-after-(\d+)", lambda n: (Respond(429, PROXY_TEXTS[429], {"retry-after": str(n[0])}), 1)),
    (r"error-midstream", lambda _: (Insert(MIDSTREAM, after=2, keep=0), None)),
    (r"error-first", lambda _: (Insert(MIDSTREAM, after=0, keep=0), None)),
    (r"cut", lambda _: (Cut(after=2), None)),
    (r"no-end", lambda _: (DropTail(1), None)),
    (r"stall-(\d+)", lambda n: (Stall(n[0] / 1000), None)),
    (r"stall-midstream-(\d+)", lambda n: (Stall(n[0] / 1000, after=2), None)),
    (r"drip", lambda _: (Drip(), None)),
)


class AlephAlphaEmulator(Service):
    """An inference installation with models; API tokens that are made can be used.

    Attributes:
        api_version: What `/version` answers.

    Example:
        >>> server.aleph_alpha.add_model("mine", lambda request: "Hello!")  # doctest: +SKIP
    """

    provider: ClassVar[str] = "aleph_alpha"

    def __init__(self, hub: Hub, document: Document | None = None, *, pace: float = 0.01) -> None:
        super().__init__(hub, document, pace=pace)
        self._clear()

    def _clear(self) -> None:
        self.api_version = "4.7.0"
        self.tokens: dict[str, tuple[int, str]] = {"emulator-token": (1, "the emulator's own")}
        """API tokens that are taken: the secret, its id and what it is for; may be changed."""
        self.permissions = {"access-to-models"}
        """What callers may do; may be changed."""
        self._own: dict[str, str | Callable[[Mapping[str, Any]], str]] = {}
        self._seen: Counter[str] = Counter()
        self._numbers = itertools.count(1)
        self._token_ids = itertools.count(2)

    def reset(self) -> None:
        """Forget requests, faults, tokens and models that were added; what has attributes gets its first values."""
        super().reset()
        self._clear()

    @property
    def token(self) -> str:
        """A token that is taken."""
        return next(iter(self.tokens))

    def add_model(self, name: str, reply: str | Callable[[Mapping[str, Any]], str]) -> None:
        """Add a model that chats: a text, or what a function makes of the request's JSON."""
        self._own[name] = reply

    # ------------------------------------------------------------------ rules

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        plain = {name: self._plain(make) for name, make in _answers.ANSWERS.items()}
        return {
            **plain,
            "version": self._version,
            "openapi_yaml": self._openapi,
            "tokens": self._tokens,
            "new_token": self._new_token,
            "delete_token": self._delete_token,
            "me": self._me,
            "login": self._me,
            "recent_requests": self._recent,
            "post_check_privileges": self._privileges,
            "get_model_tokenizer": self._tokenizer,
            "available_models": self._models,
            "model_settings": self._settings,
            "complete": self._complete,
            "complete_json": self._complete_json,
            "chat_completions": self._chat,
            "create_steering_concept": self._steering,
            "transcribe": self._transcribe,
        }

    def no_route(self, call: Call) -> Answer:
        """An unknown path."""
        return Answer.empty(404)

    def authenticate(self, call: Call) -> Answer | None:
        """Check the token."""
        if call.operation is not None and call.operation.name in FREE:
            return None
        scheme, _, token = call.received.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and token in self.tokens:
            call.identity = token
            return None
        return _refused(401, "the token is missing or not valid", "UNAUTHENTICATED")

    def invalid(self, call: Call, problem: Problem) -> Answer:
        """Values that the service refuses."""
        where = f"{problem.name}: " if problem.name else ""
        return _refused(400, f"{where}{problem.message}", "INVALID_REQUEST")

    def scenario(self, call: Call) -> Fault | None:
        """What the model does wrong."""
        body: Any = call.json
        name = str(body.get("model") or "") if hasattr(body, "get") else ""
        if name in _SPELLINGS:
            return Spelled(name)
        for pattern, make in _PATTERNS:
            if found := re.fullmatch(pattern, name):
                fault, times = make([int(group) for group in found.groups()])
                with self._lock:
                    seen = self._seen[name]
                    self._seen[name] += 1
                return fault if times is None or seen < times else None
        return None

    def _knows(self, name: str) -> bool:
        patterns = [pattern for pattern, _ in _PATTERNS]
        known = name in MODELS or name in self._own or name in _SPELLINGS
        return known or any(re.fullmatch(p, name) for p in (*patterns, r"(long|big)-\d+"))

    def _model(self, call: Call) -> str | Answer:
        name = call.json.get("model")
        if name is None and call.received.operation in ("semantic_embed", "batch_semantic_embed"):
            name = DEFAULT_MODEL
        if name is None:
            return _refused(400, "missing field `model`", "INVALID_REQUEST")
        return name if self._knows(name) else _refused(404, f"The model {name} is unknown.", "UNKNOWN_MODEL")

    def _plain(self, make: Callable[[dict[str, Any]], Any]) -> Handler:
        async def answer(call: Call) -> Answer:
            model = self._model(call)
            return model if isinstance(model, Answer) else Answer.json(make({**call.json, "model": model}))

        return answer

    # ------------------------------------------------------------------ the API itself, accounts, models

    async def _version(self, call: Call) -> Answer:
        return Answer.text(self.api_version, status=200, headers={"content-type": "text/plain; charset=utf-8"})

    async def _openapi(self, call: Call) -> Answer:
        info = self.document.raw["info"]
        text = f"openapi: 3.0.3\ninfo:\n  title: {info['title']}\n  version: {self.api_version}\n"
        return Answer.text(text, status=200, headers={"content-type": "text/yaml"})

    async def _tokens(self, call: Call) -> Answer:
        return Answer.json([{"description": text, "token_id": number} for number, text in self.tokens.values()])

    async def _new_token(self, call: Call) -> Answer:
        number, text = next(self._token_ids), call.json["description"]
        secret = f"emulator-token-{number}"
        self.tokens[secret] = (number, text)
        return Answer.json({"metadata": {"description": text, "token_id": number}, "token": secret})

    async def _delete_token(self, call: Call) -> Answer:
        number = call.arguments["token_id"]
        found = [secret for secret, (known, _) in self.tokens.items() if str(known) == number]
        if not found:
            return _refused(404, f"there is no token {number}", "NOT_FOUND")
        del self.tokens[found[0]]
        return Answer.empty(204)

    async def _me(self, call: Call) -> Answer:
        head = {"set-cookie": "session=emulator; HttpOnly"} if call.received.operation == "login" else {}
        return Answer.json(_answers.ACCOUNT, headers=head)

    async def _recent(self, call: Call) -> Answer:
        return Answer.json(_answers.RECENT)

    async def _privileges(self, call: Call) -> Answer:
        return Answer.json([one for one in call.json if one["permission"] in self.permissions])

    async def _tokenizer(self, call: Call) -> Answer:
        name = call.arguments["model_name"]
        if not self._knows(name):
            return _refused(404, f"The model {name} is unknown.", "UNKNOWN_MODEL")
        return Answer.json(_answers.TOKENIZER)

    async def _models(self, call: Call) -> Answer:
        return Answer.json([_answers.available(name) for name in MODELS])

    async def _settings(self, call: Call) -> Answer:
        return Answer.json([_answers.settings(name, chat=name not in WITHOUT_CHAT) for name in MODELS])

    # ------------------------------------------------------------------ models at work

    async def _complete(self, call: Call) -> Answer:
        model = self._model(call)
        if isinstance(model, Answer):
            return model
        if call.json.get("stream") and call.json.get("best_of"):
            return _refused(400, "best_of cannot be streamed", "INVALID_REQUEST")
        size = re.fullmatch(r"big-(\d+)", model)
        made = Completion(call.json, extra_kilobytes=int(size[1]) if size else 0)
        return Answer.events(made.events(), headers=_STREAM) if call.json.get("stream") else Answer.json(made.whole())

    async def _complete_json(self, call: Call) -> Answer:
        model = self._model(call)
        if isinstance(model, Answer):
            return model
        made = Completion(call.json).whole()
        for one in made["completions"]:
            one["completion"] = '{"text":"' + one["completion"].strip().replace('"', "'") + '"}'
        return Answer.json(made)

    async def _chat(self, call: Call) -> Answer:
        model = self._model(call)
        if isinstance(model, Answer):
            return model
        if model in WITHOUT_CHAT:
            return _refused(400, f"The model {model} does not support chat.", "MISSING_CAPABILITY")
        if call.json.get("parallel_tool_calls") is not None:
            return _refused(400, "parallel_tool_calls is not supported", "INVALID_REQUEST")
        text = self._said(model, call.json)
        made = Chat(call.json, next(self._numbers), text=text)
        return Answer.events(made.events(), headers=_STREAM) if call.json.get("stream") else Answer.json(made.whole())

    def _said(self, model: str, body: Mapping[str, Any]) -> str | None:
        if long := re.fullmatch(r"long-(\d+)", model):
            return " ".join(f"word{n}" for n in range(int(long[1])))
        own = self._own.get(model)
        return own(body) if callable(own) else own

    async def _steering(self, call: Call) -> Answer:
        name = hashlib.sha256(repr([sorted(e.items()) for e in call.json["examples"]]).encode()).hexdigest()
        return Answer.json({"id": name}, status=201)

    async def _transcribe(self, call: Call) -> Answer:
        async def body() -> AsyncGenerator[bytes, None]:
            yield call.body

        try:
            form = await MultiPartParser(call.received.headers, body()).parse()
        except (MultiPartException, KeyError) as error:
            return _refused(400, f"no multipart body: {error}", "INVALID_REQUEST")
        try:
            audio = form.get("audiofile")
            if not isinstance(audio, UploadFile) or "metadata" not in form:
                return _refused(400, "audiofile and metadata are needed", "INVALID_REQUEST")
            content = await audio.read()
            return Answer.json(_answers.transcription(content, form["metadata"]))
        finally:
            await form.close()


_STREAM = {"content-type": "text/event-stream", "content-encoding": "identity"}


def _refused(status: int, message: str, code: str) -> Answer:
    return Answer.json({"error": message, "code": code}, status=status)
