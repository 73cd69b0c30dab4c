"""Sending an invitation once more, and taking it back."""

from uuid import UUID

from models import database
from models.accounts import Account
from models.identity import Invitation
from tenure.access import Permission
from tenure.accounts import powers
from tenure.context import Context
from tenure.identity import roles, throttle
from tenure.identity.invitations import bringing, mailing, waiting
from tenure.identity.throttle import Operation
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


async def resend(ctx: Context, invitation_id: UUID) -> Invitation:
    """Mail another link in place of the one before, good for seven days from now. Raises as inviting does."""
    async with database.for_tenant(ctx.tenant, reading=True):
        invitation = await Invitation.named(ctx.tenant, invitation_id)
        await check_manager(ctx, invitation)
    await throttle.count(ctx, Operation.INVITATION, invitation.email_norm)
    return await _resend(ctx, invitation_id)


@transactional
async def _resend(ctx: Context, invitation_id: UUID) -> Invitation:
    invitation = await _managed(ctx, invitation_id)
    if invitation.revoked_at is not None:
        raise Refused("INVITATION_REVOKED", "This invitation was revoked. Send a new one.", ["invitation"])
    bringing.check_there(await bringing.of(ctx, invitation))
    token = mailing.renew(ctx, invitation)
    await invitation.save(update_fields=["token_digest", "sent_at", "expires_at"])
    await mailing.mail(ctx, invitation, token)
    return invitation


@transactional
async def revoke(ctx: Context, invitation_id: UUID) -> Invitation:
    """Take it back. To do so again changes nothing. Raises `Refused` once it is accepted, `NotFound`, `Forbidden`."""
    invitation = await _managed(ctx, invitation_id)
    if invitation.revoked_at is None:
        await waiting.end(ctx, invitation)
    return invitation


async def check_manager(ctx: Context, invitation: Invitation) -> None:
    """That the caller could have written it. Raises `Refused`, `Forbidden`, `NotFound`."""
    if invitation.account_id is not None and invitation.seat_role is not None:
        await powers.check_giving(ctx, invitation.account_id, invitation.seat_role)
        return
    ctx.require(Permission.ROLES_WRITE)
    for role in await bringing.of(ctx, invitation):
        await roles.check_reach(ctx, role, "invitation")


async def _managed(ctx: Context, invitation_id: UUID) -> Invitation:
    """The invitation, locked, for who may change it, while it is not accepted."""
    seen = await Invitation.named(ctx.tenant, invitation_id)
    if seen.account_id is not None:
        await Account.locked(ctx.tenant, seen.account_id)
    await check_manager(ctx, seen)
    invitation = await Invitation.locked(ctx.tenant, invitation_id)
    if invitation.accepted_at is not None:
        raise Refused("INVITATION_ACCEPTED", "This invitation was already accepted.", ["invitation"])
    return invitation
