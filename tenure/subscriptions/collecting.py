"""Asking the provider, between two transactions and never inside one."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar
from uuid import UUID

from models import database
from models.billing import Invoice
from models.payments import IN_FLIGHT, Payment, PaymentMethod, PaymentStatus
from models.subscriptions import Subscription
from tenure import jobs
from tenure.billing import payments, providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import (
    AnswerLost,
    ChargeRequest,
    ChargeResult,
    Consent,
    NotThere,
    ProviderRefused,
    ProviderUnavailable,
)
from tenure.kit.refusals import Unavailable
from tenure.subscriptions import behind, people, settlement, unanswered
from tenure.subscriptions.settlement import UNAVAILABLE

Outcome = TypeVar("Outcome")
PREVIEW = "preview"
"""The way to pay of a rehearsal, which charges nobody."""
_running: set[asyncio.Task[Any]] = set()

LOOKED_UP = frozenset({PaymentStatus.STARTED, PaymentStatus.UNKNOWN})


async def uninterrupted(work: Coroutine[Any, Any, Outcome]) -> Outcome:
    """Go on to the end even where the caller is cut off: a provider that was asked has an answer to be written."""
    task = asyncio.create_task(work)
    _running.add(task)
    task.add_done_callback(_running.discard)
    return await asyncio.shield(task)


async def method_of(ctx: Context, subscription: Subscription) -> PaymentMethod | None:
    """What the agreement is paid with, where that is still kept."""
    if subscription.payment_method_id is None:
        return None
    method = await PaymentMethod.named(ctx.tenant, subscription.payment_method_id)
    return None if method.removed_at is not None else method


async def off_session(ctx: Context, subscription: Subscription, invoice: Invoice) -> Payment | None:
    """An attempt with the method on file, in the open transaction; without one the member is asked."""
    running = await payments.in_flight(ctx, invoice.id)
    if running is not None:
        return running
    method = await method_of(ctx, subscription)
    if method is None:
        await behind.miss(ctx, subscription, invoice, by_us=True, in_vain=True)
        return None
    return await payments.attempt(ctx, invoice, method.provider_account_id, "ON_FILE", method.token, off_session=True)


async def collect(ctx: Context, payment: Payment) -> Payment:
    """Ask the provider for the money of an attempt that is written, and write its answer, whoever is still there.

    An answer that is lost leaves the attempt UNKNOWN after one look; the resolver goes on looking.
    """
    return await uninterrupted(_collect(ctx, payment))


async def _collect(ctx: Context, payment: Payment) -> Payment:
    ctx = ctx.carried_on()
    provider = await providers.named(ctx, payment.provider_account_id)
    try:
        answer = await _asked(ctx, provider, payment, None)
    except ProviderUnavailable:
        going_on = await settlement.hand_over(ctx, payment.id)
        return await (_collect(ctx, going_on) if going_on else settlement.abandon(ctx, payment.id, UNAVAILABLE))
    return await settlement.settle(ctx, payment.id, answer) if isinstance(answer, ChargeResult) else answer


async def ask(ctx: Context, provider: Opened, payment: Payment, customer: str | None = None) -> ChargeResult | Payment:
    """The provider's answer, which is still to be written; the payment where none came, and that is written.

    `customer` is what the provider calls the account, where somebody has looked that up.
    """
    try:
        return await _asked(ctx, provider, payment, customer)
    except ProviderUnavailable:
        return await settlement.abandon(ctx, payment.id, UNAVAILABLE)


async def _asked(ctx: Context, provider: Opened, payment: Payment, customer: str | None) -> ChargeResult | Payment:
    """As `ask`. Raises ProviderUnavailable: then nobody was asked, and nothing is written."""
    try:
        sent = request(ctx, payment, customer or await _customer(ctx, provider, payment))
        if not settlement.may_be_sent(payment.id):
            return await resolve(ctx, payment.id)
        return await provider.adapter.charge(sent)
    except ProviderRefused as refusal:
        return await settlement.abandon(ctx, payment.id, refusal.code or "provider_refused")
    except AnswerLost:
        await settlement.lose_sight(ctx, payment.id)
        return await resolve(ctx, payment.id)


async def _customer(ctx: Context, provider: Opened, payment: Payment) -> str:
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await people.payer(ctx, payment.account_key)
    email = member.email if member else ""
    return await providers.customer(ctx, provider, payment.account_key, email)


def request(ctx: Context, payment: Payment, customer: str) -> ChargeRequest:
    """What a provider is asked for; `customer` is what it calls the payer's account."""
    return ChargeRequest(
        key=f"payment:{payment.id}",
        reference=str(payment.id),
        money=payment.amount,
        customer=customer,
        payment_method=payment.method_token,
        off_session=payment.is_off_session,
        description=ctx.business.name,
        save=True,
        return_url=f"{ctx.origin}/payments/{payment.id}",
        consent=Consent(ctx.address, ctx.device) if ctx.address and not payment.is_off_session else None,
    )


@jobs.due(payments.RESOLVE, outside=True)
async def look_up(ctx: Context, payment_id: UUID) -> None:
    """An attempt is still without an answer: look it up, and again as long as the provider does not say."""
    payment = await resolve(ctx, payment_id)
    if payment.status in LOOKED_UP:
        await unanswered.look_again(ctx, payment)


async def resolve(ctx: Context, payment_id: UUID) -> Payment:
    """Find what became of an attempt at the provider, by our reference. Where it has none, it never began."""
    async with database.for_tenant(ctx.tenant, reading=True):
        payment = await Payment.named(ctx.tenant, payment_id)
    if payment.status not in IN_FLIGHT:
        return payment
    provider = await providers.named(ctx, payment.provider_account_id)
    try:
        result = await _found(ctx, provider, payment)
    except (AnswerLost, ProviderUnavailable):
        return payment
    except NotThere:
        return await _let_go(ctx, payment)
    if result is None:
        return await _never_began(ctx, provider, payment)
    return await settlement.settle(ctx, payment.id, result)


async def _found(ctx: Context, provider: Opened, payment: Payment) -> ChargeResult | None:
    if payment.provider_ref:
        return await provider.adapter.confirm(payment.provider_ref)
    async with database.for_tenant(ctx.tenant, reading=True):
        reference = await providers.known_customer(ctx, provider, payment.account_key)
    return await provider.adapter.find_charge(str(payment.id), customer=reference)


async def _let_go(ctx: Context, payment: Payment) -> Payment:
    """The provider has let go of what waited for its payer. Of anything else it has to say more than that."""
    if payment.status is not PaymentStatus.ACTION_REQUIRED:
        raise Unavailable(f"The payment provider has no payment {payment.id}.")
    return await settlement.abandon(ctx, payment.id, "expired")


async def _never_began(ctx: Context, provider: Opened, payment: Payment) -> Payment:
    """The provider knows nothing of it. A fresh attempt may still be on its way, so only an old one is given up."""
    if settlement.may_be_on_its_way(payment.id):
        return payment
    return await settlement.forget(ctx, payment.id)


async def give_up(ctx: Context, payment: Payment) -> Payment:
    """Take an attempt back at the provider before another one is made. It may turn out to have succeeded."""
    ctx = ctx.carried_on()
    provider = await providers.named(ctx, payment.provider_account_id)
    if payment.provider_ref is None:
        return await resolve(ctx, payment.id)
    try:
        result = await provider.adapter.cancel_charge(payment.provider_ref, f"cancel:{payment.id}")
    except (AnswerLost, ProviderUnavailable, ProviderRefused):
        return await resolve(ctx, payment.id)
    return await settlement.settle(ctx, payment.id, result)
