"""Every generated model and operation reads whatever a server sends; what comes out again is what came."""

from __future__ import annotations

import contextlib
import importlib
import importlib.resources
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzzing.effort import examples
from support.calls import PROVIDERS
from support.shapes import Shapes, anything, comes_back, objects
from veneer_generated.types import Model

_JSON = st.binary(max_size=40) | anything.map(lambda value: json.dumps(value).encode())


class Package:
    """A generated package: its models, operations and document."""

    def __init__(self, provider: str) -> None:
        self.models = importlib.import_module(f"veneer_generated.{provider}.models")
        self.api = importlib.import_module(f"veneer_generated.{provider}.api")
        constants = importlib.import_module(f"veneer_generated.{provider}")
        path = importlib.resources.files(constants) / "openapi.json"
        self.schemas: dict[str, Any] = json.loads(path.read_text("utf-8"))["components"]["schemas"]
        self.shapes = Shapes(self.schemas)
        self.classes = {
            name: value
            for name in self.models.__all__
            if isinstance(value := getattr(self.models, name), type) and issubclass(value, Model)
        }

    def operation(self, name: str) -> Any:
        """The module of one operation."""
        tag, module = self.api.OPERATIONS[name].module.split(".")
        return getattr(getattr(self.api, tag), module)


PACKAGES = {provider: Package(provider) for provider in PROVIDERS}
providers = pytest.mark.parametrize("provider", PROVIDERS)


@providers
def test_every_model_reads_nothing_at_all(provider: str) -> None:
    for cls in PACKAGES[provider].classes.values():
        comes_back(cls, {})
        comes_back(cls, dict.fromkeys(cls._FIELDS))
        for wrong in (1, "text", [], {}, [[]], [{}], True):
            comes_back(cls, dict.fromkeys(cls._FIELDS, wrong))


@providers
@examples(60)
@given(data=st.data())
def test_objects_of_roughly_the_right_shape_come_back(provider: str, data: st.DataObject) -> None:
    package = PACKAGES[provider]
    name = data.draw(st.sampled_from(sorted(package.classes.keys() & package.schemas.keys())))
    came = data.draw(package.shapes.shaped(package.schemas[name]))
    if isinstance(came, dict):
        comes_back(package.classes[name], came)


@providers
@examples(50)
@given(data=st.data(), came=objects(anything))
def test_any_object_comes_back(provider: str, data: st.DataObject, came: dict[str, Any]) -> None:
    classes = PACKAGES[provider].classes
    comes_back(classes[data.draw(st.sampled_from(sorted(classes)))], came)


@providers
@examples(30)
@given(content=_JSON, status=st.integers(100, 999))
def test_operations_raise_value_error_at_most(provider: str, content: bytes, status: int) -> None:
    package = PACKAGES[provider]
    for name in package.api.OPERATIONS:
        module = package.operation(name)
        module.parse_error(status, content)
        with contextlib.suppress(ValueError):
            module.parse(status, content)


def streaming(package: Package) -> list[Any]:
    found = [package.operation(name) for name in package.api.OPERATIONS]
    return [module for module in found if getattr(module, "EVENTS", None) is not None]


def test_there_are_operations_that_stream() -> None:
    assert all(streaming(package) for package in PACKAGES.values())


@providers
@examples(50)
@given(data=st.data())
def test_events_raise_value_error_at_most(provider: str, data: st.DataObject) -> None:
    package = PACKAGES[provider]
    events = [name for name in package.schemas if "vent" in name or "hunk" in name or "Update" in name]
    shaped = st.sampled_from(events or sorted(package.schemas)).flatmap(
        lambda name: package.shapes.shaped(package.schemas[name])
    )
    event = data.draw(shaped | anything)
    for module in streaming(package):
        stream = module.EVENTS
        if stream.is_error is not None and stream.is_error(event) and stream.parse_error is not None:
            with contextlib.suppress(ValueError):
                stream.parse_error(event)
        with contextlib.suppress(ValueError):
            found = stream.parse(event)
            if isinstance(found, Model):
                assert found.to_dict() == event
