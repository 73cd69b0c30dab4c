"""Files as a client meets them: a mutation, a form to the store, a mutation, an address."""

from typing import Any

import httpx

from models import database
from models.events import LoggedEvent
from models.files import File
from tenure.context import Context
from tenure.files import keys
from tenure.kit import ids
from tests.door import Door

PNG = b"\x89PNG\r\n\x1a\n" + b"pixels" * 20
PDF = b"%PDF-1.7\n" + b"text" * 30

CREATE = """
mutation ($input: FileUploadCreateInput!) {
  fileUploadCreate(input: $input) {
    file { id status name contentType size url }
    upload { url method expiresAt fields { name value } }
    cursor
    userErrors { code field message }
  }
}
"""
COMPLETE = """
mutation ($input: FileUploadCompleteInput!) {
  fileUploadComplete(input: $input) {
    file { id status size sha256 rejectedReason url }
    userErrors { code field }
  }
}
"""
DELETE = """
mutation ($input: FileDeleteInput!) {
  fileDelete(input: $input) { file { id status url } userErrors { code } }
}
"""
FILE = """
query ($id: ID!, $inline: Boolean! = false) {
  file(id: $id) { id name status contentType size sha256 url(inline: $inline) }
}
"""


async def begin(door: Door, content: bytes = PDF, content_type: str = "application/pdf", **more: Any) -> dict[str, Any]:
    """The payload of `fileUploadCreate`."""
    given = {"purpose": "DOCUMENT", "name": "report.pdf", "contentType": content_type, "size": len(content), **more}
    payload: dict[str, Any] = (await door(CREATE, {"input": given}))["fileUploadCreate"]
    return payload


async def send(store: httpx.AsyncClient, upload: dict[str, Any], content: bytes) -> int:
    """What a page does with the form; the store's answer."""
    form = {field["name"]: field["value"] for field in upload["fields"]}
    return (await store.post(upload["url"], data=form, files={"file": ("any name", content)})).status_code


async def complete(door: Door, file_id: str) -> dict[str, Any]:
    """The payload of `fileUploadComplete`."""
    payload: dict[str, Any] = (await door(COMPLETE, {"input": {"file": file_id}}))["fileUploadComplete"]
    return payload


async def uploaded(door: Door, store: httpx.AsyncClient, content: bytes = PDF, **more: Any) -> dict[str, Any]:
    """A file that went all the way."""
    begun = await begin(door, content, **more)
    assert await send(store, begun["upload"], content) == 204
    done = await complete(door, begun["file"]["id"])
    assert done["userErrors"] == []
    file: dict[str, Any] = done["file"]
    return file


async def delete(door: Door, file_id: str) -> dict[str, Any]:
    payload: dict[str, Any] = (await door(DELETE, {"input": {"file": file_id}}))["fileDelete"]
    return payload


async def row_of(ctx: Context, opaque: str) -> File:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await File.named(ctx.tenant, ids.decode(opaque)[1])


async def events_of(ctx: Context, opaque: str) -> list[tuple[str, dict[str, Any]]]:
    """What was told of a file, in its order."""
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await LoggedEvent.of(ctx.tenant).filter(subject_id=ids.decode(opaque)[1]).order_by("position")
    return [(row.type, row.payload) for row in rows]


async def stored(ctx: Context, opaque: str) -> list[str]:
    """Every key under which the store has bytes of the file."""
    row = await row_of(ctx, opaque)
    return [key for key in keys.unvouched(row, keep=False) if await ctx.services.storage.stat(key)]
