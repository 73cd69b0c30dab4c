"""Ways to pay: brought, chosen and taken away by who pays. What is owed is tried at once with a new one."""

from uuid import UUID, uuid5

from models import database
from models.payments import Payment, PaymentMethod
from models.subscriptions import BEHIND, LIVE, Collection, Subscription
from tenure import idempotency, jobs
from tenure.access import Permission
from tenure.billing import payments, providers, routing
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.events import PaymentMethodRemoved, emit
from tenure.jobs import job
from tenure.kit import ids
from tenure.kit.refusals import NotFound, Refused
from tenure.subscriptions import behind, canceling, collecting, lifecycle, methods, renewal, standing
from tenure.subscriptions.managed import driven
from tenure.subscriptions.methods import Asked, Saved
from tenure.transactions import transactional

_waiting = idempotency.Waiting()


async def add(ctx: Context, account_id: UUID | None, token: str, at: UUID | None = None) -> PaymentMethod:
    """Keep a method, and pay with it from now on: all that lives, and at once what is owed.

    `token` is the provider's, `at` the provider account that it was made for, where that is known. Raises `Refused`
    where the provider will not keep it, `NotFound`, `Unavailable`.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await standing.paying_account(ctx, account_id)
    what = routing.sale(account.currency or ctx.business.currency, account.country)
    provider = await routing.chosen(ctx, what, token=token, payer=account.id, named=at)
    saved = await methods.save(ctx, provider, account.id, _reference(ctx, account.id), token)
    return await _used(ctx, provider, account.id, saved)


async def add_or_ask(ctx: Context, account_id: UUID, token: str, return_url: str) -> PaymentMethod | Asked:
    """As `add`; a payer whom their bank wants to ask comes back to `return_url`, where `add_confirmed` goes on.

    The context's key counts in both: it tells whose saving it is that comes back.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await standing.paying_account(ctx, account_id)
    provider = await providers.default(ctx)
    saved = await methods.save_or_ask(ctx, provider, account.id, _reference(ctx, account.id), token, return_url)
    return saved if isinstance(saved, Asked) else await _used(ctx, provider, account.id, saved)


async def add_confirmed(ctx: Context, account_id: UUID, provider_ref: str) -> PaymentMethod:
    """Keep the method about which its payer was asked. Raises as `add`; `NotFound` for a saving under another key."""
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await standing.paying_account(ctx, account_id)
    provider = await providers.default(ctx)
    saved = await methods.confirmed(provider, provider_ref, _reference(ctx, account.id))
    return await _used(ctx, provider, account.id, saved)


async def _used(ctx: Context, provider: Opened, account_id: UUID, saved: Saved) -> PaymentMethod:
    begun: list[tuple[Payment, UUID]] = []
    method = await _kept(ctx, provider, account_id, saved, begun)
    await collecting.uninterrupted(_tried(ctx.carried_on(), begun))
    return method


def _reference(ctx: Context, account_id: UUID) -> UUID:
    """Ours for the saving: the same for the same key, so that a repeat finds what the first one kept."""
    return ids.new() if ctx.claim is None else uuid5(account_id, ctx.claim.key)


@transactional
async def _kept(
    ctx: Context, provider: Opened, account_id: UUID, saved: Saved, begun: list[tuple[Payment, UUID]]
) -> PaymentMethod:
    """Attempts at what is owed are written with it, and left in `begun`: a repeated key finds none to send again."""
    begun.clear()
    method = await methods.remember(ctx, provider, account_id, saved)
    for subscription in await _charged(ctx, account_id):
        await _pay_with(ctx, subscription, method)
        payment = await _attempt(ctx, subscription)
        if payment is not None:
            payment.claim_id = None  # the outcome of the key is the method, and is known by now
            await payment.save(update_fields=["claim_id"])
            begun.append((payment, subscription.id))
    return method


async def _attempt(ctx: Context, subscription: Subscription) -> Payment | None:
    """An attempt at what is owed with what it is paid with now; None where nothing is, or another is under way."""
    invoice = await behind.oldest(ctx, subscription) if subscription.status in BEHIND else None
    if invoice is None or await payments.in_flight(ctx, invoice.id) is not None:
        return None
    return await renewal.begin_retry(ctx, subscription.id)


async def _tried(ctx: Context, begun: list[tuple[Payment, UUID]]) -> None:
    for payment, subscription_id in begun:
        await renewal.retry_on(ctx, payment, subscription_id)


