"""A collection for Insomnia, as its export of format 4, which its later versions read too."""

import json
import re
from typing import Any

from graphql import OperationType

from client.collections.operations import KEY, Operation, placeholders

WORKSPACE = "wrk_tenure"


def export(found: list[Operation]) -> dict[str, Any]:
    asked = [operation for operation in found if operation.kind is not OperationType.SUBSCRIPTION]
    areas = list(dict.fromkeys(operation.area for operation in asked))
    values = {"url": "http://localhost:8000", "token": "", "key": "", **dict.fromkeys(placeholders(asked), "")}
    return {
        "_type": "export",
        "__export_format": 4,
        "__export_source": "tenure",
        "resources": [
            {"_id": WORKSPACE, "_type": "workspace", "parentId": None, "name": "Tenure", "scope": "collection"},
            {"_id": "env_tenure", "_type": "environment", "parentId": WORKSPACE, "name": "Base", "data": values},
            *({"_id": f"fld_{area}", "_type": "request_group", "parentId": WORKSPACE, "name": area} for area in areas),
            *(_request(operation) for operation in asked),
        ],
    }


def _request(operation: Operation) -> dict[str, Any]:
    body = {"query": operation.text, "operationName": operation.name, "variables": operation.variables}
    return {
        "_id": f"req_{operation.name}",
        "_type": "request",
        "parentId": f"fld_{operation.area}",
        "name": operation.name,
        "description": operation.description,
        "method": "POST",
        "url": "{{ _.url }}/graphql",
        "headers": [{"name": "Content-Type", "value": "application/json"}],
        "authentication": _authentication(operation.caller),
        "body": {"mimeType": "application/graphql", "text": _templated(json.dumps(body, indent=2))},
    }


def _authentication(caller: str | None) -> dict[str, Any]:
    return {} if caller is None else {"type": "bearer", "token": f"{{{{ _.{caller} }}}}"}


def _templated(text: str) -> str:
    """With Insomnia's own words: a tag that makes a UUID, and names of the environment."""
    return re.sub(r"{{([\w-]+)}}", r"{{ _.\1 }}", text.replace(KEY, "{% uuid 'v4' %}"))
