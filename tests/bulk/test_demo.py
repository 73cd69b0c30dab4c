"""What the demo business has taken out and tried on."""

from models import database
from models.bulk_files import BulkStatus, Export, ExportOf, Import
from models.identity import Member
from resolvers import ids
from tenure.context import Context
from tenure.seed import lists
from tenure.seed.stories import World
from tests.accounts.support import member_id
from tests.door import Door


async def test_the_demo_has_a_list_that_can_be_fetched_and_a_report_of_what_is_wrong(
    api: Door, system: Context
) -> None:
    world = World(system, "")
    world.members[lists.CAPTAIN] = ids.key(Member, await member_id(await api.member()))
    for _ in range(2):
        await lists.furnish(world)
    async with database.for_tenant(system.tenant, reading=True):
        taken, books = await Export.of(system.tenant).order_by("id")
        (tried,) = await Import.of(system.tenant)
    assert (taken.status, taken.rows_done) == (BulkStatus.DONE, 1)
    assert (books.kind, books.status) == (ExportOf.LEDGER_ENTRIES, BulkStatus.DONE)
    assert (tried.status, tried.rows_created, tried.rows_failed) == (BulkStatus.DONE, 2, 3)
