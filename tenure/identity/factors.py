"""Authenticator apps: setting one up, and the code that it shows. And what holds for all factors: names and removal.

Who has an app is asked for its code after the password. A passkey proves both at once and takes the place of both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from tortoise.queryset import QuerySet

from models.identity import Factor, FactorKind, Member
from tenure.context import Context
from tenure.events import FactorAdded, FactorRemoved, emit
from tenure.identity import recovery_codes, throttle, totp
from tenure.identity.throttle import Operation
from tenure.kit import clock, ids
from tenure.kit.refusals import NotFound, Refused
from tenure.messaging import letters
from tenure.transactions import transactional

MOST = 10
LONGEST_NAME = 60
SET_UP_WITHIN = timedelta(hours=1)
APP = "Authenticator app"


@dataclass(frozen=True, slots=True)
class Begun:
    """An app that has not shown a code yet: the secret to type or to scan, the only time that it is in clear."""

    factor: Factor
    secret: str
    uri: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """`recovery_codes` come with the first app, the only time that they are in clear."""

    factor: Factor
    recovery_codes: Sequence[str]


async def begin_totp(ctx: Context, name: str | None = None) -> Begun:
    """A secret for an authenticator app; it counts once the app's first code confirms it.

    Raises `Refused`, `StepUpRequired`.
    """
    ctx.require_fresh()
    secret = totp.secret()
    factor, email = await _begin(ctx.claiming(None), _name(name or APP), secret)
    return Begun(factor, secret, totp.uri(secret, email, ctx.business.name))


async def confirm_totp(ctx: Context, factor_id: UUID, code: str) -> Confirmed:
    """Let the app count from now on. Raises `Refused`, `NotFound`, `StepUpRequired`, `RateLimited`."""
    ctx.require_fresh()
    await throttle.count(ctx, Operation.SECOND_FACTOR, str(ctx.member))
    confirmed = await _confirm(ctx.claiming(None), factor_id, code)
    await throttle.forgive(ctx, Operation.SECOND_FACTOR, str(ctx.member))
    return confirmed


async def renew_recovery_codes(ctx: Context) -> list[str]:
    """Ten fresh codes; earlier ones are void. Raises `Refused` where there is no app, and `StepUpRequired`."""
    ctx.require_fresh()
    return await _renew_codes(ctx.claiming(None))


@transactional
async def remove(ctx: Context, factor_id: UUID) -> Factor:
    """Take away one's own factor; with the last app the recovery codes go. Raises `NotFound`, `StepUpRequired`."""
    ctx.require_fresh()
    member = await Member.locked(ctx.tenant, ctx.member)
    factor = await _own(ctx, factor_id)
    await drop(ctx, member, factor)
    return factor


async def drop(ctx: Context, member: Member, factor: Factor) -> None:
    """Let it prove nothing any more, in the open transaction; the member is told."""
    await factor.delete()
    if factor.kind is FactorKind.TOTP and not await is_asked_of(ctx, member.id):
        await recovery_codes.discard(ctx, member.id)
    if factor.confirmed_at is not None:
        emit(ctx, FactorRemoved(member, kind=factor.kind))
        await letters.tell(ctx, "factor_removed", member, factor=factor.name, url=f"{ctx.origin}/account/security")


@transactional
async def rename(ctx: Context, factor_id: UUID, name: str) -> Factor:
    """Call one's own factor something else. Raises `Refused`, `NotFound`."""
    factor = await _own(ctx, factor_id)
    factor.name = _name(name)
    await factor.save(update_fields=["name"])
    return factor


async def is_asked_of(ctx: Context, member_id: UUID) -> bool:
    """Whether the member's password alone is not enough."""
    return await _apps(ctx, member_id).exists()


async def of_member(ctx: Context, member_id: UUID) -> list[Factor]:
    """Those that count, the oldest first."""
    return await Factor.of(ctx.tenant).filter(member_id=member_id, confirmed_at__isnull=False).order_by("id")


