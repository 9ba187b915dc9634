"""Runs of workflows and chatflows: state, log, events, and the forms that wait for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dify import models
from veneer_generated.dify.api import workflow

from .base_client import AsyncCaller, Caller
from .paging import by_page
from .streaming import AsyncMessageStream, MessageStream

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        HumanInputForm,
        LogStatus,
        WorkflowLogItem,
        WorkflowLogsResponse,
        WorkflowRunDetailResponse,
    )
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Listing, Page, Result


def _logs(
    ask: Callable[[int], Request[WorkflowLogsResponse, Any]], page: int
) -> Listing[WorkflowLogsResponse, WorkflowLogItem]:
    return by_page(ask, page, lambda found: found.data, lambda found, _: found.has_more)


def _time(value: datetime | str | None) -> str | None:
    return value.isoformat() if isinstance(value, datetime) else value


class RunMethods(Caller):
    """Methods of `WorkflowClient` and `ChatClient` for runs."""

    def get_result(self, workflow_run_id: str, **options: Unpack[CallOptions]) -> Result[WorkflowRunDetailResponse]:
        """State and outputs of a run; depending on the release `inputs` and `outputs` are objects or JSON texts."""
        return self._fetch(workflow.get_workflow_run_detail.request(workflow_run_id=workflow_run_id), options)

    def get_workflow_logs(
        self,
        keyword: str | None = None,
        status: LogStatus | str | None = None,
        page: int = 1,
        limit: int = 20,
        created_at__before: datetime | str | None = None,
        created_at__after: datetime | str | None = None,
        created_by_end_user_session_id: str | None = None,
        created_by_account: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[WorkflowLogsResponse, WorkflowLogItem]:
        """Runs, newest first; iterating goes on over all pages. Times as text are ISO 8601.

        `created_by_account` is an e-mail address; InvalidParamError where nobody has it.
        """

        def ask(number: int) -> Request[WorkflowLogsResponse, Any]:
            return workflow.get_workflow_logs.request(
                keyword=keyword,
                status=status,
                page=number,
                limit=limit,
                created_at_before=_time(created_at__before),
                created_at_after=_time(created_at__after),
                created_by_end_user_session_id=created_by_end_user_session_id,
                created_by_account=created_by_account,
            )

        return self._page(_logs(ask, page), options)

    def stream_events(
        self,
        workflow_run_id: str,
        user: str,
        *,
        include_state_snapshot: bool | None = None,
        continue_on_pause: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> MessageStream:
        """Events of a run that goes on, for instance after its form was filled in; `user` is who started it.

        Without `include_state_snapshot` only what happens from now on is seen; with `continue_on_pause` the connection
        stays while the run waits for people. A finished run gives one WorkflowFinishedEvent.
        """
        request = workflow.stream_workflow_events.request(
            workflow_run_id=workflow_run_id,
            user=user,
            include_state_snapshot=include_state_snapshot,
            continue_on_pause=continue_on_pause,
        )
        return self._stream(request, options, MessageStream)

    def get_human_input_form(self, form_token: str, **options: Unpack[CallOptions]) -> Result[HumanInputForm]:
        """A form that waits for a person; raises FormSubmittedError or FormExpiredError where it does no longer."""
        return self._fetch(workflow.get_chatflow_human_input_form.request(form_token=form_token), options)

    def submit_human_input_form(
        self, form_token: str, inputs: Mapping[str, Any], action: str, user: str, **options: Unpack[CallOptions]
    ) -> Result[dict[str, Any]]:
        """Fill a form in: `inputs` by the fields' names, `action` the id of the button. The run goes on.

        Raises InvalidFormDataError, FormSubmittedError, FormExpiredError.
        """
        body = models.HumanInputFormSubmission(inputs=dict(inputs), action=action, user=user)
        return self._fetch(workflow.submit_chatflow_human_input_form.request(form_token=form_token, body=body), options)


class AsyncRunMethods(AsyncCaller):
    """The async form of `RunMethods`."""

    async def get_result(
        self, workflow_run_id: str, **options: Unpack[CallOptions]
    ) -> Result[WorkflowRunDetailResponse]:
        """See `RunMethods.get_result`."""
        return await self._fetch(workflow.get_workflow_run_detail.request(workflow_run_id=workflow_run_id), options)

    async def get_workflow_logs(
        self,
        keyword: str | None = None,
        status: LogStatus | str | None = None,
        page: int = 1,
        limit: int = 20,
        created_at__before: datetime | str | None = None,
        created_at__after: datetime | str | None = None,
        created_by_end_user_session_id: str | None = None,
        created_by_account: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[WorkflowLogsResponse, WorkflowLogItem]:
        """See `RunMethods.get_workflow_logs`."""

        def ask(number: int) -> Request[WorkflowLogsResponse, Any]:
            return workflow.get_workflow_logs.request(
                keyword=keyword,
                status=status,
                page=number,
                limit=limit,
                created_at_before=_time(created_at__before),
                created_at_after=_time(created_at__after),
                created_by_end_user_session_id=created_by_end_user_session_id,
                created_by_account=created_by_account,
            )

        return await self._page(_logs(ask, page), options)

    async def stream_events(
        self,
        workflow_run_id: str,
        user: str,
        *,
        include_state_snapshot: bool | None = None,
        continue_on_pause: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncMessageStream:
        """See `RunMethods.stream_events`."""
        request = workflow.stream_workflow_events.request(
            workflow_run_id=workflow_run_id,
            user=user,
            include_state_snapshot=include_state_snapshot,
            continue_on_pause=continue_on_pause,
        )
        return await self._stream(request, options, AsyncMessageStream)

    async def get_human_input_form(self, form_token: str, **options: Unpack[CallOptions]) -> Result[HumanInputForm]:
        """See `RunMethods.get_human_input_form`."""
        return await self._fetch(workflow.get_chatflow_human_input_form.request(form_token=form_token), options)

    async def submit_human_input_form(
        self, form_token: str, inputs: Mapping[str, Any], action: str, user: str, **options: Unpack[CallOptions]
    ) -> Result[dict[str, Any]]:
        """See `RunMethods.submit_human_input_form`."""
        body = models.HumanInputFormSubmission(inputs=dict(inputs), action=action, user=user)
        return await self._fetch(
            workflow.submit_chatflow_human_input_form.request(form_token=form_token, body=body), options
        )
