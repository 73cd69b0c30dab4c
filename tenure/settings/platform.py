"""What is set for the whole installation: from the root tenant's row, which history and log tell of, to all tenants.

No transaction writes both: the root tenant's is committed first, with a job that brings the value over. Whoever set it
brings it over at once; the job does where they were killed in between. An older value never overwrites a newer one.
"""

from uuid import UUID

from models import database
from models.settings import SettingValue
from tenure.context import Context
from tenure.jobs import job
from tenure.kit import clock, ids
from tenure.settings.reading import PLATFORM_TOPIC, platform_values

JOB = "settings.publish"


@job(JOB)
async def publish(ctx: Context, setting_id: str) -> None:
    """Let the value count everywhere. Safe to run twice, and in any order."""
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await SettingValue.named(ctx.tenant, UUID(setting_id))
    await database.execute(
        "INSERT INTO platform_setting AS known (id, key, is_set, value, sealed, revision, updated_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7) "
        "ON CONFLICT (key) DO UPDATE SET is_set = excluded.is_set, value = excluded.value, sealed = excluded.sealed, "
        "revision = excluded.revision, updated_at = excluded.updated_at WHERE known.revision < excluded.revision",
        ids.new(),
        row.key,
        row.is_set,
        row.value,
        row.sealed,
        row.revision,
        row.updated_at,
        name=database.CONTROL,
    )
    await platform_values(ctx.services, anew=True)
    await ctx.services.bus.publish(PLATFORM_TOPIC, int(clock.now().timestamp() * 1000))
