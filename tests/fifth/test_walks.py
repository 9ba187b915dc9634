"""The guide's paths, walked: a field, a type of event and an operation come into the fifth provider, and are used.

Each walk is the lines that it adds; specs/README.md says how many they are.
"""

from __future__ import annotations

import difflib
import importlib.util
import re
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import _coverage
import veneer_generated
from _lint import lint
from _render import render
from _spec import Document as Specification
from fifth.conftest import DOCUMENT, FifthService, World
from veneer.testing._document import Document
from veneer.testing._server import Hub, ServerThread

OVERLAY = Path(__file__).with_name("overlay.py")
GUIDE = Path(__file__).parents[2] / "specs" / "README.md"


class Step(NamedTuple):
    """Lines that are put in before a line."""

    before: str
    lines: str


FIELD = [
    Step("    Event:\n", "        sources: {type: array, items: {type: string}, description: Where it is from.}\n")
]

EVENT = [
    Step("          end: '#/", "          doubt: '#/components/schemas/DoubtEvent'\n"),
    Step(
        "    EndEvent:\n",
        """\
    DoubtEvent:
      description: How sure the answer is so far.
      allOf:
        - {$ref: '#/components/schemas/Event'}
        - type: object
          properties:
            share: {type: number}
""",
    ),
]

OPERATION = [
    Step(
        "components:\n",
        """\

  /profile:
    get:
      operationId: get_profile
      tags: [people]
      summary: Tell who asks.
      description: A key that belongs to nobody has an empty profile.
      responses:
        "200":
          description: The owner of the key.
          content: {application/json: {schema: {$ref: '#/components/schemas/Profile'}}}
        default: {$ref: '#/components/responses/Error'}
""",
    ),
    Step(
        "    Problem:\n",
        """\
    Profile:
      description: Who asks.
      type: object
      properties:
        name: {type: string}
        roles: {type: array, items: {type: string}}
""",
    ),
]

METHODS = [
    Step("from veneer_generated.fifth.constants", "from veneer_generated.fifth.api import people\n"),
    Step("from veneer._runtime.auth", "from veneer_generated.fifth.models import Profile\n"),
    Step(
        "    def upload(",
        '''\
    def profile(self, **options: Any) -> Profile:
        """Who asks; raises AuthenticationError where the key is not known."""
        return self._sender.send(people.get_profile.request(), options)

''',
    ),
    Step(
        "    async def upload(",
        '''\
    async def profile(self, **options: Any) -> Profile:
        """See `Fifth.profile`."""
        return await self._sender.send(people.get_profile.request(), options)

''',
    ),
]


def walked(text: str, *steps: Step) -> str:
    for step in steps:
        assert text.count(step.before) == 1, step.before
        text = text.replace(step.before, step.lines + step.before)
    return text


def added(before: str, after: str) -> int:
    """Lines of a difference; nothing may have gone."""
    marks = [line[:2] for line in difflib.ndiff(before.splitlines(), after.splitlines())]
    assert "- " not in marks
    return marks.count("+ ")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Specification, ModuleType]]:
    """The document after all walks, and the overlay over what it generates, `veneer_generated.walked` for now."""
    folder = tmp_path_factory.mktemp("walked")
    path = folder / "walked.yaml"
    path.write_text(walked(DOCUMENT.read_text("utf-8"), *FIELD, *EVENT, *OPERATION), "utf-8")
    document = Specification(path)
    assert lint(document) == []
    render(document, folder / "walked")
    veneer_generated.__path__.append(str(folder))
    code = folder / "overlay_walked.py"
    code.write_text(
        walked(OVERLAY.read_text("utf-8"), *METHODS).replace("generated.fifth", "generated.walked"), "utf-8"
    )
    spec = importlib.util.spec_from_file_location(code.stem, code)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield document, module
    veneer_generated.__path__.remove(str(folder))
    for name in [n for n in sys.modules if n.startswith("veneer_generated.walked")]:
        del sys.modules[name]


@pytest.fixture
def service(package: tuple[Specification, ModuleType]) -> Iterator[FifthService]:
    hub = Hub()
    made = FifthService(hub, Document(package[0].raw))
    server = ServerThread({"fifth": made}, hub, "127.0.0.1", 0)
    yield made
    server.stop()


@pytest.fixture(params=["Fifth", "AsyncFifth"])
async def world(
    request: pytest.FixtureRequest,
    package: tuple[Specification, ModuleType],
    service: FifthService,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[World]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    made = World(getattr(package[1], request.param)("secret", base_url=service.base_url))
    yield made
    await made(made.client.close())


async def test_users_read_the_field(world: World) -> None:
    assert (await world(world.client.answer("Why?"))).sources == ["sources"]


async def test_streams_deliver_the_class_of_the_event(world: World) -> None:
    events = await world.events(world.client.stream("Why?"))
    assert [(type(event).__name__, event.kind) for event in events] == [
        ("PieceEvent", "piece"),
        ("DoubtEvent", "doubt"),
        ("EndEvent", "end"),
    ]
    assert events[1].share == 1


async def test_the_operation_is_called_and_answered_with_an_example(world: World, service: FifthService) -> None:
    found = await world(world.client.profile())
    assert (type(found).__name__, found.name, found.roles) == ("Profile", "name", ["roles"])
    received = service.requests[-1]
    assert (received.method, received.path, received.headers["x-fifth-key"]) == ("GET", "/profile", "secret")


def test_until_it_has_a_method_drift_says_so(package: tuple[Specification, ModuleType], tmp_path: Path) -> None:
    folder = tmp_path / "overlays" / "veneer" / "walked"
    (tmp_path / "specs").mkdir()
    folder.mkdir(parents=True)
    (tmp_path / "specs" / "walked.yaml").write_text(package[0].path.read_text("utf-8"), "utf-8")
    before = OVERLAY.read_text("utf-8")
    for code, missing in ((before, ["people.get_profile"]), (walked(before, *METHODS), [])):
        (folder / "overlay.py").write_text(code.replace("generated.fifth", "generated.walked"), "utf-8")
        lines = _coverage.complaints(tmp_path, {})
        assert [line.split()[2] for line in lines] == missing


# ---- what the guide says of it -----------------------------------------------------------------------------------


def counts(title: str) -> Any:
    """The numbers between the brackets after a title."""
    [told] = re.findall(rf"^\* \*\*{title}\*\* \(([^)]*)\)", GUIDE.read_text("utf-8"), re.MULTILINE)
    return [int(number) for number in re.findall(r"\d+", told)]


@pytest.mark.parametrize(
    ("title", "document", "overlay"),
    [("A field", FIELD, []), ("A type of event", EVENT, []), ("An operation", OPERATION, METHODS)],
)
def test_the_guide_counts_the_lines_of_a_walk(title: str, document: list[Step], overlay: list[Step]) -> None:
    pairs = ((DOCUMENT.read_text("utf-8"), document), (OVERLAY.read_text("utf-8"), overlay))
    numbers = [added(text, walked(text, *steps)) for text, steps in pairs if steps]
    assert counts(title) == numbers
    assert sum(numbers[1:]) <= 10


def test_the_guide_counts_the_lines_of_a_provider() -> None:
    assert counts("A provider") == [len(path.read_text("utf-8").splitlines()) for path in (DOCUMENT, OVERLAY)]
