"""Floor: httpx used directly, nothing but json.loads on top."""

import httpx

from bench.adapters._httpx_floor import make

NAME = "httpx + json"
KIND = "floor"
PROVIDERS = ("dial", "azure", "aleph", "dify")
REQUIRES = ("httpx==0.28.1",)
IMPORT = "import httpx, json"

globals().update(make(httpx))
