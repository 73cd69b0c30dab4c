"""Proving once more who one is, in a session that exists: before money, roles, keys and what cannot be undone."""

from dataclasses import dataclass
from datetime import timedelta

from models import database
from models.identity import Member, Session
from tenure.context import Context
from tenure.identity import credentials, factors, passkeys, recovery_codes, signing_in, throttle
from tenure.identity.throttle import Operation
from tenure.kit import secrets
from tenure.kit.refusals import NotFound, Refused
from tenure.transactions import transactional

GRACE = timedelta(minutes=1)
"""How long the former token counts: for requests that were on their way, and for an answer that was lost."""


@dataclass(frozen=True, slots=True)
class Proof:
    """One of them: the password, the code of an app, a recovery code, or what a passkey signed."""

    password: str | None = None
    code: str | None = None
    recovery_code: str | None = None
    passkey: object = None

    @property
    def field(self) -> str:
        """The one that was given. Raises `Refused` where none was, or several."""
        given = {
            "password": self.password,
            "code": self.code,
            "recoveryCode": self.recovery_code,
            "passkey": self.passkey,
        }
        names = [name for name, value in given.items() if value is not None]
        if len(names) != 1:
            raise Refused("PROOF_MISSING", "Provide exactly one: the password, a code, a recovery code, or a passkey.")
        return names[0]


@dataclass(frozen=True, slots=True)
class Proved:
    """The session as it is now; `token` is its new one, where it was to be changed."""

    session: Session
    token: str | None


@dataclass(frozen=True, slots=True)
class Ways:
    """What the member can prove it with."""

    password: bool
    code: bool
    passkey: bool

    @property
    def are_none(self) -> bool:
        return not (self.password or self.code or self.passkey)


async def ways(ctx: Context) -> Ways:
    async with database.for_tenant(ctx.tenant, reading=True):
        credential = await credentials.of(ctx, ctx.member)
        kinds = {factor.kind.value for factor in await factors.of_member(ctx, ctx.member)}
    return Ways(credential is not None, "TOTP" in kinds, "PASSKEY" in kinds)


async def prove(ctx: Context, proof: Proof, *, rotate: bool) -> Proved:
    """Let the session count as proved from now on. `rotate`: under another token.

    Raises `Refused`, `RateLimited`, `Impersonated`.
    """
    ctx = ctx.claiming(None)
    ctx.require_oneself()
    field, account = proof.field, str(ctx.member)
    await throttle.count(ctx, Operation.STEP_UP, account)
    # Argon2 takes its time: not inside a transaction.
    if proof.password is not None and not await _is_password(ctx, proof.password):
        raise Refused("PASSWORD_WRONG", "Incorrect password.", ["password"])
    token = secrets.token() if rotate else None
    session = await _prove(ctx, proof, token)
    if session is None:
        raise Refused("CODE_WRONG", "The code or passkey is incorrect or was already used.", [field])
    await throttle.forgive(ctx, Operation.STEP_UP, account)
    return Proved(session, token)


async def _is_password(ctx: Context, password: str) -> bool:
    async with database.for_tenant(ctx.tenant, reading=True):
        credential = await credentials.of(ctx, ctx.member)
    return await signing_in.verify(ctx, credential, password)


@transactional
async def _prove(ctx: Context, proof: Proof, token: str | None) -> Session | None:
    """None where the proof is wrong."""
    member = await Member.locked(ctx.tenant, ctx.member)
    if not await _holds(ctx, member, proof):
        return None
    if ctx.actor.credential is None:
        raise NotFound
    session = await Session.locked(ctx.tenant, ctx.actor.credential)
    if session.revoked_at is not None:
        raise NotFound
    session.proved_at = ctx.now()
    if token is not None:
        session.former_digest, session.former_until = session.token_digest, ctx.now() + GRACE
        session.token_digest = secrets.digest(token)
    await session.save(update_fields=["proved_at", "former_digest", "former_until", "token_digest"])
    return session


async def _holds(ctx: Context, member: Member, proof: Proof) -> bool:
    if proof.code is not None:
        return await factors.proves(ctx, member.id, proof.code)
    if proof.recovery_code is not None:
        return await recovery_codes.use(ctx, member.id, proof.recovery_code)
    if proof.passkey is not None:
        return await passkeys.proves(ctx, proof.passkey, member.id)
    return True
