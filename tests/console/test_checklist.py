"""What a new business is asked to set up, and how it is seen that it was."""

from typing import Any

from models.identity import Member, StaffRole
from models.tenants import Domain
from resolvers import ids
from tenure.context import Context
from tenure.identity import roles
from tenure.kit import clock
from tests.door import Door
from tests.identity.support import VIEWER
from tests.subscriptions.shop import buy, new_shop

STEPS = "{ setupChecklist { code title description screen isDone isOptional isTestOnly } }"
BRAND = 'mutation { brandUpdate(input: {senderName: "The club"}) { userErrors { message } } }'


async def _done(door: Door) -> set[str]:
    return {step["code"] for step in (await door(STEPS))["setupChecklist"] if step["isDone"]}


async def _make(system: Context, door: Door, role: StaffRole) -> None:
    member: Any = (await door(VIEWER))["viewer"]["member"]["id"]
    await roles.grant(system, ids.key(Member, member), role)


async def test_a_new_business_is_shown_every_step_and_which_ones_it_can_do_without(api: Door, system: Context) -> None:
    owner = await api.member()
    await _make(system, owner, StaffRole.OWNER)
    steps = (await owner(STEPS))["setupChecklist"]
    assert [step["code"] for step in steps if step["isOptional"]] == ["INTEGRATION", "DOMAIN"]
    assert [step["code"] for step in steps if step["isTestOnly"]] == ["PROVIDER"]
    assert [step["code"] for step in steps if step["isDone"]] == ["PROVIDER"], "the sandbox takes test cards at once"
    assert all(step["title"] and step["description"] for step in steps)


async def test_each_step_is_done_once_its_rows_are_there(api: Door, system: Context) -> None:
    owner = await api.member()
    await _make(system, owner, StaffRole.OWNER)
    await owner(BRAND)
    assert await _done(owner) == {"PROVIDER", "BRAND"}
    offer = await (await new_shop(system)).offer()
    assert await _done(owner) == {"PROVIDER", "BRAND", "PRODUCT", "OFFER"}
    await buy(await api.member(), offer)
    assert await _done(owner) == {"PROVIDER", "BRAND", "PRODUCT", "OFFER", "TEST_MEMBERSHIP"}
    await _make(system, await api.member(), StaffRole.ADMIN)
    await api.staff("EVENTS_READ")
    host = f"{system.business.slug}.example.com"
    now = clock.now()
    await Domain.create(tenant_id=system.tenant, host=host, created_at=now, verified_at=now)
    assert await _done(owner) == {step["code"] for step in (await owner(STEPS))["setupChecklist"]}


async def test_members_are_not_told_how_far_a_business_is(api: Door) -> None:
    assert await (await api.member()).errors(STEPS) == ["FORBIDDEN"]
    assert await api.anonymous().errors(STEPS) == ["UNAUTHENTICATED"]
