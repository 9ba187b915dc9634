"""Dify's clients send every transcribed request, and read every transcribed answer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from dify.worlds import World
from support import server as play
from support.server import Server
from veneer import VeneerError, dify
from wire import Exchange, events, load


def filled(exchange: Exchange) -> Exchange:
    """With ids in place of what the requests before it would have told, and one key."""
    names = [pair.partition("=")[0] for line in exchange.given for pair in line.partition(" -> ")[2].split()]
    values = {name: f"{number:08d}-2222-4222-8222-222222222222" for number, name in enumerate(names)}
    keys = {f"{name}_key": "key-1" for name in KEYS}
    return exchange.filled(**values, **keys)


KEYS = ("chat", "agent_chat", "advanced_chat", "agent", "completion", "workflow", "knowledge", "unknown")
EXCHANGES = [filled(exchange) for exchange in load("dify")]
FILES = ("file", "file_path", "audio_file")


def call_of(world: World, url: str, exchange: Exchange) -> Callable[[], Any]:
    """The public call that sends an exchange's request."""
    given = dict(exchange.arguments)
    kind, _, method = given.pop("call").partition(".")
    options: dict[str, Any] = {"max_retries": 0}
    if kind == "Legacy":
        kind, options["legacy_routes"] = "KnowledgeBase", True
    client = world.client("" if kind == "Dify" else kind, "key-1", url, **options)
    if "dataset_id" in given:
        client.dataset_id = given.pop("dataset_id")
    for name in FILES:
        if name in given:
            given[name] = file_of(given[name])
    if "files" in given and isinstance(given["files"], dict):
        given["files"] = {name: file_of(file) for name, file in given["files"].items()}
    return lambda: getattr(client, method)(**given)


def file_of(given: list[str]) -> tuple[str, bytes, str]:
    name, content, media_type = given
    return name, content.encode(), media_type


def replay(exchange: Exchange) -> play.Behaviour:
    """Send the transcribed answer, a stream in pieces that have nothing to do with its events."""
    answer = exchange.answer
    if answer.is_stream:
        pieces = [answer.body[at : at + 37] for at in range(0, len(answer.body), 37)]
        return play.sse(*pieces, content_type=answer.headers["content-type"])
    return play.reply(answer.status, answer.body.removesuffix(b"*"), answer.plain_headers)


async def outcome(world: World, server: Server, exchange: Exchange) -> tuple[Any, list[Any], Any]:
    """Result, items of a stream, error."""
    server.script(replay(exchange))
    try:
        result = await world(call_of(world, f"{server.url}/v1", exchange)())
    except VeneerError as error:
        return None, [], error
    if exchange.answer.is_stream:
        return (result, *await world.partly(result))
    return result, [], None


@pytest.mark.parametrize("exchange", EXCHANGES, ids=str)
async def test_client_sends_what_was_transcribed(world: World, server: Server, exchange: Exchange) -> None:
    await outcome(world, server, exchange)
    (sent,) = server.requests
    wanted = exchange.request
    assert (sent.method, sent.target) == (wanted.method, f"/v1{wanted.target}")
    for name, value in wanted.headers.items():
        if "BOUNDARY" in value:
            assert sent.headers[name].startswith("multipart/form-data; boundary=")
        else:
            assert (name, sent.headers[name]) == (name, value)
    if "multipart" in wanted.headers.get("content-type", ""):
        assert parts_of(sent.headers["content-type"], sent.body) == parts_of("; boundary=BOUNDARY", wanted.body)
    elif wanted.body:
        assert json.loads(sent.body) == wanted.json()
    else:
        assert sent.body == b""
        assert "content-type" not in sent.headers


def parts_of(content_type: str, body: bytes) -> dict[str, tuple[str, Any]]:
    """The parts by their names, whatever their order: headers, and text or decoded JSON."""
    boundary = content_type.partition("boundary=")[2]
    found: dict[str, tuple[str, Any]] = {}
    for piece in body.decode().split(f"--{boundary}")[1:-1]:
        head, _, text = piece.removesuffix("\r\n").partition("\r\n\r\n")
        ((name),) = re.findall(r' name="([^"]*)"', head)
        found[name] = head.strip(), json.loads(text) if text.startswith("{") else text
    return found


@pytest.mark.parametrize("exchange", [e for e in EXCHANGES if e.answer.status < 300], ids=str)
async def test_client_understands_answers(world: World, server: Server, exchange: Exchange) -> None:
    result, items, error = await outcome(world, server, exchange)
    answer = exchange.answer
    if answer.is_stream:
        told = [event for event in events(answer.body) if isinstance(event, dict) and event["event"] != "ping"]
        assert [item.to_dict() for item in items] == [event for event in told if event["event"] not in ERROR_EVENTS]
        check_event_error(error, [event for event in told if event["event"] in ERROR_EVENTS])
        return
    assert error is None
    if "json" not in answer.headers.get("content-type", "json"):
        assert await world.content(result) == answer.body.removesuffix(b"*")
        assert result.content_type == answer.headers["content-type"]
        return
    assert result.status_code == answer.status
    if not answer.body:
        assert result.text == ""
        return
    assert result.json() == answer.json()
    assert plain(result.parsed) in (answer.json(), None)


ERROR_EVENTS = ("error", "datasource_error")


