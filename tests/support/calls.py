"""Every public method of every client, found by looking at the clients, and arguments with which each can be called."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple

from veneer import aleph_alpha, azure_inference, dial, dify
from veneer.azure_inference import aio
from veneer.azure_inference.rest import HttpRequest
from veneer_generated.azure_inference.models import EmbeddingsOptions
from veneer_generated.dial import models as dial_models

DIFY = ("Chat", "Completion", "Workflow", "KnowledgeBase", "Workspace", "")
AZURE = ("ChatCompletions", "Embeddings", "ImageEmbeddings")
KINDS = {"dial": ("Dial",), "dify": DIFY, "aleph_alpha": ("Client",), "azure_inference": AZURE}
"""The clients of each provider, by what tells their names apart."""
PROVIDERS = tuple(KINDS)


def client(provider: str, kind: str, url: str, key: Any, *, is_async: bool, **options: Any) -> Any:
    """A client without real pauses between attempts."""
    made: Any
    if provider == "dial":
        made = (dial.AsyncDial if is_async else dial.Dial)(base_url=url, api_key=key, **options)
    elif provider == "dify":
        made = getattr(dify, f"{'Async' if is_async else ''}{kind}Client" if kind else _bare(is_async))(
            key, url, **options
        )
        if kind == "KnowledgeBase":
            made.dataset_id = "dataset-1"
    elif provider == "aleph_alpha":
        made = (aleph_alpha.AsyncClient if is_async else aleph_alpha.Client)(token=key, host=url, **options)
    else:
        made = getattr(aio if is_async else azure_inference, f"{kind}Client")(url, key, **options)
    made._sender._sleep = _asleep if is_async else _sleep
    return made


def _bare(is_async: bool) -> str:
    return "AsyncDifyClient" if is_async else "DifyClient"


def _sleep(_: float) -> None:
    pass


async def _asleep(_: float) -> None:
    pass


class PublicCall(NamedTuple):
    """One public method: whose client has it, how it is reached, and what it is given."""

    provider: str
    kind: str
    path: str
    """`files.upload`"""
    arguments: Mapping[str, Any]
    takes_options: bool
    variant: str = ""

    @property
    def name(self) -> str:
        """What messages and tables call it."""
        return f"{self.provider}.{self.kind}.{self.path}{'+' + self.variant if self.variant else ''}"

    def on(self, made: Any) -> Callable[..., Any]:
        """The method of a client."""
        holder, _, name = self.path.rpartition(".")
        if holder in _REACHED.get(self.provider, {}):
            made = _REACHED[self.provider][holder](made)
        else:
            for part in holder.split(".") if holder else ():
                made = getattr(made, part)
        method: Callable[..., Any] = getattr(made, name)
        return method


SKILL = {"SKILL.md": b"---\nname: b\ndescription: A skill.\n---\n# B\n", "notes.md": b"abc"}
HI = [{"role": "user", "content": "Hi"}]


def _session(made: Any) -> Any:
    """A session as it is inside of its block; opening it would send something."""
    session = made.code_interpreter.session("session-id-1")
    session._id = "session-id-1"
    return session


_REACHED: dict[str, dict[str, Callable[[Any], Any]]] = {
    "dial": {
        "code_interpreter.session()": _session,
        "mcp.toolset()": lambda made: made.mcp.toolset("a", session_id="session-1"),
        "mcp.deployment()": lambda made: made.mcp.deployment("app_id"),
        "skills()": lambda made: made.skills(bucket="bucket", path="a/b"),
        "skills().files": lambda made: made.skills(bucket="bucket", path="a/b").files / "notes.md",
        "skills(own)": lambda made: made.skills / "a/b",
        "skills(own).files": lambda made: (made.skills / "a/b").files / "notes.md",
    }
}
"""What no attribute leads to: objects that a client makes without sending anything."""
_REQUESTS: dict[str, Callable[[], Any]] = {
    "BatchSemanticEmbeddingRequest": lambda: aleph_alpha.BatchSemanticEmbeddingRequest(["Hi"], "symmetric"),
    "ChatRequest": lambda: aleph_alpha.ChatRequest("llama-3.1-8b-instruct", HI),
    "CompletionRequest": lambda: aleph_alpha.CompletionRequest("Hi", 4, model="luminous-base"),
    "DetokenizationRequest": lambda: aleph_alpha.DetokenizationRequest([1], model="luminous-base"),
    "EmbeddingRequest": lambda: aleph_alpha.EmbeddingRequest("Hi", [-1], ["mean"], model="luminous-base"),
    "EmbeddingV2Request": lambda: aleph_alpha.EmbeddingV2Request("Hi", model="luminous-base"),
    "EvaluationRequest": lambda: aleph_alpha.EvaluationRequest("Hi", " you", model="luminous-base"),
    "ExplanationRequest": lambda: aleph_alpha.ExplanationRequest("Hi", " you", model="luminous-base"),
    "InstructableEmbeddingRequest": lambda: aleph_alpha.InstructableEmbeddingRequest(
        "Hi", "", model="pharia-1-embedding-4608"
    ),
    "RerankRequest": lambda: aleph_alpha.RerankRequest("Hi", ["Ho"], model="dummy-model"),
    "SemanticEmbeddingRequest": lambda: aleph_alpha.SemanticEmbeddingRequest("Hi", "symmetric", model="luminous-base"),
    "SteeringConceptCreationRequest": lambda: aleph_alpha.SteeringConceptCreationRequest(
        [aleph_alpha.SteeringPairedExample("No.", "Yo.")]
    ),
    "TokenizationRequest": lambda: aleph_alpha.TokenizationRequest("Hi", True, True, model="luminous-base"),
    "TranslationRequest": lambda: aleph_alpha.TranslationRequest("pharia-1-mt-translation", "Hi", "de"),
}
_VALUES: dict[str, Any] = {
    "action": "enable",
    "audio": ("a.wav", b"abc"),
    "audio_file": ("a.mp3", b"abc", "audio/mpeg"),
    "datasource_info_list": [{"related_id": "a"}],
    "datasource_type": "local_file",
    "deployment_name": "echo",
    "document_ids": ["document-id-1"],
    "extras": {},
    "file": ("a.txt", b"abc", "text/plain"),
    "file_path": ("a.txt", b"abc", "text/plain"),
    "files": ("a.txt", b"abc", "text/plain"),
    "given": EmbeddingsOptions(),
    "inputs": {},
    "max_tokens": 9,
    "messages": HI,
    "metadata_data": {"type": "string", "name": "a"},
    "model": "llama-3.1-8b-instruct",
    "model_type": "llm",
    "operation_data": [{"document_id": "document-id-1", "metadata_list": []}],
    "options": {},
    "permissions": "access-to-models",
    "rating": "like",
    "response_mode": "blocking",
    "score_threshold": 0.5,
    "segment_data": {"content": "a"},
    "segments": [{"content": "a"}],
    "tag_ids": ["tag-1"],
    "token_id": 99,
    "absolute_url": "https://elsewhere.example/a",
    "url": "files/bucket/a.txt",
}
"""Arguments by the names of parameters; texts that are not listed are made of their parameter's name."""
_STORED = {"applications": "application", "conversations": "conversation", "prompts": "prompt", "toolsets": "toolset"}
"""Kinds of entries in DIAL's storage, and the names of the parameters that take one."""
_BELOW: dict[str, Mapping[str, Any]] = {
    "dial.Dial": {
        "destination": "files/bucket/b.txt",
        "entry": {},
        "folder": "public/folder/",
        "ids": ["1"],
        "manifests": [{"kind": "Role", "name": "a", "spec": {}}],
        "message": {"jsonrpc": "2.0", "id": 1, "method": "ping"},
        "method": "GET",
        "model": "echo",
        "requests": [{"jsonrpc": "2.0", "id": "1", "method": "ask"}],
        "resources": ["files/bucket/a.txt"],
        "source": "files/bucket/a.txt",
        "target_folder": "public/folder/",
        "toolset_ids": ["toolset-1"],
        "urls": ["files/bucket/a.txt"],
    },
    "dial.Dial.admin": {"url": "roles/platform/a", "kind": "roles"},
    "dial.Dial.application": {"app_id": "app_id", "url": "applications/bucket/a"},
    "dial.Dial.deployments": {"deployment_id": "app_id", "inputs": [{"messages": HI, "max_prompt_tokens": 9}]},
    "dial.Dial.mcp.deployment()": {"method": "ping", "uri": "ui://widget"},
    "dial.Dial.mcp.toolset()": {"method": "ping"},
    "dial.Dial.metadata": {"resource": "files", "relative_url": "files/bucket/a.txt"},
    "dial.Dial.publications": {"url": "publications/bucket/a"},
    "dial.Dial.skills": {"url": "skills/bucket/a"},
    "dial.Dial.skills()": {"url": "skills/bucket/a", "files": SKILL},
    "dial.Dial.skills(own)": {"url": "skills/bucket/a", "files": SKILL},
    "dial.Dial.toolset_auth": {"toolset": "issues", "url": "toolsets/bucket/a"},
    **{
        f"dial.Dial.{kind}": {
            "url": f"{kind}/bucket/a",
            "source": f"{kind}/bucket/a",
            "destination": f"{kind}/bucket/b",
            entry: {},
        }
        for kind, entry in _STORED.items()
    },
}
"""Arguments by the names of parameters, where other ones are right for a client or one of its attributes."""
_BRIEF = {"event_timeout": 0.05}
"""For streams that do not end, and answers that nobody gives."""
_FURTHER: dict[str, Mapping[str, Any]] = {
    "azure_inference.ChatCompletions.complete": {"messages": HI},
    "azure_inference.Embeddings.embed": {"input": ["Hi"]},
    "azure_inference.ImageEmbeddings.embed": {"input": [{"image": "data:image/png;base64,aGk="}]},
    "azure_inference.send_request": {"request": HttpRequest("GET", "info")},
    "dial.Dial.chat.completions.create": {"deployment_name": "echo"},
    "dial.Dial.client_channel.interact": _BRIEF,
    "dial.Dial.client_channel.signin_toolsets": _BRIEF,
    "dial.Dial.client_channel.subscribe": {"channel_id": "channel-id-1", **_BRIEF},
    "dial.Dial.embeddings.create": {"input": "Hi"},
    "dial.Dial.mcp.toolset().listen": _BRIEF,
    "dial.Dial.resources.subscribe": _BRIEF,
    "dial.Dial.responses.create": {"input": "Hi"},
    "dial.Dial.send_request": {"path": "v1/bucket"},
    "dial.Dial.toolset_auth.signin": {
        "credentials_level": "USER",
        "authentication_type": "API_KEY",
        "api_key": "a-key",
    },
    "dify.get_conversation_messages": {"conversation_id": "conversation-id-1"},
    "dify.rename_conversation": {"name": "a"},
    "dify.KnowledgeBase.wait_until_indexed": {"batch_id": "2026000000", "timeout": 0.05},
    "dify.KnowledgeBase.update_document": {"name": "a"},
    "dify.text_to_audio": {"text": "Hi", "user": "user"},
}
"""What methods need beside their required parameters; of one client or, without the client's name, of all."""
_STREAMS: dict[str, Mapping[str, Any]] = {
    "azure_inference.ChatCompletions.complete": {"stream": True},
    "azure_inference.send_request": {"stream": True},
    "dial.Dial.anthropic.messages.create": {"stream": True},
    "dial.Dial.chat.completions.create": {"stream": True},
    "dial.Dial.completions.create": {"stream": True},
    "dial.Dial.responses.create": {"stream": True},
    "dial.Dial.responses.get": {"stream": True},
    "dial.Dial.send_request": {"path": "v1/bucket", "stream": True},
    "dify.Chat.create_chat_message": {"response_mode": "streaming"},
    "dify.Completion.create_completion_message": {"response_mode": "streaming"},
    "dify.Workflow.run": {"response_mode": "blocking"},
    "dify.Workflow.run_specific_workflow": {"response_mode": "blocking"},
    "dify.KnowledgeBase.run_rag_pipeline": {"response_mode": "streaming"},
}
"""The other way in which a method can be called: streaming where it does not stream by itself, and the reverse."""


