# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InputFileObject(Model):
    """A file for a message or an input."""

    type: FileType | str
    transfer_method: TransferMethod | str
    url: str | None
    """Where it is; for `remote_url`."""
    upload_file_id: str | None
    """`id` of the upload; for `local_file`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "transfer_method": "transfer_method",
        "url": "url",
        "upload_file_id": "upload_file_id",
    }

    def __init__(
        self,
        *,
        type: FileType | str,
        transfer_method: TransferMethod | str,
        url: str | None = None,
        upload_file_id: str | None = None,
    ) -> None:
        self.type = type
        self.transfer_method = transfer_method
        self.url = url
        self.upload_file_id = upload_file_id
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("type")
        self.type = _file_type.get(v, v) if v.__class__ is str else v
        v = get("transfer_method")
        self.transfer_method = _transfer_method.get(v, v) if v.__class__ is str else v
        self.url = get("url")
        self.upload_file_id = get("upload_file_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v if v.__class__ is str else _dump(v)
        v = self.transfer_method
        if v is not None:
            out["transfer_method"] = v if v.__class__ is str else _dump(v)
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.upload_file_id
        if v is not None:
            out["upload_file_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .file_type import BY_VALUE as _file_type
    from .file_type import FileType
    from .transfer_method import BY_VALUE as _transfer_method
    from .transfer_method import TransferMethod
else:
    _file_type = _Later(__package__, ".file_type", "BY_VALUE")
    FileType = _Later(__package__, ".file_type", "FileType")
    _transfer_method = _Later(__package__, ".transfer_method", "BY_VALUE")
    TransferMethod = _Later(__package__, ".transfer_method", "TransferMethod")
