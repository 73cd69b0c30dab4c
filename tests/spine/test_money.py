"""Webhooks in any order, and a ledger that nobody can rewrite."""

import random
import secrets
from typing import Any

import asyncpg
import pytest

from models import database
from models.ledger import LedgerAccount
from tenure.billing import providers
from tenure.config import Config
from tenure.context import Context
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.kit import clock as real_clock
from tenure.kit.money import Money
from tenure.ledger.posting import balances
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.subscriptions.shop import REFUND, Shop, buy, new_shop

PERMUTATIONS = count(1_000)
AT_A_TIME = 25


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def rows(ctx: Context, sql: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(sql, ctx.tenant)


async def test_webhooks_three_times_each_and_shuffled_lead_to_one_final_state(
    api: Door, shop: Shop, system: Context, run_jobs: Any, claim: Claim
) -> None:
    chance, offer = random.Random(SEED), await shop.offer()
    provider = await providers.default(system)
    sandbox = provider.adapter
    assert isinstance(sandbox, SandboxPayments)
    path, sent = f"/webhooks/{system.tenant}/{provider.account.id}", 0
    for begun in range(0, PERMUTATIONS, AT_A_TIME):
        for number in range(min(AT_A_TIME, PERMUTATIONS - begun)):
            await buy(await api.member(), offer, "pm_card_authentication_required")
            # Some tell only at the end what happened long before, others as it goes on.
            approve = number % 5 != 0
            waiting = await rows(
                system,
                "SELECT provider_ref FROM payment WHERE tenant_id = $1 AND status = 'ACTION_REQUIRED' "
                "ORDER BY id DESC LIMIT 1",
            )
            await sandbox.authenticate(waiting[0]["provider_ref"], approve=approve)
            storm = list(await sandbox.undelivered(real_clock.now())) * 3
            chance.shuffle(storm)
            for told in storm:
                response = await api.client.post(path, content=told.raw, headers=dict(told.headers))
                assert response.status_code == 200
                await sandbox.delivered(told.event_id)
            sent += len(storm)
        await run_jobs()
    await _is_settled(system)
    claim(f"{PERMUTATIONS} permutations of webhooks, each three times ({sent} sent): one final state each")


async def _is_settled(ctx: Context) -> None:
    """Each approved payment is one active membership and one transfer; each declined one is neither."""
    refused = sum(1 for number in range(PERMUTATIONS) if number % AT_A_TIME % 5 == 0)
    states = await rows(ctx, "SELECT status, count(*) AS number FROM payment WHERE tenant_id = $1 GROUP BY status")
    assert {row["status"]: row["number"] for row in states} == {"SUCCEEDED": PERMUTATIONS - refused, "FAILED": refused}
    states = await rows(ctx, "SELECT status, count(*) AS number FROM subscription WHERE tenant_id = $1 GROUP BY status")
    found = {row["status"]: row["number"] for row in states}
    assert found == {"ACTIVE": PERMUTATIONS - refused, "INCOMPLETE": refused}
    taken = await rows(
        ctx,
        "SELECT count(*) AS number, count(DISTINCT subject_id) AS payments FROM transfer "
        "WHERE tenant_id = $1 AND debit = 'CLEARING' AND credit = 'RECEIVABLE'",
    )
    assert (taken[0]["number"], taken[0]["payments"]) == (PERMUTATIONS - refused,) * 2


async def test_the_ledger_balances_after_every_kind_of_trouble(
    api: Door, shop: Shop, system: Context, clock: Any, claim: Claim
) -> None:
    staff, offer = await api.staff(), await shop.offer()
    methods = ["pm_card_success", "pm_card_declined", "pm_card_answer_lost", "pm_card_expires_next_renewal"]
    for number in range(count(200, least=8)):
        paid = await buy(await api.member(), offer, methods[number % 4])
        invoice = paid["checkout"]["invoice"]
        if number % 4 == 0 and invoice is not None:
            part = {"amountMinor": str(100 + number), "currency": "USD"}
            variables = {"invoice": invoice["id"], "amount": part, "end": False, "key": secrets.token_hex(6)}
            await staff(REFUND, variables)
    await clock.advance(days=65)
    async with database.for_tenant(system.tenant, reading=True):
        held = await balances(system.tenant)
    transfers = await rows(system, "SELECT minor, debit, credit FROM transfer WHERE tenant_id = $1")
    assert sum(money.minor for money in held.values()) == 0
    assert all(row["minor"] > 0 and row["debit"] != row["credit"] for row in transfers)
    cash = await rows(
        system,
        "SELECT COALESCE(sum(minor - refunded_minor), 0)::bigint AS cash FROM payment "
        "WHERE tenant_id = $1 AND status = 'SUCCEEDED'",
    )
    fees = held.get((LedgerAccount.FEES, "USD"), Money(0, "USD"))
    assert held[LedgerAccount.CLEARING, "USD"].minor + fees.minor == cash[0]["cash"]
    claim(f"the ledger balances after {len(transfers)} transfers, and its clearing account is what was really paid")


@pytest.mark.unrouted
async def test_no_login_of_the_running_system_can_rewrite_the_ledger_or_the_log(
    api: Door, shop: Shop, system: Context, config: Config, claim: Claim
) -> None:
    await buy(await api.member(), await shop.offer())
    before = await _history(system)
    assert all(before)
    tried = 0
    for dsn in (config.app_dsn, config.control_dsn, config.scheduler_dsn):
        connection = await asyncpg.connect(dsn)
        try:
            for table, change in (("transfer", "minor = 1"), ("event", "type = 'x'")):
                for statement in (f"UPDATE {table} SET {change}", f"DELETE FROM {table}", f"TRUNCATE {table}"):
                    await _is_refused(connection, system, statement)
                    tried += 1
        finally:
            await connection.close()
    assert await _history(system) == before
    claim(f"{tried} attempts of the app's, control's and scheduler's logins to rewrite ledger and log: refused")


async def _is_refused(connection: asyncpg.Connection, ctx: Context, statement: str) -> None:
    transaction = connection.transaction()
    await transaction.start()
    try:
        await connection.execute(f"SET LOCAL app.tenant = '{ctx.tenant}'")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement)
    finally:
        await transaction.rollback()


async def _history(ctx: Context) -> tuple[list[Any], list[Any]]:
    transfers = await rows(ctx, "SELECT * FROM transfer WHERE tenant_id = $1 ORDER BY id")
    events = await rows(ctx, "SELECT position, type FROM event WHERE tenant_id = $1 ORDER BY position")
    return [tuple(row) for row in transfers], [tuple(row) for row in events]
