"""Resting what Stripe drives: shown first, then done there, once, as it was shown; and the card it is charged with."""

import secrets
from typing import Any

import pytest

from models.subscriptions import Subscription
from resolvers.ids import opaque
from tenure.kit import ids
from tests.door import Door
from tests.providers.desk import at_stripe, shop, stripe
from tests.providers.driven import driven, follow, log, row, thing
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import CANCEL, Shop

__all__ = ["shop", "stripe"]

ACT = """mutation ($id: ID!, $key: String!, $token: String) {
  subscription%s(input: {subscription: $id, previewToken: $token}) @idempotent(key: $key) {
    subscription { status } userErrors { ... on SubscriptionUserError { code } } } }"""
PREVIEW = """query ($id: ID!) { subscription%sPreview(input: {subscription: $id}) {
  preview { due { amountMinor } credited { amountMinor } lines { description } lost gained events token next { at }
    atProvider { provider act chargesAt } } userErrors { ... on SubscriptionUserError { code } } } }"""
UNSUITED = """query ($id: ID!) {
  pause: subscriptionPausePreview(input: {subscription: $id, atPeriodEnd: true}) {
    userErrors { ... on SubscriptionUserError { code } } }
  resume: subscriptionResumePreview(input: {subscription: $id, dates: RESET}) {
    userErrors { ... on SubscriptionUserError { code } } } }"""
CANCEL_PREVIEW = """query ($id: ID!) { subscriptionCancelPreview(input: {subscription: $id}) {
  preview { atProvider { act } } } }"""
REMOVE = """mutation ($id: ID!) { paymentMethodRemove(input: {paymentMethod: $id}) {
  paymentMethod { last4 } userErrors { ... on CollectionUserError { code field } } } }"""


async def shown(member: Door, subscription: Subscription, what: str) -> dict[str, Any]:
    answer = (await member(PREVIEW % what, {"id": opaque(subscription)}))[f"subscription{what}Preview"]
    assert answer["userErrors"] == []
    found: dict[str, Any] = answer["preview"]
    return found


async def act(
    member: Door, subscription: Subscription, what: str, token: str | None = None, key: str | None = None
) -> dict[str, Any]:
    given = {"id": opaque(subscription), "token": token, "key": key or secrets.token_hex(4)}
    answer: dict[str, Any] = (await member(ACT % what, given))[f"subscription{what}"]
    return answer


async def paused(stripe: StripeWorld) -> list[str]:
    """What Stripe was told of pauses."""
    calls = (await stripe.control.seen())["calls"]
    return [str(given["pause_collection"]) for _, _, given in calls if "pause_collection" in given]


async def test_a_pause_is_what_was_shown_and_once_however_often_it_is_sent(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    before = await log(stripe, "subscription", "entitlement")
    rest = await shown(member, subscription, "Pause")
    assert rest["atProvider"] == {"provider": "STRIPE", "act": "SUSPEND", "chargesAt": None}
    assert (rest["due"]["amountMinor"], rest["credited"]["amountMinor"], rest["lines"]) == ("0", "0", [])
    assert await paused(stripe) == []
    assert await log(stripe, "subscription", "entitlement") == before
    done = [await act(member, subscription, "Pause", rest["token"], "one") for _ in range(2)]
    assert done == [{"subscription": {"status": "PAUSED"}, "userErrors": []}] * 2
    assert len(await paused(stripe)) == 1
    assert (await log(stripe, "subscription", "entitlement"))[len(before) :] == rest["events"]
    on = await shown(member, await row(stripe, subscription.id), "Resume")
    assert (on["atProvider"]["act"], on["atProvider"]["chargesAt"] is not None) == ("ACTIVATE", True)
    assert (on["next"], on["gained"]) == (None, rest["lost"])
    assert (await act(member, subscription, "Resume", on["token"]))["subscription"] == {"status": "ACTIVE"}
    assert (await log(stripe, "subscription", "entitlement"))[len(before) + len(rest["events"]) :] == on["events"]
    assert await stripe.rows("invoice") == []


@pytest.mark.parametrize("code", ["PREVIEW_STALE", "ALREADY_ENDED"])
async def test_what_stands_otherwise_at_stripe_by_now_is_not_done(stripe: StripeWorld, shop: Shop, code: str) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    token = (await shown(member, subscription, "Pause"))["token"]
    if code == "PREVIEW_STALE":
        await stripe.control.advance(days=32)  # another period, which nobody has told us of
    else:
        await at_stripe(stripe, f"subscriptions/{made['id']}", cancel_at_period_end="true")
        await stripe.control.advance(days=32)
    assert (await act(member, subscription, "Pause", token))["userErrors"] == [{"code": code}]
    assert await paused(stripe) == []
    assert (await act(member, subscription, "Resume", token))["userErrors"] == [{"code": "PREVIEW_STALE"}]


async def test_what_stripe_cannot_do_is_refused_before_it_is_shown(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    answer = await member(UNSUITED, {"id": opaque(subscription)})
    assert [answer[what]["userErrors"] for what in ("pause", "resume")] == [[{"code": "PROVIDER_MANAGED"}]] * 2
    ending = (await member(CANCEL_PREVIEW, {"id": opaque(subscription)}))["subscriptionCancelPreview"]["preview"]
    assert ending == {"atProvider": {"act": "CANCEL_AT_END"}}


async def test_the_card_that_stripe_charges_is_not_removed_before_stripe_has_another(
    stripe: StripeWorld, shop: Shop
) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    member, subscription = await driven(stripe, await shop.offer(), made["id"])
    await stripe.control.advance(days=32)
    await follow(stripe, made["id"])
    subscription = await row(stripe, subscription.id)
    card = ids.encode("PaymentMethod", subscription.payment_method_id or subscription.id)
    refused = (await member(REMOVE, {"id": card}))["paymentMethodRemove"]
    assert refused["userErrors"] == [{"code": "PAYMENT_METHOD_IN_USE", "field": ["paymentMethod"]}]
    assert (await thing(stripe, "payment_method"))[0]["customer"] == made["customer"]
    await member(CANCEL, {"id": opaque(subscription), "now": True})
    assert (await member(REMOVE, {"id": card}))["paymentMethodRemove"]["userErrors"] == []
    await stripe.run_jobs()
    assert (await thing(stripe, "payment_method"))[0]["customer"] is None
