"""Fixtures around a test: no proxies, libraries that are loaded, an authority for certificates."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from pathlib import Path

import pytest

_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir")


_LIBRARIES = ("aiohttp", "httpcore", "httpcore2", "anyio._backends._asyncio")
"""What the first request of a transport loads."""


@pytest.fixture(scope="session", autouse=True)
def loaded_libraries() -> None:
    """Loading takes longer than the time limits of some tests; that it happens late is shown in other processes."""
    for name in _LIBRARIES:
        importlib.import_module(name)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a throw-away authority (ca.pem) and a certificate of 127.0.0.1 (server.pem, key included)."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl command to make certificates with")
    folder = tmp_path_factory.mktemp("authority")
    (folder / "extensions").write_text("subjectAltName=IP:127.0.0.1\n")
    for line in (
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=ca -keyout ca.key -out ca.pem"
        " -addext keyUsage=critical,keyCertSign,cRLSign",
        "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=server -keyout server.key -out server.csr",
        "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile extensions -out server.crt",
    ):
        subprocess.run([openssl, *line.split()], cwd=folder, check=True, capture_output=True, timeout=9)
    (folder / "server.pem").write_bytes((folder / "server.crt").read_bytes() + (folder / "server.key").read_bytes())
    return folder
