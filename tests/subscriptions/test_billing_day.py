"""The day of the month on which an account is billed."""

from datetime import UTC, datetime
from typing import Any

import pytest

from models.catalogue import IntervalUnit, Offer
from models.tenants import Tenant
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Terms
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.terms import Alignment
from tests.door import Door
from tests.subscriptions.rows import rows, told
from tests.subscriptions.shop import Shop, buy, new_shop

SET = """mutation ($account: ID!, $day: Int) { accountBillingDaySet(input: {account: $account, day: $day}) {
  account { billingDay } userErrors { field ... on AccountUserError { code } } } }"""
ACCOUNT = "{ viewer { accounts { id } } }"


@pytest.fixture
async def shop(system: Context, business: Tenant, clock: Any) -> Shop:
    begin = datetime(2027, 5, 1, tzinfo=UTC)
    await Tenant.filter(id=business.id).update(clock=begin)
    business.clock = begin
    return await new_shop(system)


async def an_offer(shop: Shop, minor: int) -> Offer:
    price = await products.create_price(shop.ctx, shop.product.id, Money(minor, "USD"), IntervalUnit.MONTH, 1)
    terms = Terms(price.id, "aligned", "Aligned", alignment=Alignment.BILLING_DAY, proration="DAY_ACTUAL")
    return await offers.publish(shop.ctx, terms)


async def set_day(door: Door, day: int | None) -> dict[str, Any]:
    account = (await door(ACCOUNT))["viewer"]["accounts"][0]["id"]
    answer: dict[str, Any] = (await door(SET, {"account": account, "day": day}))["accountBillingDaySet"]
    return answer


async def test_a_first_period_runs_to_the_billing_day_of_the_account(api: Door, shop: Shop, system: Context) -> None:
    """P35: Kill Bill, 249.95 from 1 May, billing day 15."""
    member = await api.member()
    assert (await set_day(member, 15))["account"] == {"billingDay": 15}
    await buy(member, await an_offer(shop, 24995))
    assert [row["total_minor"] for row in await rows(system, "invoice")] == [11664]


async def test_a_new_day_bills_the_days_until_it_once_what_is_paid_is_used(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member = await api.member()
    await buy(member, await an_offer(shop, 3000))
    await set_day(member, 16)
    assert await told(system, "subscription.billing") == ["subscription.billing_day_changed"]
    await clock.advance(days=60)
    invoices = await rows(system, "invoice")
    assert [row["total_minor"] for row in invoices] == [3000, 1452, 3000]
    assert [row["period_start"].day for row in invoices] == [1, 1, 16]
    assert [row["period_end"].day for row in invoices] == [1, 16, 16]


async def test_a_day_that_no_month_has_is_refused(api: Door, shop: Shop) -> None:
    answer = await set_day(await api.member(), 32)
    assert answer["userErrors"] == [{"field": ["day"], "code": "BILLING_DAY_INVALID"}]
