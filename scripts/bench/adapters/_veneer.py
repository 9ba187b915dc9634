"""Shared code of veneer's adapters: all four providers, on the transport that is given."""

from bench import payloads
from veneer import AsyncClientPool, ClientPool

KEY = "bench-key"
FILE = "files/bench-bucket/big.bin"
SYSTEM = "You are a helpful assistant."


class Dial:
    """The calls of DIAL's clients."""

    messages = payloads.chat_body("dial", False)["messages"]  # nobody changes it

    def make(self, target, is_async, **options):
        from veneer.dial import AsyncDial
        from veneer.dial import Dial as SyncDial

        return (AsyncDial if is_async else SyncDial)(base_url=target.url, api_key=KEY, **options)

    def chat(self, client):
        return client.chat.completions.create(deployment_name=payloads.MODEL, messages=self.messages)

    def stream(self, client):
        return client.chat.completions.create(deployment_name=payloads.MODEL, messages=self.messages, stream=True)

    def embed(self, client):
        return client.embeddings.create(deployment_name=payloads.MODEL, input=["x"])

    def text(self, answer):
        return answer.choices[0].message.content

    def piece(self, chunk):
        return chunk.choices[0].delta.content if chunk.choices else None

    def vectors(self, answer):
        return [item.embedding for item in answer.data]


class Azure:
    """The calls of Azure AI Inference's clients."""

    def make(self, target, is_async, **options):
        from veneer.azure_inference import ChatCompletionsClient, aio
        from veneer.azure_inference.credentials import AzureKeyCredential

        kind = aio.ChatCompletionsClient if is_async else ChatCompletionsClient
        return kind(endpoint=f"{target.url}/azure", credential=AzureKeyCredential(KEY), **options)

    def make_embed(self, target, is_async, **options):
        from veneer.azure_inference import EmbeddingsClient, aio
        from veneer.azure_inference.credentials import AzureKeyCredential

        kind = aio.EmbeddingsClient if is_async else EmbeddingsClient
        return kind(endpoint=f"{target.url}/azure", credential=AzureKeyCredential(KEY), **options)

    def messages(self):
        from veneer.azure_inference.models import SystemMessage, UserMessage

        return [SystemMessage(content=SYSTEM), UserMessage(content=payloads.QUESTION)]

    def chat(self, client):
        return client.complete(messages=self.messages())

    def stream(self, client):
        return client.complete(messages=self.messages(), stream=True)

    def embed(self, client):
        return client.embed(input=["x"])

    text, piece, vectors = Dial.text, Dial.piece, Dial.vectors


class Aleph:
    """The calls of Aleph Alpha's clients."""

    def make(self, target, is_async, **options):
        from veneer.aleph_alpha import AsyncClient, Client

        return (AsyncClient if is_async else Client)(token=KEY, host=target.url, **options)

    def request(self):
        from veneer.aleph_alpha import ChatRequest, Message, Role

        messages = [Message(Role.System, SYSTEM), Message(Role.User, payloads.QUESTION)]
        return ChatRequest(model=payloads.MODEL, messages=messages)

    def chat(self, client):
        return client.chat(self.request(), model=payloads.MODEL)

    def stream(self, client):
        return client.chat_with_streaming(self.request(), model=payloads.MODEL)

    def embed(self, client):
        from veneer.aleph_alpha import BatchSemanticEmbeddingRequest, Prompt, SemanticRepresentation

        request = BatchSemanticEmbeddingRequest(
            prompts=[Prompt.from_text("x")], representation=SemanticRepresentation.Symmetric
        )
        return client.batch_semantic_embed(request, model="m")

    def text(self, answer):
        return answer.message.content

    def piece(self, chunk):
        return getattr(chunk, "content", None)

    def vectors(self, answer):
        return answer.embeddings


class Dify:
    """The calls of Dify's clients."""

    def make(self, target, is_async, **options):
        from veneer.dify import AsyncChatClient, ChatClient

        return (AsyncChatClient if is_async else ChatClient)(KEY, f"{target.url}/v1", **options)

    def chat(self, client):
        return client.create_chat_message(inputs={}, query=payloads.QUESTION, user="bench", response_mode="blocking")

    def stream(self, client):
        return client.create_chat_message(inputs={}, query=payloads.QUESTION, user="bench", response_mode="streaming")

    def text(self, answer):
        return answer.parsed.answer

    def piece(self, event):
        return getattr(event, "answer", None)


CALLS = {"dial": Dial(), "azure": Azure(), "aleph": Aleph(), "dify": Dify()}


def make(transport=None):
    """The functions of an adapter; see _template.py."""
    choice = {} if transport is None else {"transport": transport}

    def open_one(target, is_async, **options):
        calls = CALLS[target.provider]
        return calls, calls.make(target, is_async, **(options or choice))

    def open(target):
        return open_one(target, False)

    def close(client):
        client[1].close()

    def chat(client):
        calls, made = client[:2]
        return calls.text(calls.chat(made))

    def stream(client):
        calls, made = client[:2]
        piece = calls.piece
        for event in calls.stream(made):
            text = piece(event)
            if text:
                yield text

    def open_embed(target):
        calls = CALLS[target.provider]
        return calls, getattr(calls, "make_embed", calls.make)(target, False, **choice)

    def embed(client):
        calls, made = client[:2]
        return calls.vectors(calls.embed(made)) if hasattr(calls, "embed") else None

    def upload(client, path):
        with _open(path, "rb") as file:
            return client[1].files.upload(FILE, file).url

    def download(client, path):
        client[1].files.download(FILE).write_to(path)

    def open_shared(target, n):
        pool = ClientPool(**choice)
        return [(*open_one(target, False, pool=pool), pool) for _ in range(n)]

    def close_shared(clients):
        clients[0][2].close()

    def aopen(target):
        return open_one(target, True)

    async def aclose(client):
        await client[1].close()

    async def achat(client):
        calls, made = client[:2]
        return calls.text(await calls.chat(made))

    async def astream(client):
        calls, made = client[:2]
        piece = calls.piece
        found = calls.stream(made)
        async for event in await found if hasattr(found, "__await__") else found:
            text = piece(event)
            if text:
                yield text

    def aopen_embed(target):
        calls = CALLS[target.provider]
        return calls, getattr(calls, "make_embed", calls.make)(target, True, **choice)

    async def aembed(client):
        calls, made = client[:2]
        return calls.vectors(await calls.embed(made)) if hasattr(calls, "embed") else None

    async def aupload(client, path):
        with _open(path, "rb") as file:
            return (await client[1].files.upload(FILE, file)).url

    async def adownload(client, path):
        await (await client[1].files.download(FILE)).awrite_to(path)

    def aopen_shared(target, n):
        pool = AsyncClientPool(**choice)
        return [(*open_one(target, True, pool=pool), pool) for _ in range(n)]

    async def aclose_shared(clients):
        await clients[0][2].aclose()

    found = locals()
    names = "open close chat stream open_embed embed upload download open_shared close_shared"
    made = {name: found[name] for name in names.split()} if transport != "aiohttp" else {}
    return made | {f"a{name}": found[f"a{name}"] for name in names.split()}


_open = open
