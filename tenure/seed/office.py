"""Who runs the club: a captain, a coach in a role of the club's own, and somebody who is asked to help."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from models.identity import CustomRole, StaffRole
from models.privacy import ConsentSource
from tenure import access, audit
from tenure.access import MEMBERS, Permission
from tenure.console import views
from tenure.console.views import Terms
from tenure.context import Actor, ActorKind, Claim, Context
from tenure.identity import invitations, notes, roles, standing
from tenure.identity.standing import SuspensionReason
from tenure.privacy import consents, erasing
from tenure.seed import club
from tenure.seed.stories import World

ASKED = "boatswain@example.com"
COACH, ABOUT = "Coach", "Views members, accounts and files."
NOTED = {
    4: ("Has the key to the boathouse since March.", True),
    5: ("We talked about the argument at the pontoon. It is settled.", False),
    8: ("Wants the regatta photos before leaving.", False),
}
VIEWS = (
    Terms("members", "Suspended", "status=SUSPENDED", is_shared=True),
    Terms("payments", "Failed", "status=FAILED", is_shared=True),
    Terms("subscriptions", "Past due", "status=PAST_DUE"),
)
_AT_THE_CLUB = "192.0.2.17"
_ON_A_PHONE = "198.51.100.60"
_TABLET = "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1"


async def furnish(world: World) -> None:
    """The office as it is today, with what it did lately in the audit log. Running it again finds what is there."""
    ctx = world.system(world.present.now())
    captain, coach, loud, leaving, tired = (world.members[number] for number in (3, 4, 5, 8, 9))
    await roles.grant(ctx, captain, StaffRole.ADMIN)
    office = _acting(ctx, captain, access.of_roles([StaffRole.ADMIN]), _AT_THE_CLUB)
    role = await roles.create(_once(_asking(office, "roleCreate"), "role"), COACH, ABOUT, [Permission.MEMBERS_READ])
    await roles.grant(_asking(office, "roleGrant"), coach, role.id)
    await invitations.invite_to_staff(_asking(office, "staffInvite"), ASKED, [StaffRole.CONTENT, role.id])
    await standing.suspend(_once(_asking(office, "memberSuspend"), "quarrel"), loud, SuspensionReason.ABUSE)
    await standing.restore(_once(_asking(office, "memberRestore"), "peace"), loud)
    await erasing.request_for(
        _asking(office, "memberErasureRequestFor"), leaving, "Moved to the mountains and asked in writing."
    )
    member = _asking(_acting(ctx, tired, MEMBERS, _ON_A_PHONE), "consentWithdraw")
    await consents.withdraw(member, club.LETTER, ConsentSource.SITE)
    await _overreach(ctx, coach, role)
    await _notes(office, world.members)


async def _overreach(ctx: Context, coach: UUID, role: CustomRole) -> None:
    """The coach once tried the settings, which are not theirs."""
    acting = _acting(ctx, coach, access.of_roles([], role.permissions), _ON_A_PHONE)
    await audit.denied(acting, "page settings.show", "FORBIDDEN")


async def _notes(office: Context, members: Mapping[int, UUID]) -> None:
    """What the captain noted, and the views of the console that the office works with."""
    for number, (text, is_pinned) in NOTED.items():
        asking = _once(_asking(office, "memberNoteCreate"), f"note {number}")
        await notes.create(asking, members[number], text, is_pinned=is_pinned)
    for view in VIEWS:
        await views.save(_asking(office, "savedViewSave"), view)


def _acting(ctx: Context, member: UUID, permissions: frozenset[Permission], address: str) -> Context:
    """The member, who has just proved who they are."""
    actor = Actor(ActorKind.MEMBER, member, permissions, fresh_until=ctx.now() + timedelta(minutes=5))
    return replace(ctx, actor=actor, address=address, device=_TABLET)


def _asking(ctx: Context, action: str) -> Context:
    """What was asked for, as the audit log names it."""
    return replace(ctx, action=action)


def _once(ctx: Context, what: str) -> Context:
    """What was done before an interruption is found by its key instead of done again."""
    return ctx.claiming(Claim("demo", f"office {what}", ""))
