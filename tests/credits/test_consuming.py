"""Using credits, as a program of the business's does."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

from models.accounts import Account
from models.ledger import LedgerAccount
from models.tenants import Tenant
from resolvers.ids import opaque
from tenure.context import Context
from tests.claims import Claim, count
from tests.credits.packs import (
    CONSUME,
    account_of,
    agreed,
    balance,
    books,
    buys,
    events,
    given_back,
    gives,
    movements,
    pack,
    paid,
    told,
    uses,
)
from tests.door import Door
from tests.subscriptions.shop import new_shop

SET = """mutation ($key: String!, $value: JSON!) {
  settingSet(input: {key: $key, value: $value}) { userErrors { ... on SettingsUserError { code } } } }"""


def codes(payload: Any) -> list[str]:
    return [error["code"] for error in payload["userErrors"]]


async def test_the_same_key_again_answers_the_first_outcome(system: Context, account: Account, program: Door) -> None:
    bought = await buys(system, account, 28, 700)
    first = await uses(program, account, bought.product, 10, "photo 1")
    again = await uses(program, account, bought.product, 10, "photo 1")
    assert again["movement"] == first["movement"]
    assert (await balance(system, account, bought.product)).units == 18


async def test_the_same_key_with_other_input_is_refused(system: Context, account: Account, program: Door) -> None:
    bought = await buys(system, account, 28, 700)
    await uses(program, account, bought.product, 10, "photo 1", system.now() - timedelta(hours=1))
    assert codes(await uses(program, account, bought.product, 9, "photo 1")) == ["KEY_REUSED"]
    assert codes(await uses(program, account, bought.product, 10, "photo 1", system.now())) == ["KEY_REUSED"]
    assert codes(await uses(program, account, bought.product, 10, "photo 1")) == []


async def test_the_same_key_many_times_at_once_counts_once(
    system: Context, account: Account, program: Door, claim: Claim
) -> None:
    bought, many = await buys(system, account, 28, 700), count(200)
    answers = await asyncio.gather(*(uses(program, account, bought.product, 3, "one") for _ in range(many)))
    assert {one["movement"]["id"] for one in answers} == {answers[0]["movement"]["id"]}
    assert (await balance(system, account, bought.product)).units == 25
    claim(f"{many} uses of credits under one key at once: counted once")


async def test_records_come_late_and_out_of_order(system: Context, account: Account, program: Door) -> None:
    bought = await buys(system, account, 28, 700)
    for hours in (1, 72, 5):
        at = system.now() - timedelta(hours=hours)
        used = await uses(program, account, bought.product, 1, f"{hours} hours ago", at)
        assert used["movement"]["occurredAt"] == at.isoformat()
    written = (await movements(system, account))[1:]
    assert [one.key for one in written] == ["1 hours ago", "72 hours ago", "5 hours ago"]
    assert {one.recorded_at for one in written} == {system.now()}


async def test_what_has_not_happened_yet_is_refused(system: Context, account: Account, program: Door) -> None:
    bought = await buys(system, account, 28, 700)
    later = system.now() + timedelta(minutes=1)
    assert codes(await uses(program, account, bought.product, 1, at=later)) == ["NOT_YET_OCCURRED"]


async def test_more_than_there_is_is_refused_and_changes_nothing(
    system: Context, account: Account, program: Door
) -> None:
    bought = await buys(system, account, 28, 700)
    refused = await uses(program, account, bought.product, 29, "too many")
    assert codes(refused) == ["INSUFFICIENT_CREDITS"]
    assert refused["userErrors"][0]["message"] == "Only 28 of these credits are left."
    assert (await balance(system, account, bought.product)).units == 28
    assert codes(await uses(program, account, bought.product, 28, "too many")) == []  # nothing was written under it


async def test_below_zero_is_adjusted_to_zero_where_the_business_wants_that(
    system: Context, account: Account, program: Door, api: Door
) -> None:
    bought = await buys(system, account, 28, 700)
    await (await api.staff("SETTINGS_WRITE"))(SET, {"key": "credits.below_zero", "value": "ADJUST"})
    used = await uses(program, account, bought.product, 30)
    assert used["balance"]["units"] == "0"
    assert [(kind.value, units, value) for kind, units, value in (await told(system, account))[1:]] == [
        ("CONSUMPTION", -30, "-7.000000"),
        ("ADJUSTMENT", 2, "0.000000"),
    ]
    assert (await books(system))[LedgerAccount.REVENUE] == -700


async def test_what_expires_is_gone_before_the_agenda_comes_to_it(
    system: Context, account: Account, program: Door, api: Door
) -> None:
    bought = await buys(system, account, 5, 500)
    await gives(await api.staff(), account, bought.product, 5, expires=system.now() + timedelta(days=1))
    assert (await balance(system, account, bought.product)).units == 10
    await Tenant.filter(id=system.business.id).update(clock=system.now() + timedelta(days=2))  # and no agenda is run
    assert codes(await uses(program, account, bought.product, 6)) == ["INSUFFICIENT_CREDITS"]
    assert codes(await uses(program, account, bought.product, 5)) == []


async def test_a_product_without_credits_has_none_to_use(system: Context, account: Account, program: Door) -> None:
    shop = await new_shop(system)
    assert codes(await uses(program, account, shop.product, 1)) == ["NOT_BY_UNIT"]


async def test_members_and_other_programs_record_nothing(
    system: Context, account: Account, member: Door, api: Door
) -> None:
    bought = await buys(system, account, 28, 700)
    variables = {"account": opaque(account), "product": opaque(bought.product), "units": "1", "key": "k"}
    assert await member.errors(CONSUME, variables) == ["FORBIDDEN"]
    assert await (await api.staff("CREDITS_WRITE")).errors(CONSUME, variables) == ["FORBIDDEN"]
    assert await api.errors(CONSUME, variables) == ["UNAUTHENTICATED"]


async def test_200_at_once_use_exactly_what_there_is(
    system: Context, account: Account, program: Door, claim: Claim
) -> None:
    bought, many = await buys(system, account, 50, 1000), count(200, 60)
    answers = await asyncio.gather(*(uses(program, account, bought.product, 1) for _ in range(many)))
    used = [one for one in answers if not one["userErrors"]]
    assert len(used) == 50
    assert {code for one in answers for code in codes(one)} == {"INSUFFICIENT_CREDITS"}
    left = await balance(system, account, bought.product)
    assert (left.units, left.value) == (0, Decimal(0))
    held = await books(system)
    assert (held.get(LedgerAccount.CREDITS, 0), held[LedgerAccount.REVENUE]) == (0, -1000)
    claim(f"{many} uses at once of 50 credits: exactly 50, and every cent of them earned")


async def test_the_payer_is_told_once_when_few_are_left_and_when_none_are(
    system: Context, api: Door, program: Door, mailbox: Any
) -> None:
    email = f"{system.business.slug}-payer@example.com"
    account = await account_of(system, await api.member(email))
    bought = await buys(system, account, 30, 3000)
    for units in (19, 1, 1, 9):
        await uses(program, account, bought.product, units)
    assert [(one.type, one.payload) for one in await events(system, "credits.") if "consumed" not in one.type][1:] == [
        ("credits.threshold_reached", {"left": 10, "threshold": 10}),
        ("credits.threshold_reached", {"left": 0, "threshold": 0}),
        ("credits.exhausted", {}),
    ]
    letters = [letter.subject for letter in await mailbox(email)]
    assert letters == [
        "You have no credits left for Photo credits",
        "Your credits for Photo credits are running low: 10 left",
    ]
    await gives(await api.staff(), account, bought.product, 11)
    await uses(program, account, bought.product, 1)
    assert len(await mailbox(email)) == 3


async def test_thresholds_are_the_businesss_own(system: Context, account: Account, program: Door, api: Door) -> None:
    await (await api.staff("SETTINGS_WRITE"))(SET, {"key": "credits.thresholds", "value": [100]})
    bought = await buys(system, account, 120, 3000)
    await uses(program, account, bought.product, 30)
    reached = [one.payload for one in await events(system, "credits.threshold")]
    assert reached == [{"left": 90, "threshold": 100}]


async def test_money_that_goes_back_warns_nobody(system: Context, account: Account) -> None:
    bought = await buys(system, account, 30, 3000)
    await given_back(system, bought.line, 3000)
    assert [one.type for one in await events(system, "credits.")] == ["credits.granted", "credits.refunded"]


async def test_every_change_is_told_with_its_amounts(system: Context, account: Account, program: Door) -> None:
    sold = await pack(system, 3, 100)
    await paid(system, await agreed(system, account, sold.offer), sold.offer, 100)
    for number in range(3):
        await uses(program, account, sold.product, 1, f"use {number}")
    consumed = [one.payload["value"]["amountMinor"] for one in await events(system, "credits.consumed")]
    assert consumed == ["33", "34", "33"]  # a third each, and all of it together
    (granted,) = await events(system, "credits.granted")
    assert granted.payload["source"] == "PAYMENT"
    assert granted.payload["value"]["amountMinor"] == "100"
