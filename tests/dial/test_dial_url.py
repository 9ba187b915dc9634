"""URLs as values: what they know, how they are joined, what they refuse."""

from __future__ import annotations

import copy
import pickle
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dial.worlds import World
from support.server import Server
from veneer.dial import DialURL, InvalidDialURLError, NotDialURLError
from veneer.testing.dial import DialEmulator

HOME = "https://dial.example.com:8443/gate/way"


@pytest.mark.parametrize(
    ("given_url", "text", "kind", "bucket", "path"),
    [
        ("files/b/docs/a b.txt", "files/b/docs/a%20b.txt", "files", "b", "docs/a b.txt"),
        ("files/b/docs/a%20b.txt", "files/b/docs/a%20b.txt", "files", "b", "docs/a b.txt"),
        ("files/b/docs/", "files/b/docs/", "files", "b", "docs/"),
        ("files/b/", "files/b/", "files", "b", ""),
        ("files/b", "files/b/", "files", "b", ""),
        (PurePosixPath("prompts/b/x"), "prompts/b/x", "prompts", "b", "x"),
        (DialURL("skills/b/x/"), "skills/b/x/", "skills", "b", "x/"),
        (f"{HOME}/v1/conversations/b/x%3Fy", "conversations/b/x%3Fy", "conversations", "b", "x?y"),
        (f"{HOME}/v2/skills/b/tone", "skills/b/tone", "skills", "b", "tone"),
        ("applications/public/100%25", "applications/public/100%25", "applications", "public", "100%"),
        ("toolsets/b/ü", "toolsets/b/%C3%BC", "toolsets", "b", "ü"),
    ],
    ids=repr,
)
def test_all_forms_are_read(given_url: Any, text: str, kind: str, bucket: str, path: str) -> None:
    url = DialURL(given_url, HOME)
    assert (str(url), url.kind, url.bucket, url.path) == (text, kind, bucket, path)
    assert url == DialURL(str(url)) == DialURL.of(kind, bucket, path)
    assert url.absolute(HOME) == url.absolute(f"{HOME}/") == f"{HOME}/{'v2' if kind == 'skills' else 'v1'}/{text}"
    assert DialURL(url.absolute(HOME), HOME) == url


def test_it_is_joined_with_slashes() -> None:
    home = DialURL("files/b")
    assert home / "docs" / "a.txt" == home / "docs/a.txt" == DialURL("files/b/docs/a.txt")
    assert str(home / "docs/") == "files/b/docs/"
    assert home / "docs/" / "a.txt" == home / "docs" / "a.txt"
    assert str(home / PurePosixPath("x/y z")) == "files/b/x/y%20z"
    assert str(home / "100%25 of #1?") == "files/b/100%2525%20of%20%231%3F", "names are taken as they are"


def test_parts_of_a_url() -> None:
    url = DialURL("files/b/docs/may/a%20b.txt")
    assert url.parts == ("docs", "may", "a b.txt")
    assert (url.name, url.is_folder) == ("a b.txt", False)
    assert (str(url.parent), url.parent.is_folder, url.parent.name) == ("files/b/docs/may/", True, "may")
    assert str(url.parent.parent.parent) == "files/b/"
    root = DialURL("files/b")
    assert (root.parent, root.name, root.parts, root.is_folder) == (root, "", (), True)
    assert str(url.as_folder()) == "files/b/docs/may/a%20b.txt/"
    assert root.as_folder() is root


def test_it_is_a_value() -> None:
    url = DialURL("files/b/my%20file")
    assert url == DialURL("files/b/my file")
    assert hash(url) == hash(DialURL("files/b/my file"))
    assert len({url, DialURL("files/b/my file"), DialURL("files/b/my file/")}) == 2
    assert url != "files/b/my%20file"
    assert repr(url) == "DialURL('files/b/my%20file')"
    assert pickle.loads(pickle.dumps(url)) == copy.deepcopy(url) == url
    with pytest.raises(AttributeError, match="does not change"):
        url.path = "other"
    with pytest.raises(AttributeError, match="does not change"):
        del url.bucket


@pytest.mark.parametrize(
    "names",
    [
        "",
        ".",
        "..",
        "../x",
        "a/../b",
        "a//b",
        "/a",
        "a//",
        "%2e%2e",
        ".%2E/x",
        "a%2Fb",
        "a%2fb",
        "a\nb",
        "a\0",
        "a%0Ab",
        "\x7f",
        "\ud800",
    ],
    ids=ascii,
)
def test_no_name_leads_out_of_the_bucket(names: str) -> None:
    for start in (DialURL("files/b"), DialURL("files/b/docs/"), DialURL("files/b/a.txt")):
        with pytest.raises(InvalidDialURLError):
            start / names


