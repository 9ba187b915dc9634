# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PublicationRequest(DumpModel):
    """What to publish."""

    name: str | None
    """A title for people."""
    display_author: str | None
    """Who is told to be the author of what is published."""
    target_folder: str
    """`public/`, or a folder in it with a slash at its end."""
    resources: Sequence[PublicationResource | Mapping[str, Any]] | None
    rules: Sequence[Rule | Mapping[str, Any]] | None
    """Who may see the target folder from then on; not for `public/` itself."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "displayAuthor": "display_author",
        "targetFolder": "target_folder",
        "resources": "resources",
        "rules": "rules",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        display_author: str | None = None,
        target_folder: str,
        resources: Sequence[PublicationResource | Mapping[str, Any]] | None = None,
        rules: Sequence[Rule | Mapping[str, Any]] | None = None,
    ) -> None:
        self.name = name
        self.display_author = display_author
        self.target_folder = target_folder
        self.resources = resources
        self.rules = rules
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.name = get("name")
        self.display_author = get("displayAuthor")
        self.target_folder = get("targetFolder")
        v = get("resources")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(PublicationResource.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.resources = v
        v = get("rules")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Rule.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.rules = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.display_author
        if v is not None:
            out["displayAuthor"] = v
        v = self.target_folder
        if v is not None:
            out["targetFolder"] = v
        v = self.resources
        if v is not None:
            out["resources"] = (
                [x.to_dict() if x.__class__ is PublicationResource else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.rules
        if v is not None:
            out["rules"] = (
                [x.to_dict() if x.__class__ is Rule else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .publication_resource import PublicationResource
    from .rule import Rule
else:
    PublicationResource = _Later(__package__, ".publication_resource", "PublicationResource")
    Rule = _Later(__package__, ".rule", "Rule")
