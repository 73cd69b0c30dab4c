"""All that Stripe tells of a subscription, in any order, three times and with a third of it lost: one final state."""

import asyncio
import random
from collections import Counter, defaultdict
from typing import Any

import pytest

from models import database
from tests.claims import SEED, Claim, count
from tests.providers.desk import at_stripe, issues, ledger_is_kept, reconcile, shop, stripe
from tests.providers.test_inbox import deliver
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import Shop, buy

__all__ = ["shop", "stripe"]

NUMBER = count(1000)
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


async def lived(world: StripeWorld, offer: Any) -> None:
    """Bought with the bank's confirmation, a part given back at Stripe's own desk, the rest contested and won."""
    paid = await buy(await world.api.member(), offer, "pm_card_authenticationRequired")
    assert paid["payment"]["status"] == "ACTION_REQUIRED"
    reference = paid["payment"]["actionUrl"].rpartition("/")[2]
    await world.control.authenticate(reference, approve=True)
    await at_stripe(world, "refunds", payment_intent=reference, amount="300")
    dispute = (await world.control.dispute(reference))["id"]
    await at_stripe(world, f"disputes/{dispute}", **{"evidence[uncategorized_text]": "winning_evidence"})


async def by_payment(world: StripeWorld) -> list[list[dict[str, Any]]]:
    """What was told of each."""
    found = defaultdict(list)
    for event in (await world.control.seen())["events"]:
        subject = event["data"]["object"]
        reference = subject["id"] if subject["object"] == "payment_intent" else subject.get("payment_intent")
        if reference:
            found[reference].append(event)
    return list(found.values())


@pytest.mark.timeout(3600)
async def test_any_permutation_repeated_and_with_a_third_lost_ends_in_one_state_and_one_ledger(
    stripe: StripeWorld, shop: Shop, claim: Claim
) -> None:
    offer, chance = await shop.offer(), random.Random(SEED)
    for first in range(0, NUMBER, AT_ONCE):
        await asyncio.gather(*(lived(stripe, offer) for _ in range(min(AT_ONCE, NUMBER - first))))
    storms = await by_payment(stripe)
    kinds = Counter(event["type"] for storm in storms for event in storm)
    sent = 0
    for storm in storms:
        arriving = [event for event in storm * 3 if chance.randrange(100) >= LOST]
        chance.shuffle(arriving)
        for event in arriving:
            assert await deliver(stripe, event) == 200
        sent += len(arriving)
        await stripe.run_jobs()
    await reconcile(stripe)
    async with database.for_tenant(stripe.ctx.tenant, reading=True):
        states = Counter(str(sorted(dict(row).items())) for row in await database.fetch(FINAL, stripe.ctx.tenant))
    assert list(states.values()) == [NUMBER], states
    (final,) = states
    assert "'ACTIVE'" in final
    assert "'SUCCEEDED300'" in final
    assert "'WON900'" in final
    assert await issues(stripe) == []
    assert await ledger_is_kept(stripe)
    claim(
        f"{NUMBER} permutations of {len(kinds)} kinds of a subscription's Stripe events, each ×3 and {LOST}% lost "
        f"({sent} webhooks), then the reconciler: one final state, one ledger"
    )
