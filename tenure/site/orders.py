"""Checkouts and payments, for those who pay for the account."""

from dataclasses import dataclass
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice
from models.payments import Payment
from models.subscriptions import Checkout, Subscription
from tenure.context import ActorKind, Context
from tenure.kit.refusals import Unauthenticated
from tenure.site import payers, shop
from tenure.site.shop import Ware
from tenure.subscriptions import standing


@dataclass(frozen=True, slots=True)
class Order:
    """What is bought and for whom. `payers` are the accounts among which the buyer can still choose."""

    ware: Ware
    account: Account
    payers: list[Account]
    action: str
    """Where the form is sent."""


async def wanted(ctx: Context, code: str, account: str) -> Order:
    """An order that nobody has sent yet; for one's own account where none is named. Raises `NotFound`."""
    ware = await shop.ware_by_code(ctx, code)
    able = await payers.of_viewer(ctx)
    return Order(ware, payers.chosen(able, account), able, f"/buy/{ware.offer.code}")


async def begun(ctx: Context, checkout: Checkout) -> Order:
    """The order of a checkout, whose account stays."""
    ware, account = await shop.ware(ctx, checkout.offer_id), await payers.one(ctx, checkout.account_id)
    return Order(ware, account, [account], f"/checkout/{checkout.id}")


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
        await _check(ctx, found.account_id)
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
