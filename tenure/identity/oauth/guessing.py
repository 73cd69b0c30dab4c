"""Applications that show wrong secrets, codes or tokens: so often, and not more. What is right is not counted."""

from collections.abc import Awaitable, Callable

from tenure.context import Context
from tenure.identity import throttle
from tenure.identity.oauth.server import Answer
from tenure.identity.throttle import Operation

_WRONG = {
    "invalid_client": Operation.APPLICATION_SECRET,
    "invalid_grant": Operation.APPLICATION_GRANT,
}
"""What an answer says of a wrong guess, and where that counts."""


async def counted(ctx: Context, application: str, ask: Callable[[], Awaitable[Answer]]) -> Answer:
    """The answer, where there were not too many wrong guesses of late. Raises `RateLimited`."""
    # Together with its address: whoever knows an application's public name shuts it out nowhere else.
    account = f"{application.casefold()}@{throttle.network(ctx.address)}"
    for operation in _WRONG.values():
        await throttle.check(ctx, operation, account)
    answer = await ask()
    guessed = _WRONG.get(answer.body.get("error", "")) if isinstance(answer.body, dict) else None
    if guessed is not None:
        await throttle.allows(ctx, guessed, account)
    return answer
