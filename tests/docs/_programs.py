"""Runs example code as a user would: a program of its own, in a folder of its own, warnings as errors."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from veneer.testing import Emulator

ROOT = Path(__file__).resolve().parents[2]
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def adapted(code: str, server: Emulator) -> str:
    """The code with the emulator's address and credentials in place of the invented ones."""
    azure = server.azure_inference
    code = code.replace("https://models.example.com", azure.base_url).replace('"your-azure-key"', repr(azure.api_key))
    code = code.replace("https://inference.example.com/v1", server.aleph_alpha.base_url)
    code = code.replace('"your-api-token"', repr(server.aleph_alpha.token))
    code = code.replace("https://dial.example.com", server.dial.base_url)
    code = code.replace("https://dify.example.com/v1", server.dify.base_url)
    code = code.replace("your-app-key", server.dify.api_key).replace("your-knowledge-key", server.dify.dataset_key)
    return code.replace('"your-key"', repr(server.dial.api_key)).replace('"your-token"', repr(server.dial.bearer_token))


def environment(**changes: str) -> dict[str, str]:
    """The environment without proxies and services of this machine; the path to veneer made absolute."""
    services = ("AA_", "DIAL_", "DIFY_", "AZURE_AI_")
    kept = {k: v for k, v in os.environ.items() if k.lower() not in PROXIES and not k.startswith(services)}
    kept["PYTHONPATH"] = os.pathsep.join([str(ROOT / "overlays"), str(ROOT / "generated")])
    return kept | changes


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program; the local files that it names as paths to read exist."""
    for name in re.findall(r'\bPath\("([^"]+)"\)', code):
        (folder / name).write_bytes(b"content of " + name.encode())
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
