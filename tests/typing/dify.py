"""Programs with Dify's clients that type checkers must accept, and what they make of them."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

from veneer.dify import (
    AsyncChatClient,
    AsyncKnowledgeBaseClient,
    AsyncMessageStream,
    AsyncWorkflowClient,
    ChatClient,
    ChatCompletionResponse,
    CompletionClient,
    CompletionStream,
    ConversationListItem,
    DocumentIndexing,
    InputFileObject,
    KnowledgeBaseClient,
    MessageEndEvent,
    MessageEvent,
    MessageStream,
    Result,
    WorkflowBlockingResponse,
    WorkflowClient,
    WorkflowStream,
)


def chat(client: ChatClient, mode: str) -> None:
    whole = client.create_chat_message({"city": "Vienna"}, "Hi", "user")
    assert_type(whole, Result[ChatCompletionResponse])
    assert_type(whole.raise_for_status().parsed.answer, str | None)
    stream = client.create_chat_message(
        {}, "Hi", "user", response_mode="streaming", auto_generate_name=False, timeout=5
    )
    assert_type(stream, MessageStream)
    for event in stream:
        match event:
            case MessageEvent(answer=text):
                assert_type(text, str | None)
            case MessageEndEvent():
                assert_type(event, MessageEndEvent)
            case _:
                pass
    assert_type(stream.final(), ChatCompletionResponse)
    assert_type(client.create_chat_message({}, "Hi", "user", mode), Result[ChatCompletionResponse] | MessageStream)
    picture = client.upload_input(Path("a.png"), "user")
    assert_type(picture, InputFileObject)
    client.create_chat_message({}, "What?", "user", files=[picture, {"type": "image", "transfer_method": "remote_url"}])
    assert_type(list(client.get_conversations("user")), list[ConversationListItem])


def others(completion: CompletionClient, workflow: WorkflowClient, knowledge: KnowledgeBaseClient) -> None:
    assert_type(completion.create_completion_message({}, "streaming", "user"), CompletionStream)
    assert_type(workflow.run({}), WorkflowStream)
    assert_type(workflow.run({}, "blocking", "user"), Result[WorkflowBlockingResponse])
    assert_type(knowledge.wait_until_indexed("batch", progress=lambda found: None), list[DocumentIndexing])
    knowledge.create_document_by_text("n", "t", doc_form="text_model", process_rule={"mode": "automatic"})
    knowledge.text_to_audio("hi").write_to("a.mp3")


async def asynchronous(chat: AsyncChatClient, workflow: AsyncWorkflowClient, base: AsyncKnowledgeBaseClient) -> None:
    stream = await chat.create_chat_message({}, "Hi", "user", response_mode="streaming")
    assert_type(stream, AsyncMessageStream)
    async for event in stream:
        assert_type(event.event, str | None)
    async for text in stream.text_deltas():
        assert_type(text, str)
    run = await workflow.run({}, "blocking")
    assert_type(run.parsed.workflow_run_id, str | None)
    async for document in await base.list_documents():
        assert_type(document.name, str | None)
    await (await chat.get_file_preview("f")).awrite_to("f")
