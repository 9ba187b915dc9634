"""The caller's place in the storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from attr import frozen

from veneer_generated.dial.api import bucket
from veneer_generated.dial.constants import APPDATA

from .._runtime.options import hide_headers
from .errors import ParsingDataError

if TYPE_CHECKING:
    from veneer_generated.dial.models import Bucket

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


@frozen
class AppData:
    """Where an application keeps what belongs to a user: the value of a key that Core made for one request."""

    raw: str
    """`{user_bucket}/appdata/{app_name}`."""
    user_bucket: str
    app_name: str

    @classmethod
    def parse(cls, appdata: str) -> Self:
        """The parts of the text that the service sends; raises ParsingDataError where it has another form."""
        user_bucket, found, app_name = appdata.partition(APPDATA)
        if not (user_bucket and found and app_name):
            raise ParsingDataError(f"the service names a place for application data in an unknown form: {appdata!r}")
        return cls(appdata, user_bucket, app_name)


def appdata_of(answer: Bucket) -> AppData | None:
    """The application's place, which only the key of one request has."""
    return AppData.parse(answer.appdata) if answer.appdata else None


class Buckets:
    """`client.bucket`; asks the service each time. `client.my_bucket()` keeps the answer."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_raw(self, **options: Unpack[CallOptions]) -> Bucket:
        """The whole answer."""
        return self._sender.send(bucket.get_bucket.request(), options)

    def get_bucket(self, **options: Unpack[CallOptions]) -> str:
        """The name of the caller's bucket."""
        hide_headers(options)
        return self.get_raw(**options).bucket

    def get_appdata(self, **options: Unpack[CallOptions]) -> AppData | None:
        """Where the application keeps its files for the user; None but for the key of one request."""
        hide_headers(options)
        return appdata_of(self.get_raw(**options))


class AsyncBuckets:
    """`client.bucket` of an async client; see `Buckets`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_raw(self, **options: Unpack[CallOptions]) -> Bucket:
        """See `Buckets.get_raw`."""
        return await self._sender.send(bucket.get_bucket.request(), options)

    async def get_bucket(self, **options: Unpack[CallOptions]) -> str:
        """See `Buckets.get_bucket`."""
        hide_headers(options)
        return (await self.get_raw(**options)).bucket

    async def get_appdata(self, **options: Unpack[CallOptions]) -> AppData | None:
        """See `Buckets.get_appdata`."""
        hide_headers(options)
        return appdata_of(await self.get_raw(**options))
