"""Credentials: keys, tokens of Microsoft Entra ID, and whatever gives one of them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from veneer_generated.azure_inference.constants import SECURITY
from veneer_generated.types import Secret

from .._runtime.auth import Credential, TokenSource
from .._runtime.errors import ConfigurationError


class AzureKeyCredential:
    """A key that can be exchanged while clients use it: `update` counts from the next request on.

    azure-core's class of this name is taken as well.
    """

    def __init__(self, key: str) -> None:
        self.update(key)

    @property
    def key(self) -> str:
        """The key."""
        return str(self._key)

    def update(self, key: str) -> None:
        """Exchange the key."""
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all users run a type checker
            raise TypeError("The key used for updating must be a string.")
        if not key:
            raise ValueError("The key used for updating can not be None or empty")
        self._key = Secret(key)

    def __repr__(self) -> str:
        return "<AzureKeyCredential>"


class KeyHolder(Protocol):
    """What both classes called `AzureKeyCredential` have in common."""

    @property
    def key(self) -> str:
        """The key."""
        ...

    def update(self, key: str) -> None:
        """Exchange the key."""
        ...


SyncCredential = str | KeyHolder | TokenSource | Callable[[], Any]
"""A key or token, an object that holds or gives one, or a function that returns one."""
AsyncCredential = str | KeyHolder | TokenSource | Callable[[], Any | Awaitable[Any]]
"""The same; functions may be coroutine functions."""

KEY, TOKEN = SECURITY["apiKey"], SECURITY["bearer"]


def credential_of(value: Any, scopes: Sequence[str]) -> Credential:
    """The credential that users gave: a key goes into both headers that endpoints read, a token into its own only."""
    source: str | TokenSource | Callable[[], Any]
    tokens_only = False
    if isinstance(value, str):
        source = value
    elif callable(getattr(value, "update", None)) and hasattr(value, "key"):  # isinstance takes five times as long
        holder = value
        source = lambda: holder.key  # noqa: E731  # asked for every attempt, so that `update` counts
    elif callable(getattr(value, "get_token", None)):
        source, tokens_only = value, True
    elif callable(value):
        source = value
    else:
        raise ConfigurationError(
            f"credential is of type {type(value).__name__}; give a key as a string or AzureKeyCredential, an object "
            "with get_token such as DefaultAzureCredential(), or a function that returns a key or token"
        )
    return Credential(
        "credential",
        source,
        header=TOKEN.header,
        prefix=TOKEN.prefix,
        scopes=scopes,
        also=None if tokens_only else _key_header,
        reuse=tokens_only,
        tls_only=(lambda _: True) if tokens_only else is_token,
    )


def _key_header(value: str) -> Mapping[str, str]:
    """Serverless and managed endpoints read a key as a bearer token, Azure OpenAI in a header of its own."""
    return {} if is_token(value) else {KEY.header: value}


def is_token(value: str) -> bool:
    """Whether a value is a JSON Web Token: three parts, of which the first is a JSON object in base64."""
    head, *rest = value.split(".")
    if len(rest) != 2 or not all(rest):
        return False
    try:
        return base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)).lstrip()[:1] == b"{"
    except (ValueError, binascii.Error):
        return False
