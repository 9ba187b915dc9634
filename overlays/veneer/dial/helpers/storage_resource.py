"""The parts of a resource's URL without a client; `veneer.dial.DialURL` is the value for what is new."""

from __future__ import annotations

from veneer_generated.dial.constants import API_PREFIX

from ..errors import InvalidDialURLError, NotDialURLError
from ..places import DialStorageResource, Places
from ..urls import URL, url_of

__all__ = ["DialStorageResource", "parse_storage_resource", "safe_parse_storage_resource"]


def parse_storage_resource(
    *,
    url: URL,
    dial_api_url: str,
    expected_resource_type: str | None = None,
    allow_empty_bucket_path: bool = False,
) -> DialStorageResource:
    """The parts of a URL, relative or absolute; `dial_api_url` is a client's `api_url`.

    Raises NotDialURLError for another host, InvalidDialURLError for all else that names no resource of
    `expected_resource_type`, or of any kind where that is not given.
    """
    base_url = dial_api_url.rstrip("/").removesuffix(API_PREFIX.rstrip("/")).rstrip("/")
    kind = expected_resource_type or url_of(url, base_url, folder=True).kind
    return Places(kind, base_url).get_storage_resource(url, allow_empty_bucket_path=allow_empty_bucket_path)


def safe_parse_storage_resource(
    *,
    url: URL,
    dial_api_url: str,
    expected_resource_type: str | None = None,
    allow_empty_bucket_path: bool = False,
) -> DialStorageResource | NotDialURLError | InvalidDialURLError:
    """The same, but the error is given back instead of raised."""
    try:
        return parse_storage_resource(
            url=url,
            dial_api_url=dial_api_url,
            expected_resource_type=expected_resource_type,
            allow_empty_bucket_path=allow_empty_bucket_path,
        )
    except (NotDialURLError, InvalidDialURLError) as error:
        return error
