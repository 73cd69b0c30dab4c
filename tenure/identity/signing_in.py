"""How a member comes in: by address and password."""

from dataclasses import dataclass
from typing import NoReturn

from models import database
from models.identity import Credential, Member, Session
from tenure.abuse import captchas
from tenure.context import Context
from tenure.gateways.passwords import is_too_long
from tenure.identity import addresses, credentials, entering, passwords, signing_up, throttle
from tenure.identity.entering import Challenged
from tenure.identity.sessions import SignedIn
from tenure.identity.throttle import Operation
from tenure.kit import secrets
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


@dataclass(frozen=True, slots=True)
class _Known:
    """The member of an address, and their password, so far as there are any."""

    member: Member | None
    credential: Credential | None


async def sign_in(ctx: Context, email: str, password: str, *, captcha: str | None = None) -> SignedIn | Challenged:
    """A new session, or what is asked before it where a second factor is set up.

    An idempotency key is not looked at: it would keep a digest of the password, and not the token. Raises `Refused` in
    the same words for an unknown address and a wrong password, `CaptchaRequired`, and `RateLimited`.
    """
    ctx = ctx.claiming(None)
    address = addresses.optional(email)
    norm = address.norm if address else email.strip().casefold()[: addresses.LONGEST]
    await captchas.check(ctx, Operation.SIGN_IN, norm, captcha)
    await throttle.count(ctx, Operation.SIGN_IN, norm)
    known = await _known(ctx, address.norm if address else None)
    member = await _proved(ctx, known, password)
    await check_standing(ctx, member)
    await throttle.forgive(ctx, Operation.SIGN_IN, norm)
    await captchas.forgive(ctx, Operation.SIGN_IN, norm, captcha)
    token = secrets.token()
    outcome = await _begin(ctx, member, token, await _rehashed(ctx, known.credential, password))
    return SignedIn(outcome, token) if isinstance(outcome, Session) else outcome


async def verify(ctx: Context, credential: Credential | None, password: str) -> bool:
    """Whether it is the password; without a credential it takes as long and is not. Holds no connection meanwhile."""
    if not passwords.is_text(password) or is_too_long(password):
        return False
    return await ctx.services.passwords.verify(
        credential.password_hash if credential else None, password, throttle.network(ctx.address)
    )


async def _known(ctx: Context, email_norm: str | None) -> _Known:
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await Member.of(ctx.tenant).get_or_none(email_norm=email_norm or "")
        # Asked for nobody as well, so that it takes as long.
        credential = await credentials.of(ctx, member.id if member else ctx.tenant)
    return _Known(member, credential)


async def _proved(ctx: Context, known: _Known, password: str) -> Member:
    is_right = await verify(ctx, known.credential, password)
    if known.member is None or not is_right:
        await _refuse(ctx, known.member)
    return known.member


async def _refuse(ctx: Context, member: Member | None) -> NoReturn:
    """Leave the telling to a job, for unknown addresses too: the answer is on its way equally soon."""
    await entering.leave_word(ctx, str(member.id) if member else "", "CREDENTIALS_WRONG")
    raise Refused("CREDENTIALS_WRONG", "Incorrect email address or password.")


async def check_standing(ctx: Context, member: Member) -> None:
    """Only who has the right password learns these. Raises `Refused`."""
    entering.check_active(member)
    if member.email_confirmed_at is None:
        if await throttle.allows(ctx, Operation.CONFIRMATION_MAIL, member.email_norm):
            await _remind(ctx, member)
        raise Refused(
            "EMAIL_UNCONFIRMED", "Your email address isn't confirmed. Open the link that we emailed you, then sign in."
        )


@transactional
async def _remind(ctx: Context, member: Member) -> None:
    await signing_up.mail_confirmation(ctx, member)


async def _rehashed(ctx: Context, credential: Credential | None, password: str) -> str | None:
    """The password's hash with today's parameters, where the stored one was made with others."""
    if credential is None or not ctx.services.passwords.is_outdated(credential.password_hash):
        return None
    return await ctx.services.passwords.hash(password)


@transactional
async def _begin(ctx: Context, member: Member, token: str, rehashed: str | None) -> Session | Challenged:
    if rehashed is not None:
        await Member.locked(ctx.tenant, member.id)
        await credentials.store(ctx, member.id, rehashed)
    return await entering.begin(ctx, member.id, token)
