"""Acting as a member."""

from typing import Any

from models.identity import Member, Session
from resolvers import ids
from resolvers.asking import Asking
from tenure.identity import impersonation
from tenure.kit.refusals import BadInput

CONSOLE = "/admin"
"""Where the console is: staff who began there comes back to the member's page."""


async def start(asking: Asking, given: Any) -> tuple[Session, str | None]:
    """The session and its token: the only time that it is in clear. A browser keeps it where no script reads it.

    Raises `BadInput` where it is to be kept in a browser, and no browser asks.
    """
    if given.in_browser and not asking.session:
        raise BadInput("`inBrowser` requires a session that is signed in with a cookie.")
    member_id = ids.key(Member, given.member)
    begun = await impersonation.start(asking.ctx, member_id, given.reason, is_writable=given.is_writable)
    if not given.in_browser:
        return begun.session, begun.token
    asking.cookie, asking.acting_from = begun.token, f"{CONSOLE}/members/{given.member}"
    return begun.session, None


async def end(asking: Asking) -> bool:
    await impersonation.end(asking.ctx)
    if asking.by_cookie:
        asking.cookie = ""
    return True
