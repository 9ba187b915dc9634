"""Which operation of a vendor's document is which of ours, and what of an object is compared beside a text."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from _diff_changes import Change
from _diff_operations import compare

KINDS = {"type": "string", "enum": ["keys", "roles"]}
TEXT = {"type": "string"}


def _operation(path: str, answer: Any = None, **schemas: Any) -> dict[str, Any]:
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    return {
        "parameters": [{"name": n, "in": "path", "required": True, "schema": schemas.get(n, TEXT)} for n in names],
        "responses": {"200": {"content": {"application/json": {"schema": answer or {"type": "object"}}}}},
    }


def _document(*paths: str, answer: Any = None, **schemas: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {}}
    for path in paths:
        found["paths"][path] = {"get": _operation(path, answer, **schemas)}
    return found


def told(changes: list[Change]) -> set[tuple[str, str]]:
    return {(change.code, operation) for change in changes for operation in change.operations}


@pytest.mark.parametrize("foreign", [True, False])
def test_a_slash_at_the_end_of_a_path_means_nothing_where_only_one_form_is_there(foreign: bool) -> None:
    assert compare(_document("/things"), _document("/things/"), foreign=foreign) == []
    assert compare(_document("/things/"), _document("/things"), foreign=foreign) == []


def test_two_paths_that_differ_by_a_slash_are_two_operations() -> None:
    ours, theirs = _document("/things/{id}", "/things/{id}/"), _document("/things/{path}", "/things/{path}/")
    assert compare(ours, theirs, foreign=True) == []
    theirs["paths"]["/things/{path}/"]["get"]["responses"] = {"200": {"description": "no body"}}
    assert told(compare(ours, theirs, foreign=True)) == {("answer-removed", "GET /things/{id}/")}
    assert told(compare(_document("/things/{id}"), theirs, foreign=True)) == {
        ("operation-added", "GET /things/{path}/")
    }


ENTRIES = _document("/v1/{kind}/{path}", kind=KINDS)


def test_a_path_for_each_value_of_a_parameter_is_that_operation() -> None:
    assert compare(ENTRIES, _document("/v1/keys/{name}", "/v1/roles/{name}"), foreign=True) == []


def test_each_of_these_paths_is_compared() -> None:
    theirs = _document("/v1/keys/{name}", "/v1/roles/{name}")
    theirs["paths"]["/v1/roles/{name}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = TEXT
    found = compare(ENTRIES, theirs, foreign=True)
    assert told(found) == {("type-changed", "GET /v1/roles/{path}")}
    theirs["paths"]["/v1/keys/{name}"]["get"]["parameters"].append({"name": "x", "in": "query", "schema": TEXT})
    assert ("parameter-added", "GET /v1/keys/{path}") in told(compare(ENTRIES, theirs, foreign=True))


def test_values_without_a_path_and_paths_without_a_value_are_told() -> None:
    found = compare(ENTRIES, _document("/v1/keys/{name}", "/v1/routes/{name}"), foreign=True)
    assert [(c.level, c.code, c.message, c.operations) for c in found] == [
        ("breaking", "operation-removed", "is gone for kind roles", ["GET /v1/{kind}/{path}"]),
        ("additive", "operation-added", "is new", ["GET /v1/routes/{name}"]),
    ]


def test_no_path_of_any_value_is_an_operation_that_is_gone() -> None:
    found = compare(ENTRIES, _document("/v1/routes/{name}"), foreign=True)
    assert told(found) == {("operation-removed", "GET /v1/{kind}/{path}"), ("operation-added", "GET /v1/routes/{name}")}
    assert {c.message for c in found} == {"is gone", "is new"}


def test_an_operation_of_its_own_is_not_taken_for_a_value() -> None:
    ours = _document("/v1/{kind}/{path}", kind=KINDS)
    ours["paths"]["/v1/roles/{path}"] = {"get": _operation("/v1/roles/{path}")}
    assert compare(ours, _document("/v1/keys/{name}", "/v1/roles/{name}"), foreign=True) == []


def test_between_documents_of_ours_the_parameter_counts() -> None:
    found = compare(ENTRIES, _document("/v1/keys/{path}", "/v1/roles/{path}"))
    assert {c.code for c in found} == {"operation-removed", "operation-added"}


def test_what_an_object_had_is_told_with_the_object() -> None:
    price = {"type": "object", "properties": {"rate": TEXT, "more": TEXT}}
    ours = _document("/price", answer={"oneOf": [TEXT, price]})
    text, whole = _document("/price", answer=TEXT), copy.deepcopy(ours)
    assert [(c.level, c.code, c.message) for c in compare(ours, text, foreign=True)] == [
        ("additive", "type-narrowed", "object or string became string")
    ]
    assert [c.code for c in compare(text, whole, foreign=True)] == ["type-widened"]
    del whole["paths"]["/price"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["oneOf"][0]
    assert [c.code for c in compare(ours, whole, foreign=True)] == ["type-narrowed"]
    price["properties"].pop("more")
    whole = _document("/price", answer={"oneOf": [TEXT, price]})
    ours = _document("/price", answer={"oneOf": [TEXT, {**price, "properties": {"rate": TEXT, "more": TEXT}}]})
    assert [c.code for c in compare(ours, whole, foreign=True)] == ["property-removed"]
