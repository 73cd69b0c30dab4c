"""Another e-mail address: proved by a link to the new one, and told to the old one with a way back.

Whether the new address has a login already is told to nobody but its owner, by letter: the answer is the same.
"""

from datetime import timedelta
from uuid import UUID

from models import database
from models.identity import EmailChange, LinkPurpose, Member
from tenure.context import Context
from tenure.events import MemberEmailChanged, emit
from tenure.identity import addresses, credentials, links, sessions, signing_in, taking_back, throttle
from tenure.identity.addresses import EmailAddress
from tenure.identity.sessions import EndReason
from tenure.identity.throttle import Operation
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.messaging import letters
from tenure.transactions import transactional

CONFIRM_WITHIN = timedelta(hours=24)
UNDO_WITHIN = timedelta(days=7)
INVALID = Refused("LINK_INVALID", "This link was already used, has expired, or is invalid.", ["token"])
_CONFIRM = "CONFIRM_EMAIL_CHANGE"
_UNDO = "UNDO_EMAIL_CHANGE"


async def request(ctx: Context, email: str, password: str | None) -> str:
    """Mail a link to the new address, and word of it to the present one; the address as it is written to.

    `password` may be missing only where the member has none. Raises `Refused`, `StepUpRequired`, `RateLimited`.
    """
    # A key would keep a digest of the input, password included.
    ctx = ctx.claiming(None)
    ctx.require_fresh()
    address = addresses.parse(email)
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await Member.named(ctx.tenant, ctx.member)
        credential = await credentials.of(ctx, member.id)
    if address.norm == member.email_norm:
        raise Refused("EMAIL_SAME", "This is already your email address.", ["newEmail"])
    await throttle.count(ctx, Operation.EMAIL_CHANGE, member.email_norm)
    if credential is not None and not await signing_in.verify(ctx, credential, password or ""):
        raise Refused("PASSWORD_WRONG", "Incorrect password.", ["password"])
    await _write(ctx, address)
    return address.text


@transactional(violations={"uq_member_email_norm": INVALID})
async def confirm(ctx: Context, token: str) -> Member:
    """The new address is theirs, and takes the old one's place. Other sessions than the caller's end.

    Raises `Refused`, also where somebody has taken the address meanwhile.
    """
    seen = await _named(ctx, token, _CONFIRM)
    member = await Member.locked(ctx.tenant, seen.member_id)
    waiting = EmailChange.of(ctx.tenant).filter(id=seen.id, confirmed_at__isnull=True, canceled_at__isnull=True)
    usable = waiting.filter(expires_at__gt=ctx.now(), old_email_norm=member.email_norm)
    if not await usable.update(confirmed_at=ctx.now()):
        raise _invalid()
    await _move(ctx, member, EmailAddress(seen.new_email, seen.new_email_norm))
    own = ctx.actor.credential if ctx.actor.id == member.id else None
    await sessions.end_all(ctx, member.id, EndReason.EMAIL_CHANGED, but=own)
    await _tell_old(ctx, "email_changed", seen, member)
    return member


@transactional(violations={"uq_member_email_norm": INVALID})
async def undo(ctx: Context, token: str) -> Member:
    """The owner of the old address takes it back: every session ends, and a link for a new password is mailed there.

    Changes that followed are void as well, and so is every way in that was added since, with the password itself.
    Raises `Refused`, also where somebody else has the old address by now.
    """
    seen = await _named(ctx, token, _UNDO)
    member = await Member.locked(ctx.tenant, seen.member_id)
    change = await EmailChange.locked(ctx.tenant, seen.id)
    if change.canceled_at is not None or change.undo_until <= ctx.now():
        raise _invalid()
    since = EmailChange.of(ctx.tenant).filter(member_id=member.id, id__gte=change.id, canceled_at__isnull=True)
    await since.update(canceled_at=ctx.now())
    if member.email_norm != change.old_email_norm:
        await _move(ctx, member, EmailAddress(change.old_email, change.old_email_norm))
    await sessions.end_all(ctx, member.id, EndReason.EMAIL_CHANGED)
    await taking_back.ways_in(ctx, member, change.created_at)
    await links.spend(ctx, member, LinkPurpose.RESET_PASSWORD)
    url = await links.create(ctx, member, LinkPurpose.RESET_PASSWORD)
    await letters.tell(ctx, "email_change_undone", member, url=url)
    return member


@transactional
async def _write(ctx: Context, address: EmailAddress) -> None:
    member = await Member.locked(ctx.tenant, ctx.member)
    await (
        EmailChange.of(ctx.tenant)
        .filter(member_id=member.id, confirmed_at__isnull=True, canceled_at__isnull=True)
        .update(canceled_at=ctx.now())
    )
    change = await EmailChange.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        member_id=member.id,
        old_email=member.email,
        old_email_norm=member.email_norm,
        new_email=address.text,
        new_email_norm=address.norm,
        expires_at=ctx.now() + CONFIRM_WITHIN,
        undo_until=ctx.now() + UNDO_WITHIN,
        created_at=ctx.now(),
    )
    await _mail_new(ctx, change, member)
    await _tell_old(ctx, "email_change_requested", change, member)


async def _mail_new(ctx: Context, change: EmailChange, member: Member) -> None:
    """A link; where the address is somebody's already, word that it was tried."""
    owner = await Member.of(ctx.tenant).get_or_none(email_norm=change.new_email_norm)
    signed = ctx.services.config.keyring.sign(_CONFIRM, ctx.tenant, {"change": str(change.id)}, change.expires_at)
    url = f"{ctx.origin}/confirm-email-change/{signed}" if owner is None else f"{ctx.origin}/login"
    template = "confirm_email_change" if owner is None else "email_change_taken"
    locale = (owner or member).locale
    await letters.send(ctx, template, change.new_email, owner.id if owner else member.id, locale=locale, url=url)


async def _tell_old(ctx: Context, template: str, change: EmailChange, member: Member) -> None:
    """The way back is good for as long as it was from the beginning, however often it is mailed."""
    signed = ctx.services.config.keyring.sign(_UNDO, ctx.tenant, {"change": str(change.id)}, change.undo_until)
    url = f"{ctx.origin}/undo-email-change/{signed}"
    await letters.send(ctx, template, change.old_email, member.id, locale=member.locale, name=member.name, url=url)


async def _move(ctx: Context, member: Member, address: EmailAddress) -> None:
    """Raises `Refused` where the address is somebody's. What races past that look, the database refuses."""
    taken = Member.of(ctx.tenant).filter(email_norm=address.norm)
    if await taken.exists():
        raise _invalid()
    member.email, member.email_norm, member.email_confirmed_at = address.text, address.norm, ctx.now()
    await member.save(update_fields=["email", "email_norm", "email_confirmed_at"])
    emit(ctx, MemberEmailChanged(member))


async def _named(ctx: Context, token: str, purpose: str) -> EmailChange:
    try:
        claims = ctx.services.config.keyring.verify(purpose, ctx.tenant, token, ctx.now())
    except ValueError as error:
        raise _invalid() from error
    return await EmailChange.named(ctx.tenant, UUID(claims["change"]))


def _invalid() -> Refused:
    return Refused(INVALID.code, INVALID.message, INVALID.field)
