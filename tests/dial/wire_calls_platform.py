"""The public calls that send the transcribed requests for applications' lifecycle, tools, code and administration."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from veneer.dial import Stored
from wire import Exchange

Options = dict[str, Any]

SNAKE = {
    "credentialsLevel": "credentials_level",
    "authenticationType": "authentication_type",
    "apiKey": "api_key",
    "code": "code",
    "redirectUri": "redirect_uri",
    "dryRun": "dry_run",
    "types": "types",
}


def body(exchange: Exchange) -> dict[str, Any]:
    """The request's JSON."""
    return exchange.request.json() if exchange.request.body else {}


def named(exchange: Exchange) -> dict[str, Any]:
    """Fields of the body as keyword arguments."""
    return {SNAKE[name]: value for name, value in body(exchange).items() if name in SNAKE}


def service(exchange: Exchange) -> tuple[str, str]:
    return exchange.arguments["app_id"], exchange.arguments["service_id"]


def toolset(client: Any, exchange: Exchange) -> Any:
    given = dict(exchange.arguments)
    return client.mcp.toolset(given.pop("toolset_name"), **given)


def deployment(client: Any, exchange: Exchange) -> Any:
    return client.mcp.deployment(exchange.arguments["deployment_name"])


def entry(exchange: Exchange) -> tuple[str, dict[str, Any]]:
    """The URL of an entry of the configuration, and the other arguments."""
    given = dict(exchange.arguments)
    return f"{given.pop('kind')}/{given.pop('bucket')}/{given.pop('path')}", given


def execute(client: Any, exchange: Exchange, options: Options) -> Any:
    asked = body(exchange)
    inputs = {file["targetPath"]: file["sourceUrl"] for file in asked.get("inputFiles", ())}
    outputs = {file["sourcePath"]: file["targetUrl"] for file in asked.get("outputFiles", ())}
    session = asked.get("sessionId")
    return client.code_interpreter.execute(
        asked["code"], session_id=session, input_files=inputs, output_files=outputs, **options
    )


def upload(client: Any, exchange: Exchange, options: Options) -> Any:
    ((_, session),) = exchange.request.query
    return client.code_interpreter.upload(session, "data/in.txt", b"hello", **options)


