"""Floor: httpx2 used directly, the same lines as floor_httpx."""

import httpx2

from bench.adapters._httpx_floor import make

NAME = "httpx2 + json"
KIND = "floor"
PROVIDERS = ("dial", "azure", "aleph", "dify")
REQUIRES = ("httpx2==2.16.2",)
IMPORT = "import httpx2, json"

globals().update(make(httpx2))
