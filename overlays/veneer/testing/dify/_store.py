"""What the emulated Dify knows: apps, conversations, files, runs and forms, knowledge bases; in memory."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Data = dict[str, Any]

MODES = ("chat", "agent-chat", "advanced-chat", "agent", "completion", "workflow")
"""The kinds of apps: chatbot, agent, chatflow, new agent, text generator, workflow."""


class Refusal(Exception):  # not an error, a way out of a handler
    """The request is answered with an error."""

    def __init__(self, status: int, code: str, message: str = "") -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message

    def body(self) -> Data:
        """The error's body."""
        return {"code": self.code, "message": self.message, "status": self.status}


def not_found(what: str) -> Refusal:
    """The answer to an id that is not known."""
    return Refusal(404, "not_found", f"{what} not found.")


@dataclass
class StoredFile:
    """An uploaded file."""

    data: Data
    content: bytes
    media_type: str
    user: str | None
    used: bool = False
    """Whether a message refers to it; only then it can be read."""


@dataclass
class Conversation:
    """A conversation of an end user with an app."""

    item: Data
    user: str
    mode: str
    messages: list[Data] = field(default_factory=list[Data])
    variables: dict[str, Data] = field(default_factory=dict[str, Data])


@dataclass
class Run:
    """A run of a workflow or chatflow."""

    id: str
    task_id: str
    user: str
    mode: str
    inputs: Data
    status: str = "running"
    outputs: Data = field(default_factory=dict[str, Any])
    error: str | None = None
    created_at: int = 0
    form_token: str | None = None
    message_id: str | None = None
    conversation_id: str | None = None


@dataclass
class Form:
    """A form that a run waits for."""

    token: str
    run_id: str
    submitted: Data | None = None
    expired: bool = False


@dataclass
class Knowledge:
    """A knowledge base."""

    data: Data
    documents: dict[str, Data] = field(default_factory=dict[str, Data])
    contents: dict[str, tuple[str, bytes]] = field(default_factory=dict[str, tuple[str, bytes]])
    """Name and content of the original files, by document."""
    segments: dict[str, list[Data]] = field(default_factory=dict[str, list[Data]])
    batches: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    fields: dict[str, Data] = field(default_factory=dict[str, Data])
    values: dict[str, list[Data]] = field(default_factory=dict[str, list[Data]])
    """Metadata by document."""
    tags: list[str] = field(default_factory=list[str])
    built_in: bool = False


class Store:
    """All state of the emulated installation."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self._numbers = itertools.count(1)
        self.conversations: dict[str, Conversation] = {}
        self.files: dict[str, StoredFile] = {}
        self.annotations: dict[str, Data] = {}
        self.jobs: dict[str, str] = {}
        self.feedbacks: dict[str, Data] = {}
        self.runs: dict[str, Run] = {}
        self.forms: dict[str, Form] = {}
        self.users: dict[str, Data] = {}
        self.messages: dict[str, Data] = {}
        self.stopped: set[str] = set()
        self.knowledge: dict[str, Knowledge] = {}
        self.tags: dict[str, Data] = {}

    def new_id(self) -> str:
        """A UUID, always the same ones in the same order."""
        return f"{next(self._numbers):08x}-0000-4000-8000-000000000000"

    def now(self) -> int:
        """Seconds since 1970."""
        return int(self.clock())

    def iso(self) -> str:
        """The time as some routes tell it."""
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.clock()))

    def end_user(self, name: str | None) -> str:
        """The id of an end user."""
        session = name or "DEFAULT-USER"
        for found, data in self.users.items():
            if data["session_id"] == session:
                return found
        user_id = self.new_id()
        self.users[user_id] = {
            "id": user_id,
            "tenant_id": "00000000-0000-4000-8000-0000000000aa",
            "app_id": "00000000-0000-4000-8000-0000000000ab",
            "type": "service_api",
            "external_user_id": None,
            "name": None,
            "is_anonymous": name is None,
            "session_id": session,
            "created_at": self.iso(),
            "updated_at": self.iso(),
        }
        return user_id


def page_of(entries: list[Data], query: Any, *, limit: int = 20, cap: int = 100) -> Data:
    """A page by number, with all that such pages tell."""
    number, size = int(query.get("page", "1")), min(int(query.get("limit", str(limit))), cap)
    found = entries[(number - 1) * size : number * size]
    more = number * size < len(entries)
    return {"data": found, "has_more": more, "limit": size, "total": len(entries), "page": number}


def after(entries: list[Data], last_id: str | None, size: int, what: str) -> Data:
    """A page after an entry."""
    start = 0
    if last_id:
        at = next((i for i, entry in enumerate(entries) if entry["id"] == last_id), None)
        if at is None:
            raise not_found(what)
        start = at + 1
    found = entries[start : start + size]
    return {"limit": size, "has_more": start + size < len(entries), "data": found}
