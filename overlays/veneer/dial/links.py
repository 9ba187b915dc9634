"""URLs of resources inside of bodies: relative, percent-encoded where the service wants that."""

from __future__ import annotations

from pathlib import PurePosixPath

from veneer_generated.dial.constants import APPLICATIONS, EXTERNAL_SERVICES
from veneer_generated.types import segment, segments

from .urls import deployment_of, relative_url, resource_of


def link_of(url: str | PurePosixPath, kind: str, base_url: str) -> str:
    """A resource's URL, `{kind}/{bucket}/{path}`, as bodies name it; raises as `resource_of`."""
    bucket, path = resource_of(url, kind, base_url)
    return segments("url", f"{kind}/{bucket}/{path}")


def name_of(name: str | PurePosixPath, what: str, base_url: str) -> str:
    """A name, or a resource URL, decoded; an absolute URL has to be one of this installation."""
    text = str(name)
    return deployment_of(relative_url(text, base_url) if "://" in text else text, what)


def application_of(app_id: str | PurePosixPath, base_url: str) -> str:
    """An application's name, or bucket and path of its resource URL: what follows the kind."""
    return name_of(app_id, "app_id", base_url).removeprefix(f"{APPLICATIONS}/")


def service_link(app_id: str | PurePosixPath, service_id: str, base_url: str) -> str:
    """The URL of one of an application's external services."""
    application = segments("app_id", application_of(app_id, base_url))
    return f"{APPLICATIONS}/{application}/{EXTERNAL_SERVICES}/{segment('service_id', service_id)}"
