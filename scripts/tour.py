"""A tour through veneer's clients: against the emulator, or a real DIAL when DIAL_URL and DIAL_API_KEY are set.

Only the public API is used. `DIAL_DEPLOYMENT` names the model to ask; without it the first one in the list is asked.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import veneer
from veneer.dial import AsyncDial, Dial, DialClientPool, DialException

COLOURS = sys.stdout.isatty() and "NO_COLOR" not in os.environ
QUESTION = "Name three rivers of Europe, and where each one ends."


class Place(NamedTuple):
    """Where the tour goes."""

    name: str
    base_url: str
    api_key: str
    connections: object | None


def styled(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if COLOURS else text


def chapter(title: str) -> None:
    print(f"\n{styled(title, '1')}")


def line(label: str, text: object) -> None:
    print(f"  {styled(f'{label:<12}', '2')} {text}")


@contextmanager
def place() -> Iterator[Place]:
    """A real installation when the environment names one, else the emulator."""
    address, key = os.environ.get("DIAL_URL"), os.environ.get("DIAL_API_KEY")
    if address and key:
        yield Place(f"DIAL at {address}", address, key, None)
        return
    from veneer.testing import Emulator

    with Emulator() as server:
        yield Place("the emulator, a local server", server.dial.base_url, server.dial.api_key, server.dial)


def list_deployments(client: Dial) -> str:
    chapter("Deployments")
    found = client.deployments.list()
    for deployment in found[:5]:
        features = deployment.features
        tools = "takes tools" if features and features.tools else ""
        line(deployment.id or "?", f"{deployment.status or ''} {tools}".strip())
    if len(found) > 5:
        line("", f"and {len(found) - 5} more")
    if not found:
        raise SystemExit("this key may use no deployment; set DIAL_DEPLOYMENT to one that it may use")
    return os.environ.get("DIAL_DEPLOYMENT") or found[0].id or ""


def ask(client: Dial, deployment: str) -> None:
    chapter(f"Ask {deployment}")
    answer = client.chat.completions.create(
        deployment_name=deployment, messages=[{"role": "user", "content": "2+3="}], temperature=0.0
    )
    line("2+3=", answer.choices[0].message.content)
    if answer.usage:
        line("tokens", f"{answer.usage.prompt_tokens} in, {answer.usage.completion_tokens} out")


async def stream(where: Place, deployment: str) -> None:
    chapter(f"Stream from {deployment}, async, as it arrives")
    async with AsyncDial(base_url=where.base_url, api_key=where.api_key) as client:
        started = time.perf_counter()
        first = 0.0
        chunks = await client.chat.completions.create(
            deployment_name=deployment, messages=[{"role": "user", "content": QUESTION}], stream=True
        )
        print("  ", end="")
        async for chunk in chunks:
            first = first or time.perf_counter() - started
            for choice in chunk.choices:
                print(styled(choice.delta.content or "", "36"), end="", flush=True)
        print()
        line("first chunk", f"after {first * 1000:.0f} ms")


def files(client: Dial) -> None:
    chapter("Files")
    content = bytes(range(256)) * 16 * 1024
    url = client.my_files_home() / "veneer tour/numbers.bin"

    def progress(done: int, total: int | None) -> None:
        share = done / total if total else 0.0
        if COLOURS:
            print(f"\r  {'█' * int(share * 30):<30} {share:4.0%} ", end="", flush=True)
        elif done == total:
            line("sent", f"{done:,} bytes")

    stored = client.files.upload(url, ("numbers.bin", content, "application/octet-stream"), progress=progress)
    if COLOURS:
        print()
    line("stored", stored.url)
    known = client.files.metadata(url)
    line("metadata", f"{known.content_length:,} bytes, {known.content_type}, etag {known.etag}")
    with client.files.download(url) as download:
        same = download.get_content() == content
    line("downloaded", "the same bytes" if same else "DIFFERENT BYTES")
    client.files.delete(url)
    line("deleted", "yes")
    if not same:
        raise SystemExit("the download differs from the upload")


def pool(where: Place) -> None:
    chapter("A pool: many clients, one connection")
    before = getattr(where.connections, "connections", None)
    with DialClientPool() as shared:
        for _ in range(10):
            with shared.create_client(base_url=where.base_url, api_key=where.api_key) as client:
                client.my_bucket()
    after = getattr(where.connections, "connections", None)
    opened = f"{after - before}" if isinstance(before, int) and isinstance(after, int) else "a few"
    line("10 clients", f"opened {opened} connection(s)")


def errors(where: Place) -> None:
    chapter("What an error looks like")
    with Dial(base_url=where.base_url, api_key="not-a-key", max_retries=0) as client:
        try:
            client.deployments.list()
        except DialException as error:
            line(type(error).__name__, error)
            line("attributes", f"status_code={error.status_code} code={error.code} request_id={error.request_id}")


def tour() -> None:
    """Walk through what the clients can do today."""
    with place() as where:
        print(f"veneer {veneer.__version__}, with {where.name}")
        with Dial(base_url=where.base_url, api_key=where.api_key) as client:
            deployment = list_deployments(client)
            ask(client, deployment)
            asyncio.run(stream(where, deployment))
            files(client)
        pool(where)
        errors(where)
    print(f"\n{styled('That was DIAL.', '1')} See README.md for what to do next.")


if __name__ == "__main__":
    try:
        tour()
    except DialException as error:
        traceback.print_exc(limit=-1)
        raise SystemExit(f"the tour ended early: {error}") from None
