"""The small business in which histories happen: what it sells, and who may sit in its members' accounts."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from tenure.context import Context
from tests.accounts.support import ACCEPT, INVITE, REMOVE, answer, link, seat_of
from tests.billing.house import Buyer, House, money

PRICES = (("MONTH", 999), ("MONTH", 2950), ("MONTH", 10001), ("WEEK", 700), ("YEAR", 99900))
SEAT = 333
TRIALS = (((0, 7),), ((100, 10),), ((0, 5), (499, 20)), ((150, 3), (250, 14)))
"""The phases of each offer with a trial: minor units, and days."""
SEATED = len(PRICES) + 1
"""The offer whose quantity is how many people may sit in the account; before it comes the one by an idle number."""
KINDS = SEATED + 1 + len(TRIALS)


@dataclass
class World:
    """A business, its offers, and what was counted in it."""

    house: House
    ctx: Context
    mailbox: Any
    offers: list[str]
    by_seat: frozenset[int] = frozenset({SEATED - 1, SEATED})
    previews: int = 0
    refusals: int = 0
    explained: int = 0
    refunded: int = 0
    stated: int = 0
    told: dict[str, int] = field(default_factory=dict)

    async def seat(self, buyer: Buyer, holders: list[str]) -> bool:
        """Whether somebody new could take a place."""
        email = f"{secrets.token_hex(6)}@example.com"
        made = await answer(buyer.door, INVITE, account=buyer.account, email=email, role="MEMBER")
        if made["userErrors"]:
            return False
        person = await self.house.api.member(email)
        taken = await answer(person, ACCEPT, token=await link(self.house.api, self.mailbox, email))
        assert taken["userErrors"] == [], taken
        holders.append(email)
        return True

    async def unseat(self, buyer: Buyer, email: str) -> None:
        left = await answer(buyer.door, REMOVE, seat=await seat_of(buyer.door, buyer.account, email))
        assert left["userErrors"] == [], left


async def open_world(house: House, ctx: Context, mailbox: Any, *, percent: str | None) -> World:
    """With tax contained in half of the prices where there is any."""
    if percent is not None:
        await house.taxes(percent)
    offers = []
    for at, (unit, minor) in enumerate(PRICES):
        offers.append(await house.offer(minor, unit, price={"includesTax": at % 2 == 1}))
    own, by_seat = house.product, {"model": "PER_UNIT", "unitAmount": f"{SEAT / 100:.2f}"}
    offers.append(await house.offer(None, price=by_seat, mostQuantity=None))
    house.product = await house.new_product(isSeated=True)
    offers.append(await house.offer(None, price={**by_seat, "includesTax": True}, mostQuantity=None))
    house.product = own
    for at, phases in enumerate(TRIALS):
        trial = [{"money": money(minor, house.currency), **_days(days)} for minor, days in phases]
        offers.append(await house.offer(1999, price={"includesTax": at % 2 == 1}, trialPhases=trial))
    await house.coupon("OFF7", percent="7", duration="FOREVER")
    await house.coupon("OFF150", amountOff={"amountMinor": 150, "currency": house.currency}, duration="ONCE")
    await house.coupon("THRICE", percent="33.3", duration="PERIODS", periods=3)
    return World(house, ctx, mailbox, offers)


def _days(days: int) -> dict[str, Any]:
    return {"intervalUnit": "DAY", "intervalCount": days}
