"""Types of chat completions: plain dicts for requests, models of answers."""

from __future__ import annotations

# All that these modules list, as aidial-client has it here.
from .cache import *  # noqa: F403
from .function import *  # noqa: F403
from .request import *  # noqa: F403
from .request_param import *  # noqa: F403
from .response import *  # noqa: F403
from .tool import *  # noqa: F403
