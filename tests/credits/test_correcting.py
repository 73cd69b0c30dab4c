"""What staff do to credits, and who sees what."""

import asyncio
import secrets
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from models.accounts import Account
from models.ledger import LedgerAccount
from resolvers.ids import opaque
from tenure.context import Context
from tests.credits.packs import account_of, balance, books, buys, events, gives, grants, told, uses
from tests.door import Door

ADJUST = """mutation ($balance: ID!, $units: BigInt!, $reason: String!, $key: String!) {
  creditsAdjust(input: {balance: $balance, units: $units, reason: $reason}) @idempotent(key: $key) {
    balance { units exactValue } userErrors { field ... on CreditsUserError { code } } } }"""
REASSIGN = """mutation ($balance: ID!, $to: ID!, $units: BigInt!, $key: String!) {
  creditsReassign(input: {balance: $balance, to: $to, units: $units, reason: "moved"}) @idempotent(key: $key) {
    given { units value balance { account { id } } } taken { units value balance { account { id } } }
    userErrors { ... on CreditsUserError { code } } } }"""
SHOWN = """query ($id: ID!) { node(id: $id) { ... on Account { creditBalances {
  id units currency value { amount } exactValue product { name }
  grants { kind units left expiresAt value }
  movements(first: 10) { nodes { kind units value } pageInfo { hasNextPage } } } } } }"""


@pytest.fixture
async def staff(api: Door) -> Door:
    return await api.staff()


async def adjusts(door: Door, found: Any, units: int, reason: str = "counted wrongly") -> Any:
    variables = {"balance": opaque(found), "units": str(units), "reason": reason, "key": secrets.token_hex(6)}
    return (await door(ADJUST, variables))["creditsAdjust"]


async def moves(door: Door, found: Any, to: Account, units: int) -> Any:
    variables = {"balance": opaque(found), "to": opaque(to), "units": str(units), "key": secrets.token_hex(6)}
    return (await door(REASSIGN, variables))["creditsReassign"]


async def test_staff_give_credits_that_are_worth_nothing(
    system: Context, account: Account, staff: Door, clock: Any
) -> None:
    bought = await buys(system, account, 10, 1000)
    until = system.now() + timedelta(days=3)
    given = await gives(staff, account, bought.product, 10, "ADJUSTMENT", until)
    assert given["grant"]["value"] == "0"
    assert given["grant"]["expiresAt"] == until.isoformat()
    assert (await balance(system, account, bought.product)).units == 20
    (_, granted) = await events(system, "credits.granted")
    assert (granted.payload["source"], granted.payload["reason"]) == ("ADJUSTMENT", "to try")
    await clock.advance(days=4)
    left = await balance(system, account, bought.product)
    assert (left.units, left.value) == (10, Decimal(5))  # they had made the others cheaper
    assert (await books(system))[LedgerAccount.REVENUE] == -500


async def test_a_gift_cannot_have_expired_already(system: Context, account: Account, staff: Door) -> None:
    bought = await buys(system, account, 10, 1000)
    refused = await gives(staff, account, bought.product, 1, expires=system.now())
    assert [one["code"] for one in refused["userErrors"]] == ["EXPIRY_PAST"]


async def test_a_balance_is_corrected_either_way_with_a_reason(system: Context, account: Account, staff: Door) -> None:
    bought = await buys(system, account, 10, 1000)
    found = await balance(system, account, bought.product)
    assert (await adjusts(staff, found, -4))["balance"] == {"units": "6", "exactValue": "6.000000000000"}
    assert (await adjusts(staff, found, 2))["balance"] == {"units": "8", "exactValue": "6.000000000000"}
    assert [one.payload for one in await events(system, "credits.adjusted")] == [
        {
            "units": -4,
            "value": {"amount": "-4.00", "amountMinor": "-400", "currency": "USD"},
            "reason": "counted wrongly",
        },
        {"units": 2, "value": {"amount": "0.00", "amountMinor": "0", "currency": "USD"}, "reason": "counted wrongly"},
    ]
    for units, reason, code in (
        (-9, "x", "INSUFFICIENT_CREDITS"),
        (0, "x", "UNITS_INVALID"),
        (1, " ", "REASON_MISSING"),
    ):
        refused = await adjusts(staff, found, units, reason)
        assert [one["code"] for one in refused["userErrors"]] == [code]


