"""Another password: by who knows the present one, or by who reads the member's mail."""

from uuid import UUID

from models import database
from models.identity import LinkPurpose, Member, MemberStatus
from tenure.abuse import captchas
from tenure.context import Context
from tenure.events import MemberPasswordChanged, emit
from tenure.identity import addresses, credentials, links, passwords, sessions, signing_in, signing_up, throttle
from tenure.identity.sessions import EndReason
from tenure.identity.throttle import Operation
from tenure.jobs import enqueue, job
from tenure.kit.refusals import Refused
from tenure.messaging import letters
from tenure.transactions import transactional


async def request_reset(ctx: Context, email: str, *, captcha: str | None = None) -> None:
    """Mail a link for a new password, where the address has a login. The answer is the same where it has none.

    Raises `Refused` for what is no address, `CaptchaRequired`, and `RateLimited`.
    """
    address = addresses.parse(email)
    await captchas.check(ctx, Operation.PASSWORD_RESET, address.norm, captcha)
    await throttle.count(ctx, Operation.PASSWORD_RESET, address.norm)
    await _request(ctx, address.norm)


@transactional
async def _request(ctx: Context, email_norm: str) -> None:
    """Leave the writing to a job, for unknown addresses too: the answer is on its way equally soon."""
    member = await Member.of(ctx.tenant).get_or_none(email_norm=email_norm)
    await enqueue(ctx, "password.mail_reset", member_id=member.id if member else "")


@job("password.mail_reset")
async def mail_reset(ctx: Context, member_id: str) -> None:
    if member_id:
        await _mail(ctx, UUID(member_id))


@transactional
async def _mail(ctx: Context, member_id: UUID) -> None:
    member = await Member.locked(ctx.tenant, member_id)
    if member.status is not MemberStatus.ACTIVE:
        return
    await links.spend(ctx, member, LinkPurpose.RESET_PASSWORD)
    url = await links.create(ctx, member, LinkPurpose.RESET_PASSWORD)
    await letters.tell(ctx, "reset_password", member, url=url)


async def reset(ctx: Context, token: str, password: str) -> Member:
    """A new password by a mailed link, which proves the address as well. Every session ends. Raises `Refused`."""
    ctx = _without_key(ctx)
    links.check(ctx, token, LinkPurpose.RESET_PASSWORD)
    member = await _owner(ctx, token)
    await passwords.check_new(ctx, password, _known_of(ctx, member))
    changed = await _reset(ctx, token, await ctx.services.passwords.hash(password))
    await throttle.forgive(ctx, Operation.SIGN_IN, changed.email_norm)
    return changed


async def _owner(ctx: Context, token: str) -> Member:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await links.owner(ctx, token, LinkPurpose.RESET_PASSWORD)


@transactional
async def _reset(ctx: Context, token: str, password_hash: str) -> Member:
    member = (await links.use(ctx, token, LinkPurpose.RESET_PASSWORD)).member
    await credentials.store(ctx, member.id, password_hash)
    await signing_up.mark_confirmed(ctx, member)
    await sessions.end_all(ctx, member.id, EndReason.PASSWORD_RESET)
    await _tell(ctx, member)
    return member


async def change(ctx: Context, present: str | None, password: str) -> Member:
    """A new password by who is signed in; every other session ends.

    `present` may be missing only where there is none yet. Raises `Refused`, `RateLimited`, `Impersonated`.
    """
    ctx = _without_key(ctx)
    ctx.require_oneself()
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await Member.named(ctx.tenant, ctx.member)
        credential = await credentials.of(ctx, member.id)
    await passwords.check_new(ctx, password, _known_of(ctx, member))
    await throttle.count(ctx, Operation.SIGN_IN, member.email_norm)
    if credential is not None and not await signing_in.verify(ctx, credential, present or ""):
        raise Refused("PASSWORD_WRONG", "Incorrect password.", ["currentPassword"])
    seen = credential.password_hash if credential else None
    changed = await _change(ctx, seen, await ctx.services.passwords.hash(password))
    await throttle.forgive(ctx, Operation.SIGN_IN, changed.email_norm)
    return changed


@transactional
async def _change(ctx: Context, seen: str | None, password_hash: str) -> Member:
    """`seen` is the hash that the present password was checked against: another one by now is not proved."""
    member = await Member.locked(ctx.tenant, ctx.member)
    credential = await credentials.of(ctx, member.id)
    if (credential.password_hash if credential else None) != seen:
        raise Refused("PASSWORD_WRONG", "This is no longer your current password.", ["currentPassword"])
    await credentials.store(ctx, member.id, password_hash)
    await links.spend(ctx, member, LinkPurpose.RESET_PASSWORD)
    await sessions.end_all(ctx, member.id, EndReason.PASSWORD_CHANGED, but=ctx.actor.credential)
    await _tell(ctx, member)
    return member


async def _tell(ctx: Context, member: Member) -> None:
    emit(ctx, MemberPasswordChanged(member))
    await letters.tell(ctx, "password_changed", member, reset_url=f"{ctx.origin}/reset-password")


def _without_key(ctx: Context) -> Context:
    """An idempotency key would keep a digest of the input, and with it of the password."""
    return ctx.claiming(None)


def _known_of(ctx: Context, member: Member) -> tuple[str, str, str]:
    """What a guesser knows of the member."""
    return member.email_norm, member.name, ctx.business.slug
