"""What a member's accounts hold: memberships and invoices, as the pages show them."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from models import database
from models.accounts import PAYING, Account, AccountKind
from models.billing import CreditNote, Invoice, InvoiceStatus
from models.catalogue import Offer
from models.payments import Payment, PaymentMethod
from models.subscriptions import (
    LIVE,
    RENEWABLE,
    ChangeStatus,
    Checkout,
    CheckoutStatus,
    Collection,
    Subscription,
    SubscriptionChange,
    SubscriptionStatus,
    Term,
)
from tenure.access import Permission
from tenure.billing import routing
from tenure.billing.routing import Sale
from tenure.context import Context
from tenure.credits import balances
from tenure.credits.balances import Counted
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.kit.refusals import NotFound, Refused
from tenure.site import shop
from tenure.site.shop import Ware
from tenure.subscriptions import standing, upcoming, withdrawing
from tenure.subscriptions.managed import driven
from tenure.subscriptions.upcoming import Next
from tenure.transactions import supplied

SHOWN = 24
_SHARED = [str(status) for status in LIVE - {SubscriptionStatus.INCOMPLETE}]
OWING = frozenset({SubscriptionStatus.PAST_DUE, SubscriptionStatus.UNPAID})


@dataclass(frozen=True, slots=True)
class Held:
    """A membership with all that its card shows. `checkout_id` where its first payment can still be made.

    `owed_id` is the oldest invoice that could not be collected, `owed` what is due on all of them; `change` is one to
    another offer that is to come. `next` is the invoice that comes next, of what nothing is owed for, for who pays.
    """

    subscription: Subscription
    account: Account
    is_payer: bool
    ware: Ware
    method: PaymentMethod | None
    checkout_id: UUID | None
    owed_id: UUID | None
    change: "Coming | None" = None
    owed: Money | None = None
    withdrawable_until: datetime | None = None
    next: Next | None = None

    @property
    def sale(self) -> Sale:
        """What is paid for, as whoever routes payments compares it."""
        return routing.sale(self.subscription.currency, self.account.country, self.subscription.offer_id)

    @property
    def renews(self) -> bool:
        recurring = self.subscription.term is Term.RENEWING and self.subscription.status in RENEWABLE
        return recurring and self.subscription.ends_at is None

    @property
    def can_cancel(self) -> bool:
        """Where it would end sooner than it does."""
        closes, ends = self.subscription.period_end, self.subscription.ends_at
        is_sooner = ends is None or (not self.subscription.is_canceled and closes is not None and closes < ends)
        return self.is_payer and self.subscription.status in LIVE and is_sooner

    @property
    def can_change(self) -> bool:
        recurring = self.subscription.term is Term.RENEWING and self.subscription.status in RENEWABLE
        return self.is_payer and recurring and self.subscription.ends_at is None

    @property
    def can_pause(self) -> bool:
        return self.can_change and not self.subscription.pause_at_end and self.subscription.period_end is not None

    @property
    def can_resume(self) -> bool:
        return self.is_payer and self.subscription.status is SubscriptionStatus.PAUSED

    @property
    def can_replace_card(self) -> bool:
        has_card = self.method is not None and self.method.kind == "card"
        is_charged = self.subscription.collection is Collection.AUTOMATIC and self.subscription.term is Term.RENEWING
        return self.is_payer and self.subscription.status in LIVE and has_card and is_charged

    @property
    def can_reactivate(self) -> bool:
        is_canceled = self.subscription.status in LIVE and self.subscription.is_canceled
        return self.is_payer and is_canceled and not self.is_driven

    @property
    def is_driven(self) -> bool:
        """Whether the payment provider charges it, and tells its payer what it asks of them."""
        return driven.is_driven(self.subscription)

    @property
    def next_amount(self) -> Money:
        """What the next period costs: a second trial phase where there is one, else the price."""
        following = (self.subscription.trial_phase or 0) + 1
        phases = self.ware.phases if self.subscription.trial_phase is not None else []
        cost = self.ware.cost(self.subscription.quantity)
        amount: Money = next((phase.money for phase in phases if phase.ordinal == following), cost)
        return amount


@dataclass(frozen=True, slots=True)
class Coming:
    """A change that is scheduled."""

    change: SubscriptionChange
    offer: Offer


@dataclass(frozen=True, slots=True)
class Holdings:
    """What one account has; `invoices` only for who pays for it."""

    memberships: list[Held]
    invoices: list[Invoice]
    counted: Counted


@dataclass(frozen=True, slots=True)
class Shared:
    """A company in which the viewer has a seat, and what is live there."""

    company: Account
    memberships: list[Held]


@dataclass(frozen=True, slots=True)
class Document:
    """An invoice with what came after it. `is_own` where the viewer may pay it."""

    invoice: Invoice
    credit_notes: list[CreditNote]
    account: Account
    last_payment: Payment | None
    is_own: bool


async def of_viewer(ctx: Context) -> Holdings:
    """What the acting member has of their own, newest first, what is live before what has ended."""
    async with database.for_tenant(ctx.tenant, reading=True):
        own = Account.of(ctx.tenant).filter(id__in=[seat.account_id for seat in await standing.seats(ctx)])
        return await _of(ctx, await own.filter(kind=AccountKind.PERSONAL))


async def of_account(ctx: Context, account: Account) -> Holdings:
    """What one account has, for who may look at it, in the same order."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return await _of(ctx, [account])