@pytest.mark.parametrize(
    "url",
    [
        "", "files", "files/", "file/b/a", "v1/files/b/a", "/files/b/a", "files/../b", "files/b/..",
        "files/b/%2e%2e/a",
        "files/b/a%2Fb", "files/b%2Fc/a", "files/b/a?x", "files/b/a#x", "files/b/a\nb", "files/b/a%0d%0ab",
        "files/b//a",
        "metadata/files/b/a", f"{HOME}/v2/files/b/a", f"{HOME}/v1/skills/b/a", f"{HOME}/v2/files/b/v1/files/x",
        f"{HOME}/v1/files/b/../a", f"{HOME}/files/b/a",
    ],
    ids=ascii,
)  # fmt: skip
def test_what_is_no_resource_is_refused(url: str) -> None:
    with pytest.raises(InvalidDialURLError):
        DialURL(url, HOME)


def test_another_host_is_refused_and_secrets_are_not_shown() -> None:
    for url in ("https://other.example.com/gate/way/v1/files/b/a", "https://me:secret@dial.example.com:8443/x?secret"):
        with pytest.raises(NotDialURLError) as caught:
            DialURL(url, HOME)
        assert "secret" not in str(caught.value)
    with pytest.raises(InvalidDialURLError, match="base_url"):
        DialURL(f"{HOME}/v1/files/b/a")


def test_parts_are_checked_too() -> None:
    for kind, bucket, path in (("files", "", "a"), ("files", "..", "a"), ("files", "a/b", "c"), ("other", "b", "c")):
        with pytest.raises(InvalidDialURLError):
            DialURL.of(kind, bucket, path)
    with pytest.raises(InvalidDialURLError):
        DialURL.of("files", "b", "../c")


_letters = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/%")
_names = st.text(st.one_of(st.sampled_from("#?&+ \"'\\;:@=~.*<>|^`{}[]"), _letters), min_size=1, max_size=12).filter(
    lambda name: name not in (".", "..")
)


@given(bucket=_names, names=st.lists(_names, min_size=1, max_size=4), folder=st.booleans())
def test_what_is_joined_comes_out_again(bucket: str, names: list[str], folder: bool) -> None:
    url = DialURL.of("files", bucket)
    for name in names:
        url = url / name
    url = url.as_folder() if folder else url
    again = DialURL(str(url))
    assert (again, again.parts, again.bucket, again.is_folder) == (url, tuple(names), bucket, folder)
    assert str(url).count("/") == len(names) + 1 + folder
    assert str(url).isascii()


@given(text=st.text(max_size=30))
def test_nothing_but_invalid_urls_is_raised(text: str) -> None:
    for make in (lambda: DialURL(text), lambda: DialURL(f"files/b/{text}"), lambda: DialURL("files/b") / text):
        try:
            url = make()
        except InvalidDialURLError:
            continue
        assert not {"", ".", ".."} & {url.bucket, *url.parts}
        assert DialURL(str(url)) == url


async def test_everything_that_takes_a_url_takes_it(world: World, dial: DialEmulator) -> None:
    client = world.client()
    home = client.url(await world(client.my_files_home()))
    await world(client.files.upload(home / "docs" / "100%.txt", b"content"))
    url = home / "docs" / "100%.txt"
    assert await world.content(await world(client.files.download(url))) == b"content"
    assert (await world(client.files.metadata(url))).name == "100%.txt"
    assert [item.name for item in (await world(client.files.metadata(url.parent))).items] == ["100%.txt"]
    await world(client.files.copy_to(url, home / "copy.txt"))
    await world(client.files.delete(url))
    assert list(dial.storage.files) == [(dial.bucket, "copy.txt")]
    prompt = client.url(f"prompts/{dial.bucket}/a b")
    await world(client.prompts.save(prompt, {"name": "x"}))
    assert (await world(client.prompts.get(prompt))).name == "x"


async def test_a_client_knows_its_installation(world: World, server: Server, other: Server) -> None:
    client = world.client(f"{server.url}/gate")
    assert str(client.url(f"{server.url}/gate/v1/files/b/a")) == "files/b/a"
    with pytest.raises(NotDialURLError):
        client.url(f"{other.url}/gate/v1/files/b/a")
    assert client.api_url == f"{server.url}/gate/v1/"
    assert client.api_url_v2 == f"{server.url}/gate/v2/"
