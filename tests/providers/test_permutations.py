"""All that a provider tells of a subscription, in any order, three times and with a third of it lost: one final state.

The subscriptions are accounts of one business, and what is told of all of them is shuffled together: each has an order
of its own, and each is compared by its own rows and its own part of the ledger.
"""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from models import database
from models.catalogue import Offer
from models.payments import IN_FLIGHT
from models.tenants import Tenant
from tenure.kit import clock, ids
from tenure.services import Services
from tenure.subscriptions import collecting
from tests.claims import SEED, Claim, count
from tests.fakes.paypal import hooks
from tests.providers.desk import World, at_stripe, issues, ledger_is_kept, reconcile, stripe, time_passes
from tests.providers.test_inbox import deliver
from tests.spine.paypal import WEBHOOK, PayPalWorld, paypal_world
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import REFUND, buy, new_shop

__all__ = ["stripe"]

NUMBER = count(500, share=50)
"""Of each of the two providers."""
LOST = 30
"""In a hundred."""
AT_ONCE = 8
FINAL = """SELECT s.status AS subscription, i.status AS invoice, i.credited_minor, p.status AS payment, p.minor,
  p.refunded_minor, p.disputed_minor, p.fee_minor, p.is_in_suspense,
  (SELECT string_agg(r.status || r.minor, ',') FROM refund AS r WHERE r.tenant_id = $1 AND r.payment_id = p.id)
    AS refunds,
  (SELECT string_agg(d.status || d.minor, ',') FROM dispute AS d WHERE d.tenant_id = $1 AND d.payment_id = p.id)
    AS disputes,
  (SELECT string_agg(t.debit || '<' || t.credit || t.minor, ' ' ORDER BY t.debit, t.credit, t.minor)
    FROM transfer AS t WHERE t.tenant_id = $1 AND t.account_id = p.account_id) AS ledger,
  (SELECT string_agg(f.debit || '<' || f.credit || f.minor, ' ') FROM transfer AS f
    WHERE f.tenant_id = $1 AND f.subject_id = p.id AND f.debit = 'FEES') AS fees,
  (SELECT count(*) FROM entitlement AS e WHERE e.tenant_id = $1 AND e.subscription_id = s.id
    AND e.revoked_at IS NULL) AS entitlements
FROM subscription AS s JOIN invoice AS i ON i.tenant_id = $1 AND i.subscription_id = s.id
JOIN payment AS p ON p.tenant_id = $1 AND p.invoice_id = i.id WHERE s.tenant_id = $1"""
Sent = Callable[[], Awaitable[int]]


@dataclass(frozen=True)
class Told:
    """Something that a provider tells: its type, and the sending of it, which answers with a status."""

    type: str
    send: Sent


@pytest.fixture
async def paypal(services: Services, business: Tenant) -> AsyncIterator[PayPalWorld]:
    async with paypal_world(services, business) as world:
        yield world


async def many(act: Callable[[], Awaitable[Any]]) -> None:
    for first in range(0, NUMBER, AT_ONCE):
        await asyncio.gather(*(act() for _ in range(min(AT_ONCE, NUMBER - first))))


async def rain(world: World, told: list[Told], chance: random.Random) -> int:
    """Each three times as far as it is not lost, in any order, with the worker at times in between; how many came."""
    arriving = [one for one in told * 3 if chance.randrange(100) >= LOST]
    chance.shuffle(arriving)
    for one in arriving:
        assert await one.send() == 200
        if chance.randrange(20) == 0:
            await world.run_jobs()
    await world.run_jobs()
    return len(arriving)


async def one_state(world: World) -> str:
    """What all of them came to."""
    async with database.for_tenant(world.ctx.tenant, reading=True):
        states = Counter(str(sorted(dict(row).items())) for row in await database.fetch(FINAL, world.ctx.tenant))
    assert list(states.values()) == [NUMBER], states
    assert await issues(world) == []
    assert await ledger_is_kept(world)
    (final,) = states
    return final


def shown(claim: Claim, provider: str, told: list[Told], sent: int) -> None:
    kinds = len({one.type for one in told})
    claim(
        f"{NUMBER} permutations of {kinds} kinds of a subscription's {provider} events, each ×3 and {LOST}% lost "
        f"({sent} webhooks), then the reconciler: one final state, one ledger"
    )


