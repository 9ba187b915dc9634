"""Services without a single handler: every operation of the four documents is asked, and answered from its document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import httpx
import jsonschema
import pytest

from veneer.testing._document import Document, Operation
from veneer.testing._examples import Examples
from veneer.testing._server import Hub, ServerThread
from veneer.testing._service import Handler, Service

PROVIDERS = ("aleph_alpha", "azure_inference", "dial", "dify")


class Plain(Service):
    """A service that nobody wrote a line for."""

    provider: ClassVar[str] = "plain"

    def handlers(self) -> Mapping[str, Handler]:
        return {}


@pytest.fixture(params=PROVIDERS)
def service(request: pytest.FixtureRequest) -> Iterator[Plain]:
    hub = Hub()
    made = Plain(hub, Document.load(request.param))
    server = ServerThread({"plain": made}, hub, "127.0.0.1", 0)
    yield made
    server.stop()


def request(service: Plain, operation: Operation) -> dict[str, Any]:
    """Arguments of httpx for a request that the document allows."""
    examples = Examples(service.document)
    needed = [p for p in operation.parameters if p.get("required")]
    found: dict[str, Any] = {"method": operation.method}
    found["url"] = service.base_url + re.sub(r"{[^}]+}", "1", operation.path)
    for place, name in (("query", "params"), ("header", "headers")):
        listed = {p["name"]: examples.value(p.get("schema", {}), p["name"]) for p in needed if p["in"] == place}
        found[name] = {key: value if isinstance(value, str) else json.dumps(value) for key, value in listed.items()}
    if operation.body is not None:
        found["json"] = examples.value(operation.body)
    return found


def test_every_operation_is_answered_as_its_document_says(service: Plain) -> None:
    document = service.document
    with httpx.Client(timeout=5, trust_env=False) as client:
        for operation in document.operations.values():
            answer = client.request(**request(service, operation))
            statuses = [status for status in operation.responses if status.startswith("2")]
            assert str(answer.status_code) in statuses, (operation.name, answer.text)
            content = document.resolve(operation.responses[str(answer.status_code)]).get("content", {})
            kind = answer.headers.get("content-type", "").partition(";")[0]
            assert kind in content if content else not answer.content, operation.name
            if kind == "application/json":
                whole = {"allOf": [content[kind]["schema"]], "components": document.raw["components"]}
                jsonschema.Draft202012Validator(whole).validate(answer.json())
    assert [received.operation for received in service.requests] == list(document.operations)
