"""What Stripe tells: kept as it came, applied once, listed for staff, and looked at again when they ask."""

import json
import secrets
from datetime import timedelta
from typing import Any

import pytest

from models import database
from models.payments import ProviderNotification
from tenure.kit import clock as real_clock
from tenure.tenants import upkeep
from tests.claims import Claim
from tests.fakes.stripe import events
from tests.providers.desk import account_id, at_stripe, issues, ledger_is_kept, shop, stripe, told
from tests.spine.stripe import SECRET, StripeWorld
from tests.subscriptions.shop import Shop, buy

__all__ = ["shop", "stripe"]

LIST = """query ($filter: ProviderNotificationFilter) { providerNotifications(first: 50, filter: $filter) {
  nodes { id eventId type providerRef receivedAt processedAt replays error body providerAccount { kind } } } }"""
REPLAY = """mutation ($id: ID!) { providerNotificationReplay(input: {notification: $id}) {
  notification { replays processedAt } userErrors { ... on ReconciliationUserError { code } } } }"""


async def deliver(world: StripeWorld, event: dict[str, Any], secret: str = SECRET) -> int:
    raw, headers = events.signed(event, secret, real_clock.now())
    path = f"/webhooks/{world.ctx.tenant}/{world.account}"
    return (await world.api.client.post(path, content=raw, headers=headers)).status_code


async def happened(world: StripeWorld, *types: str) -> list[dict[str, Any]]:
    seen: list[dict[str, Any]] = (await world.control.seen())["events"]
    return [event for event in seen if not types or event["type"] in types]


async def listed(world: StripeWorld, **wanted: Any) -> list[dict[str, Any]]:
    answer = await (await world.api.staff())(LIST, {"filter": wanted or None})
    found: list[dict[str, Any]] = answer["providerNotifications"]["nodes"]
    return found


async def test_what_came_is_kept_as_it_came_and_listed(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    for event in await happened(stripe):
        assert await deliver(stripe, event) == 200
        assert await deliver(stripe, event) == 200
    await stripe.run_jobs()
    found = await listed(stripe)
    assert {one["eventId"] for one in found} == {event["id"] for event in await happened(stripe)}
    assert all(one["processedAt"] and one["error"] is None for one in found)
    (paid,) = await listed(stripe, type="payment_intent.succeeded", isProcessed=True)
    (event,) = await happened(stripe, "payment_intent.succeeded")
    assert json.loads(paid["body"]) == event
    assert (paid["providerRef"], paid["providerAccount"]) == (event["data"]["object"]["id"], {"kind": "STRIPE"})
    assert await listed(stripe, hasError=True) == []
    assert await listed(stripe, receivedSince=(real_clock.now() + timedelta(hours=1)).isoformat()) == []
    assert len(await listed(stripe, providerAccount=await account_id(stripe))) == len(found)


async def test_a_notification_can_be_looked_at_again(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    (event,) = await happened(stripe, "payment_intent.succeeded")
    await deliver(stripe, event)
    (waiting,) = await listed(stripe)
    staff = await stripe.api.staff()
    early = (await staff(REPLAY, {"id": waiting["id"]}))["providerNotificationReplay"]
    assert early["userErrors"] == [{"code": "NOT_APPLIED_YET"}]
    await stripe.run_jobs()
    again = (await staff(REPLAY, {"id": waiting["id"]}))["providerNotificationReplay"]
    assert again["notification"] == {"replays": 1, "processedAt": None}
    await stripe.run_jobs()
    (done,) = await listed(stripe, isProcessed=True)
    assert done["replays"] == 1
    assert await stripe.states("payment") == ["SUCCEEDED"]


async def test_what_tells_of_nothing_is_shown_with_the_reason(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_createDispute")
    (event,) = await happened(stripe, "charge.dispute.created")
    event["data"]["object"]["id"] = "du_of_nobody"
    await deliver(stripe, event)
    await stripe.run_jobs()
    (shown,) = await listed(stripe, hasError=True)
    assert (shown["providerRef"], shown["error"]) == ("du_of_nobody", "resource_missing")


@pytest.mark.parametrize("won", [True, False])
async def test_a_dispute_is_heard_of_by_webhook_in_any_order(stripe: StripeWorld, shop: Shop, won: bool) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_createDispute")
    (dispute,) = await happened(stripe, "charge.dispute.created")
    word = "winning_evidence" if won else "losing_evidence"
    await at_stripe(stripe, f"disputes/{dispute['data']['object']['id']}", **{"evidence[uncategorized_text]": word})
    for event in reversed(await happened(stripe)):
        await deliver(stripe, event)
    await stripe.run_jobs()
    assert await stripe.states("dispute") == ["WON" if won else "LOST"]
    assert len(await told(stripe, "dispute.opened")) == 1
    assert len(await told(stripe, "dispute.closed")) == 1
    assert await issues(stripe, None) == []
    assert await ledger_is_kept(stripe)


async def test_a_payout_is_heard_of_by_webhook(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    await stripe.control.pay_out()
    await stripe.control.advance(days=3)
    for event in await happened(stripe, "payout.paid", "payout.created"):
        await deliver(stripe, event)
    await stripe.run_jobs()
    assert await stripe.states("payout") == ["PAID"]
    assert len(await told(stripe, "payout.paid")) == 1
    assert await ledger_is_kept(stripe)


async def test_what_came_35_days_ago_is_thrown_away(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    first, second, *_ = await happened(stripe)
    for event in (first, second):
        await deliver(stripe, event)
    tenant = stripe.ctx.tenant
    async with database.for_tenant(tenant):
        long_ago = real_clock.now() - timedelta(days=35, minutes=1)
        await ProviderNotification.of(tenant).filter(event_id=first["id"]).update(received_at=long_ago)
        await upkeep.tidy(stripe.ctx, tenant)
    assert [row["event_id"] for row in await stripe.rows("provider_notification")] == [second["id"]]


async def test_forged_webhooks_are_told_of_once_a_minute_with_their_number(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    event, *_ = await happened(stripe)
    for _ in range(5):
        assert await deliver(stripe, event, "whsec_of_somebody_else") == 400
    async with database.for_tenant(stripe.ctx.tenant):
        waiting = "UPDATE pgqueuer SET execute_after = now() WHERE headers->>'tenant' = $1"
        await database.execute(waiting, str(stripe.ctx.tenant))
    await stripe.run_jobs()
    rejected = await told(stripe, "provider_webhook.rejected")
    assert (
        sum(
            json.loads(one["payload"])["count"] if isinstance(one["payload"], str) else one["payload"]["count"]
            for one in rejected
        )
        == 5
    )
    assert len(rejected) <= 2  # a minute may have ended meanwhile
    assert await stripe.rows("provider_notification") == []


async def test_a_webhook_is_stored_and_answered_in_less_than_a_second(
    stripe: StripeWorld, shop: Shop, claim: Claim
) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    event, *_ = await happened(stripe)
    slowest = 0.0
    for _ in range(50):
        began = real_clock.monotonic()
        assert await deliver(stripe, {**event, "id": f"evt_{secrets.token_hex(8)}"}) == 200
        slowest = max(slowest, real_clock.monotonic() - began)
    assert slowest < 1
    claim(f"inbox: 50 webhooks stored and answered, the slowest in {slowest * 1000:.0f} ms")