def check_event_error(error: Any, expected: list[dict[str, Any]]) -> None:
    if not expected:
        assert error is None
        return
    (told,) = expected
    assert isinstance(error, dify.StreamEventError)
    assert error.body.to_dict() == told
    if told["event"] == "datasource_error":
        assert told["error"] in str(error)
        return
    assert (error.code, error.status_code) == (told["code"], told["status"])
    assert told["message"] in str(error)


@pytest.mark.parametrize(
    ("name", "answer", "audio"),
    [
        ("chat_tts_stream", "You said", b"ID3\x04\x00\x00"),
        ("chat_replace_stream", "I cannot say that.", b""),
        ("chat_unicode_stream", "caf\u00e9 \u2028 line\u0085\u2029separators \U0001f600 ", b""),
        ("agent_new_stream", "You said", b""),
        ("agent_stream", "You said", b""),
        ("chatflow_finished_first_stream", "You said", b""),
        ("run_replace_stream", "I cannot say that.", b""),
        ("run_tts_stream", "You said", b"ID3"),
        ("completion_tts_stream", "You ", b"ID3"),
    ],
)
async def test_what_streams_add_up_to(world: World, server: Server, name: str, answer: str, audio: bytes) -> None:
    (exchange,) = [e for e in EXCHANGES if e.name == name]
    stream, _, error = await outcome(world, server, exchange)
    assert error is None
    assert (stream.answer, stream.audio) == (answer, audio)
    assert stream.task_id == "00000001-1111-4111-8111-111111111111"


async def test_a_paused_run_tells_its_forms(world: World, server: Server) -> None:
    for name in ("chatflow_paused_stream", "run_paused_stream"):
        (exchange,) = [e for e in EXCHANGES if e.name == name]
        stream, _, _ = await outcome(world, server, exchange)
        assert [form.form_token for form in stream.forms] == ["form-1"]
        assert stream.paused.status == "paused"
        assert stream.finished is None


def plain(value: Any) -> Any:
    """Models as JSON data."""
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


# refusals

STATUSES = {
    400: dify.BadRequestError,
    401: dify.AuthenticationError,
    403: dify.PermissionDeniedError,
    404: dify.NotFoundError,
    409: dify.ConflictError,
    412: dify.PreconditionFailedError,
    413: dify.FileUploadError,
    415: dify.FileUploadError,
    429: dify.RateLimitError,
    500: dify.ServerError,
    502: dify.ServerError,
    504: dify.ServerError,
}
CODES = {
    "agent_not_published": dify.AgentNotPublishedError,
    "app_unavailable": dify.AppUnavailableError,
    "archived_document_immutable": dify.ArchivedDocumentImmutableError,
    "audio_too_large": dify.AudioTooLargeError,
    "completion_request_error": dify.CompletionRequestError,
    "conversation_completed": dify.ConversationCompletedError,
    "dataset_in_use": dify.DatasetInUseError,
    "dataset_name_duplicate": dify.DatasetNameDuplicateError,
    "dataset_not_initialized": dify.DatasetNotInitializedError,
    "end_user_not_found": dify.EndUserNotFoundError,
    "file_access_denied": dify.FileAccessDeniedError,
    "file_not_found": dify.FileMissingError,
    "file_too_large": dify.FileTooLargeError,
    "filename_not_exists_error": dify.FilenameNotExistsError,
    "human_input_form_expired": dify.FormExpiredError,
    "human_input_form_submitted": dify.FormSubmittedError,
    "internal_server_error": dify.InternalServerError,
    "invalid_action": dify.InvalidActionError,
    "invalid_form_data": dify.InvalidFormDataError,
    "invalid_metadata": dify.InvalidMetadataError,
    "invalid_param": dify.InvalidParamError,
    "model_currently_not_support": dify.ModelCurrentlyNotSupportError,
    "no_audio_uploaded": dify.NoAudioUploadedError,
    "no_file_uploaded": dify.NoFileUploadedError,
    "not_chat_app": dify.NotChatAppError,
    "not_workflow_app": dify.NotWorkflowAppError,
    "pipeline_run_error": dify.PipelineRunError,
    "provider_not_initialize": dify.ProviderNotInitializeError,
    "provider_not_support_speech_to_text": dify.ProviderNotSupportSpeechToTextError,
    "provider_quota_exceeded": dify.ProviderQuotaExceededError,
    "rate_limit_error": dify.QuotaExceededError,
    "speech_to_text_disabled": dify.SpeechToTextDisabledError,
    "too_many_files": dify.TooManyFilesError,
    "too_many_requests": dify.TooManyRequestsError,
    "unsupported_audio_type": dify.UnsupportedAudioTypeError,
    "unsupported_file_type": dify.UnsupportedFileTypeError,
    "workflow_version_execution_not_allowed": dify.WorkflowVersionNotAllowedError,
}


@pytest.mark.parametrize("exchange", [e for e in EXCHANGES if e.answer.status >= 300], ids=str)
async def test_client_understands_refusals(world: World, server: Server, exchange: Exchange) -> None:
    result, items, error = await outcome(world, server, exchange)
    answer = exchange.answer
    assert (result, items) == (None, [])
    assert isinstance(error, STATUSES[answer.status])
    assert isinstance(error, dify.APIError)
    assert error.status_code == answer.status
    if "json" not in answer.headers["content-type"]:
        assert error.code is None
        return
    told = answer.json()
    assert error.code == told.get("code")
    assert (told.get("message") or told.get("error") or "").partition("\n")[0] in str(error)
    assert type(error) is CODES.get(told.get("code"), STATUSES[answer.status])
