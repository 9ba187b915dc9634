"""Streams of messages, texts and runs, and what their events add up to. The adding up is pure: `_Progress`."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from veneer_generated.dify import models

from .._runtime.answers import AnswerStream, AsyncAnswerStream
from .._runtime.handing import Following

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        AgentThoughtEvent,
        ChatCompletionResponse,
        CompletionResponse,
        HumanInputFormDefinition,
        MessageFileEvent,
        MessageMetadata,
        WorkflowBlockingResponse,
        WorkflowFinishedData,
        WorkflowPausedData,
    )
    from veneer_generated.dify.models.chat_event import ChatEventAny  # noqa: F401  # named in a base class, as text
    from veneer_generated.dify.models.completion_event import CompletionEventAny  # noqa: F401  # named in a base class, as text
    from veneer_generated.dify.models.workflow_event import WorkflowEventAny  # noqa: F401  # named in a base class, as text

E = TypeVar("E")
T = TypeVar("T")


class _Progress:
    """What the events so far add up to."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.reasoning: list[str] = []
        self.audio: list[str] = []
        self.files: list[MessageFileEvent] = []
        self.forms: list[HumanInputFormDefinition] = []
        self.thoughts: dict[str | None, AgentThoughtEvent] = {}
        self.metadata: MessageMetadata | None = None
        self.finished: WorkflowFinishedData | None = None
        self.paused: WorkflowPausedData | None = None
        self.task_id: str | None = None
        self.message_id: str | None = None
        self.conversation_id: str | None = None
        self.workflow_run_id: str | None = None
        self.created_at: int | None = None
        self._agent = False

    def add(self, event: Any) -> str:
        """Take an event in; gives the text that it adds to the answer, empty where it adds none."""
        for name in ("task_id", "message_id", "conversation_id", "workflow_run_id", "created_at"):
            value = getattr(event, name, None)
            if value is not None:
                setattr(self, name, value)
        match event:
            case models.MessageEvent() if self._agent:  # a new agent repeats its whole answer at the end
                self.pieces = [event.answer or ""]
            case models.MessageEvent() | models.AgentMessageEvent():
                self._agent = isinstance(event, models.AgentMessageEvent)
                self.pieces.append(event.answer or "")
                return event.answer or ""
            case models.TextChunkEvent(data=models.TextChunkData() as data):
                self.pieces.append(data.text or "")
                return data.text or ""
            case models.ReasoningChunkEvent(data=models.ReasoningChunkData() as data):
                self.reasoning.append(data.reasoning or "")
            case models.MessageReplaceEvent():
                self.pieces = [event.answer or ""]
            case models.TextReplaceEvent(data=models.TextChunkData() as data):
                self.pieces = [data.text or ""]
            case _:
                self._add_state(event)
        return ""

    def _add_state(self, event: Any) -> None:
        match event:
            case models.AgentThoughtEvent():
                self.thoughts[event.id] = event
            case models.MessageFileEvent():
                self.files.append(event)
            case models.TtsMessageEvent():
                self.audio.append(event.audio or "")
            case models.MessageEndEvent(metadata=models.MessageMetadata() as metadata):
                self.metadata = metadata
            case models.WorkflowFinishedEvent(data=models.WorkflowFinishedData() as data):
                self.finished = data
            case models.WorkflowPausedEvent(data=models.WorkflowPausedData() as data):
                self.paused = data
            case models.WorkflowStartedEvent():  # also when a paused run goes on
                self.paused = None
                self.forms = []
            case models.HumanInputRequiredEvent(data=models.HumanInputFormDefinition() as form):
                self.forms.append(form)
            case _:
                pass

    @property
    def answer(self) -> str:
        return "".join(self.pieces)

    def message(self) -> ChatCompletionResponse:
        return models.ChatCompletionResponse(
            task_id=self.task_id,
            id=self.message_id,
            message_id=self.message_id,
            conversation_id=self.conversation_id,
            answer=self.answer,
            metadata=self.metadata,
            created_at=self.created_at,
        )

    def completion(self) -> CompletionResponse:
        return models.CompletionResponse(
            task_id=self.task_id,
            id=self.message_id,
            message_id=self.message_id,
            answer=self.answer,
            metadata=self.metadata,
            created_at=self.created_at,
        )

    def run(self) -> WorkflowBlockingResponse:
        return models.WorkflowBlockingResponse(
            task_id=self.task_id, workflow_run_id=self.workflow_run_id, data=self.finished
        )


