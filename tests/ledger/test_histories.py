"""After whatever has happened the books agree, and recurring revenue is what the agreements bring."""

import random
import secrets
from decimal import Decimal
from typing import Any

from models import database
from models.accounts import Account
from models.catalogue import IntervalUnit
from models.subscriptions import Subscription
from resolvers.ids import opaque
from tenure.analytics import recurring
from tenure.context import Context
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.ledger import stated
from tests.ledger.test_books import INVARIANTS
from tests.subscriptions.shop import CANCEL, REFUND, buy, new_shop
from tests.subscriptions.test_changing import change

METHODS = ["pm_card_success", "pm_card_success", "pm_card_declined", "pm_card_expires_next_renewal"]


async def test_the_books_agree_after_random_histories(api: Door, system: Context, clock: Any, claim: Claim) -> None:
    chance, histories = random.Random(SEED), count(160, least=8)
    staff, shop = await api.staff(), await new_shop(system)
    small, large = await shop.offer(1200), await shop.offer(3100)
    weekly, euros = await shop.offer(700, IntervalUnit.WEEK), await shop.offer(1900, currency="EUR")
    for number in range(histories):
        await _lived(api, staff, chance, METHODS[number % 4], [small, large, weekly, euros][number % 3 :])
        await clock.advance(days=chance.randint(1, 12))
        await _agree(staff, system)
    await clock.advance(days=40)
    await _agree(staff, system)
    async with database.for_tenant(system.tenant, reading=True):
        accounts = await Account.of(system.tenant).order_by("id")
    instants = sum([await stated.check(staff, system, opaque(account), first=3) for account in accounts])
    claim(
        f"after each of {histories} random histories every check of the ledger holds, MRR is what agreements bring, "
        f"and the statements of {len(accounts)} accounts come to what the ledger holds of them, at {instants} instants"
    )


async def _lived(api: Door, staff: Door, chance: random.Random, method: str, offers: list[Any]) -> None:
    """Somebody buys, and maybe changes, has money back, or goes."""
    member = await api.member()
    first = offers.pop(chance.randrange(len(offers)))
    bought = (await buy(member, first, method))["checkout"]
    if method == "pm_card_declined" or bought["subscription"] is None:
        return
    other = chance.choice(offers)
    if chance.random() < 0.6 and other.currency == first.currency:
        await change(member, bought["subscription"]["id"], other)
    if chance.random() < 0.4 and bought["invoice"]["total"]["amountMinor"] != "0":
        part = {"amountMinor": str(chance.randint(1, 300)), "currency": first.currency}
        key, ends = secrets.token_hex(6), chance.random() < 0.3
        await staff(REFUND, {"invoice": bought["invoice"]["id"], "amount": part, "end": ends, "key": key})
    if chance.random() < 0.4:
        await member(CANCEL, {"id": bought["subscription"]["id"], "now": chance.random() < 0.5})


async def _agree(staff: Door, ctx: Context) -> None:
    assert [one for one in (await staff(INVARIANTS))["invariants"] if not one["isKept"]] == []
    answer = (await staff("{ mrr { byCurrency { currency amount } } }"))["mrr"]["byCurrency"]
    anew: dict[str, Decimal] = {}
    async with database.for_tenant(ctx.tenant, reading=True):
        for subscription in await Subscription.of(ctx.tenant):
            monthly = await recurring.monthly(ctx, subscription)
            anew[subscription.currency] = anew.get(subscription.currency, Decimal(0)) + monthly
    written = {one["currency"]: Decimal(one["amount"]) for one in answer}
    assert {key: value for key, value in written.items() if value} == {
        key: value for key, value in anew.items() if value
    }
