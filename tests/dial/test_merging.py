"""Pieces of a streamed chat completion add up by DIAL's rules: a table of cases, and messages split at random."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veneer._runtime.summing import Sum
from veneer.dial import ChatCompletionChunk
from veneer.dial.streaming import completion_of

Json = dict[str, Any]


def added(*chunks: Json) -> Json:
    """What chunks add up to, as JSON without nulls: the same one by one, some at a time and all at once."""
    found: list[Json] = []
    for together in (1, 3, len(chunks) or 1):
        total: Sum[ChatCompletionChunk] = Sum()
        pieces = [ChatCompletionChunk.from_dict(chunk) for chunk in deepcopy(chunks)]
        for start in range(0, len(pieces), together):
            total.add(pieces[start : start + together])
        assert [piece.to_dict() for piece in pieces] == list(chunks)
        found.append(plain(completion_of(total.total()).to_dict()))
    assert found[0] == found[1] == found[2]
    return found[0]


def plain(value: Any) -> Any:
    """JSON without nulls."""
    if isinstance(value, dict):
        return {name: plain(entry) for name, entry in value.items() if entry is not None}
    return [plain(entry) for entry in value] if isinstance(value, list) else value


def deltas(*pieces: Json) -> list[Json]:
    return [{"choices": [{"index": 0, "delta": piece}]} for piece in pieces]


def message(*pieces: Json) -> Json:
    """The message that deltas of the first choice add up to."""
    found: Json = added(*deltas(*pieces))["choices"][0]["message"]
    return found


def content(**fields: Any) -> Json:
    return {"custom_content": fields}


def stage(index: int, **fields: Any) -> Json:
    return content(stages=[{"index": index, **fields}])


CASES: list[tuple[str, list[Json], Json]] = [
    ("text", [{"role": "assistant"}, {"content": "a"}, {"content": "b"}], {"role": "assistant", "content": "ab"}),
    (
        "text, null in between",
        [{"content": "a"}, {"content": None}, {"content": ""}, {"content": "b"}],
        {"content": "ab"},
    ),
    ("role, repeated", [{"role": "assistant", "content": "a"}] * 2, {"role": "assistant", "content": "aa"}),
    ("refusal", [{"refusal": "I "}, {"refusal": "won't"}], {"refusal": "I won't"}),
    ("reasoning", [{"reasoning_content": "a"}, {"reasoning_content": "b"}], {"reasoning_content": "ab"}),
    (
        "tool calls, two at once",
        [
            {"tool_calls": [{"index": 1, "id": "b", "type": "function", "function": {"name": "g", "arguments": ""}}]},
            {"tool_calls": [{"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": "{"}}]},
            {
                "tool_calls": [
                    {"index": 0, "function": {"arguments": "}"}},
                    {"index": 1, "function": {"arguments": "1"}},
                ]
            },
        ],
        {
            "tool_calls": [
                {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}},
                {"id": "b", "type": "function", "function": {"name": "g", "arguments": "1"}},
            ]
        },
    ),
    (
        "function call",
        [{"function_call": {"name": "f", "arguments": ""}}, {"function_call": {"arguments": "{}"}}],
        {"function_call": {"name": "f", "arguments": "{}"}},
    ),
    (
        "stage, from opening to closing",
        [
            stage(0, name="Sea", status=None),
            stage(0, content="a", status=None),
            stage(0, name="rch", status=None),
            stage(0, content="b", status=None),
            stage(0, status="completed"),
        ],
        content(stages=[{"name": "Search", "content": "ab", "status": "completed"}]),
    ),
    (
        "stages, one in another",
        [
            stage(0, name="outer", status=None),
            stage(1, name="inner", status=None, parent_stage_index=0),
            stage(2, name="innermost", status=None, parent_stage_index=1),
            stage(1, content="x", status=None),
            stage(2, status="failed"),
            stage(1, status="completed"),
            stage(0, status="completed"),
        ],
        content(
            stages=[
                {"name": "outer", "status": "completed"},
                {"name": "inner", "parent_stage_index": 0, "content": "x", "status": "completed"},
                {"name": "innermost", "parent_stage_index": 1, "status": "failed"},
            ]
        ),
    ),
    (
        "attachments of a stage",
        [
            stage(0, name="s", attachments=[{"index": 0, "title": "one", "data": "1"}]),
            stage(0, attachments=[{"index": 1, "title": "two", "url": "files/b/2"}]),
        ],
        content(
            stages=[{"name": "s", "attachments": [{"title": "one", "data": "1"}, {"title": "two", "url": "files/b/2"}]}]
        ),
    ),
    (
        "attachments of the message",
        [
            content(attachments=[{"index": 0, "title": "a"}]),
            content(attachments=[{"index": 1, "title": "b", "type": "t"}]),
        ],
        content(attachments=[{"title": "a"}, {"title": "b", "type": "t"}]),
    ),
    (
        "state and form are replaced",
        [content(state={"a": 1, "b": [1]}, form_schema={"a": 1}), content(state={"b": [2]}, form_schema={"b": {}})],
        content(state={"b": [2]}, form_schema={"b": {}}),
    ),
    (
        "status is replaced",
        [stage(0, status="completed"), stage(0, status="failed")],
        content(stages=[{"status": "failed"}]),
    ),
    (
        "unknown fields",
        [{"mood": "calm"}, content(colour="red", stages=[{"index": 0, "depth": 1}]), {"mood": "wild"}],
        {"mood": "wild", "custom_content": {"colour": "red", "stages": [{"depth": 1}]}},
    ),
]


@pytest.mark.parametrize(("pieces", "whole"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_message_adds_up(pieces: list[Json], whole: Json) -> None:
    assert message(*pieces) == plain(whole)


USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
STATISTICS = {"usage_per_model": [{"index": 0, "model": "m", **USAGE}], "discarded_messages": [0, 3]}
END = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}


@pytest.mark.parametrize(
    "chunks",
    [
        [{**END, "usage": USAGE, "statistics": STATISTICS}],
        [END, {"choices": [], "usage": USAGE, "statistics": STATISTICS}],
        [END, {"choices": [], "usage": USAGE}, {"choices": [], "statistics": STATISTICS}],
        [{**END, "usage": None}, {"usage": USAGE, "statistics": STATISTICS}],
        [{"choices": [], "usage": {**USAGE, "total_tokens": 2}}, {**END, "usage": USAGE, "statistics": STATISTICS}],
    ],
    ids=["with the end", "after it", "one by one", "without choices", "replaced"],
)
def test_usage_and_statistics_are_taken_wherever_they_come(chunks: list[Json]) -> None:
    first = {"id": "1", "model": "m", "created": 5, "choices": [{"index": 0, "delta": {"content": "a"}}]}
    assert added({"choices": [], "prompt_filter_results": [1]}, first, *chunks) == {
        "id": "1",
        "model": "m",
        "created": 5,
        "prompt_filter_results": [1],
        "choices": [{"index": 0, "message": {"content": "a"}, "finish_reason": "stop"}],
        "usage": USAGE,
        "statistics": STATISTICS,
    }


def test_no_chunks_are_no_choices() -> None:
    assert added() == {"choices": []}
    assert added({"choices": []}, {"choices": None}, {}) == {"choices": []}


# Messages split at random. What may be cut is cut anywhere, what comes whole comes in any piece.

words = st.text(max_size=8)
names = st.text(st.characters(categories=["Ll"]), min_size=1, max_size=6)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | words,
    lambda x: st.lists(x, max_size=3) | st.dictionaries(names, x, max_size=3),
    max_leaves=6,
)
attachments = st.lists(
    st.fixed_dictionaries({"title": words}, optional={"data": words, "type": words, "url": words}), max_size=3
)
stages = st.lists(
    st.fixed_dictionaries(
        {"name": words, "status": st.sampled_from(["completed", "failed"])},
        optional={"content": words, "attachments": attachments, "parent_stage_index": st.integers(0, 5)},
    ),
    max_size=4,
)
calls = st.lists(
    st.fixed_dictionaries(
        {
            "id": names,
            "type": st.just("function"),
            "function": st.fixed_dictionaries({"name": names, "arguments": words}),
        }
    ),
    max_size=3,
)
messages = st.fixed_dictionaries(
    {"role": st.just("assistant"), "content": words},
    optional={
        "reasoning_content": words,
        "refusal": words,
        "tool_calls": calls,
        "custom_content": st.fixed_dictionaries(
            {},
            optional={
                "stages": stages,
                "attachments": attachments,
                "state": st.dictionaries(names, values, max_size=3),
                "form_schema": st.dictionaries(names, values, max_size=3),
            },
        ),
    },
)


def cuts(draw: st.DrawFn, text: str) -> list[str]:
    """A text in pieces, empty ones among them."""
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=3)))
    return [text[a:b] for a, b in zip([0, *places], [*places, len(text)], strict=True)]


def in_any_order(draw: st.DrawFn, *sequences: list[Json]) -> list[Json]:
    """The pieces of several things, each thing's own in their order."""
    waiting = [deepcopy(sequence) for sequence in sequences if sequence]
    out: list[Json] = []
    while waiting:
        sequence = draw(st.sampled_from(waiting))
        out.append(sequence.pop(0))
        waiting = [other for other in waiting if other]
    return out


