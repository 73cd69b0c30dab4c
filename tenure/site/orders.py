"""Checkouts and payments, for those who pay for the account."""

from dataclasses import dataclass
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice
from models.payments import Payment
from models.subscriptions import Checkout, Subscription
from tenure.billing import routing
from tenure.billing.routing import Sale
from tenure.context import ActorKind, Context
from tenure.kit.money import Money
from tenure.kit.refusals import Unauthenticated
from tenure.site import payers, shop
from tenure.site.shop import Ware
from tenure.subscriptions import orders, standing


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page says of an order, as it was typed; nothing where it says nothing."""

    account: str = ""
    quantity: str = ""
    currency: str = ""
    coupon: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What is bought and for whom. `payers` are the accounts among which the buyer can still choose.

    `begun` is the checkout that it has become; from then on nothing of it changes.
    """

    ware: Ware
    account: Account
    payers: list[Account]
    action: str
    """Where the form is sent."""
    quantity: int
    coupon: str = ""
    begun: Checkout | None = None

    @property
    def cost(self) -> Money:
        """What a period costs, before coupons and tax."""
        return self.ware.cost(self.quantity)

    @property
    def takes_quantity(self) -> bool:
        offer = self.ware.offer
        return self.begun is None and offer.most_quantity != offer.least_quantity

    @property
    def sale(self) -> Sale:
        """What decides who can be asked for its money."""
        return routing.sale(self.ware.currency, self.account.country, self.ware.offer.id)

    def as_wanted(self) -> orders.Order:
        codes = [self.coupon] if self.coupon else []
        return orders.Order(self.ware.offer.id, self.account.id, self.quantity, self.ware.currency, codes)


async def wanted(ctx: Context, code: str, asked: Asked) -> Order:
    """An order that nobody has sent yet; for one's own account where none is named. Raises `NotFound`."""
    ware = await shop.ware_by_code(ctx, code)
    able = await payers.of_viewer(ctx)
    account = payers.chosen(able, asked.account)
    ware = ware.priced_in(asked.currency or account.currency or ware.currency)
    return Order(ware, account, able, f"/buy/{ware.offer.code}", _quantity(ware, asked), asked.coupon.strip()[:64])


def _quantity(ware: Ware, asked: Asked) -> int:
    """As it was typed, as far as it is a number that the offer can be had in."""
    typed = asked.quantity.strip()
    least, most = ware.offer.least_quantity, ware.offer.most_quantity
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else ware.least
    return max(least, number if most is None else min(number, most))


async def begun(ctx: Context, checkout: Checkout) -> Order:
    """The order of a checkout, whose terms stay."""
    ware, account = await shop.ware(ctx, checkout.offer_id), await payers.one(ctx, checkout.account_id)
    currency = next((code for code, tag in ware.tags.items() if tag.price.id == checkout.price_id), ware.currency)
    path = f"/checkout/{checkout.id}"
    return Order(ware.priced_in(currency), account, [account], path, checkout.quantity, begun=checkout)


async def own(ctx: Context, checkout_id: UUID) -> Checkout:
    """Raises `NotFound` for everybody else's, `Unauthenticated` for visitors."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await Checkout.named(ctx.tenant, checkout_id)
        await _check(ctx, found.account_id)
        return found


async def own_payment(ctx: Context, payment_id: UUID) -> Payment:
    """Raises as `own`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await Payment.named(ctx.tenant, payment_id)
        await _check(ctx, found.account_key)
        return found


async def last_payment(ctx: Context, checkout: Checkout) -> Payment | None:
    """The newest attempt to pay for a checkout."""
    if checkout.invoice_id is None:
        return None
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Payment.of(ctx.tenant).filter(invoice_id=checkout.invoice_id).order_by("-attempt").first()


async def of_payment(ctx: Context, payment: Payment) -> Checkout | None:
    """The checkout that a payment is for; none where it is for a renewal."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Checkout.of(ctx.tenant).filter(invoice_id=payment.invoice_id).order_by("-id").first()


async def bought(ctx: Context, checkout: Checkout) -> tuple[Subscription, Invoice | None]:
    """What a completed checkout led to."""
    assert checkout.subscription_id is not None
    async with database.for_tenant(ctx.tenant, reading=True):
        subscription = await Subscription.named(ctx.tenant, checkout.subscription_id)
        invoice = checkout.invoice_id and await Invoice.named(ctx.tenant, checkout.invoice_id)
        return subscription, invoice or None


async def _check(ctx: Context, account_id: UUID) -> None:
    if ctx.actor.kind is ActorKind.ANONYMOUS:
        raise Unauthenticated
    await standing.check_paying(ctx, account_id)
