"""Many at once who pay, refund and cancel: exact counts, and nobody sees a deadlock."""

import asyncio
import secrets
from collections import Counter
from typing import Any

import pytest

from models import database
from models.ledger import LedgerAccount
from models.subscriptions import Subscription
from tenure.context import Context
from tenure.kit.money import Money
from tenure.ledger.posting import balances
from tests.claims import Claim, count
from tests.door import Door
from tests.spine.node import Node
from tests.subscriptions.shop import CANCEL, REFUND, Shop, begin, buy, new_shop, pay

AT_ONCE = count(200, least=20)


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def rows(ctx: Context, sql: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(sql, ctx.tenant)


async def charged(ctx: Context) -> list[tuple[str, int]]:
    found = await rows(ctx, "SELECT status, minor FROM payment WHERE tenant_id = $1 ORDER BY id")
    return [(row["status"], row["minor"]) for row in found]


async def test_one_key_sent_many_times_through_a_pool_of_five_charges_once(
    api: Door, shop: Shop, system: Context, node: Node, claim: Claim
) -> None:
    member = await api.member()
    checkout = await begin(member, await shop.offer())
    door = node.door(member)
    answers = await asyncio.gather(*(pay(door, checkout, key="same") for _ in range(AT_ONCE)))
    assert len({str({**answer, "cursor": None}) for answer in answers}) == 1
    assert answers[0]["checkout"]["subscription"]["status"] == "ACTIVE"
    assert await charged(system) == [("SUCCEEDED", 1200)]
    assert len(await rows(system, "SELECT id FROM subscription WHERE tenant_id = $1")) == 1
    claim(f"{AT_ONCE} concurrent checkoutPay with one key, pool of 5: 1 subscription, 1 charge, equal answers")


async def test_many_keys_leave_one_live_subscription_and_nobody_charged_twice(
    api: Door, shop: Shop, system: Context, node: Node, claim: Claim
) -> None:
    member, offer = await api.member(), await shop.offer()
    checkouts = [await begin(member, offer) for _ in range(8)]
    door = node.door(member)
    answers = await asyncio.gather(*(pay(door, checkouts[n % 8]) for n in range(AT_ONCE)))
    outcomes = Counter((answer["payment"] or {}).get("status") or answer["userErrors"][0]["code"] for answer in answers)
    assert outcomes["SUCCEEDED"] == 1, outcomes
    assert [status for status, _ in await charged(system)].count("SUCCEEDED") == 1
    async with database.for_tenant(system.tenant, reading=True):
        live = await Subscription.of(system.tenant).exclude(status="ENDED")
    assert [str(row.status) for row in live] == ["ACTIVE"]
    claim(f"{AT_ONCE} concurrent checkoutPay with different keys: 1 live subscription, charged once; {dict(outcomes)}")


async def test_many_refunds_at_once_give_back_exactly_what_was_paid(
    api: Door, shop: Shop, system: Context, node: Node, claim: Claim
) -> None:
    member, staff = await api.member(), node.door(await api.staff())
    invoice = (await buy(member, await shop.offer(AT_ONCE * 50)))["checkout"]["invoice"]["id"]
    some = {"amountMinor": "100", "currency": "USD"}
    asked = [
        staff(REFUND, {"invoice": invoice, "amount": some, "end": False, "key": secrets.token_hex(6)})
        for _ in range(AT_ONCE)
    ]
    answers = [answer["invoiceRefund"] for answer in await asyncio.gather(*asked)]
    outcomes = Counter((answer["refund"] or {}).get("status") or answer["userErrors"][0]["code"] for answer in answers)
    assert outcomes == {"SUCCEEDED": AT_ONCE // 2, "REFUND_TOO_LARGE": AT_ONCE // 2}
    given = await rows(system, "SELECT refunded_minor, minor FROM payment WHERE tenant_id = $1")
    assert [(row["refunded_minor"], row["minor"]) for row in given] == [(AT_ONCE * 50, AT_ONCE * 50)]
    claim(f"{AT_ONCE} refunds at once: exactly the {AT_ONCE // 2} that fit")


async def test_cancelling_while_renewals_run_charges_for_no_period_that_is_not_given(
    api: Door, shop: Shop, system: Context, clock: Any, claim: Claim
) -> None:
    offer, number = await shop.offer(), count(200, least=12)
    members = [await api.member() for _ in range(number)]
    paid = [await buy(member, offer) for member in members]
    ids = [answer["checkout"]["subscription"]["id"] for answer in paid]

    async def cancel(member: Door, subscription: str, number: int) -> list[str]:
        await asyncio.sleep(number * 0.02)
        answer = await member(CANCEL, {"id": subscription, "now": True})
        return [error["code"] for error in answer["subscriptionCancel"]["userErrors"]]

    refusals = await asyncio.gather(clock.advance(days=32), *(cancel(members[n], ids[n], n) for n in range(number)))
    assert not any(refusals[1:]), refusals
    states = await rows(system, "SELECT status, ended_at FROM subscription WHERE tenant_id = $1")
    assert {row["status"] for row in states} == {"ENDED"}
    assert {status for status, _ in await charged(system)} == {"SUCCEEDED"}
    owed = await rows(
        system,
        "SELECT status, count(*) AS number FROM invoice WHERE tenant_id = $1 GROUP BY status ORDER BY status",
    )
    bills = {row["status"]: row["number"] for row in owed}
    assert bills.keys() <= {"PAID", "VOID"}
    assert bills["PAID"] == len(await charged(system)) <= 2 * number
    assert await rows(system, "SELECT id FROM entitlement WHERE tenant_id = $1 AND revoked_at IS NULL") == []
    async with database.for_tenant(system.tenant, reading=True):
        held = await balances(system.tenant)
    assert held[LedgerAccount.RECEIVABLE, "USD"] == Money(0, "USD")
    claim(f"{number} cancellations against {number} renewals: all ended, nothing owed, {bills}")
