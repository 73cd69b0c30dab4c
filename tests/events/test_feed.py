"""The feed: replay and live without a gap or a repeat, and to each the events that are theirs."""

import asyncio
from typing import Any

import pytest

from models import database
from models.accounts import Account, AccountKind, Seat, SeatRole
from models.catalogue import Feature, FeatureKind
from models.tenants import Tenant
from tenure.catalogue import products
from tenure.context import Context
from tenure.events import AccountCreated, emit
from tenure.kit import ids
from tenure.transactions import transactional
from tests.door import Door

REVOKE = "mutation($session: ID!) { sessionRevoke(input: {session: $session}) { userErrors { message } } }"


async def feature(system: Context, code: str) -> Feature:
    return await products.create_feature(system, code, code, FeatureKind.BOOLEAN)


@transactional
async def account(ctx: Context, *members: str, role: SeatRole = SeatRole.OWNER) -> Account:
    """An account with these members in it, told of in the log."""
    made = await Account.create(
        tenant_id=ctx.tenant, kind=AccountKind.COMPANY, name="Crew", storage_quota=1, created_at=ctx.now()
    )
    for member in members:
        await Seat.create(tenant_id=ctx.tenant, account_id=made.id, member_id=ids.decode(member)[1], role=role)
    emit(ctx, AccountCreated(made, kind=made.kind))
    return made


async def member_id(door: Door) -> str:
    answer: Any = await door("{ viewer { member { id } } }")
    return str(answer["viewer"]["member"]["id"])


async def test_a_feed_goes_live(api: Door, system: Context, followed_by: Any) -> None:
    async with followed_by(await api.staff("EVENTS_READ")) as follower:
        await follower.follow(types=["feature.created"])
        await asyncio.sleep(0.2)
        made = await feature(system, "sauna")
        told = await follower.event()
    assert told["type"] == "feature.created"
    assert told["payload"] == {"code": "sauna", "kind": "BOOLEAN"}
    assert told["subject"] == {"id": ids.encode("Feature", made.id)}


async def test_a_resumed_feed_neither_skips_nor_repeats(api: Door, system: Context, followed_by: Any) -> None:
    staff = await api.staff("EVENTS_READ")
    await feature(system, "f0")
    start = (await staff("{ events(last: 1) { pageInfo { endCursor } } }"))["events"]["pageInfo"]["endCursor"]
    for number in range(1, 4):
        await feature(system, f"f{number}")
    seen: list[str] = []
    for number in range(4, 7):
        async with followed_by(staff) as follower:
            await follower.follow(after=start, types=["feature.created"])
            await feature(system, f"f{number}")
            while len(seen) < number:
                told = await follower.event()
                seen.append(told["payload"]["code"])
                start = told["cursor"]
    assert seen == [f"f{number}" for number in range(1, 7)]


async def test_a_feed_of_one_subject_tells_nothing_else(api: Door, system: Context, followed_by: Any) -> None:
    staff = await api.staff("EVENTS_READ")
    start = (await staff("{ events(last: 1) { pageInfo { endCursor } } }"))["events"]["pageInfo"]["endCursor"]
    await feature(system, "a")
    wanted = await feature(system, "b")
    async with followed_by(staff) as follower:
        await follower.follow(after=start, subject=ids.encode("Feature", wanted.id))
        assert (await follower.event())["payload"]["code"] == "b"


async def test_a_stranger_follows_nothing(api: Door, followed_by: Any) -> None:
    async with followed_by(api.anonymous()) as follower:
        await follower.follow()
        message = await follower.hear()
    assert message["type"] == "error"
    assert message["payload"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_members_follow_what_belongs_to_their_own_accounts(
    api: Door, business: Tenant, system: Context, followed_by: Any
) -> None:
    ann, bob = await api.member(), await api.member()
    async with followed_by(ann) as hers, followed_by(bob) as his:
        await hers.follow(types=["account.created", "feature.created"])
        await his.follow(types=["account.created", "feature.created"])
        await asyncio.sleep(0.2)
        await feature(system, "not-theirs")
        first = await account(system, await member_id(ann))
        second = await account(system, await member_id(bob), role=SeatRole.MEMBER)
        third = await account(system, await member_id(ann), await member_id(bob))
        assert [(await hers.event())["subject"]["id"] for _ in range(2)] == [_id(first), _id(third)]
        assert [(await his.event())["subject"]["id"] for _ in range(2)] == [_id(second), _id(third)]


async def test_whoever_loses_the_seat_hears_no_more_of_the_account(
    api: Door, business: Tenant, system: Context, followed_by: Any
) -> None:
    ann = await api.member()
    me = await member_id(ann)
    async with followed_by(ann) as follower:
        await follower.follow(types=["account.created"])
        await asyncio.sleep(0.2)
        lost = await _left(system, me)
        kept = await account(system, me)
        assert (await follower.event())["subject"]["id"] == _id(kept) != _id(lost)


@transactional
async def _left(ctx: Context, member: str) -> Account:
    made = await account(ctx, member)
    await Seat.of(ctx.tenant).filter(account_id=made.id).delete()
    return made


async def test_a_revoked_session_closes_the_feed(api: Door, followed_by: Any) -> None:
    ann = await api.member()
    async with followed_by(ann) as follower:
        await follower.follow()
        await asyncio.sleep(0.2)
        sessions = (await ann("{ viewer { sessions { id } } }"))["viewer"]["sessions"]
        await ann(REVOKE, {"session": sessions[0]["id"]})
        assert await follower.code() == 4403


def _id(row: Account) -> str:
    return ids.encode("Account", row.id)


@pytest.fixture(autouse=True)
def _no_tenant_is_bound() -> None:
    assert database.current() is None
