"""The example module, in an installation that runs it and in one that does not."""

import sys
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from tenure.cli import upkeep
from tenure.config import Config, load
from tenure.kit import ids
from tests.door import Door
from tests.modules.conftest import GUESTBOOK, Installation

TABLE = "guestbook_entry"
SIGN = """mutation ($input: GuestbookSignInput!) {
  guestbookSign(input: $input) { entry { id text } cursor userErrors { code field } }
}"""
READ = "{ guestbookEntries(first: 50) { nodes { text } } }"
LOG = """{ events(last: 20) { nodes {
  type sequence cause subject { id } ... on GuestbookSigned { length member }
} } }"""
MODULE_FIELDS = "{ __schema { types { name } queryType { fields { name } } mutationType { fields { name } } } }"
WRITE = "INSERT INTO guestbook_entry (tenant_id, id, sequence, created_at, text) VALUES ($1, $2, 0, now(), 'by hand')"


async def test_its_migration_runs_beside_ours_and_leaves_no_problem(with_guestbook: Installation) -> None:
    assert "guestbook.0001_initial" in with_guestbook.told["migrations"]
    assert "tenure.0001_initial" in with_guestbook.told["migrations"]
    assert with_guestbook.told["problems"] == []


async def test_its_mutation_writes_into_its_table_and_its_query_and_ids_lead_there(
    with_guestbook: Installation,
) -> None:
    signed = (await sign(with_guestbook, "I was here."))["entry"]
    assert signed["text"] == "I was here."
    assert {"text": "I was here."} in await entries(with_guestbook)
    found = await with_guestbook.ask("query ($id: ID!) { node(id: $id) { __typename id } }", id=signed["id"])
    assert found["data"]["node"] == {"__typename": "GuestbookEntry", "id": signed["id"]}


async def test_its_refusals_are_data_and_write_nothing(with_guestbook: Installation) -> None:
    refused = await sign(with_guestbook, " ")
    assert refused == {"entry": None, "cursor": None, "userErrors": [{"code": "TEXT_INVALID", "field": ["text"]}]}


async def test_its_mutation_asks_for_the_permission_that_it_names(with_guestbook: Installation) -> None:
    body = await with_guestbook.ask(SIGN, input={"text": "Nobody"})
    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert {"text": "Nobody"} not in await entries(with_guestbook)


async def test_its_event_stands_in_the_log_with_fields_of_its_own(with_guestbook: Installation) -> None:
    signed = (await sign(with_guestbook, "Twelve chars"))["entry"]
    told = (await with_guestbook.ask(LOG, "staff"))["data"]["events"]["nodes"]
    (event,) = [one for one in told if one["subject"] == {"id": signed["id"]}]
    assert (event["type"], event["sequence"], event["length"]) == ("guestbook.signed", 1, 12)
    assert ids.decode(event["member"])[0] == "Member"


async def test_its_job_sends_a_letter_of_thanks(with_guestbook: Installation) -> None:
    await sign(with_guestbook, "Thank me")

    async def thanked() -> bool:
        letters = (await with_guestbook.page("/_mail")).text
        return "Thank you for signing our guestbook" in letters and with_guestbook.told["email"] in letters

    assert await with_guestbook.until(thanked)


async def test_its_handler_greets_who_joined_once(with_guestbook: Installation) -> None:
    greeting = {"text": f"Welcome, {with_guestbook.told['email'].partition('@')[0]}!"}

    async def greeted() -> bool:
        return greeting in await entries(with_guestbook)

    assert await with_guestbook.until(greeted)
    assert (await entries(with_guestbook)).count(greeting) == 1


async def test_its_page_stands_in_the_site_as_ours_do(with_guestbook: Installation) -> None:
    await sign(with_guestbook, "<b>bold</b>")
    page = await with_guestbook.page("/guestbook")
    assert page.status_code == 200
    assert "&lt;b&gt;bold&lt;/b&gt;" in page.text
    assert f"Club {with_guestbook.slug}" in page.text
    assert "script-src 'nonce-" in page.headers["content-security-policy"]


async def test_its_table_is_guarded_like_ours(with_guestbook: Installation) -> None:
    config = load(database_url=with_guestbook.database_url, secret_key=with_guestbook.environment["SECRET_KEY"])
    tenant, stranger = UUID(with_guestbook.told["tenant"]), ids.new()
    await sign(with_guestbook, "For us alone")
    app = await asyncpg.connect(config.app_dsn)
    try:
        assert await seen_by(app, None) == 0
        assert await seen_by(app, tenant) > 0
        assert await seen_by(app, stranger) == 0
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
            await as_tenant(app, stranger, lambda: app.execute(WRITE, tenant, ids.new()))
        forced = "SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE relname = $1"
        guarded = await app.fetchrow(forced, TABLE)
        assert tuple(guarded or ()) == (True, True)
    finally:
        await app.close()


async def test_without_it_nothing_of_it_is_there(api: Door, config: Config) -> None:
    shown = str(await api(MODULE_FIELDS))
    assert "offers" in shown
    assert "uestbook" not in shown
    assert (await api.client.get("/guestbook")).status_code == 404
    assert "uestbook" not in upkeep.sdl()
    assert GUESTBOOK not in sys.modules
    owner = await asyncpg.connect(config.admin_dsn)
    try:
        assert await owner.fetchval("SELECT to_regclass($1)", TABLE) is None
    finally:
        await owner.close()


async def sign(installation: Installation, text: str) -> dict[str, Any]:
    body = await installation.ask(SIGN, "member", input={"text": text})
    payload: dict[str, Any] = body["data"]["guestbookSign"]
    return payload


async def entries(installation: Installation) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = (await installation.ask(READ))["data"]["guestbookEntries"]["nodes"]
    return nodes


async def as_tenant(app: asyncpg.Connection, tenant: UUID | None, work: Any) -> Any:
    async with app.transaction():
        await app.execute("SELECT set_config('app.tenant', $1, true)", str(tenant or ""))
        return await work()


async def seen_by(app: asyncpg.Connection, tenant: UUID | None) -> int:
    return int(await as_tenant(app, tenant, lambda: app.fetchval("SELECT count(*) FROM guestbook_entry")))
