"""What bodies and paths of requests name things by, from what callers write."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import PurePosixPath
from typing import TypeVar

from veneer_generated.dial.constants import APPLICATIONS, EXTERNAL_SERVICES
from veneer_generated.types import segment, segments

from .errors import InvalidRequestError
from .urls import KINDS, URL, deployment_of, place_of, relative_url

T = TypeVar("T")


def link_of(url: URL, base_url: str, *, kinds: Collection[str] = KINDS, folder: bool = False) -> str:
    """The relative, percent-encoded URL of a resource of any of these kinds, as bodies of requests carry it."""
    return segments("url", "/".join(place_of(url, base_url, kinds, folder=folder)))


def name_of(name: URL, what: str, base_url: str) -> str:
    """A name, or a resource URL, decoded; an absolute URL has to be one of this installation."""
    text = str(name)
    return deployment_of(relative_url(text, base_url) if "://" in text else text, what)


def application_of(app_id: URL, base_url: str) -> str:
    """An application's name, or bucket and path of its resource URL: what follows the kind."""
    return name_of(app_id, "app_id", base_url).removeprefix(f"{APPLICATIONS}/")


def service_link(app_id: URL, service_id: str, base_url: str) -> str:
    """The URL of one of an application's external services."""
    application = segments("app_id", application_of(app_id, base_url))
    return f"{APPLICATIONS}/{application}/{EXTERNAL_SERVICES}/{segment('service_id', service_id)}"


def several(values: Iterable[T], what: str) -> list[T]:
    """The values of an argument that takes several; raises InvalidRequestError on a text, which is its letters."""
    if isinstance(values, str | PurePosixPath):
        raise InvalidRequestError(f"{what} must be a sequence, not one {type(values).__name__}; write [{values!r}]")
    return list(values)
