"""veneer on the transport "httpx2"."""

from bench.adapters._veneer import make

NAME = "veneer[httpx2]"
KIND = "veneer"
PROVIDERS = ("dial", "azure", "aleph", "dify")
REQUIRES = (".[httpx2]",)

globals().update(make("httpx2"))
