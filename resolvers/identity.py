"""Answers about people and programs, and about who asks."""

from dataclasses import dataclass, replace
from typing import Any, TypeVar
from uuid import UUID

from models.accounts import Account, AccountKind, Seat
from models.files import File
from models.identity import ApiKey, Member, RoleGrant, Session, StaffRole
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.context import ActorKind
from tenure.identity import (
    addresses,
    api_keys,
    authentication,
    changing_password,
    profile,
    roles,
    sessions,
    signing_in,
    signing_up,
)
from tenure.kit.refusals import NotFound

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks; `member` is None where a key does."""

    member: Member | None
    permissions: list[Permission]


async def viewer(asking: Asking) -> Viewer | None:
    """None where nobody is signed in."""
    actor = asking.ctx.actor
    if actor.kind is ActorKind.ANONYMOUS:
        return None
    member = await asking.loaders.row(Member, actor.id) if actor.kind is ActorKind.MEMBER else None
    return Viewer(member, sorted(actor.permissions))


async def member(asking: Asking, opaque: str) -> Member:
    return await ids.row(asking.ctx, Member, opaque)


async def list_members(asking: Asking, email: str | None, asked: Slice) -> Page[Member]:
    query = Member.of(asking.tenant)
    if email is not None:
        address = addresses.optional(email)
        query = query.filter(email_norm=address.norm if address else "")
    return await page(query, asked)


async def list_keys(asking: Asking, asked: Slice) -> Page[ApiKey]:
    return await page(ApiKey.of(asking.tenant), asked)


async def avatar_of(asking: Asking, found: Member) -> File | None:
    return await asking.loaders.row(File, found.avatar_id) if _sees_all_of(asking, found) else None


async def roles_of(asking: Asking, found: Member) -> list[StaffRole]:
    if not _sees_all_of(asking, found):
        return []
    return [grant.role for grant in await asking.loaders.rows(RoleGrant, "member_id", found.id)]


async def seats_held(asking: Asking, found: Member) -> list[Seat]:
    return await asking.loaders.rows(Seat, "member_id", found.id) if _sees_all_of(asking, found) else []


async def accounts_of(asking: Asking, found: Viewer) -> list[Account]:
    """Their own account first, then the others by age."""
    if found.member is None:
        return []
    seats = await asking.loaders.rows(Seat, "member_id", found.member.id)
    rows = [await asking.loaders.row(Account, seat.account_id) for seat in seats]
    return sorted(filter(None, rows), key=lambda row: (row.kind is not AccountKind.PERSONAL, row.id))


async def sessions_of(asking: Asking, found: Viewer) -> list[Session]:
    if found.member is None:
        return []
    rows = await asking.loaders.rows(Session, "member_id", found.member.id, "-last_used_at")
    now = asking.ctx.now()
    idle_since = now - authentication.IDLE
    return [row for row in rows if row.revoked_at is None and row.expires_at > now and row.last_used_at > idle_since]


async def seats_of(asking: Asking, found: Account) -> list[Seat]:
    return await asking.loaders.rows(Seat, "account_id", found.id)


async def account_of(asking: Asking, seat: Seat) -> Account:
    return _there(await asking.loaders.row(Account, seat.account_id))


async def member_of(asking: Asking, seat: Seat) -> Member:
    return _there(await asking.loaders.row(Member, seat.member_id))


async def maker_of(asking: Asking, key: ApiKey) -> Member | None:
    return await asking.loaders.row(Member, key.created_by)


def scopes_of(key: ApiKey) -> list[Permission]:
    return sorted(authentication.scopes_of(key))


def is_current(asking: Asking, session: Session) -> bool:
    return session.id == asking.ctx.actor.credential


async def sign_up(asking: Asking, given: Any) -> str:
    """Where the letter went."""
    await signing_up.sign_up(asking.ctx, given.email, given.password, given.name, given.locale)
    return addresses.parse(given.email).text


async def confirm(asking: Asking, token: str) -> bool:
    await signing_up.confirm(asking.ctx, token)
    return True


async def sign_in(asking: Asking, given: Any) -> tuple[Session, Viewer | None, str | None]:
    """The session, who that is, and its token where it was asked for; else the cookie carries it."""
    signed_in = await signing_in.sign_in(asking.ctx, given.email, given.password)
    await _become(asking, signed_in.token)
    if not given.return_token:
        asking.cookie = signed_in.token
    return signed_in.session, await viewer(asking), signed_in.token if given.return_token else None


async def revoke_session(asking: Asking, opaque: str) -> Session:
    ended = await sessions.revoke(asking.ctx, ids.key(Session, opaque))
    if is_current(asking, ended):
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


async def update_profile(asking: Asking, given: Any) -> Member:
    changes = profile.Profile(given.name, given.locale, given.zone, _avatar(given.avatar))
    return await profile.update(asking.ctx, changes)


async def grant_role(asking: Asking, given: Any) -> Member:
    return await roles.grant(asking.ctx, ids.key(Member, given.member), given.role)


async def revoke_role(asking: Asking, given: Any) -> Member:
    return await roles.revoke(asking.ctx, ids.key(Member, given.member), given.role)


async def create_key(asking: Asking, given: Any) -> tuple[ApiKey, str | None]:
    issued = await api_keys.create(asking.ctx, given.name, given.scopes, given.expires_at)
    return issued.key, issued.text


async def revoke_key(asking: Asking, opaque: str) -> ApiKey:
    return await api_keys.revoke(asking.ctx, ids.key(ApiKey, opaque))


def _avatar(given: Any) -> UUID | profile.Unchanged | None:
    if given is None:
        return None
    return ids.key(File, given) if isinstance(given, str) else profile.UNCHANGED


async def _become(asking: Asking, token: str) -> None:
    """The rest of the operation is answered to who has just signed in."""
    ctx = asking.ctx
    actor = await authentication.by_session(ctx.business, ctx.services, token, ctx.now())
    if actor is not None:
        asking.ctx = replace(ctx, actor=actor)
        await asking.renew()


def _forget_cookie(asking: Asking) -> None:
    if asking.by_cookie:
        asking.cookie = ""


def _sees_all_of(asking: Asking, found: Member) -> bool:
    actor = asking.ctx.actor
    return asking.ctx.may(Permission.MEMBERS_READ) or (actor.kind is ActorKind.MEMBER and actor.id == found.id)


def _there(found: Row | None) -> Row:
    if found is None:
        raise NotFound
    return found
