"""Writing an invitation down, and its letter with the link. Of a link's token only the digest is kept."""

from datetime import timedelta

from models.accounts import Account
from models.identity import Invitation, Member
from tenure.context import ActorKind, Context
from tenure.identity.addresses import EmailAddress
from tenure.kit import ids, secrets
from tenure.messaging import letters

LIFETIME = timedelta(days=7)
PURPOSE = "INVITATION"


async def write(ctx: Context, address: EmailAddress, invitation: Invitation) -> Invitation:
    """Make the row and mail the link, in the open transaction."""
    invitation.tenant_id, invitation.id, invitation.created_at = ctx.tenant, ids.new(), ctx.now()
    invitation.email, invitation.email_norm = address.text, address.norm
    invitation.invited_by = ctx.member if ctx.actor.kind is ActorKind.MEMBER else None
    token = renew(ctx, invitation)
    await invitation.save(force_create=True)
    await mail(ctx, invitation, token)
    return invitation


def renew(ctx: Context, invitation: Invitation) -> str:
    """A fresh token in place of the one before."""
    invitation.sent_at, invitation.expires_at = ctx.now(), ctx.now() + LIFETIME
    token = ctx.services.config.keyring.sign(PURPOSE, ctx.tenant, {"nonce": secrets.token()}, invitation.expires_at)
    invitation.token_digest = secrets.digest(token)
    return token


async def mail(ctx: Context, invitation: Invitation, token: str) -> None:
    account = await Account.named(ctx.tenant, invitation.account_id) if invitation.account_id else None
    inviter = await Member.named(ctx.tenant, invitation.invited_by) if invitation.invited_by else None
    await letters.send(
        ctx,
        "seat_invitation" if account else "staff_invitation",
        invitation.email,
        None,
        locale=account.locale if account else None,
        url=f"{ctx.origin}/invitation/{token}",
        account=account.name if account else None,
        inviter=inviter.name if inviter else None,
        until=invitation.expires_at,
    )
