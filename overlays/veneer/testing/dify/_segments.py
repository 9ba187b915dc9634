"""Chunks, child chunks, tags and metadata of the emulated knowledge."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .._answer import Answer
from ._store import Data, Knowledge, Refusal, Store, not_found, page_of

if TYPE_CHECKING:
    from .._call import Call

SUCCESS = {"result": "success"}
MOST_SEGMENTS = 1000


class Segments:
    """What is inside documents, and what is said of them."""

    def __init__(self, store: Callable[[], Store]) -> None:
        self._get_store = store

    @property
    def store(self) -> Store:
        """The present state."""
        return self._get_store()

    def knowledge(self, call: Call) -> Knowledge:
        """The knowledge base of a call."""
        found = self.store.knowledge.get(call.arguments["dataset_id"])
        if found is None:
            raise not_found("Dataset")
        if not found.data["enable_api"]:
            raise Refusal(403, "forbidden", "Dataset api access is not enabled.")
        return found

    def document(self, call: Call) -> Data:
        """The document of a call."""
        found = self.knowledge(call).documents.get(call.arguments["document_id"])
        if found is None:
            raise not_found("Document")
        return found

    def show(self, knowledge: Knowledge, document_id: str) -> None:
        """Work out what state people see."""
        document = knowledge.documents[document_id]
        status = document["indexing_status"]
        if status == "completed":
            shown = "available" if document["enabled"] else "disabled"
            shown = "archived" if document["archived"] else shown
        else:
            shown = {"waiting": "queuing", "error": "error", "paused": "paused"}.get(status, "indexing")
        document["display_status"] = shown

    def cut(self, knowledge: Knowledge, document_id: str, text: str) -> None:
        """Make chunks of a document's paragraphs."""
        knowledge.segments[document_id] = []
        for paragraph in filter(None, (part.strip() for part in text.split("\n\n"))):
            self._add(knowledge, document_id, {"content": paragraph})

    def _add(self, knowledge: Knowledge, document_id: str, given: Data) -> Data:
        store, place = self.store, knowledge.segments.setdefault(document_id, [])
        now = store.now()
        segment: Data = {"id": store.new_id(), "position": len(place) + 1, "document_id": document_id}
        segment |= {"content": given["content"], "sign_content": given["content"], "answer": given.get("answer") or ""}
        segment |= {"word_count": len(given["content"]), "tokens": 0, "keywords": given.get("keywords") or []}
        segment |= {"index_node_id": store.new_id(), "index_node_hash": "0" * 64, "hit_count": 0, "enabled": True}
        segment |= {"disabled_at": None, "disabled_by": None, "status": "completed", "created_by": "emulator"}
        segment |= {"created_at": now, "updated_at": now, "updated_by": None, "indexing_at": now, "completed_at": now}
        segment |= {"error": None, "stopped_at": None, "child_chunks": [], "attachments": [], "summary": None}
        place.append(segment)
        return segment

    def _segment(self, call: Call) -> Data:
        document = self.document(call)
        for segment in self.knowledge(call).segments.get(document["id"], ()):
            if segment["id"] == call.arguments["segment_id"]:
                return segment
        raise not_found("Segment")

    async def list_segments(self, call: Call) -> Answer:
        """A page of chunks."""
        document, query = self.document(call), call.received.query
        states, keyword = query.getlist("status"), query.get("keyword", "")
        found = [
            s
            for s in self.knowledge(call).segments.get(document["id"], ())
            if keyword in s["content"] and (not states or s["status"] in states)
        ]
        return Answer.json(page_of(found, query) | {"doc_form": document["doc_form"]})

    async def create_segments(self, call: Call) -> Answer:
        """Add chunks to a document that is indexed and enabled."""
        document, given = self.document(call), call.json["segments"]
        if document["indexing_status"] != "completed" or not document["enabled"]:
            raise Refusal(404, "not_found", "Document is not completed.")
        if len(given) > MOST_SEGMENTS:
            raise Refusal(400, "invalid_param", f"Exceeded maximum segments limit of {MOST_SEGMENTS}.")
        if any(not entry["content"].strip() for entry in given):
            return Answer.json({"error": "Content is empty"}, status=400)  # the one body without code and status
        knowledge = self.knowledge(call)
        made = [self._add(knowledge, document["id"], entry) for entry in given]
        return Answer.json({"data": made, "doc_form": document["doc_form"]})

    async def get_segment_detail(self, call: Call) -> Answer:
        """One chunk."""
        return Answer.json({"data": self._segment(call), "doc_form": self.document(call)["doc_form"]})

    async def update_segment(self, call: Call) -> Answer:
        """Change a chunk."""
        segment, changes = self._segment(call), call.json["segment"]
        segment |= {k: v for k, v in changes.items() if k in segment and v is not None}
        return Answer.json({"data": segment, "doc_form": self.document(call)["doc_form"]})

    async def delete_segment(self, call: Call) -> Answer:
        """Delete a chunk."""
        segment = self._segment(call)
        self.knowledge(call).segments[call.arguments["document_id"]].remove(segment)
        return Answer.empty(204)

    # ------------------------------------------------------------------ child chunks

    async def get_child_chunks(self, call: Call) -> Answer:
        """A page of child chunks; it tells the number of pages instead of whether there are more."""
        keyword = call.received.query.get("keyword", "")
        page = page_of(
            [child for child in self._segment(call)["child_chunks"] if keyword in child["content"]], call.received.query
        )
        del page["has_more"]
        return Answer.json(page | {"total_pages": -(-page["total"] // page["limit"])})

    def _child(self, call: Call) -> Data:
        children: list[Data] = self._segment(call)["child_chunks"]
        for child in children:
            if child["id"] == call.arguments["child_chunk_id"]:
                return child
        raise not_found("Child chunk")

    async def create_child_chunk(self, call: Call) -> Answer:
        """Add a child chunk."""
        segment, content = self._segment(call), call.json["content"]
        child: Data = {"id": self.store.new_id(), "segment_id": segment["id"], "content": content}
        child |= {"position": len(segment["child_chunks"]) + 1, "word_count": len(content), "type": "customized"}
        child |= {"created_at": self.store.now(), "updated_at": self.store.now()}
        segment["child_chunks"].append(child)
        return Answer.json({"data": child})

    async def update_child_chunk(self, call: Call) -> Answer:
        """Change a child chunk."""
        child = self._child(call)
        child |= {"content": call.json["content"], "updated_at": self.store.now()}
        return Answer.json({"data": child})

    async def delete_child_chunk(self, call: Call) -> Answer:
        """Delete a child chunk."""
        self._segment(call)["child_chunks"].remove(self._child(call))
        return Answer.empty(204)

    # ------------------------------------------------------------------ tags

    def _tag(self, call: Call) -> Data:
        found = self.store.tags.get(call.json["tag_id"])
        if found is None:
            raise not_found("Tag")
        return found

    def _shown_tag(self, tag: Data) -> Data:
        count = sum(tag["id"] in knowledge.tags for knowledge in self.store.knowledge.values())
        return {**tag, "binding_count": str(count)}

    def _target(self, call: Call) -> Knowledge:
        found = self.store.knowledge.get(call.json["target_id"])
        if found is None:
            raise not_found("Dataset")
        return found

    async def get_knowledge_tags(self, call: Call) -> Answer:
        """All tags, as a bare array."""
        return Answer.json([self._shown_tag(tag) for tag in self.store.tags.values()])

    async def create_knowledge_tag(self, call: Call) -> Answer:
        """Make a tag."""
        tag = {"id": self.store.new_id(), "name": call.json["name"], "type": "knowledge"}
        self.store.tags[tag["id"]] = tag
        return Answer.json(self._shown_tag(tag))

    async def update_knowledge_tag(self, call: Call) -> Answer:
        """Rename a tag."""
        tag = self._tag(call)
        tag["name"] = call.json["name"]
        return Answer.json(self._shown_tag(tag))

    async def delete_knowledge_tag(self, call: Call) -> Answer:
        """Delete a tag, on all knowledge bases."""
        del self.store.tags[self._tag(call)["id"]]
        for knowledge in self.store.knowledge.values():
            knowledge.tags = [tag for tag in knowledge.tags if tag in self.store.tags]
        return Answer.empty(204)

    async def bind_tags_to_dataset(self, call: Call) -> Answer:
        """Put tags on; unknown ones are passed over."""
        target = self._target(call)
        target.tags += [t for t in call.json["tag_ids"] if t in self.store.tags and t not in target.tags]
        return Answer.empty(204)

    async def unbind_tag_from_dataset(self, call: Call) -> Answer:
        """Take tags off; the list or the single one must be there."""
        target, body = self._target(call), call.json
        gone = {*(body.get("tag_ids") or ()), *([body["tag_id"]] if body.get("tag_id") else [])}
        if not gone:
            raise Refusal(400, "invalid_param", "Tag IDs is required.")
        target.tags = [tag for tag in target.tags if tag not in gone]
        return Answer.empty(204)

    async def query_dataset_tags(self, call: Call) -> Answer:
        """A knowledge base's tags."""
        tags = [self.store.tags[tag] for tag in self.knowledge(call).tags]
        shown = [{"id": tag["id"], "name": tag["name"]} for tag in tags]
        return Answer.json({"data": shown, "total": len(shown)})

    # ------------------------------------------------------------------ metadata

    def _field(self, call: Call) -> Data:
        found = self.knowledge(call).fields.get(call.arguments["metadata_id"])
        if found is None:
            raise not_found("Metadata")
        return found

    async def list_metadata_fields(self, call: Call) -> Answer:
        """The fields, and how many documents have each."""
        knowledge = self.knowledge(call)
        shown: list[Data] = []
        for field in knowledge.fields.values():
            count = sum(any(v["id"] == field["id"] for v in values) for values in knowledge.values.values())
            shown.append({**field, "count": count})
        return Answer.json({"doc_metadata": shown, "built_in_field_enabled": knowledge.built_in})

    async def create_metadata_field(self, call: Call) -> Answer:
        """Make a field with a name of its own."""
        knowledge, body = self.knowledge(call), call.json
        if body["type"] not in ("string", "number", "time"):
            raise Refusal(400, "invalid_param", "type must be string, number or time")
        if any(field["name"] == body["name"] for field in knowledge.fields.values()):
            raise Refusal(400, "invalid_param", "Metadata name already exists.")
        field = {"id": self.store.new_id(), "name": body["name"], "type": body["type"]}
        knowledge.fields[field["id"]] = field
        return Answer.json(field, status=201)

    async def update_metadata_field(self, call: Call) -> Answer:
        """Rename a field."""
        field = self._field(call)
        field["name"] = call.json["name"]
        return Answer.json(field)

    async def delete_metadata_field(self, call: Call) -> Answer:
        """Delete a field and its values."""
        knowledge, gone = self.knowledge(call), self._field(call)["id"]
        del knowledge.fields[gone]
        for document_id, values in knowledge.values.items():
            knowledge.values[document_id] = [value for value in values if value["id"] != gone]
        return Answer.empty(204)

    async def get_built_in_metadata_fields(self, call: Call) -> Answer:
        """The fields that all can have."""
        from ._knowledge import BUILT_IN

        self.knowledge(call)
        return Answer.json({"fields": BUILT_IN})

    async def toggle_built_in_metadata_field(self, call: Call) -> Answer:
        """Switch them on or off; a body is refused."""
        knowledge, action = self.knowledge(call), call.arguments["action"]
        if call.body:
            raise Refusal(415, "unsupported_media_type", "This route takes no body.")
        if action not in ("enable", "disable"):
            raise Refusal(400, "invalid_param", f"Invalid action: {action}")
        knowledge.built_in = action == "enable"
        return Answer.json(SUCCESS)

    async def batch_update_document_metadata(self, call: Call) -> Answer:
        """Set values, or replace them all."""
        knowledge = self.knowledge(call)
        for operation in call.json["operation_data"]:
            document_id = operation["document_id"]
            if document_id not in knowledge.documents:
                raise not_found("Document")
            given = [
                {**entry, "type": knowledge.fields.get(entry["id"], {}).get("type", "string")}
                for entry in operation["metadata_list"]
            ]
            kept: list[Data] = []
            if operation.get("partial_update"):
                ids = {entry["id"] for entry in given}
                kept = [v for v in knowledge.values.get(document_id, []) if v["id"] not in ids]
            knowledge.values[document_id] = kept + given
        return Answer.json(SUCCESS)
