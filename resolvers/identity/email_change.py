"""Another e-mail address."""

from typing import Any

from resolvers.asking import Asking
from tenure.identity import email_change


async def request(asking: Asking, given: Any) -> str:
    """Where the link goes."""
    return await email_change.request(asking.ctx, given.new_email, given.password)


async def confirm(asking: Asking, token: str) -> bool:
    await email_change.confirm(asking.ctx, token)
    return True


async def undo(asking: Asking, token: str) -> bool:
    await email_change.undo(asking.ctx, token)
    return True
