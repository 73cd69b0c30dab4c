"""Challenges: signed texts that are answered once, within minutes. Nothing is kept of one until it is answered."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from models.identity import SpentChallenge
from tenure.context import Context
from tenure.kit import ids, secrets
from tenure.kit.refusals import Refused

LIFETIME = timedelta(minutes=5)


class Purpose(StrEnum):
    SECOND_FACTOR = "SECOND_FACTOR"
    PASSKEY_REGISTRATION = "PASSKEY_REGISTRATION"
    PASSKEY_SIGN_IN = "PASSKEY_SIGN_IN"


@dataclass(frozen=True, slots=True)
class Challenge:
    token: str
    expires_at: datetime


def put(ctx: Context, purpose: Purpose, **claims: str) -> Challenge:
    """A fresh one. The claims are in clear; purpose, tenant and expiry are signed with them."""
    expires_at = ctx.now() + LIFETIME
    signed = ctx.services.config.keyring.sign(purpose, ctx.tenant, {**claims, "nonce": secrets.token()}, expires_at)
    return Challenge(signed, expires_at)


def read(ctx: Context, purpose: Purpose, token: str, field: str) -> dict[str, str]:
    """Its claims. Raises `Refused` where it was not put here for that, or too long ago."""
    try:
        claims: dict[str, str] = ctx.services.config.keyring.verify(purpose, ctx.tenant, token, ctx.now())
    except ValueError as error:
        raise _invalid(field) from error
    return claims


async def spend(ctx: Context, token: str, field: str) -> None:
    """Let it be answered for good, in the open transaction. Raises `Refused` where it was before."""
    if not await is_first(ctx, secrets.digest(token), ctx.now() + LIFETIME):
        raise _invalid(field)


async def is_first(ctx: Context, digest: str, expires_at: datetime) -> bool:
    """Let what counts once be used, in the open transaction; whether it was not before.

    `digest` is what it is remembered by, until it would not count anyhow.
    """
    await SpentChallenge.of(ctx.tenant).filter(expires_at__lt=ctx.now()).delete()
    spent = SpentChallenge(tenant_id=ctx.tenant, id=ids.new(), digest=digest, expires_at=expires_at)
    return await spent.insert_unless("digest")


def _invalid(field: str) -> Refused:
    return Refused("CHALLENGE_INVALID", "This has expired or was already answered. Start again.", [field])
