"""From a session's token or a key's text to the actor that it proves: one statement each, in a snapshot of its own."""

import asyncio
from collections.abc import Coroutine
from datetime import datetime, timedelta
from ipaddress import ip_address, ip_network
from uuid import UUID

import asyncpg
import structlog

from models import database
from models.identity import ApiKey, MemberStatus, StaffRole
from models.tenants import Tenant
from tenure import access
from tenure.access import Permission
from tenure.context import Actor, ActorKind
from tenure.identity import keys
from tenure.identity.sessions import FRESH
from tenure.kit import secrets
from tenure.kit.refusals import Unavailable
from tenure.services import Services

IDLE = timedelta(days=30)
"""How long a session lives without being used."""
USE_IS_NOTED_EVERY = timedelta(minutes=1)

_log = structlog.get_logger(__name__)
_notes: set["asyncio.Task[None]"] = set()

_SESSION = """
    SELECT session.id, session.member_id, session.last_used_at, session.proved_at, ARRAY(
        SELECT role FROM role_grant WHERE role_grant.tenant_id = $1 AND role_grant.member_id = session.member_id
    ) AS roles
    FROM session JOIN member ON member.tenant_id = session.tenant_id AND member.id = session.member_id
    WHERE session.tenant_id = $1 AND session.token_digest = $2 AND session.revoked_at IS NULL
      AND session.expires_at > $3 AND session.last_used_at > $4 AND member.status = $5
"""


async def by_session(business: Tenant, services: Services, token: str, now: datetime) -> Actor | None:
    """The member whose session it is; None where it has ended, or the member is suspended."""
    async with database.for_tenant(business.id, reading=True):
        found = await database.fetch(
            _SESSION,
            business.id,
            secrets.digest(token),
            now,
            now - IDLE,
            MemberStatus.ACTIVE.value,
        )
    if not found:
        return None
    session = found[0]
    if now - session["last_used_at"] >= USE_IS_NOTED_EVERY:
        _in_the_background(_note_use(business.id, "session", session["id"], now))
    roles = frozenset(StaffRole(role) for role in session["roles"])
    fresh_until = session["proved_at"] + FRESH if session["proved_at"] else None
    return Actor(ActorKind.MEMBER, session["member_id"], access.of_roles(roles), session["id"], fresh_until)


async def tenant_of_key(text: str) -> UUID | None:
    """The tenant that the text of a key names; whether the key is good, `by_api_key` tells."""
    named = keys.parse(text)
    return named.tenant if named else None


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
    return Actor(ActorKind.API_KEY, key.id, access.EVERYBODY | scopes_of(key), key.id)


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
