"""Serve the emulator until Ctrl-C: `python -m veneer.testing [--host HOST] [--port PORT]`."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence

from . import Emulator


def main(argv: Sequence[str] | None = None) -> int:
    """Start, print where the services are and what credentials they take, wait; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m veneer.testing", description="Serve the emulated APIs locally.")
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (default: this machine only)")
    parser.add_argument("--port", type=int, default=0, help="port to listen at (default: any free one)")
    arguments = parser.parse_args(argv)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a service manager's way to say Ctrl-C
    try:
        with Emulator(host=arguments.host, port=arguments.port) as server:
            say(f"DIAL_URL={server.dial.base_url}")
            say(f"DIAL_API_KEY={server.dial.api_key}")
            say(f"# or, in place of the key: DIAL_BEARER_TOKEN={server.dial.bearer_token}")
            say(f"DIFY_BASE_URL={server.dify.base_url}")
            say(f"DIFY_API_KEY={server.dify.api_key}")
            say("# or another key: " + ", ".join(server.dify.keys.values()))
            say(f"AZURE_AI_CHAT_ENDPOINT={server.azure_inference.base_url}")
            say(f"AZURE_AI_CHAT_KEY={server.azure_inference.api_key}")
            say(f"AA_HOST={server.aleph_alpha.base_url}")
            say(f"AA_TOKEN={server.aleph_alpha.token}")
            threading.Event().wait()
    except KeyboardInterrupt:
        pass
    except OSError as error:
        sys.stderr.write(f"cannot listen at {arguments.host}:{arguments.port}: {error}\n")
        return 1
    return 0


def say(line: str) -> None:
    """Write a line to the standard output, at once even when it is a pipe."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
