"""What counts as the URL of a resource, and that names arrive as they were given."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dial.worlds import World, failure
from support.server import Server
from veneer import ConfigurationError
from veneer.dial import Dial, DialException, InvalidDialURLError, InvalidDialURLException, NotDialURLError
from veneer.dial.urls import deployment_of, resource_of
from veneer.testing.dial import DialEmulator

HOME = "https://dial.example.com:8443/gate/way"


@pytest.mark.parametrize(
    ("url", "bucket", "path"),
    [
        ("files/b/a.txt", "b", "a.txt"),
        ("files/b/c/d/a.txt", "b", "c/d/a.txt"),
        ("files/b/my%20file%40home.txt", "b", "my file@home.txt"),
        ("files/b/my file@home.txt", "b", "my file@home.txt"),
        ("files/b/100%.txt", "b", "100%.txt"),
        ("files/b/100%25.txt", "b", "100%.txt"),
        ("files/b/%23%3F", "b", "#?"),
        ("files/b/...", "b", "..."),
        ("files/b/.hidden", "b", ".hidden"),
        ("files/b/a:b", "b", "a:b"),
        ("files/b/a\\b", "b", "a\\b"),
        ("files/b/files/v1/x", "b", "files/v1/x"),
        ("files/b/%C3%BC", "b", "ü"),
        ("files/b/ü✓", "b", "ü✓"),
        (PurePosixPath("files/b/a.txt"), "b", "a.txt"),
        (PurePosixPath("files", "b") / "sub" / "my file", "b", "sub/my file"),
        (f"{HOME}/v1/files/b/a.txt", "b", "a.txt"),
        (f"{HOME}/v1/files/b/my%20file", "b", "my file"),
        ("HTTPS://Dial.Example.COM:8443/gate/way/v1/files/b/a", "b", "a"),
    ],
    ids=repr,
)
def test_resources_are_understood(url: Any, bucket: str, path: str) -> None:
    assert resource_of(url, "files", HOME) == (bucket, path)


@pytest.mark.parametrize(
    ("url", "bucket", "path"),
    [
        ("files/b/", "b", ""),
        ("files/b", "b", ""),
        (PurePosixPath("files/b"), "b", ""),
        ("files/b/docs/", "b", "docs/"),
        ("files/b/my%20docs/", "b", "my docs/"),
        ("files/b/docs", "b", "docs"),
        (f"{HOME}/v1/files/b/", "b", ""),
        (f"{HOME}/v1/files/b/x/y/", "b", "x/y/"),
    ],
)
def test_folders_are_understood_where_they_make_sense(url: Any, bucket: str, path: str) -> None:
    assert resource_of(url, "files", HOME, folder=True) == (bucket, path)


REFUSED = [
    "",
    " ",
    "/",
    "files",
    "files/",
    "files//",
    "files//a.txt",
    "files/b",
    "/files/b/a.txt",
    "//files/b/a.txt",
    "v1/files/b/a.txt",
    "/v1/files/b/a.txt",
    "file/b/a.txt",
    "Files/b/a.txt",
    "prompts/b/a.txt",
    "metadata/files/b/a.txt",
    " files/b/a.txt",
    "files/b//a.txt",
    "files/b/a//",
    "files/b/./a.txt",
    "files/b/../a.txt",
    "files/../a.txt",
    "files/./a.txt",
    "files/b/..",
    "files/b/.",
    "files/b/%2e%2e/a.txt",
    "files/b/.%2E",
    "files/b/%2e/a.txt",
    "files/%2e%2e/a.txt",
    "files/b/a%2Fb",
    "files/b/a%2fb",
    "files/b/..%2f..%2fadmin",
    "files/b%2Fc/a",
    "files/b/a.txt?limit=1",
    "files/b/a.txt?",
    "files/b/a.txt#part",
    "files/b/a.txt#",
    "files/b/a\r\nX-Evil: 1",
    "files/b/a\nb",
    "files/b/a\rb",
    "files/b/a\0b",
    "files/b/a%00b",
    "files/b\n/a",
    f"{HOME}/v1/prompts/b/a.txt",
    f"{HOME}/v1/metadata/files/b/a.txt",
    f"{HOME}/files/b/a.txt",
    f"{HOME}/v2/files/b/a.txt",
    f"{HOME}/v1/files",
    f"{HOME}/v1/files/b",
    f"{HOME}/v1//files/b/a",
    f"{HOME}/v1/files/b/../a",
    f"{HOME}/v1/files/b/a?x=1",
    f"{HOME}/v1/files/b/a#x",
    f"{HOME}/../v1/files/b/a",
    "https://dial.example.com:8443/v1/files/b/a.txt",
    "https://dial.example.com:8443/gate/way/v1\n/files/b/a.txt",
    "https://dial.example.com:8443?/gate/way/v1/files/b/a.txt",
    "https://dial.example.com:8443#/gate/way/v1/files/b/a.txt",
]
ELSEWHERE = [
    "https://other.example.com/gate/way/v1/files/b/a.txt",
    "https://dial.example.com/gate/way/v1/files/b/a.txt",
    "https://dial.example.com:443/gate/way/v1/files/b/a.txt",
    "http://dial.example.com:8443/gate/way/v1/files/b/a.txt",
    "ftp://dial.example.com:8443/gate/way/v1/files/b/a.txt",
    "file:///etc/passwd",
    "https://dial.example.com.evil.example:8443/gate/way/v1/files/b/a.txt",
    "https://dial.example.com:8443@evil.example/gate/way/v1/files/b/a.txt",
    "https://me:secret@dial.example.com:8443/gate/way/v1/files/b/a.txt",
    "https://me@dial.example.com:8443/gate/way/v1/files/b/a.txt",
    "https://@dial.example.com:8443/gate/way/v1/files/b/a.txt",
    "https://evil.example\\@dial.example.com:8443/gate/way/v1/files/b/a.txt",
    "https://dial.example.com:8443\\@evil.example/gate/way/v1/files/b/a.txt",
    "https://[::1/gate/way/v1/files/b/a.txt",
    "https://dial.example.com:port/gate/way/v1/files/b/a.txt",
    "://dial.example.com:8443/gate/way/v1/files/b/a.txt",
]


@pytest.mark.parametrize("url", REFUSED, ids=ascii)
def test_what_is_no_resource_is_refused(url: str) -> None:
    with pytest.raises(InvalidDialURLError) as caught:
        resource_of(url, "files", HOME)
    assert isinstance(caught.value, DialException | ValueError | ConfigurationError | InvalidDialURLException)
    assert caught.value.status_code == 400


@pytest.mark.parametrize("url", ELSEWHERE)
def test_other_hosts_are_refused_and_secrets_not_shown(url: str) -> None:
    with pytest.raises(NotDialURLError) as caught:
        resource_of(url, "files", HOME)
    assert "secret" not in str(caught.value)
    assert not _client().is_dial_url(url)


@pytest.mark.parametrize("url", [url for url in REFUSED if url not in ("files/b", f"{HOME}/v1/files/b")], ids=ascii)
def test_allowing_folders_allows_nothing_else(url: str) -> None:
    with pytest.raises(InvalidDialURLError):
        resource_of(url, "files", HOME, folder=True)


@pytest.mark.parametrize("url", ["files/b/", "files/b/docs/", f"{HOME}/v1/files/b/docs/"])
def test_folders_are_refused_where_a_file_is_needed(url: str) -> None:
    with pytest.raises(InvalidDialURLError):
        resource_of(url, "files", HOME)


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("gpt-4o", "gpt-4o"),
        ("a#b?c%d", "a#b?c%d"),
        ("a%20b", "a%20b"),
        ("two words", "two words"),
        ("applications/b/my app", "applications/b/my app"),
        ("applications/b/my%20app", "applications/b/my app"),
        ("applications/b/f/100%25", "applications/b/f/100%"),
        ("..a", "..a"),
        ("a:b", "a:b"),
    ],
)
def test_deployments_are_understood(given_name: str, name: str) -> None:
    assert deployment_of(given_name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        ".",
        "..",
        "a/",
        "a//b",
        "applications/b/../../admin",
        "applications/b/./a",
        "applications/b/%2e%2e/a",
        "applications/b/a%2Fb",
        "applications/b/a/",
        "a\nb",
        "a\r\nb",
        "a\0b",
        "applications/b/a%00",
    ],
    ids=ascii,
)
def test_what_names_no_deployment_is_refused(name: str) -> None:
    with pytest.raises(InvalidDialURLError):
        deployment_of(name)


@pytest.mark.parametrize(
    "name", ["/", "/a", "//evil.example/a", "http://evil.example/x", "https://me:secret@evil/x?key=secret"]
)
def test_addresses_are_no_deployments(name: str) -> None:
    with pytest.raises(InvalidDialURLError) as caught:
        deployment_of(name)
    assert "secret" not in str(caught.value)


def _client(base_url: str = HOME) -> Dial:
    return Dial(base_url=base_url, api_key="k")


@pytest.mark.parametrize(
    ("url", "mine"),
    [
        (HOME, True),
        (f"{HOME}/", True),
        (f"{HOME}/v1/files/b/a", True),
        (f"{HOME}/v1/files/b/a?x=1#y", True),
        (f"{HOME}?x", True),
        ("HTTPS://DIAL.example.com:8443/gate/way/v1", True),
        (f"{HOME}side/v1", False),
        ("https://dial.example.com:8443/", False),
        ("https://dial.example.com:8443/gate", False),
        (f"{HOME}/../admin", False),
        (f"{HOME}/%2e%2e/admin", False),
        ("files/b/a", False),
        ("/gate/way/v1", False),
        ("", False),
    ],
)
def test_a_client_knows_its_own_urls(url: str, mine: bool) -> None:
    assert _client().is_dial_url(url) is mine


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("https://dial.example.com", "https://dial.example.com:443/v1/files/b/a"),
        ("https://dial.example.com:443/", "https://dial.example.com/v1/files/b/a"),
        ("http://dial.example.com:80", "http://dial.example.com/v1/files/b/a"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x/v1/files/b/a"),
    ],
)
def test_usual_ports_may_be_written_or_not(base_url: str, url: str) -> None:
    client = _client(base_url)
    assert client.is_dial_url(url)
    assert resource_of(url, "files", base_url.rstrip("/")) == ("b", "a")


async def test_refused_urls_send_nothing(world: World, server: Server) -> None:
    client = world.client(server.url)
    for url in (*REFUSED, *ELSEWHERE):
        for call in (client.files.download, client.files.delete, lambda u: client.files.upload(u, b"x")):
            assert isinstance(await failure(world, lambda: call(url)), InvalidDialURLError)  # noqa: B023
    assert server.connections == 0


# names arrive

_letters = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="/")
_names = st.text(st.one_of(st.sampled_from("%#?&+ \"'\\;:@=~.*<>|^`{}[]"), _letters), min_size=1, max_size=12).filter(
    lambda name: name not in (".", "..")
)


@given(bucket=_names, path=st.lists(_names, min_size=1, max_size=4))
def test_encoded_names_are_read_back(bucket: str, path: list[str]) -> None:
    url = "/".join(quote(name, safe="") for name in ["files", bucket, *path])
    for form in (url, PurePosixPath(url), f"{HOME}/v1/{url}"):
        assert resource_of(form, "files", HOME) == (bucket, "/".join(path))


@given(text=st.text(max_size=30))
def test_nothing_but_invalid_urls_is_raised(text: str) -> None:
    for url in (
        text,
        f"files/{text}",
        f"files/b/{text}",
        f"{HOME}/{text}",
        f"{HOME}/v1/files/{text}",
        f"https://{text}",
    ):
        try:
            bucket, path = resource_of(url, "files", HOME, folder=True)
        except InvalidDialURLError:
            continue
        assert bucket
        assert not {"", ".", ".."} & {bucket, *path.removesuffix("/").split("/")} or path == ""
        assert not set("\r\n\0") & set(url)


_property = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_property
@given(path=st.lists(_names, min_size=1, max_size=3))
async def test_names_arrive_at_the_server(world: World, server: Server, path: list[str]) -> None:
    url = "/".join(quote(name, safe="") for name in ["files", "b", *path])
    client = world.client(server.url)
    await world(client.files.download(url))
    target = server.requests[-1].target
    assert target.startswith("/v1/files/b/")
    assert [unquote(part) for part in target.split("/")[4:]] == path
    assert not set("?# ") & set(target)
    await world.close(client)


@_property
@given(name=_names)
async def test_names_of_deployments_arrive_at_the_server(world: World, server: Server, name: str) -> None:
    client = world.client(server.url)
    if not name.strip() or "://" in name:
        assert isinstance(await failure(world, lambda: client.deployments.get(name)), InvalidDialURLError)
        return
    await world(client.deployments.get(name))
    target = server.requests[-1].target
    assert unquote(target.removeprefix("/openai/deployments/")) == name
    assert target.count("/") == 3
    await world.close(client)


@pytest.mark.parametrize(
    "name", ["my file@home.txt", "100%.txt", "a%20b", "#1?.txt", "ü✓.txt", "q\"uo'te", "back\\slash", "a+b&c"]
)
async def test_names_of_files_round_trip(world: World, dial: DialEmulator, name: str) -> None:
    client = world.client()
    url = f"files/{dial.bucket}/some dir/{quote(name)}"
    stored = await world(client.files.upload(url, name.encode()))
    assert stored.name == name
    assert (dial.bucket, f"some dir/{name}") in dial.storage.files
    listed = await world(client.files.metadata(f"files/{dial.bucket}/some dir/"))
    (item,) = listed.items
    assert item.name == name
    for again in (item.url, PurePosixPath(item.url), f"{client.api_url}{item.url}"):
        assert await world.content(await world(client.files.download(again))) == name.encode()
