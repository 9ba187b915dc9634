"""A tour through veneer's clients, against the local emulator.

Where the environment names a real installation of a provider (DIAL_URL and DIAL_API_KEY), that provider's chapter goes
there. DIAL_DEPLOYMENT names the model to ask; without it the first one in the list is asked.
"""

from __future__ import annotations

import os
from contextlib import ExitStack

import veneer
from tours import aleph_alpha, azure_inference, dial, dify
from tours.show import styled

CHAPTERS = (dial, dify, aleph_alpha, azure_inference)


def main() -> None:
    """Walk through what the clients can do today."""
    print(f"veneer {veneer.__version__}")
    with ExitStack() as stack:
        server = None
        for chapter in CHAPTERS:
            if all(os.environ.get(name) for name in chapter.VARIABLES):
                chapter.tour(None)
                continue
            if server is None:
                from veneer.testing import Emulator  # a tour of real installations needs no emulator

                server = stack.enter_context(Emulator(pace=0.04))
            chapter.tour(server)
    print(f"\n{styled('That was the tour.', '1')} README.md has an example for everything you saw.")


if __name__ == "__main__":
    try:
        main()
    except veneer.VeneerError as error:
        raise SystemExit(f"the tour ended early: {type(error).__name__}: {error}") from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
