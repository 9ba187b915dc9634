"""Which knowledge base a call is about."""

from __future__ import annotations

from .._runtime.errors import ConfigurationError


class DatasetScope:
    """The knowledge base of a client; a call may name another one."""

    dataset_id: str | None = None
    """The knowledge base that methods are about where the call names none."""

    def _dataset(self, dataset_id: str | None) -> str:
        found = dataset_id if dataset_id is not None else self.dataset_id
        if not found:
            raise ConfigurationError(
                "dataset_id is not set; give it to the call, or to the client: KnowledgeBaseClient(api_key, dataset_id)"
            )
        return found
