"""Calls that type checkers refuse; each marked line must be reported, with this code of mypy's, and no other line."""

from pathlib import Path

from veneer.dial import AsyncDial, Dial, UserMessage

MESSAGES = [UserMessage(content="Hi")]


async def awaited_token() -> str:
    return "token"


def token(name: str) -> str:
    return name


def clients() -> None:
    Dial(api_key=1)  # error: arg-type
    Dial(api_key=awaited_token)  # error: arg-type
    Dial(api_key=token)  # error: arg-type
    Dial("https://dial.example.com")  # error: call-arg
    Dial(retries=3)  # error: call-arg
    Dial(timeout="3")  # error: arg-type
    AsyncDial(api_key=token)  # error: arg-type


def calls(client: Dial) -> None:
    create = client.chat.completions.create
    client.deployments.list(time_out=3)  # error: call-arg
    client.deployments.list(timeout="3")  # error: arg-type
    client.deployments.get()  # error: call-arg
    client.files.metadata("files/b/", 10)  # error: call-arg
    client.files.upload("files/b/a.txt", 1)  # error: arg-type
    client.files.upload(Path("a.txt"), b"content")  # error: arg-type
    client.deployment.list()  # error: attr-defined
    create(deployment_name="m", messages=MESSAGES, temprature=0.5)  # error: call-overload
    create(deployment_name="m", messages=[1])  # error: list-item
    create(deployment_name="m")  # error: call-overload


def results(client: Dial) -> None:
    answer = client.chat.completions.create(deployment_name="m", messages=MESSAGES)
    answer.choices[0].message.content.upper()  # error: union-attr
    str(answer.choice)  # error: attr-defined
    for _ in answer:  # error: attr-defined
        pass
    stream = client.chat.completions.create(deployment_name="m", messages=MESSAGES, stream=True)
    str(stream.choices)  # error: attr-defined
    stream.text().upper()  # error: attr-defined


async def asynchronous(client: AsyncDial) -> None:
    stream = client.chat.completions.create(deployment_name="m", messages=MESSAGES, stream=True)
    async for _ in stream:  # error: attr-defined
        pass
    chunks = await client.chat.completions.create(deployment_name="m", messages=MESSAGES, stream=True)
    for _ in chunks:  # error: attr-defined
        pass
    await chunks.text()  # error: misc
    str(client.deployments.list().append)  # error: attr-defined
    with client:  # error: attr-defined
        pass
