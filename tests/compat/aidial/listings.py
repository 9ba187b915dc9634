import asyncio
import os

from aidial_client import AsyncDial, AsyncDialClientPool, Dial, DialClientPool, DialException, ModelInfo, ToolsetInfo
from aidial_client import UserInfo
from aidial_client.types.application import Application
from aidial_client.types.deployment import Deployment, DeploymentBase, DeploymentName

URL, KEY = os.environ["URL"], os.environ["KEY"]


def listings(client: Dial) -> None:
    found: list[DeploymentBase] = [*client.deployments.list(), *client.application.list()]
    assert all(isinstance(one, DeploymentBase) for one in found)
    one = client.deployments.get("echo")
    assert isinstance(one, Deployment)
    print("deployment", one.id, one.features.system_prompt, one.features.model_dump()["tools"])
    application = client.application.get(client.application.list()[0].id)
    assert isinstance(application, Application)
    print("application", application.id == client.application.list()[0].id, application.object)
    model = client.model.get("echo")
    assert isinstance(model, ModelInfo)
    print("model", model.id)
    names = client.deployments.list_names(types=["model", "application"])
    assert all(isinstance(name, DeploymentName) for name in names)
    print("names", sorted({str(name.object) for name in names}))
    user = client.user.info()
    assert isinstance(user, UserInfo)
    print("user", user.roles)
    print("schema", type(client.deployments.get_configuration_schema("echo")).__name__)
    try:
        toolset = client.toolset.get("unknown")
        assert isinstance(toolset, ToolsetInfo)
    except DialException as error:
        print("toolset", error.status_code)


def pools() -> None:
    with DialClientPool() as pool:
        first = pool.create_client(base_url=URL, api_key=KEY)
        second = pool.create_client(base_url=URL, bearer_token=lambda: os.environ["TOKEN"])
        print("pool", first.my_bucket() != second.my_bucket(), sorted(second.auth_headers()))


async def later() -> None:
    async with AsyncDialClientPool() as pool:
        client = pool.create_client(base_url=URL, api_key=KEY)
        answers = await asyncio.gather(*(client.deployments.get("echo") for _ in range(5)))
        print("async pool", {answer.id for answer in answers})
    async with AsyncDial(base_url=URL, api_key=KEY) as alone:
        print("headers", sorted(await alone.auth_headers()))


with Dial(base_url=URL, api_key=KEY) as dial:
    listings(dial)
pools()
asyncio.run(later())
