"""Credits as they are bought: through the checkout, month after month, and back again."""

from typing import Any

from models.accounts import Account
from models.catalogue import Product
from models.ledger import LedgerAccount
from tenure.context import Context
from tenure.kit.terms import Movement
from tests.credits.packs import balance, books, grants, pack, uses, with_bonus
from tests.door import Door
from tests.subscriptions.shop import REFUND, begin, buy, pay
from tests.subscriptions.test_changing import change

INVARIANTS = "{ invariants { name isKept } }"


async def wrong(staff: Door) -> list[str]:
    """The invariants of the ledger that do not hold."""
    return [one["name"] for one in (await staff(INVARIANTS))["invariants"] if not one["isKept"]]


async def units(system: Context, account: Account, product: Product) -> int:
    return (await balance(system, account, product)).units


async def test_a_paid_checkout_and_each_renewal_bring_their_credits(
    system: Context, account: Account, member: Door, program: Door, clock: Any
) -> None:
    sold, extra = await pack(system, 25, 9900), await pack(system, 4, 100)
    await with_bonus(system, sold.offer, extra.offer)
    await buy(member, sold.offer)
    assert (await units(system, account, sold.product), await units(system, account, extra.product)) == (25, 4)
    await uses(program, account, sold.product, 5)
    held = await books(system)
    assert (held[LedgerAccount.CREDITS], held[LedgerAccount.REVENUE]) == (-7920, -1980)
    await clock.advance(days=32)
    assert (await units(system, account, sold.product), await units(system, account, extra.product)) == (45, 8)


async def test_the_books_are_right_while_credits_are_owed_and_once_they_are_paid(
    system: Context, account: Account, member: Door, program: Door, api: Door
) -> None:
    sold = await pack(system, 7, 1000)
    staff = await api.staff()
    begun = await begin(member, sold.offer)
    await pay(member, begun, "pm_card_declined")
    assert await wrong(staff) == []
    await pay(member, begun)
    await uses(program, account, sold.product, 2)
    assert (await books(system))[LedgerAccount.CREDITS] == -714
    assert await wrong(staff) == []


async def test_money_back_takes_the_credits_back(
    system: Context, account: Account, member: Door, program: Door, api: Door
) -> None:
    sold, extra = await pack(system, 25, 9900), await pack(system, 4, 100)
    await with_bonus(system, sold.offer, extra.offer)
    bought = await buy(member, sold.offer)
    await uses(program, account, sold.product, 5)
    staff = await api.staff()
    variables = {"invoice": bought["checkout"]["invoice"]["id"], "amount": None, "end": True, "key": "all of it"}
    answer = (await staff(REFUND, variables))["invoiceRefund"]
    assert answer["userErrors"] == [], answer
    assert answer["refund"]["status"] == "SUCCEEDED"
    assert (await units(system, account, sold.product), await units(system, account, extra.product)) == (0, 0)
    held = await books(system)
    assert (held.get(LedgerAccount.CREDITS, 0), held.get(LedgerAccount.REVENUE, 0)) == (0, 0)


async def test_a_larger_pack_within_the_period_brings_its_part_of_the_units(
    system: Context, account: Account, member: Door, api: Door, clock: Any
) -> None:
    small, staff = await pack(system, 30, 3000), await api.staff()
    large = await pack(system, 60, 6000, small.product)
    await clock.advance(days=1)
    bought = await buy(member, small.offer)
    await clock.advance(days=15)
    changed = await change(member, bought["checkout"]["subscription"]["id"], large.offer)
    assert changed["userErrors"] == [], changed
    (_, more) = await grants(system, account)
    assert more.kind is Movement.PAYMENT
    assert 25 <= more.units <= 35  # of 60, for half of the period
    assert await wrong(staff) == []
