"""Renders one document into one package: the generator's project with our templates and plans."""

from __future__ import annotations

import contextlib
import io
import json
import re
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

import _names as names
import _typed_dicts
from _layout import ModelLayout, OperationLayout
from _models import plan_models
from _operations import OperationPlan, plan_operation
from _plan import Planner
from _reach import Reach
from _spec import Document, Finding, Refused

TEMPLATES = Path(__file__).parent / "templates"


def render(doc: Document, out: Path) -> dict[str, int]:
    """Write the package of `doc` to the folder `out`; returns the numbers of operations and schemas."""
    data = _generator_data(doc, out)
    planner = Planner(doc, {str(m.class_info.name): m for m in data.models}, Reach(doc))
    models = {plan.cls: ModelLayout(plan) for plan in plan_models(planner)}
    operations = {op.id: OperationLayout(plan_operation(planner, op)) for op in doc.operations}
    enums = _enums(doc)
    # The generator makes classes of free-form objects and one-value enums too; here they are dicts and literals.
    data.models = [m for m in data.models if str(m.class_info.name) in models]
    data.enums = [e for e in data.enums if str(e.class_info.name) in enums]
    _count(doc, data, models, operations, enums)
    project = Project(openapi=data, config=_config(doc, out), custom_template_path=TEMPLATES)
    _fill(project, doc, planner, models, operations, enums)
    with contextlib.redirect_stdout(io.StringIO()):
        errors = list(project.build())
    if errors:
        raise Refused([_complaint(doc, error) for error in errors])
    for union in planner.unions.values():
        text = project.env.get_template("union.py.jinja").render(p=union)
        (out / "models" / f"{union.module}.py").write_text(text, encoding="utf-8")
    (out / "constants.py").write_text(project.env.get_template("constants.py.jinja").render(), encoding="utf-8")
    if typed_dicts := _typed_dicts.plan(planner):
        made = project.env.get_template("params.py.jinja").render(typed_dicts=typed_dicts)
        (out / "params.py").write_text(made, encoding="utf-8")
    (out / "openapi.json").write_text(json.dumps(doc.raw, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for unused in ("errors.py", "types.py"):
        (out / unused).unlink()
    for path in sorted(out.rglob("*.py")):
        source = f"# Machine-written from {doc.label}: change that, then run `make generate`.\n"
        path.write_text(source + path.read_text(encoding="utf-8"), encoding="utf-8")
    return {"operations": len(operations), "schemas": len(doc.schemas)}


def _config(doc: Document, out: Path) -> Config:
    known = ("application/json", "application/octet-stream", "multipart/form-data", "application/x-www-form-urlencoded")
    # Media types that the generator would drop with the whole operation count as binary for it; our plans decide.
    overrides = {m: "application/octet-stream" for m in _media_types(doc.raw) if m not in known and "json" not in m}
    file = ConfigFile(post_hooks=[], content_type_overrides=overrides)
    return Config.from_sources(file, MetaType.NONE, doc.path, "utf-8", True, out)


def _media_types(value: Any) -> set[str]:
    if isinstance(value, list):
        return {m for v in value for m in _media_types(v)}
    if not isinstance(value, dict):
        return set()
    found = {m for v in value.values() for m in _media_types(v)}
    content = value.get("content")
    return found | {m for m in content if "/" in m} if isinstance(content, dict) else found


def _generator_data(doc: Document, out: Path) -> GeneratorData:
    try:
        data = GeneratorData.from_dict(doc.raw, config=_config(doc, out))
    except Exception as error:  # the generator has crashes of its own for what it cannot name
        fix = "see the message of openapi-python-client; the lint should have found this first"
        raise Refused([Finding(doc.label, None, "", f"the generator fails: {error!r}", fix)]) from error
    if not isinstance(data, GeneratorData):
        raise Refused([_complaint(doc, data)])
    complaints = list(data.errors) + [e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors]
    if complaints:
        raise Refused([_complaint(doc, error) for error in complaints])
    return data


def _complaint(doc: Document, error: Any) -> Finding:
    # The generator prints object addresses: no message of it may get into anything that is compared.
    text = re.sub(r"<[\w.]+ object at 0x[0-9a-f]+>", "…", f"{error.header or ''} {error.detail or ''}".strip())
    return Finding(doc.label, None, "", f"the generator complains: {text}", "change the document so that it does not")


def _enums(doc: Document) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for name, schema in doc.schemas.items():
        if isinstance(schema, dict) and "enum" in schema:
            cls = names.class_name(name)
            given = schema.get("x-enum-varnames")
            members = given or [names.enum_member(v) for v in schema["enum"]]
            found[cls] = {
                "cls": cls,
                "base": "int" if isinstance(schema["enum"][0], int) else "str",
                "doc": str(schema.get("description") or cls) + "\n\nAn open set: other values stay plain.",
                "members": [(m, names.literal(v)) for m, v in zip(members, schema["enum"], strict=True)],
            }
    return found


def _count(
    doc: Document, data: GeneratorData, models: dict[str, Any], operations: dict[str, Any], enums: dict[str, Any]
) -> None:
    """Everything that went in has to come out: the generator drops some things without a word."""
    missing: list[Finding] = []
    fix = "look for a name that stands twice, or for a construct that specs/README.md forbids"
    out = {(str(c.tag), str(e.name)) for c in data.endpoint_collections_by_tag.values() for e in c.endpoints}
    for operation in doc.operations:
        if (names.module_name(operation.tag), operation.id) not in out:
            problem = f"operation {operation.id} is lost in generation"
            missing.append(doc.finding(operation.pointer, problem, fix))
    made = {str(m.class_info.name) for m in data.models} | {str(e.class_info.name) for e in data.enums}
    missing += [
        doc.finding(f"/components/schemas/{cls}", f"class {cls} is lost in generation", fix)
        for cls in [*models, *enums]
        if cls not in made
    ]
    if len(operations) != len(doc.operations) or len(out) != len(operations):
        missing.append(doc.finding("/paths", f"{len(doc.operations)} operations went in, {len(out)} came out", fix))
    if missing:
        raise Refused(missing)


def _fill(
    project: Project, doc: Document, planner: Planner, models: Any, operations: dict[str, Any], enums: dict[str, Any]
) -> None:
    """Give the templates what they ask for."""
    raw = doc.raw
    exports = [(p.cls, p.module) for p in models.values()]
    exports += [(e["cls"], names.module_name(e["cls"])) for e in enums.values()]
    exports += [(u.cls, u.module) for u in planner.unions.values()]
    exports += [(f"{p.cls}Any", p.module) for p in models.values() if p.tag]
    servers = raw.get("servers") or [{}]
    url = str(servers[0].get("url") or "")
    plans: list[OperationPlan] = [layout.plan for layout in operations.values()]
    listed = [
        {
            "id": p.id,
            "tag": p.tag,
            "method": p.method,
            "path": p.path,
            "multi": [x["name"] for x in op.parameters if x["in"] == "path" and x.get("x-multi-segment")],
        }
        for p, op in zip(plans, doc.operations, strict=True)
    ]
    project.env.filters["text"] = names.text
    project.env.globals.update(
        text=names.text,
        doc=names.docstring,
        title=names.docstring(str(raw["info"]["title"]), 0)[3:-3],
        title_raw=str(raw["info"]["title"]),
        version_raw=str(raw["info"]["version"]),
        base_url=url.rstrip("/") if url and "{" not in url else "",
        security=_security(raw),
        constants=_constants(raw),
        exports=sorted(exports),
        operations=sorted(listed, key=lambda o: str(o["id"])),
        tags=sorted({p.tag for p in plans}),
        plan_of=lambda model: models[str(model.class_info.name)],
        enum_of=lambda enum: enums[str(enum.class_info.name)],
        operation_of=lambda endpoint: operations[str(endpoint.name)],
        operations_of=lambda collection: sorted(str(e.name) for e in collection.endpoints),
        condition=_condition,
    )


def _condition(answer: Any) -> str:
    if answer.low == answer.high:
        return f"status == {answer.low}"
    return f"{answer.low} <= status <= {answer.high}"


def _security(raw: Any) -> list[tuple[str, str, str]]:
    schemes = (raw.get("components") or {}).get("securitySchemes") or {}
    found = []
    for name, scheme in schemes.items():
        if scheme.get("type") == "apiKey":
            found.append((name, str(scheme["name"]), ""))
        else:
            found.append((name, "Authorization", "Basic " if scheme.get("scheme") == "basic" else "Bearer "))
    return found


def _constants(raw: Any) -> list[tuple[str, str, str]]:
    found = []
    for name, value in (raw.get("x-constants") or {}).items():
        if isinstance(value, dict):
            types = {type(v).__name__ for v in value.values()}
            inner = types.pop() if len(types) == 1 and types <= {"str", "int", "float", "bool"} else "Any"
            found.append((name, f"Final[Mapping[str, {inner}]]", names.literal(value)))
        elif isinstance(value, list):
            types = {type(v).__name__ for v in value}
            inner = types.pop() if len(types) == 1 and types <= {"str", "int", "float", "bool"} else "Any"
            found.append((name, f"Final[tuple[{inner}, ...]]", names.literal(value)))
        else:
            found.append((name, "Final", names.literal(value)))
    return found
