"""Two years of gifts, from the side of the books: what is owed to whoever redeems one, and when it is earned."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from models import database
from models.ledger import LedgerAccount as Account
from tenure.context import Context
from tenure.kit import ids
from tenure.ledger.posting import balances
from tests.billing.histories import books
from tests.billing.house import Agreement, Buyer, House, day
from tests.scenarios.conftest import Opening
from tests.subscriptions.rows import rows
from tests.subscriptions.test_gifts import PURCHASE, REDEEM

CARD = "pm_card_success"
REFUND = """mutation ($invoice: ID!, $key: String!) {
  invoiceRefund(input: {invoice: $invoice, reason: "not wanted"}) @idempotent(key: $key) {
    refund { status } userErrors { message } } }"""


@dataclass
class Counter:
    """Where gifts are bought and redeemed. Its rows are what came in (before fees) and what the ledger says of it."""

    house: House
    ctx: Context
    rows: list[tuple[str, str, int, int, int, int]] = field(default_factory=list)

    async def gives(self, offer: str, **given: Any) -> tuple[str, str]:
        """The code, and the invoice that was paid for it."""
        giver = await self.house.buyer()
        wish = {"offer": offer, "paymentMethod": CARD, **given}
        answer = await giver.door(PURCHASE, {"input": wish, "key": secrets.token_hex(8)})
        bought = answer["giftPurchase"]
        assert bought["userErrors"] == []
        newest = (await rows(self.ctx, "invoice"))[-1]
        return bought["code"], newest["id"]

    async def redeems(self, code: str, **given: Any) -> Agreement:
        friend = await self.house.buyer()
        answer = await friend.door(REDEEM, {"input": {"code": code, **given}, "key": secrets.token_hex(8)})
        redeemed = answer["giftRedeem"]
        assert redeemed["userErrors"] == []
        return Agreement(friend, redeemed["subscription"]["id"])

    async def refuses(self, code: str) -> list[str]:
        friend: Buyer = await self.house.buyer()
        answer = await friend.door(REDEEM, {"input": {"code": code}, "key": secrets.token_hex(8)})
        return [one["code"] for one in answer["giftRedeem"]["userErrors"]]

    async def on(self, date: str, what: str, happens: Any = None) -> Any:
        """Let the day come, and then that happen: something to await, if there is anything."""
        if day(date) > self.house.clock.now:
            await self.house.clock.advance_to(day(date))
        outcome = None if happens is None else await happens
        async with database.for_tenant(self.ctx.tenant, reading=True):
            found = {name: money.minor for (name, _), money in (await balances(self.ctx.tenant)).items()}
        gifts, deferred, revenue = (-found.get(name, 0) for name in (Account.GIFTS, Account.DEFERRED, Account.REVENUE))
        came = found.get(Account.CLEARING, 0) + found.get(Account.FEES, 0)
        self.rows.append((date, what, came, gifts, deferred, revenue))
        await books.check(self.house.staff, self.ctx)
        return outcome


async def test_gifts_are_owed_until_they_are_redeemed_and_earned_as_they_are_had(
    opening: Opening, system: Context
) -> None:
    house = await opening("2024-01-01")
    counter = Counter(house, system)
    month, quarter = await house.offer(1000), await house.offer(3000, "MONTH", 3)

    async def refund(invoice: Any) -> None:
        given = {"invoice": ids.encode("Invoice", invoice), "key": secrets.token_hex(8)}
        assert (await house.staff(REFUND, given))["invoiceRefund"]["userErrors"] == []

    anna, _ = await counter.on("2024-01-01", "Anna is given a quarter, which ends", counter.gives(quarter))
    bert, _ = await counter.on(
        "2024-01-01", "Bert two months, to go on", counter.gives(month, periods=2, converts=True)
    )
    dora, unwanted = await counter.on("2024-02-01", "Dora a month", counter.gives(month))
    emil, _ = await counter.on("2024-02-10", "Emil a month", counter.gives(month))
    annas = await counter.on("2024-04-01", "Anna redeems hers", counter.redeems(anna))
    await counter.on("2024-04-10", "Dora's is given back, for nobody redeemed it", refund(unwanted))
    await counter.on("2024-05-01", "30 of Anna's 91 days are earned")
    berts = await counter.on("2024-06-01", "Bert redeems his", counter.redeems(bert, paymentMethod=CARD))
    await counter.on("2024-07-01", "Anna's has ended, 30 of Bert's 61 days are earned")
    await counter.on("2024-08-01", "Bert's goes on, at his own cost")
    await counter.on("2024-09-01", "and is renewed")
    await counter.on("2024-09-01", "until he cancels", berts.cancel())
    await counter.on("2024-10-01", "and it ends")
    await counter.on("2026-02-10", "Emil's has expired, and is earned")
    assert counter.rows == [
        # day          what                                               came in  gifts  deferred  revenue
        ("2024-01-01", "Anna is given a quarter, which ends", 3000, 3000, 0, 0),
        ("2024-01-01", "Bert two months, to go on", 5000, 5000, 0, 0),
        ("2024-02-01", "Dora a month", 6000, 6000, 0, 0),
        ("2024-02-10", "Emil a month", 7000, 7000, 0, 0),
        ("2024-04-01", "Anna redeems hers", 7000, 4000, 3000, 0),
        ("2024-04-10", "Dora's is given back, for nobody redeemed it", 6000, 3000, 2703, 297),
        ("2024-05-01", "30 of Anna's 91 days are earned", 6000, 3000, 2011, 989),
        ("2024-06-01", "Bert redeems his", 6000, 1000, 2989, 2011),
        ("2024-07-01", "Anna's has ended, 30 of Bert's 61 days are earned", 6000, 1000, 1016, 3984),
        ("2024-08-01", "Bert's goes on, at his own cost", 7000, 1000, 1000, 5000),
        ("2024-09-01", "and is renewed", 8000, 1000, 1000, 6000),
        ("2024-09-01", "until he cancels", 8000, 1000, 1000, 6000),
        ("2024-10-01", "and it ends", 8000, 1000, 0, 7000),
        ("2026-02-10", "Emil's has expired, and is earned", 8000, 0, 0, 8000),
    ]
    endings = [(one["status"], one["endedAt"][:10]) for one in (await annas.standing(), await berts.standing())]
    assert endings == [("ENDED", "2024-07-01"), ("ENDED", "2024-10-01")]
    assert [one["total"] for one in await berts.invoices()] == [1000, 1000], "what was given was not his to pay"
    refused = [(await counter.refuses(code))[0] for code in (anna, dora, emil)]
    assert refused == ["GIFT_REDEEMED", "GIFT_UNKNOWN", "GIFT_EXPIRED"]
