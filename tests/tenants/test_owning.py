"""Businesses that own businesses."""

import asyncio
import secrets
from typing import Any

import pytest

from models import database
from models.audit import AuditEntry
from models.events import LoggedEvent
from models.tenants import Tenant, TenantChange
from tenure import audit
from tenure.kit import clock
from tenure.tenants import changes, ownership
from tests.claims import Claim, count
from tests.door import Door
from tests.tenants.conftest import CREATE, Founder, Owned, owned

LIST = "query($deep: Boolean!) { tenants(first: 100, includeIndirect: $deep) { nodes { slug owner { slug } } } }"
TRANSFER = """
mutation($input: TenantOwnershipTransferInput!) { tenantOwnershipTransfer(input: $input) {
  tenant { slug owner { slug } } userErrors { code }
} }
"""


def wanted(**given: Any) -> dict[str, Any]:
    return {"slug": f"o{secrets.token_hex(5)}", "name": "House", "currency": "EUR", **given}


async def slugs(staff: Door, *, deep: bool = False) -> set[str]:
    return {node["slug"] for node in (await staff(LIST, {"deep": deep}))["tenants"]["nodes"]}


async def log_of(tenant: Any) -> list[LoggedEvent]:
    async with database.for_tenant(tenant, reading=True):
        return await LoggedEvent.of(tenant).order_by("position")


async def moved(staff: Door, business: Owned, to: str) -> list[str]:
    answer = await staff(TRANSFER, {"input": {"tenant": business.id, "newOwner": to}})
    return [error["code"] for error in answer["tenantOwnershipTransfer"]["userErrors"]]


