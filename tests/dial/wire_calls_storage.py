"""The public calls that send the transcribed requests to DIAL's storage: prompts and the like, copies, skills."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from wire import Exchange

ENTRIES = {
    "prompt": "prompts",
    "conversation": "conversations",
    "custom_application": "applications",
    "custom_toolset": "toolsets",
}
"""Kinds, which are also attributes of clients, by what operations call one entry."""
METADATA = {f"get_{name.removeprefix('custom_')}_metadata": kind for name, kind in ENTRIES.items()}

NEVER_SENT = {"copy_resource_no_source": "both URLs are always there"}
REFUSED = {"get_prompt_folder", "get_conversation_folder", "subscribe_folder", "download_skill_slash"}


def call_of(client: Any, exchange: Exchange, options: dict[str, Any]) -> Callable[[], Any] | None:
    """The public call that sends an exchange's request; None where the exchange is none of these."""
    given, operation = dict(exchange.arguments), exchange.operation or ""
    match = {f"etag_{name}": given.pop(name) for name in ("if_match", "if_none_match") if name in given} | options
    verb, _, one = operation.partition("_")
    if one in ENTRIES and verb in ("get", "save", "delete"):
        kind = ENTRIES[one]
        body = () if verb != "save" else (given["body"],)
        return lambda: getattr(getattr(client, kind), verb)(_url(kind, given), *body, **match)
    if operation in METADATA:
        kind = METADATA[operation]
        url = _url(kind, given)
        query = {name: given[name] for name in given.keys() - {"bucket", "path"}}
        return lambda: getattr(client, kind).get_metadata(url, **query, **options)
    if operation in ("copy_resource", "move_resource"):
        source, destination = given["body"]["sourceUrl"], given["body"]["destinationUrl"]
        overwrite = given["body"]["overwrite"]
        return lambda: getattr(client.resources, verb)(source, destination, overwrite=overwrite, **options)
    if operation == "subscribe_to_resources":
        urls = [link["url"] for link in given["body"]["resources"]]
        return lambda: client.resources.subscribe(urls, **options)
    if "skill" in operation:
        return _skill_call(client, operation, given, match, options)
    return None


def _skill_call(
    client: Any, operation: str, given: dict[str, Any], match: dict[str, Any], options: dict[str, Any]
) -> Callable[[], Any]:
    bucket, path = given.pop("bucket"), given.pop("path").removesuffix("/" if operation == "list_skills" else "")
    skill = client.skills(bucket=bucket)
    if operation == "download_skill" and path.endswith("/"):
        return lambda: (skill / path).download(**options)
    skill = skill(path=path) if path else skill
    file = skill.files(path=given.pop("file_path")) if "file_path" in given else skill.files
    match operation:
        case "download_skill":
            return lambda: skill.download(**options)
        case "upload_skill":
            # What is transcribed has CRLF for each LF.
            files = {name: text.replace("\n", "\r\n").encode() for name, text in given["files"].items()}
            return lambda: skill.upload(
                {name: (name, content, _type(name)) for name, content in files.items()}, **match
            )
        case "delete_skill":
            return lambda: skill.delete(**match)
        case "create_skill_folder":
            return lambda: skill.create_folder(**options)
        case "delete_skill_folder":
            return lambda: skill.delete_folder(**match)
        case "download_skill_file":
            return lambda: file.read(**options)
        case "upload_skill_file":
            name = file.path[-1]
            return lambda: file.upload((name, given["content"].encode(), "text/plain"), **match)
        case "delete_skill_file":
            return lambda: file.delete(**match)
        case "list_skills":
            return lambda: skill.list(**given, **options)
        case "list_skill_files" | "list_skill_folder_files":
            return lambda: file.list(**given, **options)
    raise AssertionError(f"no method is known for {operation}")


def _type(name: str) -> str:
    return "text/markdown" if name.endswith(".md") else "text/plain"


def _url(kind: str, given: dict[str, Any]) -> str:
    return f"{kind}/{given['bucket']}/{quote(given['path'])}"
