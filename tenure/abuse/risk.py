"""How many attempts are let pass before a door asks whether it is a person: few for an account, more for an address.

Counted as guesses are, beside them and for fewer: over all nodes, and on each alone while they cannot count together.
"""

from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute

from tenure.context import ActorKind, Context
from tenure.identity import throttle
from tenure.identity.throttle import Operation

Free = tuple[RateLimitItem, RateLimitItem]
"""What is free for one address and for one account."""

FREE: dict[Operation, Free] = {
    Operation.SIGN_IN: (RateLimitItemPerMinute(30, 15), RateLimitItemPerMinute(5, 15)),
    Operation.SIGN_UP: (RateLimitItemPerHour(20), RateLimitItemPerHour(3)),
    Operation.PASSWORD_RESET: (RateLimitItemPerHour(10), RateLimitItemPerHour(3)),
    Operation.MAGIC_LINK: (RateLimitItemPerHour(20), RateLimitItemPerHour(3)),
}


async def is_high(ctx: Context, operation: Operation, account: str) -> bool:
    """Count one attempt, and whether there were many of late. The system is not counted."""
    if ctx.actor.kind is ActorKind.SYSTEM:
        return False
    return bool(await throttle.first_full(ctx, FREE[operation], throttle.names(ctx, f"RISK:{operation}", account)))


async def forgive(ctx: Context, operation: Operation, account: str) -> None:
    """Begin the account's count anew: who they are is proved."""
    await throttle.windows(ctx.services).clear(FREE[operation][1], throttle.names(ctx, f"RISK:{operation}", account)[1])