async def test_a_reseller_founds_a_business_that_works_at_once(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    business = await founds(staff, name="Corner Gym")
    assert business.host == f"{business.slug}.{api.system.business.slug}.localhost"
    assert (await business.api("{ tenant { name currency isTest status } }"))["tenant"] == {
        "name": "Corner Gym",
        "currency": "EUR",
        "isTest": True,
        "status": "ACTIVE",
    }
    (told,) = await log_of(business.system.tenant)
    assert (told.type, told.payload["test"]) == ("tenant.created", True)
    assert told.payload["owner"] == ownership.opaque(api.system.tenant)


@pytest.mark.claims("a reseller sees the tenants that it owns and no others")
async def test_a_reseller_sees_what_it_owns_and_no_others(api: Door, founds: Founder, other_business: Any) -> None:
    staff = await api.staff("TENANTS_WRITE")
    child = await founds(staff)
    grandchild = await founds(await child.api.staff("TENANTS_WRITE"))
    await other_business()
    assert await slugs(staff) == {child.slug}
    assert await slugs(staff, deep=True) == {child.slug, grandchild.slug}
    assert await slugs(await child.api.staff("TENANTS_WRITE"), deep=True) == {grandchild.slug}
    assert await slugs(await grandchild.api.staff("TENANTS_WRITE"), deep=True) == set()


async def test_what_one_does_not_own_is_not_there(api: Door, founds: Founder) -> None:
    child = await founds(await api.staff("TENANTS_WRITE"))
    stranger = await founds(await api.staff("TENANTS_WRITE"))
    staff = await child.api.staff("TENANTS_WRITE")
    for other in (stranger.id, ownership.opaque(api.system.tenant)):
        for name in ("tenantSuspend", "tenantRestore", "tenantClose", "tenantUpdate"):
            reason = ', reason: "because"' if name == "tenantSuspend" else ""
            asked = f'mutation {{ {name}(input: {{tenant: "{other}"{reason}}}) {{ tenant {{ slug }} }} }}'
            assert await staff.errors(asked) == ["NOT_FOUND"], name
        assert await staff.errors(f'{{ tenantOwned(tenant: "{other}") {{ slug }} }}') == ["NOT_FOUND"]


async def test_a_slug_is_taken_once_however_many_want_it(api: Door) -> None:
    staff = await api.staff("TENANTS_WRITE")
    given = wanted()
    answers = await asyncio.gather(*(staff(CREATE, {"input": given, "key": secrets.token_hex(8)}) for _ in range(5)))
    made = [answer["tenantCreate"]["tenant"] for answer in answers]
    codes = [error["code"] for answer in answers for error in answer["tenantCreate"]["userErrors"]]
    assert len([one for one in made if one]) == 1
    assert codes == ["SLUG_TAKEN"] * 4


async def test_the_same_key_founds_one_business(api: Door) -> None:
    staff = await api.staff("TENANTS_WRITE")
    variables = {"input": wanted(), "key": "once"}
    answers = await asyncio.gather(*(staff(CREATE, variables) for _ in range(4)))
    assert len({answer["tenantCreate"]["tenant"]["id"] for answer in answers}) == 1
    assert await Tenant.filter(owner_id=api.system.tenant).count() == 1


async def test_what_is_no_business_is_refused(api: Door) -> None:
    staff = await api.staff("TENANTS_WRITE")
    for given, code in (
        ({"slug": "a"}, "SLUG_INVALID"),
        ({"slug": "xn--x"}, "SLUG_INVALID"),
        ({"slug": "files"}, "SLUG_TAKEN"),
        ({"slug": api.system.business.slug}, "SLUG_TAKEN"),
        ({"name": " "}, "NAME_INVALID"),
        ({"currency": "XYZ"}, "CURRENCY_UNKNOWN"),
        ({"zone": "Mars/Olympus"}, "ZONE_UNKNOWN"),
        ({"locale": "xx-YY-zz"}, "LOCALE_UNKNOWN"),
        ({"ownerEmail": "nobody"}, "EMAIL_INVALID"),
    ):
        answer = await staff.raw(CREATE, {"input": wanted(**given), "key": secrets.token_hex(8)})
        if code == "CURRENCY_UNKNOWN" and answer.get("errors"):
            continue  # the scalar itself may refuse it
        assert [error["code"] for error in answer["data"]["tenantCreate"]["userErrors"]] == [code]


async def test_the_first_administrator_comes_by_a_letter(api: Door, founds: Founder, mailbox: Any) -> None:
    email = f"{secrets.token_hex(5)}@example.com"
    business = await founds(await api.staff("TENANTS_WRITE"), ownerEmail=email)
    from tenure.jobs import worker_door

    await worker_door.drain(business.system.services, business.system.tenant)
    (letter,) = await mailbox(email)
    assert f"http://{business.host}" in letter.text
    assert "/administrator/" in letter.text


@pytest.mark.claims("a cycle of owners is refused")
async def test_a_cycle_is_refused(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    child = await founds(staff)
    grandchild = await founds(await child.api.staff("TENANTS_WRITE"))
    assert await moved(staff, child, grandchild.id) == ["OWNERSHIP_CYCLE"]
    assert await moved(staff, child, child.id) == ["OWNERSHIP_CYCLE"]
    assert await moved(staff, grandchild, str(ownership.opaque(api.system.tenant))) == []
    assert await slugs(staff) == {child.slug, grandchild.slug}
    told = (await log_of(grandchild.system.tenant))[-1]
    assert told.type == "tenant.ownership_transferred"
    assert told.payload == {"from": child.id, "to": ownership.opaque(api.system.tenant)}
    assert told.actor_kind == "SYSTEM", "the owner's staff are not to be looked up in what is owned"


async def test_crossing_transfers_never_make_a_cycle(api: Door, founds: Founder, claim: Claim) -> None:
    staff, rounds = await api.staff("TENANTS_WRITE"), count(40)
    for _ in range(rounds):
        ring = [await founds(staff) for _ in range(3)]
        await asyncio.gather(
            *(moved(staff, one, ring[(index + 1) % 3].id) for index, one in enumerate(ring)),
            *(moved(staff, one, ring[(index + 2) % 3].id) for index, one in enumerate(ring)),
        )
        for one in ring:
            assert (await ownership.above(one.system.tenant))[-1] == api.system.tenant
    claim(f"ownership: {6 * rounds} transfers crossed each other in {rounds} rings of three, 0 cycles")


async def test_one_cannot_give_away_to_whom_one_does_not_own(api: Door, founds: Founder, other_business: Any) -> None:
    staff = await api.staff("TENANTS_WRITE")
    child, other = await founds(staff), await other_business()
    to = str(ownership.opaque(other.id))
    document = TRANSFER
    assert await staff.errors(document, {"input": {"tenant": child.id, "newOwner": to}}) == ["NOT_FOUND"]


async def test_what_staff_do_to_an_owned_business_stands_in_their_own_audit_log(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    child = await founds(staff)
    grandchild = await founds(await child.api.staff("TENANTS_WRITE"))
    assert await moved(staff, grandchild, str(ownership.opaque(api.system.tenant))) == []
    async with database.for_tenant(api.system.tenant, reading=True):
        entries = await AuditEntry.of(api.system.tenant).filter(action="tenant.ownership_transferred")
        assert (await audit.verify(api.system.tenant)).broken_at is None
    assert [(entry.actor_kind, entry.changes[0]["subject"]) for entry in entries] == [("API_KEY", grandchild.id)]


async def test_a_change_whose_maker_was_killed_is_told_once(api: Door, founds: Founder) -> None:
    staff = await api.staff("TENANTS_WRITE")
    child = await founds(staff)
    document = "mutation($input: TenantUpdateInput!) { tenantUpdate(input: $input) { tenant { name } } }"
    await staff(document, {"input": {"tenant": child.id, "name": "Another name"}})
    # As if the maker had been killed before, and again after it was told but before that was noted.
    business = await Tenant.get(id=child.system.tenant)
    from tenure.events import TenantUpdated
    from tenure.tenants import control

    async def left_behind() -> None:
        row = await Tenant.filter(id=business.id).select_for_update().get()
        await changes.record(child.system, row, TenantUpdated, changes={"zone": ["UTC", "Europe/Paris"]})

    await control.changing(left_behind)
    await TenantChange.filter(tenant_id=business.id).update(
        told_at=None, created_at=clock.now() - changes.LEFT_BEHIND * 2
    )
    await changes.tell_what_was_left_behind(child.system.services, clock.monotonic() + 5)
    told = [row.payload for row in await log_of(business.id) if row.type == "tenant.updated"]
    assert [list(payload["changes"]) for payload in told] == [["name"], ["zone"]]


async def test_a_founding_that_was_cut_off_is_finished_by_the_job(api: Door, run_jobs: Any) -> None:
    from models.tenants import TenantFounding
    from tenure.tenants import naming
    from tenure.tenants import owned as founding_of

    wished = await founding_of._wished(api.system, naming.checked(naming.Wanted(f"o{secrets.token_hex(5)}", "House")))
    assert not await Tenant.exists(id=wished.founds)
    await run_jobs()
    business = await Tenant.get(id=wished.founds)
    assert business.is_ready
    async with database.for_tenant(api.system.tenant, reading=True):
        row = await TenantFounding.named(api.system.tenant, wished.id)
    assert row.status == "DONE"
    told = {"id": "", "slug": business.slug, "hosts": [f"{business.slug}.{api.system.business.slug}.localhost"]}
    assert (await (await owned(api, told)).api("{ tenant { slug } }"))["tenant"]["slug"] == business.slug
