"""Dify: a streamed answer, a file in a message, a run that waits for a person, a knowledge base that is searched."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from veneer.dify import (
    AsyncWorkflowClient,
    ChatClient,
    DifyClientError,
    KnowledgeBaseClient,
    NodeFinishedEvent,
    ProviderQuotaExceededError,
)

from .show import heading, line, piece, section

if TYPE_CHECKING:
    from veneer.testing import Emulator
    from veneer.testing.dify import DifyEmulator

VARIABLES = ("DIFY_BASE_URL", "DIFY_API_KEY")
"""The tour goes to a real installation, with the key of a chat app, where both are set."""

USER = "veneer-tour"
TEXT = "The Danube ends in the Black Sea.\n\nThe Rhine ends in the North Sea."


def tour(server: Emulator | None) -> None:
    """Tour the emulator, or the chat app that the environment names where there is none."""
    dify = server.dify if server else None
    address = dify.base_url if dify else os.environ["DIFY_BASE_URL"]
    key = dify.api_key if dify else os.environ["DIFY_API_KEY"]
    heading(f"Dify, {'in the emulator' if dify else f'at {address}'}")
    with ChatClient(key, address) as client:
        chat(client)
        if dify:
            image(client)
    if dify:
        asyncio.run(approval(dify))
        knowledge(dify)
        error(dify)


def chat(client: ChatClient) -> None:
    """An answer as it arrives, and what is known at its end."""
    app = client.get_app_info().parsed
    section(f"Ask {app.name} ({app.mode}), streamed")
    print("  ", end="")
    with client.create_chat_message({}, "Name three rivers.", USER, response_mode="streaming") as stream:
        for text in stream.text_deltas():
            piece(text)
    print()
    if stream.metadata and stream.metadata.usage:
        line("tokens", stream.metadata.usage.total_tokens)
    again = client.create_chat_message(
        {}, "And a fourth?", USER, response_mode="streaming", conversation_id=stream.conversation_id
    )
    line("in the same talk", again.final().answer)
    messages = client.get_conversation_messages(USER, stream.conversation_id, limit=1)
    line("all pages, 1 each", [message.query for message in messages])


def image(client: ChatClient) -> None:
    """A file that is uploaded and part of a message in one step."""
    section("A file in a message")
    picture = client.upload_input(("river.png", b"\x89PNG a river", "image/png"), USER)
    answer = client.create_chat_message({}, "What is this?", USER, files=[picture]).raise_for_status()
    line("answer", answer.json()["answer"])
    with client.get_file_preview(picture.upload_file_id or "") as preview:
        line("read back", f"{len(preview.content)} bytes of {preview.content_type}")


async def approval(dify: DifyEmulator) -> None:
    """A run that waits for a person, and goes on."""
    section("A workflow that asks a person, async")
    async with AsyncWorkflowClient(dify.keys["workflow"], dify.base_url) as client:
        stream = await client.run({"query": "!paused"}, user=USER)
        async for event in stream:
            if isinstance(event, NodeFinishedEvent) and event.data:
                line("node done", event.data.title)
        form = stream.forms[0]
        line("waits for", f"{form.node_title}: {[action.title for action in form.actions or ()]}")
        await client.submit_human_input_form(form.form_token or "", {"note": "fine"}, "approve", USER)
        resumed = await client.stream_events(stream.workflow_run_id or "", USER)
        run = await resumed.final()
        line("approved", run.answer)


def knowledge(dify: DifyEmulator) -> None:
    """A knowledge base: a document, its indexing, a search."""
    section("A knowledge base")
    with KnowledgeBaseClient(dify.dataset_key, dify.base_url) as client:
        client.dataset_id = client.create_dataset("rivers").parsed.id
        batch = client.create_document_by_text("rivers.txt", TEXT).parsed.batch
        states = client.wait_until_indexed(batch or "", interval=0.05)
        line("indexed", f"{states[0].completed_segments} chunks")
        for record in client.retrieve("Where does the Rhine end?").parsed.records or []:
            if record.segment:
                line(f"score {record.score:.2f}", record.segment.content)


def error(dify: DifyEmulator) -> None:
    """An error in mid-stream, of the class of its code."""
    section("What an error in mid-stream looks like")
    with ChatClient(dify.api_key, dify.base_url) as client:
        stream = client.create_chat_message({}, "!quota one two", USER, response_mode="streaming")
        try:
            stream.final()
        except ProviderQuotaExceededError as found:
            line("until then", stream.answer)
            line(type(found).__name__, found)
            line("also a", DifyClientError.__name__)
