# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Plain dicts with typed keys, for requests to EPAM AI DIAL: what is written here is sent as it is."""

from typing import Any, Literal, Required, TypedDict


class PromptCacheBreakpointParam(TypedDict, total=False):
    """A place up to which a model shall cache the prompt."""

    mode: Required[Literal["explicit"]]


class MessageContentTextPartParam(TypedDict, total=False):
    """Text."""

    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None


class CacheBreakpointParam(TypedDict, total=False):
    """Up to here the prompt is worth caching."""

    expire_at: str | None
    """Time of expiry, ISO 8601."""


class MessageCustomFieldsParam(TypedDict, total=False):
    """What DIAL adds to a message."""

    cache_breakpoint: CacheBreakpointParam | None


class SystemMessageParam(TypedDict, total=False):
    """What the model shall be."""

    role: Required[Literal["system"]]
    content: Required[str | list[MessageContentTextPartParam]]
    name: str | None
    custom_fields: MessageCustomFieldsParam | None


class DeveloperMessageParam(TypedDict, total=False):
    """What the model shall be, for models that reason."""

    role: Required[Literal["developer"]]
    content: Required[str | list[MessageContentTextPartParam]]
    name: str | None
    custom_fields: MessageCustomFieldsParam | None


class InputAudioParam(TypedDict, total=False):
    """Sound as data."""

    data: Required[str]
    """Base64."""
    format: Required[Literal["wav", "mp3"] | str]


class MessageContentAudioPartParam(TypedDict, total=False):
    """Sound."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudioParam]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None


class InputFileParam(TypedDict, total=False):
    """The file's content, or its id at the upstream."""

    file_data: str | None
    """`data:` URL with the content."""
    file_id: str | None
    filename: str | None


class MessageContentFilePartParam(TypedDict, total=False):
    """A file."""

    type: Required[Literal["file"]]
    file: Required[InputFileParam]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None


class ImageURLParam(TypedDict, total=False):
    """Where an image is."""

    url: Required[str]
    """`https:` or `data:` URL, or `files/{bucket}/{path}`."""
    detail: Literal["auto", "low", "high"] | str | None
    """How closely to look."""


class MessageContentImagePartParam(TypedDict, total=False):
    """An image."""

    type: Required[Literal["image_url"]]
    image_url: Required[ImageURLParam]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None


class AttachmentParam(TypedDict, total=False):
    """Data that goes with a message: either `data` or `url` is set."""

    index: int | None
    """Position among the attachments; only in streams."""
    type: str | None
    """Media type; `text/markdown` when not given."""
    title: str | None
    data: str | None
    """The content; Base64 for what is no text."""
    url: str | None
    """Where the content is, such as `files/{bucket}/{path}`."""
    reference_type: str | None
    """Media type of the source."""
    reference_url: str | None
    """Where the content comes from."""


class StageParam(TypedDict, total=False):
    """A step of an application's work."""

    index: int | None
    """Position among the stages; only in streams."""
    name: str | None
    content: str | None
    attachments: list[AttachmentParam]
    status: Literal["completed", "failed"] | str | None
    """None while it runs."""
    parent_stage_index: int | None
    """`index` of the stage that this one is part of."""


class CustomContentParam(TypedDict, total=False):
    """What DIAL adds to a message."""

    stages: list[StageParam]
    """Steps of the application's work."""
    attachments: list[AttachmentParam]
    state: dict[str, Any]
    """State of the application; send it back unchanged."""
    form_schema: dict[str, Any]
    """JSON Schema of a form that the user shall fill in."""
    form_value: Any
    """What the user filled in."""
    skills: list[dict[str, Any]]
    """Skills that the model may use."""


class UserMessageParam(TypedDict, total=False):
    """What the user says."""

    role: Required[Literal["user"]]
    content: Required[
        str
        | list[
            MessageContentTextPartParam
            | MessageContentImagePartParam
            | MessageContentFilePartParam
            | MessageContentAudioPartParam
        ]
    ]
    name: str | None
    custom_content: CustomContentParam | None
    """Attachments, the answer to a form, skills."""
    custom_fields: MessageCustomFieldsParam | None


class MessageContentRefusalPartParam(TypedDict, total=False):
    """Why the model did not answer."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]


class FunctionCallParam(TypedDict, total=False):
    """The function to call."""

    name: Required[str]
    arguments: Required[str]
    """JSON text; models do not always write valid JSON."""


class ToolCallParam(TypedDict, total=False):
    """A call of a tool that the model wants made."""

    id: Required[str]
    """Names the call in the tool's message."""
    type: str
    function: Required[FunctionCallParam]


class AssistantMessageParam(TypedDict, total=False):
    """What the model said."""

    role: Required[Literal["assistant"]]
    content: str | list[MessageContentTextPartParam | MessageContentRefusalPartParam] | None
    name: str | None
    refusal: str | None
    reasoning_content: str | None
    """What the model thought before it answered."""
    tool_calls: list[ToolCallParam]
    function_call: FunctionCallParam | None
    """Use `tool_calls`."""
    custom_content: CustomContentParam | None
    """Attachments, stages, the state of the application, a form."""
    custom_fields: MessageCustomFieldsParam | None