async def test_credits_move_to_another_account_with_their_value_and_their_ends(
    system: Context, account: Account, staff: Door, api: Door
) -> None:
    bought = await buys(system, account, 3, 100)
    until = system.now() + timedelta(days=9)
    await gives(staff, account, bought.product, 2, expires=until)
    other = await account_of(system, await api.member())
    moved = await moves(staff, await balance(system, account, bought.product), other, 4)
    assert moved["given"] == {
        "units": "-4",
        "value": "-0.800000000000",
        "balance": {"account": {"id": opaque(account)}},
    }
    assert moved["taken"] == {"units": "4", "value": "0.800000000000", "balance": {"account": {"id": opaque(other)}}}
    assert [(one.units, one.remaining, one.expires_at) for one in await grants(system, other)] == [
        (2, 2, until),
        (2, 2, None),
    ]
    kept = [(await balance(system, one, bought.product)) for one in (account, other)]
    assert [(one.units, f"{one.value:.2f}") for one in kept] == [(1, "0.20"), (4, "0.80")]
    assert (await books(system))[LedgerAccount.CREDITS] == -100
    assert len(await events(system, "credits.reassigned")) == 2


async def test_what_moves_in_thirds_of_cents_leaves_the_books_whole(
    system: Context, account: Account, staff: Door, api: Door
) -> None:
    bought = await buys(system, account, 3, 100)
    other = await account_of(system, await api.member())
    for _ in range(2):
        await moves(staff, await balance(system, account, bought.product), other, 1)
    kept = [(await balance(system, one, bought.product)) for one in (account, other)]
    assert sum(one.value for one in kept) == 1
    held = await books(system)
    assert held[LedgerAccount.CREDITS] == -sum(round(one.value * 100) for one in kept)
    assert abs(held.get(LedgerAccount.ROUNDING, 0)) <= 1


async def test_credits_do_not_move_to_where_they_are(system: Context, account: Account, staff: Door) -> None:
    bought = await buys(system, account, 3, 100)
    refused = await moves(staff, await balance(system, account, bought.product), account, 1)
    assert [one["code"] for one in refused["userErrors"]] == ["SAME_ACCOUNT"]


async def test_moving_there_and_back_at_once_ends(system: Context, account: Account, staff: Door, api: Door) -> None:
    bought = await buys(system, account, 20, 1000)
    other = await account_of(system, await api.member())
    await moves(staff, await balance(system, account, bought.product), other, 10)
    ours, theirs = [await balance(system, one, bought.product) for one in (account, other)]
    pairs = [moves(staff, ours, other, 1) for _ in range(8)] + [moves(staff, theirs, account, 1) for _ in range(8)]
    await asyncio.gather(*pairs)
    kept = [(await balance(system, one, bought.product)) for one in (account, other)]
    assert [(one.units, one.value) for one in kept] == [(10, Decimal(5))] * 2


async def test_a_member_sees_their_credits_with_all_that_happened(
    system: Context, account: Account, member: Door, program: Door
) -> None:
    bought = await buys(system, account, 28, 700)
    await uses(program, account, bought.product, 10)
    (shown,) = (await member(SHOWN, {"id": opaque(account)}))["node"]["creditBalances"]
    assert (shown["units"], shown["value"], shown["exactValue"]) == ("18", {"amount": "4.50"}, "4.500000000000")
    assert shown["product"] == {"name": "Photo credits"}
    assert shown["grants"] == [
        {"kind": "PAYMENT", "units": "28", "left": "18", "expiresAt": None, "value": "7.000000000000"}
    ]
    assert [(one["kind"], one["units"]) for one in shown["movements"]["nodes"]] == [
        ("CONSUMPTION", "-10"),
        ("PAYMENT", "28"),
    ]


async def test_nobody_else_sees_them_and_what_they_cost_is_for_who_pays(
    system: Context, account: Account, api: Door
) -> None:
    bought = await buys(system, account, 28, 700)
    found = opaque(await balance(system, account, bought.product))
    document = "query ($id: ID!) { node(id: $id) { ... on CreditBalance { units value { amount } exactValue } } }"
    assert (await (await api.member())(document, {"id": found}))["node"] is None
    seen = (await (await api.staff("SUBSCRIPTIONS_READ"))(document, {"id": found}))["node"]
    assert seen == {"units": "28", "value": None, "exactValue": None}


async def test_the_movements_of_a_pair_are_told_apart(
    system: Context, account: Account, staff: Door, api: Door
) -> None:
    bought = await buys(system, account, 3, 300)
    other = await account_of(system, await api.member())
    await moves(staff, await balance(system, account, bought.product), other, 1)
    assert [(kind.value, units) for kind, units, _ in await told(system, account)] == [
        ("PAYMENT", 3),
        ("REASSIGNMENT", -1),
    ]
    assert [(kind.value, units) for kind, units, _ in await told(system, other)] == [("REASSIGNMENT", 1)]
