"""The published cases of credits: bought, used and given back, with the ledger after each."""

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from models.accounts import Account
from models.catalogue import IntervalUnit
from models.ledger import LedgerAccount
from tenure.context import Context
from tenure.kit.terms import Movement
from tests.credits.packs import (
    agreed,
    balance,
    books,
    buys,
    events,
    given_back,
    gives,
    grants,
    movements,
    pack,
    paid,
    told,
    uses,
    with_bonus,
    with_trial,
)
from tests.door import Door

CREDITS, REVENUE = LedgerAccount.CREDITS, LedgerAccount.REVENUE


async def test_28_credits_for_7_dollars_of_which_10_are_used_and_the_rest_expires(
    system: Context, account: Account, program: Door, clock: Any
) -> None:
    sold = await pack(system, 28, 700, credits_last_unit=IntervalUnit.MONTH, credits_last_count=1)
    await paid(system, await agreed(system, account, sold.offer), sold.offer, 700)
    used = await uses(program, account, sold.product, 10)
    assert used["movement"]["value"] == "-2.500000000000"
    assert used["balance"] == {"units": "18", "value": {"amountMinor": "450"}, "exactValue": "4.500000000000"}
    await clock.advance(days=32)
    left = await balance(system, account, sold.product)
    assert (left.units, left.value) == (0, Decimal(0))
    assert await told(system, account) == [
        (Movement.PAYMENT, 28, "7.000000"),
        (Movement.CONSUMPTION, -10, "-2.500000"),
        (Movement.EXPIRATION, -18, "-4.500000"),
    ]
    held = await books(system)
    assert (held.get(CREDITS, 0), held[REVENUE]) == (0, -700)


async def test_28_for_7_then_135_for_27_of_which_30_are_used(system: Context, account: Account, program: Door) -> None:
    first = await buys(system, account, 28, 700)
    await buys(system, account, 135, 2700, first.product)
    used = await uses(program, account, first.product, 30)
    assert f"{Decimal(used['movement']['value']):.6f}" == "-6.257669"
    assert [one["units"] for one in used["movement"]["grants"]] == ["28", "2"]
    left = await balance(system, account, first.product)
    assert (left.units, f"{left.value:.6f}") == (133, "27.742331")
    held = await books(system)
    assert (held[CREDITS], held[REVENUE]) == (-2774, -626)


async def test_free_10_for_nothing_then_28_for_7_of_which_20_are_used(
    system: Context, account: Account, program: Door, api: Door
) -> None:
    sold = await pack(system, 28, 700)
    await gives(await api.staff(), account, sold.product, 10)
    await paid(system, await agreed(system, account, sold.offer), sold.offer, 700)
    used = await uses(program, account, sold.product, 20)
    assert used["movement"]["value"] == "-3.684210526316"
    assert [one["units"] for one in used["movement"]["grants"]] == ["10", "10"]
    left = await balance(system, account, sold.product)
    assert (left.units, f"{left.value:.6f}") == (18, "3.315789")


async def test_25_for_99_of_which_5_are_used_and_all_is_refunded(
    system: Context, account: Account, program: Door
) -> None:
    bought = await buys(system, account, 25, 9900)
    await uses(program, account, bought.product, 5)
    await given_back(system, bought.line, 9900)
    assert (await told(system, account))[1:] == [
        (Movement.CONSUMPTION, -5, "-19.800000"),
        (Movement.REFUND, -25, "-99.000000"),
        (Movement.ADJUSTMENT, 5, "19.800000"),
    ]
    left = await balance(system, account, bought.product)
    assert (left.units, left.value) == (0, Decimal(0))
    held = await books(system)
    assert (held.get(CREDITS, 0), held.get(REVENUE, 0)) == (0, 0)  # what was earned with them is taken back


async def test_25_for_99_of_which_20_dollars_are_refunded(system: Context, account: Account) -> None:
    bought = await buys(system, account, 25, 9900)
    await given_back(system, bought.line, 2000)
    assert (await told(system, account))[1:] == [
        (Movement.REFUND, -6, "-20.000000"),
        (Movement.REFUND_ADJUSTMENT, 0, "-3.760000"),
    ]
    left = await balance(system, account, bought.product)
    assert (left.units, f"{left.value:.2f}") == (19, "75.24")
    held = await books(system)
    assert (held[CREDITS], held[REVENUE]) == (-7524, -376)


async def test_314_for_47_of_which_20_dollars_are_refunded(system: Context, account: Account) -> None:
    bought = await buys(system, account, 314, 4700)
    await given_back(system, bought.line, 2000)
    assert (await told(system, account))[1:] == [
        (Movement.REFUND, -134, "-20.000000"),
        (Movement.REFUND_ADJUSTMENT, 0, "-0.057325"),
    ]
    left = await balance(system, account, bought.product)
    assert (left.units, f"{left.value:.6f}") == (180, "26.942675")
    held = await books(system)
    assert (held[CREDITS], held[REVENUE]) == (-2694, -6)


