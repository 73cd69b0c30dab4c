"""A collection for Postman, in its format 2.1 (https://schema.postman.com/json/collection/v2.1.0/collection.json)."""

import json
from itertools import groupby
from typing import Any

from graphql import OperationType

from client.collections.operations import KEY, Operation, placeholders

FORMAT = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
ABOUT = """Every operation of `client/operations`, for a business that runs Tenure.

Set `url`. `token` is a member's session token, which is saved when you send *SessionCreate*; `key` is an API key of the
business. Responses set the other variables: send *Offer*, then *CheckoutCreate*, then *CheckoutPay*. Each request that
needs an idempotency key gets a new one. Feeds need a WebSocket, which this format does not support.
"""


def collection(found: list[Operation]) -> dict[str, Any]:
    asked = [operation for operation in found if operation.kind is not OperationType.SUBSCRIPTION]
    folders = groupby(asked, key=lambda operation: operation.area)
    return {
        "info": {"name": "Tenure", "description": ABOUT, "schema": FORMAT},
        "item": [{"name": area, "item": [_request(one) for one in inside]} for area, inside in folders],
        "variable": [
            {"key": "url", "value": "http://localhost:8000"},
            *({"key": name, "value": ""} for name in ("token", "key", *placeholders(asked))),
        ],
    }


def _request(operation: Operation) -> dict[str, Any]:
    variables = json.dumps(operation.variables, indent=2).replace(KEY, "{{$guid}}")
    request = {
        "method": "POST",
        "header": [],
        "auth": _auth(operation.caller),
        "url": {"raw": "{{url}}/graphql", "host": ["{{url}}"], "path": ["graphql"]},
        "body": {"mode": "graphql", "graphql": {"query": operation.text, "variables": variables}},
        "description": operation.description,
    }
    return {"name": operation.name, "event": _kept(operation), "request": request, "response": []}


def _auth(caller: str | None) -> dict[str, Any]:
    if caller is None:
        return {"type": "noauth"}
    return {"type": "bearer", "bearer": [{"key": "token", "value": f"{{{{{caller}}}}}", "type": "string"}]}


def _kept(operation: Operation) -> list[dict[str, Any]]:
    """A script that keeps what the answer tells for the requests that follow."""
    if not operation.keep:
        return []
    lines = ["const { data } = pm.response.json();"]
    for name, path in operation.keep.items():
        reached = "data" + "".join(f"?.[{part}]" if part.isdigit() else f"?.{part}" for part in path.split("."))
        lines.append(f'if ({reached}) pm.collectionVariables.set("{name}", {reached});')
    return [{"listen": "test", "script": {"type": "text/javascript", "exec": lines}}]
