"""veneer with the decoder for large answers."""

from bench.adapters._veneer import make

NAME = "veneer[fast]"
KIND = "veneer"
PROVIDERS = ("aleph", "azure")
REQUIRES = (".[fast]",)

_WANTED = ("open", "close", "embed", "open_embed")
globals().update({name: made for name, made in make().items() if name.removeprefix("a") in _WANTED})
