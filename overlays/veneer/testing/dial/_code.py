"""The emulated code interpreter: sessions with files in memory. Code prints itself, or what a function says."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._files import first_file, url_of
from ._links import link_of
from ._parts import Part

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler
    from .._validation import Problem
    from ._service import Interpreter

JSON_OPERATIONS = ("open_session", "close_session", "get_session", "execute_code", "download_code_file")

Machine = dict[str, bytes]
"""The files of a session, by path."""


class CodePart(Part):
    """Sessions belong to their caller."""

    def clear(self) -> None:
        """See `Part.clear`."""
        self._machines: dict[tuple[str, str], Machine] = {}
        self._ids = itertools.count(1)

    def handlers(self) -> Mapping[str, Handler]:
        """See `Part.handlers`."""
        return {
            "open_session": self._open,
            "close_session": self._close,
            "get_session": self._get,
            "execute_code": self._execute,
            "upload_code_file": self._upload,
            "download_code_file": self._download,
            "list_code_files": self._list,
            "transfer_input_file": self._transfer_in,
            "transfer_output_file": self._transfer_out,
        }

    def invalid(self, call: Call, problem: Problem) -> Answer | None:
        """See `Part.invalid`."""
        if call.received.operation not in JSON_OPERATIONS:
            return None
        if problem.place == "json":
            return Answer.text("Not valid JSON body", status=400)
        if call.received.operation == "execute_code" and "code" not in (call.json or {}):
            return Answer.text("Missing code", status=400)
        return Answer.text("Not valid JSON body", status=400) if problem.place == "body" else None

    def _machine(self, call: Call, session_id: str | None) -> Machine | Answer:
        if session_id is None:
            return Answer.text("Missing sessionId", status=400)
        found = self._machines.get((call.identity, session_id))
        return Answer.text(f"Session is not found: {session_id}", status=404) if found is None else found

    def _new(self, call: Call, session_id: str) -> Machine:
        return self._machines.setdefault((call.identity, session_id), {})

    async def _open(self, call: Call) -> Answer:
        session_id = call.json.get("sessionId") or f"{next(self._ids):016x}"
        if (call.identity, session_id) in self._machines:
            return Answer.text(f"Session already exists: {session_id}", status=400)
        self._new(call, session_id)
        return Answer.json({"sessionId": session_id})

    async def _get(self, call: Call) -> Answer:
        found = self._machine(call, call.json.get("sessionId"))
        return found if isinstance(found, Answer) else Answer.json({"sessionId": call.json["sessionId"]})

    async def _close(self, call: Call) -> Answer:
        answer = await self._get(call)
        self._machines.pop((call.identity, call.json.get("sessionId") or ""), None)
        return answer

    async def _execute(self, call: Call) -> Answer:
        body = call.json
        asked = body.get("sessionId")
        machine = {} if asked is None else self._machine(call, asked)
        if isinstance(machine, Answer):
            return machine
        for file in body.get("inputFiles") or ():
            if isinstance(done := self._copy_in(call, machine, file), Answer):
                return done
        answer = self._run(body["code"])
        for file in body.get("outputFiles") or ():
            if isinstance(done := self._copy_out(call, machine, file), Answer):
                return done
        return Answer.json(answer)

    def _run(self, code: str) -> dict[str, Any]:
        run: Interpreter = self.service.interpreter or str
        try:
            made = run(code)
        except Exception as error:  # the code's own, whatever it is
            return {"status": "failed", "stdout": "", "stderr": f"{type(error).__name__}: {error}"}
        stdout, stderr, result = (made, "", None) if isinstance(made, str) else made
        shown = {"status": "completed", "stdout": stdout, "stderr": stderr}
        return shown if result is None else shown | {"result": result}

    async def _upload(self, call: Call) -> Answer:
        session_id = call.received.query["session_id"]
        machine = self._machine(call, session_id)
        if isinstance(machine, Answer):
            return machine
        found = await first_file(call, session_id, self.service.mode)
        if isinstance(found, Answer):
            return found
        name, content, _ = found
        if not name:
            return Answer.text("Missing filename in multipart upload", status=400)
        machine[name] = content
        return Answer.json({"sessionId": session_id, "path": name, "size": len(content)})

    async def _download(self, call: Call) -> Answer:
        machine = self._machine(call, call.json.get("sessionId"))
        if isinstance(machine, Answer):
            return machine
        content = machine.get(call.json["path"])
        if content is None:
            return Answer.text(f"File is not found: {call.json['path']}", status=404)
        return Answer(body=content, headers={"content-type": "application/octet-stream"})

    async def _list(self, call: Call) -> Answer:
        session_id = call.json.get("sessionId")
        machine = self._machine(call, session_id)
        if isinstance(machine, Answer):
            return machine
        files = [{"sessionId": session_id, "path": path, "size": len(machine[path])} for path in sorted(machine)]
        return Answer.json({"files": files})

    async def _transfer_in(self, call: Call) -> Answer:
        session_id = call.json.get("sessionId")
        machine = self._machine(call, session_id)
        if isinstance(machine, Answer):
            return machine
        done = self._copy_in(call, machine, call.json)
        return done if isinstance(done, Answer) else Answer.json({"sessionId": session_id, **done})

    async def _transfer_out(self, call: Call) -> Answer:
        machine = self._machine(call, call.json.get("sessionId"))
        if isinstance(machine, Answer):
            return machine
        done = self._copy_out(call, machine, call.json)
        return done if isinstance(done, Answer) else Answer.json(done)

    def _place(self, call: Call, url: str, right: str) -> tuple[str, str] | Answer:
        kind, bucket, path = link_of(url)
        if kind != "files":
            return Answer.text(f"Bad file url:{url}", status=400)
        if self.service.no_access(call, right, kind, bucket, path) is not None:
            return Answer.text(f"File is not accessible: {url_of(bucket, path)}", status=403)
        return bucket, path

    def _copy_in(self, call: Call, machine: Machine, file: Mapping[str, Any]) -> dict[str, Any] | Answer:
        place = self._place(call, file["sourceUrl"], "READ")
        if isinstance(place, Answer):
            return place
        stored = self.service.storage.files.get(place)
        if stored is None:
            return Answer.text(f"File is not found: {url_of(*place)}", status=404)
        machine[file["targetPath"]] = stored.content
        return {"path": file["targetPath"], "size": len(stored.content)}

    def _copy_out(self, call: Call, machine: Machine, file: Mapping[str, Any]) -> dict[str, Any] | Answer:
        place = self._place(call, file["targetUrl"], "WRITE")
        if isinstance(place, Answer):
            return place
        if (content := machine.get(file["sourcePath"])) is None:
            return Answer.text(f"File is not found: {file['sourcePath']}", status=404)
        bucket, path = place
        stored = self.service.put_file(path, content, bucket=bucket)
        return self.service.storage.describe(stored, mode=self.service.mode)
