import asyncio
import os
from pathlib import Path, PurePosixPath

from aidial_client import AsyncDial, Dial
from aidial_client._exception import EtagMismatchError, InvalidDialURLError, NotDialURLError, ResourceNotFoundError
from aidial_client.types.file import FileDownloadResponse
from aidial_client.types.metadata import FileItem, FileMetadata

URL, KEY = os.environ["URL"], os.environ["KEY"]


def files(client: Dial) -> PurePosixPath:
    home = client.my_files_home()
    assert home == PurePosixPath("files") / client.my_bucket()
    stored = client.files.upload(home / "notes/a b.txt", ("a b.txt", b"hello", "text/plain"))
    print("stored", stored.name, stored.node_type, stored.content_length, stored.content_type)
    client.files.upload(url=str(home / "notes/raw.bin"), file=b"\x00\x01")
    answer = client.files.download(home / "notes/a b.txt")
    assert isinstance(answer, FileDownloadResponse)
    print("content", answer.get_content(), answer.content_type)
    print("chunks", b"".join(client.files.download(str(home / "notes/raw.bin"))))
    client.files.download(home / "notes/a b.txt").write_to("copy.txt")
    print("on disk", Path("copy.txt").read_text())
    known = client.files.get_metadata(home / "notes/a b.txt")
    assert isinstance(known, FileMetadata)
    print("metadata", known.name, known.parent_path, known.etag == stored.etag)
    folder = client.metadata.get("files", f"{home}/notes/")
    assert all(isinstance(item, FileItem) for item in folder.items)
    print("folder", folder.node_type, [item.name for item in folder.items])
    print("page", [item.name for item in client.metadata.get("files", f"{home}/notes/", limit=1).items])
    client.files.copy_to(home / "notes/raw.bin", home / "notes/copied.bin")
    client.files.move_to(str(home / "notes/copied.bin"), home / "moved.bin", overwrite=True)
    print("moved", client.files.download(home / "moved.bin").get_content())
    return home


def conditions(client: Dial, home: PurePosixPath) -> None:
    stored = client.files.upload(home / "c.txt", b"1")
    client.files.upload(home / "c.txt", b"2", etag_if_match=stored.etag)
    for attempt in (
        lambda: client.files.upload(home / "c.txt", b"3", etag_if_match=stored.etag),
        lambda: client.files.delete(home / "c.txt", etag_if_match=stored.etag),
    ):
        try:
            attempt()
        except EtagMismatchError as error:
            print("mismatch", error.status_code)
    client.files.delete(home / "c.txt")
    try:
        client.files.download(home / "c.txt")
    except ResourceNotFoundError as error:
        print("missing", error.status_code)


def urls(client: Dial, home: PurePosixPath) -> None:
    for url in ("files", "/files/b/x", "v1/files/b/x", "prompts/b/x", "https://other.example/v1/files/b/x"):
        try:
            client.files.download(url)
        except NotDialURLError:
            print("elsewhere", url)
        except InvalidDialURLError:
            print("invalid", url)
    print(client.is_dial_url(f"{client.base_url}v1/files"), client.is_dial_url("https://other.example/"))
    print(client.files.get_api_path(home / "a b.txt") == f"{home}/a%20b.txt", client.files.get_api_prefix())
    print(client.files.get_display_name(f"{home}/x/a%20b.txt"))


async def later() -> None:
    async with AsyncDial(base_url=URL, api_key=lambda: KEY) as client:
        home = await client.my_files_home()
        await client.files.upload(home / "async.txt", b"async")
        answer = await client.files.download(home / "async.txt")
        print("async", await answer.aget_content())
        async with client.files.stream_download(home / "async.txt") as opened:
            print("streamed", b"".join([piece async for piece in opened]), opened.filename is None)
        await client.files.move_to(home / "async.txt", home / "other.txt")
        await (await client.files.download(home / "other.txt")).awrite_to("other.txt")
        print("on disk", Path("other.txt").read_text())
        await client.files.delete(home / "other.txt")


with Dial(base_url=URL, api_key=KEY) as dial:
    own = files(dial)
    conditions(dial, own)
    urls(dial, own)
asyncio.run(later())