async def test_a_trial_of_10_for_1_dollar_then_25_for_50_then_25_for_99(system: Context, account: Account) -> None:
    sold = await pack(system, 25, 9900)
    await with_trial(system, sold.offer, 1, 100, 10)
    await with_trial(system, sold.offer, 2, 5000, 25)
    subscription = await agreed(system, account, sold.offer)
    for minor, phase in ((100, 1), (5000, 2), (9900, None)):
        await paid(system, subscription, sold.offer, minor, phase=phase)
    prices = [(one.units, one.value / one.units) for one in await grants(system, account)]
    assert [(units, f"{price:.2f}") for units, price in prices] == [(10, "0.10"), (25, "2.00"), (25, "3.96")]


async def test_2500_credits_at_49_with_two_bonus_offers_in_two_packages(system: Context, account: Account) -> None:
    sold = await pack(system, 2500, 4900, list_minor=14900)
    extra, other = await pack(system, 100, 900), await pack(system, 7, 100)
    await with_bonus(system, sold.offer, extra.offer, other.offer)
    subscription = await agreed(system, account, sold.offer, quantity=2)
    line = await paid(system, subscription, sold.offer, 9800)
    found = [(one.kind, one.units, f"{one.value:.2f}") for one in await grants(system, account)]
    assert found == [
        (Movement.PAYMENT, 5000, "98.00"),
        (Movement.BONUS, 200, "0.00"),
        (Movement.BONUS, 14, "0.00"),
    ]
    saved = 1 - Fraction(line.net_minor, 2 * (sold.offer.list_minor or 0))
    assert round(saved * 100) == 67
    assert (await books(system))[CREDITS] == -9800


async def test_a_whole_refund_claws_the_bonuses_back_times_packages(
    system: Context, account: Account, program: Door
) -> None:
    sold, extra = await pack(system, 2500, 4900), await pack(system, 100, 900)
    await with_bonus(system, sold.offer, extra.offer)
    line = await paid(system, await agreed(system, account, sold.offer, quantity=2), sold.offer, 9800)
    await uses(program, account, extra.product, 30)
    await given_back(system, line, 4900)
    assert (await balance(system, account, extra.product)).units == 170
    await given_back(system, line, 4900)
    left = [await balance(system, account, one.product) for one in (sold, extra)]
    assert [(one.units, one.value) for one in left] == [(0, Decimal(0))] * 2
    assert (await movements(system, account))[-1].units == -170
    assert (await books(system)).get(CREDITS, 0) == 0


async def test_a_refund_in_parts_takes_no_more_than_one_of_the_whole(system: Context, account: Account) -> None:
    bought = await buys(system, account, 25, 9900)
    await buys(system, account, 10, 1000, bought.product)
    for minor in (2000, 3333, 4567):
        await given_back(system, bought.line, minor)
    left = await balance(system, account, bought.product)
    assert (left.units, left.value) == (10, Decimal(10))


async def test_nobody_is_paid_back_more_than_they_paid(system: Context, account: Account) -> None:
    bought = await buys(system, account, 25, 9900)
    await given_back(system, bought.line, 9000)
    with pytest.raises(ValueError, match="than was paid"):
        await given_back(system, bought.line, 901)
    assert (await balance(system, account, bought.product)).units == 2


async def test_credits_that_end_with_the_payment_go_when_the_next_one_comes(
    system: Context, account: Account, program: Door
) -> None:
    sold = await pack(system, 10, 1000, credits_end_with_payment=True)
    subscription = await agreed(system, account, sold.offer)
    await paid(system, subscription, sold.offer, 1000)
    await uses(program, account, sold.product, 4)
    await paid(system, subscription, sold.offer, 1000)
    assert [(kind, units) for kind, units, _ in await told(system, account)] == [
        (Movement.PAYMENT, 10),
        (Movement.CONSUMPTION, -4),
        (Movement.EXPIRATION, -6),
        (Movement.PAYMENT, 10),
    ]
    held = await books(system)
    assert (held[CREDITS], held[REVENUE]) == (-1000, -1000)
    assert [one.type for one in await events(system, "credits.")][-2:] == ["credits.expired", "credits.granted"]


async def test_a_payment_that_is_told_twice_grants_once(system: Context, account: Account) -> None:
    sold = await pack(system, 10, 1000)
    subscription = await agreed(system, account, sold.offer)
    line = await paid(system, subscription, sold.offer, 1000)
    await paid(system, subscription, sold.offer, 1000, again=line)
    assert len(await grants(system, account)) == 1


async def test_credits_last_their_length_and_the_lead_time_more(system: Context, account: Account, clock: Any) -> None:
    sold = await pack(system, 10, 1000, credits_last_unit=IntervalUnit.DAY, credits_last_count=10, credit_lead_days=3)
    await paid(system, await agreed(system, account, sold.offer), sold.offer, 1000)
    ((grant),) = await grants(system, account)
    assert grant.expires_at == grant.granted_at + timedelta(days=13)
    await clock.advance(days=12)
    assert (await balance(system, account, sold.product)).units == 10
    await clock.advance(days=2)
    assert (await balance(system, account, sold.product)).units == 0
