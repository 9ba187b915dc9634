"""The attributes of both clients beside chat, deployments, applications and files, loaded when they are first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.send import AsyncSender, Sender
    from .admin import Admin, AsyncAdmin
    from .code_interpreter import AsyncCodeInterpreter, CodeInterpreter
    from .credentials import AsyncOfflineAccess, AsyncToolSetAuth, OfflineAccess, ToolSetAuth
    from .external_services import AsyncExternalServices, ExternalServices
    from .mcp import AsyncMcp, Mcp
    from .type_schemas import ApplicationSchemas, AsyncApplicationSchemas, AsyncCatalogSchemas, CatalogSchemas


class Resources:
    """Attributes of `Dial`."""

    _sender: Sender

    @cached_property
    def application_schemas(self) -> ApplicationSchemas:
        """Types of applications that can be made by properties alone."""
        from .type_schemas import ApplicationSchemas

        return ApplicationSchemas(self._sender)

    @cached_property
    def catalog_schemas(self) -> CatalogSchemas:
        """Types of entries of the catalog."""
        from .type_schemas import CatalogSchemas

        return CatalogSchemas(self._sender)

    @cached_property
    def external_services(self) -> ExternalServices:
        """Services outside of DIAL that applications use."""
        from .external_services import ExternalServices

        return ExternalServices(self._sender)

    @cached_property
    def offline_credentials(self) -> OfflineAccess:
        """Whether applications may act for a user who is away."""
        from .credentials import OfflineAccess

        return OfflineAccess(self._sender)

    @cached_property
    def toolset_auth(self) -> ToolSetAuth:
        """Credentials for tool sets."""
        from .credentials import ToolSetAuth

        return ToolSetAuth(self._sender)

    @cached_property
    def mcp(self) -> Mcp:
        """Tools, and the model context protocol of tool sets and applications."""
        from .mcp import Mcp

        return Mcp(self._sender)

    @cached_property
    def code_interpreter(self) -> CodeInterpreter:
        """Machines that run code."""
        from .code_interpreter import CodeInterpreter

        return CodeInterpreter(self._sender)

    @cached_property
    def admin(self) -> Admin:
        """The installation's configuration; for administrators."""
        from .admin import Admin

        return Admin(self._sender)


class AsyncResources:
    """Attributes of `AsyncDial`; the same names as those of `Dial`."""

    _sender: AsyncSender

    @cached_property
    def application_schemas(self) -> AsyncApplicationSchemas:
        """Types of applications that can be made by properties alone."""
        from .type_schemas import AsyncApplicationSchemas

        return AsyncApplicationSchemas(self._sender)

    @cached_property
    def catalog_schemas(self) -> AsyncCatalogSchemas:
        """Types of entries of the catalog."""
        from .type_schemas import AsyncCatalogSchemas

        return AsyncCatalogSchemas(self._sender)

    @cached_property
    def external_services(self) -> AsyncExternalServices:
        """Services outside of DIAL that applications use."""
        from .external_services import AsyncExternalServices

        return AsyncExternalServices(self._sender)

    @cached_property
    def offline_credentials(self) -> AsyncOfflineAccess:
        """Whether applications may act for a user who is away."""
        from .credentials import AsyncOfflineAccess

        return AsyncOfflineAccess(self._sender)

    @cached_property
    def toolset_auth(self) -> AsyncToolSetAuth:
        """Credentials for tool sets."""
        from .credentials import AsyncToolSetAuth

        return AsyncToolSetAuth(self._sender)

    @cached_property
    def mcp(self) -> AsyncMcp:
        """Tools, and the model context protocol of tool sets and applications."""
        from .mcp import AsyncMcp

        return AsyncMcp(self._sender)

    @cached_property
    def code_interpreter(self) -> AsyncCodeInterpreter:
        """Machines that run code."""
        from .code_interpreter import AsyncCodeInterpreter

        return AsyncCodeInterpreter(self._sender)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """The installation's configuration; for administrators."""
        from .admin import AsyncAdmin

        return AsyncAdmin(self._sender)
