"""What the arguments in `calls.py` name, put into an emulator: calls then succeed, and faults meet their answers."""

from __future__ import annotations

from typing import Any

from support.calls import SKILL
from veneer.testing import Emulator
from veneer.testing.dial import McpServer
from veneer.testing.dify._store import Form, Run, StoredFile

RESPONSE = {"id": "response-id-1", "object": "response", "status": "completed", "output": [], "background": True}
KINDS = ("applications", "conversations", "prompts", "toolsets")


def stock(emulator: Emulator) -> None:
    """Fill the services that remember something; after each reset anew."""
    _stock_dial(emulator.dial)
    _stock_dify(emulator.dify)
    emulator.aleph_alpha.tokens["another-token"] = (99, "another")


def _stock_dial(service: Any) -> None:
    owner = f"project:{service.api_key}"
    service.admins = {owner}
    service.heartbeat = 0.01
    service.add_bucket("bucket")
    service.put_file("a.txt", b"abc", "text/plain", bucket="bucket")
    service.put_file("a.txt/b", b"abc", bucket="bucket")  # what lists the resource takes it for a folder
    for kind in KINDS:
        for path in ("a", "a/b"):
            service.put_resource(kind, path, {}, bucket="bucket")
    for bucket in ("bucket", service.bucket):
        service.put_skill("a/b", SKILL, bucket=bucket)
    service.mcp_servers["a"] = McpServer(streams=True)
    service.channel_answer = lambda request: "success"
    parts = {type(part).__name__: part for part in service.parts}
    parts["Channels"].add(owner, "channel-id-1").unsent.append({"jsonrpc": "2.0", "id": "1", "method": "ask"})
    parts["ResponsesPart"].kept["response-id-1"] = RESPONSE
    parts["ToolsPart"]._sessions["session-1"] = "a"
    parts["CodePart"]._machines[owner, "session-id-1"] = {"path-1": b"abc"}


def _stock_dify(service: Any) -> None:
    service.add_conversation("conversation-id-1", user="user-1", mode="advanced-chat", variables={"variable-id-1": "a"})
    service.add_dataset(dataset_id="dataset-1", documents={"document-id-1": "Rivers end in the sea."})
    store = service.store
    store.knowledge["dataset-1"].segments["document-id-1"][0]["id"] = "segment-id-1"
    store.files["file-id-1"] = StoredFile({"id": "file-id-1", "name": "a"}, b"abc", "text/plain", None, used=True)
    form = {"action": "approve", "inputs": {"note": "a"}}
    store.forms["form-1"] = Form("form-1", "workflow-run-id-1", form)
    run = Run("workflow-run-id-1", "task-1", "user-1", "advanced-chat", {}, status="paused", form_token="form-1")
    store.runs[run.id] = run
