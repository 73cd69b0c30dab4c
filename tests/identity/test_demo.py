"""Who runs the demo's club."""

from models import database
from models.accounts import FieldOwner
from models.audit import AuditEntry
from models.identity import CustomRole, Invitation, InvitationKind, RoleGrant
from models.privacy import Consent, Erasure
from tenure import audit
from tenure.accounts import custom_values
from tenure.context import Context
from tenure.identity.invitations import bringing
from tenure.kit import clock
from tenure.seed import office, stories
from tenure.seed.people import Deed, Person, Step
from tenure.seed.stories import World


async def test_the_demo_has_a_captain_a_coach_and_somebody_who_is_asked(system: Context) -> None:
    world = World(system, "")
    await stories.open_doors(world, clock.now())
    for number in range(10):
        person = Person(number, f"Rower {number}", f"rower{number}@example.com")
        await stories.take(world, Step(number, person, Deed.JOIN), clock.now())
    for _ in range(2):
        await office.furnish(world)

    async with database.for_tenant(system.tenant, reading=True):
        (role,) = await CustomRole.of(system.tenant)
        (held,) = await RoleGrant.of(system.tenant).filter(custom_role_id=role.id)
        (asked,) = await Invitation.of(system.tenant).filter(kind=InvitationKind.STAFF)
        assert (role.name, held.member_id, asked.email) == (office.COACH, world.members[4], office.ASKED)
        assert await bringing.of(system, asked) == ["CONTENT", role]
        answers = await custom_values.of(system, FieldOwner.MEMBER, [world.members[8]])
        assert sorted(answers[world.members[8]].values()) == ["108", "Racing", "true"]
        given = [one.is_given for one in await Consent.of(system.tenant).order_by("id")]
        assert given == [True, True, True, True, False]
        assert await Erasure.of(system.tenant).count() == 1
        told = [entry.action for entry in await AuditEntry.of(system.tenant).order_by("position")]
        assert "page settings.show" in told
        assert (await audit.verify(system.tenant)).is_intact
