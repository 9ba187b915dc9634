"""Skills: references, reading, writing."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path
from typing import Any

import pytest

from dial.worlds import World, failure
from support.server import Server, json_reply
from veneer.dial import (
    AsyncSkillsRef,
    BadRequestError,
    ConflictError,
    DialURL,
    EtagMismatchError,
    InvalidDialURLError,
    InvalidRequestError,
    ResourceNotFoundError,
    SkillsRef,
)
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Respond

MANIFEST = b"---\nname: Tone\ndescription: How we write.\nversion: 1.0\n---\n# Tone\n"
FILES = {"SKILL.md": MANIFEST, "docs/a.txt": b"hello", "docs/more/b.txt": b"bye"}


def zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


# references


async def test_references_are_narrowed_and_do_not_change(world: World, dial: DialEmulator) -> None:
    root = world.client().skills
    assert isinstance(root, AsyncSkillsRef if world.is_async else SkillsRef)
    skill = root / "writing" / "tone of voice"
    assert (root.path, skill.path, skill.bucket) == ((), ("writing", "tone of voice"), None)
    assert skill == root(path="writing/tone of voice") == root / "writing/tone%20of%20voice"
    assert hash(skill) == hash(root / "writing" / "tone of voice")
    assert skill != root / "writing"
    assert skill != skill(bucket="other")
    assert root(bucket="b", path="x") == root(url="skills/b/x") == root(url="skills/b/x/") == root(bucket="b") / "x"
    assert root(url=DialURL("skills/b/x")).bucket == "b"
    assert root(url=f"{root(url='skills/b/x').get_storage_resource('skills/b/x').absolute_url}").path == ("x",)
    assert repr(skill).endswith("SkillsRef('skills/<my-bucket>/writing/tone of voice')")
    files = skill.files
    assert (files.skill_path, files.path) == (skill.path, ())
    assert (files / "docs" / "a.txt").path == files(path="docs/a.txt").path == ("docs", "a.txt")
    assert root.files(url="skills/b/files/files/files/x") == root(url="skills/b/files").files / "files/x"
    assert repr(files / "a").endswith("SkillFilesRef('skills/<my-bucket>/writing/tone of voice/files/a')")
    for name in ("path", "bucket"):
        with pytest.raises(AttributeError):
            setattr(skill, name, "x")
    assert dial.requests == []


async def test_what_is_no_reference_is_refused(world: World, dial: DialEmulator) -> None:
    skills = world.client().skills
    for path in ("", "/a", "a/", "a//b", ".", "..", "%2e%2e", "a%2Fb", "a\nb"):
        for call in (lambda: skills / path, lambda: skills(path=path), lambda: (skills / "s").files / path):  # noqa: B023
            with pytest.raises(InvalidDialURLError):
                call()
    for bucket in ("", "a/b", "..", "a/"):
        with pytest.raises(InvalidDialURLError):
            skills(bucket=bucket)
    for url in ("files/b/a", "skills", "/skills/b/a", "skills/b/../c", "v2/skills/b/a"):
        with pytest.raises(InvalidDialURLError):
            skills(url=url)
    with pytest.raises(InvalidDialURLError, match="files"):
        skills.files(url="skills/b/a/b")
    for arguments in ({}, {"url": "skills/b/a", "path": "x"}, {"url": "skills/b/a", "bucket": "b"}):
        with pytest.raises(TypeError):
            skills(**arguments)
    for arguments in ({}, {"url": "skills/b/a/files/x", "path": "x"}):
        with pytest.raises(TypeError):
            skills.files(**arguments)
    assert dial.requests == []


async def test_calls_that_do_not_fit_the_reference_send_nothing(world: World, dial: DialEmulator) -> None:
    skills = world.client().skills
    files = (skills / "a").files
    calls: list[Any] = [skills.download, skills.delete, skills.create_folder, skills.delete_folder]
    calls += [lambda: skills.upload(FILES), skills.files.list, skills.files.list_all]
    calls += [files.read, files.delete, lambda: files.upload(b"x"), (skills.files / "a").read]
    for call in calls:
        assert isinstance(await failure(world, call), InvalidDialURLError)
    assert dial.requests == []


# reading


async def test_skills_are_listed(world: World, dial: DialEmulator) -> None:
    for path in ("tone", "writing/tone", "writing/style", "writing/deep/er"):
        dial.put_skill(path, FILES)
    skills = world.client().skills
    top = await world(skills.list())
    assert [(item.name, item.node_type) for item in top.items] == [("tone", "ITEM"), ("writing", "FOLDER")]
    assert top.items[0].attributes == {"name": "Tone", "description": "How we write.", "version": "1.0"}
    assert dial.requests[-1].path == f"/v2/metadata/skills/{dial.bucket}/"
    one = await world((skills / "writing").list(limit=2))
    assert [item.name for item in one.items] == ["deep", "style"]
    two = await world((skills / "writing").list(limit=2, token=one.next_token))
    assert [item.name for item in two.items] == ["tone"]
    assert two.next_token is None
    every = await world.collect(await world((skills / "writing").list_all(limit=1, recursive=True)))
    assert [item.url.removeprefix(f"skills/{dial.bucket}/writing/") for item in every] == [
        "deep/",
        "deep/er",
        "style",
        "tone",
    ]
    assert skills(url=every[1].url).path == ("writing", "deep", "er")
    assert isinstance(await failure(world, (skills / "none").list), ResourceNotFoundError)


async def test_files_of_a_skill_are_listed(world: World, dial: DialEmulator) -> None:
    dial.put_skill("writing/tone", FILES)
    files = (world.client().skills / "writing" / "tone").files
    top = await world(files.list())
    assert dial.requests[-1].path == f"/v2/metadata/skills/{dial.bucket}/writing/tone/files"
    assert [(item.name, item.node_type) for item in top.items] == [("SKILL.md", "ITEM"), ("docs", "FOLDER")]
    docs = await world((files / "docs").list())
    assert dial.requests[-1].path == f"/v2/metadata/skills/{dial.bucket}/writing/tone/files/docs"
    assert [item.name for item in docs.items] == ["a.txt", "more"]
    every = await world.collect(await world(files.list_all(limit=1, recursive=True)))
    assert [item.name for item in every] == ["SKILL.md", "a.txt", "b.txt"]
    assert files(url=every[2].url).path == ("docs", "more", "b.txt")


async def test_skills_and_files_are_read(world: World, dial: DialEmulator, tmp_path: Path) -> None:
    dial.put_skill("writing/tone", FILES)
    skill = world.client().skills / "writing" / "tone"
    archive = await world(skill.download())
    assert (archive.filename, archive.content_type) == ("tone.zip", "application/zip")
    assert unzipped(await world.content(archive)) == FILES
    await world.save(archive, tmp_path / "tone.zip")
    file = await world((skill.files / "docs" / "a.txt").read())
    assert (file.filename, await world.content(file)) == ("a.txt", b"hello")
    for manager, wanted in (
        (skill.stream_download(), archive.content_length),
        ((skill.files / "docs/a.txt").stream(), 5),
    ):
        opened = await world.enter(manager)
        assert sum(map(len, await world.collect(opened))) == wanted
        await world.leave(manager)
    for call in ((skill / "none").download, (skill.files / "none").read):
        assert isinstance(await failure(world, call), ResourceNotFoundError)
    error = await failure(world, (world.client().skills / "writing").download)
    assert isinstance(error, BadRequestError)
    assert error.message.startswith("Path is a folder")


async def test_the_own_bucket_is_asked_for_once(world: World, dial: DialEmulator) -> None:
    dial.put_skill("a", FILES)
    skills = world.client().skills
    await world(skills.list())
    await world((skills / "a").files.list())
    assert [request.operation for request in dial.requests] == ["get_bucket", "list_skills", "list_skill_files"]
    assert await world((skills / "a b").dial_url()) == DialURL(f"skills/{dial.bucket}/a%20b")
    await world(skills(bucket=dial.bucket).list())
    assert len(dial.requests) == 4


async def test_the_question_for_the_bucket_belongs_to_the_call(world: World, dial: DialEmulator) -> None:
    dial.put_skill("a", FILES)
    skills, seen = world.client().skills, []
    dial.fail_next(Respond(503), operation="get_bucket", times=2)
    error = await failure(world, lambda: skills.list(max_retries=0))
    assert error.status_code == 503
    assert len(dial.requests) == 1
    dial.fail_next(Respond(503), operation="get_bucket")  # the second of two
    headers = {"X-Trace": "t", "Range": "bytes=0-1", "If-None-Match": "x"}
    note = (skills / "a").files / "docs/a.txt"
    options = {"extra_headers": headers, "extra_query": {"a": "b"}, "on_response": seen.append}
    file = await world(note.read(**options, max_retries=2))
    assert await world.content(file) == b"hello"
    first, *_, last = dial.requests[1:]
    assert (first.operation, first.headers["X-Trace"], dict(first.query)) == ("get_bucket", "t", {})
    assert not {"range", "if-none-match"} & set(first.headers)
    assert (last.operation, last.headers["Range"], dict(last.query)) == ("download_skill_file", "bytes=0-1", {"a": "b"})
    assert [one.url.rpartition("/")[2] for one in seen] == ["a.txt"]


# writing


def forms(tmp_path: Path) -> dict[str, Any]:
    folder = tmp_path / "skill"
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    (tmp_path / "tone.zip").write_bytes(zipped(FILES))
    return {
        "mapping": FILES,
        "mapping of files": {name: folder / name for name in FILES},
        "folder": folder,
        "archive": zipped(FILES),
        "archive with one folder": zipped({"tone-1.0/": b"", **{f"tone-1.0/{n}": c for n, c in FILES.items()}}),
        "path of an archive": tmp_path / "tone.zip",
        "open archive": io.BytesIO(zipped(FILES)),
    }


@pytest.mark.parametrize(
    "form",
    [
        "mapping",
        "mapping of files",
        "folder",
        "archive",
        "archive with one folder",
        "path of an archive",
        "open archive",
    ],
)
async def test_skills_are_stored_from_all_forms(world: World, dial: DialEmulator, form: str, tmp_path: Path) -> None:
    skill = world.client().skills / "writing" / "tone"
    etag = await world(skill.upload(forms(tmp_path)[form]))
    archive = await world(skill.download())
    assert (unzipped(await world.content(archive)), archive.etag) == (FILES, etag)
    assert (await world(skill.files.list())).items[0].name == "SKILL.md"


async def test_progress_counts_the_bytes_of_all_files(world: World, dial: DialEmulator) -> None:
    seen: list[tuple[int, int | None]] = []
    skill = world.client().skills / "tone"
    await world(skill.upload(FILES, progress=lambda done, total: seen.append((done, total))))
    total = sum(map(len, FILES.values()))
    assert (seen[0], seen[-1]) == ((0, total), (total, total))


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"a.txt": b"x"}, id="no manifest"),
        pytest.param(b"no archive", id="no archive"),
        pytest.param(zipped({"a.txt": b"x"}), id="archive without a manifest"),
        pytest.param(zipped({"x/SKILL.md": MANIFEST, "y": b""}), id="archive of two roots"),
        pytest.param(7, id="number"),
        pytest.param(None, id="none"),
    ],
)
async def test_what_is_no_skill_is_refused_before_sending(world: World, dial: DialEmulator, files: Any) -> None:
    error = await failure(world, lambda: (world.client().skills / "tone").upload(files))
    assert isinstance(error, InvalidRequestError)
    assert dial.requests == []
    missing = await failure(world, lambda: (world.client().skills / "tone").upload(Path("/none/such.zip")))
    assert isinstance(missing, FileNotFoundError)


async def test_single_files_are_stored_and_deleted(world: World, dial: DialEmulator) -> None:
    skill = world.client().skills / "tone"
    first = await world(skill.upload(FILES))
    second = await world((skill.files / "docs" / "new one.txt").upload(b"new"))
    assert second != first
    third = await world((skill.files / "docs" / "a.txt").delete(etag_if_match=second))
    assert third not in (first, second, None)
    assert set(unzipped(await world.content(await world(skill.download())))) == {
        "SKILL.md",
        "docs/more/b.txt",
        "docs/new one.txt",
    }
    assert isinstance(await failure(world, (skill.files / "SKILL.md").delete), BadRequestError)
    assert isinstance(await failure(world, (skill.files / "none").delete), ResourceNotFoundError)
    error = await failure(world, lambda: (skill.files / "SKILL.md").upload(b"no front matter"))
    assert isinstance(error, BadRequestError)


async def test_conditions_of_skills(world: World, dial: DialEmulator) -> None:
    skill = world.client().skills / "tone"
    etag = await world(skill.upload(FILES, etag_if_none_match="*"))
    wrong: list[Any] = [
        lambda: skill.upload(FILES, etag_if_none_match="*"),
        lambda: skill.upload(FILES, "0"),
        lambda: skill.delete(etag_if_match="0"),
        lambda: (skill.files / "a").upload(b"x", "0"),
        lambda: (skill.files / "docs/a.txt").delete("0"),
    ]
    for call in wrong:
        assert isinstance(await failure(world, call), EtagMismatchError)
    again = await world(skill.upload({**FILES, "c": b"c"}, etag_if_match=etag))
    await world(skill.delete(again))
    assert isinstance(await failure(world, skill.delete), ResourceNotFoundError)


async def test_folders_group_skills(world: World, dial: DialEmulator) -> None:
    skills = world.client().skills
    folder = skills / "writing" / "deep"
    etag = await world(folder.create_folder())
    assert dial.requests[-1].path.endswith("/writing/deep/")
    assert isinstance(await failure(world, folder.create_folder), BadRequestError)
    assert [item.url for item in (await world(skills.list(recursive=True))).items] == [
        f"skills/{dial.bucket}/writing/",
        f"skills/{dial.bucket}/writing/deep/",
    ]
    await world((folder / "tone").upload(FILES))
    error = await failure(world, folder.delete_folder)
    assert isinstance(error, ConflictError)
    assert isinstance(await failure(world, lambda: folder.upload(FILES)), BadRequestError), "a folder is there"
    await world((folder / "tone").delete())
    assert isinstance(await failure(world, lambda: folder.delete_folder("0")), EtagMismatchError)
    await world(folder.delete_folder(etag))
    assert isinstance(await failure(world, folder.delete_folder), ResourceNotFoundError)


async def test_names_arrive_whole(world: World, server: Server) -> None:
    server.script(json_reply('{"bucket": "b"}'), json_reply("{}"))
    skills = world.client(server.url).skills
    await world((skills / "a#b" / "c?d%25").files(path="ü/e f").list())
    assert server.requests[-1].target == "/v2/metadata/skills/b/a%23b/c%3Fd%25/files/%C3%BC/e%20f"


async def test_older_servers_know_no_skills(world: World, dial: DialEmulator) -> None:
    dial.mode = "core24"
    assert (await failure(world, world.client(max_retries=0).skills.list)).status_code == 502


def test_urls_of_skills_survive_pickling() -> None:
    assert pickle.loads(pickle.dumps(DialURL("skills/b/a%20b"))) == DialURL("skills/b/a b")
