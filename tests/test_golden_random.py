"""Whatever a server sends: reading the golden models raises nothing, and writing gives back what came."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golden.output.veneer_golden.golden import api, models
from golden.output.veneer_golden.types import Model
from support.shapes import Shapes, anything, comes_back, objects

_DOCUMENT = json.loads(
    (Path(__file__).parent / "golden/output/veneer_golden/golden/openapi.json").read_text(encoding="utf-8")
)
_SCHEMAS: dict[str, Any] = _DOCUMENT["components"]["schemas"]
_CLASSES = [
    name for name in models.__all__ if isinstance(cls := getattr(models, name), type) and issubclass(cls, Model)
]

_SHAPES = Shapes(_SCHEMAS)


@pytest.mark.parametrize("name", [name for name in _CLASSES if name in _SCHEMAS])
@settings(max_examples=50)  # of each class
@given(data=st.data())
def test_objects_of_roughly_the_right_shape_come_back(name: str, data: st.DataObject) -> None:
    came = data.draw(_SHAPES.shaped(_SCHEMAS[name]).filter(lambda v: isinstance(v, dict)))
    comes_back(getattr(models, name), came)


@given(name=st.sampled_from(_CLASSES), came=objects(anything))
def test_any_object_comes_back(name: str, came: dict[str, Any]) -> None:
    comes_back(getattr(models, name), came)


@given(content=st.binary(max_size=40) | anything.map(lambda v: json.dumps(v).encode()), status=st.integers(100, 999))
def test_operations_raise_value_error_at_most(content: bytes, status: int) -> None:
    for operation in api.OPERATIONS.values():
        tag, name = operation.module.split(".")
        module = getattr(getattr(api, tag), name)
        module.parse_error(status, content)
        with contextlib.suppress(ValueError):
            module.parse(status, content)


@given(event=_SHAPES.shaped(_SCHEMAS["NodeEvent"]) | _SHAPES.shaped({"$ref": "#/components/schemas/ContentPart"}))
def test_events_raise_value_error_at_most(event: Any) -> None:
    for module in (api.chat.send_message, api.chat.send_chat, api.chat.watch_parts):
        if module.EVENTS.is_error is not None:
            module.EVENTS.is_error(event)
        if isinstance(event, dict):
            module.EVENTS.parse(event)
        else:
            with pytest.raises(ValueError, match="expected a JSON object"):
                module.EVENTS.parse(event)
