"""A company among the members: it has bought for three, waits for a fourth, and owes an invoice by hand."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from models import database
from models.accounts import Account, SeatRole
from models.catalogue import Offer
from models.identity import Member
from tenure.access import MEMBERS
from tenure.accounts import opening, seats
from tenure.accounts.details import Changes
from tenure.billing import one_off
from tenure.billing.one_off import LineTerms
from tenure.catalogue import coupon_terms
from tenure.context import Actor, ActorKind, Claim, Context
from tenure.identity import invitations
from tenure.kit.money import Money
from tenure.seed.people import GOOD
from tenure.seed.stories import World
from tenure.subscriptions import checkout
from tenure.subscriptions.orders import Order
from tenure.transactions import transactional

NAME = "Pier Four Boatworks"
ABOUT = Changes(
    legal_name="Pier Four Boatworks LLC",
    tax_id="12-3456789",
    country="US",
    region="NY",
    postal_code="10014",
    city="New York",
    street="4 Pier Road",
)
CREW = 6
ASKED = "quartermaster@example.com"
REGATTA = "REGATTA"


async def found(world: World) -> None:
    """The member whose login is printed owns it. Running it again finds what is there."""
    ctx = world.system(world.present.now())
    owner, billing, guest = (world.members[number] for number in sorted(world.members)[:3])
    acting = replace(ctx, actor=Actor(ActorKind.MEMBER, owner, MEMBERS))
    account = await opening.open_company(acting.claiming(Claim("demo", "company", "")), NAME, ABOUT)
    await _seated(ctx, account.id, billing, SeatRole.BILLING)
    await _seated(ctx, account.id, guest, SeatRole.MEMBER)
    await invitations.invite_to_seat(acting, account.id, ASKED, SeatRole.MEMBER)
    await _bought(acting, account.id)
    await _invoiced(ctx, account.id)


async def _bought(acting: Context, account_id: UUID) -> None:
    """The company has a year, and a crew of six."""
    for code, quantity in {"yearly": None, "crew": CREW}.items():
        async with database.for_tenant(acting.tenant, reading=True):
            offer = await Offer.of(acting.tenant).get(code=code)
        order = Order(offer.id, account_id, quantity)
        begun = await checkout.create(acting.claiming(Claim("demo", f"company buys {code}", "")), order)
        await checkout.pay(acting.claiming(Claim("demo", f"company pays {code}", "")), begun.id, GOOD)


async def _invoiced(ctx: Context, account_id: UUID) -> None:
    """What is not on offer is invoiced by hand, with a coupon for a part of it; another one waits as a draft."""
    await coupon_terms.create(
        ctx.claiming(Claim("demo", "company coupon", "")),
        coupon_terms.Terms(REGATTA, "Regatta crews", percent=Decimal(20), is_stackable=True),
    )
    clinic = LineTerms("Sculling clinic", 4, Money(6500, "USD"), coupons=[REGATTA])
    trailer = LineTerms("Trailer for the regatta", 1, Money(18000, "USD"))
    sent = one_off.Terms([clinic, trailer], "Thank you for rowing with us.", 14)
    draft = await one_off.create(ctx.claiming(Claim("demo", "company invoice", "")), account_id, "USD", sent)
    await one_off.finalize(ctx.claiming(Claim("demo", "company invoice opens", "")), draft.id)
    later = one_off.Terms([replace(clinic, quantity=2, coupons=())], "For the autumn.", 30, coupons=[REGATTA])
    await one_off.create(ctx.claiming(Claim("demo", "company draft", "")), account_id, "USD", later)


@transactional
async def _seated(ctx: Context, account_id: UUID, member_id: UUID, role: SeatRole) -> None:
    account = await Account.locked(ctx.tenant, account_id)
    await seats.assign(ctx, account, await Member.named(ctx.tenant, member_id), role)
