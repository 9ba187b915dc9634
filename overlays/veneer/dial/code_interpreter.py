"""Machines that run code: sessions, their files, transfers between them and the storage."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Never, Self, Unpack

from attr import evolve

from veneer_generated.dial import models
from veneer_generated.dial.api import code_interpreter
from veneer_generated.dial.constants import FILES

from .._runtime.errors import ConfigurationError
from .._runtime.files import as_file
from .._runtime.options import hide_headers
from .errors import DialException, ResourceNotFoundError
from .links import link_of
from .urls import URL

if TYPE_CHECKING:
    from types import TracebackType

    from veneer_generated.dial.models import (
        CodeExecution,
        CodeExecutionRequest,
        CodeFile,
        CodeInputFile,
        CodeOutputFile,
        CodeSession,
        FileMetadata,
    )
    from veneer_generated.types import Request

    from .._runtime.downloads import AsyncDownload, Download
    from .._runtime.files import FileArgument, Progress
    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


UNSENDABLE = frozenset('"\r\n')
"""Characters that reach the machine as something else: the path goes out as a part's file name."""


class _Bodies:
    """The bodies of both clients; they need the client's address to know its own absolute URLs."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url

    def execution(
        self,
        code: str,
        session_id: str | None,
        inputs: Mapping[str, URL] | None,
        outputs: Mapping[str, URL] | None,
    ) -> CodeExecutionRequest:
        return models.CodeExecutionRequest(
            code=code,
            session_id=session_id,
            input_files=None if inputs is None else [self.input(None, url, path) for path, url in inputs.items()],
            output_files=None if outputs is None else [self.output(None, path, url) for path, url in outputs.items()],
        )

    def input(self, session_id: str | None, url: URL, path: str) -> CodeInputFile:
        link = link_of(url, self._base_url, kinds=(FILES,))
        return models.CodeInputFile(session_id=session_id, source_url=link, target_path=path)

    def output(self, session_id: str | None, path: str, url: URL) -> CodeOutputFile:
        link = link_of(url, self._base_url, kinds=(FILES,))
        return models.CodeOutputFile(session_id=session_id, source_path=path, target_url=link)


def _upload(session_id: str, path: str, file: FileArgument) -> Request[CodeFile, Never]:
    if not path or set(path) & UNSENDABLE:
        raise ConfigurationError(f"path is {path!r}; give the file's path on the machine, such as data/table.csv")
    body = models.FileUpload(file=evolve(as_file(file), filename=path))
    return code_interpreter.upload_code_file.request(session_id=session_id, body=body)


def _named(session_id: str | None) -> models.CodeSessionRequest:
    return models.CodeSessionRequest(session_id=session_id)


class CodeInterpreter:
    """`client.code_interpreter`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._bodies = _Bodies(sender.settings.base_url)

    def session(self, session_id: str | None = None, **options: Unpack[CallOptions]) -> CodeInterpreterSession:
        """A session for a `with` block: opened at its beginning, closed at its end.

        A session that is gone by then is closed enough; where the block fails, its error is the one that is raised.

            with client.code_interpreter.session() as session:
                session.upload("numbers.txt", b"1 2 3")
                print(session.execute("print(sum(map(int, open('numbers.txt').read().split())))").stdout)
        """
        hide_headers(options)
        return CodeInterpreterSession(self, session_id, options)

    def open(self, session_id: str | None = None, **options: Unpack[CallOptions]) -> CodeSession:
        """Start a machine; it ends when it is closed, or after some time without use.

        The id is made up where none is given. Raises BadRequestError where a session of that id is open, ServerError
        with `status_code` 503 where the installation has no code interpreter.
        """
        return self._sender.send(code_interpreter.open_session.request(body=_named(session_id)), options)

    def close(self, session_id: str, **options: Unpack[CallOptions]) -> CodeSession:
        """Stop the machine; its files are gone. Raises ResourceNotFoundError."""
        return self._sender.send(code_interpreter.close_session.request(body=_named(session_id)), options)

    def get(self, session_id: str, **options: Unpack[CallOptions]) -> CodeSession:
        """Whether a session is open, without counting as use; raises ResourceNotFoundError."""
        return self._sender.send(code_interpreter.get_session.request(body=_named(session_id)), options)

    def execute(
        self,
        code: str,
        *,
        session_id: str | None = None,
        input_files: Mapping[str, URL] | None = None,
        output_files: Mapping[str, URL] | None = None,
        **options: Unpack[CallOptions],
    ) -> CodeExecution:
        """Run code, in a session of its own where none is given.

        `input_files` are copied onto the machine before, `output_files` into the storage afterwards: each by its path
        on the machine. An error of the code is told by `status` and `stderr`, it raises nothing.
        """
        body = self._bodies.execution(code, session_id, input_files, output_files)
        return self._sender.send(code_interpreter.execute_code.request(body=body), options)

    def upload(
        self,
        session_id: str,
        path: str,
        file: FileArgument,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> CodeFile:
        """Put a file onto the machine, at `path`; `file` and `progress` are those of `client.files.upload`."""
        return self._sender.send(_upload(session_id, path, file), options, progress=progress)

    def download(self, session_id: str, path: str, **options: Unpack[CallOptions]) -> Download:
        """Open a file of the machine for reading; see `client.files.download`."""
        body = models.CodeFile(session_id=session_id, path=path)
        return self._sender.download(code_interpreter.download_code_file.request(body=body), options)

    def list_files(self, session_id: str, **options: Unpack[CallOptions]) -> builtins.list[CodeFile]:
        """The files of the machine."""
        return self._sender.send(code_interpreter.list_code_files.request(body=_named(session_id)), options).files or []

    def transfer_in(self, session_id: str, url: URL, path: str, **options: Unpack[CallOptions]) -> CodeFile:
        """Copy the file `files/{bucket}/{path}` of the storage onto the machine, at `path`."""
        body = self._bodies.input(session_id, url, path)
        return self._sender.send(code_interpreter.transfer_input_file.request(body=body), options)

    def transfer_out(self, session_id: str, path: str, url: URL, **options: Unpack[CallOptions]) -> FileMetadata:
        """Copy the file at `path` of the machine into the storage, to `files/{bucket}/{path}`."""
        body = self._bodies.output(session_id, path, url)
        return self._sender.send(code_interpreter.transfer_output_file.request(body=body), options)


class AsyncCodeInterpreter:
    """`client.code_interpreter` of an async client; see `CodeInterpreter`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._bodies = _Bodies(sender.settings.base_url)

    def session(self, session_id: str | None = None, **options: Unpack[CallOptions]) -> AsyncCodeInterpreterSession:
        """See `CodeInterpreter.session`; for an `async with` block, not awaited itself."""
        hide_headers(options)
        return AsyncCodeInterpreterSession(self, session_id, options)

    async def open(self, session_id: str | None = None, **options: Unpack[CallOptions]) -> CodeSession:
        """See `CodeInterpreter.open`."""
        return await self._sender.send(code_interpreter.open_session.request(body=_named(session_id)), options)

    async def close(self, session_id: str, **options: Unpack[CallOptions]) -> CodeSession:
        """See `CodeInterpreter.close`."""
        return await self._sender.send(code_interpreter.close_session.request(body=_named(session_id)), options)

    async def get(self, session_id: str, **options: Unpack[CallOptions]) -> CodeSession:
        """See `CodeInterpreter.get`."""
        return await self._sender.send(code_interpreter.get_session.request(body=_named(session_id)), options)

    async def execute(
        self,
        code: str,
        *,
        session_id: str | None = None,
        input_files: Mapping[str, URL] | None = None,
        output_files: Mapping[str, URL] | None = None,
        **options: Unpack[CallOptions],
    ) -> CodeExecution:
        """See `CodeInterpreter.execute`."""
        body = self._bodies.execution(code, session_id, input_files, output_files)
        return await self._sender.send(code_interpreter.execute_code.request(body=body), options)

    async def upload(
        self,
        session_id: str,
        path: str,
        file: FileArgument,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> CodeFile:
        """See `CodeInterpreter.upload`."""
        return await self._sender.send(_upload(session_id, path, file), options, progress=progress)

    async def download(self, session_id: str, path: str, **options: Unpack[CallOptions]) -> AsyncDownload:
        """See `CodeInterpreter.download`."""
        body = models.CodeFile(session_id=session_id, path=path)
        return await self._sender.download(code_interpreter.download_code_file.request(body=body), options)

    async def list_files(self, session_id: str, **options: Unpack[CallOptions]) -> builtins.list[CodeFile]:
        """See `CodeInterpreter.list_files`."""
        request = code_interpreter.list_code_files.request(body=_named(session_id))
        return (await self._sender.send(request, options)).files or []

    async def transfer_in(self, session_id: str, url: URL, path: str, **options: Unpack[CallOptions]) -> CodeFile:
        """See `CodeInterpreter.transfer_in`."""
        body = self._bodies.input(session_id, url, path)
        return await self._sender.send(code_interpreter.transfer_input_file.request(body=body), options)

    async def transfer_out(self, session_id: str, path: str, url: URL, **options: Unpack[CallOptions]) -> FileMetadata:
        """See `CodeInterpreter.transfer_out`."""
        body = self._bodies.output(session_id, path, url)
        return await self._sender.send(code_interpreter.transfer_output_file.request(body=body), options)


class _Session:
    """What sessions of both clients know."""

    _id: str | None

    @property
    def id(self) -> str:
        """The session's id; ConfigurationError before the `with` block begins."""
        if self._id is None:
            raise ConfigurationError("the session is not open; use it inside of its with block")
        return self._id

    def _unheard(self, error: BaseException | None) -> suppress:
        """What may go wrong in closing without being told: the error of the block matters more."""
        return suppress(ResourceNotFoundError if error is None else DialException)


class CodeInterpreterSession(_Session):
    """An open session; made by `client.code_interpreter.session`, used in a `with` block."""

    def __init__(self, owner: CodeInterpreter, session_id: str | None, options: CallOptions) -> None:
        self._owner, self._asked, self._options = owner, session_id, options
        self._id = None

    def execute(
        self,
        code: str,
        *,
        input_files: Mapping[str, URL] | None = None,
        output_files: Mapping[str, URL] | None = None,
        **options: Unpack[CallOptions],
    ) -> CodeExecution:
        """See `CodeInterpreter.execute`."""
        hide_headers(options)
        return self._owner.execute(
            code, session_id=self.id, input_files=input_files, output_files=output_files, **options
        )

    def upload(
        self, path: str, file: FileArgument, *, progress: Progress | None = None, **options: Unpack[CallOptions]
    ) -> CodeFile:
        """See `CodeInterpreter.upload`."""
        hide_headers(options)
        return self._owner.upload(self.id, path, file, progress=progress, **options)

    def download(self, path: str, **options: Unpack[CallOptions]) -> Download:
        """See `CodeInterpreter.download`."""
        hide_headers(options)
        return self._owner.download(self.id, path, **options)

    def list_files(self, **options: Unpack[CallOptions]) -> builtins.list[CodeFile]:
        """See `CodeInterpreter.list_files`."""
        hide_headers(options)
        return self._owner.list_files(self.id, **options)

    def transfer_in(self, url: URL, path: str, **options: Unpack[CallOptions]) -> CodeFile:
        """See `CodeInterpreter.transfer_in`."""
        hide_headers(options)
        return self._owner.transfer_in(self.id, url, path, **options)

    def transfer_out(self, path: str, url: URL, **options: Unpack[CallOptions]) -> FileMetadata:
        """See `CodeInterpreter.transfer_out`."""
        hide_headers(options)
        return self._owner.transfer_out(self.id, path, url, **options)

    def __enter__(self) -> Self:
        self._id = self._owner.open(self._asked, **self._options).session_id
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        done, self._id = self.id, None
        with self._unheard(error):
            self._owner.close(done, **self._options)


class AsyncCodeInterpreterSession(_Session):
    """The async form of `CodeInterpreterSession`, used in an `async with` block."""

    def __init__(self, owner: AsyncCodeInterpreter, session_id: str | None, options: CallOptions) -> None:
        self._owner, self._asked, self._options = owner, session_id, options
        self._id = None

    async def execute(
        self,
        code: str,
        *,
        input_files: Mapping[str, URL] | None = None,
        output_files: Mapping[str, URL] | None = None,
        **options: Unpack[CallOptions],
    ) -> CodeExecution:
        """See `CodeInterpreter.execute`."""
        hide_headers(options)
        return await self._owner.execute(
            code, session_id=self.id, input_files=input_files, output_files=output_files, **options
        )

    async def upload(
        self, path: str, file: FileArgument, *, progress: Progress | None = None, **options: Unpack[CallOptions]
    ) -> CodeFile:
        """See `CodeInterpreter.upload`."""
        hide_headers(options)
        return await self._owner.upload(self.id, path, file, progress=progress, **options)

    async def download(self, path: str, **options: Unpack[CallOptions]) -> AsyncDownload:
        """See `CodeInterpreter.download`."""
        hide_headers(options)
        return await self._owner.download(self.id, path, **options)

    async def list_files(self, **options: Unpack[CallOptions]) -> builtins.list[CodeFile]:
        """See `CodeInterpreter.list_files`."""
        hide_headers(options)
        return await self._owner.list_files(self.id, **options)

    async def transfer_in(self, url: URL, path: str, **options: Unpack[CallOptions]) -> CodeFile:
        """See `CodeInterpreter.transfer_in`."""
        hide_headers(options)
        return await self._owner.transfer_in(self.id, url, path, **options)

    async def transfer_out(self, path: str, url: URL, **options: Unpack[CallOptions]) -> FileMetadata:
        """See `CodeInterpreter.transfer_out`."""
        hide_headers(options)
        return await self._owner.transfer_out(self.id, path, url, **options)

    async def __aenter__(self) -> Self:
        self._id = (await self._owner.open(self._asked, **self._options)).session_id
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        done, self._id = self.id, None
        with self._unheard(error):
            await self._owner.close(done, **self._options)
