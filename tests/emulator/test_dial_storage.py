"""JSON resources, skills and changes of the emulated DIAL: what the transcriptions leave open."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable
from typing import Any

import httpx
import pytest

from veneer.testing.dial import DialEmulator

MANIFEST = b"---\nname: 'n'\ndescription: d\n---\n"


def upload(http: httpx.Client, path: str, files: Iterable[tuple[str, bytes]]) -> httpx.Response:
    parts = [("file", (name, content, "text/plain")) for name, content in files]
    return http.put(path, files=parts)


@pytest.fixture
def skills(dial_emulator: DialEmulator) -> str:
    return f"/v2/skills/{dial_emulator.bucket}"


def test_bodies_are_kept_byte_for_byte(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    url = f"/v1/conversations/{dial_emulator.bucket}/a"
    body = b'{ "name" : "\\u00fc",\n "x":[ 1.50 ] }'
    assert http.put(url, content=body).status_code == 200
    assert http.get(url).content == body


@pytest.mark.parametrize("body", [b"", b"no json", b"[1]", b'{"name": 7}'])
def test_bodies_that_are_no_prompt_are_refused(body: bytes, dial_emulator: DialEmulator, http: httpx.Client) -> None:
    answer = http.put(f"/v1/prompts/{dial_emulator.bucket}/a", content=body)
    assert answer.status_code == 400
    assert "content-type" not in answer.headers
    assert http.get(f"/v1/prompts/{dial_emulator.bucket}/a").status_code == 404


def test_times_and_references_stay(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    url = f"/v1/applications/{dial_emulator.bucket}/a"
    dial_emulator.clock = lambda: 1000.0
    http.put(url, json={"displayName": "A", "unknown": 1, "reference": "mine"})
    first = http.get(url).json()
    dial_emulator.clock = lambda: 2000.0
    http.put(url, json={"display_name": "B"})
    second = http.get(url).json()
    assert "unknown" not in first
    assert first["reference"] == second["reference"] != "mine"
    assert (second["createdAt"], second["updatedAt"]) == (1_000_000, 2_000_000)
    assert second["displayName"] == "B", "names of 2024 are taken too"


def test_kinds_do_not_see_each_other(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.put_resource("prompts", "a", {"name": "x"})
    assert http.get(f"/v1/conversations/{dial_emulator.bucket}/a").status_code == 404
    assert http.get(f"/v1/metadata/files/{dial_emulator.bucket}/").json()["items"] == []


def test_reset_forgets_everything(dial_emulator: DialEmulator, http: httpx.Client, skills: str) -> None:
    dial_emulator.put_resource("prompts", "a", {"name": "x"})
    dial_emulator.put_skill("a/b", {"SKILL.md": MANIFEST})
    dial_emulator.heartbeat = 0.01
    dial_emulator.reset()
    assert http.get(f"/v1/prompts/{dial_emulator.bucket}/a").status_code == 404
    assert http.get(f"{skills}/a/b").status_code == 404
    assert dial_emulator.heartbeat > 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("v/x", "Reserved path segment: v"),
        (".dial-resource", "Reserved path segment: .dial-resource"),
        ("a/../b", "Invalid file path: a/../b"),
        ("/a", "Invalid file path: /a"),
        ("a\\b", "Invalid file path: a\\b"),
    ],
)
def test_names_of_files_in_skills(name: str, text: str, http: httpx.Client, skills: str) -> None:
    answer = upload(http, f"{skills}/s", [("SKILL.md", MANIFEST), (name, b"x")])
    # The writer of the request escapes a backslash in a name.
    assert (answer.status_code, answer.text.replace("\\\\", "\\")) == (400, text)
    assert http.get(f"{skills}/s").status_code == 404


@pytest.mark.parametrize("name", ["v", "files", ".dial-folder"])
def test_names_of_skills_and_folders(name: str, http: httpx.Client, skills: str) -> None:
    files = [("SKILL.md", MANIFEST)]
    assert upload(http, f"{skills}/{name}", files).text == f"Reserved resource name: {name}"
    assert upload(http, f"{skills}/{name}/s", files).text == f"Reserved folder name: {name}"
    assert http.put(f"{skills}/{name}/").text == f"Reserved folder name: {name}"


def test_limits_of_skills(http: httpx.Client, skills: str) -> None:
    many = [("SKILL.md", MANIFEST), *((f"{number}.txt", b"x") for number in range(100))]
    assert upload(http, f"{skills}/s", many).status_code == 400
    assert upload(http, f"{skills}/s", many[:-1]).status_code == 200
    assert upload(http, f"{skills}/s", [("SKILL.md", MANIFEST), ("big", b"x" * (2**20 + 1))]).status_code == 413
    assert http.put(f"{skills}/s", content=b"x").status_code == 400


def test_an_archive_is_one_file_like_any_other(http: httpx.Client, skills: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("SKILL.md", MANIFEST)
    answer = upload(http, f"{skills}/s", [("skill.zip", out.getvalue())])
    assert (answer.status_code, answer.text) == (400, "Skill must contain a SKILL.md at its root")


def test_a_folder_called_files_inside_a_skill(dial_emulator: DialEmulator, http: httpx.Client, skills: str) -> None:
    dial_emulator.put_skill("a/b", {"SKILL.md": MANIFEST, "files/files/c.txt": b"deep", "x/files/d.txt": b"deeper"})
    assert http.get(f"{skills}/a/b/files/files/files/c.txt").content == b"deep"
    assert http.get(f"{skills}/a/b/files/x/files/d.txt").content == b"deeper"
    listing = f"/v2/metadata/skills/{dial_emulator.bucket}/a/b/files/x/files"
    assert [item["name"] for item in http.get(listing).json()["items"]] == ["d.txt"]
    assert http.get(f"/v2/metadata/skills/{dial_emulator.bucket}/a/b/files/none").json()["items"] == []


def test_only_one_part_for_one_file(dial_emulator: DialEmulator, http: httpx.Client, skills: str) -> None:
    dial_emulator.put_skill("s", {"SKILL.md": MANIFEST})
    two = upload(http, f"{skills}/s/files/a", [("a", b"1"), ("b", b"2")])
    assert (two.status_code, two.text) == (400, "Exactly one file part is required")
    assert http.put(f"{skills}/s/files/a", content=b"x").status_code == 400


def test_a_silent_subscription_gets_heartbeats(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.heartbeat = 0.02
    body = {"resources": [{"url": f"prompts/{dial_emulator.bucket}/a"}]}
    with http.stream("POST", "/v1/ops/resource/subscribe", json=body) as answer:
        lines = (line for line in answer.iter_lines() if line)
        assert [next(lines), next(lines)] == [": heartbeat"] * 2
        dial_emulator.put_resource("prompts", "a", {"name": "x"})
        told = next(line for line in lines if not line.startswith(":"))
        assert json.loads(told.removeprefix("data: "))["action"] == "CREATE"


@pytest.mark.parametrize(
    ("operation", "body", "text"),
    [
        ("move", {"sourceUrl": "files/b/a"}, "destinationUrl must be provided"),
        ("move", [], "Can't initiate move resource request. Incorrect body provided"),
        ("copy", {"sourceUrl": "notes/b/a", "destinationUrl": "notes/b/c"}, "Invalid resource url: notes/b/a"),
        ("move", {"sourceUrl": "files/{b}/a/", "destinationUrl": "files/{b}/c/"}, "Moving folders is not supported"),
        ("copy", {"sourceUrl": "files/{b}/a/", "destinationUrl": "files/{b}/c"}, "Copying folders is not supported"),
        ("subscribe", {}, "resources list must be provided"),
        ("subscribe", 7, "Invalid body provided"),
        ("subscribe", {"resources": [{"url": "notes/b/a"}]}, "Invalid resource url: notes/b/a"),
    ],
)
def test_texts_of_refusals(
    operation: str, body: Any, text: str, dial_emulator: DialEmulator, http: httpx.Client
) -> None:
    content = json.dumps(body).replace("{b}", dial_emulator.bucket)
    headers = {"content-type": "application/json"}
    answer = http.post(f"/v1/ops/resource/{operation}", content=content, headers=headers)
    assert (answer.status_code, answer.text) == (400, text)


def test_core_of_2024_copies_no_tool_sets(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.mode = "core24"
    dial_emulator.put_resource("toolsets", "a", {})
    home = f"toolsets/{dial_emulator.bucket}"
    answer = http.post("/v1/ops/resource/copy", json={"sourceUrl": f"{home}/a", "destinationUrl": f"{home}/b"})
    assert (answer.status_code, answer.text) == (400, "Source resource type is not supported: TOOL_SET")
