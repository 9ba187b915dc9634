"""Event sequences of answers and runs, as the service sends them: order, fields, pings."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from ._store import Data

PING = b"event: ping\n\n"
SOUND = b"ID3\x04\x00\x00\x00\x00\x00\x00 emulated speech"
MIDSTREAM = {
    "error": ("internal_server_error", "Internal Server Error, please contact support.", 500),
    "quota": ("provider_quota_exceeded", "Your quota for Dify Hosted OpenAI has been exhausted.", 400),
    "invalid": ("invalid_param", "Variable topic is required", 400),
}
"""Scenarios that end a stream with an error event."""


def frame(event: Data) -> bytes:
    """One event on the wire: raw UTF-8, no event name, no id."""
    return b"data: " + json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"


def words(text: str) -> list[str]:
    """A text in pieces that keep their blanks."""
    return re.findall(r"\S+\s*|\s+", text)


def usage(text: str) -> Data:
    """What an answer cost."""
    return {
        "prompt_tokens": 7,
        "prompt_unit_price": "0.001",
        "prompt_price_unit": "0.001",
        "prompt_price": "0.0000070",
        "completion_tokens": len(words(text)),
        "completion_unit_price": "0.002",
        "completion_price_unit": "0.001",
        "completion_price": "0.0000020",
        "total_tokens": 7 + len(words(text)),
        "total_price": "0.0000090",
        "currency": "USD",
        "latency": 0.5,
    }


class Script:
    """The events of one answer. `common` are the fields of its family; `scenario` changes what happens."""

    def __init__(self, common: Data, text: str, scenario: str, now: int, new_id: Callable[[], str]) -> None:
        self.common, self.text, self.scenario, self.now, self.new_id = common, text, scenario, now, new_id

    def event(self, kind: str, **fields: Any) -> bytes:
        """An event of the family."""
        return frame({"event": kind, **self.common, **fields})

    def run_event(self, kind: str, **data: Any) -> bytes:
        """An event whose own fields are in `data`."""
        return self.event(kind, data=data)

    def error(self) -> Iterator[bytes]:
        """The error event that a scenario ends with, without a task; afterwards pings, where it says so."""
        name, _, then = self.scenario.partition("-then-")
        code, message, status = MIDSTREAM[name]
        ids = {k: v for k, v in self.common.items() if k != "task_id"}
        yield frame({"event": "error", **ids, "code": code, "message": message, "status": status})
        if then == "pings":
            for _ in range(200):
                yield PING

    def fails(self) -> bool:
        """Whether the stream ends with an error event."""
        return self.scenario.partition("-then-")[0] in MIDSTREAM

    # ------------------------------------------------------------------ answers

    def end(self, *, new_agent: bool = False) -> Iterator[bytes]:
        """The end of a message, and what still comes after it."""
        metadata: Data = {"usage": usage(self.text)}
        if new_agent:
            metadata["annotation_reply"] = None
        else:
            metadata["retriever_resources"] = []
        files: list[Data] | None = None if self.scenario != "file" else []
        yield self.event("message_end", id=self.common["message_id"], metadata=metadata, files=files)
        if self.scenario == "tts":
            yield from self.speech()

    def speech(self) -> Iterator[bytes]:
        """Speech, whose last pieces come when the text is complete."""
        times = {"created_at": self.now}
        for piece in (SOUND, SOUND):
            yield self.event("tts_message", **{**times, "audio": base64.b64encode(piece).decode()})
        yield self.event("tts_message_end", **{**times, "audio": ""})

    def message(self) -> Iterator[bytes]:
        """A chatbot's or text generator's answer."""
        pieces = words(self.text)
        for number, piece in enumerate(pieces):
            if number == 2 and self.fails():
                yield from self.error()
                return
            if self.scenario == "pings" and number == 1:
                yield PING
            yield self.event("message", id=self.common["message_id"], answer=piece)
        if self.scenario == "file":
            yield self.event(
                "message_file",
                id=self.new_id(),
                type="image",
                belongs_to="assistant",
                url="https://files.example/1.png",
            )
        if self.scenario == "replace":
            yield self.event("message_replace", answer="I cannot say that.", reason="output_moderation")
        yield from self.end()

    def agent(self, *, new: bool) -> Iterator[bytes]:
        """An agent's answer; a new agent repeats the whole of it in one `message` at the end."""
        thought: Data = {"id": self.new_id(), "position": 1, "thought": "", "observation": "", "message_files": []}
        thought |= {"tool": "calculator", "tool_labels": {"calculator": {"en_US": "Calculator"}}, "tool_input": "{}"}
        yield self.event("agent_thought", **thought)
        for number, piece in enumerate(words(self.text)):
            if number == 2 and self.fails():
                yield from self.error()
                return
            yield self.event("agent_message", id=self.common["message_id"], answer=piece)
        yield self.event("agent_thought", **{**thought, "thought": self.text, "observation": "5"})
        if new:
            yield self.event("message", id=self.common["message_id"], answer=self.text)
        yield from self.end(new_agent=new)

    # ------------------------------------------------------------------ runs

    def node(self, number: int, kind: str, *, status: str = "succeeded", **outputs: Any) -> Iterator[bytes]:
        """A node's start and end, and its failed tries where the scenario has some."""
        about: Data = {"id": self.new_id(), "node_id": f"node-{number}", "node_type": kind, "title": kind.title()}
        about |= {"index": number, "predecessor_node_id": f"node-{number - 1}" if number > 1 else None, "inputs": {}}
        about |= {"created_at": self.now, "iteration_id": None, "loop_id": None}
        yield self.run_event("node_started", **about, extras={})
        done: Data = {"process_data": None, "outputs": outputs, "elapsed_time": 0.1, "finished_at": self.now}
        done |= {"execution_metadata": {"total_tokens": 3, "total_price": 0.001, "currency": "USD"}, "files": []}
        if self.scenario == "retry" and kind == "llm":
            for index in (1, 2):
                fault = {**done, "outputs": None, "error": "Connection reset", "status": "retry"}
                yield self.run_event("node_retry", **about, **fault, retry_index=index)
        error = "The node failed" if status == "failed" else None
        yield self.run_event("node_finished", **about, **done, status=status, error=error)

    def started(self, run_id: str, inputs: Data, reason: str = "initial") -> bytes:
        """A run's start."""
        return self.run_event(
            "workflow_started", id=run_id, workflow_id=WORKFLOW, inputs=inputs, created_at=self.now, reason=reason
        )

    def finished(self, run_id: str, outputs: Data | None, status: str, error: str | None = None) -> bytes:
        """A run's end."""
        return self.run_event("workflow_finished", **finished(run_id, outputs, status, error, self.now))

    def rounds(self) -> Iterator[bytes]:
        """An iteration, a loop and parallel branches."""
        about: Data = {"id": self.new_id(), "node_id": "rounds", "title": "Rounds", "created_at": self.now}
        ended: Data = {"outputs": {"output": ["a", "b"]}, "status": "succeeded", "error": None, "elapsed_time": 0.2}
        ended |= {"total_tokens": 6, "finished_at": self.now, "steps": 2, "execution_metadata": {}, "extras": {}}
        for kind in ("iteration", "loop"):
            yield self.run_event(f"{kind}_started", **about, node_type=kind, inputs={}, metadata={}, extras={})
            for index in (1, 2):
                before = {"pre_loop_output": None if index == 1 else {"n": 1}} if kind == "loop" else {}
                yield self.run_event(f"{kind}_next", **about, node_type=kind, index=index, extras={}, **before)
            yield self.run_event(f"{kind}_completed", **about, node_type=kind, inputs={}, **ended)
        branch: Data = {"parallel_id": "p1", "parallel_branch_id": "b1", "created_at": self.now}
        yield self.run_event("parallel_branch_started", **branch)
        yield self.run_event("parallel_branch_finished", **branch, status="succeeded", error=None)
        log: Data = {
            "node_execution_id": self.new_id(),
            "id": "log-1",
            "label": "ROUND 1",
            "parent_id": None,
            "error": None,
            "status": "success",
            "data": {},
            "metadata": {},
            "node_id": "agent",
        }
        ids = {k: v for k, v in self.common.items() if k != "workflow_run_id" or "message_id" not in self.common}
        yield frame({"event": "agent_log", **ids, "data": log})

    def nodes(self, pieces: Iterator[bytes], status: str = "succeeded") -> Iterator[bytes]:
        """The nodes of a run, with what the language model says between them."""
        yield from self.node(1, "start")
        if self.scenario in ("parallel", "rounds"):
            yield from self.rounds()
        own = {"message_id": self.common["message_id"]} if "message_id" in self.common else {}
        yield self.run_event("reasoning_chunk", **own, reasoning="Let me think.", node_id="node-2", is_final=False)
        yield from pieces
        yield self.run_event("reasoning_chunk", **own, reasoning="", node_id="node-2", is_final=True)
        yield from self.node(2, "llm", status=status, text=self.text)

    def pause(self, run_id: str, form_token: str) -> Iterator[bytes]:
        """A form for a person, and the pause."""
        form: Data = {"form_id": self.new_id(), "node_id": "human", "node_title": "Approval", "form_token": form_token}
        form |= {"form_content": "Send it? {{#$output.note#}}", "display_in_ui": True, "resolved_default_values": {}}
        field = {"type": "text-input", "output_variable_name": "note", "default": None}
        form |= {"inputs": [field], "actions": ACTIONS, "expiration_time": self.now + 3600}
        yield self.run_event("human_input_required", **form)
        paused: Data = {"workflow_run_id": run_id, "paused_nodes": ["human"], "outputs": {}, "status": "paused"}
        reasons = [{"TYPE": "human_input_required", "form_id": form["form_id"], "node_id": "human"}]
        paused |= {"reasons": reasons, "created_at": self.now, "elapsed_time": 0.3, "total_tokens": 3, "total_steps": 2}
        yield self.run_event("workflow_paused", **paused)

    def text_chunks(self) -> Iterator[bytes]:
        """A workflow's text."""
        for number, piece in enumerate(words(self.text)):
            if number == 1 and self.scenario == "pings":
                yield PING
            yield self.run_event("text_chunk", text=piece, from_variable_selector=["node-2", "text"])
        if self.scenario == "replace":
            yield self.run_event("text_replace", text="I cannot say that.")

    def answer_pieces(self) -> Iterator[bytes]:
        """A chatflow's answer."""
        for piece in words(self.text):
            yield self.event("message", id=self.common["message_id"], answer=piece, from_variable_selector=["answer"])


WORKFLOW = "00000000-0000-4000-8000-0000000000ac"
ACTIONS = [
    {"id": "approve", "title": "Approve", "button_style": "primary"},
    {"id": "refuse", "title": "Refuse", "button_style": "default"},
]


def finished(run_id: str, outputs: Data | None, status: str, error: str | None, now: int) -> Data:
    """The facts of a run that has ended."""
    return {
        "id": run_id,
        "workflow_id": WORKFLOW,
        "status": status,
        "outputs": outputs,
        "error": error,
        "elapsed_time": 0.4,
        "total_tokens": 10,
        "total_steps": 3,
        "created_by": {"id": "00000000-0000-4000-8000-0000000000ad", "user": "user"},
        "created_at": now,
        "finished_at": now,
        "exceptions_count": 1 if status == "partial-succeeded" else 0,
        "files": [],
    }
