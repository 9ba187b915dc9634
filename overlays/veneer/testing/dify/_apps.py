"""The emulated apps: messages, runs, forms, conversations, annotations, files."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from .._answer import Answer
from ._events import ACTIONS, Script, finished, usage
from ._store import Conversation, Data, Form, Refusal, Run, after, not_found, page_of
from ._surroundings import Surroundings

if TYPE_CHECKING:
    from .._call import Call

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SUCCESS = {"result": "success"}
VARIABLES = {"city": ("string", "Vienna"), "count": ("number", "3"), "notes": ("array[string]", '["a", "b"]')}
"""Variables of a chatflow's new conversations: type and value."""


def scenario_of(values: Mapping[str, Any], query: str = "") -> str:
    """The scenario that a query or an input asks for by a word that begins with an exclamation mark."""
    for text in (query, *values.values()):
        if isinstance(text, str) and (found := re.match(r"!([\w-]+)", text)):
            return found[1]
    return ""


def reply_to(text: str, scenario: str) -> str:
    """The answer to a text."""
    if scenario == "unicode":
        return "caf\u00e9 \u2028 line\u0085 separators \U0001f600 here"
    if scenario.startswith("long-"):
        return "word " * int(scenario.removeprefix("long-"))
    return f"You said: {text}" if text else "You said nothing."