def _of(table: dict[str, Mapping[str, Any]], provider: str, kind: str, path: str) -> Mapping[str, Any]:
    return table.get(f"{provider}.{kind}.{path}") or table.get(f"{provider}.{path}") or {}


def _value(provider: str, kind: str, path: str, name: str) -> Any:
    """What a parameter is given: the nearest table knows best."""
    holder = f"{provider}.{kind}.{path}"
    while "." in holder:
        holder = holder.rpartition(".")[0]
        if name in _BELOW.get(holder, {}):
            return _BELOW[holder][name]
    return _VALUES.get(name, f"{name.replace('_', '-')}-1")


def _arguments(provider: str, kind: str, path: str, signature: inspect.Signature) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, parameter in signature.parameters.items():
        if parameter.default is not parameter.empty or parameter.kind is parameter.VAR_KEYWORD:
            continue
        if parameter.kind is parameter.VAR_POSITIONAL:
            continue
        request = _REQUESTS.get(str(parameter.annotation))
        out[name] = request() if request else _value(provider, kind, path, name)
    return {**out, **_of(_FURTHER, provider, kind, path)}


def _methods(made: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name in sorted(dir(made)):
        if name.startswith("_") or isinstance(inspect.getattr_static(made, name), property):
            continue
        value = getattr(made, name)
        if inspect.ismethod(value) or inspect.isfunction(value):
            yield prefix + name, value
        elif type(value).__module__.startswith("veneer."):
            yield from _methods(value, f"{prefix}{name}.")


def _all_methods(provider: str, made: Any) -> Iterator[tuple[str, Any]]:
    yield from _methods(made)
    for holder, reach in _REACHED.get(provider, {}).items():
        yield from _methods(reach(made), f"{holder}.")


def public_calls(provider: str) -> list[PublicCall]:
    """All of a provider, each method once: Dify's clients inherit many from the same classes."""
    seen: set[Any] = set()
    out: list[PublicCall] = []
    for kind in KINDS[provider]:
        made = client(provider, kind, "http://127.0.0.1:9", "a-key", is_async=False)
        for path, method in _all_methods(provider, made):
            function = getattr(method, "__func__", method)
            if (function, _of(_FURTHER, provider, kind, path) == {}) in seen and provider == "dify":
                continue
            seen.add((function, _of(_FURTHER, provider, kind, path) == {}))
            signature = inspect.signature(method)
            arguments = _arguments(provider, kind, path, signature)
            options = any(p.kind is p.VAR_KEYWORD for p in signature.parameters.values())
            out.append(PublicCall(provider, kind, path, arguments, options))
            if other := _of(_STREAMS, provider, kind, path):
                out.append(PublicCall(provider, kind, path, {**arguments, **other}, options, "other"))
        made.close()
    return out


CALLS = {provider: public_calls(provider) for provider in PROVIDERS}


DIAL_MODELS = frozenset(dial_models.__all__)
READING_STREAMS = ("dial.Dial.client_channel.signin_toolsets", "dial.Dial.mcp.deployment().request")
"""Calls whose result does not show that they read a stream."""
LATER = (
    "dial.Dial.addon.",
    "dial.Dial.admin.delete",
    "dial.Dial.admin.get",
    "dial.Dial.admin.list",
    "dial.Dial.assistant.",
    "dial.Dial.external_services.",
    "dial.Dial.offline_credentials.",
    "dial.Dial.skills().create_folder",
)
"""Calls that the emulator refuses: faults would meet their refusal instead of an answer."""


def _kind_of(call: PublicCall) -> tuple[str, ...]:
    """What tells the ways apart in which a method sends and reads: its result's type, whether it uploads, how asked.

    All models of DIAL's answers are read alike.
    """
    method = call.on(client(call.provider, call.kind, "http://127.0.0.1:9", "a-key", is_async=False))
    signature = inspect.signature(method)
    results = [one.partition("[")[0] for one in str(signature.return_annotation).split(" | ")]
    result = " | ".join(
        dict.fromkeys("a model" if call.provider == "dial" and one in DIAL_MODELS else one for one in results)
    )
    reads = "stream" if call.name in READING_STREAMS else ""
    return result, call.variant, reads, "progress" if "progress" in signature.parameters else ""


@cache
def chosen(provider: str) -> list[PublicCall]:
    """One call for each way of sending and reading."""
    found: dict[tuple[str, ...], PublicCall] = {}
    for call in sorted(CALLS[provider], key=lambda call: call.name.startswith(LATER)):
        if call.name not in SILENT:
            found.setdefault(_kind_of(call), call)
    return list(found.values())


def streams(provider: str) -> list[PublicCall]:
    """Those of them that may stream."""
    return [call for call in chosen(provider) if "Stream" in _kind_of(call)[0]]


SILENT = {
    "azure_inference.ChatCompletions.close": "closes",
    "azure_inference.ChatCompletions.named": "makes arguments",
    "azure_inference.ChatCompletions.post_named": "makes arguments",
    "azure_inference.ChatCompletions.posted": "makes arguments",
    "azure_inference.Embeddings.close": "closes",
    "azure_inference.Embeddings.named": "makes arguments",
    "azure_inference.Embeddings.post_named": "makes arguments",
    "azure_inference.Embeddings.posted": "makes arguments",
    "azure_inference.ImageEmbeddings.close": "closes",
    "azure_inference.ImageEmbeddings.named": "makes arguments",
    "azure_inference.ImageEmbeddings.post_named": "makes arguments",
    "azure_inference.ImageEmbeddings.posted": "makes arguments",
    "aleph_alpha.Client.close": "closes",
    "aleph_alpha.Client.tokenizer": "needs the library tokenizers, which is not installed for tests",
    "dial.Dial.auth_headers": "tells what the client has",
    "dial.Dial.close": "closes",
    "dial.Dial.is_dial_url": "looks at a text",
    "dial.Dial.mcp.deployment": "makes what `mcp.deployment()` is here",
    "dial.Dial.mcp.toolset": "makes what `mcp.toolset()` is here",
    "dial.Dial.skills().dial_url": "knows its bucket",
    "dial.Dial.skills().resolve_bucket": "knows its bucket",
    "dial.Dial.url": "makes a value",
    **{
        f"dial.Dial.{holder}.{name}": "makes a value"
        for holder in (*_STORED, "files", "skills", "skills()", "skills().files", "skills(own)", "skills(own).files")
        for name in ("get_api_path", "get_api_prefix", "get_display_name", "get_storage_resource")
    },
    **{
        f"dial.Dial.skills.{name}": "is for one skill: see `skills()`"
        for name in ("create_folder", "delete", "delete_folder", "download", "stream_download", "upload")
    },
    "dify.Chat.close": "closes",
}
"""Public methods that send nothing in the tests, and why; the tests fail where this is no longer true."""


async def settled(value: Any) -> Any:
    """The value, or what it gives when awaited."""
    return await value if inspect.isawaitable(value) else value


async def read(result: Any, limit: int = 20) -> list[Any]:
    """What a result gives when it is read: the items of streams and pages, the bytes of downloads; at most `limit`.

    What is made for a `with` block is entered; what the block gives comes first.
    """
    out: list[Any] = []
    if hasattr(result, "__aiter__"):
        async for item in result:
            out.append(item)
            if len(out) >= limit:
                break
    elif hasattr(result, "__next__") or hasattr(result, "write_to"):
        for item in result:
            out.append(item)
            if len(out) >= limit:
                break
    elif hasattr(result, "__aenter__"):
        async with result as entered:
            out = [entered, *([] if entered is result else await read(entered, limit))]
    elif hasattr(result, "__enter__"):
        with result as entered:
            out = [entered, *([] if entered is result else await read(entered, limit))]
    return out


async def close(thing: Any) -> None:
    """Close what can be closed."""
    for name in ("aclose", "close"):
        method = getattr(thing, name, None)
        if callable(method):
            with suppress(Exception):
                await settled(method())
            return
