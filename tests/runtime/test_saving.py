"""A download as a file: whole or not at all, where it lands, and the name that the server suggests."""

from __future__ import annotations

import asyncio
import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest

from support.sources import LARGE, SMALL, BrokenError, FakeSource, Reader
from veneer._runtime import saving
from veneer._runtime.downloads import (
    BUFFERED,
    AsyncDownload,
)
from veneer._runtime.errors import APIConnectionError

Calls = list[tuple[int, int | None]]


@pytest.fixture(params=["sync", "async"])
def reader(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param)


@pytest.mark.parametrize("data", [b"", SMALL, LARGE], ids=["empty", "small", "large"])
class TestWriting:
    def test_new_file_with_the_usual_permissions(self, data: bytes, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "file.bin"
        reader.run(lambda file: file.write(path), FakeSource(data))
        assert path.read_bytes() == data
        (tmp_path / "other").touch()
        assert path.stat().st_mode == (tmp_path / "other").stat().st_mode
        assert sorted(os.listdir(tmp_path)) == ["file.bin", "other"]

    def test_path_as_text(self, data: bytes, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        reader.run(lambda file: file.write("./file.bin"), FakeSource(data))
        assert (tmp_path / "file.bin").read_bytes() == data

    def test_existing_file_is_replaced_and_keeps_its_permissions(
        self, data: bytes, reader: Reader, tmp_path: Path
    ) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"old" * 1000)
        path.chmod(0o640)
        reader.run(lambda file: file.write(path), FakeSource(data))
        assert path.read_bytes() == data
        assert stat.S_IMODE(path.stat().st_mode) == 0o640

    def test_link_stays_and_its_file_is_replaced(self, data: bytes, reader: Reader, tmp_path: Path) -> None:
        (tmp_path / "there").mkdir()
        target, link = tmp_path / "there" / "file", tmp_path / "link"
        for before in (None, b"old"):
            if before:
                target.write_bytes(before)
            else:
                link.symlink_to(target)
            reader.run(lambda file: file.write(link), FakeSource(data))
            assert link.is_symlink()
            assert target.read_bytes() == data
        assert os.listdir(tmp_path / "there") == ["file"]

    @pytest.mark.parametrize("name", ["", ".", "folder", "new/"])
    def test_directory_is_refused(self, name: str, data: bytes, reader: Reader, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        source = FakeSource(data)
        with pytest.raises(IsADirectoryError):
            reader.run(lambda file: file.write(f"{tmp_path}/{name}"), source)
        assert os.listdir(tmp_path) == ["folder"]

    def test_missing_folder_is_refused_before_the_body_is_read(
        self, data: bytes, reader: Reader, tmp_path: Path
    ) -> None:
        source = FakeSource(data)
        with pytest.raises(FileNotFoundError, match="no such folder"):
            reader.run(lambda file: file.write(tmp_path / "none" / "file"), source)
        assert source.read == (len(data) if data != LARGE else 0)

    def test_device_is_written_to_not_replaced(self, data: bytes, reader: Reader, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        received: list[bytes] = []
        thread = threading.Thread(target=lambda: received.append(pipe.read_bytes()), daemon=True)
        thread.start()
        reader.run(lambda file: file.write(pipe), FakeSource(data))
        thread.join(5)
        assert received == [data]
        assert stat.S_ISFIFO(pipe.stat().st_mode)
        assert os.listdir(tmp_path) == ["pipe"]

    def test_progress(self, data: bytes, reader: Reader, tmp_path: Path) -> None:
        calls: Calls = []
        reader.run(lambda file: file.write(tmp_path / "x", lambda *call: calls.append(call)), FakeSource(data))
        assert calls[0] == (0, len(data))
        assert calls[-1] == (len(data), len(data))
        assert calls == sorted(calls)


class TestWritingFails:
    @pytest.fixture(params=["new", "existing"])
    def path(self, request: pytest.FixtureRequest, tmp_path: Path) -> Path:
        if request.param == "existing":
            (tmp_path / "file").write_bytes(b"old")
        return tmp_path / "file"

    def untouched(self, path: Path) -> bool:
        names = os.listdir(path.parent)
        return names == [] or (names == ["file"] and path.read_bytes() == b"old")

    def test_break_of_the_connection_leaves_nothing(self, path: Path, reader: Reader) -> None:
        source = FakeSource(LARGE, broken_after=BUFFERED * 2)
        with pytest.raises(BrokenError):
            reader.run(lambda file: file.write(path), source)
        assert self.untouched(path)
        assert source.closed == 1

    def test_short_body_leaves_nothing(self, path: Path, reader: Reader) -> None:
        source = FakeSource(LARGE, {"Content-Length": str(len(LARGE) + 1)})
        with pytest.raises(APIConnectionError):
            reader.run(lambda file: file.write(path), source)
        assert self.untouched(path)

    def test_exception_of_the_progress_callback_leaves_nothing(self, path: Path, reader: Reader) -> None:
        source = FakeSource(LARGE)

        def stop(done: int, total: int | None) -> None:
            if done:
                raise KeyError("enough")

        async def use(file: Any) -> None:
            with pytest.raises(KeyError) as caught:
                await file.write(path, stop)
            assert self.untouched(path)
            assert source.closed == 1
            assert caught.tb is not None

        reader.run(use, source)

    def test_full_disk_leaves_nothing_and_frees_the_connection(
        self, path: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*args: Any) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "replace", full)
        source = FakeSource(LARGE)
        with pytest.raises(OSError, match="No space left"):
            reader.run(lambda file: file.write(path), source)
        assert self.untouched(path)
        assert source.closed == 1

    def test_cancelling_leaves_nothing(self, path: Path) -> None:
        source = FakeSource(LARGE)
        reading = asyncio.Event()
        source.on_chunk = lambda: reading.set() if source.read > BUFFERED else None

        async def use(file: Any) -> None:
            task = asyncio.create_task(file.write(path))
            await reading.wait()
            assert len([n for n in os.listdir(path.parent) if n.endswith(".part")]) == 1
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert self.untouched(path)
            assert source.closed == 1

        Reader("async").run(use, source)

    def test_cancelling_while_a_thread_writes_leaves_nothing(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        source = FakeSource(LARGE)
        entered, go = threading.Event(), threading.Event()

        async def use(file: Any) -> None:
            class Slow(saving.PartFile):
                def _opened(self) -> Any:
                    entered.set()
                    assert go.wait(5)
                    return super()._opened()

            monkeypatch.setattr(saving, "PartFile", Slow)
            task = asyncio.create_task(file.write(path))
            await asyncio.to_thread(entered.wait, 5)
            task.cancel()
            threading.Timer(0.02, go.set).start()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert self.untouched(path)

        Reader("async").run(use, source)
        assert self.untouched(path)

    def test_read_only_file_is_not_replaced(
        self, tmp_path: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"old")
        # Root, as which containers run tests, may write everywhere.
        monkeypatch.setattr(os, "access", lambda name, mode: mode != os.W_OK)
        with pytest.raises(PermissionError, match="read-only"):
            reader.run(lambda file: file.write(path), FakeSource(SMALL))
        assert path.read_bytes() == b"old"

    async def test_event_loop_runs_while_the_file_is_written(self, tmp_path: Path) -> None:
        here = threading.get_ident()
        threads: set[int] = set()

        source = FakeSource(LARGE)

        async def reopen() -> FakeSource:
            return source

        download = await AsyncDownload.open(source, reopen=reopen)

        class Noting(saving.PartFile):
            def write(self, blocks: Any) -> None:
                threads.add(threading.get_ident())
                super().write(blocks)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(saving, "PartFile", Noting)
            await download.awrite_to(tmp_path / "x")
        assert threads
        assert here not in threads


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        (None, None),
        ("", None),
        ("inline", None),
        ("attachment; filename=a.txt", "a.txt"),
        ("attachment; FileName = my file.txt ; size=3", "my file.txt"),
        ('attachment; filename="a; b.txt"; x=y', "a; b.txt"),
        (r'attachment; filename="say \"hi\".txt"', "say _hi_.txt"),
        ('form-data; name="x; filename=evil"; filename="good"', "good"),
        ("attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.txt", "naïve €.txt"),
        ("attachment; filename=\"plain.txt\"; filename*=utf-8'en'b%C3%A4r.txt", "bär.txt"),
        ("attachment; filename*=iso-8859-1''%E4.txt", "ä.txt"),
        ("attachment; filename=\"plain.txt\"; filename*=utf-8''%E4.txt", "plain.txt"),
        ("attachment; filename=\"plain.txt\"; filename*=nonsense''x", "plain.txt"),
        ('attachment; filename="grün €.txt"'.encode().decode("latin-1"), "grün €.txt"),
        ('attachment; filename="grün.txt"', "grün.txt"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        (r'attachment; filename="C:\\Windows\\evil.exe"', "evil.exe"),
        ("attachment; filename*=UTF-8''..%2F..%2Fx%00y", "xy"),
        ('attachment; filename=".."', None),
        ('attachment; filename="."', None),
        ('attachment; filename="a/"', None),
        ('attachment; filename=" a. . "', "a"),
        ('attachment; filename="C:x|y?.txt"', "C_x_y_.txt"),
        ('attachment; filename="nul.txt"', "_nul.txt"),
        ('attachment; filename=".env"', ".env"),
        ("attachment; filename*=UTF-8''exe%E2%80%AEtxt.", "exetxt"),
        (f'attachment; filename="{"ü" * 300}.tar"', "ü" * 98 + ".tar"),
        (f'attachment; filename="a.{"b" * 300}"', "a." + "b" * 198),
    ],
)
def test_filename_is_bare_and_fit_for_a_file_system(disposition: str | None, name: str | None) -> None:
    assert saving.filename_of(disposition) == name
