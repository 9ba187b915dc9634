"""veneer as installed without extras."""

from bench.adapters._veneer import make

NAME = "veneer"
KIND = "veneer"
PROVIDERS = ("dial", "azure", "aleph", "dify")
REQUIRES = (".",)
IMPORT = "from veneer.dial import Dial; Dial(base_url='https://localhost', api_key='key')"
IMPORT_PACKAGE = "import veneer"

globals().update(make())
