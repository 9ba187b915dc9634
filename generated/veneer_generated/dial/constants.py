# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Facts of EPAM AI DIAL that the document states once."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class SecurityScheme(NamedTuple):
    """The header of a credential, and what stands before the credential in it."""

    header: str
    prefix: str


API_TITLE: Final = "EPAM AI DIAL"
API_VERSION: Final = "0.49"
DEFAULT_BASE_URL: Final[str | None] = None
SECURITY: Final[Mapping[str, SecurityScheme]] = {
    "apiKey": SecurityScheme("Api-Key", ""),
    "bearer": SecurityScheme("Authorization", "Bearer "),
}
API_PREFIX: Final = "v1/"
API_PREFIX_V2: Final = "v2/"
FILES: Final = "files"
PROMPTS: Final = "prompts"
CONVERSATIONS: Final = "conversations"
APPLICATIONS: Final = "applications"
TOOLSETS: Final = "toolsets"
SKILLS: Final = "skills"
METADATA: Final = "metadata"
PUBLICATIONS: Final = "publications"
INVITATIONS: Final = "invitations"
PUBLIC_BUCKET: Final = "public"
PLATFORM_BUCKET: Final = "platform"
APPDATA: Final = "/appdata/"
SKILL_MANIFEST: Final = "SKILL.md"
SKILL_FILES: Final = "files"
ANY_ETAG: Final = "*"
ETAG_HEADER: Final = "ETag"
TRACE_ID_HEADER: Final = "X-DIAL-TRACE-ID"
UPSTREAM_ATTEMPTS_HEADER: Final = "X-UPSTREAM-ATTEMPTS"
CLIENT_CHANNEL_HEADER: Final = "X-DIAL-CLIENT-CHANNEL-ID"
SIGNIN_METHOD: Final = "toolset/signin"
SIGNIN_SUCCESS: Final = "success"
SIGNIN_DENIED: Final = "denied"
DEFAULT_ATTACHMENT_TYPE: Final = "text/markdown"
DEFAULT_FILE_TYPE: Final = "application/octet-stream"
EXTERNAL_SERVICES: Final = "external_services"
MCP_SESSION_HEADER: Final = "Mcp-Session-Id"
