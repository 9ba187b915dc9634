"""Workflows: the recipe of specs/README.md is run step by step in a clone, and the project's own is checked."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from ruamel.yaml import YAML

from environment import Environment
from spec_diff_damage import vendors
from support.server import Server, json_reply

ROOT = Path(__file__).resolve().parents[2]
OURS = json.loads((ROOT / "generated/veneer_generated/dify/openapi.json").read_text("utf-8"))
OWN = sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))

# The drift check alone generates four packages, which takes longer than any test may.
pytestmark = pytest.mark.timeout(180)


def parsed(text: str) -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe", pure=True).load(text)
    return found


def recipe() -> dict[str, Any]:
    """The workflow that specs/README.md gives to teams with a document of their own."""
    text = (ROOT / "specs" / "README.md").read_text("utf-8")
    [block] = re.findall(r"^### In the CI of a team.*?^```yaml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    return parsed(block)


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com")
    command = ["git", "-C", str(folder), *who, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What actions/checkout and actions/setup-python leave, and the environment that `make` would take minutes to make.

    The clone is of the files as they are here, committed or not; its environment borrows this one's packages.
    """
    origin, clone = tmp_path_factory.mktemp("origin"), tmp_path_factory.mktemp("clone") / "veneer"
    for name in git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"):
        if name and (ROOT / name).is_file():
            (origin / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, origin / name)
    git(origin, "init", "-q")
    git(origin, "add", "-A")
    git(origin, "commit", "-qm", "All")
    git(origin, "tag", "v0.0.1")
    git(origin, "clone", "-q", str(origin), str(clone))
    environment = clone / ".venv"
    (environment / "bin").mkdir(parents=True)
    for path in Path(sys.prefix).iterdir():
        if path.name.startswith("lib"):
            (environment / path.name).symlink_to(path.resolve())
        elif path.name == "pyvenv.cfg":
            shutil.copy(path, environment)
    for tool in Path(sys.prefix, "bin").iterdir():
        to = os.path.realpath(sys.executable) if tool.name == "python" else tool
        if tool.name == "python" or not tool.name.startswith("python"):
            (environment / "bin" / tool.name).symlink_to(to)
    made_of = Environment(clone)._made_of()
    (environment / "veneer.json").write_text(json.dumps({**made_of, "level": "dev"}))
    return clone


class Outcome(NamedTuple):
    """How a step ended."""

    status: int
    out: str


def run(step: dict[str, Any], folder: Path, **variables: str) -> Outcome:
    """A step as the runner runs it: by bash, ending at the first command that fails."""
    kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and k not in ("CI", "PYTHONPATH")}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-c", step["run"]],
        cwd=folder,
        env=kept | step.get("env", {}) | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    return Outcome(done.returncode, done.stdout + done.stderr)


def steps() -> list[dict[str, Any]]:
    [job] = recipe()["jobs"].values()
    return [step for step in job["steps"] if "run" in step]


def test_the_recipe_gets_the_repository_with_its_tags_and_a_python_first() -> None:
    workflow = recipe()
    assert set(workflow["on"]) == {"schedule", "pull_request"}
    [job] = workflow["jobs"].values()
    uses = [step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step]
    assert uses == ["actions/checkout", "actions/setup-python"]
    assert job["steps"][0]["with"] == {"fetch-depth": 0}
    assert [set(step) <= {"run", "env"} for step in job["steps"][2:]] == [True, True]


def test_its_first_step_agrees_with_this_repository(clone: Path) -> None:
    status, out = run(steps()[0], clone)
    assert status == 0, out
    assert "committed output agree" in out
    assert "public surface since v0.0.1: compatible" in out
    assert git(clone, "status", "--porcelain") == ""


def _gone(document: dict[str, Any]) -> None:
    del document["components"]["schemas"]["Vendor.Core.AppInfoResponse"]["properties"]["name"]


def _more(document: dict[str, Any]) -> None:
    document["paths"]["/brand/new"] = {"get": {"responses": {"200": {"description": "ok"}}}}


@pytest.mark.parametrize(
    ("edit", "status", "told"),
    [
        (None, 0, "0 breaking, 0 additive"),
        (_more, 0, "0 breaking, 1 additive"),
        (_gone, 1, "name is gone  [property-removed]"),
    ],
    ids=["equal", "additive", "breaking"],
)
def test_its_second_step_fails_where_the_servers_document_breaks_callers(
    clone: Path, edit: Any, status: int, told: str
) -> None:
    document = vendors(OURS)
    if edit is not None:
        edit(document)
    with Server(json_reply(json.dumps(document))) as server:
        found = run(steps()[1], clone, DOCUMENT=f"{server.url}/openapi.json")
        assert server.paths == ["/openapi.json"]
    assert found.status == status, found.out
    assert told in found.out


def test_and_where_there_is_none(clone: Path) -> None:
    with Server(json_reply(status=404)) as server:
        found = run(steps()[1], clone, DOCUMENT=f"{server.url}/openapi.json")
    assert found.status == 1
    assert "the server answered 404" in found.out


# ---- the project's own --------------------------------------------------------------------------------------------


def test_there_is_a_workflow_that_runs_all_checks() -> None:
    runs = [
        step.get("run") for path in OWN for job in parsed(path.read_text())["jobs"].values() for step in job["steps"]
    ]
    assert ".ci/run" in runs
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_a_workflow_has_what_the_runner_wants_and_may_write_nothing(path: Path) -> None:
    workflow = parsed(path.read_text("utf-8"))
    assert set(workflow) <= {"name", "on", "permissions", "concurrency", "jobs", "env", "defaults"}
    assert workflow["permissions"] == {"contents": "read"}
    assert set(workflow["on"]) <= {"push", "pull_request", "schedule", "workflow_dispatch"}
    for job in workflow["jobs"].values():
        assert {"runs-on", "timeout-minutes", "steps"} <= set(job)
        matrix = set(job.get("strategy", {}).get("matrix", {}))
        for step in job["steps"]:
            assert len({"run", "uses"} & set(step)) == 1
            assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step.get("uses", "a/b@v1"))
            named = re.findall(r"\$\{\{ matrix\.(\w+) \}\}", json.dumps(step))
            assert set(named) <= matrix
            if "run" in step:
                subprocess.run(["bash", "-n", "-c", step["run"]], check=True)


def test_the_pythons_of_the_workflow_are_supported_ones() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    known = set(re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project))
    for path in OWN:
        for job in parsed(path.read_text("utf-8"))["jobs"].values():
            chosen = job["strategy"]["matrix"]["python"]
            assert all(isinstance(version, str) for version in chosen), "3.10 as a number is 3.1"
            assert set(chosen) <= known
