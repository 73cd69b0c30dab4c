"""The operations of bulk, and the files that come of them."""

import csv
import io
import json
from typing import Any

import httpx

from tests.door import Door

CREATE = """mutation ($input: ExportCreateInput!) { exportCreate(input: $input) {
  export { id of format status fields rowsDone rowsKnown size requestedBy downloadUrl }
  userErrors { message field ... on BulkUserError { code } } } }"""
CANCEL = """mutation ($export: ID!) { exportCancel(input: {export: $export}) {
  export { id status } userErrors { ... on BulkUserError { code } } } }"""
EXPORTS = """{ exports(first: 20) { nodes {
  id of status rowsDone rowsKnown size error finishedAt expiresAt downloadUrl } } }"""
EXPORT = """query ($id: ID!) { node(id: $id) { ... on Export {
  id of status rowsDone rowsKnown size error finishedAt expiresAt downloadUrl } } }"""


async def created(door: Door, of: str, **more: Any) -> dict[str, Any]:
    """The export that was asked for."""
    payload = (await door(CREATE, {"input": {"of": of, **more}}))["exportCreate"]
    assert payload["userErrors"] == [], payload
    export: dict[str, Any] = payload["export"]
    return export


async def export_of(door: Door, key: str) -> dict[str, Any]:
    found: dict[str, Any] = (await door(EXPORT, {"id": key}))["node"]
    return found


async def fetched(store: httpx.AsyncClient, export: dict[str, Any]) -> bytes:
    answer = await store.get(export["downloadUrl"])
    assert answer.status_code == 200
    assert "attachment" in answer.headers["content-disposition"]
    return answer.content


def lines(content: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in content.decode().splitlines()]


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))
