"""Plans of the operations: arguments, path, body, answers, event stream."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import _names as names
from _kinds import Import, Kind, ListKind, MapKind, ModelKind, Tagged, UnionKind
from _plan import Planner
from _spec import Document, Operation

_OBJECT = "data if isinstance(data, dict) else _as_object(data)"
"""An event's data, refused where they are no object; without a call for all that are."""


@dataclass
class Argument:
    """One keyword of `request(...)`."""

    name: str
    wire: str
    where: str
    type: str
    required: bool
    doc: str
    explode: bool = True


@dataclass
class Answer:
    """One response: the statuses it is for, its type and how to read it."""

    low: int
    high: int
    type: str
    read: str
    may_be_empty: bool = False
    prepare: str = ""


@dataclass
class Stream:
    """The event stream of an operation."""

    type: str
    make: str
    maker: str
    """What makes the event of an object; empty where events may be of another kind."""
    any: bool
    terminator: str | None
    tag: str | None
    final: list[str]
    eof: bool
    ping: list[str]
    error_type: str | None = None
    error_make: str = ""
    error_tags: list[str] = field(default_factory=list)
    error_required: list[str] = field(default_factory=list)


@dataclass
class OperationPlan:
    """One operation: everything that its module is laid out from."""

    id: str
    tag: str
    method: str
    path: str
    path_code: str
    doc: str
    arguments: list[Argument]
    accept: str
    body: str | None
    content_type: str | None
    idempotent: bool
    retry: bool
    result: str
    answers: list[Answer]
    errors: list[Answer]
    error_type: str
    stream: Stream | None
    models: list[Import]
    helpers: list[str]
    """Names of the shared types, imported with an underscore: arguments may have the same names."""
    uses: list[str]
    """What annotations need beside them."""


def plan_operation(planner: Planner, operation: Operation) -> OperationPlan:
    """Plan one operation."""
    return _Builder(planner, operation).build()


