"""The caller: who it is, what it used, its ratings and consents; and the service's own health and version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from . import _catalog
from ._parts import Part
from ._usage import Rating

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

VERSIONS = {"newest": "0.49.0", "core24": "0.18.0"}


class CallerPart(Part):
    """Ratings, limits, consents."""

    def clear(self) -> None:
        """Forget consents."""
        self.consents: set[tuple[str, str]] = set()

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {
            "rate_deployment": self._rate,
            "get_deployment_limits": self._limits,
            "get_deployment_usage": self._limits,
            "get_user_info": self._info,
            "get_user_limits": self._user_limits,
            "get_user_usage": self._user_usage,
            "review_consent": self._review,
            "accept_consent": self._accept,
            "get_health": self._health,
            "get_version": self._version,
        }

    async def _rate(self, call: Call) -> Answer:
        name = call.arguments["deployment_name"]
        if not self.service.answers(name):
            return self.service.unknown(name)
        self.service.ratings.append(Rating(name, call.json["rate"], call.json.get("responseId")))
        return Answer.empty(200)

    async def _limits(self, call: Call) -> Answer:
        service, name = self.service, call.arguments["deployment_name"]
        if service.mode == "core24" and call.operation and call.operation.name == "get_deployment_usage":
            return service.no_route(call)
        if not service.answers(name):
            return service.unknown(name)
        return Answer.json(service.ledger.stats(call.identity, name, service.clock(), service.mode, costs_of_all=True))

    def _deployments(self, call: Call) -> list[str]:
        kinds = set(call.received.query.get("deploymentTypes", "model").split(","))
        models = self.service.model_names() if "model" in kinds else []
        return [*models, *(_catalog.APPLICATIONS if "application" in kinds else ())]

    async def _user_limits(self, call: Call) -> Answer:
        service = self.service
        names = self._deployments(call)
        return Answer.json(service.ledger.user(call.identity, names, service.clock(), service.mode))

    async def _user_usage(self, call: Call) -> Answer:
        service = self.service
        used = {entry.deployment for entry in service.ledger.calls if entry.identity == call.identity}
        names = [name for name in self._deployments(call) if name in used]
        return Answer.json(service.ledger.user(call.identity, names, service.clock(), service.mode))

    async def _info(self, call: Call) -> Answer:
        kind, _, _ = call.identity.partition(":")
        found: dict[str, Any] = {"roles": ["default"]}
        if kind == "user":
            found["userClaims"] = {"email": ["user@example.com"], "groups": ["staff", "testers"]}
            if self.service.mode == "newest":
                found |= {"userId": "user-1", "userDisplayName": "Test User"}
        else:
            found["project"] = "emulator"
        answer = Answer.json(found)
        if self.service.mode == "core24":
            del answer.headers["content-type"]
        return answer

    async def _review(self, call: Call) -> Answer:
        name = call.arguments["deployment_name"]
        if not self.service.answers(name):
            return self.service.unknown(name)
        needed = name in _catalog.APPLICATIONS
        accepted = not needed or (call.identity, name) in self.consents
        return Answer.json({"accepted": accepted, "consent": {"deployments": {name: {"consentRequired": needed}}}})

    async def _accept(self, call: Call) -> Answer:
        name = call.arguments["deployment_name"]
        if not self.service.answers(name):
            return self.service.unknown(name)
        consent: dict[str, Any] = call.json.get("consent") or {}
        agreed: dict[str, Any] = consent.get("deployments") or {}
        self.consents |= {(call.identity, each) for each in agreed}
        return Answer.empty(200)

    async def _health(self, call: Call) -> Answer:
        return Answer.empty(200)

    async def _version(self, call: Call) -> Answer:
        return Answer.text(VERSIONS[self.service.mode], status=200, headers={"content-type": "text/plain"})
