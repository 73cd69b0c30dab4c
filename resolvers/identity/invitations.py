"""Answers about who was asked to come in."""

from typing import Any

from models.accounts import Account
from models.identity import Invitation, InvitationKind, Member
from resolvers import ids
from resolvers.asking import Asking
from resolvers.identity import signing
from resolvers.paging import Page, Slice, page
from tenure.identity import invitations
from tenure.identity.invitations import Shown
from tenure.kit.refusals import Refused


async def preview(asking: Asking, token: str) -> Shown | None:
    """What the link stands for; None where it is no good."""
    try:
        return await invitations.shown(asking.ctx, token)
    except Refused:
        return None


async def staff_invitations(asking: Asking, asked: Slice) -> Page[Invitation]:
    """Those that wait for an answer."""
    waiting = Invitation.of(asking.tenant).filter(accepted_at__isnull=True, revoked_at__isnull=True)
    return await page(waiting.filter(kind=InvitationKind.STAFF), asked)


async def account_of(asking: Asking, found: Invitation) -> Account | None:
    return await asking.loaders.row(Account, found.account_id)


async def inviter_of(asking: Asking, found: Invitation) -> Member | None:
    return await asking.loaders.row(Member, found.invited_by)


def is_expired(asking: Asking, found: Invitation) -> bool:
    return found.accepted_at is None and found.expires_at <= asking.ctx.now()


async def invite_to_seat(asking: Asking, given: Any) -> Invitation:
    key = ids.key(Account, given.account)
    return await invitations.invite_to_seat(asking.ctx, key, given.email, given.role)


async def invite_to_staff(asking: Asking, given: Any) -> Invitation:
    return await invitations.invite_to_staff(asking.ctx, given.email, given.role)


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
