"""Tokens for front ends of other origins."""

from typing import Any

from resolvers.asking import Asking
from resolvers.identity.signing import become
from tenure.context import ActorKind
from tenure.identity import signing_in, tokens
from tenure.identity.entering import Challenged
from tenure.identity.tokens import Pair
from tenure.kit.refusals import BadInput, Unauthenticated

__all__ = ["Pair", "create", "refresh", "revoke"]


async def create(asking: Asking, given: Any) -> tuple[Pair | None, Challenged | None]:
    """For a password, or for the session that asks. Raises `BadInput` for half of an address and password."""
    if (given.email is None) != (given.password is None):
        raise BadInput("Specify both an email address and a password, or neither.")
    if given.email is not None:
        found = await signing_in.sign_in(asking.ctx, given.email, given.password)
        if isinstance(found, Challenged):
            return None, found
        await become(asking, found.token)
    if asking.ctx.actor.kind is not ActorKind.MEMBER:
        raise Unauthenticated
    return await tokens.create(asking.ctx), None


async def refresh(asking: Asking, text: str) -> Pair:
    return await tokens.refresh(asking.ctx, text)


async def revoke(asking: Asking, text: str) -> bool:
    await tokens.revoke(asking.ctx, text)
    return True
