"""Credentials of all forms, and where they go."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from azure_inference.worlds import World
from support.server import Server, json_reply
from veneer.azure_inference import AzureKeyCredential, ServiceRequestError
from veneer.azure_inference.exceptions import ClientAuthenticationError

FAR = 9e9


class Tokens:
    """An object with `get_token`, as those of azure-identity are."""

    def __init__(self, *tokens: str, ends: float = FAR, asynchronous: bool = False) -> None:
        self.asked: list[tuple[str, ...]] = []
        self._tokens, self._ends, self._asynchronous = list(tokens), ends, asynchronous

    def get_token(self, *scopes: str, **options: Any) -> Any:
        self.asked.append(scopes)
        token = self._tokens.pop(0) if len(self._tokens) > 1 else self._tokens[0]
        found = SimpleNamespace(token=token, expires_on=self._ends)

        async def later() -> Any:
            return found

        return later() if self._asynchronous else found


async def test_a_key_goes_into_both_headers(world: World) -> None:
    for credential in (world.azure.api_key, AzureKeyCredential(world.azure.api_key)):
        for url in (world.azure.base_url, world.azure.openai_url):
            await world.chat(world.client(url, credential))
            sent = world.azure.requests[-1].headers
            assert (sent["authorization"], sent["api-key"]) == ("Bearer emulator-key", "emulator-key")


async def test_azure_cores_key_credential_is_taken_by_shape(world: World) -> None:
    class Theirs:
        key = world.azure.api_key

        def update(self, key: str) -> None:
            self.key = key

    await world.chat(world.client(None, Theirs()))


async def test_functions_give_keys_or_tokens(world: World) -> None:
    await world.chat(world.client(None, world.function(lambda: world.azure.api_key)))
    assert world.azure.requests[-1].headers["api-key"] == world.azure.api_key
    await world.chat(world.client(None, world.function(lambda: world.azure.token), enforce_https=False))
    assert "api-key" not in world.azure.requests[-1].headers


@pytest.mark.parametrize("asynchronous", [False, True])
async def test_token_objects(world: World, asynchronous: bool) -> None:
    if asynchronous and not world.is_async:
        pytest.skip("sync clients cannot wait for it")
    tokens = Tokens(world.azure.token, asynchronous=asynchronous)
    client = world.client(None, tokens, enforce_https=False)
    await world.chat(client)
    await world.chat(client)
    assert tokens.asked == [("https://ml.azure.com/.default",)]
    assert "api-key" not in world.azure.requests[-1].headers
    assert world.azure.requests[-1].headers["authorization"] == f"Bearer {world.azure.token}"


async def test_a_token_is_asked_for_anew_before_it_ends(world: World) -> None:
    tokens = Tokens(world.azure.token, ends=1.0)
    client = world.client(None, tokens, enforce_https=False, credential_scopes=["a", "b"])
    await world.chat(client)
    await world.chat(client)
    assert tokens.asked == [("a", "b")] * 2


async def test_a_refused_token_is_renewed_once(world: World) -> None:
    tokens = Tokens("eyJhIjoxfQ.eyJhIjoxfQ.old", world.azure.token)
    await world.chat(world.client(None, tokens, enforce_https=False))
    assert len(tokens.asked) == 2


@pytest.mark.parametrize("form", ["object", "function", "string"])
async def test_tokens_do_not_go_over_plain_http(world: World, form: str) -> None:
    token = world.azure.token
    credential = {"object": Tokens(token), "function": world.function(lambda: token), "string": token}[form]
    client = world.client(None, credential)
    error = await world.failure(lambda: world.chat(client))
    assert isinstance(error, ServiceRequestError)
    assert "not protected by TLS" in str(error)
    assert not world.azure.requests
    await world.chat(client, enforce_https=False)


async def test_credentials_of_no_use(world: World) -> None:
    with pytest.raises(ValueError, match="credential is of type int"):
        world.client(None, 5)
    with pytest.raises(TypeError, match="must be a string"):
        AzureKeyCredential(5)  # type: ignore[arg-type]  # what the test is about
    with pytest.raises(ValueError, match="can not be None or empty"):
        AzureKeyCredential("")
    assert "secret" not in repr(AzureKeyCredential("secret"))


async def test_the_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind, name in (
        ("CHAT", "ChatCompletions"),
        ("EMBEDDINGS", "Embeddings"),
        ("IMAGE_EMBEDDINGS", "ImageEmbeddings"),
    ):
        client = getattr(world.sdk, f"{name}Client")
        with pytest.raises(ValueError, match=f"endpoint is missing.*AZURE_AI_{kind}_ENDPOINT"):
            client()
        monkeypatch.setenv(f"AZURE_AI_{kind}_ENDPOINT", world.azure.base_url)
        with pytest.raises(ValueError, match=f"credential is missing.*AZURE_AI_{kind}_KEY"):
            client()
        monkeypatch.setenv(f"AZURE_AI_{kind}_KEY", world.azure.api_key)
        made = world.tame(client())
        assert (await world(made.get_model_info())).model_name == "emulated"


async def test_the_key_goes_nowhere_else(world: World, server: Server) -> None:
    from veneer.azure_inference import HttpRequest

    server.script(json_reply())
    client = world.client(headers={"x-own-secret": "s"})
    response = await world(client.send_request(HttpRequest("GET", f"{server.url}/elsewhere")))
    assert response.status_code == 200
    sent = server.requests[0].headers
    assert not {"authorization", "api-key", "x-own-secret"} & set(sent)


async def test_a_refused_key_that_changes_is_tried_once_more(world: World) -> None:
    keys = iter(["old-key", world.azure.api_key])
    await world.chat(world.client(None, world.function(lambda: next(keys))))
    error = await world.failure(lambda: world.chat(world.client(None, "old-key")))
    assert isinstance(error, ClientAuthenticationError)
