"""What each method sends, against requests written down by hand from the service's documentation."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from dify.worlds import KEY, World
from support.server import Server, json_reply, sse
from veneer_generated.dify.api import OPERATIONS

D = "/datasets/d1"
DOC = f"{D}/documents/o1"
SEG = f"{DOC}/segments/s1"
AUTOMATIC = {"indexing_technique": "high_quality", "process_rule": {"mode": "automatic"}}
RUN = {"inputs": {"a": 1}, "user": "u"}


class Case(NamedTuple):
    kind: str
    call: Callable[[Any], Any]
    method: str
    target: str
    body: Any = None
    """JSON body, or the names of multipart parts with the text of each field."""
    answer: bytes = b"{}"


def part(**fields: Any) -> dict[str, Any]:
    return {"multipart": fields}


CASES = [
    Case("Chat", lambda c: c.create_chat_message({"a": 1}, "q", "u"), "POST", "/chat-messages",
         {"query": "q", "inputs": {"a": 1}, "response_mode": "blocking", "user": "u"}),
    Case("Chat", lambda c: c.create_chat_message({}, "q", "u", conversation_id="c1", files=[{"type": "image"}],
                                                 auto_generate_name=False, workflow_id="w", trace_id="t"),
         "POST", "/chat-messages",
         {"query": "q", "inputs": {}, "response_mode": "blocking", "user": "u", "conversation_id": "c1",
          "files": [{"type": "image"}], "auto_generate_name": False, "workflow_id": "w", "trace_id": "t"}),
    Case("Chat", lambda c: c.stop_message("t1", "u"), "POST", "/chat-messages/t1/stop", {"user": "u"}),
    Case("Chat", lambda c: c.get_suggested("m1", "u"), "GET", "/messages/m1/suggested?user=u"),
    Case("Completion", lambda c: c.create_completion_message({"query": "q"}, "blocking", "u"), "POST",
         "/completion-messages", {"inputs": {"query": "q"}, "response_mode": "blocking", "user": "u"}),
    Case("Completion", lambda c: c.stop_completion("t1", "u"), "POST", "/completion-messages/t1/stop", {"user": "u"}),
    Case("", lambda c: c.message_feedback("m1", "like", "u", "good"), "POST", "/messages/m1/feedbacks",
         {"rating": "like", "user": "u", "content": "good"}),
    Case("", lambda c: c.message_feedback("m1", None, "u"), "POST", "/messages/m1/feedbacks",
         {"rating": None, "user": "u"}),
    Case("", lambda c: c.get_app_feedbacks(2, 5), "GET", "/app/feedbacks?page=2&limit=5"),
    Case("Chat", lambda c: c.get_conversations("u"), "GET", "/conversations?user=u"),
    Case("Chat", lambda c: c.get_conversations("u", "l", 5, True, sort_by="-created_at"), "GET",
         "/conversations?user=u&last_id=l&limit=5&sort_by=-created_at"),
    Case("Chat", lambda c: c.get_conversation_messages("u", "c1", "f", 5), "GET",
         "/messages?conversation_id=c1&user=u&first_id=f&limit=5"),
    Case("Chat", lambda c: c.delete_conversation("c1", "u"), "DELETE", "/conversations/c1", {"user": "u"}),
    Case("Chat", lambda c: c.delete_conversation("c1"), "DELETE", "/conversations/c1", {}),
    Case("Chat", lambda c: c.rename_conversation("c1", "n", user="u"), "POST", "/conversations/c1/name",
         {"name": "n", "user": "u"}),
    Case("Chat", lambda c: c.rename_conversation("c1", auto_generate=True), "POST", "/conversations/c1/name",
         {"auto_generate": True}),
    Case("Chat", lambda c: c.get_conversation_variables("c1", "u", variable_name="v"), "GET",
         "/conversations/c1/variables?user=u&variable_name=v"),
    Case("Chat", lambda c: c.update_conversation_variable("c1", "v1", [1, 2], "u"), "PUT",
         "/conversations/c1/variables/v1", {"value": [1, 2], "user": "u"}),
    Case("KnowledgeBase", lambda c: c.update_conversation_variable_with_response("c1", "v1", "u", "x"), "PUT",
         "/conversations/c1/variables/v1", {"value": "x", "user": "u"}),
    Case("KnowledgeBase", lambda c: c.list_conversation_variables_with_pagination("c1", "u"), "GET",
         "/conversations/c1/variables?user=u&limit=20"),
    Case("Chat", lambda c: c.list_annotations(), "GET", "/apps/annotations?page=1&limit=20"),
    Case("Chat", lambda c: c.list_annotations_with_pagination(2, 5, "k"), "GET",
         "/apps/annotations?page=2&limit=5&keyword=k"),
    Case("Chat", lambda c: c.create_annotation("q", "a"), "POST", "/apps/annotations",
         {"question": "q", "answer": "a"}),
    Case("Chat", lambda c: c.update_annotation("a1", "q", "a"), "PUT", "/apps/annotations/a1",
         {"question": "q", "answer": "a"}),
    Case("Chat", lambda c: c.delete_annotation("a1"), "DELETE", "/apps/annotations/a1"),
    Case("Chat", lambda c: c.annotation_reply_action("enable", 0.9, "p", "m"), "POST", "/apps/annotation-reply/enable",
         {"embedding_provider_name": "p", "embedding_model_name": "m", "score_threshold": 0.9}),
    Case("Chat", lambda c: c.get_annotation_reply_status("enable", "j1"), "GET",
         "/apps/annotation-reply/enable/status/j1"),
    Case("Workflow", lambda c: c.run({"a": 1}, "blocking", "u"), "POST", "/workflows/run",
         {**RUN, "response_mode": "blocking"}),
    Case("Workflow", lambda c: c.run_specific_workflow("w1", {"a": 1}, "blocking", "u", files=[{"type": "image"}]),
         "POST", "/workflows/w1/run", {**RUN, "response_mode": "blocking", "files": [{"type": "image"}]}),
    Case("Workflow", lambda c: c.stop("t1", "u"), "POST", "/workflows/tasks/t1/stop", {"user": "u"}),
    Case("Workflow", lambda c: c.get_result("r1"), "GET", "/workflows/run/r1"),
    Case("Workflow", lambda c: c.get_workflow_logs("k", "failed", created_at__before="2026-01-01T00:00:00Z"), "GET",
         "/workflows/logs?keyword=k&status=failed&page=1&limit=20&created_at__before=2026-01-01T00%3A00%3A00Z"),
    Case("Workflow", lambda c: c.stream_events("r1", "u", include_state_snapshot=True, continue_on_pause=True), "GET",
         "/workflow/r1/events?user=u&include_state_snapshot=true&continue_on_pause=true"),
    Case("Workflow", lambda c: c.get_human_input_form("f1"), "GET", "/form/human_input/f1"),
    Case("Workflow", lambda c: c.submit_human_input_form("f1", {"note": "x"}, "approve", "u"), "POST",
         "/form/human_input/f1", {"inputs": {"note": "x"}, "action": "approve", "user": "u"}),
    Case("", lambda c: c.file_upload("u", {"file": ("a.png", b"x", "image/png")}), "POST", "/files/upload",
         part(file="x", user="u")),
    Case("", lambda c: c.get_file_preview("f1"), "GET", "/files/f1/preview"),
    Case("", lambda c: c.get_file_preview("f1", as_attachment=False, user="u"), "GET", "/files/f1/preview?user=u"),
    Case("", lambda c: c.get_file_preview("f1", as_attachment=True), "GET", "/files/f1/preview?as_attachment=true"),
    Case("", lambda c: c.audio_to_text(("a.mp3", b"x"), "u"), "POST", "/audio-to-text", part(file="x", user="u")),
    Case("", lambda c: c.text_to_audio("hi", "u", voice="v"), "POST", "/text-to-audio",
         {"text": "hi", "user": "u", "voice": "v"}),
    Case("", lambda c: c.get_app_info(), "GET", "/info"),
    Case("", lambda c: c.get_application_parameters("u"), "GET", "/parameters"),
    Case("", lambda c: c.get_meta("u"), "GET", "/meta"),
    Case("", lambda c: c.get_app_site_info(), "GET", "/site"),
    Case("", lambda c: c.get_end_user("e1"), "GET", "/end-users/e1"),
    Case("KnowledgeBase", lambda c: c.list_datasets(2, 5, keyword="k", include_all=True, tag_ids=["a", "b"]), "GET",
         "/datasets?page=2&limit=5&keyword=k&include_all=true&tag_ids=a&tag_ids=b"),
    Case("KnowledgeBase", lambda c: c.create_dataset("n", permission="only_me"), "POST", "/datasets",
         {"name": "n", "permission": "only_me"}),
    Case("KnowledgeBase", lambda c: c.get_dataset(), "GET", D),
    Case("KnowledgeBase", lambda c: c.get_dataset("d2"), "GET", "/datasets/d2"),
    Case("KnowledgeBase", lambda c: c.update_dataset(name="n", partial_member_list=[{"user_id": "u"}]), "PATCH", D,
         {"name": "n", "partial_member_list": [{"user_id": "u"}]}),
    Case("KnowledgeBase", lambda c: c.delete_dataset(), "DELETE", D),
    Case("KnowledgeBase", lambda c: c.hit_testing("q", {"search_method": "keyword_search"}), "POST", f"{D}/retrieve",
         {"query": "q", "retrieval_model": {"search_method": "keyword_search"}}),
    Case("KnowledgeBase", lambda c: c.create_document_by_text("n", "t"), "POST", f"{D}/document/create-by-text",
         {"name": "n", "text": "t", **AUTOMATIC}),
    Case("KnowledgeBase", lambda c: c.create_document_by_text("n", "t", {"indexing_technique": "economy", "x": 1}),
         "POST", f"{D}/document/create-by-text",
         {"name": "n", "text": "t", **AUTOMATIC, "indexing_technique": "economy", "x": 1}),
    Case("KnowledgeBase", lambda c: c.create_document_by_file(("a.txt", b"x"), "o0"), "POST",
         f"{D}/document/create-by-file",
         part(data={"indexing_technique": "high_quality", "original_document_id": "o0"}, file="x")),
    Case("KnowledgeBase", lambda c: c.list_documents(1, 10, "k", status="available"), "GET",
         f"{D}/documents?page=1&limit=10&keyword=k&status=available"),
    Case("KnowledgeBase", lambda c: c.get_document("o1", "only"), "GET", f"{DOC}?metadata=only"),
    Case("KnowledgeBase", lambda c: c.update_document("o1", ("a.txt", b"x"), name="n"), "PATCH", DOC,
         part(data={"name": "n"}, file="x")),
    Case("KnowledgeBase", lambda c: c.delete_document("o1"), "DELETE", DOC),
    Case("KnowledgeBase", lambda c: c.download_document("o1"), "GET", f"{DOC}/download"),
    Case("KnowledgeBase", lambda c: c.batch_indexing_status("b1"), "GET", f"{D}/documents/b1/indexing-status"),
    Case("KnowledgeBase", lambda c: c.update_document_by_text("o1", "n", "t"), "POST", f"{DOC}/update-by-text",
         {"name": "n", "text": "t"}),
    Case("KnowledgeBase", lambda c: c.update_document_by_file("o1", ("a.txt", b"x")), "POST", f"{DOC}/update-by-file",
         part(file="x")),
    Case("KnowledgeBase", lambda c: c.download_documents_zip(["o1"]), "POST", f"{D}/documents/download-zip",
         {"document_ids": ["o1"]}),
    Case("KnowledgeBase", lambda c: c.batch_update_document_status("enable", ["o1"]), "PATCH",
         f"{D}/documents/status/enable", {"document_ids": ["o1"]}),
    Case("KnowledgeBase", lambda c: c.query_segments("o1", "k", "completed", page=1, limit=5), "GET",
         f"{DOC}/segments?page=1&limit=5&status=completed&keyword=k"),
    Case("KnowledgeBase", lambda c: c.add_segments("o1", [{"content": "x"}]), "POST", f"{DOC}/segments",
         {"segments": [{"content": "x"}]}),
    Case("KnowledgeBase", lambda c: c.get_segment("o1", "s1"), "GET", SEG),
    Case("KnowledgeBase", lambda c: c.update_document_segment("o1", "s1", {"content": "x"}), "POST", SEG,
         {"segment": {"content": "x"}}),
    Case("KnowledgeBase", lambda c: c.delete_document_segment("o1", "s1"), "DELETE", SEG),
    Case("KnowledgeBase", lambda c: c.list_child_chunks("o1", "s1", limit=3), "GET",
         f"{SEG}/child_chunks?page=1&limit=3"),
    Case("KnowledgeBase", lambda c: c.create_child_chunk("o1", "s1", "x"), "POST", f"{SEG}/child_chunks",
         {"content": "x"}),
    Case("KnowledgeBase", lambda c: c.update_child_chunk("o1", "s1", "k1", "x"), "PATCH", f"{SEG}/child_chunks/k1",
         {"content": "x"}),
    Case("KnowledgeBase", lambda c: c.delete_child_chunk("o1", "s1", "k1"), "DELETE", f"{SEG}/child_chunks/k1"),
    Case("KnowledgeBase", lambda c: c.list_dataset_tags(), "GET", "/datasets/tags", answer=b"[]"),
    Case("KnowledgeBase", lambda c: c.create_tag("n"), "POST", "/datasets/tags", {"name": "n"}),
    Case("KnowledgeBase", lambda c: c.rename_tag("t1", "n"), "PATCH", "/datasets/tags", {"tag_id": "t1", "name": "n"}),
    Case("KnowledgeBase", lambda c: c.delete_tag("t1"), "DELETE", "/datasets/tags", {"tag_id": "t1"}),
    Case("KnowledgeBase", lambda c: c.bind_dataset_tags(["t1"]), "POST", "/datasets/tags/binding",
         {"tag_ids": ["t1"], "target_id": "d1"}),
    Case("KnowledgeBase", lambda c: c.unbind_dataset_tag("t1"), "POST", "/datasets/tags/unbinding",
         {"tag_ids": ["t1"], "tag_id": "t1", "target_id": "d1"}),
    Case("KnowledgeBase", lambda c: c.get_dataset_tags(), "GET", f"{D}/tags"),
    Case("KnowledgeBase", lambda c: c.get_dataset_metadata(), "GET", f"{D}/metadata"),
    Case("KnowledgeBase", lambda c: c.create_dataset_metadata({"type": "string", "name": "n"}), "POST", f"{D}/metadata",
         {"type": "string", "name": "n"}),
    Case("KnowledgeBase", lambda c: c.update_dataset_metadata("m1", {"name": "n"}), "PATCH", f"{D}/metadata/m1",
         {"name": "n"}),
    Case("KnowledgeBase", lambda c: c.delete_dataset_metadata("m1"), "DELETE", f"{D}/metadata/m1"),
    Case("KnowledgeBase", lambda c: c.get_built_in_metadata(), "GET", f"{D}/metadata/built-in"),
    Case("KnowledgeBase", lambda c: c.manage_built_in_metadata("enable", {}), "POST", f"{D}/metadata/built-in/enable"),
    Case("KnowledgeBase", lambda c: c.update_documents_metadata([{"document_id": "o1", "metadata_list": []}]), "POST",
         f"{D}/documents/metadata", {"operation_data": [{"document_id": "o1", "metadata_list": []}]}),
    Case("Workspace", lambda c: c.get_available_models("text-embedding"), "GET",
         "/workspaces/current/models/model-types/text-embedding"),
    Case("KnowledgeBase", lambda c: c.upload_pipeline_file(("a.txt", b"x")), "POST", "/datasets/pipeline/file-upload",
         part(file="x")),
    Case("KnowledgeBase", lambda c: c.get_datasource_plugins(), "GET",
         f"{D}/pipeline/datasource-plugins?is_published=true", answer=b"[]"),
    Case("KnowledgeBase", lambda c: c.run_datasource_node("n1", {}, "local_file"), "POST",
         f"{D}/pipeline/datasource/nodes/n1/run",
         {"inputs": {}, "datasource_type": "local_file", "is_published": True}),
    Case("KnowledgeBase", lambda c: c.run_rag_pipeline({}, "local_file", [{"reference": "f1"}], "n1"), "POST",
         f"{D}/pipeline/run",
         {"inputs": {}, "datasource_type": "local_file", "datasource_info_list": [{"reference": "f1"}],
          "start_node_id": "n1", "is_published": True, "response_mode": "blocking"}),
    Case("Legacy", lambda c: c.create_document_by_text("n", "t"), "POST", f"{D}/document/create_by_text",
         {"name": "n", "text": "t", **AUTOMATIC}),
    Case("Legacy", lambda c: c.create_document_by_file(("a.txt", b"x")), "POST", f"{D}/document/create_by_file",
         part(data=AUTOMATIC, file="x")),
    Case("Legacy", lambda c: c.update_document_by_text("o1", "n", "t"), "POST", f"{DOC}/update_by_text",
         {"name": "n", "text": "t"}),
    Case("Legacy", lambda c: c.update_document_by_file("o1", ("a.txt", b"x")), "POST", f"{DOC}/update_by_file",
         part(file="x")),
    Case("Legacy", lambda c: c.retrieve("q"), "POST", f"{D}/hit-testing", {"query": "q"}),
    Case("Legacy", lambda c: c.get_upload_file("o1"), "GET", f"{DOC}/upload-file"),
]  # fmt: skip
STREAMS = {
    "/workflow/r1/events?user=u&include_state_snapshot=true&continue_on_pause=true",
    f"{D}/pipeline/datasource/nodes/n1/run",
}


def parts_of(content_type: str, body: bytes) -> dict[str, Any]:
    boundary = content_type.partition("boundary=")[2]
    found: dict[str, Any] = {}
    for piece in body.decode().split(f"--{boundary}")[1:-1]:
        head, _, text = piece.strip("\r\n").partition("\r\n\r\n")
        name = re.search(r'name="([^"]*)"', head)
        assert name
        found[name[1]] = json.loads(text) if text.startswith("{") else text
        if name[1] == "file":
            assert "filename=" in head
            assert "Content-Type" in head
    return found


IDS = [f"{case.method} {case.target} {number}" for number, case in enumerate(CASES)]


@pytest.mark.parametrize("case", CASES, ids=IDS)
async def test_the_request_is_the_documented_one(case: Case, world: World, server: Server) -> None:
    stream = case.target in STREAMS
    server.script(sse('data: {"event": "workflow_finished"}\n\n') if stream else json_reply(case.answer))
    kind = "KnowledgeBase" if case.kind == "Legacy" else case.kind
    options = {"legacy_routes": True} if case.kind == "Legacy" else {}
    client = world.client(kind or "Dify", KEY, f"{server.url}/v1", **options)
    if kind == "KnowledgeBase":
        client.dataset_id = "d1"
    result = await world(case.call(client))
    if stream:
        await world.close(result)
    sent = server.requests[0]
    assert (sent.method, sent.target) == (case.method, f"/v1{case.target}")
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    if case.body is None:
        assert sent.body == b""
        assert "content-type" not in sent.headers
    elif "multipart" in case.body:
        assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert parts_of(sent.headers["content-type"], sent.body) == case.body["multipart"]
    else:
        assert sent.headers["content-type"] == "application/json"
        assert json.loads(sent.body) == case.body


def test_every_operation_is_in_the_table() -> None:
    templates = {(operation.method, re.sub(r"\{[^}]*\}", "[^/]+", operation.path)) for operation in OPERATIONS.values()}
    for method, template in templates:
        pattern = re.compile(template + r"(\?.*)?")
        assert any(c.method == method and pattern.fullmatch(c.target) for c in CASES), (method, template)
    assert len(templates) == 88
