from models import database
from models.accounts import Account, AccountKind, Seat
from models.billing import Invoice, InvoiceKind
from models.identity import Invitation, Member
from models.subscriptions import Subscription, SubscriptionStatus
from resolvers import ids
from tenure.context import Context
from tenure.seed import company, wares
from tenure.seed.stories import World
from tests.accounts.support import member_id
from tests.door import Door


async def test_the_demo_has_a_company_with_three_seats_one_invitation_and_one_membership(
    api: Door, system: Context
) -> None:
    world = World(system, "")
    for number in range(4):
        world.members[number] = ids.key(Member, await member_id(await api.member()))
    await wares.open_shop(system)
    for _ in range(2):
        await company.found(world)
    async with database.for_tenant(system.tenant, reading=True):
        (made,) = await Account.of(system.tenant).filter(kind=AccountKind.COMPANY)
        roles = [seat.role for seat in await Seat.of(system.tenant).filter(account_id=made.id).order_by("id")]
        (waiting,) = await Invitation.of(system.tenant).filter(account_id=made.id)
        by_hand = await Invoice.of(system.tenant).filter(kind=InvoiceKind.ONE_OFF).order_by("id")
        bought = await Subscription.of(system.tenant).filter(account_id=made.id).order_by("id")
    assert [(one.status, one.quantity) for one in bought] == [
        (SubscriptionStatus.ACTIVE, 1),
        (SubscriptionStatus.ACTIVE, company.CREW),
    ]
    assert roles == ["OWNER", "BILLING", "MEMBER"]
    assert (made.seats_taken, made.tax_id, waiting.email) == (3, "123456789", company.ASKED)
    assert [(one.status, one.discount.minor, one.total.minor) for one in by_hand] == [
        ("OPEN", 5200, 38800),
        ("DRAFT", 2600, 10400),
    ]
