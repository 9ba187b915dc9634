"""Uploads in all forms, audio, previews and archives, inputs made of uploads."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from dify.worlds import World
from veneer import dify

CONTENT = bytes(range(256)) * 8


@pytest.mark.parametrize("form", ["path", "text path", "bytes", "file", "iterable", "tuple", "mapping"])
async def test_a_file_in_any_form(form: str, world: World, tmp_path: Path) -> None:
    path = tmp_path / "panda.jpeg"
    path.write_bytes(CONTENT)
    with path.open("rb") as opened:
        value: Any = {
            "path": path,
            "text path": str(path),
            "bytes": CONTENT,
            "file": opened,
            "iterable": iter([CONTENT[:100], CONTENT[100:]]),
            "tuple": ("panda.jpeg", CONTENT, "image/jpeg"),
            "mapping": {"file": ("panda.jpeg", opened, "image/jpeg")},
        }[form]
        seen: list[tuple[int, int | None]] = []
        upload = await world(world.client("").file_upload("u", value, progress=lambda *at: seen.append(at)))
    stored = upload.parsed
    assert stored.size == len(CONTENT)
    named = form not in ("bytes", "iterable")
    assert (stored.name, stored.mime_type) == (
        ("panda.jpeg", "image/jpeg") if named else ("upload", "application/octet-stream")
    )
    assert seen[-1][0] == len(CONTENT)


async def test_an_upload_becomes_an_input_in_one_step(world: World, tmp_path: Path) -> None:
    path = tmp_path / "panda.png"
    path.write_bytes(CONTENT)
    client = world.client()
    image = await world(client.upload_input(path, "user"))
    assert (image.type, image.transfer_method) == (dify.FileType.IMAGE, dify.TransferMethod.LOCAL_FILE)
    missing = await world.failure(lambda: client.get_file_preview(image.upload_file_id))
    assert isinstance(missing, dify.FileMissingError)
    await world.chat(client, files=[image])
    preview = await world(client.get_file_preview(image.upload_file_id))
    assert preview.raise_for_status() is preview
    assert await world.content(preview) == preview.content == CONTENT
    assert preview.content_type == "image/png"
    named = await world(client.get_file_preview(image.upload_file_id, as_attachment=True))
    assert named.filename == "panda.png"
    text = await world(client.upload_input(("notes.txt", b"x"), "user"))
    assert text.type == dify.FileType.DOCUMENT
    workflow = world.client("Workflow")
    run = await world(workflow.run({"file": text, "query": "hi"}, "blocking", "user", files=[image]))
    assert run.parsed.data.outputs["answer"] == "You said: hi"


async def test_recordings_get_the_media_type_that_the_service_takes(world: World) -> None:
    client = world.client("")
    for name, kind in (("a.mp3", "audio/mp3"), ("a.M4A", "audio/m4a"), ("a.wav", "audio/wav"), ("a.amr", "audio/amr")):
        assert (await world(client.audio_to_text((name, b"sound"), "u"))).parsed.text == f"5 bytes of {kind}"
    error = await world.failure(lambda: client.audio_to_text(("a.ogg", b"sound")))
    assert isinstance(error, dify.UnsupportedAudioTypeError)
    assert isinstance(error, dify.FileUploadError)


async def test_speech_goes_to_a_file(world: World, tmp_path: Path) -> None:
    client = world.client("")
    await world.save(await world(client.text_to_audio("hello", "u")), tmp_path / "a.mp3")
    assert b"hello" in (tmp_path / "a.mp3").read_bytes()
    spoken = await world(
        client.text_to_audio(user="u", message_id=(await world.chat(world.client())).parsed.message_id)
    )
    assert b"You said: Hi there" in await world.content(spoken)


async def test_refused_uploads(world: World) -> None:
    client = world.client("")
    world.server.max_file_bytes = 10
    error = await world.failure(lambda: client.file_upload("u", ("a.txt", b"x" * 11)))
    assert isinstance(error, dify.FileTooLargeError)
    error = await world.failure(lambda: client.file_upload("u", ("a.exe", b"x")))
    assert isinstance(error, dify.UnsupportedFileTypeError)
    before = len(world.server.requests)
    with pytest.raises(FileNotFoundError):
        await world(client.file_upload("u", "no such file.png"))
    assert len(world.server.requests) == before


async def test_documents_of_files_and_an_archive_of_them(world: World, tmp_path: Path) -> None:
    path = tmp_path / "rivers.txt"
    path.write_text("Rivers end in the sea.")
    client = world.client("KnowledgeBase", dataset_id=world.server.add_dataset())
    made = (await world(client.create_document_by_file(str(path)))).parsed
    await world(client.wait_until_indexed(made.batch))
    archive = await world(client.download_documents_zip([made.document.id]))
    await world.save(archive, tmp_path / "all.zip")
    with zipfile.ZipFile(io.BytesIO((tmp_path / "all.zip").read_bytes())) as opened:
        assert opened.read("rivers.txt") == b"Rivers end in the sea."
    changed = (await world(client.update_document_by_file(made.document.id, ("seas.txt", b"Seas are salty.")))).parsed
    await world(client.wait_until_indexed(changed.batch))
    found = (await world(client.retrieve("salty"))).parsed.records
    assert [record.segment.document.name for record in found] == ["seas.txt"]
    assert "sign=" in (await world(client.download_document(made.document.id))).parsed.url
    assert (await world(client.get_upload_file(made.document.id))).parsed.name == "seas.txt"


async def test_long_texts_and_empty_queries_are_the_service_s_business(world: World) -> None:
    client = world.client("KnowledgeBase", dataset_id=world.server.add_dataset())
    assert (await world(client.create_document_by_text("n", "x" * 100_000))).status_code == 200
    assert (await world.chat(world.client(), "")).parsed.answer == "You said nothing."
