"""The emulated knowledge: bases, documents, tags, metadata, pipelines; `_segments.py` has the chunks."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._events import Script
from ._segments import Segments
from ._store import Data, Knowledge, Refusal, not_found, page_of
from ._upload import upload_of

if TYPE_CHECKING:
    from .._call import Call

SUCCESS = {"result": "success"}
RETRIEVAL = {
    "search_method": "semantic_search",
    "reranking_enable": False,
    "reranking_mode": None,
    "reranking_model": {"reranking_provider_name": "", "reranking_model_name": ""},
    "weights": None,
    "top_k": 3,
    "score_threshold_enabled": False,
    "score_threshold": None,
}
BUILT_IN = [
    {"name": "document_name", "type": "string"},
    {"name": "uploader", "type": "string"},
    {"name": "upload_date", "type": "time"},
    {"name": "last_update_date", "type": "time"},
    {"name": "source", "type": "string"},
]
MODEL_TYPES = ("text-embedding", "rerank", "llm", "tts", "speech2text", "moderation")
NOT_RETRIEVED = ("updated_at", "updated_by", "child_chunks", "attachments", "summary")
"""Fields of a chunk that are not part of a record."""
STEPS = ("parsing", "splitting", "indexing", "completed")
"""States of a document's indexing; it goes one step further each time it is asked for."""


