"""The operations of bulk, and the files that come of them."""

import csv
import io
import json
from dataclasses import dataclass
from typing import Any

import httpx

from tests.door import Door
from tests.files.door import uploaded

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


IMPORT = """mutation ($input: ImportCreateInput!) { importCreate(input: $input) {
  import { id of status isDryRun } userErrors { message field ... on BulkUserError { code } } } }"""
IMPORT_CANCEL = """mutation ($import: ID!) { importCancel(input: {import: $import}) {
  import { id status } userErrors { ... on BulkUserError { code } } } }"""
IMPORTED = """query ($id: ID!) { node(id: $id) { ... on Import {
  id of status isDryRun rowsDone rowsKnown rowsCreated rowsUpdated rowsSkipped rowsFailed error errorMessage
  finishedAt expiresAt reportUrl file { id status } problems { row column code message } } } }"""
COUNTS = ("rowsCreated", "rowsUpdated", "rowsSkipped", "rowsFailed")


def sheet(*rows: dict[str, Any]) -> bytes:
    """Rows as a spreadsheet saves them, with a byte order mark."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(dict.fromkeys(name for row in rows for name in row)), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


@dataclass(frozen=True)
class Desk:
    """Staff who bring files in, which a member of theirs uploads."""

    door: Door
    uploader: Door
    store: httpx.AsyncClient
    run_jobs: Any

    async def upload(self, content: bytes, name: str = "rows.csv") -> str:
        file = await uploaded(self.uploader, self.store, content, content_type="text/csv", name=name)
        return str(file["id"])

    async def ask(self, of: str, file: str, *, dry: bool = False, **more: Any) -> dict[str, Any]:
        given = {"of": of, "file": file, "isDryRun": dry, **more}
        payload: dict[str, Any] = (await self.door(IMPORT, {"input": given}))["importCreate"]
        return payload

    async def begun(self, of: str, content: bytes, **more: Any) -> str:
        """The import's id; nothing is done yet."""
        payload = await self.ask(of, await self.upload(content), **more)
        assert payload["userErrors"] == [], payload
        return str(payload["import"]["id"])

    async def see(self, key: str) -> dict[str, Any]:
        found: dict[str, Any] = (await self.door(IMPORTED, {"id": key}))["node"]
        return found

    async def bring(self, of: str, content: bytes, **more: Any) -> dict[str, Any]:
        """The import, done."""
        key = await self.begun(of, content, **more)
        await self.run_jobs()
        return await self.see(key)


def counts(found: dict[str, Any]) -> tuple[int, ...]:
    """Created, updated, skipped, failed."""
    return tuple(found[name] for name in COUNTS)


def problems(found: dict[str, Any]) -> list[tuple[int, str | None, str]]:
    return [(one["row"], one["column"], one["code"]) for one in found["problems"]]