CALLS: Mapping[str, Callable[[Any, Exchange, Options], Any]] = {
    "deploy_application": lambda c, e, o: c.application.deploy(body(e)["url"], **o),
    "undeploy_application": lambda c, e, o: c.application.undeploy(body(e)["url"], **o),
    "redeploy_application": lambda c, e, o: c.application.redeploy(body(e)["url"], **o),
    "get_application_logs": lambda c, e, o: c.application.logs(body(e)["url"], **o),
    "list_application_schemas": lambda c, e, o: c.application_schemas.list(**o),
    "get_application_schema": lambda c, e, o: c.application_schemas.get(dict(e.request.query)["id"], **o),
    "get_application_meta_schema": lambda c, e, o: c.application_schemas.get_meta_schema(**o),
    "list_catalog_schemas": lambda c, e, o: c.catalog_schemas.list(**o),
    "get_catalog_schema": lambda c, e, o: c.catalog_schemas.get(dict(e.request.query)["id"], **o),
    "get_catalog_meta_schema": lambda c, e, o: c.catalog_schemas.get_meta_schema(**o),
    "list_external_services": lambda c, e, o: c.external_services.list(e.arguments["app_id"], **o),
    "get_external_service": lambda c, e, o: c.external_services.get(*service(e), **o),
    "save_external_service": lambda c, e, o: c.external_services.save(*service(e), body(e), **o),
    "delete_external_service": lambda c, e, o: c.external_services.delete(*service(e), **o),
    "grant_external_service_consent": lambda c, e, o: c.external_services.grant_consent(*service(e), **o),
    "withdraw_external_service_consent": lambda c, e, o: c.external_services.withdraw_consent(*service(e), **o),
    "get_external_service_credentials": lambda c, e, o: c.external_services.credentials(*service(e), **o),
    "get_external_service_obo_credentials": lambda c, e, o: c.external_services.obo_credentials(
        *service(e), owner_user_id=body(e)["ownerUserId"], **o
    ),
    "sign_in_to_external_service": lambda c, e, o: c.external_services.signin(*service(e), **named(e), **o),
    "sign_out_of_external_service": lambda c, e, o: c.external_services.signout(*service(e), **named(e), **o),
    "get_offline_credentials": lambda c, e, o: c.offline_credentials.get(**o),
    "sign_in_for_offline_credentials": lambda c, e, o: c.offline_credentials.signin(**named(e), **o),
    "sign_out_of_offline_credentials": lambda c, e, o: c.offline_credentials.signout(**o),
    "sign_in_to_toolset": lambda c, e, o: c.toolset_auth.signin(body(e)["url"], **named(e), **o),
    "sign_out_of_toolset": lambda c, e, o: c.toolset_auth.signout(body(e)["url"], **named(e), **o),
    "repair_toolset": lambda c, e, o: c.toolset_auth.repair("toolsets/{bucket}/{path}".format(**e.arguments), **o),
    "list_toolset_tools": lambda c, e, o: toolset(c, e).tools(**dict(e.request.query), **o),
    "list_allowed_tools": lambda c, e, o: toolset(c, e).allowed_tools(**o),
    "post_to_toolset": lambda c, e, o: toolset(c, e).post(body(e), **o),
    "listen_to_toolset": lambda c, e, o: toolset(c, e).listen(**o),
    "end_toolset_session": lambda c, e, o: toolset(c, e).end_session(**o),
    "post_to_deployment": lambda c, e, o: deployment(c, e).post(body(e), **o),
    "get_deployment_resource": lambda c, e, o: deployment(c, e).resource(dict(e.request.query)["uri"], **o),
    "open_session": lambda c, e, o: c.code_interpreter.open(body(e).get("sessionId"), **o),
    "close_session": lambda c, e, o: c.code_interpreter.close(body(e)["sessionId"], **o),
    "get_session": lambda c, e, o: c.code_interpreter.get(body(e)["sessionId"], **o),
    "execute_code": execute,
    "upload_code_file": upload,
    "download_code_file": lambda c, e, o: c.code_interpreter.download(*body(e).values(), **o),
    "list_code_files": lambda c, e, o: c.code_interpreter.list_files(body(e)["sessionId"], **o),
    "transfer_input_file": lambda c, e, o: c.code_interpreter.transfer_in(*body(e).values(), **o),
    "transfer_output_file": lambda c, e, o: c.code_interpreter.transfer_out(*body(e).values(), **o),
    "get_admin_entry": lambda c, e, o: c.admin.get(entry(e)[0], **entry(e)[1], **o),
    "save_admin_entry": lambda c, e, o: c.admin.save(entry(e)[0], body(e), **entry(e)[1], **o),
    "delete_admin_entry": lambda c, e, o: c.admin.delete(entry(e)[0], **entry(e)[1], **o),
    "get_admin_metadata": lambda c, e, o: c.admin.list(entry(e)[0], **entry(e)[1], **o),
    "list_file_config": lambda c, e, o: c.admin.list_file_config(e.arguments["kind"], **o),
    "get_file_config": lambda c, e, o: c.admin.get_file_config(e.arguments["kind"], e.arguments["name"], **o),
    "migrate_file_config": lambda c, e, o: c.admin.migrate_file_config(**named(e), **o),
    "apply_manifests": lambda c, e, o: c.admin.apply(body(e)["manifests"], precheck=body(e)["precheck"], **o),
    "validate_manifests": lambda c, e, o: c.admin.validate(body(e)["manifests"], **o),
    "get_config_health": lambda c, e, o: c.admin.health(**o),
    "reload_config": lambda c, e, o: c.admin.reload(**o),
}
"""By operationId: what sends a request of that operation."""

INSIDE: Mapping[str, Callable[[Any], Any]] = {
    "list_allowed_tools": lambda answer: answer["tools"],
    "list_code_files": lambda answer: answer["files"],
    "list_file_config": lambda answer: [item["name"] for item in answer["items"]],
}
"""Where methods give less than the whole answer: what of it."""


def plain(result: Any) -> Any:
    """A result as decoded JSON."""
    if isinstance(result, list):
        return [plain(entry) for entry in result]
    if hasattr(result, "parsed"):
        return plain(result.parsed)
    return result.to_dict() if hasattr(result, "to_dict") else result


def check(exchange: Exchange, result: Any, messages: list[Any]) -> None:
    """Whether a result is what the transcribed answer says."""
    answer = exchange.answer
    if exchange.operation in ("post_to_toolset", "post_to_deployment"):
        assert [plain(message) for message in messages] == ([answer.json()] if answer.body else [])
    elif exchange.operation == "get_deployment_resource":
        assert result == answer.body.decode()
    else:
        expected = json.loads(answer.body) if answer.body else None
        assert plain(result) == INSIDE.get(exchange.operation or "", lambda whole: whole)(expected)
        if isinstance(result, Stored):
            assert result.etag == answer.headers["etag"]
