"""The end of a period."""

import itertools
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models import database
from models.catalogue import IntervalUnit
from tenure.catalogue.offers import Phase
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.subscriptions import renewal
from tests.claims import FULL
from tests.door import Door
from tests.subscriptions.shop import CANCEL, INVOICE_PAY, Shop, buy, new_shop


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def rows(ctx: Context, table: str) -> list[Any]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(f'SELECT * FROM "{table}" WHERE tenant_id = $1 ORDER BY id', ctx.tenant)


async def told(ctx: Context, area: str) -> list[str]:
    found = await rows(ctx, "event")
    ordered = sorted(found, key=lambda row: row["position"])
    return [row["type"] for row in ordered if row["type"].startswith(area)]


async def test_a_membership_renews_at_the_end_of_its_period(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    await buy(await api.member(), await shop.offer())
    await clock.advance(days=32)
    assert await told(system, "subscription.") == [
        "subscription.created",
        "subscription.activated",
        "subscription.renewed",
    ]
    assert [row["status"] for row in await rows(system, "invoice")] == ["PAID", "PAID"]
    await clock.advance(days=365 if FULL else 92)
    assert len(await rows(system, "invoice")) == (14 if FULL else 5)


async def test_periods_follow_one_another_without_gap_or_overlap(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    await buy(await api.member(), await shop.offer(100, IntervalUnit.WEEK, 2))
    await clock.advance(days=90)
    invoices = await rows(system, "invoice")
    assert len(invoices) == 7
    assert all(one["period_end"] == following["period_start"] for one, following in itertools.pairwise(invoices))


async def test_a_canceled_member_keeps_access_until_the_paid_period_ends(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member = await api.member()
    bought = await buy(member, await shop.offer())
    subscription = bought["checkout"]["subscription"]["id"]
    await member(CANCEL, {"id": subscription, "now": False})
    await clock.advance(days=10)
    assert [row["revoked_at"] for row in await rows(system, "entitlement")] == [None]
    await clock.advance(days=25)
    assert [row["revoked_reason"] for row in await rows(system, "entitlement")] == ["CANCELED"]
    assert len(await rows(system, "invoice")) == 1


async def test_two_trial_phases_keep_their_own_lengths(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    first, second = Phase(Money(99, "USD"), IntervalUnit.DAY, 15), Phase(Money(5000, "USD"), IntervalUnit.MONTH, 1)
    await buy(await api.member(), await shop.offer(9900, IntervalUnit.MONTH, 1, first, second))
    await clock.advance(days=50)
    invoices = await rows(system, "invoice")
    assert [row["total_minor"] for row in invoices] == [99, 5000, 9900]
    assert (invoices[0]["period_end"] - invoices[0]["period_start"]).days == 15
    assert invoices[1]["period_start"] == invoices[0]["period_end"]
    assert invoices[2]["period_start"] == invoices[1]["period_end"]
    assert await told(system, "subscription.trial") == [
        "subscription.trial_started",
        "subscription.trial_phase_changed",
        "subscription.trial_ending",
        "subscription.trial_converted",
    ]


async def test_a_declined_renewal_is_tried_again_and_ends_when_the_schedule_does(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    await buy(await api.member(), await shop.offer(), "pm_card_expires_next_renewal")
    await clock.advance(days=31)
    assert [row["status"] for row in await rows(system, "subscription")] == ["PAST_DUE"]
    assert [row["revoked_at"] for row in await rows(system, "entitlement")] == [None]
    await clock.advance(days=30)
    assert [row["status"] for row in await rows(system, "subscription")] == ["ENDED"]
    assert [row["revoked_reason"] for row in await rows(system, "entitlement")] == ["DUNNING"]
    assert [row["status"] for row in await rows(system, "invoice")] == ["PAID", "VOID"]


async def test_a_late_payment_recovers_the_membership_and_stops_the_retries(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member = await api.member()
    await buy(member, await shop.offer(1200, IntervalUnit.WEEK), "pm_card_expires_next_renewal")
    await clock.advance(days=8)
    invoice = (await rows(system, "invoice"))[-1]
    variables = {"invoice": ids.encode("Invoice", invoice["id"]), "method": "pm_card_success", "key": "late"}
    answer = await member(INVOICE_PAY, variables)
    assert answer["invoicePay"]["payment"]["status"] == "SUCCEEDED"
    subscription = (await rows(system, "subscription"))[0]
    assert (subscription["status"], subscription["past_due_since"]) == ("ACTIVE", None)
    assert subscription["period_start"] == invoice["period_start"]
    await clock.advance(days=5)
    assert [row["status"] for row in await rows(system, "subscription")] == ["ACTIVE"]
    assert len(await rows(system, "invoice")) == 2


async def test_an_unpaid_checkout_gives_its_slot_back_after_the_hold(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member, offer = await api.member(), await shop.offer()
    await buy(member, offer, "pm_card_declined")
    await clock.advance(hours=25)
    assert [row["end_reason"] for row in await rows(system, "subscription")] == ["NEVER_PAID"]
    assert [row["status"] for row in await rows(system, "invoice")] == ["VOID"]
    assert (await buy(member, offer))["checkout"]["subscription"]["status"] == "ACTIVE"


async def test_a_retried_handler_makes_no_second_invoice(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    await buy(await api.member(), await shop.offer())
    subscription = (await rows(system, "subscription"))[0]
    later = system.business.clone(pk=system.business.pk)
    later.clock = subscription["period_end"] + timedelta(minutes=1)
    ctx = replace(system, business=later)
    await renewal.turn(ctx, subscription["id"])
    await renewal.turn(ctx, subscription["id"])
    assert len(await rows(system, "invoice")) == 2


async def test_a_free_trial_goes_on_with_the_card_that_was_left(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    offer = await shop.offer(1200, IntervalUnit.MONTH, 1, Phase(Money(0, "USD"), IntervalUnit.DAY, 7))
    bought = await buy(await api.member(), offer, "pm_card_success")
    assert bought["payment"] is None
    assert bought["checkout"]["subscription"]["status"] == "TRIALING"
    await clock.advance(days=8)
    assert [row["status"] for row in await rows(system, "subscription")] == ["ACTIVE"]
    assert [row["minor"] for row in await rows(system, "payment")] == [1200]


async def test_a_free_trial_without_a_card_ends_without_an_invoice(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    offer = await shop.offer(1200, IntervalUnit.MONTH, 1, Phase(Money(0, "USD"), IntervalUnit.DAY, 7))
    await buy(await api.member(), offer, None)
    await clock.advance(days=8)
    assert [row["end_reason"] for row in await rows(system, "subscription")] == ["TRIAL_ENDED"]
    assert [row["total_minor"] for row in await rows(system, "invoice")] == [0]


async def test_a_card_that_cannot_be_kept_starts_no_trial(api: Door, shop: Shop, system: Context) -> None:
    offer = await shop.offer(1200, IntervalUnit.MONTH, 1, Phase(Money(0, "USD"), IntervalUnit.DAY, 7))
    refused = await buy(await api.member(), offer, "pm_card_declined")
    assert [error["code"] for error in refused["userErrors"]] == ["PAYMENT_METHOD_DECLINED"]
    assert await rows(system, "subscription") == []