async def shared(ctx: Context) -> list[Shared]:
    """The companies in which the acting member has a seat, by name."""
    async with database.for_tenant(ctx.tenant, reading=True):
        seated = Account.of(ctx.tenant).filter(id__in=[seat.account_id for seat in await standing.seats(ctx)])
        found = await seated.filter(kind=AccountKind.COMPANY).order_by("name", "id")
        live = await Subscription.of(ctx.tenant).filter(account_id__in=[one.id for one in found], status__in=_SHARED)
        held = await _foreseen(ctx, await _held(ctx, live))
        return [Shared(one, [each for each in held if each.account.id == one.id]) for one in found]


async def _of(ctx: Context, accounts: list[Account]) -> Holdings:
    keys, paying = [one.id for one in accounts], await _paying(ctx)
    found = await Subscription.of(ctx.tenant).filter(account_id__in=keys).order_by("-id").limit(SHOWN)
    found.sort(key=lambda one: one.status not in LIVE)
    paid = keys if ctx.may(Permission.BILLING_READ) else [key for key in keys if key in paying]
    invoices = Invoice.of(ctx.tenant).filter(account_id__in=paid, number__isnull=False)
    shown = await balances.shown(ctx, accounts)
    held = await _foreseen(ctx, await _held(ctx, _worth_showing(found)))
    return Holdings(held, await invoices.order_by("-id").limit(SHOWN), shown)


async def _paying(ctx: Context) -> frozenset[UUID]:
    return frozenset(seat.account_id for seat in await standing.seats(ctx) if seat.role in PAYING)


async def one(ctx: Context, subscription_id: UUID) -> Held:
    """One membership of the acting member's. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await Subscription.named(ctx.tenant, subscription_id)
        await standing.check_paying(ctx, found.account_id)
        return (await _held(ctx, [found]))[0]


async def document(ctx: Context, invoice_id: UUID) -> Document:
    """An invoice, for those who pay for its account and for staff. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        invoice = await Invoice.named(ctx.tenant, invoice_id)
        await standing.check_paying(ctx, invoice.account_id, Permission.BILLING_READ)
        if invoice.status is InvoiceStatus.DRAFT:
            raise NotFound
        payments = Payment.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("-attempt")
        return Document(
            invoice,
            await CreditNote.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("id"),
            await Account.named(ctx.tenant, invoice.account_id),
            await payments.first(),
            invoice.account_id in await _paying(ctx),
        )