def stage_pieces(draw: st.DrawFn, index: int, whole: Json) -> list[Json]:
    parent = {name: whole[name] for name in ("parent_stage_index",) if name in whole}
    named = [{"name": piece, "status": None} for piece in cuts(draw, whole["name"])]
    named[0] |= parent
    texts = [{"content": piece, "status": None} for piece in cuts(draw, whole.get("content", ""))]
    found = [
        {"attachments": [{"index": number, **entry}], "status": None}
        for number, entry in enumerate(whole.get("attachments", ()))
    ]
    pieces = in_any_order(draw, named, texts if "content" in whole else [], found)
    return [stage(index, **piece) for piece in [*pieces, {"status": whole["status"]}]]


@st.composite
def split_messages(draw: st.DrawFn) -> tuple[Json, list[Json]]:
    """A message, and deltas that bring it."""
    whole: Json = draw(messages)
    custom: Json = whole.get("custom_content", {})
    parts = [
        [{name: piece} for piece in cuts(draw, whole[name])]
        for name in ("content", "reasoning_content", "refusal")
        if name in whole
    ]
    openings: list[Json] = []
    for index, call in enumerate(whole.get("tool_calls", ())):
        first, *rest = cuts(draw, call["function"]["arguments"])
        opening = {**call, "index": index, "function": {**call["function"], "arguments": first}}
        openings.append({"tool_calls": [opening]})
        parts.append([{"tool_calls": [{"index": index, "function": {"arguments": piece}}]} for piece in rest])
    parts += [stage_pieces(draw, index, entry) for index, entry in enumerate(custom.get("stages", ()))]
    whole_lists = [
        content(attachments=[{"index": i, **entry}]) for i, entry in enumerate(custom.get("attachments", ()))
    ]
    replaced = [content(**{name: custom[name]}) for name in ("state", "form_schema") if name in custom]
    pieces = in_any_order(draw, *parts, whole_lists, *([piece] for piece in replaced))
    return whole, [{"role": "assistant"}, *openings, *pieces]


