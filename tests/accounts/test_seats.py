import asyncio
import secrets
from typing import Any

import pytest

from models import database
from models.accounts import PAYING, Account, Seat, SeatRole
from models.identity import Member
from resolvers import ids, nodes
from tenure.accounts import powers, seats
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.transactions import transactional
from tests.accounts.support import (
    ACCEPT,
    CHANGE_ROLE,
    CREATE,
    INVITE,
    LIMIT,
    REMOVE,
    TRANSFER,
    answer,
    company,
    invited,
    link_in,
    member_id,
    seat_of,
    seated,
    shown,
    told,
)
from tests.claims import Claim, count
from tests.door import Door
from tests.identity.support import codes, letters


def test_one_table_says_what_each_role_may_do() -> None:
    assert {role for role, may in powers.POWERS.items() if may.pays} == PAYING
    assert {role for role, may in powers.POWERS.items() if may.manages} == nodes.MANAGING
    assert [role for role, may in powers.POWERS.items() if SeatRole.OWNER in may.seats] == [SeatRole.OWNER]


async def test_a_company_made_twice_under_one_key_is_made_once(api: Door) -> None:
    anna = await api.member()
    key = secrets.token_hex(8)
    first, second = [await answer(anna, CREATE, name="Acme", key=key) for _ in range(2)]
    assert first == second
    assert first["account"]["kind"] == "COMPANY"
    mine = (await anna("{ viewer { accounts { kind name } } }"))["viewer"]["accounts"]
    assert [one["kind"] for one in mine] == ["PERSONAL", "COMPANY"]
    assert await anna.errors('mutation { accountCreate(input: {name: "x"}) { account { id } } }') == [
        "IDEMPOTENCY_KEY_REQUIRED"
    ]


async def test_strangers_do_not_find_an_account(api: Door) -> None:
    account = await company(await api.member())
    stranger = await api.member()
    asked = "query ($id: ID!) { account(id: $id) { name } }"
    assert await stranger.errors(asked, {"id": account}) == ["NOT_FOUND"]
    assert await api.anonymous().errors(asked, {"id": account}) == ["NOT_FOUND"]
    assert (await (await api.staff("MEMBERS_READ"))(asked, {"id": account}))["account"]["name"] == "Acme"


async def test_a_seat_is_taken_away_by_who_may_and_given_up_by_whose_it_is(api: Door, mailbox: Any) -> None:
    anna = await api.member("anna@example.com")
    account = await company(anna)
    bert = await seated(api, mailbox, anna, account, "bert@example.com")
    carl = await seated(api, mailbox, anna, account, "carl@example.com", "ADMIN")
    seat = await seat_of(anna, account, "bert@example.com")
    assert await bert.errors(REMOVE, {"seat": await seat_of(bert, account, "carl@example.com")}) == ["FORBIDDEN"]
    owner = await seat_of(carl, account, "anna@example.com")
    assert codes(await answer(carl, REMOVE, seat=owner)) == ["ROLE_EXCEEDS_OWN"]
    assert await (await api.member()).errors(REMOVE, {"seat": seat}) == ["NOT_FOUND"]

    assert (await answer(bert, REMOVE, seat=seat))["isRemoved"] is True
    assert await bert.errors("query ($id: ID!) { account(id: $id) { id } }", {"id": account}) == ["NOT_FOUND"]
    assert (await answer(anna, REMOVE, seat=await seat_of(anna, account, "carl@example.com")))["isRemoved"] is True
    released = [event["payload"] for event in await told(api, "seat.released")]
    assert released == [
        {"member": await member_id(bert), "reason": "LEFT"},
        {"member": await member_id(carl), "reason": "REMOVED"},
    ]


async def test_an_account_keeps_its_last_owner(api: Door, mailbox: Any) -> None:
    anna = await api.member("anna@example.com")
    account = await company(anna)
    seat = await seat_of(anna, account, "anna@example.com")
    assert codes(await answer(anna, REMOVE, seat=seat)) == ["LAST_OWNER"]
    assert codes(await answer(anna, CHANGE_ROLE, seat=seat, role="ADMIN")) == ["LAST_OWNER"]
    bert = await seated(api, mailbox, anna, account, "bert@example.com", "OWNER")
    assert codes(await answer(anna, CHANGE_ROLE, seat=seat, role="ADMIN")) == []
    assert codes(await answer(bert, REMOVE, seat=seat)) == []


async def test_of_two_owners_who_remove_each_other_one_stays(api: Door, mailbox: Any, claim: Claim) -> None:
    rounds = count(40, least=3)
    for turn in range(rounds):
        anna = await api.member(f"anna{turn}@example.com")
        account = await company(anna)
        bert = await seated(api, mailbox, anna, account, f"bert{turn}@example.com", "OWNER")
        both = [await seat_of(anna, account, f"{name}{turn}@example.com") for name in ("anna", "bert")]
        bodies = await asyncio.gather(anna.raw(REMOVE, {"seat": both[1]}), bert.raw(REMOVE, {"seat": both[0]}))
        async with database.for_tenant(api.system.tenant, reading=True):
            left = await Seat.of(api.system.tenant).filter(account_id=ids.key(Account, account))
        assert [seat.role for seat in left] == [SeatRole.OWNER], bodies
    claim(f"of two owners who remove each other at once one stays: {rounds} of {rounds} times")