def _worth_showing(found: list[Subscription]) -> list[Subscription]:
    """An agreement that was never paid and has ended tells its buyer nothing."""
    return [one for one in found if one.status is not SubscriptionStatus.ENDED or one.period_start is not None]


async def _held(ctx: Context, subscriptions: list[Subscription]) -> list[Held]:
    wares = await shop.wares(ctx.tenant, [one.offer_id for one in subscriptions])
    chosen = [one.payment_method_id for one in subscriptions if one.payment_method_id]
    methods = await PaymentMethod.by_ids(ctx.tenant, chosen)
    accounts = await Account.by_ids(ctx.tenant, [one.account_id for one in subscriptions])
    paying = await _paying(ctx)
    checkouts, owed = await _to_finish(ctx, subscriptions), await _owed(ctx, subscriptions)
    coming = await _coming(ctx, subscriptions)
    return [
        Held(
            one,
            accounts[one.account_id],
            one.account_id in paying,
            wares[one.offer_id].priced_in(one.currency),
            methods.get(one.payment_method_id) if one.payment_method_id else None,
            checkouts.get(one.id),
            owed[one.id][0].id if one.id in owed else None,
            coming.get(one.id),
            amounts.total((each.due for each in owed[one.id]), one.currency) if one.id in owed else None,
            await withdrawing.until(ctx, one, accounts[one.account_id]),
        )
        for one in subscriptions
    ]


async def _foreseen(ctx: Context, held: list[Held]) -> list[Held]:
    """With what is billed next, for who may know it."""
    sees = ctx.may(Permission.BILLING_READ)
    return [replace(one, next=await _next(ctx, one)) if sees or one.is_payer else one for one in held]


async def _next(ctx: Context, held: Held) -> Next | None:
    if held.owed_id is not None:
        return None
    try:
        return await supplied(lambda: upcoming.of(ctx, held.subscription))
    except Refused:  # a tax service does not say what is on it: the page has all else
        return None


async def last_payment(ctx: Context, invoice_id: UUID) -> Payment:
    """The newest attempt to collect an invoice, in the open snapshot. Raises `NotFound`."""
    found = await Payment.of(ctx.tenant).filter(invoice_id=invoice_id).order_by("-attempt").first()
    if found is None:
        raise NotFound
    return found


async def _coming(ctx: Context, subscriptions: list[Subscription]) -> dict[UUID, Coming]:
    waiting = SubscriptionChange.of(ctx.tenant).filter(status=ChangeStatus.SCHEDULED)
    rows = await waiting.filter(subscription_id__in=[one.id for one in subscriptions])
    offers = await Offer.by_ids(ctx.tenant, [row.offer_id for row in rows]) if rows else {}
    return {row.subscription_id: Coming(row, offers[row.offer_id]) for row in rows}


async def _to_finish(ctx: Context, subscriptions: list[Subscription]) -> dict[UUID | None, UUID]:
    """The open checkouts of agreements that wait for their first payment."""
    waiting = [one.id for one in subscriptions if one.status is SubscriptionStatus.INCOMPLETE]
    if not waiting:
        return {}
    found = Checkout.of(ctx.tenant).filter(subscription_id__in=waiting, status=CheckoutStatus.OPEN)
    return {one.subscription_id: one.id for one in await found}


async def _owed(ctx: Context, subscriptions: list[Subscription]) -> dict[UUID, list[Invoice]]:
    """The open invoices of each agreement that is behind, oldest first."""
    behind = [one.id for one in subscriptions if one.status in OWING]
    if not behind:
        return {}
    found = Invoice.of(ctx.tenant).filter(subscription_id__in=behind, status=InvoiceStatus.OPEN)
    owed: dict[UUID, list[Invoice]] = defaultdict(list)
    for one in await found.order_by("due_at", "id"):
        if one.subscription_id is not None:
            owed[one.subscription_id].append(one)
    return owed
