"""What users write with files, deployments and applications."""

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path, PurePosixPath
from typing import assert_type

from veneer.dial import Application, AsyncDial, Deployment, Dial, FileDownloadResponse, FileMetadata


def blocks() -> Iterator[bytes]:
    yield b"a"


async def awaited_blocks() -> AsyncIterator[bytes]:
    yield b"a"


def report(done: int, total: int | None) -> None:
    assert_type((done, total), tuple[int, int | None])


def uploads(client: Dial) -> None:
    home = client.my_files_home()
    assert_type(home, PurePosixPath)
    assert_type(client.my_bucket(), str)
    stored = client.files.upload(home / "a.txt", Path("a.txt"))
    assert_type(stored, FileMetadata)
    client.files.upload("files/bucket/a.txt", b"content", etag_if_none_match="*")
    client.files.upload(url=home / "a.txt", file=io.BytesIO(b"content"), timeout=3)
    client.files.upload(home / "a.txt", blocks(), progress=report)
    client.files.upload(home / "a.txt", ("a.txt", b"content", "text/plain"))
    client.files.upload(home / "a.txt", ("a.txt", "text/plain", b"content"))
    with open("a.txt", "rb") as file:
        client.files.upload(home / "a.txt", file, "etag")


def downloads(client: Dial) -> None:
    with client.files.download("files/bucket/a.txt") as download:
        plain: FileDownloadResponse = download
        for block in plain:
            assert_type(block, bytes)
        assert_type(download.get_content(), bytes)
        assert_type(download.etag, str | None)
        assert_type(download.content_length, int | None)
        assert_type(download.filename, str | None)
        download.write_to(Path("a.txt"))
        download.write_to("a.txt", progress=lambda done, total: None)


def what_is_there(client: Dial) -> None:
    found = client.files.metadata("files/bucket/", limit=10, recursive=True)
    assert_type(found, FileMetadata)
    assert_type(client.files.get_metadata("files/bucket/a.txt"), FileMetadata)
    for item in found.items or []:
        str((item.url, item.name))
    client.files.delete("files/bucket/a.txt", etag_if_match=found.etag)
    assert_type(client.deployments.list(), list[Deployment])
    assert_type(client.deployments.get("m"), Deployment)
    assert_type(client.application.list(timeout=1), list[Application])
    assert_type(client.application.get("a").id, str)


async def asynchronous(client: AsyncDial) -> None:
    home = await client.my_files_home()
    assert_type(home, PurePosixPath)
    assert_type(await client.files.upload(home / "a.txt", awaited_blocks()), FileMetadata)
    assert_type(await client.files.metadata(home / "a.txt"), FileMetadata)
    async with await client.files.download(home / "a.txt") as download:
        async for block in download:
            assert_type(block, bytes)
        assert_type(await download.aget_content(), bytes)
        await download.awrite_to("a.txt")
    assert_type(await client.deployments.list(), list[Deployment])
    await client.files.delete(home / "a.txt")