class Apps(Surroundings):
    """Handlers of the operations of apps; a call's `identity` is the mode of the app that its key belongs to."""

    def handlers(self) -> dict[str, Callable[[Call], Any]]:
        """The handlers by operationId."""
        names = """send_chat_message stop_chat_message_generation get_suggested_questions create_completion_message
        stop_generate post_chat_message_feedback get_chat_app_feedbacks get_conversations_list get_conversation_history
        delete_conversation rename_conversation get_conversation_variables update_chat_conversation_variable
        get_annotation_list create_annotation update_annotation delete_annotation initial_annotation_reply_settings
        get_initial_annotation_reply_settings_status execute_workflow run_workflow_by_id stop_workflow_task_generation
        get_workflow_run_detail get_workflow_logs stream_workflow_events get_chatflow_human_input_form
        submit_chatflow_human_input_form upload_chat_file preview_chat_file audio_to_text text_to_audio_chat
        get_chat_app_info get_chat_app_parameters get_chat_app_meta get_chat_web_app_settings get_end_user_chat"""
        return {name: getattr(self, name) for name in names.split()}

    # ------------------------------------------------------------------ helpers

    def _stream(self, call: Call, task_id: str, script: Iterator[bytes], scenario: str, stop: bytes) -> Answer:
        def pieces() -> Iterator[bytes]:
            for piece in script:
                if task_id in self.store.stopped:
                    yield stop
                    return
                yield piece

        return Answer.events(pieces(), pace=self.pace() if scenario == "slow" else 0.0)

    def _use_files(self, files: Any, user: str) -> None:
        for given in cast("list[Any]", files or ()):
            entry = cast("Data", given) if isinstance(given, dict) else {}
            if entry.get("transfer_method") == "local_file":
                stored = self.store.files.get(entry.get("upload_file_id") or "")
                if stored is None:
                    raise Refusal(400, "invalid_param", "Invalid upload file")
                stored.used = True

    def _conversation(self, conversation_id: str, user: str | None) -> Conversation:
        found = self.store.conversations.get(conversation_id)
        if found is None or (user is not None and found.user != user):
            raise Refusal(404, "not_found", "Conversation Not Exists.")
        return found

    def _refuse_at_once(self, scenario: str) -> None:
        refusals = {
            "provider-quota": (400, "provider_quota_exceeded", "Your quota has been exhausted."),
            "unpublished": (400, "app_unavailable", "App unavailable, please check your app configurations."),
            "too-many": (429, "too_many_requests", "Too many requests. Please try again later."),
            "rate-limit": (429, "rate_limit_error", "Rate Limit Error"),
        }
        if scenario in refusals:
            raise Refusal(*refusals[scenario])

    # ------------------------------------------------------------------ messages

    async def send_chat_message(self, call: Call) -> Answer:
        """Answer a message, whole or as events."""
        body, mode, store = call.json, call.identity, self.store
        streaming = body.get("response_mode") == "streaming"
        given = (body.get("conversation_id") or "").strip()
        scenario = scenario_of(body["inputs"], body["query"])
        if mode in ("agent", "agent-chat") and not streaming:
            raise Refusal(400, "bad_request", "Agent App only supports streaming response mode.")
        if given and given not in store.conversations and not UUID.fullmatch(given):
            raise Refusal(400, "invalid_param", f"{given} is not a valid uuid.")
        self._refuse_at_once(scenario)
        self._use_files(body.get("files"), body["user"])
        conversation = self._conversation(given, body["user"]) if given else self.new_conversation(body["user"], mode)
        text = reply_to(body["query"], scenario)
        message = self._new_message(conversation, body, text)
        task_id = store.new_id()
        common: Data = {"conversation_id": conversation.item["id"], "message_id": message["id"]}
        common |= {"created_at": store.now(), "task_id": task_id}
        script = Script(common, text, scenario, store.now(), store.new_id)
        if streaming:
            events = self._chat_events(script, mode, body)
            stop = script.event("message_end", id=message["id"], metadata={})
            return self._stream(call, task_id, events, scenario, stop)
        metadata: Data = {"usage": usage(text), "retriever_resources": [], "annotation_reply": None}
        return Answer.json(
            {"event": "message", **common, "id": message["id"], "mode": mode, "answer": text, "metadata": metadata}
        )

    def _chat_events(self, script: Script, mode: str, body: Data) -> Iterator[bytes]:
        if mode in ("agent", "agent-chat"):
            return script.agent(new=mode == "agent")
        if mode == "chat":
            return script.message()
        run = self._new_run(body["user"], mode, body["inputs"], script.common["task_id"])
        run.message_id, run.conversation_id = script.common["message_id"], script.common["conversation_id"]
        script.common["workflow_run_id"] = run.id
        return self._chatflow(script, run)

    def _chatflow(self, script: Script, run: Run) -> Iterator[bytes]:
        yield script.started(run.id, run.inputs)
        if script.scenario == "paused":
            yield from self._paused(script, run)
            return
        failed = script.fails()
        yield from script.nodes(script.answer_pieces(), "failed" if failed else "succeeded")
        if failed:
            self._finish(run, None, "failed", "The node failed")
            yield script.finished(run.id, None, "failed", "The node failed")
            yield from script.error()
            return
        self._finish(run, {"answer": script.text}, "succeeded")
        done = script.finished(run.id, run.outputs, "succeeded")
        if script.scenario == "finished-first":
            yield done
        yield from script.end()
        if script.scenario != "finished-first":
            yield done

    def new_conversation(self, user: str, mode: str, conversation_id: str | None = None) -> Conversation:
        """Begin a conversation."""
        store = self.store
        now = store.now()
        item: Data = {
            "id": conversation_id or store.new_id(),
            "name": "New conversation",
            "inputs": {},
            "status": "normal",
        }
        item |= {"introduction": "", "created_at": now, "updated_at": now}
        made = Conversation(item, user, mode)
        if mode == "advanced-chat":
            for name, (kind, value) in VARIABLES.items():
                self.add_variable(made, store.new_id(), name, kind, value)
        store.conversations[item["id"]] = made
        return made

    def add_variable(self, conversation: Conversation, variable_id: str, name: str, kind: str, value: str) -> None:
        """Give a conversation a variable."""
        now = self.store.now()
        variable = {"id": variable_id, "name": name, "value_type": kind, "value": value, "description": ""}
        conversation.variables[variable_id] = variable | {"created_at": now, "updated_at": now}

    def _new_message(self, conversation: Conversation, body: Data, text: str) -> Data:
        store = self.store
        last = conversation.messages[-1]["id"] if conversation.messages else None
        message: Data = {"id": store.new_id(), "conversation_id": conversation.item["id"], "parent_message_id": last}
        message |= {"inputs": body["inputs"], "query": body["query"], "answer": text, "status": "normal", "error": None}
        message |= {"message_files": [], "feedback": None, "retriever_resources": [], "agent_thoughts": []}
        message |= {"created_at": store.now(), "extra_contents": [], "total_price": "0.0000090", "currency": "USD"}
        cost = usage(text)
        message |= {"message_tokens": cost["prompt_tokens"], "answer_tokens": cost["completion_tokens"]}
        message |= {"total_tokens": cost["total_tokens"], "provider_response_latency": cost["latency"]}
        conversation.messages.append(message)
        conversation.item["updated_at"] = store.now()
        store.messages[message["id"]] = message
        return message

    async def create_completion_message(self, call: Call) -> Answer:
        """Write a text, whole or as events."""
        body, store = call.json, self.store
        scenario = scenario_of(body["inputs"], body.get("query") or "")
        self._refuse_at_once(scenario)
        self._use_files(body.get("files"), body["user"])
        asked = body.get("query") or next((v for v in body["inputs"].values() if isinstance(v, str)), "")
        text = reply_to(asked, scenario)
        common: Data = {"message_id": store.new_id(), "created_at": store.now(), "task_id": store.new_id()}
        store.messages[common["message_id"]] = {"id": common["message_id"], "answer": text}
        script = Script(common, text, scenario, store.now(), store.new_id)
        if body.get("response_mode") == "streaming":
            stop = script.event("message_end", id=common["message_id"], metadata={})
            return self._stream(call, common["task_id"], script.message(), scenario, stop)
        metadata: Data = {"usage": usage(text), "retriever_resources": []}
        return Answer.json(
            {"event": "message", **common, "id": common["message_id"], "mode": "completion", "answer": text}
            | {"metadata": metadata}
        )

    async def stop_chat_message_generation(self, call: Call) -> Answer:
        """Success, whatever the task."""
        self.store.stopped.add(call.arguments["task_id"])
        return Answer.json(SUCCESS)

    stop_generate = stop_workflow_task_generation = stop_chat_message_generation

    async def get_suggested_questions(self, call: Call) -> Answer:
        """Three questions."""
        if call.arguments["message_id"] not in self.store.messages:
            raise Refusal(404, "not_found", "Message Not Exists.")
        return Answer.json({**SUCCESS, "data": ["What else?", "Why?", "Since when?"]})

    async def post_chat_message_feedback(self, call: Call) -> Answer:
        """Keep feedback, or drop it."""
        store, message_id, body = self.store, call.arguments["message_id"], call.json
        message = store.messages.get(message_id)
        if message is None:
            raise Refusal(404, "not_found", "Message Not Exists.")
        if body.get("rating") is None:
            if store.feedbacks.pop(message_id, None) is None:
                raise Refusal(400, "invalid_param", "rating cannot be None when feedback not exists")
        else:
            entry: Data = {"id": store.new_id(), "app_id": "00000000-0000-4000-8000-0000000000ab"}
            entry |= {
                "message_id": message_id,
                "conversation_id": message.get("conversation_id"),
                "rating": body["rating"],
            }
            entry |= {"content": body.get("content"), "from_source": "user", "from_account_id": None}
            entry |= {"from_end_user_id": store.end_user(body["user"]), "created_at": store.iso()}
            store.feedbacks[message_id] = entry | {"updated_at": store.iso()}
        return Answer.json(SUCCESS)

    async def get_chat_app_feedbacks(self, call: Call) -> Answer:
        """A page of feedback; it does not say whether there is more."""
        page = page_of(list(reversed(self.store.feedbacks.values())), call.received.query, cap=101)
        return Answer.json({"data": page["data"]})

    # ------------------------------------------------------------------ conversations

    async def get_conversations_list(self, call: Call) -> Answer:
        """A page of conversations."""
        query = call.received.query
        mine = [c for c in self.store.conversations.values() if c.user == query.get("user", "DEFAULT-USER")]
        order = query.get("sort_by", "-updated_at")
        if order.lstrip("-") not in ("created_at", "updated_at"):
            raise Refusal(400, "invalid_param", "sort_by must be one of created_at, -created_at, ...")
        entries = [c.item for c in mine]
        entries.sort(key=lambda item: item[order.lstrip("-")], reverse=order.startswith("-"))
        return Answer.json(after(entries, query.get("last_id"), int(query.get("limit", "20")), "Last Conversation"))

    async def get_conversation_history(self, call: Call) -> Answer:
        """A page of messages: pages from new to old, messages inside from old to new."""
        query = call.received.query
        messages = self._conversation(query["conversation_id"], query.get("user", "DEFAULT-USER")).messages
        end, size = len(messages), int(query.get("limit", "20"))
        if first := query.get("first_id"):
            end = next((i for i, message in enumerate(messages) if message["id"] == first), -1)
            if end < 0:
                raise Refusal(404, "not_found", "First Message Not Exists.")
        start = max(0, end - size)
        return Answer.json({"limit": size, "has_more": start > 0, "data": messages[start:end]})

    async def delete_conversation(self, call: Call) -> Answer:
        """Delete a conversation."""
        conversation_id = call.arguments["conversation_id"]
        self._conversation(conversation_id, call.json.get("user"))
        del self.store.conversations[conversation_id]
        return Answer.empty(204)

    async def rename_conversation(self, call: Call) -> Answer:
        """Rename a conversation."""
        body = call.json
        found = self._conversation(call.arguments["conversation_id"], body.get("user"))
        name = (body.get("name") or "").strip()
        if not name and not body.get("auto_generate"):
            raise Refusal(400, "invalid_param", "name is required when auto_generate is false")
        found.item |= {"name": name or "A conversation about rivers", "updated_at": self.store.now()}
        return Answer.json(found.item)

    async def get_conversation_variables(self, call: Call) -> Answer:
        """A page of variables."""
        query = call.received.query
        found = self._conversation(call.arguments["conversation_id"], query.get("user"))
        name = query.get("variable_name")
        if name is not None and not re.fullmatch(r"[\w.-]{1,255}", name, re.ASCII):
            raise Refusal(400, "invalid_param", "Variable name may only contain letters, digits, -, _ and .")
        entries = [v for v in found.variables.values() if name in (None, v["name"])]
        return Answer.json(after(entries, query.get("last_id"), int(query.get("limit", "20")), "Variable"))

    async def update_chat_conversation_variable(self, call: Call) -> Answer:
        """Set a variable to a value of its type."""
        found = self._conversation(call.arguments["conversation_id"], call.json.get("user"))
        variable = found.variables.get(call.arguments["variable_id"])
        if variable is None:
            raise Refusal(404, "not_found", "Conversation Variable Not Exists.")
        value = call.json["value"]
        kinds: dict[str, type | tuple[type, ...]] = {"string": str, "number": (int, float), "object": dict}
        if not isinstance(value, kinds.get(variable["value_type"], list)):
            raise Refusal(400, "bad_request", f"Type mismatch: variable expects {variable['value_type']}")
        shown = value if isinstance(value, str) else json.dumps(value)
        variable |= {"value": shown, "updated_at": self.store.now()}
        return Answer.json(variable)

    # ------------------------------------------------------------------ runs

    def _new_run(self, user: str, mode: str, inputs: Data, task_id: str) -> Run:
        run = Run(self.store.new_id(), task_id, user, mode, inputs, created_at=self.store.now())
        self.store.runs[run.id] = run
        return run

    def _finish(self, run: Run, outputs: Data | None, status: str, error: str | None = None) -> None:
        run.outputs, run.status, run.error = outputs or {}, status, error

    def _paused(self, script: Script, run: Run) -> Iterator[bytes]:
        run.status, run.form_token = "paused", f"form-{run.id}"
        self.store.forms[run.form_token] = Form(run.form_token, run.id)
        yield from script.node(1, "start")
        yield from script.pause(run.id, run.form_token)

    async def execute_workflow(self, call: Call) -> Answer:
        """Run the workflow, whole or as events."""
        body, store = call.json, self.store
        version = call.arguments.get("workflow_id")
        if version is not None and not UUID.fullmatch(version):
            raise Refusal(400, "bad_request", "Invalid workflow_id format.")
        scenario = scenario_of(body["inputs"])
        self._refuse_at_once(scenario)
        self._use_files([*body["inputs"].values(), *(body.get("files") or ())], body["user"])
        asked = next((v for v in reversed(body["inputs"].values()) if isinstance(v, str)), "")
        text = reply_to(asked, scenario)
        run = self._new_run(body["user"], call.identity, body["inputs"], store.new_id())
        common: Data = {"workflow_run_id": run.id, "task_id": run.task_id}
        script = Script(common, text, scenario, store.now(), store.new_id)
        if body.get("response_mode") == "streaming":
            stop = script.finished(run.id, {}, "stopped")
            return self._stream(call, run.task_id, self._workflow(script, run), scenario, stop)
        status = "failed" if scenario == "failed" else "partial-succeeded" if scenario == "partial" else "succeeded"
        error = "The node failed" if scenario == "failed" else None
        self._finish(run, None if error else {"answer": text, "text": text}, status, error)
        return Answer.json({**common, "data": finished(run.id, run.outputs, status, error, store.now())})

    run_workflow_by_id = execute_workflow

    def _workflow(self, script: Script, run: Run) -> Iterator[bytes]:
        if script.scenario == "ping-first":
            yield b"event: ping\n\n"
        yield script.started(run.id, run.inputs)
        if script.scenario == "paused":
            yield from self._paused(script, run)
            return
        if script.fails():
            yield from script.node(1, "start")
            yield from script.error()
            return
        failed = script.scenario == "failed"
        yield from script.nodes(script.text_chunks(), "failed" if failed else "succeeded")
        self._finish(run, None if failed else {"answer": script.text, "text": script.text}, "succeeded")
        if failed:
            self._finish(run, None, "failed", "The node failed")
        yield script.finished(run.id, run.outputs or None, run.status, run.error)
        if script.scenario == "tts":
            yield from script.speech()

    def _run(self, run_id: str) -> Run:
        found = self.store.runs.get(run_id)
        if found is None:
            raise not_found("Workflow run")
        return found

    async def get_workflow_run_detail(self, call: Call) -> Answer:
        """State and outputs of a run; inputs as JSON in a text."""
        run = self._run(call.arguments["workflow_run_id"])
        done = finished(run.id, run.outputs, run.status, run.error, run.created_at)
        keep = ("id", "workflow_id", "status", "outputs", "error", "total_steps", "total_tokens", "created_at")
        found = {name: done[name] for name in (*keep, "finished_at", "elapsed_time")}
        return Answer.json({**found, "inputs": json.dumps(run.inputs)})

    async def get_workflow_logs(self, call: Call) -> Answer:
        """A page of runs."""
        query = call.received.query
        if query.get("created_by_account"):
            raise Refusal(400, "invalid_param", f"Account not found: {query['created_by_account']}")
        wanted, session = query.get("status"), query.get("created_by_end_user_session_id")
        entries: list[Data] = []
        for run in reversed(self.store.runs.values()):
            if wanted not in (None, run.status) or session not in (None, run.user):
                continue
            summary = {"id": run.id, "version": "1", "status": run.status, "error": run.error, "elapsed_time": 0.4}
            summary |= {"total_tokens": 10, "total_steps": 3, "created_at": run.created_at}
            summary |= {"finished_at": run.created_at, "exceptions_count": 0, "triggered_from": "app-run"}
            by = {"id": self.store.end_user(run.user), "type": "service_api", "is_anonymous": False}
            entry: Data = {"id": self.store.new_id(), "workflow_run": summary, "created_from": "service-api"}
            entry |= {"created_by_role": "end_user", "created_by_account": None, "created_at": run.created_at}
            entries.append(entry | {"created_by_end_user": by | {"session_id": run.user}, "details": None})
        return Answer.json(page_of(entries, query))

    async def stream_workflow_events(self, call: Call) -> Answer:
        """What happens after a form was filled in; of a finished run its end."""
        run = self._run(call.arguments["workflow_run_id"])
        if run.user != call.received.query["user"]:
            raise not_found("Workflow run")
        common: Data = {"workflow_run_id": run.id, "task_id": run.task_id}
        if run.message_id:
            common |= {"message_id": run.message_id, "conversation_id": run.conversation_id, "created_at": 0}
        script = Script(common, "You said yes.", "", self.store.now(), self.store.new_id)
        if run.status != "paused":
            script.common["task_id"] = run.id
            return Answer.events(iter([script.finished(run.id, run.outputs or None, run.status, run.error)]))
        return Answer.events(self._resumed(script, run))

    def _resumed(self, script: Script, run: Run) -> Iterator[bytes]:
        form = self.store.forms[run.form_token or ""]
        yield b"event: ping\n\n"
        if form.submitted is None and not form.expired:
            yield from script.pause(run.id, form.token)
            return
        yield script.started(run.id, run.inputs, "resumption")
        about = {"node_id": "human", "node_title": "Approval"}
        if form.submitted is None:
            yield script.run_event("human_input_form_timeout", **about, expiration_time=self.store.now())
        else:
            filled = {"rendered_content": "Send it?", "action_id": form.submitted["action"], "action_text": "Approve"}
            yield script.run_event(
                "human_input_form_filled", **about, **filled, submitted_data=form.submitted["inputs"]
            )
        pieces = script.answer_pieces() if run.message_id else script.text_chunks()
        yield from script.nodes(pieces)
        self._finish(run, {"answer": script.text}, "succeeded")
        if run.message_id:
            yield from script.end()
        yield script.finished(run.id, run.outputs, "succeeded")

    def _form(self, call: Call) -> Form:
        form = self.store.forms.get(call.arguments["form_token"])
        if form is None:
            raise not_found("Form")
        if form.expired:
            raise Refusal(412, "human_input_form_expired", "This form has expired.")
        if form.submitted is not None:
            raise Refusal(412, "human_input_form_submitted", "This form has already been submitted.")
        return form

    async def get_chatflow_human_input_form(self, call: Call) -> Answer:
        """A form that waits."""
        self._form(call)
        field = {"type": "text-input", "output_variable_name": "note", "default": None}
        form: Data = {"form_content": "Send it?", "inputs": [field], "user_actions": ACTIONS}
        form |= {"resolved_default_values": {}, "expiration_time": self.store.now() + 3600}
        return Answer.json(form)

    async def submit_chatflow_human_input_form(self, call: Call) -> Answer:
        """Fill a form in."""
        form, body = self._form(call), call.json
        if body["action"] not in [action["id"] for action in ACTIONS] or "note" not in body["inputs"]:
            raise Refusal(400, "invalid_form_data", "Invalid form data")
        form.submitted = body
        return Answer.json({})