async def proves(ctx: Context, member_id: UUID, code: str) -> bool:
    """Whether one of the member's apps shows this code and it was not used before; it is used up, in the open
    transaction."""
    for factor in await _apps(ctx, member_id).order_by("id").select_for_update(no_key=True):
        if await _takes(ctx, factor, code):
            return True
    return False


async def welcome(ctx: Context, member: Member, factor: Factor) -> None:
    """Tell the log and the member of a factor that counts from now on, in the open transaction."""
    emit(ctx, FactorAdded(member, kind=factor.kind))
    await letters.tell(ctx, "factor_added", member, factor=factor.name, url=f"{ctx.origin}/account/security")


async def check_room(ctx: Context, member_id: UUID) -> None:
    """Raises `Refused` where the member has as many as anybody may."""
    if await Factor.of(ctx.tenant).filter(member_id=member_id, confirmed_at__isnull=False).count() >= MOST:
        raise Refused("FACTORS_TOO_MANY", f"A member can have at most {MOST} factors. Remove one first.")


def name_of(text: str) -> str:
    """The name in one line. Raises `Refused`."""
    return _name(text)


@transactional
async def _begin(ctx: Context, name: str, secret: str) -> tuple[Factor, str]:
    member = await Member.locked(ctx.tenant, ctx.member)
    await check_room(ctx, member.id)
    # Whoever begins anew has given up what they had begun.
    await Factor.of(ctx.tenant).filter(member_id=member.id, confirmed_at__isnull=True).delete()
    factor = await Factor.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        member_id=member.id,
        kind=FactorKind.TOTP,
        name=name,
        sealed_secret=ctx.services.config.keyring.seal(secret),
        created_at=ctx.now(),
    )
    return factor, member.email


@transactional
async def _confirm(ctx: Context, factor_id: UUID, code: str) -> Confirmed:
    member = await Member.locked(ctx.tenant, ctx.member)
    factor = await _own(ctx, factor_id)
    if factor.confirmed_at is not None or factor.kind is not FactorKind.TOTP:
        raise NotFound
    if factor.created_at + SET_UP_WITHIN < ctx.now():
        raise Refused("CHALLENGE_INVALID", "This took too long. Start again.", ["factor"])
    is_first = not await is_asked_of(ctx, member.id)
    if not await _takes(ctx, factor, code):
        raise Refused("CODE_WRONG", "The code is incorrect. Enter the code that the app shows now.", ["code"])
    factor.confirmed_at = ctx.now()
    await factor.save(update_fields=["confirmed_at"])
    await welcome(ctx, member, factor)
    return Confirmed(factor, await recovery_codes.renew(ctx, member.id) if is_first else [])


@transactional
async def _renew_codes(ctx: Context) -> list[str]:
    member = await Member.locked(ctx.tenant, ctx.member)
    if not await is_asked_of(ctx, member.id):
        raise Refused("FACTOR_MISSING", "Recovery codes stand in for an authenticator app. Set up an app first.")
    return await recovery_codes.renew(ctx, member.id)


async def _takes(ctx: Context, factor: Factor, code: str) -> bool:
    secret = ctx.services.config.keyring.unseal(factor.sealed_secret or "")
    step = totp.step_of(secret, code, clock.now())
    if step is None or (factor.last_step is not None and step <= factor.last_step):
        return False
    factor.last_step, factor.last_used_at = step, ctx.now()
    await factor.save(update_fields=["last_step", "last_used_at"])
    return True


async def _own(ctx: Context, factor_id: UUID) -> Factor:
    factor = await Factor.locked(ctx.tenant, factor_id)
    if factor.member_id != ctx.member:
        raise NotFound
    return factor


def _apps(ctx: Context, member_id: UUID) -> QuerySet[Factor]:
    return Factor.of(ctx.tenant).filter(member_id=member_id, kind=FactorKind.TOTP, confirmed_at__isnull=False)


def _name(text: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned or len(cleaned) > LONGEST_NAME or not cleaned.isprintable():
        raise Refused("NAME_INVALID", f"The name must have 1 to {LONGEST_NAME} characters.", ["name"])
    return cleaned
