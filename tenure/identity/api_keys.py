"""Keys for programs: shown once, kept as a digest, good for what they are scoped to.

A key is the business's and not its maker's: it goes on when they leave or may do less, for the servers that use it have
not changed. Who made it stands beside it; whoever takes somebody's role away looks there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_network
from uuid import UUID

from models.identity import ApiKey
from tenure.access import STAFF
from tenure.context import ActorKind, Context
from tenure.events import ApiKeyCreated, ApiKeyRevoked, ApiKeyRotated, emit
from tenure.identity import people
from tenure.identity.keys import KeyText
from tenure.identity.sessions import close_feeds
from tenure.kit import ids, secrets
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

LONGEST_OVERLAP = timedelta(days=7)
MOST_ADDRESSES = 20


@dataclass(frozen=True, slots=True)
class Issued:
    """A key and its text, which cannot be shown another time: None where the key had been made before."""

    key: ApiKey
    text: str | None


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a key is good for: `addresses` are networks, any where there are none."""

    scopes: Sequence[str]
    expires_at: datetime | None = None
    addresses: Sequence[str] = ()


async def create(ctx: Context, name: str, scopes: Sequence[str], expires_at: datetime | None = None) -> Issued:
    """A key with some of the permissions that the caller holds, good from everywhere. Raises `Refused`."""
    return await issue(ctx, name, Bounds(scopes, expires_at))


async def issue(ctx: Context, name: str, bounds: Bounds) -> Issued:
    """A key within these bounds. Raises `Refused`."""
    text = KeyText(ids.new(), ctx.tenant, secrets.token())
    checked = Bounds(_checked(ctx, bounds.scopes), bounds.expires_at, _networks(bounds.addresses))
    key = await _create(ctx, text, people.name(name), checked)
    return Issued(key, str(text) if key.id == text.key else None)


async def rotate(ctx: Context, key_id: UUID, overlap: timedelta) -> Issued:
    """Another text for the same key; the present one counts for `overlap` longer, and the one before it no more.

    Raises `Refused`, `NotFound`.
    """
    if not timedelta(0) <= overlap <= LONGEST_OVERLAP:
        raise Refused("OVERLAP_INVALID", "The previous key can stay valid for 0 to 168 hours.", ["overlapHours"])
    text = KeyText(key_id, ctx.tenant, secrets.token())
    key = await _rotate(ctx, text, overlap)
    return Issued(key, str(text) if key.secret_digest == secrets.digest(str(text)) else None)


@transactional
async def _rotate(ctx: Context, text: KeyText, overlap: timedelta) -> ApiKey:
    key = await ApiKey.locked(ctx.tenant, text.key)
    if key.revoked_at is not None or (key.expires_at is not None and key.expires_at <= ctx.now()):
        raise Refused("KEY_ENDED", "This key was revoked or has expired. Create a new one.", ["apiKey"])
    _checked(ctx, key.scopes)  # who rotates a key can use it
    key.former_digest, key.overlap_until = key.secret_digest, ctx.now() + overlap
    key.secret_digest = secrets.digest(str(text))
    await key.save(update_fields=["former_digest", "overlap_until", "secret_digest"])
    emit(ctx, ApiKeyRotated(key, prefix=key.prefix, overlap_until=key.overlap_until))
    return key


@transactional
async def revoke(ctx: Context, key_id: UUID) -> ApiKey:
    """End the key. To end it again changes nothing. Raises `NotFound`."""
    key = await ApiKey.locked(ctx.tenant, key_id)
    if key.revoked_at is None:
        key.revoked_at = ctx.now()
        await key.save(update_fields=["revoked_at"])
        emit(ctx, ApiKeyRevoked(key, prefix=key.prefix))
        close_feeds(ctx, key.id)
    return key


@transactional
async def _create(ctx: Context, text: KeyText, name: str, bounds: Bounds) -> ApiKey:
    if bounds.expires_at is not None and bounds.expires_at <= ctx.now():
        raise Refused("EXPIRY_PAST", "The expiration must be in the future.", ["expiresAt"])
    key = await ApiKey.create(
        tenant_id=ctx.tenant,
        id=text.key,
        name=name,
        prefix=text.prefix,
        secret_digest=secrets.digest(str(text)),
        scopes=list(bounds.scopes),
        addresses=list(bounds.addresses),
        created_by=ctx.actor.id if ctx.actor.kind is ActorKind.MEMBER else None,
        expires_at=bounds.expires_at,
        created_at=ctx.now(),
    )
    emit(ctx, ApiKeyCreated(key, prefix=key.prefix, scopes=list(bounds.scopes)))
    return key


def _networks(addresses: Sequence[str]) -> list[str]:
    if len(addresses) > MOST_ADDRESSES:
        raise Refused(
            "ADDRESS_INVALID", f"A key can be restricted to at most {MOST_ADDRESSES} IP ranges.", ["addresses"]
        )
    try:
        return sorted({str(ip_network(address.strip(), strict=False)) for address in addresses})
    except ValueError as error:
        raise Refused(
            "ADDRESS_INVALID", "Enter IP ranges such as 203.0.113.0/24 or 2001:db8::/32.", ["addresses"]
        ) from error


def _checked(ctx: Context, scopes: Sequence[str]) -> list[str]:
    wanted = frozenset(scopes)
    if not wanted or not wanted <= {permission.value for permission in STAFF}:
        raise Refused("SCOPE_UNKNOWN", "A key needs one or more staff permissions.", ["scopes"])
    if not wanted <= {permission.value for permission in ctx.actor.permissions}:
        raise Refused("SCOPE_EXCEEDS_OWN", "A key can't have permissions that you don't have.", ["scopes"])
    return sorted(wanted)
