import asyncio
import os

from aidial_client import AsyncDial, Dial, EtagMismatchError, ResourceNotFoundError
from aidial_client.helpers.storage_resource import parse_storage_resource
from aidial_client.types.metadata import PromptItem, PromptMetadata
from aidial_client.types.prompt import Prompt

URL, KEY = os.environ["URL"], os.environ["KEY"]


def prompts(client: Dial) -> None:
    home = client.my_prompts_home()
    prompt = Prompt(id=f"{home}/greeting", folder_id=str(home), name="greeting", content="Say hello to {{name}}")
    stored = client.prompts.save(home / "greeting", prompt, etag_if_none_match="*")
    assert isinstance(stored, PromptItem)
    print("stored", stored.name, stored.resource_type)
    read = client.prompts.get(home / "greeting")
    print("read", read.name, read.content)
    read.content = "Say goodbye"
    client.prompts.save(home / "greeting", read, etag_if_match=stored.etag)
    try:
        client.prompts.save(home / "greeting", prompt, etag_if_match=stored.etag)
    except EtagMismatchError as error:
        print("mismatch", error.status_code)
    listing = client.metadata.get("prompts", f"{home}/")
    assert isinstance(listing, PromptMetadata)
    print("listing", [item.name for item in listing.items])
    client.prompts.delete(home / "greeting")
    try:
        client.prompts.get(home / "greeting")
    except ResourceNotFoundError as error:
        print("missing", error.status_code)


def places(client: Dial) -> None:
    home = client.my_conversations_home()
    resource = parse_storage_resource(url=f"{home}/a%20b", dial_api_url=client.api_url)
    print(resource.resource_type, resource.bucket == client.my_bucket(), resource.bucket_path, resource.filename)
    raw = client.bucket.get_raw()
    print(raw.bucket == client.bucket.get_bucket() == client.my_bucket(), client.bucket.get_appdata())
    print(client.my_appdata(), client.my_appdata_home())


def skills(client: Dial) -> None:
    print("skills", [(item.name, str(item.node_type)) for item in client.skills.list().items or []])
    one = client.skills / "tools" / "sum"
    print("files", [item.name for item in client.skills(path="tools/sum").files.list().items or []])
    print("read", one.files(path="SKILL.md").read().get_content())


async def later() -> None:
    async with AsyncDial(base_url=URL, api_key=KEY) as client:
        home = await client.my_prompts_home()
        prompt = Prompt(id="p", folder_id="f", name="p", content="text")
        await client.prompts.save(home / "p", prompt)
        print("async", (await client.prompts.get(home / "p")).content)
        await client.prompts.delete(home / "p")


with Dial(base_url=URL, api_key=KEY) as dial:
    prompts(dial)
    places(dial)
    skills(dial)
asyncio.run(later())
