"""To another offer or quantity, and what each change comes to before it is made."""

import secrets
from typing import Any

import pytest

from models.catalogue import IntervalUnit, Offer
from resolvers.ids import opaque
from tenure.context import Context
from tests.door import Door
from tests.subscriptions.shop import Shop, buy, new_shop

SHOWN = """lines { description net { amountMinor } explanation { policy } } credits { net { amountMinor } }
  due { amountMinor } credited { amountMinor } total { amountMinor } balanceAfter { amountMinor }
  next { at quote { total { amountMinor } } } gained lost events token"""
PREVIEW = f"""query ($id: ID!, $offer: ID, $when: ChangeWhen!) {{
  subscriptionChangePreview(input: {{subscription: $id, offer: $offer, when: $when}}) {{
    preview {{ {SHOWN} }} userErrors {{ ... on SubscriptionUserError {{ code }} }} }} }}"""
CHANGE = """mutation ($id: ID!, $offer: ID, $when: ChangeWhen!, $key: String!, $token: String, $method: String) {
  subscriptionChange(input: {subscription: $id, offer: $offer, when: $when, previewToken: $token,
      paymentMethod: $method}) @idempotent(key: $key) {
    change { id status net { amountMinor } invoice { status } }
    subscription { status periodEnd offer { id } scheduledChange { status effectiveAt } }
    payment { status amount { amountMinor } }
    userErrors { message ... on SubscriptionUserError { code } } } }"""
BALANCES = "{ viewer { accounts { balances { amount { amountMinor currency } } } } }"


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def change(door: Door, subscription: str, offer: Offer, when: str = "NOW", **more: str | None) -> dict[str, Any]:
    variables = {"id": subscription, "offer": opaque(offer), "when": when, "key": secrets.token_hex(6), **more}
    payload: dict[str, Any] = (await door(CHANGE, variables))["subscriptionChange"]
    return payload


async def preview(door: Door, subscription: str, offer: Offer, when: str = "NOW") -> dict[str, Any]:
    answer = await door(PREVIEW, {"id": subscription, "offer": opaque(offer), "when": when})
    shown: dict[str, Any] = answer["subscriptionChangePreview"]
    assert shown["userErrors"] == []
    return dict(shown["preview"])


async def balance(door: Door) -> int:
    accounts = (await door(BALANCES))["viewer"]["accounts"]
    return sum(int(row["amount"]["amountMinor"]) for account in accounts for row in account["balances"])


async def subscribed(door: Door, offer: Offer) -> str:
    return str((await buy(door, offer))["checkout"]["subscription"]["id"])


async def test_an_upgrade_is_charged_for_the_rest_of_the_period_and_counts_at_once(
    api: Door, shop: Shop, clock: Any
) -> None:
    member = await api.member()
    monthly, better = await shop.offer(1000, IntervalUnit.WEEK, 2), await shop.offer(3000, IntervalUnit.WEEK, 2)
    subscription = await subscribed(member, monthly)
    await clock.advance(days=7)
    changed = await change(member, subscription, better)
    assert changed["userErrors"] == []
    assert changed["change"]["status"] == "APPLIED"
    assert changed["payment"] == {"status": "SUCCEEDED", "amount": {"amountMinor": "1000"}}
    assert changed["subscription"]["offer"]["id"] == opaque(better)
    assert await balance(member) == 0


async def test_a_downgrade_now_leaves_the_difference_on_the_balance(api: Door, shop: Shop, clock: Any) -> None:
    member = await api.member()
    best, basic = await shop.offer(3000, IntervalUnit.WEEK, 2), await shop.offer(1000, IntervalUnit.WEEK, 2)
    subscription = await subscribed(member, best)
    await clock.advance(days=7)
    changed = await change(member, subscription, basic)
    assert (changed["change"]["status"], changed["payment"]) == ("APPLIED", None)
    assert changed["change"]["net"] == {"amountMinor": "-1000"}
    assert await balance(member) == 1000
    await clock.advance(days=8)
    assert await balance(member) == 0, "the next invoice used it"


