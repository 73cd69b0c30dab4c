"""From a session's token or a key's text to the actor that it proves: one statement each, in a snapshot of its own."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from ipaddress import ip_address, ip_network
from typing import Any
from uuid import UUID

import asyncpg
import structlog

from models import database
from models.identity import ApiKey, MemberStatus, StaffRole
from models.tenants import Tenant
from tenure import access
from tenure.access import Permission
from tenure.context import Actor, ActorKind, Context
from tenure.identity import access_tokens, keys, policy
from tenure.kit import secrets
from tenure.kit.refusals import Unavailable
from tenure.services import Services

USE_IS_NOTED_EVERY = timedelta(minutes=1)

_log = structlog.get_logger(__name__)
_notes: set["asyncio.Task[None]"] = set()

_ROLES = """
    ARRAY(
        SELECT role FROM role_grant
        WHERE role_grant.tenant_id = $1 AND role_grant.member_id = session.member_id AND role IS NOT NULL
    ) AS roles,
    ARRAY(
        SELECT custom_role_id FROM role_grant
        WHERE role_grant.tenant_id = $1 AND role_grant.member_id = session.member_id AND custom_role_id IS NOT NULL
    ) AS custom_roles,
    ARRAY(
        SELECT jsonb_array_elements_text(custom_role.permissions)
        FROM role_grant JOIN custom_role
            ON custom_role.tenant_id = role_grant.tenant_id AND custom_role.id = role_grant.custom_role_id
        WHERE role_grant.tenant_id = $1 AND role_grant.member_id = session.member_id
    ) AS permissions
"""
_SESSION = f"""
    SELECT session.id, session.member_id, session.created_at, session.last_used_at, session.expires_at,
        session.proved_at, session.impersonator_id, session.impersonator_session_id, session.is_read_only, {_ROLES}
    FROM session JOIN member ON member.tenant_id = session.tenant_id AND member.id = session.member_id
    WHERE session.tenant_id = $1 AND session.revoked_at IS NULL AND session.expires_at > $3
      AND session.last_used_at > $4 AND session.created_at > $5 AND member.status = $6
"""
_BY_TOKEN = f"{_SESSION} AND session.token_digest = $2"
_BY_FORMER_TOKEN = f"{_SESSION} AND session.former_digest = $2 AND session.former_until > $3"
_BY_ID = f"{_SESSION} AND session.id = $2"

_IMPERSONATOR = f"""
    SELECT session.member_id, {_ROLES}
    FROM session JOIN member ON member.tenant_id = session.tenant_id AND member.id = session.member_id
    WHERE session.tenant_id = $1 AND session.id = $2 AND session.revoked_at IS NULL
      AND session.expires_at > $3 AND member.status = $4
