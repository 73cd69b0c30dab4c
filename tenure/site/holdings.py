"""What a member's accounts hold: memberships and invoices, as the pages show them."""

from dataclasses import dataclass
from uuid import UUID

from models import database
from models.accounts import PAYING
from models.billing import CreditNote, Invoice, InvoiceLine, InvoiceStatus
from models.identity import Member
from models.payments import Payment, PaymentMethod
from models.subscriptions import (
    LIVE,
    RENEWABLE,
    Checkout,
    CheckoutStatus,
    Subscription,
    SubscriptionStatus,
    Term,
)
from tenure.access import Permission
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.refusals import NotFound
from tenure.site import shop
from tenure.site.shop import Ware
from tenure.subscriptions import people, standing

SHOWN = 24
OWING = frozenset({SubscriptionStatus.PAST_DUE, SubscriptionStatus.UNPAID})


@dataclass(frozen=True, slots=True)
class Held:
    """A membership with all that its card shows. `checkout_id` where its first payment can still be made.

    `owed_id` is the invoice that a renewal could not collect.
    """

    subscription: Subscription
    ware: Ware
    method: PaymentMethod | None
    checkout_id: UUID | None
    owed_id: UUID | None

    @property
    def renews(self) -> bool:
        recurring = self.subscription.term is Term.RENEWING and self.subscription.status in RENEWABLE
        return recurring and self.subscription.ends_at is None

    @property
    def can_cancel(self) -> bool:
        return self.subscription.status in LIVE and self.subscription.ends_at is None

    @property
    def can_reactivate(self) -> bool:
        return self.subscription.status in LIVE and self.subscription.ends_at is not None

    @property
    def next_amount(self) -> Money:
        """What the next period costs: a second trial phase where there is one, else the price."""
        following = (self.subscription.trial_phase or 0) + 1
        phases = self.ware.phases if self.subscription.trial_phase is not None else []
        amount: Money = next((phase.money for phase in phases if phase.ordinal == following), self.ware.price.money)
        return amount


@dataclass(frozen=True, slots=True)
class Holdings:
    memberships: list[Held]
    invoices: list[Invoice]


@dataclass(frozen=True, slots=True)
class Document:
    """An invoice as it is printed. `is_own` where the viewer may pay it."""

    invoice: Invoice
    lines: list[InvoiceLine]
    credit_notes: list[CreditNote]
    payer: Member | None
    last_payment: Payment | None
    is_own: bool


async def of_viewer(ctx: Context) -> Holdings:
    """All that the acting member's accounts have, newest first, what is live before what has ended."""
    async with database.for_tenant(ctx.tenant, reading=True):
        accounts = [seat.account_id for seat in await standing.seats(ctx)]
        found = await Subscription.of(ctx.tenant).filter(account_id__in=accounts).order_by("-id").limit(SHOWN)
        found.sort(key=lambda one: one.status not in LIVE)
        invoices = Invoice.of(ctx.tenant).filter(account_id__in=accounts, number__isnull=False)
        return Holdings(await _held(ctx, _worth_showing(found)), await invoices.order_by("-id").limit(SHOWN))


async def one(ctx: Context, subscription_id: UUID) -> Held:
    """One membership of the acting member's. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await Subscription.named(ctx.tenant, subscription_id)
        await standing.check_paying(ctx, found.account_id)
        return (await _held(ctx, [found]))[0]


async def document(ctx: Context, invoice_id: UUID) -> Document:
    """An invoice with its lines, for those of its account and for staff. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        invoice = await Invoice.named(ctx.tenant, invoice_id)
        await standing.check_belonging(ctx, invoice.account_id, Permission.BILLING_READ)
        if invoice.status is InvoiceStatus.DRAFT:
            raise NotFound
        payments = Payment.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("-attempt")
        return Document(
            invoice,
            await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("ordinal"),
            await CreditNote.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("id"),
            await people.payer(ctx, invoice.account_id),
            await payments.first(),
            any(seat.account_id == invoice.account_id and seat.role in PAYING for seat in await standing.seats(ctx)),
        )


def _worth_showing(found: list[Subscription]) -> list[Subscription]:
    """An agreement that was never paid and has ended tells its buyer nothing."""
    return [one for one in found if one.status is not SubscriptionStatus.ENDED or one.period_start is not None]


async def _held(ctx: Context, subscriptions: list[Subscription]) -> list[Held]:
    wares = await shop.wares(ctx.tenant, [one.offer_id for one in subscriptions])
    chosen = [one.payment_method_id for one in subscriptions if one.payment_method_id]
    methods = await PaymentMethod.by_ids(ctx.tenant, chosen)
    checkouts, owed = await _to_finish(ctx, subscriptions), await _owed(ctx, subscriptions)
    return [
        Held(
            one,
            wares[one.offer_id],
            methods.get(one.payment_method_id) if one.payment_method_id else None,
            checkouts.get(one.id),
            owed.get(one.id),
        )
        for one in subscriptions
    ]


async def _to_finish(ctx: Context, subscriptions: list[Subscription]) -> dict[UUID | None, UUID]:
    """The open checkouts of agreements that wait for their first payment."""
    waiting = [one.id for one in subscriptions if one.status is SubscriptionStatus.INCOMPLETE]
    if not waiting:
        return {}
    found = Checkout.of(ctx.tenant).filter(subscription_id__in=waiting, status=CheckoutStatus.OPEN)
    return {one.subscription_id: one.id for one in await found}


async def _owed(ctx: Context, subscriptions: list[Subscription]) -> dict[UUID | None, UUID]:
    """The oldest open invoice of each agreement that is behind."""
    behind = [one.id for one in subscriptions if one.status in OWING]
    if not behind:
        return {}
    found = Invoice.of(ctx.tenant).filter(subscription_id__in=behind, status=InvoiceStatus.OPEN).order_by("-id")
    return {one.subscription_id: one.id for one in await found}