async def test_by_direction_what_costs_less_waits_for_the_end_of_the_period(api: Door, shop: Shop, clock: Any) -> None:
    member = await api.member()
    best, basic = await shop.offer(3000, IntervalUnit.WEEK, 2), await shop.offer(1000, IntervalUnit.WEEK, 2)
    subscription = await subscribed(member, best)
    changed = await change(member, subscription, basic, "BY_DIRECTION")
    assert changed["change"]["status"] == "SCHEDULED"
    assert changed["subscription"]["offer"]["id"] == opaque(best)
    await clock.advance(days=15)
    found = await member(
        "query ($id: ID!) { node(id: $id) { ... on Subscription { offer { id } } } }", {"id": subscription}
    )
    assert found["node"]["offer"]["id"] == opaque(basic)


async def test_a_change_whose_payment_is_declined_changes_nothing(api: Door, shop: Shop, clock: Any) -> None:
    member = await api.member()
    monthly, better = await shop.offer(1000, IntervalUnit.WEEK, 2), await shop.offer(3000, IntervalUnit.WEEK, 2)
    subscription = await subscribed(member, monthly)
    await clock.advance(days=7)
    changed = await change(member, subscription, better, method="pm_card_decline")
    assert changed["change"]["status"] == "FAILED"
    assert changed["change"]["invoice"]["status"] == "DELETED"
    assert changed["payment"]["status"] == "FAILED"
    assert changed["subscription"]["offer"]["id"] == opaque(monthly)
    assert (await change(member, subscription, better))["change"]["status"] == "APPLIED"


async def test_a_preview_is_the_outcome_to_the_cent_and_its_token_carries_it_out(
    api: Door, shop: Shop, clock: Any
) -> None:
    member = await api.member()
    monthly, better = await shop.offer(1000), await shop.offer(3000)
    subscription = await subscribed(member, monthly)
    await clock.advance(days=11, hours=3)
    shown = await preview(member, subscription, better)
    await clock.advance(minutes=5)
    changed = await change(member, subscription, better, token=shown["token"])
    assert changed["userErrors"] == []
    assert changed["payment"]["amount"]["amountMinor"] == shown["due"]["amountMinor"]
    assert "subscription.changed" in shown["events"]
    assert shown["next"]["quote"]["total"] == {"amountMinor": "3000"}


async def test_a_token_is_refused_once_the_outcome_would_be_another(api: Door, shop: Shop, clock: Any) -> None:
    member = await api.member()
    monthly, better, best = await shop.offer(1000), await shop.offer(3000), await shop.offer(5000)
    subscription = await subscribed(member, monthly)
    await clock.advance(days=10)
    shown = await preview(member, subscription, best)
    assert (await change(member, subscription, better, token=shown["token"]))["userErrors"][0][
        "code"
    ] == "PREVIEW_STALE"
    assert (await change(member, subscription, better))["change"]["status"] == "APPLIED"
    assert (await change(member, subscription, best, token=shown["token"]))["userErrors"][0]["code"] == "PREVIEW_STALE"


async def test_to_another_interval_a_new_period_begins(api: Door, shop: Shop, clock: Any) -> None:
    member = await api.member()
    monthly, yearly = await shop.offer(1000), await shop.offer(10000, IntervalUnit.YEAR)
    subscription = await subscribed(member, monthly)
    await clock.advance(days=10)
    changed = await change(member, subscription, yearly)
    assert changed["change"]["status"] == "APPLIED"
    assert changed["subscription"]["periodEnd"].startswith(str(clock.now.year + 1))


async def test_a_time_without_an_offset_is_refused_clearly(api: Door, shop: Shop) -> None:
    member = await api.member()
    subscription = await subscribed(member, await shop.offer(1000))
    pause = """mutation ($id: ID!) { subscriptionPause(input: {subscription: $id, resumeAt: "2027-01-01T00:00:00"}) {
      subscription { id } } }"""
    body = await member.raw(pause, {"id": subscription})
    assert "with its offset" in body["errors"][0]["message"]
