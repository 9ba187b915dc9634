"""Documents to compare: from a file or a URL, JSON or YAML, OpenAPI 3.x; what cannot be read says why."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import httpx
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

LIMIT = 32 * 2**20  # the largest document known to us has 0.6 MB
TIMEOUT = 30.0


class Unreadable(Exception):
    """A document or a list of deviations cannot be used; the text says which and why."""


def load(place: str, *, limit: int = LIMIT, timeout: float = TIMEOUT) -> dict[str, Any]:
    """The document at a path or an http(s) URL. Raises Unreadable."""
    text = fetch(place, limit, timeout) if "://" in place else _read(place, limit)
    found = parse(text, place)
    if not isinstance(found, dict):
        raise Unreadable(f"{place}: this is no document, its top level is no mapping")
    version = str(found.get("openapi") or "")
    if not version.startswith("3."):
        what = f"Swagger {found['swagger']}" if "swagger" in found else f"openapi: {version or 'nothing'}"
        raise Unreadable(f"{place}: OpenAPI 3.x is compared, this is {what}; convert it first")
    return found


def parse(text: str, place: str) -> Any:
    """The data of a text in YAML, which JSON is a part of; the later of two equal keys counts, as in JSON."""
    if text.lstrip()[:1] == "{":
        try:
            return json.loads(text)  # hundreds of times faster
        except ValueError:
            pass  # YAML may begin so too, and its reader names the line
    yaml = YAML(typ="safe")
    yaml.allow_duplicate_keys = True
    try:
        return yaml.load(text.replace("\t", "    ") if text.lstrip()[:1] == "{" else text)
    except (YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = "" if mark is None else f":{mark.line + 1}"
        what = str(getattr(error, "problem", "") or error).splitlines()[0]
        raise Unreadable(f"{place}{line}: neither JSON nor YAML: {what}") from None


def _read(place: str, limit: int) -> str:
    path = Path(place)
    try:
        if path.stat().st_size > limit:
            raise Unreadable(f"{place}: larger than {limit} bytes")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Unreadable(f"{place}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise Unreadable(f"{place}: this is no UTF-8 text") from None


def fetch(url: str, limit: int = LIMIT, timeout: float = TIMEOUT) -> str:
    """The text at an http(s) URL; `timeout` holds for all of it. Raises Unreadable."""
    if url.partition("://")[0].lower() not in ("http", "https"):
        raise Unreadable(f"{url}: only http and https are read")
    deadline = time.monotonic() + timeout
    body = bytearray()
    try:
        with httpx.stream("GET", url, timeout=timeout, follow_redirects=True) as response:
            if response.status_code != 200:
                raise Unreadable(f"{url}: the server answered {response.status_code}")
            for piece in response.iter_bytes():
                body += piece
                if len(body) > limit:
                    raise Unreadable(f"{url}: larger than {limit} bytes")
                if time.monotonic() > deadline:
                    raise Unreadable(f"{url}: not there after {timeout:g} seconds")
        return body.decode("utf-8-sig")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unreadable(f"{url}: {str(error) or type(error).__name__}") from None
    except UnicodeDecodeError:
        raise Unreadable(f"{url}: this is no UTF-8 text") from None