"""


async def by_session(business: Tenant, services: Services, token: str, now: datetime) -> Actor | None:
    """The member whose session it is; None where it has ended, or the member is suspended."""
    ctx, digest = Context(business, services), secrets.digest(token)
    async with database.for_tenant(business.id, reading=True):
        session = await _live(ctx, _BY_TOKEN, digest, now) or await _live(ctx, _BY_FORMER_TOKEN, digest, now)
        return await _used(ctx, session, now) if session else None


async def by_session_id(business: Tenant, services: Services, session_id: UUID, now: datetime) -> Actor | None:
    """As `by_session`, where something else than its token proved it."""
    ctx = Context(business, services)
    async with database.for_tenant(business.id, reading=True):
        session = await _live(ctx, _BY_ID, session_id, now)
        return await _used(ctx, session, now) if session else None


async def session_ends_at(business: Tenant, services: Services, session_id: UUID, now: datetime) -> datetime | None:
    """When the session ends unless it is used before; None where it has ended. To ask is no use of it."""
    ctx = Context(business, services)
    async with database.for_tenant(business.id, reading=True):
        session = await _live(ctx, _BY_ID, session_id, now)
        return await _ends_at(ctx, session) if session else None


async def _live(ctx: Context, query: str, key: str | UUID, now: datetime) -> Any:
    """The session, if it has not ended, with what its member may do."""
    unused_since, begun = now - await policy.idle(ctx), now - await policy.absolute(ctx)
    found = await database.fetch(query, ctx.tenant, key, now, unused_since, begun, MemberStatus.ACTIVE.value)
    return found[0] if found and await _is_backed(ctx.tenant, found[0], now) else None


async def _used(ctx: Context, session: Any, now: datetime) -> Actor:
    if now - session["last_used_at"] >= USE_IS_NOTED_EVERY:
        _in_the_background(_note_use(ctx.tenant, "session", session["id"], now))
    ends_at = await _ends_at(ctx, session)
    if session["impersonator_id"] is not None:
        return replace(_impersonated(session), ends_at=ends_at)
    return Actor(
        ActorKind.MEMBER,
        session["member_id"],
        _permissions(session),
        session["id"],
        fresh_until=session["proved_at"] + await policy.step_up(ctx) if session["proved_at"] else None,
        ends_at=ends_at,
        roots=frozenset(session["custom_roles"]),
    )


async def _ends_at(ctx: Context, session: Any) -> datetime:
    idle, absolute = await policy.idle(ctx), await policy.absolute(ctx)
    ends: datetime = min(session["expires_at"], session["created_at"] + absolute, session["last_used_at"] + idle)
    return ends


async def _is_backed(tenant: UUID, session: Any, now: datetime) -> bool:
    """Whether who acts as the member may still do so: their own session lives, and so does the permission."""
    if session["impersonator_id"] is None:
        return True
    behind = session["impersonator_session_id"]
    found = await database.fetch(_IMPERSONATOR, tenant, behind, now, MemberStatus.ACTIVE.value)
    return bool(found) and Permission.MEMBERS_IMPERSONATE in _permissions(found[0])


def _impersonated(session: Any) -> Actor:
    """The member with what members may do, and who is behind them. There is no proof to be fresh."""
    return Actor(
        ActorKind.MEMBER,
        session["member_id"],
        access.MEMBERS,
        session["id"],
        impersonator=session["impersonator_id"],
        is_read_only=session["is_read_only"],
        roots=frozenset({session["impersonator_id"], session["impersonator_session_id"]}),
    )


def _permissions(found: Any) -> frozenset[Permission]:
    return access.of_roles((StaffRole(role) for role in found["roles"]), found["permissions"])


def tenant_of(text: str) -> UUID | None:
    """The tenant that the text of a key or an access token names; whether it is good, `by_bearer` tells."""
    named = keys.parse(text) or access_tokens.parse(text)
    return named.tenant if named else None


async def by_bearer(ctx: Context, text: str) -> Actor | None:
    """Whoever shows this: a key, an access token or the token of a session. None where it does not hold."""
    now = ctx.now()
    if keys.parse(text):
        return await by_api_key(ctx.business, text, now, ctx.address)
    token = access_tokens.parse(text)
    if token is None:
        return await by_session(ctx.business, ctx.services, text, now)
    session = access_tokens.session_of(ctx.services.config.keyring, token, now)
    if session is None or token.tenant != ctx.tenant:
        return None
    actor = await by_session_id(ctx.business, ctx.services, session, now)
    return replace(actor, is_derived=True) if actor is not None else None


async def by_api_key(business: Tenant, text: str, now: datetime, address: str) -> Actor | None:
    """The program whose key it is; None where the key is wrong, revoked, expired or bound to other addresses."""
    named = keys.parse(text)
    if named is None or named.tenant != business.id:
        return None
    async with database.for_tenant(business.id, reading=True):
        key = await ApiKey.of(business.id).get_or_none(id=named.key)
    if key is None or not _is_text_of(key, text, now) or not _is_within(key, address):
        _log.info(
            "api_key.refused",
            tenant=str(business.id),
            key=str(named.key),
            address=address,
        )
        return None
    if key.revoked_at is not None or (key.expires_at is not None and key.expires_at <= now):
        return None
    if key.last_used_at is None or now - key.last_used_at >= USE_IS_NOTED_EVERY:
        _in_the_background(_note_use(business.id, "api_key", key.id, now, address))
    return Actor(ActorKind.API_KEY, key.id, access.EVERYBODY | scopes_of(key), key.id, ends_at=key.expires_at)


def scopes_of(key: ApiKey) -> frozenset[Permission]:
    """What the key may do. A scope that this version does not know allows nothing."""
    return frozenset(permission for permission in access.STAFF if permission.value in key.scopes)


def _is_text_of(key: ApiKey, text: str, now: datetime) -> bool:
    """Whether it is the key's text, or the former one while both count."""
    digest = secrets.digest(text)
    if secrets.same(key.secret_digest, digest):
        return True
    overlaps = key.overlap_until is not None and now < key.overlap_until
    return overlaps and key.former_digest is not None and secrets.same(key.former_digest, digest)


def _is_within(key: ApiKey, address: str) -> bool:
    """Whether the address lies in one of the networks that the key is bound to."""
    if not key.addresses:
        return True
    try:
        came_from = ip_address(address)
    except ValueError:  # a unix socket has none
        return False
    plain = getattr(came_from, "ipv4_mapped", None) or came_from
    return any(plain in ip_network(network) for network in key.addresses)


async def _note_use(tenant: UUID, table: str, key: UUID, now: datetime, address: str | None = None) -> None:
    """Remember when it was last used, and a key also from where. Of many requests at once, the first writes."""
    also = ", last_used_from = $5" if address is not None else ""
    try:
        async with database.for_tenant(tenant):
            await database.execute(
                f'UPDATE "{table}" SET last_used_at = $3{also} WHERE tenant_id = $1 AND id = $2 '
                "AND (last_used_at IS NULL OR last_used_at <= $4)",
                tenant,
                key,
                now,
                now - USE_IS_NOTED_EVERY,
                *([address[:45]] if address is not None else []),
            )
    except (
        OSError,
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        Unavailable,
    ) as error:
        # The answer has long been given; the next request tries again.
        _log.warning("use.not_noted", table=table, key=str(key), error=repr(error))


def _in_the_background(work: Coroutine[None, None, None]) -> None:
    task = asyncio.create_task(work)
    _notes.add(task)
    task.add_done_callback(_notes.discard)
