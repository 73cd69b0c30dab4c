"""Staff among all members: the list that the console's team is drawn from."""

from models import database
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import roles
from tests.door import Door

STAFF = "query ($isStaff: Boolean) { members(filter: {isStaff: $isStaff}, first: 50) { nodes { email roles } } }"


async def test_members_are_narrowed_to_those_who_hold_a_role_and_to_those_who_do_not(
    api: Door, system: Context
) -> None:
    await api.member("anna@example.com")
    await api.member("bert@example.com")
    async with database.for_tenant(system.tenant, reading=True):
        bert = await Member.of(system.tenant).get(email_norm="bert@example.com")
    await roles.grant(system, bert.id, StaffRole.SUPPORT)
    staff = await api.staff("MEMBERS_READ")

    async def emails(chosen: bool | None) -> set[str]:
        return {one["email"] for one in (await staff(STAFF, {"isStaff": chosen}))["members"]["nodes"]}

    holding, others = await emails(True), await emails(False)
    assert holding == {"bert@example.com"}
    assert "anna@example.com" in others
    assert await emails(None) == holding | others
    assert not holding & others
