"""Answers about authenticator apps, passkeys and recovery codes."""

from typing import Any
from uuid import UUID

from models.identity import Factor
from resolvers import ids
from resolvers.asking import Asking
from tenure.context import ActorKind
from tenure.identity import credentials, factors, passkeys, recovery_codes, totp
from tenure.identity.factors import Begun, Confirmed


async def begin_totp(asking: Asking, name: str | None) -> tuple[Begun, str]:
    """The app to be, and its QR code."""
    begun = await factors.begin_totp(asking.ctx, name)
    return begun, totp.picture(begun.uri)


async def confirm_totp(asking: Asking, given: Any) -> Confirmed:
    return await factors.confirm_totp(asking.ctx, ids.key(Factor, given.factor), given.code)


async def rename(asking: Asking, given: Any) -> Factor:
    return await factors.rename(asking.ctx, ids.key(Factor, given.factor), given.name)


async def remove(asking: Asking, opaque: str) -> str:
    """The id of what is gone."""
    removed = await factors.remove(asking.ctx, ids.key(Factor, opaque))
    return ids.opaque(removed)


async def renew_codes(asking: Asking) -> list[str]:
    return await factors.renew_recovery_codes(asking.ctx)


async def begin_registration(asking: Asking) -> dict[str, Any]:
    return await passkeys.begin_registration(asking.ctx)


async def finish_registration(asking: Asking, given: Any) -> Factor:
    return await passkeys.finish_registration(asking.ctx, given.response, given.name)


async def begin_sign_in(asking: Asking) -> dict[str, Any]:
    return await passkeys.begin_sign_in(asking.ctx)


async def of_viewer(asking: Asking) -> list[Factor]:
    """The acting member's own; nobody's, where no member asks or another acts as them."""
    member = own_member(asking)
    if member is None:
        return []
    rows = await asking.loaders.rows(Factor, "member_id", member)
    return [row for row in rows if row.confirmed_at is not None]


async def recovery_codes_left(asking: Asking) -> int:
    member = own_member(asking)
    return await recovery_codes.left(asking.ctx, member) if member else 0


async def has_password(asking: Asking) -> bool:
    member = own_member(asking)
    return member is not None and await credentials.of(asking.ctx, member) is not None


def own_member(asking: Asking) -> UUID | None:
    """The member who asks in person."""
    actor = asking.ctx.actor
    return actor.id if actor.kind is ActorKind.MEMBER and actor.impersonator is None else None
