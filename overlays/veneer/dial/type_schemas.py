"""Types of applications and of entries of the catalog: the JSON Schemas that their properties obey."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dial.api import application_schemas, catalog_schemas

if TYPE_CHECKING:
    from veneer_generated.dial.models import ApplicationSchemaItem, CatalogSchemaItem

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


class ApplicationSchemas:
    """`client.application_schemas`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[ApplicationSchemaItem]:
        """The types of applications that can be made by properties alone; `id` is the URI of a type's schema."""
        return self._sender.send(application_schemas.list_application_schemas.request(), options)

    def get(self, schema_id: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """The JSON Schema of one type, by its URI; raises ResourceNotFoundError.

        for kind in client.application_schemas.list():
            print(kind.display_name, list(client.application_schemas.get(kind.id)))
        """
        return self._sender.send(application_schemas.get_application_schema.request(id=schema_id), options)

    def get_meta_schema(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """The JSON Schema that the schemas of types obey."""
        return self._sender.send(application_schemas.get_application_meta_schema.request(), options)


class AsyncApplicationSchemas:
    """`client.application_schemas` of an async client; see `ApplicationSchemas`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[ApplicationSchemaItem]:
        """See `ApplicationSchemas.list`."""
        return await self._sender.send(application_schemas.list_application_schemas.request(), options)

    async def get(self, schema_id: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """See `ApplicationSchemas.get`."""
        return await self._sender.send(application_schemas.get_application_schema.request(id=schema_id), options)

    async def get_meta_schema(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """See `ApplicationSchemas.get_meta_schema`."""
        return await self._sender.send(application_schemas.get_application_meta_schema.request(), options)


class CatalogSchemas:
    """`client.catalog_schemas`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[CatalogSchemaItem]:
        """The types of entries of the catalog; `id` is the URI of a type's schema."""
        return self._sender.send(catalog_schemas.list_catalog_schemas.request(), options)

    def get(self, schema_id: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """The JSON Schema of one type, by its URI; raises ResourceNotFoundError."""
        return self._sender.send(catalog_schemas.get_catalog_schema.request(id=schema_id), options)

    def get_meta_schema(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """The JSON Schema that the schemas of types obey."""
        return self._sender.send(catalog_schemas.get_catalog_meta_schema.request(), options)


class AsyncCatalogSchemas:
    """`client.catalog_schemas` of an async client; see `CatalogSchemas`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[CatalogSchemaItem]:
        """See `CatalogSchemas.list`."""
        return await self._sender.send(catalog_schemas.list_catalog_schemas.request(), options)

    async def get(self, schema_id: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """See `CatalogSchemas.get`."""
        return await self._sender.send(catalog_schemas.get_catalog_schema.request(id=schema_id), options)

    async def get_meta_schema(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """See `CatalogSchemas.get_meta_schema`."""
        return await self._sender.send(catalog_schemas.get_catalog_meta_schema.request(), options)
