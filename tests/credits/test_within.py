"""Credits within a period: what changes, pauses and ends give back, and what comes with the rest of a period."""

import secrets
from typing import Any

import pytest

from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.subscriptions import collecting
from tests.billing.histories import books
from tests.billing.house import STAYING, Agreement, House
from tests.claims import Claim
from tests.conftest import Clock
from tests.credits.packs import CONSUME
from tests.door import Door
from tests.subscriptions.rows import rows

BALANCE = "query ($id: ID!) { account(id: $id) { creditBalances { units exactValue } } }"


@pytest.fixture
async def house(api: Door, clock: Clock) -> House:
    await clock.begin(clock.now.replace(year=2027, month=6, day=1, hour=0, minute=0, second=0))
    house = House(api, await api.staff(), clock)
    await house.set(**STAYING)
    house.product = await house.new_product(consumption="BY_UNIT", unitName="photo")
    return house


async def pack(house: House, units: int, minor: int, **given: Any) -> str:
    return await house.offer(minor, credits={"units": units}, mostQuantity=9, **given)


async def use(agreement: Agreement, units: int) -> None:
    house = agreement.buyer.house
    given = {"account": agreement.buyer.account, "product": house.product, "key": secrets.token_hex(6), "at": None}
    used = (await house.staff(CONSUME, {**given, "units": str(units)}))["creditsConsume"]
    assert used["userErrors"] == [], used


async def left(agreement: Agreement) -> tuple[int, str]:
    """The units, and what they are worth."""
    found = (await agreement.buyer.door(BALANCE, {"id": agreement.buyer.account}))["account"]["creditBalances"]
    (held,) = found
    return int(held["units"]), f"{float(held['exactValue']):.2f}"


async def done(house: House, system: Context, agreement: Agreement) -> None:
    """The books agree, and every credit can be reckoned again."""
    await books.check(house.staff, system)
    for invoice in await agreement.invoices(explained=True):
        books.check_invoice(invoice, house.currency)


@pytest.mark.parametrize(("used", "credited"), [(0, 1000), (40, 600), (100, 0)])
async def test_a_change_gives_back_units_that_are_left_and_no_time(
    house: House, system: Context, used: int, credited: int
) -> None:
    agreement = await (await house.buyer()).buys(await pack(house, 100, 1000))
    await agreement.new()
    await house.clock.advance(days=15)
    if used:
        await use(agreement, used)
    await agreement.change(await pack(house, 300, 2400))
    moved = await agreement.new()
    assert moved.both == (-credited, 1200)
    assert await left(agreement) == (150, "12.00")
    await done(house, system, agreement)


