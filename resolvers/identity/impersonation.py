"""Acting as a member."""

from typing import Any

from models.identity import Member, Session
from resolvers import ids
from resolvers.asking import Asking
from tenure.identity import impersonation


async def start(asking: Asking, given: Any) -> tuple[Session, str]:
    """The session and its token: the only time that it is in clear."""
    member_id = ids.key(Member, given.member)
    begun = await impersonation.start(asking.ctx, member_id, given.reason, is_writable=given.is_writable)
    return begun.session, begun.token


async def end(asking: Asking) -> bool:
    await impersonation.end(asking.ctx)
    if asking.by_cookie:
        asking.cookie = ""
    return True
