"""What may be asked of `x-typed-dicts`, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from golden.tiny import document, generated, ref, refused

THING = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


def test_a_dict_mentions_the_dicts_of_other_components(tmp_path: Path) -> None:
    whole = {"type": "object", "properties": {"part": ref("Thing"), "rest": {"type": "array", "items": {}}}}
    data = document(
        {"Thing": THING, "Whole": whole}, **{"x-typed-dicts": {"WholeParam": "Whole", "ThingParam": "Thing"}}
    )
    generated(tmp_path, data)
    [params] = tmp_path.glob("*/service/params.py")
    text = params.read_text()
    assert text.index("class ThingParam") < text.index("class WholeParam")
    assert "part: ThingParam" in text
    assert "rest: list[Any]" in text


@pytest.mark.parametrize(
    ("declared", "words"),
    [
        ({"ThingParam": "Other"}, ("'Other' is no component", "properties")),
        ({"ThingParam": "Free"}, ("'Free' is no component",)),
        ({"thing_param": "Thing"}, ("no name for a class", "PascalCase")),
        ({"Model": "Thing"}, ("no name for a class",)),
        ({"KeysParam": "Keys"}, ("has the key 'class'", "leave the component out")),
    ],
)
def test_what_cannot_be_typed_is_refused(tmp_path: Path, declared: dict[str, str], words: tuple[str, ...]) -> None:
    keys = {"type": "object", "properties": {"class": {"type": "string"}}}
    data = document({"Thing": THING, "Free": {"type": "object"}, "Keys": keys}, **{"x-typed-dicts": declared})
    refused(tmp_path, data, *words)
