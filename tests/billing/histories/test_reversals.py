"""A change and its exact reverse cancel out, and nobody gets back more than they paid."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tenure.context import Context
from tests.billing.histories import books
from tests.billing.histories.test_histories import POLICIES
from tests.billing.house import STAYING, Agreement, House, day
from tests.claims import SEED, Claim, count
from tests.conftest import Clock
from tests.door import Door


@dataclass(frozen=True)
class Reversal:
    """From one price, or number of seats, to another and back, some time after it was bought."""

    prices: tuple[Decimal, Decimal]
    seats: tuple[int, int]
    contains_tax: tuple[bool, bool]
    coupon: str | None
    hours: float
    policy: str


PRICES = st.one_of(st.decimals("0.01", "200", places=2), st.decimals("0.0001", "9", places=6))
"""Major units for each seat: also such as do not come to whole cents."""

REVERSALS = st.builds(
    Reversal,
    prices=st.tuples(PRICES, PRICES),
    seats=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    contains_tax=st.tuples(st.booleans(), st.booleans()),
    coupon=st.sampled_from([None, "OFF7", "LESS"]),
    hours=st.sampled_from([0, 0.7, 29, 77.3, 170, 400.5, 671]),
    policy=st.sampled_from(POLICIES),
)


def drawn(number: int) -> list[Reversal]:
    found: list[Reversal] = []

    @settings(max_examples=number, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @seed(SEED)
    @given(REVERSALS)
    def draw(reversal: Reversal) -> None:
        found.append(reversal)

    draw()
    return found


@pytest.fixture
async def house(api: Door, clock: Clock) -> House:
    await clock.begin(day("2025-01-05T10:20:30"))
    house = House(api, await api.staff(), clock, "EUR")
    await house.set(**STAYING)
    await house.taxes("19")
    await house.coupon("OFF7", percent="7", duration="FOREVER")
    await house.coupon("LESS", amountOff={"amountMinor": 150, "currency": "EUR"}, duration="FOREVER")
    return house


async def test_a_change_and_its_exact_reverse_cancel_out(house: House, system: Context, claim: Claim) -> None:
    reversals = drawn(count(200))
    for reversal in reversals:
        await _there_and_back(house, reversal)
        await books.check(house.staff, system)
    claim(
        f"billing: {len(reversals)} random changes (seed {SEED}), with tax and coupons, by every policy: each and its "
        "exact reverse cancel out to the cent, and what comes back is never beyond what was paid"
    )


async def _there_and_back(house: House, reversal: Reversal) -> None:
    await house.set(subscriptions__proration=reversal.policy)
    offers = [await _offer(house, *terms) for terms in zip(reversal.prices, reversal.contains_tax, strict=True)]
    coupons = [reversal.coupon] if reversal.coupon else []
    first, second = reversal.seats
    agreement = await (await house.buyer()).buys(offers[0], quantity=first, coupons=coupons)
    before = await agreement.standing()
    await house.clock.advance(hours=reversal.hours)
    there = await agreement.change(offers[1], quantity=second)
    back = await agreement.change(offers[0], quantity=first)
    nets = [int(one["change"]["net"]["amountMinor"]) for one in (there, back)]
    assert sum(nets) == 0, (reversal, nets)
    assert await agreement.standing() == before
    paid = int(there["payment"]["amount"]["amountMinor"]) if there["payment"] else 0
    assert paid == max(nets[0], 0), reversal
    assert await agreement.buyer.balance() == paid, reversal
    await agreement.cancel(now=True, giveBack="BALANCE")
    await _no_more_than_was_paid(agreement, reversal)


async def _offer(house: House, unit: Decimal, contains_tax: bool) -> str:
    price = {"model": "PER_UNIT", "unitAmount": f"{unit:f}", "includesTax": contains_tax}
    return await house.offer(None, price=price, mostQuantity=None)


async def _no_more_than_was_paid(agreement: Agreement, reversal: Reversal) -> None:
    invoices: list[dict[str, Any]] = await agreement.invoices(explained=True)
    for invoice in invoices:
        books.check_invoice(invoice, "EUR")
    assert await agreement.buyer.balance() <= sum(one["paid"] for one in invoices), reversal