async def _charged(ctx: Context, account_id: UUID) -> list[Subscription]:
    """The account's agreements that we charge, locked."""
    live = Subscription.of(ctx.tenant).filter(account_id=account_id, collection=Collection.AUTOMATIC)
    return await live.filter(status__in=[str(status) for status in LIVE]).order_by("id").select_for_update(no_key=True)


async def _pay_with(ctx: Context, subscription: Subscription, method: PaymentMethod) -> None:
    subscription.payment_method_id = method.id
    await subscription.save(update_fields=["payment_method_id"])


async def choose(ctx: Context, subscription_id: UUID, method_id: UUID) -> Subscription:
    """Pay for one agreement with another kept method. Raises `Refused`, `NotFound`, `Unavailable`."""
    try:
        begun = await _chosen(ctx, subscription_id, method_id)
    except idempotency.InProgress as progress:
        await _waiting.outcome(ctx, progress.claim_id)
    else:
        if isinstance(begun, idempotency.Started):
            await collecting.uninterrupted(renewal.retry_on(ctx.carried_on(), begun.row, subscription_id))
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Subscription.named(ctx.tenant, subscription_id)


@transactional
async def _chosen(ctx: Context, subscription_id: UUID, method_id: UUID) -> "Subscription | idempotency.Started":
    subscription = await canceling.own(ctx, subscription_id)
    driven.check_ours(subscription)
    method = await PaymentMethod.named(ctx.tenant, method_id)
    if method.account_id != subscription.account_id:
        raise NotFound
    if method.removed_at is not None:
        raise Refused("PAYMENT_METHOD_REMOVED", "That payment method was removed.", ["paymentMethod"])
    await _pay_with(ctx, subscription, method)
    payment = await _attempt(ctx, subscription)
    return subscription if payment is None else idempotency.Started(payment)


@transactional
async def hasten(ctx: Context, subscription_id: UUID) -> Subscription:
    """Have what an agreement owes that is behind tried again now, and not when it would be: oldest first.

    The attempt is on the agenda, so that it is made once, also where whoever asked is cut off. What the schedule has
    for later stays. Raises `NotFound`, and `Refused` where nothing is behind or another attempt is of no use.
    """
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    driven.check_ours(subscription)
    invoice = await behind.oldest(ctx, subscription) if subscription.status in BEHIND else None
    if invoice is None:
        raise Refused("NOTHING_DUE", "Nothing is past due on this subscription.", ["subscription"])
    if await payments.in_flight(ctx, invoice.id) is not None:
        raise Refused("PAYMENT_IN_PROGRESS", "A payment is in progress. Wait for it to finish.", ["subscription"])
    if await renewal.is_in_vain(ctx, subscription, invoice):
        message = "No saved payment method can be charged, or the bank declined it permanently. Ask for another."
        raise Refused("PAYMENT_METHOD_DECLINED", message, ["subscription"])
    await jobs.later(ctx, lifecycle.RETRY, subscription.id, ctx.now())
    return subscription


@transactional
async def remove(ctx: Context, method_id: UUID) -> PaymentMethod:
    """Charge it no more. What is paid with it asks for another when it is due.

    Raises `Refused` while a provider itself charges a subscription with it: nobody here could give it another one.
    """
    method = await PaymentMethod.locked(ctx.tenant, method_id)
    await standing.check_paying(ctx, method.account_id, Permission.BILLING_COLLECT)
    if method.removed_at is None:
        await _check_unneeded(ctx, method)
        method.removed_at = ctx.now()
        await method.save(update_fields=["removed_at"])
        emit(ctx, PaymentMethodRemoved(method, reason="REQUESTED"))
        await jobs.enqueue(ctx, "payment_method.detach", method_id=method.id)
    return method


async def _check_unneeded(ctx: Context, method: PaymentMethod) -> None:
    charged = Subscription.of(ctx.tenant).filter(payment_method_id=method.id, collection=Collection.PROVIDER_MANAGED)
    if await charged.filter(status__in=[str(status) for status in LIVE]).exists():
        raise Refused(
            "PAYMENT_METHOD_IN_USE",
            "The payment provider charges a subscription with it. Cancel that or take it over first.",
            ["paymentMethod"],
        )


@job("payment_method.detach")
async def detach(ctx: Context, method_id: str) -> None:
    """The provider forgets it too. Safe to run twice."""
    async with database.for_tenant(ctx.tenant, reading=True):
        method = await PaymentMethod.named(ctx.tenant, UUID(method_id))
    provider = await providers.named(ctx, method.provider_account_id)
    await provider.adapter.detach_method(method.token, f"detach:{method.id}")