async def test_an_admin_gives_roles_up_to_their_own(api: Door, mailbox: Any) -> None:
    anna = await api.member("anna@example.com")
    account = await company(anna)
    admin = await seated(api, mailbox, anna, account, "admin@example.com", "ADMIN")
    await seated(api, mailbox, anna, account, "bert@example.com")
    seat = await seat_of(anna, account, "bert@example.com")
    assert (await answer(admin, CHANGE_ROLE, seat=seat, role="BILLING"))["seat"] == {"role": "BILLING"}
    assert codes(await answer(admin, CHANGE_ROLE, seat=seat, role="OWNER")) == ["ROLE_EXCEEDS_OWN"]
    own = await seat_of(anna, account, "admin@example.com")
    assert codes(await answer(admin, CHANGE_ROLE, seat=own, role="OWNER")) == ["ROLE_EXCEEDS_OWN"]


async def test_ownership_goes_to_a_present_member_and_both_are_told(api: Door, mailbox: Any) -> None:
    anna = await api.member("anna@example.com")
    account = await company(anna)
    bert = await seated(api, mailbox, anna, account, "bert@example.com")
    stranger, heir = await member_id(await api.member()), await member_id(bert)
    assert await anna.errors(TRANSFER, {"account": account, "member": stranger}) == ["NOT_FOUND"]
    assert await bert.errors(TRANSFER, {"account": account, "member": heir}) == ["FORBIDDEN"]
    assert codes(await answer(anna, TRANSFER, account=account, member=await member_id(anna))) == ["OWNER_ALREADY"]

    moved = await answer(anna, TRANSFER, account=account, member=heir)
    assert [seat["role"] for seat in moved["account"]["seats"]] == ["ADMIN", "OWNER"]
    (event,) = await told(api, "account.ownership_transferred")
    assert event["payload"] == {"from": await member_id(anna), "to": heir}
    for email in ("anna@example.com", "bert@example.com"):
        assert "Acme has a new owner" in (await letters(api, mailbox, email))[0].subject


async def test_to_give_an_account_away_one_proves_who_one_is(api: Door, mailbox: Any, clock: Any) -> None:
    anna = await api.member("anna@example.com")
    account = await company(anna)
    heir = await member_id(await seated(api, mailbox, anna, account, "bert@example.com"))
    await clock.advance(hours=1)
    assert await anna.errors(TRANSFER, {"account": account, "member": heir}) == ["STEP_UP_REQUIRED"]


async def test_a_limit_of_seats_is_kept_and_not_below_what_is_taken(api: Door, mailbox: Any) -> None:
    anna = await api.member("anna@example.com")
    account = await company(anna)
    staff = await _supporter(api)
    assert await anna.errors(LIMIT, {"account": account, "seats": 9}) == ["FORBIDDEN"]
    await seated(api, mailbox, anna, account, "bert@example.com")
    assert codes(await answer(staff, LIMIT, account=account, seats=1)) == ["SEATS_IN_USE"]
    assert (await answer(staff, LIMIT, account=account, seats=2))["account"] == {"seatLimit": 2}
    full = await answer(anna, INVITE, account=account, email="c@example.com", role="MEMBER")
    assert codes(full) == ["SEATS_FULL"]
    await answer(anna, REMOVE, seat=await seat_of(anna, account, "bert@example.com"))
    await seated(api, mailbox, anna, account, "carl@example.com")


async def _supporter(api: Door) -> Door:
    return await api.staff("MEMBERS_WRITE", "MEMBERS_READ")


async def test_the_database_itself_keeps_the_limit(api: Door, system: Context) -> None:
    account = ids.key(Account, await company(await api.member()))
    await seats.limit(system, account, 1)
    newcomer = ids.key(Member, await member_id(await api.member()))

    @transactional(violations={"ck_account_seats": seats.FULL})
    async def slip_past(ctx: Context) -> None:
        row = await Account.locked(ctx.tenant, account)
        row.seat_limit = None  # as if the rule had not looked
        await seats.assign(ctx, row, await Member.named(ctx.tenant, newcomer), SeatRole.MEMBER)

    with pytest.raises(Refused, match="All seats"):
        await slip_past(system)


async def test_of_many_who_come_at_once_as_many_get_in_as_there_is_room_for(
    api: Door, mailbox: Any, system: Context, claim: Claim
) -> None:
    many = count(200, least=12)
    anna = await api.member()
    account = await company(anna)
    people = [await api.member(f"many{number}@example.com") for number in range(many)]
    for number in range(many):
        await invited(anna, account, f"many{number}@example.com")
    sender = f"no-reply@{system.business.slug}.localhost"
    letters_of = {one.recipient: link_in(one) for one in await mailbox("many") if sender in one.sender}
    links = [letters_of[f"many{number}@example.com"] for number in range(many)]
    await seats.limit(system, ids.key(Account, account), 5)
    bodies = await asyncio.gather(
        *(door.raw(ACCEPT, {"token": token}) for door, token in zip(people, links, strict=True))
    )
    outcomes = [codes(body["data"]["invitationAccept"]) for body in bodies]
    assert outcomes.count([]) == 4
    assert outcomes.count(["SEATS_FULL"]) == many - 4
    assert len((await shown(anna, account))["seats"]) == 5
    claim(f"{many} accepts at once over a limit of 5 seats: exactly 5 are taken, nobody sees a deadlock")
