"""What the demo's treasurer has done."""

from models import database
from models.billing import Invoice, InvoiceStatus
from models.catalogue import Coupon
from models.identity import Member
from models.messaging import Message
from resolvers import ids
from tenure.context import Context
from tenure.kit.money import Money
from tenure.seed import coaching, desk, people, wares
from tenure.seed.people import Deed, Person, Step
from tenure.seed.stories import World, take
from tests.accounts.support import member_id
from tests.door import Door
from tests.subscriptions.rows import rows


async def _world(api: Door, system: Context, *numbers: int) -> World:
    world = World(system, "", await wares.open_shop(system))
    for number in numbers:
        world.members[number] = ids.key(Member, await member_id(await api.member()))
    return world


async def test_an_invoice_by_hand_with_tax_waits_to_be_paid_and_a_member_has_hours(api: Door, system: Context) -> None:
    world = await _world(api, system, 0, desk.VISITS)
    for _ in range(2):
        await desk.settle(world)
    async with database.for_tenant(system.tenant, reading=True):
        (invoice,) = await Invoice.of(system.tenant)
        (letter,) = await Message.of(system.tenant).filter(template="invoice")
    assert (invoice.status, invoice.tax) == (InvoiceStatus.OPEN, Money(9405, "EUR"))
    assert (letter.locale, letter.invoice_id) == ("de", invoice.id)
    (hours,) = await rows(system, "credit_balance")
    assert hours["units"] == coaching.GIVEN + coaching.IN_SPRING - coaching.USED


async def test_members_come_with_a_coupon_fall_behind_and_rest(api: Door, system: Context, clock: object) -> None:
    world = await _world(api, system, people.BEHIND, people.RESTING, people.SAVING[0])
    now = system.now()
    for number, deed in (
        (people.BEHIND, Deed.BUY_ON_A_DYING_CARD),
        (people.RESTING, Deed.BUY),
        (people.RESTING, Deed.PAUSE),
        (people.SAVING[0], Deed.BUY_WITH_A_COUPON),
    ):
        await take(world, Step(0, Person(number, "", ""), deed, "monthly"), now)
    bought = await rows(system, "subscription")
    assert [row["status"] for row in bought] == ["TRIALING"] * 3
    assert [row["pause_at_end"] for row in bought] == [False, True, False]
    assert len(await rows(system, "subscription_coupon")) == 1
    async with database.for_tenant(system.tenant, reading=True):
        assert (await Coupon.of(system.tenant).get()).code == wares.COUPON


def test_each_of_them_has_joined_before() -> None:
    for number in (people.BEHIND, people.RESTING, *people.SAVING):
        joined, *later = [step.hour for step in people.plan() if step.person.number == number]
        assert later
        assert all(hour > joined for hour in later)
