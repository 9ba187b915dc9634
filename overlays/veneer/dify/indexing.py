"""Waiting until documents are indexed: when to ask again and when to give up. Pure, no clock but the one given."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from veneer_generated.dify import models

from .._runtime.options import seconds_of
from .exceptions import IndexingError, IndexingTimeoutError

if TYPE_CHECKING:
    from veneer_generated.dify.models import DocumentIndexing

IndexingProgress = Callable[[Sequence["DocumentIndexing"]], None]
"""Called with the state of each document of the batch, every time it was asked for."""

FIRST_PAUSE = 0.5
"""Seconds before asking a second time; small documents are done by then."""
LONGEST_PAUSE = 5.0
"""Seconds; documents that take minutes need not be asked for more often."""


class IndexingWatch:
    """Takes the states of a batch's documents and says whether to go on."""

    def __init__(
        self,
        timeout: float | None,
        interval: float | None,
        progress: IndexingProgress | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._timeout, self._clock, self._progress = seconds_of("timeout", timeout), clock, progress
        self._interval = seconds_of("interval", interval)
        self._until = None if timeout is None else clock() + timeout
        self._next = self._interval or FIRST_PAUSE
        self.seconds = 0.0
        """How long to wait before asking again."""
        self.documents: list[DocumentIndexing] = []
        """The last states."""

    def goes_on(self, documents: Sequence[DocumentIndexing]) -> bool:
        """Whether to ask again, after `seconds`; False where all are indexed. Raises IndexingError where one failed."""
        self.documents = list(documents)
        found = self._judge(documents)
        self.seconds = found or 0.0
        return found is not None

    def _judge(self, documents: Sequence[DocumentIndexing]) -> float | None:
        if self._progress is not None:
            self._progress(documents)
        failed = [d for d in documents if d.indexing_status == models.IndexingStatus.ERROR]
        if failed:
            reasons = "; ".join(f"{d.id}: {d.error or 'no reason given'}" for d in failed)
            raise IndexingError(f"{len(failed)} of {len(documents)} documents failed: {reasons}", documents=failed)
        waiting = [d for d in documents if d.indexing_status != models.IndexingStatus.COMPLETED]
        if not waiting:
            return None
        pause, self._next = self._next, self._interval or min(self._next * 1.5, LONGEST_PAUSE)
        if self._until is not None:
            left = self._until - self._clock()
            if left <= 0:
                states = ", ".join(f"{d.id}: {_state(d)}" for d in waiting)
                text = f"not indexed after {self._timeout:g} s: {states}; raise `timeout`, or ask again later"
                raise IndexingTimeoutError(text, documents=waiting)
            pause = min(pause, left)
        return pause


def _state(document: DocumentIndexing) -> str:
    status = document.indexing_status
    name = status.value if isinstance(status, models.IndexingStatus) else status
    return f"{name} ({document.completed_segments or 0} of {document.total_segments or 0} chunks)"
