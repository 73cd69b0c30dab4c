"""The captcha of who cannot answer the other one: a code in a letter to the address that they come in with.

Any browser can send it, and a machine needs a mailbox for each address that it tries. Nothing is kept of a code until
it is used: it follows from its signed challenge and the installation's key.
"""

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from models import database
from models.identity import Member, MemberStatus, SpentChallenge
from tenure.context import Context
from tenure.gateways.captcha.contract import LONGEST_ANSWER
from tenure.identity import addresses, challenges, throttle
from tenure.identity.addresses import EmailAddress
from tenure.identity.throttle import Operation
from tenure.jobs import enqueue, job
from tenure.kit import secrets
from tenure.messaging import letters
from tenure.transactions import transactional

LIFETIME = timedelta(minutes=15)
DIGITS = 8
DOORS = (Operation.SIGN_IN, Operation.SIGN_UP, Operation.PASSWORD_RESET, Operation.MAGIC_LINK)
"""Where a captcha may be asked for."""
_PURPOSE = "captcha-code"


@dataclass(frozen=True, slots=True)
class Mailed:
    """What the code answers: `<challenge>:<code>` is the whole answer."""

    challenge: str
    expires_at: datetime


async def mail(ctx: Context, door: Operation, email: str) -> Mailed:
    """Mail a code that counts at that door with that address. The answer is the same where it has no login.

    Raises `Refused` for what is no address, and `RateLimited`.
    """
    ctx, address = ctx.claiming(None), addresses.parse(email)
    await throttle.count(ctx, Operation.CAPTCHA_LETTER, address.norm)
    expires_at = (ctx.now() + LIFETIME).replace(microsecond=0)
    claims = {"door": str(door), "to": secrets.digest(address.norm), "nonce": secrets.token()}
    challenge = ctx.services.config.keyring.sign(_PURPOSE, ctx.tenant, claims, expires_at)
    await _leave(ctx, door, address, challenge)
    return Mailed(challenge, expires_at)


def is_one(ctx: Context, answer: str) -> bool:
    """Whether this answers a challenge that was made here, and not too long ago; rightly or not."""
    return _claims(ctx, answer) is not None


async def is_right(ctx: Context, door: Operation, account: str, answer: str) -> bool:
    """Whether it is the code that was mailed to the account for this door, and is not used up. Raises `RateLimited`."""
    claims, (challenge, code) = _claims(ctx, answer), _parts(answer)
    if claims is None or claims["door"] != door or claims["to"] != secrets.digest(account):
        return False
    await throttle.count(ctx, Operation.CAPTCHA_CODE, challenge)
    keyring = ctx.services.config.keyring
    if not any(secrets.same(_code(ctx, challenge, key), code) for key in keyring.keys):
        return False
    async with database.for_tenant(ctx.tenant, reading=True):
        return not await SpentChallenge.of(ctx.tenant).filter(digest=secrets.digest(challenge)).exists()


@transactional
async def spend(ctx: Context, answer: str) -> bool:
    """Let the code be used up; whether it was not before."""
    return await challenges.is_first(ctx, secrets.digest(_parts(answer)[0]), ctx.now() + LIFETIME)


@transactional
async def _leave(ctx: Context, door: Operation, address: EmailAddress, challenge: str) -> None:
    """Who signs up is written to wherever they say they are. Else a job writes to who has a login, and to nobody else:

    for unknown addresses too there is one, so that the answer is on its way equally soon.
    """
    if door is Operation.SIGN_UP:
        await letters.send(ctx, "captcha_code", address.text, None, code=_shown(ctx, challenge))
        return
    member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm)
    await enqueue(ctx, "captcha.mail_code", member_id=member.id if member else "", challenge=challenge)


@job("captcha.mail_code")
async def mail_code(ctx: Context, member_id: str, challenge: str) -> None:
    if member_id:
        await _mail(ctx, UUID(member_id), challenge)


@transactional
async def _mail(ctx: Context, member_id: UUID, challenge: str) -> None:
    member = await Member.locked(ctx.tenant, member_id)
    if member.status is MemberStatus.ACTIVE:
        code = _shown(ctx, challenge)
        await letters.send(ctx, "captcha_code", member.email, member.id, locale=member.locale, code=code)


def _claims(ctx: Context, answer: str) -> dict[str, str] | None:
    if len(answer) > LONGEST_ANSWER:
        return None
    try:
        claims: dict[str, str] = ctx.services.config.keyring.verify(_PURPOSE, ctx.tenant, _parts(answer)[0], ctx.now())
    except ValueError:
        return None
    return claims


def _parts(answer: str) -> tuple[str, str]:
    """The challenge, and the code as it may be typed: in groups, with spaces or dashes."""
    challenge, _, code = answer.rpartition(":")
    return challenge, code.translate({ord(one): None for one in " -\t\xa0"})


def _shown(ctx: Context, challenge: str) -> str:
    """As it stands in the letter, in two groups."""
    code = _code(ctx, challenge, ctx.services.config.keyring.keys[0])
    return f"{code[: DIGITS // 2]} {code[DIGITS // 2 :]}"


def _code(ctx: Context, challenge: str, key: str) -> str:
    mac = hmac.digest(ctx.services.config.keyring.derived(_PURPOSE, key), challenge.encode(), "sha256")
    return f"{int.from_bytes(mac) % 10**DIGITS:0{DIGITS}d}"
