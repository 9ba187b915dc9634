# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MessageFeedbackRequest(Model):
    """Feedback of an end user; without a rating it is withdrawn."""

    rating: Rating | str | None
    user: str
    """The end user."""
    content: str | None
    """A comment."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "rating": "rating",
        "user": "user",
        "content": "content",
    }

    def __init__(self, *, rating: Rating | str | None = None, user: str, content: str | None = None) -> None:
        self.rating = rating
        self.user = user
        self.content = content
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("rating")
        self.rating = _rating.get(v, v) if v.__class__ is str else v
        self.user = get("user")
        self.content = get("content")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.rating
        if v is not None:
            out["rating"] = v if v.__class__ is str else _dump(v)
        elif src is None:
            out["rating"] = None
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .rating import BY_VALUE as _rating
    from .rating import Rating
else:
    _rating = _Later(__package__, ".rating", "BY_VALUE")
    Rating = _Later(__package__, ".rating", "Rating")
