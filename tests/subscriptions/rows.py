"""What the tables of a business hold."""

from typing import Any

from models import database
from tenure.context import Context


async def rows(ctx: Context, table: str) -> list[Any]:
    """All of a table, in the order in which they were made."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(f'SELECT * FROM "{table}" WHERE tenant_id = $1 ORDER BY id', ctx.tenant)


async def told(ctx: Context, area: str) -> list[str]:
    """The types of the events of an area, in their order."""
    ordered = sorted(await rows(ctx, "event"), key=lambda row: row["position"])
    return [row["type"] for row in ordered if row["type"].startswith(area)]
