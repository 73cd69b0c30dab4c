"""Links that are mailed: good for one purpose in one tenant, until they expire, once."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from models import database
from models.identity import LinkPurpose, MailedLink, Member
from tenure.context import Context
from tenure.kit import ids, secrets
from tenure.kit.refusals import Refused

LIFETIMES = {
    LinkPurpose.CONFIRM_EMAIL: timedelta(days=3),
    LinkPurpose.RESET_PASSWORD: timedelta(hours=1),
    LinkPurpose.ADMINISTRATOR: timedelta(hours=24),
    LinkPurpose.SIGN_IN: timedelta(minutes=15),
}
_PATHS = {
    LinkPurpose.CONFIRM_EMAIL: "confirm-email",
    LinkPurpose.RESET_PASSWORD: "reset-password",
    LinkPurpose.ADMINISTRATOR: "administrator",
    LinkPurpose.SIGN_IN: "magic",
}


@dataclass(frozen=True, slots=True)
class Used:
    """What a link that has just been used stood for."""

    member: Member
    created_at: datetime


async def create(ctx: Context, member: Member, purpose: LinkPurpose) -> str:
    """The address of a fresh link, in the open transaction. Only its digest is kept."""
    expires_at = ctx.now() + LIFETIMES[purpose]
    token = ctx.services.config.keyring.sign(purpose, ctx.tenant, {"nonce": secrets.token()}, expires_at)
    await MailedLink.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        member_id=member.id,
        purpose=purpose,
        token_digest=secrets.digest(token),
        email_norm=member.email_norm,
        expires_at=expires_at,
        created_at=ctx.now(),
    )
    return f"{ctx.origin}/{_PATHS[purpose]}/{token}"


def check(ctx: Context, token: str, purpose: LinkPurpose) -> None:
    """Whether it was made here for that, and not too long ago. Asks no database. Raises `Refused`."""
    try:
        ctx.services.config.keyring.verify(purpose, ctx.tenant, token, ctx.now())
    except ValueError as error:
        raise _invalid() from error


async def owner(ctx: Context, token: str, purpose: LinkPurpose) -> Member:
    """Whose link it is, while it can be used. Leaves it usable. Raises `Refused`."""
    check(ctx, token, purpose)
    usable = MailedLink.of(ctx.tenant).filter(used_at__isnull=True, expires_at__gt=ctx.now())
    link = await usable.get_or_none(token_digest=secrets.digest(token), purpose=purpose)
    if link is None:
        raise _invalid()
    return await Member.named(ctx.tenant, link.member_id)


async def use(ctx: Context, token: str, purpose: LinkPurpose) -> Used:
    """Use it up, and every other of its purpose that its member was sent. Of two at once, one succeeds.

    Raises `Refused`.
    """
    check(ctx, token, purpose)
    found = await database.fetch(
        "UPDATE mailed_link SET used_at = $4 WHERE tenant_id = $1 AND token_digest = $2 AND purpose = $3 "
        "AND used_at IS NULL AND expires_at > $4 RETURNING member_id, email_norm, created_at",
        ctx.tenant,
        secrets.digest(token),
        purpose.value,
        ctx.now(),
    )
    if not found:
        raise _invalid()
    member = await Member.locked(ctx.tenant, found[0]["member_id"])
    if member.email_norm != found[0]["email_norm"]:
        raise _invalid()
    await spend(ctx, member, purpose)
    return Used(member, found[0]["created_at"])


async def spend(ctx: Context, member: Member, purpose: LinkPurpose) -> None:
    """Make the member's links of that purpose useless."""
    links = MailedLink.of(ctx.tenant).filter(member_id=member.id, purpose=purpose, used_at__isnull=True)
    await links.update(used_at=ctx.now())


def _invalid() -> Refused:
    return Refused("LINK_INVALID", "This link was already used, has expired, or is invalid.", ["token"])
