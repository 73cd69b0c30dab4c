"""What is thrown away once a day."""

from datetime import timedelta

from models import database
from models.catalogue import FeatureKind
from models.idempotency import IdempotencyKey
from tenure.catalogue import products
from tenure.context import Claim, Context
from tenure.kit import clock
from tenure.tenants import upkeep
from tenure.transactions import transactional


async def _keys(ctx: Context) -> list[str]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return sorted(row.key for row in await IdempotencyKey.of(ctx.tenant))


async def test_keys_are_forgotten_after_a_week_and_not_before(system: Context) -> None:
    for key in ("fresh", "stale"):
        ctx = system.claiming(Claim("featureCreate", key, "hash"))
        await products.create_feature(ctx, key, key, FeatureKind.BOOLEAN)
    await _age(system, "stale")
    await _tidied(system)
    assert await _keys(system) == ["fresh"]
    async with database.for_tenant(system.tenant, reading=True):
        rows = await database.fetch("SELECT kind FROM agenda WHERE tenant_id = $1", system.tenant)
    assert [row["kind"] for row in rows] == [upkeep.KIND]


@transactional
async def _age(ctx: Context, key: str) -> None:
    long_ago = clock.now() - timedelta(minutes=1)
    await IdempotencyKey.of(ctx.tenant).filter(key=key).update(expires_at=long_ago)


@transactional
async def _tidied(ctx: Context) -> None:
    await upkeep.tidy(ctx, ctx.tenant)
