"""Who may call: the rules of DIAL Core for its two kinds of credentials."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

Mode = Literal["newest", "core24"]

NONE = "At least API-KEY or Authorization header must be provided"
UNKNOWN_KEY = "Unknown api key"
BAD_AUTHORIZATION = "Bad Authorization header"
NOT_PER_REQUEST = "Provided API key is not per request key"
NOT_BOTH = "Either API-KEY or Authorization header must be provided but not both"


@dataclass
class Credentials:
    """The credentials that are taken, and whose they are; the sets may be changed while the emulator runs."""

    api_keys: set[str] = field(default_factory=lambda: {"emulator-key"})
    per_request_keys: dict[str, str] = field(default_factory=lambda: {"emulator-request-key": "app_id"})
    """Keys of one request, and the application that each was made for."""
    bearer_tokens: set[str] = field(default_factory=lambda: {"emulator-token"})
    admin_tokens: set[str] = field(default_factory=lambda: {"emulator-admin-token"})
    """Tokens of administrators, who are users too."""

    def check(self, api_key: str | None, authorization: str | None, mode: Mode) -> tuple[str, int, str]:
        """Identity, status and text: an identity, or the refusal's status and text."""
        scheme, _, token = (authorization or "").partition(" ")
        token = token.strip()
        if authorization is not None and api_key is not None and scheme.lower() == "bearer" and not token:
            authorization = None  # an empty token is as good as none
        if authorization is None:
            if api_key is None:
                return "", 401, NONE
            return self._known(api_key)
        if api_key is not None and api_key != token:
            if api_key in self.per_request_keys:
                return f"request:{api_key}", 0, ""
            return "", 400, NOT_PER_REQUEST if mode == "newest" else NOT_BOTH
        if scheme.lower() != "bearer" or not token:
            return "", 401, BAD_AUTHORIZATION
        if token in self.bearer_tokens | self.admin_tokens:
            return f"user:{token}", 0, ""
        if api_key is None and mode == "core24":
            return "", 401, BAD_AUTHORIZATION
        return self._known(token)

    def is_admin(self, identity: str) -> bool:
        """Whether an identity is that of an administrator."""
        return identity.startswith("user:") and identity.partition(":")[2] in self.admin_tokens

    def _known(self, key: str) -> tuple[str, int, str]:
        if key in self.per_request_keys:
            return f"request:{key}", 0, ""
        return (f"project:{key}", 0, "") if key in self.api_keys else ("", 401, UNKNOWN_KEY)


def bucket_of(identity: str) -> str:
    """The bucket of a user or project: opaque letters and digits, always the same."""
    return "B" + sha256(identity.encode()).hexdigest()[:31]


def receiver_of(application: str) -> str:
    """Who holds what was granted to an application for one request, in `DialEmulator.shares`."""
    return f"application:{application}"