def without_empty(found: Json) -> Json:
    """A message without empty lists, which bring no piece, and without an empty `custom_content`."""
    custom = {name: value for name, value in found.get("custom_content", {}).items() if value != []}
    custom["stages"] = [
        {name: value for name, value in entry.items() if value != []} for entry in custom.get("stages", ())
    ]
    kept = {name: value for name, value in found.items() if value != [] and name != "custom_content"}
    return {**kept, "custom_content": custom}


@given(split_messages())
def test_a_message_split_at_random_is_given_back(split: tuple[Json, list[Json]]) -> None:
    whole, pieces = split
    assert without_empty(plain(message(*pieces))) == without_empty(plain(whole))


@given(st.lists(split_messages(), min_size=2, max_size=3), st.data())
def test_choices_are_kept_apart(splits: list[tuple[Json, list[Json]]], data: st.DataObject) -> None:
    chunks = [
        [{"choices": [{"index": index, "delta": piece}]} for piece in pieces]
        for index, (_, pieces) in enumerate(splits)
    ]
    found = added(*in_any_order(data.draw, *chunks))["choices"]
    assert [choice["index"] for choice in found] == list(range(len(splits)))
    for choice, (whole, _) in zip(found, splits, strict=True):
        assert without_empty(plain(choice["message"])) == without_empty(plain(whole))
