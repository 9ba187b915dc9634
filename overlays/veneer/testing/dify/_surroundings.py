"""What apps have beside messages and runs: annotations, files, audio, what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from .._answer import Answer
from ._events import SOUND
from ._store import Data, Refusal, Store, StoredFile, not_found, page_of
from ._upload import limit_of, upload_of

if TYPE_CHECKING:
    from .._call import Call


class Surroundings:
    """Handlers of the operations that all apps have."""

    def __init__(self, store: Callable[[], Store], pace: Callable[[], float], file_limit: Callable[[], int]) -> None:
        self._get_store, self.pace, self._file_limit = store, pace, file_limit

    @property
    def store(self) -> Store:
        """The present state."""
        return self._get_store()

    # ------------------------------------------------------------------ annotations

    async def get_annotation_list(self, call: Call) -> Answer:
        """A page of annotations."""
        keyword = call.received.query.get("keyword", "")
        entries = [a for a in self.store.annotations.values() if keyword in a["question"] + a["answer"]]
        return Answer.json(page_of(entries, call.received.query))

    async def create_annotation(self, call: Call) -> Answer:
        """Create an annotation."""
        made: Data = {"id": self.store.new_id(), **call.json, "hit_count": 0, "created_at": self.store.now()}
        self.store.annotations[made["id"]] = made
        return Answer.json(made, status=201)

    def _annotation(self, call: Call) -> Data:
        found = self.store.annotations.get(call.arguments["annotation_id"])
        if found is None:
            raise not_found("Annotation")
        return found

    async def update_annotation(self, call: Call) -> Answer:
        """Change an annotation."""
        found = self._annotation(call)
        found |= call.json
        return Answer.json(found)

    async def delete_annotation(self, call: Call) -> Answer:
        """Delete an annotation."""
        del self.store.annotations[self._annotation(call)["id"]]
        return Answer.empty(204)

    async def initial_annotation_reply_settings(self, call: Call) -> Answer:
        """Start a job."""
        job = self.store.new_id()
        self.store.jobs[job] = "completed"
        return Answer.json({"job_id": job, "job_status": "waiting"})

    async def get_initial_annotation_reply_settings_status(self, call: Call) -> Answer:
        """A job's state; jobs are done at once."""
        job = call.arguments["job_id"]
        if job not in self.store.jobs:
            raise Refusal(400, "invalid_param", "The job does not exist.")
        return Answer.json({"job_id": job, "job_status": self.store.jobs[job], "error_msg": ""})

    # ------------------------------------------------------------------ files and audio

    async def upload_chat_file(self, call: Call) -> Answer:
        """Store a file."""
        upload = await upload_of(call, limit=2**40)
        limit = min(limit_of(upload.media_type), self._file_limit())
        if len(upload.content) > limit:
            raise Refusal(413, "file_too_large")
        store, user = self.store, upload.fields.get("user")
        data: Data = {"id": store.new_id(), "reference": None, "name": upload.name, "size": len(upload.content)}
        data |= {"extension": upload.name.rpartition(".")[2], "mime_type": upload.media_type}
        data |= {"created_by": store.end_user(user), "created_at": store.now(), "preview_url": None}
        data |= {"source_url": f"https://files.example/{data['id']}?sign=x", "original_url": None, "user_id": None}
        data |= {"tenant_id": None, "conversation_id": None, "file_key": None}
        store.files[data["id"]] = StoredFile(data, upload.content, upload.media_type, user)
        return Answer.json(data, status=201)

    async def preview_chat_file(self, call: Call) -> Answer:
        """A file that a message refers to."""
        found = self.store.files.get(call.arguments["file_id"])
        if found is None or not found.used:
            raise Refusal(404, "file_not_found", "The requested file was not found.")
        head = {"content-type": found.media_type, "cache-control": "public, max-age=3600"}
        if call.received.query.get("as_attachment"):  # any text counts, as in older servers
            name = quote(found.data["name"])
            head |= {"content-type": "application/octet-stream"}
            head |= {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
        return Answer(headers=head, body=found.content)

    async def audio_to_text(self, call: Call) -> Answer:
        """What a recording says."""
        upload = await upload_of(call, limit=30 * 2**20, audio=True)
        return Answer.json({"text": f"{len(upload.content)} bytes of {upload.media_type}"})

    async def text_to_audio_chat(self, call: Call) -> Answer:
        """Speech, in pieces."""
        body = call.json
        message = self.store.messages.get(body.get("message_id") or "")
        text = message["answer"] if message else body.get("text")
        if not text:
            raise Refusal(400, "invalid_param", "text or message_id is required")
        return Answer(headers={"content-type": "audio/mpeg"}, pieces=iter([SOUND, text.encode(), SOUND]))

    # ------------------------------------------------------------------ the app itself

    async def get_chat_app_info(self, call: Call) -> Answer:
        """Name and mode."""
        about = {"name": f"Emulated {call.identity}", "description": "An emulated app", "tags": ["emulator"]}
        return Answer.json({**about, "mode": call.identity, "author_name": "veneer"})

    async def get_chat_app_parameters(self, call: Call) -> Answer:
        """Inputs, features, limits."""
        switches = ("suggested_questions_after_answer", "speech_to_text", "retriever_resource", "annotation_reply")
        found: Data = {name: {"enabled": True} for name in (*switches, "more_like_this", "sensitive_word_avoidance")}
        found |= {"opening_statement": "Hello!", "suggested_questions": ["What can you do?"]}
        found |= {"text_to_speech": {"enabled": True, "voice": "alloy", "language": "en-US", "autoPlay": "disabled"}}
        field = {"label": "Query", "variable": "query", "required": False, "default": ""}
        found |= {"user_input_form": [{"paragraph": field}]}
        image = {
            "enabled": True,
            "number_limits": 3,
            "detail": "high",
            "transfer_methods": ["remote_url", "local_file"],
        }
        found |= {"file_upload": {"image": image}}
        limits = {"file_size_limit": 15, "image_file_size_limit": 10, "audio_file_size_limit": 50}
        return Answer.json(
            found | {"system_parameters": limits | {"video_file_size_limit": 100, "workflow_file_upload_limit": 10}}
        )

    async def get_chat_app_meta(self, call: Call) -> Answer:
        """Icons of both forms."""
        icon = {"background": "#FFEAD5", "content": "\U0001f9ee"}
        return Answer.json({"tool_icons": {"calculator": icon, "search": "https://icons.example/search.svg"}})

    async def get_chat_web_app_settings(self, call: Call) -> Answer:
        """How the web page looks."""
        site: Data = {"title": f"Emulated {call.identity}", "chat_color_theme": "#ff4a4a", "icon_type": "emoji"}
        site |= {"chat_color_theme_inverted": False, "icon": "\U0001f916", "icon_background": "#FFEAD5"}
        site |= {"icon_url": None, "description": "", "copyright": "", "privacy_policy": "", "input_placeholder": None}
        site |= {"custom_disclaimer": "", "default_language": "en-US", "show_workflow_steps": True}
        return Answer.json(site | {"use_icon_as_answer_icon": False})

    async def get_end_user_chat(self, call: Call) -> Answer:
        """An end user."""
        found = self.store.users.get(call.arguments["end_user_id"])
        if found is None:
            raise Refusal(404, "end_user_not_found", "End user not found.")
        return Answer.json(found)