class ToolMessageParam(TypedDict, total=False):
    """What a tool returned."""

    role: Required[Literal["tool"]]
    content: Required[str | list[MessageContentTextPartParam]]
    tool_call_id: Required[str]
    """`id` of the call that this answers."""
    custom_fields: MessageCustomFieldsParam | None


class FunctionMessageParam(TypedDict, total=False):
    """What a function returned; newer models want a ToolMessage."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    name: Required[str]
    """Name of the function."""
    custom_fields: MessageCustomFieldsParam | None


class FunctionParam(TypedDict, total=False):
    """What a model must know of a function to call it."""

    name: Required[str]
    """Letters, digits, `_` and `-`, at most 64."""
    description: str | None
    parameters: dict[str, Any]
    """JSON Schema of the arguments."""
    strict: bool | None
    """Arguments must obey the schema exactly; false when not given."""


class ToolParam(TypedDict, total=False):
    """A function of the caller."""

    type: Required[Literal["function"]]
    function: Required[FunctionParam]
    custom_fields: MessageCustomFieldsParam | None


class ToolCustomFieldsParam(TypedDict, total=False):
    """What DIAL adds to a message."""

    cache_breakpoint: CacheBreakpointParam | None


class FunctionCallSpecParam(TypedDict, total=False):
    """The name of a function."""

    name: Required[str]


class ToolCallSpecParam(TypedDict, total=False):
    """This function must be called."""

    type: Required[Literal["function"]]
    function: Required[FunctionCallSpecParam]


class StaticFunctionParam(TypedDict, total=False):
    """The function and its settings."""

    name: Required[str]
    description: str | None
    configuration: dict[str, Any]


class StaticToolParam(TypedDict, total=False):
    """A function that the deployment itself has."""

    type: Required[Literal["static_function"]]
    static_function: Required[StaticFunctionParam]


class PromptCacheOptionsParam(TypedDict, total=False):
    """How to cache the prompt."""

    mode: Literal["implicit", "explicit"] | str | None
    ttl: str | None
    """How long, such as `5m`."""


class StreamOptions(TypedDict, total=False):
    """How to stream."""

    include_usage: bool | None
    """Send the tokens used at the end of the stream."""


class ResponseFormatJsonObject(TypedDict, total=False):
    """A JSON object."""

    type: Required[Literal["json_object"]]


class ResponseFormatJsonSchemaObject(TypedDict, total=False):
    """A named JSON Schema."""

    name: Required[str]
    schema: Required[dict[str, Any]]
    """The JSON Schema."""
    description: str | None
    strict: bool | None
    """Obey the schema exactly; false when not given."""


class ResponseFormatJsonSchema(TypedDict, total=False):
    """JSON that obeys a schema."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[ResponseFormatJsonSchemaObject]


class ResponseFormatText(TypedDict, total=False):
    """Any text."""

    type: Required[Literal["text"]]


class ChatCompletionRequestCustomFields(TypedDict, total=False):
    """What DIAL adds to a request."""

    configuration: dict[str, Any]
    """Settings of the deployment; obey its configuration schema."""
    cache_breakpoint: CacheBreakpointParam | None


class ChatCompletionRequest(TypedDict, total=False):
    """A conversation to go on with, and how."""

    messages: Required[
        list[
            SystemMessageParam
            | DeveloperMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | FunctionMessageParam
            | dict[str, Any]
        ]
    ]
    """The conversation so far; at least one message."""
    model: str
    """Not needed; the deployment is named by the URL."""
    stream: bool | None
    """Send the answer in chunks while it is made."""
    stream_options: StreamOptions | None
    temperature: float
    """Randomness, 0 to 2; 1 when not given."""
    top_p: float
    """Share of probability to choose from, 0 to 1; 1 when not given."""
    n: int | None
    """Number of choices, 1 to 128; many deployments only take 1."""
    stop: str | list[str] | None
    """Up to four texts before which the answer ends."""
    max_tokens: int
    """Limit of the answer in tokens; newer models want `max_completion_tokens`."""
    max_completion_tokens: int | None
    """Limit of the answer in tokens, reasoning included."""
    max_prompt_tokens: int
    """Limit of the prompt in tokens, at least 1; older messages are dropped above it."""
    presence_penalty: float
    """-2 to 2; 0 when not given."""
    frequency_penalty: float
    """-2 to 2; 0 when not given."""
    logit_bias: dict[str, float] | None
    seed: int | None
    """Makes answers repeatable where the model can."""
    user: str
    """The end user."""
    tools: list[ToolParam | StaticToolParam]
    """Tools that the model may call, at most 128."""
    tool_choice: Literal["none", "auto", "required"] | str | ToolCallSpecParam | None
    """Whether to call tools, or which one."""
    parallel_tool_calls: bool
    """Several calls at once are allowed; true when not given."""
    functions: list[FunctionParam]
    """Use `tools`."""
    function_call: str | FunctionCallSpecParam | None
    """Use `tool_choice`."""
    response_format: ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema | None
    """What kind of text the answer must be."""
    logprobs: bool | None
    """Send the probabilities of the tokens too."""
    top_logprobs: int | None
    """Number of alternatives for each token, 0 to 20."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high"] | str | None
    prompt_cache_key: str | None
    """Requests with the same key share cached prompts."""
    prompt_cache_options: PromptCacheOptionsParam | None
    custom_fields: ChatCompletionRequestCustomFields | None
    addons: list[dict[str, Any]]
    """Addons of an assistant."""
