"""Keys for programs: shown once, kept as a digest, good for what they are scoped to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.identity import ApiKey
from tenure.access import STAFF
from tenure.context import ActorKind, Context
from tenure.events import ApiKeyCreated, ApiKeyRevoked, emit
from tenure.identity import people
from tenure.identity.keys import KeyText
from tenure.identity.sessions import close_feeds
from tenure.kit import ids, secrets
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


@dataclass(frozen=True, slots=True)
class Issued:
    """A key and its text, which cannot be shown another time: None where the key had been made before."""

    key: ApiKey
    text: str | None


async def create(ctx: Context, name: str, scopes: Sequence[str], expires_at: datetime | None = None) -> Issued:
    """A key with some of the permissions that the caller holds. Raises `Refused`."""
    text = KeyText(ids.new(), ctx.tenant, secrets.token())
    key = await _create(ctx, text, people.name(name), _checked(ctx, scopes), expires_at)
    return Issued(key, str(text) if key.id == text.key else None)


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
async def _create(ctx: Context, text: KeyText, name: str, scopes: list[str], expires_at: datetime | None) -> ApiKey:
    if expires_at is not None and expires_at <= ctx.now():
        raise Refused("EXPIRY_PAST", "A key cannot expire before it is made.", ["expiresAt"])
    key = await ApiKey.create(
        tenant_id=ctx.tenant,
        id=text.key,
        name=name,
        prefix=text.prefix,
        secret_digest=secrets.digest(str(text)),
        scopes=scopes,
        created_by=ctx.actor.id if ctx.actor.kind is ActorKind.MEMBER else None,
        expires_at=expires_at,
        created_at=ctx.now(),
    )
    emit(ctx, ApiKeyCreated(key, prefix=key.prefix, scopes=scopes))
    return key


def _checked(ctx: Context, scopes: Sequence[str]) -> list[str]:
    wanted = frozenset(scopes)
    if not wanted or not wanted <= {permission.value for permission in STAFF}:
        raise Refused("SCOPE_UNKNOWN", "A key needs one or more permissions of staff.", ["scopes"])
    if not wanted <= {permission.value for permission in ctx.actor.permissions}:
        raise Refused("SCOPE_EXCEEDS_OWN", "A key cannot do more than you may.", ["scopes"])
    return sorted(wanted)
