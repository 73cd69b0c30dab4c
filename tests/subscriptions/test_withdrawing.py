"""A person withdraws from an agreement soon after it was made, and pays for what was had until then."""

import secrets
from typing import Any

import pytest

from models.accounts import Account, AccountKind
from models.catalogue import IntervalUnit
from tenure.context import Context
from tenure.kit import zones
from tenure.subscriptions import withdrawing
from tenure.transactions import transactional
from tests.billing.world import set_here
from tests.conftest import Clock
from tests.door import Door
from tests.subscriptions.rows import rows, told
from tests.subscriptions.shop import Shop, buy, new_shop

STANDS = "query ($id: ID!) { node(id: $id) { ... on Subscription { withdrawableUntil } } }"
PREVIEW = """query ($id: ID!) { subscriptionWithdrawPreview(input: {subscription: $id}) {
  preview { token refunded { amountMinor } credited { amountMinor } lost events } } }"""
WITHDRAW = """mutation ($id: ID!, $token: String, $key: String!) {
  subscriptionWithdraw(input: {subscription: $id, previewToken: $token}) @idempotent(key: $key) {
    subscription { status endReason withdrawableUntil } userErrors { ... on SubscriptionUserError { code } } } }"""


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def bought(door: Door, shop: Shop, minor: int = 3000, unit: IntervalUnit = IntervalUnit.MONTH) -> str:
    paid = await buy(door, await shop.offer(minor, unit))
    return str(paid["checkout"]["subscription"]["id"])


async def withdraw(door: Door, subscription: str, token: str | None = None) -> dict[str, Any]:
    variables = {"id": subscription, "token": token, "key": secrets.token_hex(8)}
    payload: dict[str, Any] = (await door(WITHDRAW, variables))["subscriptionWithdraw"]
    return payload


async def until(door: Door, subscription: str) -> str | None:
    found: str | None = (await door(STANDS, {"id": subscription}))["node"]["withdrawableUntil"]
    return found


async def refused(door: Door, subscription: str) -> str:
    [error] = (await withdraw(door, subscription))["userErrors"]
    return str(error["code"])


async def test_what_was_not_had_goes_back_and_a_letter_confirms_it(
    api: Door, shop: Shop, system: Context, clock: Clock, mailbox: Any
) -> None:
    email = f"anna.{secrets.token_hex(4)}@example.com"
    member = await api.member(email)
    subscription = await bought(member, shop)
    [row] = await rows(system, "subscription")
    await clock.advance_to(row["period_start"] + (row["period_end"] - row["period_start"]) / 3)
    shown = (await member(PREVIEW, {"id": subscription}))["subscriptionWithdrawPreview"]["preview"]
    assert (shown["refunded"], shown["credited"]) == ({"amountMinor": "2000"}, {"amountMinor": "2000"})
    done = await withdraw(member, subscription, shown["token"])
    assert done["subscription"] == {"status": "ENDED", "endReason": "WITHDRAWN", "withdrawableUntil": None}
    [refund] = await rows(system, "refund")
    assert (refund["minor"], refund["status"]) == (2000, "SUCCEEDED")
    assert [note["net_minor"] + note["tax_minor"] for note in await rows(system, "credit_note")] == [2000]
    assert [one["revoked_reason"] for one in await rows(system, "entitlement")] == ["WITHDRAWN"]
    [letter] = [one for one in await mailbox(email) if "You withdrew" in one.subject]
    assert "$20.00" in letter.text
    await clock.advance(days=90)
    assert len(await rows(system, "invoice")) == 1
    assert (await told(system, "subscription."))[-1] == "subscription.ended"


async def test_the_right_ends_with_its_last_day(api: Door, shop: Shop, clock: Clock, system: Context) -> None:
    member = await api.member()
    subscription = await bought(member, shop)
    [row] = await rows(system, "subscription")
    zone = system.business.zone
    last = zones.local(row["created_at"], zone).date()
    assert await until(member, subscription) is not None
    await clock.advance(days=14)
    assert await until(member, subscription) is not None
    await clock.advance(days=1)
    assert zones.local(clock.now, zone).date() > last
    assert await until(member, subscription) is None
    assert await refused(member, subscription) == "NOT_WITHDRAWABLE"
    assert await rows(system, "refund") == []


async def test_what_was_paid_once_for_good_goes_back_whole(api: Door, shop: Shop, system: Context) -> None:
    member = await api.member()
    await withdraw(member, await bought(member, shop, 50000, IntervalUnit.LIFETIME))
    assert [one["minor"] for one in await rows(system, "refund")] == [50000]


async def test_twice_gives_back_once(api: Door, shop: Shop, system: Context) -> None:
    member = await api.member()
    subscription = await bought(member, shop)
    await withdraw(member, subscription)
    assert await refused(member, subscription) == "NOT_WITHDRAWABLE"
    assert len(await rows(system, "refund")) == 1


async def test_companies_and_businesses_without_it_have_no_such_right(api: Door, shop: Shop, system: Context) -> None:
    member = await api.member()
    subscription = await bought(member, shop)
    await _becomes_a_company(system)
    assert (await until(member, subscription), await refused(member, subscription)) == (None, "NOT_WITHDRAWABLE")


async def test_a_business_says_for_how_many_days(api: Door, shop: Shop, system: Context) -> None:
    member = await api.member()
    subscription = await bought(member, shop)
    await set_here(system, withdrawing.DAYS, 0)
    assert (await until(member, subscription), await refused(member, subscription)) == (None, "NOT_WITHDRAWABLE")


async def test_nobody_withdraws_for_others(api: Door, shop: Shop) -> None:
    subscription = await bought(await api.member(), shop)
    other = await api.member("bert@example.com")
    body = await other.raw(WITHDRAW, {"id": subscription, "token": None, "key": "k"})
    assert [error["extensions"]["code"] for error in body["errors"]] == ["NOT_FOUND"]


@transactional
async def _becomes_a_company(ctx: Context) -> None:
    await Account.of(ctx.tenant).update(kind=AccountKind.COMPANY)
