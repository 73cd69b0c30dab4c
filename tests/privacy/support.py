"""The operations of privacy, and a search for a person in everything that is kept."""

import re
from pathlib import Path
from typing import Any

import asyncpg

from models import database
from models.events import LoggedEvent
from tenure.config import Config
from tenure.context import Context
from tenure.kit.secrets import BadSeal, Keyring
from tests.door import Door

EXPORT = "mutation { memberExportCreate { export { id status } userErrors { code message } } }"
EXPORTS = """{ ownExports(first: 10) { nodes {
  id status completedAt expiresAt member { email } file { id status name contentType size url }
} } }"""
EXPORT_FOR = """mutation ($member: ID!) {
  memberExportCreateFor(input: {member: $member}) { export { id status } userErrors { code } }
}"""
REQUEST = """mutation ($reason: String!) {
  memberErasureRequest(input: {reason: $reason}) { erasure { id status dueAt reason } userErrors { code message } }
}"""
REQUEST_FOR = """mutation ($member: ID!, $reason: String!) {
  memberErasureRequestFor(input: {member: $member, reason: $reason}) {
    erasure { id status member { id } } userErrors { code field }
  }
}"""
CANCEL = "mutation { memberErasureCancel { erasure { status } userErrors { code } } }"
OWN_ERASURE = "{ ownErasure { id status dueAt } }"
ERASURES = """query ($member: ID) { erasures(first: 10, member: $member) { nodes {
  id status heldBy reason finishedAt member { id name email status }
  report { table treatment holds because rows }
} } }"""
PUBLISH = """mutation ($code: String!, $text: String!, $required: Boolean = false) {
  consentPurposePublish(input: {code: $code, name: "Our terms", text: $text, isRequired: $required}) {
    purpose { id code version text isRequired } userErrors { code field }
  }
}"""
ARCHIVE = """mutation ($id: ID!) {
  consentPurposeArchive(input: {purpose: $id}) { purpose { archivedAt } userErrors { code } }
}"""
GIVE = """mutation ($consents: [ConsentInput!]!) {
  consentGive(input: {consents: $consents}) {
    consents { isGiven isCurrent purpose { code version } last { version source } } userErrors { code field }
  }
}"""
WITHDRAW = """mutation ($purpose: String!) {
  consentWithdraw(input: {purpose: $purpose}) { consents { isGiven purpose { code } } userErrors { code } }
}"""
HISTORY = """query ($member: ID!) { consents(member: $member, first: 50) { nodes {
  version isGiven source createdAt purpose { code }
} } }"""
_SEALED = re.compile(r"gAAAAA[A-Za-z0-9_=-]{60,}")


async def request_erasure(door: Door, reason: str = "") -> dict[str, Any]:
    payload: dict[str, Any] = (await door(REQUEST, {"reason": reason}))["memberErasureRequest"]
    return payload


def codes(payload: dict[str, Any]) -> list[str]:
    return [error["code"] for error in payload["userErrors"]]


async def events_of(ctx: Context, kind: str) -> list[dict[str, Any]]:
    """The payloads of one kind of event."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return [row.payload for row in await LoggedEvent.of(ctx.tenant).filter(type=kind).order_by("position")]


async def found_in_database(config: Config, words: list[str]) -> list[str]:
    """Where any of the words stands: in any column of any table, sealed ones unsealed."""
    admin = await asyncpg.connect(config.admin_dsn)
    try:
        tables = await admin.fetch(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace"
        )
        return [hit for row in tables for hit in await _in_table(admin, config.keyring, row["relname"], words)]
    finally:
        await admin.close()


async def _in_table(admin: asyncpg.Connection, keyring: Keyring, table: str, words: list[str]) -> list[str]:
    """Searched here and not there: what is sealed, or bytes, must be opened first."""
    rows = await admin.fetch(f'SELECT * FROM "{table}"')
    hits = []
    for row in rows:
        for column, value in row.items():
            text = opened(value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value), keyring)
            hits += [f"{table}.{column}: {word}" for word in words if word.lower() in text.lower()]
    return hits


def opened(text: str, keyring: Keyring) -> str:
    """The text with everything unsealed that is sealed in it."""

    def unsealed(match: re.Match[str]) -> str:
        try:
            return match[0] + keyring.unseal(match[0])
        except BadSeal:
            return match[0]

    return _SEALED.sub(unsealed, text)


def found_in_folder(folder: Path, words: list[str]) -> list[str]:
    """Where any of the words stands: in a file of the folder, or in its name."""
    hits = []
    for path in folder.rglob("*"):
        content = path.read_bytes().decode("utf-8", "replace").lower() if path.is_file() else ""
        hits += [str(path) for word in words if word.lower() in content or word.lower() in path.name.lower()]
    return hits
