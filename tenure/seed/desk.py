"""What the treasurer did lately: who sells, a tax abroad, an invoice by hand to a club in Germany, hours to use."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from models import database
from models.billing import Invoice, InvoiceStatus, TaxRate
from models.subscriptions import Collection
from tenure.access import MEMBERS
from tenure.accounts import opening
from tenure.accounts.details import Changes
from tenure.billing import one_off, providers, seller, taxes
from tenure.billing.one_off import LineTerms
from tenure.billing.tax_settings import TAX, TaxMode
from tenure.context import Actor, ActorKind, Context
from tenure.kit.money import Money
from tenure.seed import coaching
from tenure.seed.club import once
from tenure.seed.stories import World
from tenure.settings import Level
from tenure.settings.changing import Wish, change
from tenure.settings.places import Place
from tenure.subscriptions import standing

VISITS = 10
"""The member who also speaks for a club abroad."""
GUESTS = "Ruderverein Elbe"
ABOUT = Changes(
    legal_name="Ruderverein Elbe 1888 e. V.",
    country="DE",
    postal_code="20457",
    city="Hamburg",
    street="Am Bootshaus 3",
    locale="de",
    zone="Europe/Berlin",
)
SELLS = {
    seller.LEGAL_NAME.key: "Harbour Rowing Club, Inc.",
    seller.ADDRESS.key: "Pier Four\nNew York, NY 10014",
    seller.COUNTRY.key: "US",
    seller.INSTRUCTIONS.key: "Harbour Rowing Club, Inc.\nAccount 000123456789, routing number 021000021",
    TAX.key: TaxMode.BY_RATES.value,
}


async def settle(world: World) -> None:
    """Running it again finds what is there."""
    ctx = world.system(world.present.now())
    await change(ctx, Place(Level.TENANT, ctx.tenant), [Wish(key, given) for key, given in SELLS.items()])
    await providers.connect_manual(ctx, {})
    await _tax(ctx)
    await _invite(ctx, _acting(ctx, world.members[VISITS]))
    member = _acting(ctx, world.members[0])
    async with database.for_tenant(ctx.tenant, reading=True):
        own = await standing.own_account(member)
    await coaching.give_hours(ctx, own.id)


async def _tax(ctx: Context) -> None:
    """Tax is owed on what is done for members in Germany; at home there is none on dues."""
    async with database.for_tenant(ctx.tenant, reading=True):
        is_known = await TaxRate.of(ctx.tenant).filter(country="DE").exists()
    if not is_known:
        await taxes.create(ctx, taxes.Terms("USt.", Decimal(19), country="DE"))


async def _invite(ctx: Context, acting: Context) -> None:
    """A regatta weekend for a club from Hamburg, to be paid by bank: sent, and still open."""
    account = await opening.open_company(once(acting, "guests"), GUESTS, ABOUT)
    lines = [
        LineTerms("Regatta entry for an eight", 2, Money(18000, "EUR")),
        LineTerms("Boats and boathouse, per day", 3, Money(4500, "EUR")),
    ]
    terms = one_off.Terms(lines, "See you on the water!", 14, Collection.MANUAL)
    made = await one_off.create(once(ctx, "regatta"), account.id, "EUR", terms)
    if await _is_draft(ctx, made.id):
        await one_off.finalize(once(ctx, "regatta sent"), made.id)


async def _is_draft(ctx: Context, invoice_id: UUID) -> bool:
    async with database.for_tenant(ctx.tenant, reading=True):
        return (await Invoice.named(ctx.tenant, invoice_id)).status is InvoiceStatus.DRAFT


def _acting(ctx: Context, member_id: UUID) -> Context:
    return replace(ctx, actor=Actor(ActorKind.MEMBER, member_id, MEMBERS))