class _Builder:
    def __init__(self, planner: Planner, operation: Operation) -> None:
        self.planner = planner
        self.doc: Document = planner.doc
        self.op = operation
        self.models: dict[Import, None] = {}
        self.helpers: set[str] = {"Request"}

    def build(self) -> OperationPlan:
        raw = self.op.raw
        arguments = [self._argument(p) for p in self.op.parameters]
        body, content_type = self._body(arguments)
        answers, errors, accept, stream = self._responses(raw)
        result = _join(a.type for a in answers) or "None"
        if any(a.may_be_empty for a in answers) and "None" not in result.split(" | "):
            result += " | None"
        order = {"path": 0, "body": 1, "query": 2, "header": 3}
        arguments.sort(key=lambda a: (not a.required, order[a.where]))
        parts = [
            str(raw.get("summary") or f"{self.op.id.replace('_', ' ').capitalize()}."),
            str(raw.get("description") or ""),
        ]
        doc = "\n\n".join(p for p in parts if p)
        plan = OperationPlan(
            id=self.op.id,
            tag=names.module_name(self.op.tag),
            method=self.op.method.upper(),
            path=self.op.path,
            path_code=self._path(arguments),
            doc=f"{doc}\n\nDeprecated by the service." if raw.get("deprecated") else doc,
            arguments=arguments,
            accept=accept,
            body=body,
            content_type=content_type,
            idempotent=bool(raw.get("x-idempotent")),
            retry=raw.get("x-retry") is not False,
            result=result,
            answers=answers,
            errors=errors,
            error_type=_join([*(e.type for e in errors), "None"]),
            stream=stream,
            models=sorted(self.models),
            helpers=[],
            uses=[],
        )
        self._finish(plan)
        return plan

    def _argument(self, parameter: Mapping[str, Any]) -> Argument:
        schema = parameter.get("schema") or {}
        kind = self.planner.kind(schema, f"{self.op.pointer}/parameters", False)
        self._use(kind, typing_only=True)
        where = parameter["in"]
        required = bool(parameter.get("required"))
        annotation = kind.annotation(liberal=True)
        text = str(parameter.get("description") or "")
        if "default" in schema:
            text = f"{text} The service's default: {schema['default']!r}.".strip()
        return Argument(
            name=names.attribute(parameter["name"]),
            wire=parameter["name"],
            where=where,
            type=annotation if required else f"{annotation} | None",
            required=required,
            doc=text,
            explode=parameter.get("explode", True) is not False,
        )

    def _path(self, arguments: list[Argument]) -> str:
        raw = {p["name"]: p for p in self.op.parameters if p["in"] == "path"}
        by_wire = {a.wire: a for a in arguments if a.where == "path"}

        def fill(match: re.Match[str]) -> str:
            wire = match[1]
            argument, parameter = by_wire[wire], raw[wire]
            if not parameter.get("x-multi-segment"):
                self.helpers.add("segment")
                return f"{{_segment({names.literal(argument.name)}, {argument.name})}}".replace('"', "'")
            self.helpers.add("segments")
            empty = ", empty=True" if parameter.get("x-allow-empty") else ""
            return f"{{_segments({names.literal(argument.name)}, {argument.name}{empty})}}".replace('"', "'")

        code = re.sub(r"\{([^}]+)\}", fill, self.op.path)
        return f'f"{code}"' if by_wire else names.text(self.op.path)

    def _body(self, arguments: list[Argument]) -> tuple[str | None, str | None]:
        body = self.doc.ref(self.op.raw.get("requestBody"))
        if not body:
            return None, None
        media, content = next(iter(body["content"].items()))
        required = bool(body.get("required"))
        kind = self.planner.kind(content.get("schema"), f"{self.op.pointer}/requestBody", False)
        annotation = kind.annotation(liberal=True)
        base = media.split(";")[0].strip()
        given = "body" if required else "None if body is None else body"
        if base == "multipart/form-data":
            code = f"parts={given}.to_parts()"
            annotation = kind.annotation()
        elif base == "application/x-www-form-urlencoded":
            self.helpers.add("form")
            code = "form=_form(body)" if required else "form=None if body is None else _form(body)"
        elif base == "application/json" or base.endswith("+json"):
            self.helpers.add("dump")
            code = "json=_dump(body)"
        else:
            code, annotation = "content=body", "FileContent"
        self._use(kind, typing_only=True)
        text = str(body.get("description") or "")
        arguments.append(
            Argument("body", "body", "body", annotation if required else f"{annotation} | None", required, text)
        )
        return code, media if code.startswith("content") else None

    # ---- answers ----------------------------------------------------------------------------------------------

    def _responses(self, raw: Mapping[str, Any]) -> tuple[list[Answer], list[Answer], str, Stream | None]:
        good: list[Answer] = []
        bad: list[Answer] = []
        accept: dict[str, None] = {}
        stream: Stream | None = None
        for status, response in (raw.get("responses") or {}).items():
            response = self.doc.ref(response)
            low, high = _range(str(status))
            answer = self._answer(response, low, high)
            if 200 <= low <= 299:
                good.append(answer)
                for media, content in (response.get("content") or {}).items():
                    accept["*/*" if _is_binary(media) else media] = None
                    if "x-event-stream" in content:
                        stream = self._stream(content["x-event-stream"])
            elif low >= 400 or low == 0:
                bad.append(answer)
        # Exact statuses before ranges before the default, as the specification says.
        good.sort(key=lambda a: (a.high - a.low, a.low))
        bad.sort(key=lambda a: (a.high - a.low, a.low))
        return good, [b for b in bad if b.type != "None"], ", ".join(accept) or "*/*", stream

    def _answer(self, response: Mapping[str, Any], low: int, high: int) -> Answer:
        content = {m: c for m, c in (response.get("content") or {}).items() if not m.startswith("text/event-stream")}
        if not content:
            return Answer(low, high, "None", "None")
        media, value = next(iter(content.items()))
        if _is_binary(media):
            return Answer(low, high, "bytes", "content")
        if media.startswith("text/"):
            return Answer(low, high, "str", 'content.decode("utf-8", "replace")')
        kind = self.planner.kind(value.get("schema"), self.op.pointer, True)
        self._use(kind)
        empty = bool(response.get("x-may-be-empty"))
        annotation = kind.annotation()
        if isinstance(kind, ModelKind | Tagged):
            self.helpers.add("read_object")
            return Answer(low, high, annotation, kind.make("_read_object(content)"), empty)
        if isinstance(kind, ListKind | MapKind):
            helper = "read_array" if isinstance(kind, ListKind) else "read_object"
            self.helpers.add(helper)
            if not kind.branches("v"):
                return Answer(low, high, annotation, f"_{helper}(content)", empty)
            return Answer(low, high, annotation, kind.make("v"), empty, f"v: Any = _{helper}(content)")
        self.helpers.add("read_json")
        read = self._top(kind, "v")
        # What is taken as it comes has the type that the document gives it.
        found = annotation if read == "v" else "Any"
        return Answer(low, high, annotation, read, empty, f"v: {found} = _read_json(content)")

    def _top(self, kind: Kind, v: str) -> str:
        """The expression that reads `v` at the top of a body; a union of objects and arrays refuses other JSON."""
        containers = ModelKind | Tagged | ListKind | MapKind
        if not isinstance(kind, UnionKind) or not all(
            isinstance(m, containers) and m.branches(v) for m in kind.members
        ):
            return kind.parse(v)
        self.helpers.add("refuse")
        return "".join(f"{b.made} if {b.cond} else " for b in kind.branches(v)) + f"_refuse({v})"

    def _stream(self, declared: Mapping[str, Any]) -> Stream:
        item = declared["item"]
        kind = self.planner.kind(item, f"{self.op.pointer}/responses", True)
        self._use(kind)
        schema = self.doc.ref(item)
        tag = (schema.get("discriminator") or {}).get("propertyName")
        name = item["$ref"].rsplit("/", 1)[-1]
        if tag is None and name in self.planner.unions:
            tag = self.planner.unions[name].tag
        makes = isinstance(kind, ModelKind | Tagged)
        stream = Stream(
            type=kind.annotation(),
            make=kind.make(_OBJECT) if isinstance(kind, ModelKind | Tagged) else self._top(kind, "data"),
            maker=kind.maker if isinstance(kind, ModelKind | Tagged) else "",
            any=not makes,
            terminator=declared.get("terminator"),
            tag=tag,
            final=list(declared.get("final") or []),
            eof=bool(declared.get("eof")),
            ping=list(declared.get("ping") or []),
        )
        if makes:
            self.helpers.add("as_object")
        self.helpers.add("EventStream")
        if declared.get("error"):
            self._stream_error(declared["error"], schema, name, stream)
        return stream

    def _stream_error(self, error: Mapping[str, Any], item: Mapping[str, Any], name: str, stream: Stream) -> None:
        kind = self.planner.kind(error, f"{self.op.pointer}/responses", True)
        self._use(kind)
        self.helpers.add("as_object")
        stream.error_type = kind.annotation()
        stream.error_make = kind.make("_as_object(data)") if isinstance(kind, ModelKind | Tagged) else "data"
        wanted = error["$ref"].rsplit("/", 1)[-1]
        table = {tag: target.rsplit("/", 1)[-1] for tag, target in self.planner.mapping_of(item).items()}
        if not table and name in self.planner.unions:
            cls = names.class_name(wanted)
            stream.error_tags = [t for t, c, _ in self.planner.unions[name].table if c == cls]
        else:
            stream.error_tags = [tag for tag, target in table.items() if target == wanted]
        if not stream.error_tags:
            _, required = self.planner.flatten(error)
            properties, _ = self.planner.flatten(error)
            stream.error_required = [p for p in properties if p in required]

    # ---- imports ----------------------------------------------------------------------------------------------

    def _use(self, kind: Kind, typing_only: bool = False) -> None:
        for one in kind.imports():
            if one.module == "":
                if not typing_only:
                    self.helpers.add(one.name)
            elif one.alias or one.name.startswith("parse_"):
                if not typing_only:
                    self.models[one] = None
            else:
                self.models[one._replace(typing_only=typing_only or one.typing_only)] = None

    def _finish(self, plan: OperationPlan) -> None:
        where = {a.where for a in plan.arguments}
        if "query" in where:
            self.helpers.add("query")
        if "header" in where:
            self.helpers.add("headers")
        code = " ".join(
            [*(a.read + a.prepare for a in plan.answers + plan.errors)]
            + ([plan.stream.make, plan.stream.error_make] if plan.stream else [])
        )
        annotations = " ".join([*(a.type for a in plan.arguments), plan.result, plan.error_type])
        if plan.stream:
            annotations += f" {plan.stream.type} {plan.stream.error_type}"
        # Only what the module really names: what a kind offers for dumping is not used here.
        always = {"Request", "EventStream", "query", "headers", "segment", "segments", "form"}
        used = {h for h in self.helpers if h in always or f"_{h}(" in code or f" {h}(" in f" {code}"}
        if plan.body and "_dump(" in plan.body:
            used.add("dump")
        if plan.stream and (plan.stream.error_make or not plan.stream.any):
            used.add("as_object")
        plan.helpers = sorted(used)
        kept: dict[tuple[str, str], Import] = {}
        for one in plan.models:
            word = one.alias or one.name
            in_code = re.search(rf"\b{word}\b", code) is not None
            in_types = re.search(rf"\b{word}\b", annotations) is not None
            if in_code or in_types:
                kept[one.module, word] = one._replace(typing_only=not in_code)
        plan.models = sorted(kept.values())
        words = ("Any", "Literal", "Mapping", "Sequence", "FileContent", "File", "_dt")
        plan.uses = [w for w in words if re.search(rf"\b{w}\b", annotations)]


def _range(status: str) -> tuple[int, int]:
    if status == "default":
        return 0, 999
    if status.upper().endswith("XX"):
        return int(status[0]) * 100, int(status[0]) * 100 + 99
    return int(status), int(status)


def _is_binary(media: str) -> bool:
    base = media.split(";")[0].strip()
    return not (base == "application/json" or base.endswith("+json") or base.startswith("text/"))


def _join(types: Iterable[str]) -> str:
    found: dict[str, None] = {}
    for one in types:
        for part in one.split(" | ") if "[" not in one else [one]:
            found[part] = None
    if "None" in found:
        found.pop("None")
        return " | ".join([*found, "None"])
    return " | ".join(found)
