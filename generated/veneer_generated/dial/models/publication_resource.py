# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PublicationResource(DumpModel):
    """A resource to publish, or to take back."""

    action: PublicationAction | str
    source_url: str | None
    """What to publish; left out where something is taken back."""
    target_url: str | None
    """Its place, `{kind}/public/{path}`, in the target folder."""
    review_url: str | None
    """The copy for the review; set by the service."""
    publish_credentials: bool | None
    """Of a toolset: let everybody use its credentials."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "sourceUrl": "source_url",
        "targetUrl": "target_url",
        "reviewUrl": "review_url",
        "publishCredentials": "publish_credentials",
    }

    def __init__(
        self,
        *,
        action: PublicationAction | str = "ADD",
        source_url: str | None = None,
        target_url: str | None = None,
        review_url: str | None = None,
        publish_credentials: bool | None = None,
    ) -> None:
        self.action = action
        self.source_url = source_url
        self.target_url = target_url
        self.review_url = review_url
        self.publish_credentials = publish_credentials
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("action")
        self.action = _publication_action.get(v, v) if v.__class__ is str else v
        self.source_url = get("sourceUrl")
        self.target_url = get("targetUrl")
        self.review_url = get("reviewUrl")
        self.publish_credentials = get("publishCredentials")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.action
        if v is not None:
            out["action"] = v if v.__class__ is str else _dump(v)
        v = self.source_url
        if v is not None:
            out["sourceUrl"] = v
        v = self.target_url
        if v is not None:
            out["targetUrl"] = v
        v = self.review_url
        if v is not None:
            out["reviewUrl"] = v
        v = self.publish_credentials
        if v is not None:
            out["publishCredentials"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .publication_action import BY_VALUE as _publication_action  # noqa: E402
from .publication_action import PublicationAction  # noqa: E402
