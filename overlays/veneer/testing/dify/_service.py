"""The emulated Dify installation: keys, checks, error bodies, and what tests can put into it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._answer import Answer
from .._service import Handler, Service
from ._apps import Apps
from ._knowledge import KnowledgeBases
from ._store import MODES, Refusal, Store

if TYPE_CHECKING:
    from .._call import Call
    from .._document import Document, Operation
    from .._server import Hub
    from .._validation import Problem

KNOWLEDGE_TAGS = ("datasets", "documents", "segments", "tags", "metadata", "pipeline", "workspace", "legacy")
CHAT_MODES = ("chat", "agent-chat", "advanced-chat", "agent")
ANY_MODE = frozenset(MODES)
MODES_OF_TAGS = {
    "chat": (frozenset(CHAT_MODES), "not_chat_app", "Please check if your app mode matches the right API route."),
    "conversations": (frozenset(CHAT_MODES), "not_chat_app", "Please check if your app mode matches."),
    "completion": (frozenset({"completion"}), "app_unavailable", "App unavailable."),
}
MODES_OF_OPERATIONS = {
    "execute_workflow": frozenset({"workflow"}),
    "run_workflow_by_id": frozenset({"workflow"}),
    "stop_workflow_task_generation": frozenset({"workflow"}),
    "get_workflow_run_detail": frozenset({"workflow", "advanced-chat"}),
    "get_workflow_logs": frozenset({"workflow", "advanced-chat"}),
    "stream_workflow_events": frozenset({"workflow", "advanced-chat"}),
}
KNOWLEDGE = "knowledge"


class DifyEmulator(Service):
    """A Dify installation with one app of each kind and knowledge bases, all in memory.

    Attributes:
        keys: The keys that are taken: of each app by its mode, and of the knowledge.
        clock: Gives the time in seconds since 1970 for what is stored.
        max_file_bytes: Limit of uploads, below those of the service.

    Example:
        >>> server.dify.add_dataset("notes", {"a.txt": "Rivers end in the sea."})  # doctest: +SKIP
    """

    provider: ClassVar[str] = "dify"

    def __init__(self, hub: Hub, document: Document | None = None, *, pace: float = 0.01) -> None:
        self._clear()
        self._apps = Apps(lambda: self.store, lambda: self.pace, lambda: self.max_file_bytes)
        self._knowledge = KnowledgeBases(lambda: self.store)
        super().__init__(hub, document, pace=pace)
        self._tags: dict[str, str] = {
            node["operationId"]: node["tags"][0]
            for item in self.document.raw["paths"].values()
            for node in item.values()
            if isinstance(node, dict) and "operationId" in node
        }

    def _clear(self) -> None:
        self.clock: Callable[[], float] = time.time
        self.max_file_bytes = 2**40
        self.keys = {mode: f"app-emulated-{mode}" for mode in MODES} | {KNOWLEDGE: "dataset-emulated"}
        self.store = Store(lambda: self.clock())

    # ------------------------------------------------------------------ for tests

    def reset(self) -> None:
        """Forget requests, faults and everything stored."""
        super().reset()
        self._clear()

    @property
    def api_key(self) -> str:
        """The key of the chatbot; `keys` has those of the other apps."""
        return self.keys["chat"]

    @property
    def dataset_key(self) -> str:
        """The key of the knowledge."""
        return self.keys[KNOWLEDGE]

    def add_conversation(
        self,
        conversation_id: str | None = None,
        *,
        user: str = "user",
        mode: str = "chat",
        variables: Mapping[str, str] | None = None,
    ) -> str:
        """Begin a conversation; `variables` are texts by their ids. Gives its id."""
        made = self._apps.new_conversation(user, mode, conversation_id)
        for variable_id, value in (variables or {}).items():
            self._apps.add_variable(made, variable_id, variable_id, "string", value)
        return str(made.item["id"])

    def add_dataset(
        self, name: str = "emulated", documents: Mapping[str, str] | None = None, *, dataset_id: str | None = None
    ) -> str:
        """Make a knowledge base with indexed documents, texts by their names, which are their ids too. Gives its id."""
        made = self._knowledge.add_dataset({"name": name, "indexing_technique": "high_quality"}, dataset_id)
        for document, text in (documents or {}).items():
            self._knowledge.add_document(made, document, text, document_id=document)
            self._knowledge.cut(made, document, text)
        return str(made.data["id"])

    def expire_form(self, form_token: str) -> None:
        """Let the time for a form run out."""
        self.store.forms[form_token].expired = True

    # ------------------------------------------------------------------ rules of the service

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        found = {**self._apps.handlers(), **self._knowledge.handlers()}
        return {name: self._guarded(handler) for name, handler in found.items()}

    def _guarded(self, handler: Callable[[Call], Any]) -> Handler:
        async def answer(call: Call) -> Answer:
            try:
                return await handler(call)  # type: ignore[no-any-return]  # handlers are found by their names
            except Refusal as refusal:
                return Answer.json(refusal.body(), status=refusal.status)

        return answer

    def _refusal(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> Answer:
        return Answer.json({"code": code, "message": message, "status": status}, status=status, headers=headers)

    def no_route(self, call: Call) -> Answer:
        """405 where another method has this path, else 404."""
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            if self.document.match(method, call.received.path) is not None:
                text = "The method is not allowed for the requested URL."
                return self._refusal(405, "method_not_allowed", text)
        return self._refusal(404, "not_found", "The requested URL was not found on the server.")

    def authenticate(self, call: Call) -> Answer | None:
        """A key of the right kind: of an app, or of the knowledge."""
        scheme, blank, key = call.received.headers.get("authorization", "").partition(" ")
        head = {"www-authenticate": 'Bearer realm="api"'}
        if not blank or scheme.lower() != "bearer":
            text = "Authorization header must be provided and start with 'Bearer'"
            return self._refusal(401, "unauthorized", text, head)
        owner = next((name for name, known in self.keys.items() if known == key), None)
        operation = call.operation
        knowledge = operation is not None and self._tags[operation.name] in KNOWLEDGE_TAGS
        if owner is None or (operation is not None and knowledge != (owner == KNOWLEDGE)):
            return self._refusal(401, "unauthorized", "Access token is invalid", head)
        call.identity = owner
        return None

    def admit(self, call: Call) -> Answer | None:
        """Refuse apps of another kind, and JSON that does not say it is JSON."""
        operation = call.operation
        if operation is None:
            return None
        modes, code, text = MODES_OF_TAGS.get(self._tags[operation.name], (ANY_MODE, "", ""))
        if operation.name in MODES_OF_OPERATIONS:
            modes, code, text = MODES_OF_OPERATIONS[operation.name], "not_workflow_app", "Please check your app mode."
        if call.identity in MODES and call.identity not in modes:
            return self._refusal(400, code, text)
        if operation.body is not None and "application/json" not in call.received.headers.get("content-type", ""):
            return self._refusal(415, "unsupported_media_type", "Did not attempt to load JSON data.")
        return None

    def invalid(self, call: Call, problem: Problem) -> Answer:
        """400 with a long text, as request models are refused."""
        if problem.place == "json":
            return self._refusal(400, "bad_request", "Failed to decode JSON object: " + problem.message)
        return self._refusal(400, "invalid_param", f"1 validation error\n{problem.name}\n  {problem.message}")

    def body_limit(self, operation: Operation | None) -> int:
        """Uploads are limited by their kind, later."""
        return 128 * 2**20
