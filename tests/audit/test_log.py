"""What the audit log holds, and what it leaves out."""

import asyncio
from dataclasses import replace
from typing import Any

import asyncpg

from models import database
from models.audit import AuditEntry
from models.identity import StaffRole
from tenure import audit
from tenure.audit.chain import COVERED
from tenure.config import Config
from tenure.context import Context
from tenure.identity import api_keys, roles
from tenure.kit import ids
from tests.audit.support import CREATE, entries, fill, verified
from tests.door import Door
from tests.identity.support import ANNA, SIGN_IN, VIEWER, join

RENAME = 'mutation { memberUpdate(input: {name: "Anna Example"}) { member { name } userErrors { code } } }'


async def test_what_staff_does_is_written_down_with_who_and_what_came_of_it(api: Door, system: Context) -> None:
    staff = await api.staff()
    made = (await staff(CREATE, {"name": "Reception"}))["roleCreate"]["role"]["id"]
    (entry,) = await entries(staff, action="roleCreate")
    assert entry["outcome"] == "DONE"
    assert entry["subject"] == made
    assert entry["actor"]["kind"] == "API_KEY"
    assert [(one["type"], one["subject"]) for one in entry["changes"]] == [("role.created", made)]
    assert entry["detail"] == {"address": "127.0.0.1", "device": entry["detail"]["device"], "reason": ""}
    assert "httpx" in entry["detail"]["device"]


async def test_every_way_in_of_a_member_is_written_down_and_what_else_they_do_is_not(api: Door, mailbox: Any) -> None:
    staff = await api.staff()
    before = len(await entries(staff))
    anna = await join(api, mailbox)
    person = (await anna(VIEWER))["viewer"]["member"]["id"]
    await anna(RENAME)
    found = (await entries(staff))[before:]
    assert [entry["action"] for entry in found] == ["signing_up.make", "emailConfirm", "sessionCreate"]
    assert {entry["subject"] for entry in found} == {person}
    assert [entry["action"] for entry in await entries(staff, subject=person)] == [entry["action"] for entry in found]


async def test_a_wrong_password_is_written_down(api: Door, mailbox: Any, run_jobs: Any) -> None:
    anna = await join(api, mailbox)
    person = (await anna(VIEWER))["viewer"]["member"]["id"]
    await api(SIGN_IN, {"email": ANNA, "password": "quite another one"})
    await run_jobs()
    told = [change["type"] for entry in await entries(await api.staff(), subject=person) for change in entry["changes"]]
    assert told[-2:] == ["session.created", "login.failed"]


async def test_a_change_that_is_refused_leaves_no_entry_and_one_that_is_repeated_leaves_one(api: Door) -> None:
    staff = await api.staff()
    keyed = CREATE.replace("{ role {", '@idempotent(key: "a") { role {')
    for _ in range(2):
        await staff(keyed, {"name": "Reception"})
    answer = await staff(CREATE, {"name": "Reception"})
    assert [error["code"] for error in answer["roleCreate"]["userErrors"]] == ["ROLE_NAME_TAKEN"]
    assert len(await entries(staff, action="roleCreate")) == 1


async def test_what_staff_may_not_do_is_written_down_once_a_minute(api: Door, clock: Any) -> None:
    reader = await api.staff("MEMBERS_READ")
    for _ in range(3):
        assert await reader.errors(CREATE, {"name": "Reception"}) == ["FORBIDDEN"]
    assert await reader.errors("{ apiKeys(first: 1) { nodes { id } } }") == ["FORBIDDEN"]
    staff = await api.staff()
    denied = [entry for entry in await entries(staff) if entry["outcome"] == "DENIED"]
    assert [(entry["action"], entry["code"]) for entry in denied] == [
        ("roleCreate", "FORBIDDEN"),
        ("apiKeys", "FORBIDDEN"),
    ]
    await clock.advance(minutes=2)
    await reader.errors(CREATE, {"name": "Reception"})
    assert len([entry for entry in await entries(staff) if entry["outcome"] == "DENIED"]) == 3


