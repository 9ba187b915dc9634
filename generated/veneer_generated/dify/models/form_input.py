# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FormInput(Model):
    """A field of a form."""

    type: str | None
    output_variable_name: str | None
    default: FormInputDefault | None
    option_source: FormOptionSource | None
    allowed_file_types: list[FileType | str] | None
    allowed_file_extensions: list[str] | None
    allowed_file_upload_methods: list[TransferMethod | str] | None
    number_limits: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "output_variable_name": "output_variable_name",
        "default": "default",
        "option_source": "option_source",
        "allowed_file_types": "allowed_file_types",
        "allowed_file_extensions": "allowed_file_extensions",
        "allowed_file_upload_methods": "allowed_file_upload_methods",
        "number_limits": "number_limits",
    }

    def __init__(
        self,
        *,
        type: str | None = None,
        output_variable_name: str | None = None,
        default: FormInputDefault | None = None,
        option_source: FormOptionSource | None = None,
        allowed_file_types: list[FileType | str] | None = None,
        allowed_file_extensions: list[str] | None = None,
        allowed_file_upload_methods: list[TransferMethod | str] | None = None,
        number_limits: int | None = None,
    ) -> None:
        self.type = type
        self.output_variable_name = output_variable_name
        self.default = default
        self.option_source = option_source
        self.allowed_file_types = allowed_file_types
        self.allowed_file_extensions = allowed_file_extensions
        self.allowed_file_upload_methods = allowed_file_upload_methods
        self.number_limits = number_limits
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
        self.type = get("type")
        self.output_variable_name = get("output_variable_name")
        v = get("default")
        self.default = v if v is None else FormInputDefault.from_dict(v) if isinstance(v, dict) else v
        v = get("option_source")
        self.option_source = v if v is None else FormOptionSource.from_dict(v) if isinstance(v, dict) else v
        v = get("allowed_file_types")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_file_type.get(x, x) if x.__class__ is str else x)
            v = items
        self.allowed_file_types = v
        self.allowed_file_extensions = get("allowed_file_extensions")
        v = get("allowed_file_upload_methods")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_transfer_method.get(x, x) if x.__class__ is str else x)
            v = items
        self.allowed_file_upload_methods = v
        self.number_limits = get("number_limits")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.output_variable_name
        if v is not None:
            out["output_variable_name"] = v
        v = self.default
        if v is not None:
            out["default"] = v.to_dict() if v.__class__ is FormInputDefault else _dump(v)
        v = self.option_source
        if v is not None:
            out["option_source"] = v.to_dict() if v.__class__ is FormOptionSource else _dump(v)
        v = self.allowed_file_types
        if v is not None:
            out["allowed_file_types"] = (
                [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.allowed_file_extensions
        if v is not None:
            out["allowed_file_extensions"] = v if v.__class__ is list else _dump(v)
        v = self.allowed_file_upload_methods
        if v is not None:
            out["allowed_file_upload_methods"] = (
                [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.number_limits
        if v is not None:
            out["number_limits"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .file_type import BY_VALUE as _file_type  # noqa: E402
from .file_type import FileType  # noqa: E402
from .form_input_default import FormInputDefault  # noqa: E402
from .form_option_source import FormOptionSource  # noqa: E402
from .transfer_method import BY_VALUE as _transfer_method  # noqa: E402
from .transfer_method import TransferMethod  # noqa: E402
