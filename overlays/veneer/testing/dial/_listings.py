"""Models, tool sets, and what can be asked of deployments beside answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .._answer import Answer
from . import _catalog, _scenarios
from ._parts import Part

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

FORBIDDEN = "Forbidden deployment"
NO_LIMIT_GIVEN = "max_prompt_tokens is required"
NOT_COUNTED = "Only the tokens of texts can be counted"


class ListingsPart(Part):
    """Listings, configuration schemas, counts of tokens."""

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {
            "list_models": self._list_models,
            "get_model": self._get_model,
            "list_toolsets": self._list_toolsets,
            "get_toolset": self._get_toolset,
            "list_addons": self._older,
            "get_addon": self._older,
            "list_assistants": self._older,
            "get_assistant": self._older,
            "list_all_deployments": self._list_all,
            "get_deployment_info": self._get_info,
            "list_deployment_names": self._list_names,
            "get_configuration_schema": self._configuration,
            "tokenize": self._tokenize,
            "truncate_prompt": self._truncate,
        }

    def _models(self) -> dict[str, dict[str, Any]]:
        return {name: _catalog.deployment(name, "newest") for name in self.service.model_names()}

    def _everything(self) -> dict[str, dict[str, Any]]:
        applications = {name: _catalog.application(name, "newest") for name in _catalog.APPLICATIONS}
        return {**self._models(), **applications, **_catalog.TOOLSETS}

    async def _list_models(self, call: Call) -> Answer:
        return Answer.json({"data": list(self._models().values()), "object": "list"})

    async def _get_model(self, call: Call) -> Answer:
        name = call.arguments["model_name"]
        if name == "forbidden":
            return Answer.empty(403)
        known = self.service.is_model(name)
        return Answer.json(_catalog.deployment(name, "newest")) if known else Answer.empty(404)

    async def _list_toolsets(self, call: Call) -> Answer:
        return Answer.json({"data": list(_catalog.TOOLSETS.values()), "object": "list"})

    async def _get_toolset(self, call: Call) -> Answer:
        found = _catalog.TOOLSETS.get(unquote(call.arguments["toolset_name"]))
        return Answer.empty(404) if found is None else Answer.json(found)

    async def _older(self, call: Call) -> Answer:
        if self.service.mode == "newest" or call.operation is None:
            return self.service.no_route(call)
        known = _catalog.ADDONS if call.operation.name.endswith(("addon", "addons")) else _catalog.ASSISTANTS
        if not call.arguments:
            return Answer.json({"data": list(known.values()), "object": "list"})
        (name,) = call.arguments.values()
        return Answer.json(known[name]) if name in known else Answer.empty(404)

    async def _list_all(self, call: Call) -> Answer:
        wanted = {kind for text in call.received.query.getlist("interface_type") for kind in text.split(",")}
        found = list(self._everything().values())
        if wanted and "all" not in wanted:
            found = [entry for entry in found if wanted & set(entry.get("interfaces", ["chat"]))]
        return Answer.json(found)

    async def _get_info(self, call: Call) -> Answer:
        name = call.arguments["deployment_name"]
        if name == "forbidden":
            return Answer.empty(403)
        if self.service.is_model(name):
            return Answer.json(_catalog.deployment(name, "newest"))
        everything = self._everything()
        found = everything.get(name) or everything.get(unquote(name))
        return Answer.empty(404) if found is None else Answer.json(found)

    async def _list_names(self, call: Call) -> Answer:
        if self.service.mode == "core24":
            return self.service.no_route(call)
        wanted = set(call.received.query.get("type", "model,application").split(","))
        found = ({"id": entry["id"], "object": entry["object"]} for entry in self._everything().values())
        return Answer.json([entry for entry in found if entry["object"] in wanted])

    async def _configuration(self, call: Call) -> Answer:
        name = call.arguments["deployment_name"]
        if not self.service.answers(name):
            return self.service.unknown(name)
        return Answer.json(_catalog.CONFIGURATION) if name in _catalog.CONFIGURABLE else Answer.empty(200)

    def _refusal(self, call: Call) -> Answer | None:
        name = call.arguments["deployment_name"]
        if not self.service.answers(name):
            return self.service.unknown(name)
        return None if name in _catalog.COUNTING else Answer.text(FORBIDDEN, status=403)

    async def _tokenize(self, call: Call) -> Answer:
        if (refusal := self._refusal(call)) is not None:
            return refusal
        outputs: list[dict[str, Any]] = []
        for entry in call.json["inputs"]:
            value = entry["value"]
            if entry["type"] == "string":
                outputs.append({"status": "success", "token_count": len(value.split())})
            elif _other_parts(value):
                outputs.append({"status": "error", "error": NOT_COUNTED})
            else:
                outputs.append({"status": "success", "token_count": _count(value["messages"])})
        return Answer.json({"outputs": outputs})

    async def _truncate(self, call: Call) -> Answer:
        if (refusal := self._refusal(call)) is not None:
            return refusal
        return Answer.json({"outputs": [_truncated(request) for request in call.json["inputs"]]})


def _other_parts(request: Mapping[str, Any]) -> bool:
    messages: list[dict[str, Any]] = request["messages"]
    parts = (part for message in messages for part in _parts(message.get("content")))
    return any(part.get("type") != "text" for part in parts)


def _parts(content: str | list[dict[str, Any]] | None) -> list[dict[str, Any]]:
    return [] if content is None or isinstance(content, str) else content


def _count(messages: list[dict[str, Any]]) -> int:
    return int(_scenarios.tokens(_scenarios.Chat({"messages": messages}, ""), "")["prompt_tokens"])


def _truncated(request: Mapping[str, Any]) -> dict[str, Any]:
    """The oldest messages go first; the system's and the last one stay."""
    messages: list[dict[str, Any]] = request["messages"]
    limit: int | None = request.get("max_prompt_tokens")
    if limit is None:
        return {"status": "error", "error": NO_LIMIT_GIVEN}
    discarded: list[int] = []
    kept = dict(enumerate(messages))
    for position, message in enumerate(messages[:-1]):
        if _count(list(kept.values())) <= limit:
            break
        if message["role"] not in ("system", "developer"):
            discarded.append(position)
            del kept[position]
    if (least := _count(list(kept.values()))) > limit:
        return {"status": "error", "error": f"The prompt needs {least} tokens at least, max_prompt_tokens is {limit}"}
    return {"status": "success", "discarded_messages": discarded}
