"""A local server that speaks the providers' APIs, for your tests and for a first try. Needs `veneer[testing]`.

It is no mock inside the client: requests cross a real socket, are checked against the providers' OpenAPI documents and
answered as the real servers do, oddities included. State is in memory. It can be told to misbehave.

    from veneer.testing import Emulator
    from veneer.testing.faults import Respond

    with Emulator() as server:
        server.dial.fail_next(Respond(503))
        client = Dial(base_url=server.dial.base_url, api_key=server.dial.api_key)
        ...
        assert server.dial.requests[-1].path == "/v1/bucket"

An operation of a document that the emulator does not know by hand is answered with an example made of its schemas, so
new operations can be tried at once. What each provider's part offers is told in its package (`veneer.testing.dial`).
On the command line `python -m veneer.testing` serves until Ctrl-C. For pytest put this into your conftest.py:

    pytest_plugins = ["veneer.testing.pytest_plugin"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._answer import Answer
    from ._call import Call, Received
    from ._emulator import Emulator

__all__ = ["Answer", "Call", "Emulator", "Received"]

_WHERE = {"Answer": "_answer", "Call": "_call", "Emulator": "_emulator", "Received": "_call"}


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    try:
        module = import_module(f".{_WHERE[name]}", __name__)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("starlette", "uvicorn", "multipart", "jsonschema"):
            raise
        raise ModuleNotFoundError(
            f"the emulator needs {error.name}; install veneer[testing]", name=error.name
        ) from error
    value = globals()[name] = getattr(module, name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
