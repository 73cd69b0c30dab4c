"""Answers about who was asked to come in."""

from typing import Any

from models.accounts import Account
from models.identity import CustomRole, Invitation, InvitationKind, InvitedRole, Member, StaffRole
from resolvers import ids
from resolvers.asking import Asking
from resolvers.identity import signing
from resolvers.paging import Page, Slice, page
from tenure.identity import invitations
from tenure.identity.invitations import Shown, waiting
from tenure.kit.refusals import Refused


async def preview(asking: Asking, token: str) -> Shown | None:
    """What the link stands for; None where it is no good."""
    try:
        return await invitations.shown(asking.ctx, token)
    except Refused:
        return None


async def staff_invitations(asking: Asking, asked: Slice) -> Page[Invitation]:
    """Those that wait for an answer."""
    return await page(waiting.unanswered(asking.ctx).filter(kind=InvitationKind.STAFF), asked)


async def account_of(asking: Asking, found: Invitation) -> Account | None:
    return await asking.loaders.row(Account, found.account_id)


async def inviter_of(asking: Asking, found: Invitation) -> Member | None:
    return await asking.loaders.row(Member, found.invited_by)


async def roles_of(asking: Asking, found: Invitation) -> list[StaffRole]:
    brought = await asking.loaders.rows(InvitedRole, "invitation_id", found.id)
    return [one.role for one in brought if one.role is not None]


async def custom_roles_of(asking: Asking, found: Invitation) -> list[CustomRole]:
    brought = await asking.loaders.rows(InvitedRole, "invitation_id", found.id)
    rows = [await asking.loaders.row(CustomRole, one.custom_role_id) for one in brought]
    return [row for row in rows if row is not None]


def is_expired(asking: Asking, found: Invitation) -> bool:
    return found.accepted_at is None and found.expires_at <= asking.ctx.now()


async def invite_to_seat(asking: Asking, given: Any) -> Invitation:
    key = ids.key(Account, given.account)
    return await invitations.invite_to_seat(asking.ctx, key, given.email, given.role)


async def invite_to_staff(asking: Asking, given: Any) -> Invitation:
    own = [ids.key(CustomRole, opaque) for opaque in given.custom_roles]
    return await invitations.invite_to_staff(asking.ctx, given.email, [*given.roles, *own])


async def accept(asking: Asking, given: Any) -> tuple[Invitation, Member, str | None]:
    """The invitation, who took it up, and the token of their first session where it was asked for."""
    accepted = await invitations.accept(asking.ctx, given.token, given.name or "", given.password or "")
    if accepted.signed_in is None:
        return accepted.invitation, accepted.member, None
    await signing.become(asking, accepted.signed_in.token)
    if given.return_token:
        return accepted.invitation, accepted.member, accepted.signed_in.token
    asking.cookie = accepted.signed_in.token
    return accepted.invitation, accepted.member, None


async def resend(asking: Asking, opaque: str) -> Invitation:
    return await invitations.resend(asking.ctx, ids.key(Invitation, opaque))


async def revoke(asking: Asking, opaque: str) -> Invitation:
    return await invitations.revoke(asking.ctx, ids.key(Invitation, opaque))