async def test_a_member_who_tries_what_they_may_not_fills_no_log(api: Door) -> None:
    staff, anna = await api.staff(), await api.member()
    before = len(await entries(staff))
    assert await anna.errors(CREATE, {"name": "Reception"}) == ["FORBIDDEN"]
    assert await api.anonymous().errors(CREATE, {"name": "Reception"}) == ["UNAUTHENTICATED"]
    assert len(await entries(staff)) == before


async def test_what_an_operator_does_at_the_machine_is_written_down(api: Door, system: Context) -> None:
    await api_keys.create(replace(system, cause=audit.BY_OPERATOR), "for the shop", ["EVENTS_READ"])
    (entry,) = [one for one in await entries(await api.staff()) if one["action"] == "api_keys.create"][:1]
    assert entry["actor"] == {"kind": "SYSTEM", "id": None, "onBehalfOf": None}


async def test_the_log_is_filtered_by_who_what_and_when(api: Door, system: Context, clock: Any) -> None:
    owner = await api.member()
    await roles.grant(system, await _key_of(owner), StaffRole.OWNER)
    person = (await owner(VIEWER))["viewer"]["member"]["id"]
    await fill(owner, 2)
    await clock.advance(minutes=5)
    since = clock.now.isoformat()
    await owner(CREATE, {"name": "Later"})
    staff = await api.staff()
    assert len(await entries(staff, actor=person, action="roleCreate")) == 3
    assert len(await entries(staff, actor=person, **{"from": since})) == 1
    assert len(await entries(staff, actor=person, action="roleCreate", to=since)) == 2


async def test_many_at_once_make_one_chain(api: Door) -> None:
    staff = await api.staff()
    await asyncio.gather(*(staff(CREATE, {"name": f"Role {number}"}) for number in range(20)))
    found = await entries(staff)
    assert [int(entry["position"]) for entry in found] == list(range(1, len(found) + 1))
    assert len([entry for entry in found if entry["action"] == "roleCreate"]) == 20
    assert (await verified(staff))["isComplete"]


async def test_what_is_personal_can_be_forgotten_and_the_chain_still_holds(api: Door, mailbox: Any) -> None:
    anna = await join(api, mailbox)
    staff = await api.staff()
    key = await _key_of(anna)
    async with database.for_tenant(api.system.tenant):
        assert await audit.forget_details(api.system, key) == 2
    found = await entries(staff, action="sessionCreate")
    assert [entry["detail"] for entry in found] == [None]
    assert (await verified(staff))["isComplete"]


async def test_what_members_do_with_their_own_never_waits_for_the_audit(
    api: Door, system: Context, config: Config
) -> None:
    anna, staff = await api.member(), await api.staff()
    await fill(staff, 1)
    rival = await asyncpg.connect(config.admin_dsn)
    try:
        async with rival.transaction():
            await rival.execute("SELECT 1 FROM audit_head WHERE tenant_id = $1 FOR UPDATE", system.tenant)
            waiting = asyncio.create_task(staff(CREATE, {"name": "Waits"}))
            assert (await asyncio.wait_for(anna(RENAME), 5))["memberUpdate"]["member"]["name"] == "Anna Example"
            assert not waiting.done()
        assert (await waiting)["roleCreate"]["userErrors"] == []
    finally:
        await rival.close()


async def test_only_who_may_read_the_audit_log_reads_it(api: Door) -> None:
    for door in (await api.staff("EVENTS_READ", "MEMBERS_READ"), await api.member()):
        assert await door.errors("{ auditLog(first: 1) { nodes { id } } }") == ["FORBIDDEN"]
        assert await door.errors("{ auditVerification { isIntact } }") == ["FORBIDDEN"]


def test_the_hash_covers_every_column() -> None:
    assert set(COVERED) == set(AuditEntry._meta.fields_map) - {"hash"}


async def _key_of(door: Door) -> Any:
    return ids.decode((await door(VIEWER))["viewer"]["member"]["id"])[1]
