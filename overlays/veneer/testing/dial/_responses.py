"""The responses API, with the responses that it keeps."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._parts import Part
from ._scenarios import error, words

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

CREATED = 1724833500
BROKEN = {"code": "server_error", "message": "The upstream model stopped answering.", "param": None}
STEPS = {"queued": "in_progress", "in_progress": "completed"}
"""What becomes of a response in the background each time somebody asks."""


class ResponsesPart(Part):
    """What is passed through to models that speak the responses API."""

    def clear(self) -> None:
        """Forget the responses that were kept."""
        self.kept: dict[str, dict[str, Any]] = {}

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {
            "create_response": self._create,
            "create_response_at_short_path": self._create,
            "get_response": self._get,
            "cancel_response": self._cancel,
            "delete_response": self._delete,
        }

    async def _create(self, call: Call) -> Answer:
        service, body = self.service, call.json
        name = body["model"]
        if not service.answers(name):
            return service.unknown(name)
        if (refusal := service.limited(call, name)) is not None:
            return refusal
        before = body.get("previous_response_id")
        if before is not None and before not in self.kept:
            return _not_found(before)
        prompt = _prompt(body.get("input"))
        text = service.answer_text(name, prompt, body)
        asked, used = len(f"{body.get('instructions') or ''} {prompt}".split()), len(text.split())
        service.record(call, name, asked, used)
        number = next(service.ids)
        made = {
            "id": f"resp_{number:024d}",
            "object": "response",
            "created_at": CREATED,
            "status": "queued" if body.get("background") else "completed",
            "model": name,
            "output": [_message(number, text)],
            "error": None,
            "previous_response_id": before,
            "background": bool(body.get("background")),
            "usage": {"input_tokens": asked, "output_tokens": used, "total_tokens": asked + used},
        }
        if body.get("store") is not False:
            self.kept[str(made["id"])] = made
        if body.get("stream"):
            return Answer.events(_events(made, text, broken=name in ("error-midstream", "error-first")))
        return Answer.json(_shown(made))

    async def _get(self, call: Call) -> Answer:
        found = self.kept.get(call.arguments["response_id"])
        if found is None:
            return _not_found(call.arguments["response_id"])
        query = call.received.query
        if query.get("stream") == "true":
            return self._again(found, int(query.get("starting_after", -1)))
        shown = _shown(found)
        found["status"] = STEPS.get(found["status"], found["status"])
        return Answer.json(shown)

    def _again(self, found: dict[str, Any], after: int) -> Answer:
        """The events of a response that was kept; one in the background is made at once."""
        if found["status"] == "cancelled":
            told = error("A cancelled response has no events.", "invalid_request_error", code="400")
            return Answer.json(told, status=400)
        found["status"] = "completed"
        text = found["output"][0]["content"][0]["text"]
        return Answer.events(_events(found, text, broken=False, after=after))

    async def _cancel(self, call: Call) -> Answer:
        found = self.kept.get(call.arguments["response_id"])
        if found is None:
            return _not_found(call.arguments["response_id"])
        if not found["background"]:
            text = "Cannot cancel a response that is not made in the background."
            return Answer.json(error(text, "invalid_request_error", code="400"), status=400)
        if found["status"] in STEPS:
            found["status"] = "cancelled"
        return Answer.json(_shown(found))

    async def _delete(self, call: Call) -> Answer:
        name = call.arguments["response_id"]
        if self.kept.pop(name, None) is None:
            return _not_found(name)
        return Answer.json({"id": name, "object": "response", "deleted": True})


def _not_found(name: str) -> Answer:
    told = error(f"Response with id '{name}' not found.", "invalid_request_error", code="response_not_found")
    return Answer.json(told, status=404)


def _prompt(given: Any) -> str:
    """The text of the last item of an input."""
    if isinstance(given, str) or not given:
        return given or ""
    content = given[-1].get("content", given[-1].get("output", ""))
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)


def _message(number: int, text: str, status: str = "completed") -> dict[str, Any]:
    part: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
    content = [] if status == "in_progress" else [part]
    return {"id": f"msg_{number:024d}", "type": "message", "status": status, "role": "assistant", "content": content}


def _shown(response: Mapping[str, Any]) -> dict[str, Any]:
    """A response as it is told: without output and usage while it is made."""
    done = response["status"] == "completed"
    return {**response, "output": response["output"] if done else [], "usage": response["usage"] if done else None}


def _events(made: dict[str, Any], text: str, *, broken: bool, after: int = -1) -> Iterator[bytes]:
    number = int(made["id"].removeprefix("resp_"))
    begun = _shown({**made, "status": "in_progress"})
    place = {"item_id": f"msg_{number:024d}", "output_index": 0, "content_index": 0}
    part: dict[str, Any] = {"type": "output_text", "text": "", "annotations": []}
    events: list[tuple[str, dict[str, Any]]] = [
        ("response.created", {"response": begun}),
        ("response.in_progress", {"response": begun}),
        ("response.output_item.added", {"output_index": 0, "item": _message(number, "", "in_progress")}),
        ("response.content_part.added", {**place, "part": part}),
    ]
    events += [("response.output_text.delta", {**place, "delta": word["content"]}) for word in words(text)]
    if broken:
        events = [*events[:5], ("error", BROKEN)]
    else:
        events += [
            ("response.output_text.done", {**place, "text": text}),
            ("response.content_part.done", {**place, "part": {**part, "text": text}}),
            ("response.output_item.done", {"output_index": 0, "item": _message(number, text)}),
            ("response.completed", {"response": _shown({**made, "status": "completed"})}),
        ]
    for sequence, (kind, fields) in enumerate(events):
        if sequence > after:
            yield named_event(kind, {"type": kind, "sequence_number": sequence, **fields})


def named_event(name: str, value: Any) -> bytes:
    """An event with a name."""
    return f"event: {name}\ndata: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}\n\n".encode()
