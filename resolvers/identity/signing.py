"""Coming in and going out, and passwords."""

from dataclasses import replace
from typing import Any

from models.identity import Member, Session
from resolvers import ids
from resolvers.asking import Asking
from resolvers.identity import people
from tenure.identity import (
    addresses,
    authentication,
    changing_password,
    sessions,
    signing_in,
    signing_up,
)


async def sign_up(asking: Asking, given: Any) -> str:
    """Where the letter went."""
    await signing_up.sign_up(asking.ctx, given.email, given.password, given.name, given.locale)
    return addresses.parse(given.email).text


async def confirm(asking: Asking, token: str) -> bool:
    await signing_up.confirm(asking.ctx, token)
    return True


async def sign_in(asking: Asking, given: Any) -> tuple[Session, people.Viewer | None, str | None]:
    """The session, who that is, and its token where it was asked for; else the cookie carries it."""
    signed_in = await signing_in.sign_in(asking.ctx, given.email, given.password)
    await become(asking, signed_in.token)
    if not given.return_token:
        asking.cookie = signed_in.token
    return signed_in.session, await people.viewer(asking), signed_in.token if given.return_token else None


async def revoke_session(asking: Asking, opaque: str) -> Session:
    ended = await sessions.revoke(asking.ctx, ids.key(Session, opaque))
    if people.is_current(asking, ended):
        _forget_cookie(asking)
    return ended


async def revoke_others(asking: Asking) -> int:
    return await sessions.revoke_others(asking.ctx)


async def sign_out(asking: Asking) -> bool:
    await sessions.sign_out(asking.ctx)
    _forget_cookie(asking)
    return True


async def request_reset(asking: Asking, email: str) -> str:
    """Where the letter went, if the address has a login."""
    await changing_password.request_reset(asking.ctx, email)
    return addresses.parse(email).text


async def reset_password(asking: Asking, given: Any) -> bool:
    await changing_password.reset(asking.ctx, given.token, given.password)
    return True


async def change_password(asking: Asking, given: Any) -> Member:
    return await changing_password.change(asking.ctx, given.current_password, given.password)


async def become(asking: Asking, token: str) -> None:
    """The rest of the operation is answered to who has just signed in."""
    ctx = asking.ctx
    actor = await authentication.by_session(ctx.business, ctx.services, token, ctx.now())
    if actor is not None:
        asking.ctx = replace(ctx, actor=actor)
        await asking.renew()


def _forget_cookie(asking: Asking) -> None:
    if asking.by_cookie:
        asking.cookie = ""
