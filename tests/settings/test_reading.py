"""What a setting is: the nearest value that is set."""

from models import database
from models.settings import SettingValue
from tenure import settings
from tenure.context import Context
from tenure.kit import ids
from tenure.settings import Level
from tests.settings.declared import RETRIES


async def put(ctx: Context, level: Level, owner: object, given: int) -> None:
    async with database.for_tenant(ctx.tenant):
        await SettingValue.create(
            tenant_id=ctx.tenant, id=ids.new(), key=RETRIES.key, level=level, owner_id=owner, is_set=True,
            value=str(given), updated_at=ctx.now(), created_at=ctx.now(),
        )  # fmt: skip


async def test_a_setting_that_nobody_has_set_is_its_default(system: Context) -> None:
    assert await settings.value(system, RETRIES) == 4


async def test_the_nearest_value_wins(system: Context) -> None:
    account, member = ids.new(), ids.new()
    await put(system, Level.TENANT, system.tenant, 5)
    await put(system, Level.ACCOUNT, account, 6)
    await put(system, Level.MEMBER, member, 7)

    assert await settings.value(system, RETRIES) == 5
    assert await settings.value(system, RETRIES, account=account) == 6
    assert await settings.value(system, RETRIES, account=account, member=member) == 7
    async with database.for_tenant(system.tenant, reading=True):
        assert await settings.value(system, RETRIES, account=account) == 6