async def test_no_more_comes_back_than_was_paid_however_often_it_is_changed(
    house: House, system: Context, claim: Claim
) -> None:
    offers = [await pack(house, 33, 1000), await pack(house, 7, 2999), await pack(house, 1000, 100)]
    await house.taxes("19")
    await house.coupon("THIRD", percent="33.3", duration="FOREVER")
    agreement = await (await house.buyer()).buys(offers[0], coupons=["THIRD"])
    for at in range(1, 13):
        await house.clock.advance(days=2, hours=5)
        units, _ = await left(agreement)
        if units > 1:
            await use(agreement, units // 2)
        await agreement.change(offers[at % 3])
    invoices = await agreement.invoices()
    await agreement.cancel(now=True, giveBack="BALANCE")
    assert all(one["credited"] <= one["total"] for one in invoices)
    await done(house, system, agreement)
    claim("credits: twelve changes of what is bought by the unit give back what is left of it, and the books agree")


async def test_a_change_whose_units_were_used_while_it_was_paid_is_not_made(house: House, system: Context) -> None:
    agreement = await (await house.buyer()).buys(await pack(house, 100, 1000))
    await house.clock.advance(days=15)
    await agreement.change(await pack(house, 300, 2400), paymentMethod="pm_sepa_pending")
    await use(agreement, 90)
    payment = (await rows(system, "payment"))[-1]
    sandbox = (await providers.default(system)).adapter
    assert isinstance(sandbox, SandboxPayments)
    await sandbox.settle(payment["provider_ref"], succeed=True)
    await collecting.resolve(system, payment["id"])
    assert [one["total"] for one in await agreement.invoices() if one["number"]] == [1000], "it is not covered any more"
    assert [row["is_in_suspense"] for row in await rows(system, "payment")] == [False, True]
    assert await left(agreement) == (10, "1.00")
    await done(house, system, agreement)


async def test_an_end_gives_back_what_was_not_used(house: House, system: Context) -> None:
    agreement = await (await house.buyer()).buys(await pack(house, 25, 9900))
    await house.clock.advance(days=29)
    await use(agreement, 5)
    await agreement.cancel(now=True, giveBack="BALANCE")
    assert await agreement.buyer.balance() == 7920
    assert await left(agreement) == (0, "0.00")
    await done(house, system, agreement)


@pytest.mark.parametrize("card", ["pm_card_success", "pm_card_expires_next_renewal"])
async def test_the_rest_of_a_period_brings_its_credits_whenever_it_is_paid(
    house: House, system: Context, card: str
) -> None:
    agreement = await (await house.buyer()).buys(await pack(house, 100, 1000), card)
    await use(agreement, 60)
    await agreement.pause()
    await house.clock.advance(days=45)
    await agreement.resume()
    if card != "pm_card_success":
        assert ((await agreement.standing())["status"], await left(agreement)) == ("PAST_DUE", (40, "4.00"))
        await agreement.buyer.settles((await agreement.invoices())[-1])
    assert (await agreement.standing())["status"] == "ACTIVE"
    invoice = (await agreement.invoices())[-1]
    assert invoice["total"] == 516, "16 of 31 days of July"
    assert await left(agreement) == (40 + 52, "9.16")
    await done(house, system, agreement)


async def test_the_rest_of_a_period_that_the_balance_pays_brings_its_credits(house: House, system: Context) -> None:
    agreement = await (await house.buyer()).buys(await pack(house, 100, 1000))
    await agreement.pause(creditsUnused=True)
    assert (await left(agreement), await agreement.buyer.balance()) == ((0, "0.00"), 1000)
    await house.clock.advance(days=15)
    await agreement.resume()
    assert (await left(agreement), await agreement.buyer.balance()) == ((50, "5.00"), 500)
    await done(house, system, agreement)


async def test_what_is_invoiced_goes_on_at_once_and_is_owed_until_its_day(house: House, system: Context) -> None:
    offer, given = await pack(house, 100, 1000), {"collection": "MANUAL", "daysUntilDue": 10}
    agreement = await house.arranges(await house.buyer(), offer, **given)
    await agreement.buyer.settles((await agreement.invoices())[0])
    await agreement.pause(creditsUnused=True)
    await house.clock.advance(days=45)
    await agreement.resume(dates="RESET")
    assert (await agreement.standing())["status"] == "ACTIVE"
    assert (await left(agreement))[0] == 100
    await done(house, system, agreement)


async def test_what_is_owed_in_part_brings_its_part_of_the_credits(house: House, system: Context) -> None:
    await house.set(dunning__after="UNPAID")
    agreement = await (await house.buyer()).buys(await pack(house, 100, 1000), "pm_card_expires_next_renewal")
    await use(agreement, 100)
    await house.clock.advance(days=54)
    standing, owed = await agreement.standing(), (await agreement.invoices())[-1]
    assert (standing["status"], owed["status"], owed["total"] > owed["due"] > 0) == ("UNPAID", "OPEN", True)
    await agreement.buyer.settles(owed)
    units, value = await left(agreement)
    assert (float(value) * 100, units < 100) == (owed["due"], True)
    await done(house, system, agreement)
