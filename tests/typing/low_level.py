"""What users write with the generated layer alone."""

from typing import Never, assert_type

from veneer_generated.dial import AsyncClient, Client, ResponseError
from veneer_generated.dial.api import bucket, chat, deployments, files
from veneer_generated.dial.models import (
    Bucket,
    ChatCompletionChunk,
    ChatCompletionRequest,
    ChatCompletionResponse,
    DeploymentList,
    Role,
    UserMessage,
)
from veneer_generated.types import Request


def requests() -> None:
    body = ChatCompletionRequest(messages=[UserMessage(content="Hi"), {"role": "user", "content": "Ho"}])
    asked = chat.send_chat_completion.request(deployment_name="m", body=body)
    assert_type(asked, Request[ChatCompletionResponse, ChatCompletionChunk])
    assert_type(asked.path, str)
    assert_type(asked.parse(200, b"{}"), ChatCompletionResponse)
    chat.send_chat_completion.request(deployment_name="m", body={"messages": []}, api_version="2024-02-01")
    assert_type(bucket.get_bucket.request(), Request[Bucket, Never])


def models() -> None:
    answer = ChatCompletionResponse.from_dict({"choices": []})
    assert_type(answer, ChatCompletionResponse)
    assert_type(answer.choices[0].message.role, Role | str)
    answer.to_dict()["choices"].append({})


def send() -> None:
    with Client("https://dial.example.com", credentials={"apiKey": "key"}) as client:
        try:
            assert_type(client.send(deployments.list_deployments.request()), DeploymentList)
            assert_type(client.send(files.download_file.request(bucket="b", path="p")), bytes)
        except ResponseError as error:
            assert_type(error.status, int)


async def send_async() -> None:
    async with AsyncClient("https://dial.example.com") as client:
        assert_type(await client.send(bucket.get_bucket.request()), Bucket)
