"""DIAL: deployments, chat whole and streamed, files, storage, tools, a pool, an error."""

from __future__ import annotations

import asyncio
import os
import time
from typing import TYPE_CHECKING

from veneer.dial import AsyncDial, Dial, DialClientPool, DialException, Prompt

from .show import heading, line, piece, progress, section

if TYPE_CHECKING:
    from veneer.testing import Emulator

VARIABLES = ("DIAL_URL", "DIAL_API_KEY")
"""The tour goes to a real installation where all of these are set."""


def tour(server: Emulator | None) -> None:
    """Tour DIAL: the emulator, or the installation that the environment names where there is none."""
    address = server.dial.base_url if server else os.environ["DIAL_URL"]
    key = server.dial.api_key if server else os.environ["DIAL_API_KEY"]
    heading(f"EPAM AI DIAL, {'in the emulator' if server else f'at {address}'}")
    with Dial(base_url=address, api_key=key) as client:
        deployment = os.environ.get("DIAL_DEPLOYMENT") if server is None else None
        deployment = list_deployments(client, deployment)
        ask(client, deployment)
        asyncio.run(stream(address, key, "slow" if server else deployment, in_emulator=server is not None))
        files(client)
        if server:
            storage(client, server)
            tools(client)
    pool(address, key, server)
    error(address)


def list_deployments(client: Dial, wanted: str | None) -> str:
    """Show some deployments; give the one to ask."""
    section("Deployments")
    found = client.deployments.list()
    for deployment in found[:5]:
        tools = "takes tools" if deployment.features and deployment.features.tools else ""
        line(deployment.id or "?", f"{deployment.status or ''} {tools}".strip())
    if len(found) > 5:
        line("", f"and {len(found) - 5} more")
    if not found and wanted is None:
        raise SystemExit("this key may use no deployment; set DIAL_DEPLOYMENT to one that it may use")
    return wanted or found[0].id or ""


def ask(client: Dial, deployment: str) -> None:
    """One question, one answer."""
    section(f"Ask {deployment}")
    answer = client.chat.completions.create(deployment_name=deployment, messages=[{"role": "user", "content": "2+3="}])
    line("2+3=", answer.choices[0].message.content)
    if answer.usage:
        line("tokens", f"{answer.usage.prompt_tokens} in, {answer.usage.completion_tokens} out")


async def stream(address: str, key: str, deployment: str, *, in_emulator: bool) -> None:
    """A streamed answer, shown as it arrives."""
    section(f"Stream from {deployment}, async, as it arrives")
    question = "Name three rivers of Europe, and where each one ends."
    if in_emulator:  # which repeats what it is told
        question = "These words come back one by one, and each is shown as soon as it is there."
    async with AsyncDial(base_url=address, api_key=key) as client:
        started = time.perf_counter()
        first: float | None = None
        answer = await client.chat.completions.create(
            deployment_name=deployment, messages=[{"role": "user", "content": question}], stream=True
        )
        print("  ", end="")
        async for text in answer.text():
            first = first or time.perf_counter() - started
            piece(text)
        print()
    line("first words", f"after {(first or 0) * 1000:.0f} ms, the last after {time.perf_counter() - started:.2f} s")


def files(client: Dial) -> None:
    """A file there and back."""
    section("Files")
    content = bytes(range(256)) * 16 * 1024
    url = client.my_files_home() / "veneer tour/numbers.bin"
    stored = client.files.upload(url, ("numbers.bin", content, "application/octet-stream"), progress=progress)
    line("stored as", stored.url)
    known = client.files.metadata(url)
    line("metadata", f"{known.content_length:,} bytes, {known.content_type}, etag {known.etag}")
    with client.files.download(url) as download:
        same = download.get_content() == content
    line("downloaded", "the same bytes" if same else "DIFFERENT BYTES")
    client.files.delete(url)
    line("deleted", "yes")
    if not same:
        raise SystemExit("the download differs from the upload")


def storage(client: Dial, server: Emulator) -> None:
    """Prompts, listings, sharing: in the emulator alone, they would stay in an installation."""
    section("Prompts, listings, sharing")
    home = client.url(client.my_files_home())
    with client.resources.subscribe(home / "tour/may.txt") as changes:
        for name in ("april", "may", "june"):
            client.files.upload(home / "tour" / f"{name}.txt", name.encode())
        line("watched", f"{next(changes).action} of {home / 'tour/may.txt'}")
    line("listed", ", ".join(entry.name or "" for entry in client.files.list(home / "tour/")))
    prompt = client.my_prompts_home() / "greeting"
    client.prompts.save(prompt, Prompt(id="greeting", name="greeting", folder_id="", content="Say hello to {{name}}."))
    line("prompt", client.prompts.get(prompt).content)
    link = client.sharing.create([home / "tour/may.txt"]).invitation_link
    with Dial(base_url=client.base_url, bearer_token=server.dial.bearer_token) as colleague:
        colleague.invitations.accept(link)
        read = colleague.files.download(home / "tour/may.txt").get_content()
        line("shared", f"a colleague reads {read.decode()!r}")


def tools(client: Dial) -> None:
    """Tools behind the model context protocol, and machines that run code."""
    section("Tools and code")
    calculator = client.mcp.toolset("calculator")
    line("tools", ", ".join(tool.name or "" for tool in calculator.tools()))
    line("2+3=", calculator.request("tools/call", {"name": "add", "arguments": {"a": 2, "b": 3}}))
    with client.code_interpreter.session() as session:
        line("code", session.execute("print(6 * 7)").stdout)


def pool(address: str, key: str, server: Emulator | None) -> None:
    """Clients that share connections."""
    section("A pool: many clients, one connection")
    before = server.dial.connections if server else 0
    with DialClientPool() as shared:
        for _ in range(10):
            with shared.create_client(base_url=address, api_key=key) as client:
                client.my_bucket()
    opened = f"opened {server.dial.connections - before} connection" if server else "shared their connections"
    line("10 clients", opened)


def error(address: str) -> None:
    """What is raised, and what it knows."""
    section("What an error looks like")
    with Dial(base_url=address, api_key="not-a-key", max_retries=0) as client:
        try:
            client.deployments.list()
        except DialException as caught:
            line(type(caught).__name__, caught)
            line("", f"status_code={caught.status_code} code={caught.code} request_id={caught.request_id}")