class KnowledgeBases(Segments):
    """Handlers of the knowledge operations."""

    def handlers(self) -> dict[str, Callable[[Call], Any]]:
        """The handlers by operationId."""
        names = """list_datasets create_dataset get_dataset_detail update_dataset delete_dataset retrieve_segments
        create_document_from_text create_document_from_file list_documents get_document_detail update_document
        delete_document download_document get_document_indexing_status update_document_by_text update_document_by_file
        download_documents_zip batch_update_document_status list_segments create_segments get_segment_detail
        update_segment delete_segment get_child_chunks create_child_chunk update_child_chunk delete_child_chunk
        get_knowledge_tags create_knowledge_tag update_knowledge_tag delete_knowledge_tag bind_tags_to_dataset
        unbind_tag_from_dataset query_dataset_tags list_metadata_fields create_metadata_field update_metadata_field
        delete_metadata_field get_built_in_metadata_fields toggle_built_in_metadata_field
        batch_update_document_metadata get_available_models upload_pipeline_file list_datasource_plugins
        run_datasource_node run_pipeline"""
        found = {name: getattr(self, name) for name in names.split()}
        legacy = ("create_document_from_text", "create_document_from_file", "update_document_by_text")
        for name in (*legacy, "update_document_by_file", "retrieve_segments"):
            found[f"{name}_legacy"] = found[name]
        return found | {"get_upload_file_legacy": self.get_upload_file}

    # ------------------------------------------------------------------ knowledge bases

    def add_dataset(self, fields: Mapping[str, Any], dataset_id: str | None = None) -> Knowledge:
        """Make a knowledge base."""
        store = self.store
        data: Data = {"id": dataset_id or store.new_id(), "name": "", "description": "", "provider": "vendor"}
        data |= {"permission": "only_me", "data_source_type": None, "indexing_technique": None, "app_count": 0}
        data |= {"document_count": 0, "word_count": 0, "created_by": store.end_user(None), "author_name": "emulator"}
        data |= {"created_at": store.now(), "updated_by": store.end_user(None), "updated_at": store.now()}
        data |= {"embedding_model": None, "embedding_model_provider": None, "embedding_available": True}
        data |= {"retrieval_model_dict": RETRIEVAL, "tags": [], "doc_form": None, "external_knowledge_info": None}
        data |= {"external_retrieval_model": None, "doc_metadata": [], "built_in_field_enabled": False}
        data |= {"pipeline_id": None, "runtime_mode": "general", "chunk_structure": None, "icon_info": None}
        data |= {"is_published": False, "total_documents": 0, "total_available_documents": 0, "enable_api": True}
        data |= {"summary_index_setting": None, "is_multimodal": False, "maintainer": None, "partial_member_list": None}
        made = Knowledge(data)
        self._apply(made, fields)
        store.knowledge[data["id"]] = made
        return made

    def _apply(self, knowledge: Knowledge, fields: Mapping[str, Any]) -> None:
        for name, value in fields.items():
            if name == "retrieval_model":
                knowledge.data["retrieval_model_dict"] = {**RETRIEVAL, **(value or {})}
            elif name == "partial_member_list":
                knowledge.data[name] = [member["user_id"] for member in value or ()]
            elif name in knowledge.data:
                knowledge.data[name] = value

    async def list_datasets(self, call: Call) -> Answer:
        """A page of knowledge bases."""
        query = call.received.query
        wanted, keyword = set(query.getlist("tag_ids")), query.get("keyword", "")
        found = [k for k in self.store.knowledge.values() if keyword in k.data["name"] and wanted <= set(k.tags)]
        return Answer.json(page_of([self._shown(k) for k in found], query))

    async def create_dataset(self, call: Call) -> Answer:
        """Make a knowledge base with a name of its own."""
        body = call.json
        if any(k.data["name"] == body["name"] for k in self.store.knowledge.values()):
            raise Refusal(409, "dataset_name_duplicate", "The dataset name already exists.")
        if body.get("provider") == "external" and not (
            body.get("external_knowledge_id") and body.get("external_knowledge_api_id")
        ):
            raise Refusal(400, "invalid_param", "external_knowledge_id is required.")
        return Answer.json(self._shown(self.add_dataset(body)))

    def _shown(self, knowledge: Knowledge) -> Data:
        tags = [self.store.tags[tag] for tag in knowledge.tags if tag in self.store.tags]
        shown = {"tags": [{name: tag[name] for name in ("id", "name", "type")} for tag in tags]}
        ready = [d for d in knowledge.documents.values() if d["indexing_status"] == "completed"]
        counts = {"document_count": len(knowledge.documents), "total_documents": len(knowledge.documents)}
        fields = {"doc_metadata": list(knowledge.fields.values()), "built_in_field_enabled": knowledge.built_in}
        return {**knowledge.data, **shown, **counts, **fields, "total_available_documents": len(ready)}

    async def get_dataset_detail(self, call: Call) -> Answer:
        """One knowledge base."""
        return Answer.json(self._shown(self.knowledge(call)))

    async def update_dataset(self, call: Call) -> Answer:
        """Change what was sent, and only that."""
        found = self.knowledge(call)
        self._apply(found, call.json)
        found.data["updated_at"] = self.store.now()
        return Answer.json(self._shown(found))

    async def delete_dataset(self, call: Call) -> Answer:
        """Delete a knowledge base."""
        del self.store.knowledge[self.knowledge(call).data["id"]]
        return Answer.empty(204)

    async def retrieve_segments(self, call: Call) -> Answer:
        """Chunks that share a word with the query."""
        found, body = self.knowledge(call), call.json
        if not found.segments:
            raise Refusal(400, "dataset_not_initialized", "The dataset is still being initialized or indexing.")
        words = set(re.findall(r"\w+", body["query"].lower()))
        records: list[Data] = []
        for document_id, segments in found.segments.items():
            document = found.documents[document_id]
            about = {"id": document_id, "data_source_type": "upload_file", "name": document["name"], "doc_type": None}
            for segment in segments:
                hits = words & set(re.findall(r"\w+", segment["content"].lower()))
                if hits and segment["enabled"]:
                    shown_segment = {name: segment[name] for name in segment if name not in NOT_RETRIEVED}
                    record: Data = {"segment": shown_segment | {"document": about | {"doc_metadata": None}}}
                    records.append(record | {"score": len(hits) / len(words), "child_chunks": [], "files": []})
        records.sort(key=lambda record: -record["score"])
        top = (body.get("retrieval_model") or found.data["retrieval_model_dict"]).get("top_k") or 3
        shown = [record | {"tsne_position": None, "summary": None} for record in records[:top]]
        return Answer.json({"query": {"content": body["query"]}, "records": shown})

    # ------------------------------------------------------------------ documents

    def add_document(
        self, knowledge: Knowledge, name: str, text: str, *, document_id: str | None = None, status: str = "completed"
    ) -> str:
        """Put a document into a knowledge base; gives its batch."""
        store = self.store
        data: Data = {"id": document_id or store.new_id(), "position": len(knowledge.documents) + 1}
        data |= {"data_source_type": "upload_file", "data_source_info": {"upload_file_id": store.new_id()}}
        data |= {"data_source_detail_dict": {}, "dataset_process_rule_id": store.new_id(), "name": name}
        data |= {"created_from": "api", "created_by": store.end_user(None), "created_at": store.now(), "tokens": 0}
        data |= {"indexing_status": status, "error": None, "enabled": True, "disabled_at": None, "disabled_by": None}
        data |= {"archived": False, "display_status": "queuing", "word_count": len(text), "hit_count": 0}
        data |= {"doc_form": "text_model", "doc_metadata": None, "summary_index_status": None, "need_summary": False}
        knowledge.documents[data["id"]] = data
        knowledge.contents[data["id"]] = (name, text.encode())
        return self.begin_batch(knowledge, data["id"], status)

    def begin_batch(self, knowledge: Knowledge, document_id: str, status: str) -> str:
        """Index a document anew."""
        batch = f"2026{len(knowledge.batches):06d}"
        knowledge.batches[batch] = [document_id]
        knowledge.documents[document_id]["indexing_status"] = status
        self.show(knowledge, document_id)
        return batch

    def _with_batch(self, knowledge: Knowledge, document_id: str, batch: str) -> Answer:
        return Answer.json({"document": knowledge.documents[document_id], "batch": batch})

    def _create(self, knowledge: Knowledge, name: str, text: str, settings: Data) -> Answer:
        replaced = settings.get("original_document_id")
        if not (knowledge.data["indexing_technique"] or settings.get("indexing_technique")):
            raise Refusal(400, "invalid_param", "indexing_technique is required.")
        if not (knowledge.documents or settings.get("process_rule") or replaced):
            raise Refusal(400, "invalid_param", "process_rule is required.")
        knowledge.data["indexing_technique"] = knowledge.data["indexing_technique"] or settings["indexing_technique"]
        batch = self.add_document(knowledge, name, text, status="waiting")
        return self._with_batch(knowledge, knowledge.batches[batch][0], batch)

    async def create_document_from_text(self, call: Call) -> Answer:
        """Add a document of text."""
        return self._create(self.knowledge(call), call.json["name"], call.json["text"], call.json)

    async def create_document_from_file(self, call: Call) -> Answer:
        """Add a document of a file."""
        knowledge, upload = self.knowledge(call), await upload_of(call)
        return self._create(knowledge, upload.name, upload.content.decode("utf-8", "replace"), upload.settings())

    def _replace(self, call: Call, name: str | None, text: str | None) -> Answer:
        knowledge, document = self.knowledge(call), self.document(call)
        if document["display_status"] != "available":
            raise Refusal(400, "invalid_param", "Document is not available")
        document["name"] = name or document["name"]
        if text is not None:
            knowledge.contents[document["id"]] = (document["name"], text.encode())
            knowledge.segments.pop(document["id"], None)
        return self._with_batch(knowledge, document["id"], self.begin_batch(knowledge, document["id"], "waiting"))

    async def update_document_by_text(self, call: Call) -> Answer:
        """Replace a document's text."""
        body = call.json
        if body.get("text") is not None and not body.get("name"):
            raise Refusal(400, "invalid_param", "name is required when text is provided.")
        return self._replace(call, body.get("name"), body.get("text"))

    async def update_document(self, call: Call) -> Answer:
        """Replace a document's file, or change its settings."""
        upload = await upload_of(call, required=False)
        text = upload.content.decode("utf-8", "replace") if upload.name else None
        return self._replace(call, upload.settings().get("name") or upload.name, text)

    update_document_by_file = update_document

    async def list_documents(self, call: Call) -> Answer:
        """A page of documents."""
        query = call.received.query
        wanted, keyword = query.get("status"), query.get("keyword", "")
        found = [
            d
            for d in self.knowledge(call).documents.values()
            if wanted in (None, d["display_status"]) and keyword in d["name"]
        ]
        return Answer.json(page_of(found, query))

    async def get_document_detail(self, call: Call) -> Answer:
        """A document, its metadata, or both."""
        knowledge, document = self.knowledge(call), self.document(call)
        mode = call.received.query.get("metadata", "all")
        if mode not in ("all", "only", "without"):
            raise Refusal(400, "invalid_metadata", f"Invalid metadata value: {mode}")
        metadata = knowledge.values.get(document["id"], [])
        if mode == "only":
            return Answer.json({"id": document["id"], "doc_type": None, "doc_metadata": metadata})
        found: Data = {**document, "dataset_process_rule": {}, "document_process_rule": {}, "doc_language": "English"}
        found |= {"doc_type": None, "completed_at": None, "updated_at": None, "indexing_latency": None}
        found |= {"segment_count": len(knowledge.segments.get(document["id"], ())), "average_segment_length": 0}
        for name in ("doc_metadata", "word_count", "data_source_detail_dict"):
            del found[name]
        return Answer.json(found if mode == "without" else found | {"doc_metadata": metadata})

    async def delete_document(self, call: Call) -> Answer:
        """Delete a document that is not archived."""
        knowledge, document = self.knowledge(call), self.document(call)
        if document["archived"]:
            raise Refusal(403, "archived_document_immutable", "The archived document is not editable.")
        for place in (knowledge.documents, knowledge.contents, knowledge.segments, knowledge.values):
            place.pop(document["id"], None)
        return Answer.empty(204)

    async def download_document(self, call: Call) -> Answer:
        """A signed URL."""
        return Answer.json({"url": f"https://files.example/{self.document(call)['id']}?timestamp=1&nonce=2&sign=3"})

    async def get_upload_file(self, call: Call) -> Answer:
        """The original file, as older servers tell it."""
        knowledge, document = self.knowledge(call), self.document(call)
        name, content = knowledge.contents[document["id"]]
        url = f"https://files.example/{document['id']}"
        found: Data = {"id": document["data_source_info"]["upload_file_id"], "name": name, "size": len(content)}
        found |= {"extension": name.rpartition(".")[2], "url": url, "download_url": f"{url}?as_attachment=true"}
        return Answer.json(found | {"mime_type": "text/plain", "created_by": "", "created_at": self.store.now()})

    async def get_document_indexing_status(self, call: Call) -> Answer:
        """The states of a batch, each one step further than before."""
        knowledge = self.knowledge(call)
        documents = knowledge.batches.get(call.arguments["batch"])
        if documents is None:
            raise not_found("Documents")
        found: list[Data] = []
        for document_id in documents:
            document = knowledge.documents.get(document_id)
            if document is None:
                continue
            self._step(knowledge, document)
            status, count = document["indexing_status"], len(knowledge.segments.get(document_id, ()))
            times = ("processing_started_at", "parsing_completed_at", "cleaning_completed_at", "splitting_completed_at")
            entry: Data = {"id": document_id, "indexing_status": status, **dict.fromkeys(times, self.store.now())}
            entry |= {"completed_at": self.store.now() if status == "completed" else None, "paused_at": None}
            entry |= {"error": document["error"], "stopped_at": None, "completed_segments": count}
            found.append(entry | {"total_segments": max(count, 1)})
        return Answer.json({"data": found})

    def _step(self, knowledge: Knowledge, document: Data) -> None:
        status = document["indexing_status"]
        if status in ("completed", "error", "paused"):
            return
        name, content = knowledge.contents[document["id"]]
        if name.startswith("!error"):
            document |= {"indexing_status": "error", "error": "The file cannot be parsed."}
        elif not name.startswith("!stuck"):
            document["indexing_status"] = STEPS[STEPS.index(status) + 1] if status in STEPS else STEPS[0]
        if document["indexing_status"] == "completed":
            self.cut(knowledge, document["id"], content.decode("utf-8", "replace"))
        self.show(knowledge, document["id"])

    async def download_documents_zip(self, call: Call) -> Answer:
        """An archive, sent in pieces."""
        knowledge = self.knowledge(call)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for document_id in call.json["document_ids"]:
                if document_id not in knowledge.contents:
                    raise not_found("Document")
                archive.writestr(*knowledge.contents[document_id])
        data = out.getvalue()
        pieces = (data[at : at + 65536] for at in range(0, len(data), 65536))
        return Answer(headers={"content-type": "application/zip"}, pieces=pieces)

    async def batch_update_document_status(self, call: Call) -> Answer:
        """Enable, disable, archive or un-archive."""
        knowledge, action = self.knowledge(call), call.arguments["action"]
        if action not in ("enable", "disable", "archive", "un_archive"):
            raise Refusal(400, "invalid_action", f"Invalid action: {action}")
        for document_id in call.json["document_ids"]:
            document = knowledge.documents.get(document_id)
            if document is None:
                raise not_found("Document")
            if action in ("enable", "disable"):
                document["enabled"] = action == "enable"
            else:
                document["archived"] = action == "archive"
            self.show(knowledge, document_id)
        return Answer.json(SUCCESS)

    # ------------------------------------------------------------------ pipelines and models

    async def get_available_models(self, call: Call) -> Answer:
        """One provider with one model."""
        kind = call.arguments["model_type"]
        if kind not in MODEL_TYPES:
            return Answer.json({"data": []})
        name = {"en_US": "Emulated", "zh_Hans": "Emulated"}
        model: Data = {"model": f"emulated-{kind}", "label": name, "model_type": kind, "features": None}
        model |= {"fetch_from": "predefined-model", "model_properties": {"context_size": 8192}, "status": "active"}
        model |= {"deprecated": False, "load_balancing_enabled": False, "has_invalid_load_balancing_configs": False}
        provider: Data = {"provider": "langgenius/openai/openai", "label": name, "icon_small": name, "status": "active"}
        return Answer.json({"data": [provider | {"models": [model], "tenant_id": "t", "icon_small_dark": None}]})

    async def upload_pipeline_file(self, call: Call) -> Answer:
        """Store a file; its time is ISO text here."""
        upload, store = await upload_of(call), self.store
        data: Data = {"id": store.new_id(), "name": upload.name, "size": len(upload.content)}
        data |= {"extension": upload.name.rpartition(".")[2], "mime_type": upload.media_type}
        return Answer.json(data | {"created_by": store.end_user(None), "created_at": store.iso()}, status=201)

    async def list_datasource_plugins(self, call: Call) -> Answer:
        """One source."""
        self.knowledge(call)
        credential = {"id": "c1", "name": "Key", "type": "api-key", "is_default": True}
        plugin: Data = {"node_id": "source", "plugin_id": "langgenius/file", "provider_name": "file", "title": "Files"}
        plugin |= {"datasource_type": "local_file", "user_input_variables": [], "credentials": [credential]}
        return Answer.json([plugin])

    async def run_datasource_node(self, call: Call) -> Answer:
        """What a source has, or its error."""
        self.knowledge(call)
        script = Script({}, "", "", self.store.now(), self.store.new_id)

        def events() -> Iterator[bytes]:
            yield script.event("datasource_processing", total=2, completed=1)
            if call.json["inputs"].get("fail"):
                yield script.event("datasource_error", error="The source cannot be reached.")
                return
            done: Data = {"data": [{"title": "A"}, {"title": "B"}], "total": 2, "completed": 2}
            yield script.event("datasource_completed", **done, time_consuming=0.1)

        return Answer.events(events())

    async def run_pipeline(self, call: Call) -> Answer:
        """A run, whole or as events."""
        knowledge, body = self.knowledge(call), call.json
        if body["inputs"].get("fail"):
            raise Refusal(500, "pipeline_run_error", "The pipeline failed.")
        batch = self.add_document(knowledge, "pipeline.txt", "Made by a pipeline.", status="waiting")
        if body["response_mode"] == "blocking":
            about = {"id": knowledge.batches[batch][0], "position": 1, "data_source_type": body["datasource_type"]}
            return Answer.json({"batch": batch, "dataset": {"id": knowledge.data["id"]}, "documents": [about]})
        run_id = self.store.new_id()
        common = {"workflow_run_id": run_id, "task_id": self.store.new_id()}
        script = Script(common, "indexed", "", self.store.now(), self.store.new_id)

        def events() -> Iterator[bytes]:
            yield script.started(run_id, body["inputs"])
            yield from script.node(1, "knowledge-index")
            yield script.finished(run_id, {"batch": batch}, "succeeded")

        return Answer.events(events())
