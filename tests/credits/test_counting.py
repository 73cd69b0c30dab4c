"""Counted limits: so many a month, and not one more."""

import asyncio
import secrets
from datetime import datetime, timedelta
from typing import Any

import pytest

from models import database
from models.accounts import Account
from models.catalogue import Feature, FeatureKind
from models.subscriptions import Entitlement, EntitlementSource, Subscription
from resolvers.ids import opaque
from tenure.catalogue import products
from tenure.context import Context
from tenure.credits.limits import month_of
from tenure.transactions import transactional
from tests.claims import Claim, count
from tests.credits.packs import agreed, events, pack, patiently
from tests.door import Door

RECORD = """mutation ($account: ID!, $feature: String!, $quantity: BigInt!, $key: String!, $at: DateTime) {
  usageRecord(input: {account: $account, feature: $feature, quantity: $quantity, key: $key, occurredAt: $at}) {
    record { id quantity occurredAt } usage { used limit left }
    userErrors { message field ... on CreditsUserError { code } } } }"""
RECORD_MANY = """mutation ($records: [UsageRecordInput!]!) { usageRecordMany(input: {records: $records}) {
  outcomes { key record { id } code message field } userErrors { ... on CreditsUserError { code } } } }"""
USAGE = """query ($id: ID!, $feature: String!) { node(id: $id) { ... on Account {
  usage(feature: $feature) { used limit left periodStart periodEnd feature { code } } } } }"""


@transactional
async def entitled(
    ctx: Context, account: Account, feature: Feature, amount: int, subscription: Subscription | None = None
) -> Entitlement:
    return await Entitlement.create(
        tenant_id=ctx.tenant,
        account_id=account.id,
        feature_id=feature.id,
        subscription_id=subscription and subscription.id,
        source=EntitlementSource.SUBSCRIPTION if subscription else EntitlementSource.GRANT,
        amount=amount,
        created_at=ctx.now(),
    )


@transactional
async def counted(ctx: Context, feature: Feature, *, is_summed: bool = False) -> Feature:
    feature.is_counted, feature.is_summed = True, is_summed
    await feature.save(update_fields=["is_counted", "is_summed"])
    return feature


@pytest.fixture
async def exports(system: Context) -> Feature:
    """A limit whose use is counted."""
    made = await products.create_feature(system, f"exports-{secrets.token_hex(3)}", "Exports", FeatureKind.LIMIT)
    return await counted(system, made)


async def bought(system: Context, account: Account, feature: Feature, amount: int) -> Subscription:
    """An agreement that entitles to so many."""
    agreement = await agreed(system, account, (await pack(system, None, 900)).offer)
    await entitled(system, account, feature, amount, agreement)
    return agreement


async def records(
    door: Door, account: Account, feature: Feature, quantity: int = 1, key: str = "", at: datetime | None = None
) -> Any:
    variables = {
        "account": opaque(account),
        "feature": feature.code,
        "quantity": str(quantity),
        "key": key or secrets.token_hex(6),
        "at": at and at.isoformat(),
    }
    return (await patiently(door, RECORD, variables))["usageRecord"]


def codes(payload: Any) -> list[str]:
    return [error["code"] for error in payload["userErrors"]]


async def test_what_is_used_counts_within_the_period_of_the_agreement(
    system: Context, account: Account, exports: Feature, program: Door, member: Door
) -> None:
    agreement = await bought(system, account, exports, 500)
    recorded = await records(program, account, exports, 120)
    assert recorded["usage"] == {"used": "120", "limit": "500", "left": "380"}
    shown = (await member(USAGE, {"id": opaque(account), "feature": exports.code}))["node"]["usage"]
    assert shown["feature"] == {"code": exports.code}
    assert (shown["used"], shown["left"]) == ("120", "380")
    assert agreement.period_end is not None
    assert shown["periodEnd"] == agreement.period_end.isoformat()


async def test_a_new_period_begins_anew(system: Context, account: Account, exports: Feature, program: Door) -> None:
    agreement = await bought(system, account, exports, 5)
    await records(program, account, exports, 5)
    async with database.for_tenant(system.tenant):
        await Subscription.of(system.tenant).filter(id=agreement.id).update(period_start=agreement.period_end)
    assert (await records(program, account, exports, 2))["usage"] == {"used": "2", "limit": "5", "left": "3"}


async def test_a_grant_counts_by_the_calendar_month_of_the_account(
    system: Context, account: Account, exports: Feature, program: Door, member: Door, clock: Any
) -> None:
    await entitled(system, account, exports, 3)
    await records(program, account, exports, 3)
    shown = (await member(USAGE, {"id": opaque(account), "feature": exports.code}))["node"]["usage"]
    month = month_of(system.now(), account.zone or system.business.zone)
    assert (shown["periodStart"], shown["periodEnd"]) == (month.start.isoformat(), month.end.isoformat())
    assert codes(await records(program, account, exports)) == ["LIMIT_REACHED"]
    await clock.advance(seconds=(month.end - clock.now).total_seconds() + 1)
    assert codes(await records(program, account, exports)) == []


