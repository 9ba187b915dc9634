"""Files of the emulated DIAL: what the transcriptions leave open."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import pytest

from veneer.testing.dial import DialEmulator


@pytest.fixture
def files(dial_emulator: DialEmulator, http: httpx.Client) -> Any:
    """Send a request for a path in the caller's bucket."""

    def send(method: str, path: str, content: bytes | None = None, **headers: str) -> httpx.Response:
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        parts = None if content is None else {"file": ("local.bin", content, "application/x-thing")}
        return http.request(method, f"/v1/files/{dial_emulator.bucket}/{path}", files=parts, headers=fields)

    return send


@pytest.mark.parametrize("size", [0, 1, 2**16, 2**16 + 1, 300_000])
def test_what_was_stored_comes_back(size: int, files: Any) -> None:
    content = bytes(number % 251 for number in range(size))
    stored = files("PUT", "a/b.bin", content)
    assert stored.json()["contentLength"] == size
    assert stored.headers["etag"] == hashlib.md5(content).hexdigest()
    answer = files("GET", "a/b.bin")
    assert answer.content == content
    assert answer.headers["content-type"] == "application/x-thing"
    assert answer.headers["etag"] == stored.headers["etag"]


def test_a_replaced_file_keeps_its_time_of_creation(dial_emulator: DialEmulator, files: Any) -> None:
    dial_emulator.clock = lambda: 1000.0
    first = files("PUT", "a", b"1").json()
    dial_emulator.clock = lambda: 2000.5
    second = files("PUT", "a", b"2").json()
    assert (first["createdAt"], first["updatedAt"]) == (1_000_000, 1_000_000)
    assert (second["createdAt"], second["updatedAt"]) == (1_000_000, 2_000_500)


def test_if_match_of_a_file_that_is_not_there(dial_emulator: DialEmulator, files: Any) -> None:
    assert files("PUT", "new", b"x", if_match="0123").status_code == 412
    dial_emulator.mode = "core24"
    assert files("PUT", "new", b"x", if_match="0123").status_code == 200


def test_tags_after_a_blank_are_not_found(files: Any) -> None:
    etag = files("PUT", "a", b"x").headers["etag"]
    assert files("DELETE", "a", if_match=f"0, {etag}").text == f"ETag 0, {etag} is rejected"
    assert files("DELETE", "a", if_match=f"0,{etag}").status_code == 200


def test_any_tag_is_as_good_as_none(files: Any) -> None:
    assert files("PUT", "a", b"x", if_match="*").status_code == 200


def test_create_only(files: Any) -> None:
    assert files("PUT", "a", b"x", if_none_match="*").status_code == 200
    assert files("PUT", "a", b"x", if_none_match="*").status_code == 412


@pytest.mark.parametrize("path", ["a./b", "b.", "x" * 901])
def test_names_that_no_file_can_have(path: str, files: Any) -> None:
    assert files("PUT", path, b"x").status_code == 400


def test_upload_without_content_type(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    url = f"/v1/files/{dial_emulator.bucket}/a"
    assert http.put(url).text == "Request must have a content-type header to decode a multipart request"
    dial_emulator.mode = "core24"
    answer = http.put(url)
    assert (answer.status_code, answer.text) == (500, f"Failed to upload file: files/{dial_emulator.bucket}/a")


def test_a_broken_multipart_body_is_refused(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    headers = {"content-type": "multipart/form-data"}
    url = f"/v1/files/{dial_emulator.bucket}/a"
    assert http.put(url, content=b"--x", headers=headers).status_code == 400
    headers = {"content-type": "multipart/form-data; boundary=b"}
    field = b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nno file\r\n--b--\r\n'
    assert http.put(url, content=field, headers=headers).status_code == 400


def test_upload_over_the_limit(dial_emulator: DialEmulator, files: Any) -> None:
    dial_emulator.max_file_bytes = 500
    assert files("PUT", "a", b"x" * 600).status_code == 413


def test_buckets_and_their_rights(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    token = {"Authorization": f"Bearer {dial_emulator.bearer_token}"}
    with httpx.Client(base_url=dial_emulator.base_url, headers=token, trust_env=False) as user:
        theirs = user.get("/v1/bucket").json()["bucket"]
        assert theirs != dial_emulator.bucket
        denied = user.get(f"/v1/files/{dial_emulator.bucket}/a%20b")
        assert (denied.status_code, denied.text) == (
            403,
            f"You don't have an access to: files/{dial_emulator.bucket}/a%20b",
        )
    dial_emulator.put_file("logo.txt", b"logo", bucket="public")
    assert http.get("/v1/files/public/logo.txt").content == b"logo"
    assert http.put("/v1/files/public/logo.txt", files={"file": b"x"}).status_code == 403
    assert http.put("/v1/files/ours/a", files={"file": b"x"}).status_code == 400
    dial_emulator.add_bucket("ours")
    assert http.put("/v1/files/ours/a", files={"file": b"x"}).status_code == 200


def test_pages_add_up_to_the_folder(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    for name in ("a.txt", "b/1.txt", "b/2.txt", "c.txt", "d/e/f.txt", "z.txt"):
        dial_emulator.put_file(f"top/{name}", b"x")
    url = f"/v1/metadata/files/{dial_emulator.bucket}/top/"
    names: list[str] = []
    query: dict[str, Any] = {"limit": 2}
    while True:
        page = http.get(url, params=query).json()
        assert len(page["items"]) <= 2
        names += [item["name"] for item in page["items"]]
        if "nextToken" not in page:
            break
        query["token"] = page["nextToken"]
    assert names == ["a.txt", "b", "c.txt", "d", "z.txt"]
    flat = http.get(url, params={"recursive": "true"}).json()["items"]
    assert len(flat) == 6
    assert {item["nodeType"] for item in flat} == {"ITEM"}


def test_no_entries_at_limit_zero(dial_emulator: DialEmulator, http: httpx.Client) -> None:
    dial_emulator.put_file("a", b"x")
    page = http.get(f"/v1/metadata/files/{dial_emulator.bucket}/?limit=0").json()
    assert page["items"] == []
    assert "nextToken" not in page


@pytest.mark.parametrize("query", ["limit=-1", "limit=many", "recursive=perhaps", "token=%ff"])
def test_a_bad_query_is_refused(query: str, dial_emulator: DialEmulator, http: httpx.Client) -> None:
    answer = http.get(f"/v1/metadata/files/{dial_emulator.bucket}/?{query}")
    assert answer.status_code == 400
    assert "content-type" not in answer.headers


def test_slashes_and_percent_signs_in_names(dial_emulator: DialEmulator, files: Any, http: httpx.Client) -> None:
    assert files("PUT", "100%25/%D1%84%20%23.txt", b"x").json()["name"] == "ф #.txt"
    item = http.get(f"/v1/metadata/files/{dial_emulator.bucket}/100%25/").json()["items"][0]
    assert item["url"] == f"files/{dial_emulator.bucket}/100%25/%D1%84%20%23.txt"
    assert http.get(f"/v1/{item['url']}").content == b"x"
