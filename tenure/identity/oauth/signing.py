"""The keys that sign what applications are told: made when they are first needed, another one each quarter."""

import asyncio
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from joserfc.jwk import RSAKey

from models import database
from models.identity import SigningKey
from tenure.context import Context
from tenure.kit import ids
from tenure.transactions import transactional

SIGNS_FOR = timedelta(days=90)
SHOWN_FOR = timedelta(days=2)
"""How long a key is shown after it has signed for the last time; what it signed has long expired by then."""
BITS = 2048
ALGORITHM = "RS256"
"""The one that every client of OpenID Connect knows."""


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key in use, by the name under which its public half is shown."""

    kid: str
    key: RSAKey


async def signer(ctx: Context) -> Signer:
    """The key that signs now. Outside of a transaction: to make one takes a while."""
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await _present(ctx)
    if row is None:
        made = await asyncio.to_thread(RSAKey.generate_key, BITS)
        row = await _keep(ctx, made)
    private = RSAKey.import_key(json.loads(ctx.services.config.keyring.unseal(row.private_sealed)))
    return Signer(str(row.id), private)


async def shown(ctx: Context) -> list[dict[str, Any]]:
    """The public halves of all keys that may have signed something that counts (a JWK set's `keys`)."""
    await signer(ctx)
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await SigningKey.of(ctx.tenant).filter(expires_at__gt=ctx.now()).order_by("created_at", "id")
    return [{**row.public_key, "kid": str(row.id), "use": "sig", "alg": ALGORITHM} for row in rows]


@transactional
async def _keep(ctx: Context, made: RSAKey) -> SigningKey:
    """Two that are made at once are both shown; the first one signs."""
    present = await _present(ctx)
    if present is not None:
        return present
    await SigningKey.of(ctx.tenant).filter(expires_at__lt=ctx.now()).delete()
    return await SigningKey.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        public_key=made.as_dict(private=False),
        private_sealed=ctx.services.config.keyring.seal(json.dumps(made.as_dict(private=True))),
        created_at=ctx.now(),
        retires_at=ctx.now() + SIGNS_FOR,
        expires_at=ctx.now() + SIGNS_FOR + SHOWN_FOR,
    )


async def _present(ctx: Context) -> SigningKey | None:
    return await SigningKey.of(ctx.tenant).filter(retires_at__gt=ctx.now()).order_by("created_at", "id").first()