def test_a_month_begins_and_ends_by_the_clocks_of_its_zone() -> None:
    month = month_of(datetime.fromisoformat("2027-03-14T12:00:00+00:00"), "America/New_York")
    assert month.start.isoformat() == "2027-03-01T05:00:00+00:00"
    assert month.end.isoformat() == "2027-04-01T04:00:00+00:00"


async def test_the_most_of_several_limits_counts_or_their_sum(
    system: Context, account: Account, exports: Feature, program: Door
) -> None:
    for amount in (10, 4):
        await bought(system, account, exports, amount)
    assert (await records(program, account, exports))["usage"]["limit"] == "10"
    await counted(system, exports, is_summed=True)
    assert (await records(program, account, exports))["usage"]["limit"] == "14"


async def test_past_the_limit_it_is_refused_and_told_once(
    system: Context, account: Account, exports: Feature, program: Door
) -> None:
    await bought(system, account, exports, 5)
    await records(program, account, exports, 4)
    refused = await records(program, account, exports, 2)
    assert codes(refused) == ["LIMIT_REACHED"]
    assert refused["userErrors"][0]["message"] == "Only 1 of 5 are left in this period."
    assert codes(await records(program, account, exports, 3)) == ["LIMIT_REACHED"]
    assert codes(await records(program, account, exports, 1)) == []
    (reached,) = await events(system, "entitlement.limit_reached")
    assert reached.payload == {"feature": exports.code, "limit": 5}


async def test_the_same_key_again_counts_once_and_not_for_other_input(
    system: Context, account: Account, exports: Feature, program: Door
) -> None:
    await bought(system, account, exports, 5)
    first = await records(program, account, exports, 5, "all")
    assert (await records(program, account, exports, 5, "all"))["record"] == first["record"]
    assert codes(await records(program, account, exports, 4, "all")) == ["KEY_REUSED"]


async def test_what_nothing_entitles_to_or_nobody_counts_is_refused(
    system: Context, account: Account, exports: Feature, program: Door
) -> None:
    assert codes(await records(program, account, exports)) == ["NOT_ENTITLED"]
    plain = await products.create_feature(system, f"seats-{secrets.token_hex(3)}", "Seats", FeatureKind.LIMIT)
    assert codes(await records(program, account, plain)) == ["FEATURE_UNKNOWN"]
    later = system.now() + timedelta(seconds=5)
    assert codes(await records(program, account, exports, at=later)) == ["NOT_YET_OCCURRED"]


async def test_200_at_once_against_a_limit_of_50_are_exactly_50(
    system: Context, account: Account, exports: Feature, program: Door, claim: Claim
) -> None:
    await bought(system, account, exports, 50)
    many = count(200, 60)
    answers = await asyncio.gather(*(records(program, account, exports) for _ in range(many)))
    assert len([one for one in answers if not one["userErrors"]]) == 50
    assert {code for one in answers for code in codes(one)} == {"LIMIT_REACHED"}
    assert len(await events(system, "entitlement.limit_reached")) == 1
    claim(f"{many} uses at once against a limit of 50: exactly 50")


async def test_many_records_are_answered_one_by_one(
    system: Context, account: Account, exports: Feature, program: Door
) -> None:
    await bought(system, account, exports, 10)
    wanted = [("a", 4), ("b", 7), ("a", 4), ("c", 6), ("d", 0)]
    given = [
        {"account": opaque(account), "feature": exports.code, "quantity": str(quantity), "key": key}
        for key, quantity in wanted
    ]
    answer = (await program(RECORD_MANY, {"records": given}))["usageRecordMany"]
    assert [(one["key"], one["code"]) for one in answer["outcomes"]] == [
        ("a", None),
        ("b", "LIMIT_REACHED"),
        ("a", None),
        ("c", None),
        ("d", "UNITS_INVALID"),
    ]
    assert answer["outcomes"][0]["record"] == answer["outcomes"][2]["record"]
    assert len(await events(system, "entitlement.limit_reached")) == 1


async def test_250_records_go_at_once_and_no_more(
    system: Context, account: Account, exports: Feature, program: Door
) -> None:
    await bought(system, account, exports, 1000)
    given = [
        {"account": opaque(account), "feature": exports.code, "quantity": "1", "key": f"k{number}"}
        for number in range(251)
    ]
    assert await program.errors(RECORD_MANY, {"records": given}) == ["COST_EXCEEDED"]
    assert codes((await program(RECORD_MANY, {"records": []}))["usageRecordMany"]) == ["TOO_MANY"]
    answer = (await program(RECORD_MANY, {"records": given[:250]}))["usageRecordMany"]
    assert [one["code"] for one in answer["outcomes"]] == [None] * 250
