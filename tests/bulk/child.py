"""One export or import at work in a process of its own, until it is finished: to be killed, and begun again.

python -m tests.bulk.child export|import TENANT ID; it prints the most memory that it had, in kilobytes.
"""

import asyncio
import resource
import sys
from uuid import UUID

from models import database
from models.bulk_files import GOING_ON, Export, Import
from models.tenants import Tenant
from tenure.bulk import filling, taking_in
from tenure.config import load
from tenure.context import SYSTEM, Context
from tenure.services import opened


async def work(what: str, tenant: UUID, key: UUID) -> None:
    async with opened(load()) as services:
        ctx = Context(await Tenant.get(id=tenant), services, SYSTEM)
        model = Export if what == "export" else Import
        while await _is_going_on(ctx, model, key):
            await (filling.write(ctx, str(key)) if what == "export" else taking_in.run(ctx, str(key)))


async def _is_going_on(ctx: Context, model: type[Export] | type[Import], key: UUID) -> bool:
    async with database.for_tenant(ctx.tenant, reading=True):
        return (await model.named(ctx.tenant, key)).status in GOING_ON


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], UUID(sys.argv[2]), UUID(sys.argv[3])))
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}\n")
