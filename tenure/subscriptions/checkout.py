"""From an offer to a live agreement."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice, InvoiceStatus
from models.catalogue import Price
from models.payments import Payment
from models.subscriptions import (
    Checkout,
    CheckoutStatus,
    Subscription,
    SubscriptionStatus,
)
from tenure import idempotency, jobs, rehearsal
from tenure.billing import invoices, payments, routing, tax_answers
from tenure.billing.providers import Opened
from tenure.billing.quotes import Quote
from tenure.billing.routing import Sale
from tenure.context import Context
from tenure.events import CheckoutCreated, CheckoutExpired, emit
from tenure.kit.refusals import Refused
from tenure.subscriptions import collecting, lifecycle, manual, methods, orders, rivals, settlement, standing, trials
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven, starting, suiting
from tenure.subscriptions.methods import Saved
from tenure.transactions import supplied, transactional

TRIAL_USED = Refused(
    "TRIAL_USED",
    "This card was already used for a trial. Use another card, or review the amount due without a trial.",
    ["paymentMethod"],
)
OPEN_FOR = timedelta(hours=24)

_waiting = idempotency.Waiting()


@dataclass(frozen=True, slots=True)
class Purchase:
    """What is bought with which checkout, read once."""

    checkout: Checkout
    terms: Agreed


@transactional
async def create(ctx: Context, order: orders.Order) -> Checkout:
    """Begin to buy an offer. Raises `Refused` where it cannot be had."""
    terms = await orders.terms_of(ctx, order)
    expires_at = ctx.now() + OPEN_FOR
    checkout = await Checkout.create(
        tenant_id=ctx.tenant,
        account_id=terms.account.id,
        member_id=ctx.member,
        offer_id=terms.offer.id,
        price_id=terms.price.id,
        quantity=terms.quantity,
        coupon_ids=[str(coupon.id) for coupon in terms.coupons],
        status=CheckoutStatus.OPEN,
        expires_at=expires_at,
        created_at=ctx.now(),
    )
    emit(ctx, CheckoutCreated(checkout, offer=terms.offer))
    await tax_answers.expect(ctx, terms.account.id, terms.offer.product_id)
    await jobs.later(ctx, "checkout.expire", checkout.id, expires_at)
    return checkout


async def pay(ctx: Context, checkout_id: UUID, method: str | None, at: UUID | None = None) -> Payment | Checkout:
    """Pay for a checkout: the payment, whatever became of it, or the checkout itself where nothing was due.

    Raises `Refused` while another payment of it is under way. `method` is the provider's token of a payment method,
    `at` the provider account that it was made for, where that is known. Where the provider draws each period by itself,
    the checkout has the page to agree on.
    """
    outcome = await _paid(ctx, checkout_id, method, at)
    return await starting.ask(ctx, outcome) if isinstance(outcome, Checkout) else outcome


async def _paid(ctx: Context, checkout_id: UUID, method: str | None, at: UUID | None) -> Payment | Checkout:
    provider = await provider_for(ctx, checkout_id, method, at)
    saved = await _saved(ctx, checkout_id, provider, method) if method else None
    try:
        begun = await begin(ctx, checkout_id, provider, method, saved)
    except idempotency.InProgress as progress:
        found: Payment | Checkout = await _waiting.outcome(ctx, progress.claim_id)
        return found
    except rivals.Superseding as older:
        await collecting.give_up(ctx, older.payment)
        begun = await begin(ctx, checkout_id, provider, method, saved)
    return await collecting.collect(ctx, begun.row) if isinstance(begun, idempotency.Started) else begun


async def provider_for(ctx: Context, checkout_id: UUID, method: str | None = None, at: UUID | None = None) -> Opened:
    """Who is asked for the money of a checkout. Raises `Refused`, `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        checkout = await Checkout.named(ctx.tenant, checkout_id)
        what = await sale_of(ctx, checkout)
    return await routing.chosen(ctx, what, token=method, payer=checkout.account_id, named=at)


async def sale_of(ctx: Context, checkout: Checkout) -> Sale:
    """What is paid for by a checkout, in the open transaction."""
    account = await Account.named(ctx.tenant, checkout.account_id)
    price = await Price.named(ctx.tenant, checkout.price_id)
    return routing.sale(price.currency, account.country, checkout.offer_id)


async def _saved(ctx: Context, checkout_id: UUID, provider: Opened, method: str) -> Saved | None:
    """The method kept for what comes after a start that costs nothing; None where the payment itself will keep it."""
    account_id = await supplied(lambda: _free_for(ctx, checkout_id, provider))
    if account_id is None:
        return None
    saved = await methods.save(ctx, provider, account_id, checkout_id, method)
    if await _refuse_trial(ctx.claiming(None), checkout_id, provider, saved):
        await idempotency.remember_refusal(ctx, TRIAL_USED)
        raise TRIAL_USED
    return saved


async def _free_for(ctx: Context, checkout_id: UUID, provider: Opened) -> UUID | None:
    """The account for which the checkout begins at no cost; None where it is begun already, or costs something.

    A provider that draws by itself keeps what it draws from.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        checkout = await Checkout.named(ctx.tenant, checkout_id)
        await standing.check_paying(ctx, checkout.account_id)
        if checkout.status is not CheckoutStatus.OPEN or checkout.subscription_id is not None:
            return None
        account = await Account.named(ctx.tenant, checkout.account_id)
        terms = await orders.bought(ctx, checkout, account)
        quote = await _quote(ctx, checkout, terms)
    return None if quote.total or suiting.draws(provider, terms) else account.id


async def _quote(ctx: Context, checkout: Checkout, terms: Agreed) -> Quote:
    return await orders.quote(ctx, terms, tries=not checkout.skips_trial)


@transactional
async def _refuse_trial(ctx: Context, checkout_id: UUID, provider: Opened, saved: Saved) -> bool:
    """Whether the card had its trial: the checkout goes on without one."""
    account = await Account.named(ctx.tenant, (await Checkout.named(ctx.tenant, checkout_id)).account_id)
    checkout = await Checkout.locked(ctx.tenant, checkout_id)
    terms = await orders.bought(ctx, checkout, account)
    tries = (await _quote(ctx, checkout, terms)).phase is not None
    if not tries or not await trials.is_used_by_card(ctx, terms, provider.account.kind, saved.facts.fingerprint):
        return False
    checkout.skips_trial = True
    await checkout.save(update_fields=["skips_trial"])
    return True


@transactional(violations={"uq_subscription_slot": orders.SLOT_TAKEN})
async def begin(
    ctx: Context, checkout_id: UUID, provider: Opened, method: str | None, saved: Saved | None
) -> "idempotency.Started | Checkout":
    """Write the intent, which takes the slot before anybody is asked for money."""
    purchase = await _locked(ctx, checkout_id)
    subscription = await _held(ctx, purchase)
    if subscription is not None and driven.is_driven(subscription):
        return purchase.checkout
    if subscription is None:
        quote = await _quote(ctx, purchase.checkout, purchase.terms)
        if suiting.draws(provider, purchase.terms):
            return await starting.agree(ctx, purchase.checkout, purchase.terms, quote, provider)
        rehearsal.reckoned(ctx, [line.net + line.tax for line in quote.lines])
        subscription, invoice = await _agree(ctx, purchase, quote)
        if invoice.status is InvoiceStatus.PAID:
            if saved is not None:
                kept = await methods.remember(ctx, provider, purchase.terms.account.id, saved)
                subscription.payment_method_id = kept.id
            await settlement.paid(ctx, subscription, invoice, purchase.terms)
            return await Checkout.named(ctx.tenant, checkout_id)
    if not method:
        raise Refused("PAYMENT_METHOD_REQUIRED", "Choose a payment method.", ["paymentMethod"])
    invoice = await Invoice.locked(ctx.tenant, _invoice_id(purchase.checkout))
    payment = await payments.attempt(
        ctx, invoice, provider.account.id, str(provider.account.kind), method, off_session=False
    )
    return idempotency.Started(payment)


async def _locked(ctx: Context, checkout_id: UUID) -> Purchase:
    """The rows of a purchase; the account's lock makes one buyer's checkouts wait for one another."""
    seen = await Checkout.named(ctx.tenant, checkout_id)
    await standing.check_paying(ctx, seen.account_id)
    account = await Account.locked(ctx.tenant, seen.account_id)
    checkout = await Checkout.locked(ctx.tenant, checkout_id)
    if checkout.status is CheckoutStatus.COMPLETED:
        raise Refused("CHECKOUT_COMPLETED", "This checkout is already paid.", ["checkout"])
    if checkout.status is CheckoutStatus.EXPIRED or checkout.expires_at <= ctx.now():
        raise Refused("CHECKOUT_EXPIRED", "This checkout has expired. Start again.", ["checkout"])
    return Purchase(checkout, await orders.bought(ctx, checkout, account))


async def _held(ctx: Context, purchase: Purchase) -> Subscription | None:
    """The agreement that an earlier try of this checkout made; those of other checkouts are superseded."""
    checkout = purchase.checkout
    if checkout.subscription_id is not None:
        own = await Subscription.locked(ctx.tenant, checkout.subscription_id)
        if own.status is SubscriptionStatus.INCOMPLETE:
            await rivals.clear_the_way(ctx, own)
            return own
    await orders.check(ctx, purchase.terms)
    await rivals.supersede(ctx, purchase.terms)
    return None


async def _agree(ctx: Context, purchase: Purchase, quote: Quote) -> tuple[Subscription, Invoice]:
    """An agreement that waits for its first payment, and the invoice for it."""
    subscription = await orders.agree(ctx, purchase.terms, quote.phase)
    invoice = await invoices.open_for(ctx, purchase.terms.account, subscription.id, quote)
    checkout = purchase.checkout
    checkout.subscription_id, checkout.invoice_id = subscription.id, invoice.id
    await checkout.save(update_fields=["subscription_id", "invoice_id"])
    return subscription, invoice


async def preview(ctx: Context, order: orders.Order) -> Quote:
    """What `pay` would ask for now. Writes nothing, and asks nobody but for a tax that is not stored yet."""

    async def quoted() -> Quote:
        return await orders.quote(ctx, await orders.terms_of(ctx, order))

    return await supplied(quoted)


def _invoice_id(checkout: Checkout) -> UUID:
    assert checkout.invoice_id is not None
    return checkout.invoice_id


@jobs.due("checkout.expire")
async def expire(ctx: Context, checkout_id: UUID) -> None:
    """Nobody paid. A payment that is under way is waited for by the agreement's own hold."""
    checkout = await Checkout.locked(ctx.tenant, checkout_id)
    if checkout.status is CheckoutStatus.OPEN:
        checkout.status = CheckoutStatus.EXPIRED
        await checkout.save(update_fields=["status"])
        emit(ctx, CheckoutExpired(checkout))


@jobs.due(lifecycle.HOLD, outside=True)
async def let_go(ctx: Context, subscription_id: UUID) -> None:
    """The hold is over: what waits for its payer is taken back at the provider, then the agreement ends.

    Money that takes days is waited for.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        owed = await Invoice.of(ctx.tenant).filter(subscription_id=subscription_id, status=InvoiceStatus.OPEN)
        running = [await payments.in_flight(ctx, invoice.id) for invoice in owed]
    for payment in filter(None, running):
        if not await manual.is_waited_for(ctx, payment):
            await collecting.give_up(ctx, payment)
    await starting.look_once_more(ctx, subscription_id)
    await _let_go(ctx, subscription_id)


@transactional
async def _let_go(ctx: Context, subscription_id: UUID) -> None:
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    if subscription.status is not SubscriptionStatus.INCOMPLETE:
        return
    owed = await Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, status=InvoiceStatus.OPEN)
    if [invoice for invoice in owed if await payments.in_flight(ctx, invoice.id) is not None]:
        await jobs.later(
            ctx, lifecycle.HOLD, subscription.id, ctx.now() + orders.HELD_FOR
        )  # days, for some kinds of money
        return
    await lifecycle.end(ctx, subscription, "NEVER_PAID")
