"""What tests of billing set up: settings, and accounts that have an address."""

from typing import Any

from models import database
from models.accounts import Account, AccountKind
from tenure.context import Context
from tenure.kit.settings import know
from tenure.settings import Level, Setting
from tenure.settings.changing import Wish, change
from tenure.settings.places import Place


async def set_here(ctx: Context, setting: Setting[Any], given: object) -> None:
    """Set it for the business; `given` is JSON."""
    know([setting])
    await change(ctx, Place(Level.TENANT, ctx.tenant), [Wish(setting.key, given)])


async def an_account(ctx: Context, name: str = "Club", **columns: Any) -> Account:
    async with database.for_tenant(ctx.tenant):
        return await Account.create(
            tenant_id=ctx.tenant,
            kind=AccountKind.COMPANY,
            name=name,
            storage_quota=0,
            created_at=ctx.now(),
            **columns,
        )
