"""veneer on the transport "aiohttp"."""

from bench.adapters._veneer import make

NAME = "veneer[aiohttp]"
KIND = "veneer"
PROVIDERS = ("dial", "azure", "aleph", "dify")
REQUIRES = (".[aiohttp]",)

globals().update(make("aiohttp"))
