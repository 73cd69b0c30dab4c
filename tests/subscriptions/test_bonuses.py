"""What comes with another membership, what is for life, and what costs nothing."""

from typing import Any

import pytest

from models.catalogue import IntervalUnit, Offer
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Terms
from tenure.context import Context
from tenure.kit.money import Money
from tests.claims import FULL
from tests.door import Door
from tests.subscriptions.rows import rows, told
from tests.subscriptions.shop import CANCEL, Shop, buy, new_shop

PAUSE = """mutation ($id: ID!) { subscriptionPause(input: {subscription: $id}) {
  subscription { status } userErrors { ... on SubscriptionUserError { code } } } }"""
RESUME = """mutation ($id: ID!, $key: String!) { subscriptionResume(input: {subscription: $id}) @idempotent(key: $key) {
  subscription { status } userErrors { ... on SubscriptionUserError { code } } } }"""


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def with_bonus(shop: Shop) -> Offer:
    bonus = await (await new_shop(shop.ctx)).offer(700)
    price = await products.create_price(shop.ctx, shop.product.id, Money(2000, "USD"), IntervalUnit.DAY, 10)
    return await offers.publish(shop.ctx, Terms(price.id, "both", "Both", bonuses=[bonus.id]))


async def states(ctx: Context) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in await rows(ctx, "subscription"):
        found.setdefault(row["origin"], []).append(row["status"])
    return found


async def test_a_bonus_has_the_periods_of_what_it_comes_with_and_ends_with_it(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member = await api.member()
    bought = await buy(member, await with_bonus(shop))
    await clock.advance(days=12)
    main, bonus = await rows(system, "subscription")
    assert (bonus["origin"], bonus["status"], bonus["bonus_of_id"]) == ("BONUS", "ACTIVE", main["id"])
    assert (bonus["period_start"], bonus["period_end"]) == (main["period_start"], main["period_end"])
    assert [row["total_minor"] for row in await rows(system, "invoice")] == [2000, 2000]
    assert [row["revoked_at"] for row in await rows(system, "entitlement")] == [None, None]
    await member(CANCEL, {"id": bought["checkout"]["subscription"]["id"], "now": True})
    assert await states(system) == {"CHECKOUT": ["ENDED"], "BONUS": ["ENDED"]}
    assert all(row["revoked_at"] for row in await rows(system, "entitlement"))


async def test_a_bonus_rests_with_what_it_comes_with(api: Door, shop: Shop, system: Context) -> None:
    member = await api.member()
    key = (await buy(member, await with_bonus(shop)))["checkout"]["subscription"]["id"]
    await member(PAUSE, {"id": key})
    assert await states(system) == {"CHECKOUT": ["PAUSED"], "BONUS": ["ENDED"]}
    await member(RESUME, {"id": key, "key": "on"})
    assert await states(system) == {"CHECKOUT": ["ACTIVE"], "BONUS": ["ENDED", "ACTIVE"]}


async def test_what_is_for_life_is_never_renewed(api: Door, shop: Shop, system: Context, clock: Any) -> None:
    await buy(await api.member(), await shop.offer(90000, IntervalUnit.LIFETIME))
    await clock.advance(days=800 if FULL else 400)
    (subscription,) = await rows(system, "subscription")
    assert (subscription["term"], subscription["status"], subscription["period_end"]) == ("LIFETIME", "ACTIVE", None)
    assert len(await rows(system, "invoice")) == 1


async def test_what_costs_nothing_renews_silently(
    api: Door, shop: Shop, system: Context, clock: Any, mailbox: Any
) -> None:
    member = await api.member("free@example.com")
    await buy(member, await shop.offer(0), None)
    before = len(await mailbox("free@example.com"))
    await clock.advance(days=65)
    assert (await told(system, "subscription."))[-2:] == ["subscription.renewed"] * 2
    assert await rows(system, "payment") == []
    assert len(await mailbox("free@example.com")) == before
