"""What users write with prompts, conversations, stored applications, skills, copies and subscriptions."""

from pathlib import Path, PurePosixPath
from typing import assert_type

from veneer.dial import (
    AppData,
    AsyncDial,
    AsyncSkillFilesRef,
    AsyncSkillsRef,
    Conversation,
    CustomApplication,
    CustomToolset,
    Dial,
    DialURL,
    FileDownloadResponse,
    FileItem,
    FileMetadata,
    Prompt,
    ResourceEvent,
    ResourceMetadata,
    SkillFileMetadata,
    SkillFilesRef,
    SkillMetadata,
    SkillsRef,
)


def urls(client: Dial) -> None:
    home = client.url(client.my_files_home())
    assert_type(home, DialURL)
    assert_type(home / "reports/" / "may.pdf", DialURL)
    assert_type((home / PurePosixPath("a")).parent.name, str)
    assert_type(DialURL("files/b/a").parts, tuple[str, ...])
    assert_type(DialURL.of("files", "b", "a").absolute(client.base_url), str)
    assert_type(client.my_appdata(), AppData | None)
    assert_type(client.my_appdata_home(), PurePosixPath | None)
    assert_type(client.bucket.get_bucket(), str)
    assert_type(client.auth_headers(), dict[str, str])


def entries(client: Dial) -> None:
    url = client.my_prompts_home() / "greeting"
    prompt = Prompt(id="i", name="n", folder_id="f", content="text")
    assert_type(client.prompts.save(url, prompt), ResourceMetadata)
    client.prompts.save(url=url, prompt={"name": "n"}, etag_if_none_match="*", timeout=3)
    assert_type(client.prompts.get(url), Prompt)
    assert_type(client.prompts.get_metadata(url, limit=1).etag, str | None)
    assert_type(client.conversations.get("conversations/b/a"), Conversation)
    assert_type(client.applications.get("applications/b/a"), CustomApplication)
    assert_type(client.toolsets.get("toolsets/b/a"), CustomToolset)
    for entry in client.conversations.list(client.my_conversations_home(), recursive=True):
        assert_type(entry, ResourceMetadata)
    for page in client.files.list("files/b/", limit=10).pages():
        assert_type(page.parsed, FileMetadata)
        assert_type(page.items, list[FileItem])
    assert_type(client.metadata.get("files", "files/b/"), FileMetadata | ResourceMetadata)
    client.prompts.delete(url, "etag")
    client.prompts.copy_to(url, client.url(url) / "copy", overwrite=True)
    client.files.move_to("files/b/a", "files/b/c", True)
    client.resources.copy(url, "prompts/b/other", overwrite=True)
    with client.resources.subscribe([url, "files/b/a"]) as changes:
        for change in changes:
            assert_type(change, ResourceEvent)
            assert_type(change.etag, str | None)
    with client.files.stream_download("files/b/a") as download:
        plain: FileDownloadResponse = download
        for block in plain:
            assert_type(block, bytes)
    assert_type(client.files.get_api_path("files/b/a"), str)
    assert_type(client.files.get_storage_resource("files/b/a").filename, str | None)


def skills(client: Dial) -> None:
    skill = client.skills / "writing" / "tone"
    assert_type(skill, SkillsRef)
    assert_type(skill(bucket="b", path="x").files / "a", SkillFilesRef)
    assert_type(skill.upload({"SKILL.md": b"text", "a": Path("a")}, etag_if_match="e"), str | None)
    skill.upload(Path("tone.zip"), progress=lambda done, total: None)
    assert_type(skill.list(limit=1), SkillMetadata)
    for entry in client.skills.list_all(recursive=True):
        assert_type(entry, SkillMetadata)
    for file in skill.files.list_all():
        assert_type(file, SkillFileMetadata)
    assert_type(skill.download().get_content(), bytes)
    assert_type((skill.files / "a").upload(b"x"), str | None)
    assert_type(skill.dial_url(), DialURL)


async def asynchronous(client: AsyncDial) -> None:
    assert_type(await client.prompts.get("prompts/b/a"), Prompt)
    async for entry in await client.files.list("files/b/", recursive=True):
        assert_type(entry, FileItem)
    async with await client.resources.subscribe("files/b/a") as changes:
        async for change in changes:
            assert_type(change, ResourceEvent)
    async with client.files.stream_download("files/b/a") as download:
        await download.awrite_to("a")
    skill = client.skills / "tone"
    assert_type(skill, AsyncSkillsRef)
    assert_type(skill.files / "a", AsyncSkillFilesRef)
    assert_type(await skill.upload(b"archive"), str | None)
    async with skill.stream_download() as archive:
        assert_type(await archive.aget_content(), bytes)
    assert_type(await client.auth_headers(), dict[str, str])
    assert_type(await client.my_appdata(), AppData | None)
