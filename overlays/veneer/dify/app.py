"""What every app has: parameters, files, audio, feedback, end users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from veneer_generated.dify import models
from veneer_generated.dify.api import application, audio, feedback, files

from .._runtime.options import hide_headers
from .base_client import AsyncBaseClient, BaseClient
from .paging import by_page
from .uploads import audio_of, file_of, input_of

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        AppFeedbacksResponse,
        AppInfoResponse,
        AppMetaResponse,
        AppParametersResponse,
        AudioToTextResponse,
        EndUserDetail,
        FeedbackItem,
        FileType,
        FileUploadResponse,
        InputFileObject,
        ResultResponse,
        WebAppSettingsResponse,
    )
    from veneer_generated.types import Request

    from .._runtime.downloads import AsyncDownload, Download
    from .._runtime.files import Progress
    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Listing, Page, Result
    from .uploads import FileOrPath, FileParameter

    Rating = Literal["like", "dislike"]


def _feedbacks(page: int, limit: int) -> Listing[AppFeedbacksResponse, FeedbackItem]:
    return by_page(
        lambda number: feedback.get_chat_app_feedbacks.request(page=number, limit=limit),
        page,
        lambda found: found.data,
        lambda found, _: len(found.data or ()) >= limit,  # the service does not say whether there is more
    )


def _upload(file: FileParameter, user: str | None) -> Request[FileUploadResponse, Any]:
    return files.upload_chat_file.request(body=models.FileUploadRequest(file=file_of(file), user=user))


class DifyClient(BaseClient):
    """A client of one app, whatever its kind; the clients for each kind have all of this too.

    `api_key` is the app's key: a string, or a function without parameters that returns one and is asked again for every
    attempt; without it DIFY_API_KEY counts. `base_url` is the service API of the installation
    (`https://<host>/v1`), else DIFY_BASE_URL, else Dify Cloud. `timeout` is seconds for an attempt (a stream: until its
    headers), `max_retries` how often one is repeated, `retry_delay` the first pause before that. `pool` shares
    connections with other clients, `http_client` is an `httpx.Client` of yours; both stay open when this client closes.
    Thread-safe. Raises ConfigurationError (a ValueError) for arguments that cannot work.

    Methods raise DifyClientError or a class below it at the call. What they return serves two habits: `parsed` is the
    typed model, `json()`, `text`, `status_code`, `headers` and `raise_for_status()` are those of HTTP libraries.
    Methods take veneer's call options too (`timeout`, `max_retries`, `extra_headers`, ...).

        with DifyClient("app-...") as client:
            print(client.get_app_info().parsed.name)
    """

    def get_application_parameters(
        self, user: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[AppParametersResponse]:
        """Inputs, features and limits of the app; `user` makes no difference."""
        return self._fetch(application.get_chat_app_parameters.request(), options)

    def get_meta(self, user: str | None = None, **options: Unpack[CallOptions]) -> Result[AppMetaResponse]:
        """Icons of the tools that the app uses; `user` makes no difference."""
        return self._fetch(application.get_chat_app_meta.request(), options)

    def get_app_info(self, **options: Unpack[CallOptions]) -> Result[AppInfoResponse]:
        """Name and mode of the app; the cheapest way to check a key."""
        return self._fetch(application.get_chat_app_info.request(), options)

    def get_app_site_info(self, **options: Unpack[CallOptions]) -> Result[WebAppSettingsResponse]:
        """How the app's own web page looks."""
        return self._fetch(application.get_chat_web_app_settings.request(), options)

    def get_end_user(self, end_user_id: str, **options: Unpack[CallOptions]) -> Result[EndUserDetail]:
        """Who an end user is; `created_by` of an upload is such an id. Raises EndUserNotFoundError."""
        return self._fetch(application.get_end_user_chat.request(end_user_id=end_user_id), options)

    def message_feedback(
        self,
        message_id: str,
        rating: Rating | None,
        user: str,
        content: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ResultResponse]:
        """Like or dislike an answer, with a comment; rating None takes that back."""
        body = models.MessageFeedbackRequest(rating=rating, user=user, content=content)
        return self._fetch(feedback.post_chat_message_feedback.request(message_id=message_id, body=body), options)

    def get_app_feedbacks(
        self, page: int = 1, limit: int = 20, **options: Unpack[CallOptions]
    ) -> Page[AppFeedbacksResponse, FeedbackItem]:
        """Feedback of all end users, newest first; `limit` is at most 101."""
        return self._page(_feedbacks(page, limit), options)

    def file_upload(
        self,
        user: str | None,
        files: FileParameter,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[FileUploadResponse]:
        """Upload a file for messages and inputs of the same end user.

        `files` is one file: a path, bytes, a binary file, an iterable of bytes, a tuple `(name, content, media type)`
        or a mapping with one of these. `progress(done, total)` counts its bytes. Raises FileUploadError
        (FileTooLargeError, UnsupportedFileTypeError, ...), and FileNotFoundError before anything is sent.
        """
        return self._fetch(_upload(files, user), options, progress=progress)

    def upload_input(
        self,
        file: FileOrPath,
        user: str | None = None,
        type: FileType | str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> InputFileObject:
        """Upload a file and give what `files` of a message, or an input of a workflow, takes.

        `type` is image, document, audio, video or custom; without it the media type says it.

            image = client.upload_input("panda.jpeg", "user")
            client.create_chat_message({}, "What is this?", "user", files=[image])
        """
        hide_headers(options)
        return input_of(self.file_upload(user, file, progress=progress, **options).parsed, type)

    def get_file_preview(
        self,
        file_id: str,
        *,
        as_attachment: bool | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Download:
        """Open a file that a message refers to; read it as chunks, whole (`content`) or to disk (`write_to`).

        Returns as soon as the server's headers are there. Raises FileMissingError, FileAccessDeniedError.
        """
        # Older servers take every text for true, so false is not sent.
        return self._download(
            files.preview_chat_file.request(file_id=file_id, as_attachment=as_attachment or None, user=user), options
        )

    def audio_to_text(
        self,
        audio_file: FileParameter,
        user: str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[AudioToTextResponse]:
        """What is said in a recording: mp3, m4a, wav, amr or mpga, at most 30 MB.

        The media type that Dify wants is set by the name's extension. Raises AudioTooLargeError,
        UnsupportedAudioTypeError, SpeechToTextDisabledError.
        """
        body = models.AudioToTextRequest(file=audio_of(audio_file), user=user)
        return self._fetch(audio.audio_to_text.request(body=body), options, progress=progress)

    def text_to_audio(
        self,
        text: str | None = None,
        user: str | None = None,
        streaming: bool | None = None,
        *,
        message_id: str | None = None,
        voice: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Download:
        """Speak a text, or the answer of a message, which beats the text; `streaming` makes no difference.

        Returns as soon as the first sound is there: iterate over it, or `write_to("answer.mp3")`.
        """
        body = models.TextToAudioRequest(
            message_id=message_id, text=text, user=user, voice=voice, streaming=streaming or None
        )
        return self._download(audio.text_to_audio_chat.request(body=body), options)


class AsyncDifyClient(AsyncBaseClient):
    """The async form of `DifyClient`."""

    async def get_application_parameters(
        self, user: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[AppParametersResponse]:
        """See `DifyClient.get_application_parameters`."""
        return await self._fetch(application.get_chat_app_parameters.request(), options)

    async def get_meta(self, user: str | None = None, **options: Unpack[CallOptions]) -> Result[AppMetaResponse]:
        """See `DifyClient.get_meta`."""
        return await self._fetch(application.get_chat_app_meta.request(), options)

    async def get_app_info(self, **options: Unpack[CallOptions]) -> Result[AppInfoResponse]:
        """See `DifyClient.get_app_info`."""
        return await self._fetch(application.get_chat_app_info.request(), options)

    async def get_app_site_info(self, **options: Unpack[CallOptions]) -> Result[WebAppSettingsResponse]:
        """See `DifyClient.get_app_site_info`."""
        return await self._fetch(application.get_chat_web_app_settings.request(), options)

    async def get_end_user(self, end_user_id: str, **options: Unpack[CallOptions]) -> Result[EndUserDetail]:
        """See `DifyClient.get_end_user`."""
        return await self._fetch(application.get_end_user_chat.request(end_user_id=end_user_id), options)

    async def message_feedback(
        self,
        message_id: str,
        rating: Rating | None,
        user: str,
        content: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ResultResponse]:
        """See `DifyClient.message_feedback`."""
        body = models.MessageFeedbackRequest(rating=rating, user=user, content=content)
        return await self._fetch(feedback.post_chat_message_feedback.request(message_id=message_id, body=body), options)

    async def get_app_feedbacks(
        self, page: int = 1, limit: int = 20, **options: Unpack[CallOptions]
    ) -> AsyncPage[AppFeedbacksResponse, FeedbackItem]:
        """See `DifyClient.get_app_feedbacks`."""
        return await self._page(_feedbacks(page, limit), options)

    async def file_upload(
        self,
        user: str | None,
        files: FileParameter,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[FileUploadResponse]:
        """See `DifyClient.file_upload`."""
        return await self._fetch(_upload(files, user), options, progress=progress)

    async def upload_input(
        self,
        file: FileOrPath,
        user: str | None = None,
        type: FileType | str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> InputFileObject:
        """See `DifyClient.upload_input`."""
        hide_headers(options)
        return input_of((await self.file_upload(user, file, progress=progress, **options)).parsed, type)

    async def get_file_preview(
        self,
        file_id: str,
        *,
        as_attachment: bool | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncDownload:
        """See `DifyClient.get_file_preview`."""
        # Older servers take every text for true, so false is not sent.
        return await self._download(
            files.preview_chat_file.request(file_id=file_id, as_attachment=as_attachment or None, user=user), options
        )

    async def audio_to_text(
        self,
        audio_file: FileParameter,
        user: str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[AudioToTextResponse]:
        """See `DifyClient.audio_to_text`."""
        body = models.AudioToTextRequest(file=audio_of(audio_file), user=user)
        return await self._fetch(audio.audio_to_text.request(body=body), options, progress=progress)

    async def text_to_audio(
        self,
        text: str | None = None,
        user: str | None = None,
        streaming: bool | None = None,
        *,
        message_id: str | None = None,
        voice: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncDownload:
        """See `DifyClient.text_to_audio`."""
        body = models.TextToAudioRequest(
            message_id=message_id, text=text, user=user, voice=voice, streaming=streaming or None
        )
        return await self._download(audio.text_to_audio_chat.request(body=body), options)
