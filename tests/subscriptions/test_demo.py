"""What the demo business has been given."""

from models import database
from models.identity import Member
from models.subscriptions import Entitlement, EntitlementSource, Gift, GiftStatus
from resolvers import ids
from tenure.context import Context
from tenure.seed import presents, wares
from tenure.seed.stories import World
from tests.accounts.support import member_id
from tests.door import Door


async def test_the_demo_has_a_gift_that_waits_and_a_grant(api: Door, system: Context) -> None:
    world = World(system, "")
    for number in (presents.GIVES, presents.HELPS):
        world.members[number] = ids.key(Member, await member_id(await api.member()))
    await wares.open_shop(system)
    for _ in range(2):
        await presents.wrap(world)
    async with database.for_tenant(system.tenant, reading=True):
        (gift,) = await Gift.of(system.tenant)
        (granted,) = await Entitlement.of(system.tenant)
    assert (gift.status, gift.to_email) == (GiftStatus.BOUGHT, presents.FRIEND)
    assert granted.source is EntitlementSource.GRANT
