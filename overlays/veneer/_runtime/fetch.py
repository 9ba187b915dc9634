"""Reads what a URL names, for arguments that may be given as URLs. No credentials, no retries beyond the usual ones."""

from __future__ import annotations

from urllib.parse import urlsplit

from veneer_generated.types import Request

from .call import Settings
from .errors import ConfigurationError, ErrorTypes
from .send import AsyncSender, Sender, make_settings

FETCH_TIMEOUT = 30.0
"""Seconds until the headers, and seconds of silence after that."""


def fetch(url: str, *, user_agent: str, errors: ErrorTypes, timeout: float = FETCH_TIMEOUT) -> bytes:
    """The content of an http(s) URL; redirects are followed, to other hosts too.

    Raises ConfigurationError where it is no such URL, and the provider's errors for what goes wrong on the way.
    """
    settings, request = _parts(url, user_agent, errors, timeout)
    sender = Sender(settings, "fetching")
    try:
        return sender.download(request).get_content()
    finally:
        sender.close()


async def afetch(url: str, *, user_agent: str, errors: ErrorTypes, timeout: float = FETCH_TIMEOUT) -> bytes:
    """See `fetch`."""
    settings, request = _parts(url, user_agent, errors, timeout)
    sender = AsyncSender(settings, "fetching")
    try:
        download = await sender.download(request)
        return await download.aget_content()
    finally:
        await sender.close()


def _parts(url: str, user_agent: str, errors: ErrorTypes, timeout: float) -> tuple[Settings, Request[bytes, None]]:
    try:
        found = urlsplit(url)
    except ValueError as error:
        raise ConfigurationError(f"{url!r} is no URL ({error})") from None
    if found.scheme not in ("http", "https") or not found.netloc:
        raise ConfigurationError(f"{url.partition('?')[0]!r} cannot be fetched; give a URL with http:// or https://")
    target = found._replace(scheme="", netloc="", fragment="").geturl()
    request: Request[bytes, None] = Request(
        operation="fetch",
        method="GET",
        path=target if target.startswith("/") else f"/{target}",
        parse=_content,
        parse_error=_nothing,
    )
    settings = make_settings(
        base_url=f"{found.scheme}://{found.netloc}",
        credentials=[],
        user_agent=user_agent,
        errors=errors,
        timeout=timeout,
        read_timeout=timeout,
    )
    return settings, request


def _content(_: int, content: bytes) -> bytes:
    return content


def _nothing(_: int, __: bytes) -> None:
    return None