async def lived_at_stripe(world: StripeWorld, offer: Offer) -> None:
    """Bought with the bank's confirmation, a part given back at Stripe's own desk, the rest contested and won."""
    paid = await buy(await world.api.member(), offer, "pm_card_authenticationRequired")
    assert paid["payment"]["status"] == "ACTION_REQUIRED"
    reference = paid["payment"]["actionUrl"].rpartition("/")[2]
    await world.control.authenticate(reference, approve=True)
    await at_stripe(world, "refunds", payment_intent=reference, amount="300")
    dispute = (await world.control.dispute(reference))["id"]
    await at_stripe(world, f"disputes/{dispute}", **{"evidence[uncategorized_text]": "winning_evidence"})


async def told_by_stripe(world: StripeWorld) -> list[Told]:
    """What it tells of payments, refunds and disputes."""
    events = (await world.control.seen())["events"]
    return [Told(one["type"], partial(deliver, world, one)) for one in events if is_of_money(one["data"]["object"])]


def is_of_money(subject: dict[str, Any]) -> bool:
    return subject["object"] == "payment_intent" or subject.get("payment_intent") is not None


@pytest.mark.timeout(3600)
async def test_any_order_of_stripe_s_events_ends_in_one_state_and_one_ledger(stripe: StripeWorld, claim: Claim) -> None:
    offer = await (await new_shop(stripe.ctx)).offer()
    await many(lambda: lived_at_stripe(stripe, offer))
    told = await told_by_stripe(stripe)
    sent = await rain(stripe, told, random.Random(SEED))
    await time_passes(stripe)
    await reconcile(stripe)
    final = await one_state(stripe)
    assert "'ACTIVE'" in final
    assert "'SUCCEEDED300'" in final
    assert "'WON900'" in final
    shown(claim, "Stripe", told, sent)


async def approved_at_paypal(world: PayPalWorld, offer: Offer) -> None:
    """Approved on PayPal's page, from which the payer does not come back."""
    waits = await buy(await world.api.member(), offer, "paypal")
    await world.control.approve(waits["payment"]["actionUrl"].rpartition("=")[2])


async def looked_at(world: PayPalWorld) -> None:
    """Those of whom nothing arrived open the page to which PayPal sends them back."""
    for payment in await world.rows("payment"):
        if payment["status"] in {str(one) for one in IN_FLIGHT}:
            await collecting.resolve(world.ctx, payment["id"])


async def given_back(world: PayPalWorld) -> None:
    """A part of each, which the payer's bank sends back."""
    staff = await world.api.staff()
    amount = {"amountMinor": "300", "currency": "USD"}
    for row in await world.rows("invoice"):
        invoice, key = ids.encode("Invoice", row["id"]), str(row["id"])
        answer = await staff(REFUND, {"invoice": invoice, "amount": amount, "end": False, "key": key})
        assert answer["invoiceRefund"]["refund"]["status"] == "SUCCEEDED"
    for row in await world.rows("refund"):
        await world.control.fail_refund(row["provider_ref"])


async def told_by_paypal(world: PayPalWorld) -> list[Told]:
    async def send(event: dict[str, Any]) -> int:
        raw, headers = hooks.signed(event, WEBHOOK, clock.now(), world.control.address)
        return (await world.api.client.post(world.inbox, content=raw, headers=headers)).status_code

    return [Told(one["event_type"], partial(send, one)) for one in (await world.control.seen())["events"]]


@pytest.mark.timeout(3600)
async def test_any_order_of_paypal_s_events_ends_in_one_state_and_one_ledger(paypal: PayPalWorld, claim: Claim) -> None:
    """In two parts: what was not paid, as far as anybody knows, cannot be given back."""
    offer, chance = await (await new_shop(paypal.ctx)).offer(), random.Random(SEED)
    await many(lambda: approved_at_paypal(paypal, offer))
    sent = await rain(paypal, await told_by_paypal(paypal), chance)
    await looked_at(paypal)
    await given_back(paypal)
    told = await told_by_paypal(paypal)
    sent += await rain(paypal, told, chance)
    await time_passes(paypal)
    await reconcile(paypal)
    final = await one_state(paypal)
    assert "'ACTIVE'" in final
    assert "'FAILED300'" in final
    shown(claim, "PayPal", told, sent)
