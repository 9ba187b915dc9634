# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `workflow`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import execute_workflow as execute_workflow
    from . import get_chatflow_human_input_form as get_chatflow_human_input_form
    from . import get_workflow_logs as get_workflow_logs
    from . import get_workflow_run_detail as get_workflow_run_detail
    from . import run_workflow_by_id as run_workflow_by_id
    from . import stop_workflow_task_generation as stop_workflow_task_generation
    from . import stream_workflow_events as stream_workflow_events
    from . import submit_chatflow_human_input_form as submit_chatflow_human_input_form

__all__ = [
    "execute_workflow",
    "get_chatflow_human_input_form",
    "get_workflow_logs",
    "get_workflow_run_detail",
    "run_workflow_by_id",
    "stop_workflow_task_generation",
    "stream_workflow_events",
    "submit_chatflow_human_input_form",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
