"""Invitations that nobody has answered."""

from tortoise.queryset import QuerySet

from models.identity import Invitation
from tenure.context import Context
from tenure.events import InvitationRevoked, emit
from tenure.kit.refusals import Refused


def unanswered(ctx: Context) -> QuerySet[Invitation]:
    """Those that were neither accepted nor taken back."""
    return Invitation.of(ctx.tenant).filter(accepted_at__isnull=True, revoked_at__isnull=True)


def good(ctx: Context) -> QuerySet[Invitation]:
    """Those of them whose time has not passed."""
    return unanswered(ctx).filter(expires_at__gt=ctx.now())


async def still_good(ctx: Context, found: Invitation | None) -> Invitation | None:
    """The invitation, unless its time has passed: then it makes room for another."""
    if found is None or found.expires_at > ctx.now():
        return found
    await end(ctx, found)
    return None


async def end(ctx: Context, invitation: Invitation) -> None:
    """Nobody can take it up any more."""
    invitation.revoked_at = ctx.now()
    await invitation.save(update_fields=["revoked_at"])
    emit(ctx, InvitationRevoked(invitation, kind=str(invitation.kind)))


def invalid() -> Refused:
    return Refused("LINK_INVALID", "This link was already used, has expired, or was revoked.", ["token"])
