"""How a member comes in: by address and password."""

from dataclasses import dataclass
from typing import NoReturn
from uuid import UUID

from models import database
from models.identity import Credential, Member, MemberStatus, Session
from tenure.context import Context
from tenure.events import LoginFailed, emit
from tenure.gateways.passwords import is_too_long
from tenure.identity import addresses, credentials, passwords, sessions, signing_up, throttle
from tenure.identity.sessions import SignedIn
from tenure.identity.throttle import Operation
from tenure.jobs import enqueue, job
from tenure.kit import secrets
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


@dataclass(frozen=True, slots=True)
class _Known:
    """The member of an address, and their password, so far as there are any."""

    member: Member | None
    credential: Credential | None


async def sign_in(ctx: Context, email: str, password: str) -> SignedIn:
    """A new session. An idempotency key is not looked at: it would keep a digest of the password, and not the token.

    Raises `Refused` in the same words for an unknown address and a wrong password, and `RateLimited`.
    """
    ctx = ctx.claiming(None)
    address = addresses.optional(email)
    norm = address.norm if address else email.strip().casefold()[: addresses.LONGEST]
    await throttle.count(ctx, Operation.SIGN_IN, norm)
    known = await _known(ctx, address.norm if address else None)
    member = await _proved(ctx, known, password)
    await _check_standing(ctx, member)
    await throttle.forgive(ctx, Operation.SIGN_IN, norm)
    token = secrets.token()
    session = await _begin(ctx, member, token, await _rehashed(ctx, known.credential, password))
    return SignedIn(session, token)


async def verify(ctx: Context, credential: Credential | None, password: str) -> bool:
    """Whether it is the password; without a credential it takes as long and is not. Holds no connection meanwhile."""
    if not passwords.is_text(password) or is_too_long(password):
        return False
    return await ctx.services.passwords.verify(credential.password_hash if credential else None, password)


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
    await _leave_word(ctx, str(member.id) if member else "")
    raise Refused("CREDENTIALS_WRONG", "The address or the password is not right.")


@transactional
async def _leave_word(ctx: Context, member_id: str) -> None:
    await enqueue(ctx, "login.tell_failure", member_id=member_id)


@job("login.tell_failure")
async def tell_failure(ctx: Context, member_id: str) -> None:
    """Tell that a login was refused, where the address has one."""
    if member_id:
        await _tell(ctx, UUID(member_id))


@transactional
async def _tell(ctx: Context, member_id: UUID) -> None:
    emit(ctx, LoginFailed(await Member.named(ctx.tenant, member_id), reason="CREDENTIALS_WRONG"))


async def _check_standing(ctx: Context, member: Member) -> None:
    """Only who has the right password learns these. Raises `Refused`."""
    _check_active(member)
    if member.email_confirmed_at is None:
        if await throttle.allows(ctx, Operation.CONFIRMATION_MAIL, member.email_norm):
            await _remind(ctx, member)
        raise Refused("EMAIL_UNCONFIRMED", "Open the link that we have mailed to you, then sign in.")


@transactional
async def _remind(ctx: Context, member: Member) -> None:
    await signing_up.mail_confirmation(ctx, member)


async def _rehashed(ctx: Context, credential: Credential | None, password: str) -> str | None:
    """The password's hash with today's parameters, where the stored one was made with others."""
    if credential is None or not ctx.services.passwords.is_outdated(credential.password_hash):
        return None
    return await ctx.services.passwords.hash(password)


@transactional
async def _begin(ctx: Context, member: Member, token: str, rehashed: str | None) -> Session:
    locked = await Member.locked(ctx.tenant, member.id)
    _check_active(locked)
    if rehashed is not None:
        await credentials.store(ctx, member.id, rehashed)
    return await sessions.begin(ctx, locked, token)


def _check_active(member: Member) -> None:
    if member.status is not MemberStatus.ACTIVE:
        raise Refused("MEMBER_SUSPENDED", "This login is suspended. Ask the people who run this site.")
