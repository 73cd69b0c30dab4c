"""Coming in and going out, and passwords."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from models.identity import Member, Session
from resolvers import ids
from resolvers.asking import Asking
from resolvers.identity import people
from tenure.identity import (
    addresses,
    authentication,
    changing_password,
    entering,
    magic_links,
    passkeys,
    policy,
    sessions,
    signing_in,
    signing_up,
    standing,
)
from tenure.identity import step_up as step_ups
from tenure.identity.entering import Challenged
from tenure.identity.sessions import SignedIn
from tenure.identity.step_up import Proof
from tenure.privacy.consents import Agreed


async def sign_up(asking: Asking, given: Any) -> str:
    """Where the letter went."""
    agreed = [Agreed(one.purpose, one.version) for one in given.consents]
    await signing_up.sign_up(
        asking.ctx, given.email, given.password, given.name, given.locale, agreed=agreed, captcha=given.captcha
    )
    return addresses.parse(given.email).text


async def confirm(asking: Asking, token: str) -> bool:
    await signing_up.confirm(asking.ctx, token)
    return True


@dataclass(frozen=True, slots=True)
class Entry:
    """What comes of signing in: a session, or what is asked before it. `token` where it was asked for."""

    session: Session | None = None
    viewer: people.Viewer | None = None
    token: str | None = None
    challenge: Challenged | None = None


async def sign_in(asking: Asking, given: Any) -> Entry:
    found = await signing_in.sign_in(asking.ctx, given.email, given.password, captcha=given.captcha)
    return await _entry(asking, found, given)


async def sign_in_by_second_factor(asking: Asking, given: Any) -> Entry:
    found = await entering.by_second_factor(asking.ctx, given.challenge, given.code, given.recovery_code)
    return await _entry(asking, found, given)


async def sign_in_by_passkey(asking: Asking, given: Any) -> Entry:
    return await _entry(asking, await passkeys.sign_in(asking.ctx, given.response), given)


async def sign_in_by_link(asking: Asking, given: Any) -> Entry:
    return await _entry(asking, await magic_links.sign_in(asking.ctx, given.token), given)


async def request_magic_link(asking: Asking, given: Any) -> str:
    """Where the link goes, if the address has a login."""
    await magic_links.request(asking.ctx, given.email, captcha=given.captcha)
    return addresses.parse(given.email).text


async def step_up(asking: Asking, given: Any) -> tuple[Session, datetime | None]:
    """The session, and until when its proof counts. A cookie is changed with it, so that a copy of it is worthless."""
    proof = Proof(given.password, given.code, given.recovery_code, given.passkey)
    proved = await step_ups.prove(asking.ctx, proof, rotate=asking.by_cookie)
    if proved.token is not None:
        asking.cookie = proved.token
    actor = asking.ctx.actor
    fresh_until = asking.ctx.now() + await policy.step_up(asking.ctx)
    asking.ctx = replace(asking.ctx, actor=replace(actor, fresh_until=fresh_until))
    return proved.session, fresh_until


async def revoke_session(asking: Asking, opaque: str) -> Session:
    return _ended(asking, await sessions.revoke(asking.ctx, ids.key(Session, opaque)))


async def revoke_session_of_member(asking: Asking, opaque: str) -> Session:
    return _ended(asking, await standing.end_session(asking.ctx, ids.key(Session, opaque)))


def _ended(asking: Asking, session: Session) -> Session:
    if people.is_current(asking, session):
        _forget_cookie(asking)
    return session


async def revoke_others(asking: Asking) -> int:
    return await sessions.revoke_others(asking.ctx)


async def revoke_all(asking: Asking) -> int:
    ended = await sessions.revoke_all(asking.ctx)
    _forget_cookie(asking)
    return ended


async def revoke_of_member(asking: Asking, opaque: str) -> int:
    return await standing.end_sessions(asking.ctx, ids.key(Member, opaque))


async def suspend(asking: Asking, given: Any) -> Member:
    return await standing.suspend(asking.ctx, ids.key(Member, given.member), given.reason)


async def restore(asking: Asking, opaque: str) -> Member:
    return await standing.restore(asking.ctx, ids.key(Member, opaque))


async def sign_out(asking: Asking) -> bool:
    await sessions.sign_out(asking.ctx)
    _forget_cookie(asking)
    return True


async def request_reset(asking: Asking, given: Any) -> str:
    """Where the letter went, if the address has a login."""
    await changing_password.request_reset(asking.ctx, given.email, captcha=given.captcha)
    return addresses.parse(given.email).text


async def reset_password(asking: Asking, given: Any) -> bool:
    await changing_password.reset(asking.ctx, given.token, given.password)
    return True


async def change_password(asking: Asking, given: Any) -> Member:
    return await changing_password.change(asking.ctx, given.current_password, given.password)


async def _entry(asking: Asking, found: SignedIn | Challenged, given: Any) -> Entry:
    """The cookie carries the session, but where its token was asked for."""
    if isinstance(found, Challenged):
        return Entry(challenge=found)
    await become(asking, found.token)
    if not given.return_token:
        asking.cookie = found.token
    return Entry(found.session, await people.viewer(asking), found.token if given.return_token else None)


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