class _Facts(Following[E]):
    """What a stream knows so far; sync and async."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._known = _Progress()
        self._piece = ""

    @property
    def _progress(self) -> _Progress:
        return self._told(lambda progress: progress)

    def _told(self, what: Callable[[_Progress], T]) -> T:
        """What the events tell; raises DecodeError where they are not what the document says."""
        return self._added_up(lambda: what(self._known))

    def _add(self, pieces: list[E]) -> None:
        for event in pieces:
            self._piece = self._known.add(event)

    @property
    def answer(self) -> str:
        """The answer, or a workflow's text, so far; replacements by moderation are applied."""
        return self._told(lambda progress: progress.answer)

    @property
    def task_id(self) -> str | None:
        """What the `stop` methods take; known from the first event on."""
        return self._progress.task_id

    @property
    def message_id(self) -> str | None:
        """The message that is being made."""
        return self._progress.message_id

    @property
    def conversation_id(self) -> str | None:
        """The conversation, a new one included."""
        return self._progress.conversation_id

    @property
    def workflow_run_id(self) -> str | None:
        """The run, of workflows and chatflows."""
        return self._progress.workflow_run_id

    @property
    def metadata(self) -> MessageMetadata | None:
        """Usage and sources; known when the answer is complete."""
        return self._progress.metadata

    @property
    def outputs(self) -> dict[str, Any] | None:
        """What the run gave; None until it has ended."""
        return None if self.finished is None else self.finished.outputs

    @property
    def finished(self) -> WorkflowFinishedData | None:
        """How the run ended; None until it has."""
        return self._progress.finished

    @property
    def paused(self) -> WorkflowPausedData | None:
        """Why the run waits for people; None where it does not."""
        return self._progress.paused

    @property
    def forms(self) -> list[HumanInputFormDefinition]:
        """The forms that people are to fill in; `form_token` is what `submit_human_input_form` takes."""
        return list(self._progress.forms)

    @property
    def thoughts(self) -> list[AgentThoughtEvent]:
        """The steps of an agent, each in its newest form."""
        return list(self._progress.thoughts.values())

    @property
    def files(self) -> list[MessageFileEvent]:
        """The files of the answer."""
        return list(self._progress.files)

    @property
    def reasoning(self) -> str:
        """What the model thought, as far as it was sent apart from the answer."""
        return self._told(lambda progress: "".join(progress.reasoning))

    @property
    def audio(self) -> bytes:
        """The answer as MP3, where the app speaks by itself."""
        return self._told(lambda progress: b"".join(map(b64decode, progress.audio)))


class _Stream(_Facts[E], AnswerStream[E], Generic[E]):
    def text_deltas(self) -> Iterator[str]:
        """The pieces of the answer as they arrive; other events are passed over, see the properties."""
        for _ in self:
            self._add_up()
            if self._piece:
                yield self._piece


class _AsyncStream(_Facts[E], AsyncAnswerStream[E], Generic[E]):
    async def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the answer as they arrive; other events are passed over, see the properties."""
        async for _ in self:
            self._add_up()
            if self._piece:
                yield self._piece


class MessageStream(_Stream["ChatEventAny"]):
    """The events of a chat app's answer; see `veneer.Stream` for how it ends and what it raises.

    What it tells of them, such as `answer`, raises DecodeError where they are not what the service documents.

    with client.create_chat_message({}, "Hello", "user", response_mode="streaming") as stream:
        for text in stream.text_deltas():
            print(text, end="", flush=True)
    print(stream.metadata.usage.total_tokens)
    """

    def final(self) -> ChatCompletionResponse:
        """Read to the end and give the whole message; raises as iteration does."""
        for _ in self:
            pass
        return self._told(_Progress.message)


class AsyncMessageStream(_AsyncStream["ChatEventAny"]):
    """The async form of `MessageStream`: `async for event in stream`, `await stream.final()`."""

    async def final(self) -> ChatCompletionResponse:
        """See `MessageStream.final`."""
        async for _ in self:
            pass
        return self._told(_Progress.message)


class CompletionStream(_Stream["CompletionEventAny"]):
    """The events of a text generator; see `MessageStream`."""

    def final(self) -> CompletionResponse:
        """Read to the end and give the whole text; raises as iteration does."""
        for _ in self:
            pass
        return self._told(_Progress.completion)


class AsyncCompletionStream(_AsyncStream["CompletionEventAny"]):
    """The async form of `CompletionStream`."""

    async def final(self) -> CompletionResponse:
        """See `CompletionStream.final`."""
        async for _ in self:
            pass
        return self._told(_Progress.completion)


class WorkflowStream(_Stream["WorkflowEventAny"]):
    """The events of a run; `outputs` are there at its end, `forms` where it waits for people.

    with client.run({"topic": "rivers"}, user="user") as stream:
        for event in stream:
            print(event.event)
    print(stream.outputs)
    """

    def final(self) -> WorkflowBlockingResponse:
        """Read to the end and give the run; `data` is None where it was paused. Raises as iteration does."""
        for _ in self:
            pass
        return self._told(_Progress.run)


class AsyncWorkflowStream(_AsyncStream["WorkflowEventAny"]):
    """The async form of `WorkflowStream`."""

    async def final(self) -> WorkflowBlockingResponse:
        """See `WorkflowStream.final`."""
        async for _ in self:
            pass
        return self._told(_Progress.run)
