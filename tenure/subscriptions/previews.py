"""What a mutation that moves money would come to: really done, looked at, and taken back.

Where something would have to be paid first, it is shown as it stands once that is paid.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from models import database
from models.base import TenantRecord
from models.billing import CreditNoteLine, Invoice, InvoiceLine
from models.payments import Payment, ProviderAccount, ProviderKind, Refund
from models.subscriptions import Collection, Subscription
from tenure import events, idempotency, rehearsal
from tenure.billing import balances, one_off
from tenure.context import Context
from tenure.events import (
    CreditNoteIssued,
    EntitlementGranted,
    EntitlementRevoked,
    Event,
    InvoiceFinalized,
    PaymentAttempted,
    RefundRequested,
    SubscriptionCancellationScheduled,
    SubscriptionEnded,
    SubscriptionPaused,
    SubscriptionResumed,
)
from tenure.gateways.payments import contract
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.subscriptions import (
    arranging,
    canceling,
    changing,
    checkout,
    collecting,
    gifting,
    pausing,
    refunds,
    settlement,
    upcoming,
    withdrawing,
)
from tenure.subscriptions.arranging import Arrangement
from tenure.subscriptions.canceling import GiveBack
from tenure.subscriptions.changing import Wish
from tenure.subscriptions.gifting import Present
from tenure.subscriptions.managed import taking_over
from tenure.subscriptions.pausing import Dates, Pause
from tenure.subscriptions.upcoming import Next

Begin = Callable[[Context], Awaitable[Any]]


class ProviderAct(StrEnum):
    """What a provider would do with an agreement that it drives."""

    SUSPEND = "SUSPEND"
    ACTIVATE = "ACTIVATE"
    CANCEL_AT_END = "CANCEL_AT_END"
    CANCEL = "CANCEL"


_ACTS: dict[type[Event], ProviderAct] = {
    SubscriptionPaused: ProviderAct.SUSPEND,
    SubscriptionResumed: ProviderAct.ACTIVATE,
    SubscriptionCancellationScheduled: ProviderAct.CANCEL_AT_END,
    SubscriptionEnded: ProviderAct.CANCEL,
}


@dataclass(frozen=True, slots=True)
class AtProvider:
    """`charges_at` is when it would charge next, where it would."""

    provider: ProviderKind
    act: ProviderAct
    charges_at: datetime | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What is charged and given back, `due` now and `refunded`, and what the next invoice would be.

    `at_provider` is what the provider would be told, of an agreement that it drives: we charge nothing then.
    """

    lines: Sequence[InvoiceLine]
    credits: Sequence[CreditNoteLine]
    subtotal: Money
    tax: Money
    total: Money
    credited: Money
    due: Money
    refunded: Money
    balance_after: Money
    next: Next | None
    gained: Sequence[str]
    lost: Sequence[str]
    events: Sequence[str]
    at_provider: AtProvider | None = None
    token: str = ""


async def pay(ctx: Context, checkout_id: UUID) -> rehearsal.Rehearsal[Preview]:
    provider = await checkout.provider_for(ctx, checkout_id)
    return await _rehearsed(ctx, lambda inside: checkout.begin(inside, checkout_id, provider, collecting.PREVIEW, None))


async def arrange(ctx: Context, wish: Arrangement) -> rehearsal.Rehearsal[Preview]:
    provider = await arranging.provider_for(ctx, replace(wish, method=None))
    paying = replace(wish, method=collecting.PREVIEW)
    return await _rehearsed(ctx, lambda inside: arranging.begin(inside, paying, provider, None))


async def give(ctx: Context, wish: Present) -> rehearsal.Rehearsal[Preview]:
    provider = await gifting.provider_for(ctx, replace(wish, method=None))
    paying = replace(wish, method=collecting.PREVIEW)
    return await _rehearsed(ctx, lambda inside: gifting.begin(inside, paying, provider))


async def change(ctx: Context, subscription_id: UUID, wish: Wish) -> rehearsal.Rehearsal[Preview]:
    provider = await changing.provider_for(ctx, subscription_id, replace(wish, method=None))
    paying = Wish(wish.offer_id, wish.quantity, wish.coupons, wish.when, collecting.PREVIEW)
    return await _rehearsed(ctx, lambda inside: changing.begin(inside, subscription_id, paying, provider))


async def cancel(
    ctx: Context, subscription_id: UUID, *, now: bool, give_back: GiveBack
) -> rehearsal.Rehearsal[Preview]:
    return await _rehearsed(
        ctx, lambda inside: canceling.decide(inside, subscription_id, now=now, give_back=give_back, reason="REQUESTED")
    )


async def withdraw(ctx: Context, subscription_id: UUID) -> rehearsal.Rehearsal[Preview]:
    return await _rehearsed(ctx, lambda inside: withdrawing.decide(inside, subscription_id))


async def reactivate(ctx: Context, subscription_id: UUID) -> rehearsal.Rehearsal[Preview]:
    return await _rehearsed(ctx, lambda inside: canceling.reactivate(inside, subscription_id))


async def pause(ctx: Context, subscription_id: UUID, wish: Pause) -> rehearsal.Rehearsal[Preview]:
    return await _rehearsed(ctx, lambda inside: pausing.rehearse_pause(inside, subscription_id, wish))


async def resume(ctx: Context, subscription_id: UUID, dates: Dates) -> rehearsal.Rehearsal[Preview]:
    return await _rehearsed(ctx, lambda inside: pausing.rehearse_resume(inside, subscription_id, dates))


async def take_over(ctx: Context, subscription_id: UUID) -> rehearsal.Rehearsal[Preview]:
    return await _rehearsed(ctx, lambda inside: taking_over.rehearse(inside, subscription_id))


async def refund(ctx: Context, wish: refunds.Wish) -> rehearsal.Rehearsal[Preview]:
    return await _rehearsed(ctx, lambda inside: refunds.begin(inside, wish))


async def finalize(ctx: Context, invoice_id: UUID) -> rehearsal.Rehearsal[Preview]:
    """Of a draft that staff wrote. `due` is what is asked for once it is open, whenever that is due."""

    async def rule(inside: Context) -> Preview:
        invoice = await one_off.finalize(inside, invoice_id)
        return replace(await _seen(inside, [invoice]), due=invoice.due)

    return await rehearsal.rehearse(ctx, rule)


async def _rehearsed(ctx: Context, begin: Begin) -> rehearsal.Rehearsal[Preview]:
    async def rule(inside: Context) -> Preview:
        outcome = await begin(inside)
        rows = [_row(one) for one in (outcome if isinstance(outcome, tuple) else (outcome,))]
        for row in rows:
            await _as_if_answered(inside, row)
        return await _seen(inside, rows)

    return await rehearsal.rehearse(ctx, rule)


def _row(outcome: Any) -> TenantRecord:
    row: TenantRecord = outcome.row if isinstance(outcome, idempotency.Started) else outcome
    return row


async def _as_if_answered(ctx: Context, row: TenantRecord) -> None:
    """As if the provider had done what it would be asked for."""
    if isinstance(row, Payment):
        done = contract.ChargeResult(contract.ChargeStatus.SUCCEEDED, "preview", str(row.id), row.amount)
        await settlement.settle(ctx, row.id, done)
    elif isinstance(row, Refund):
        back = contract.RefundResult(contract.RefundStatus.SUCCEEDED, "preview", str(row.id), row.amount)
        await refunds.settle(ctx, row.id, back)


async def _seen(ctx: Context, rows: Sequence[TenantRecord]) -> Preview:
    """What the open transaction holds, before it is taken back."""
    told = [one for _, one in events.pending(database.required())]
    subscription = await _subscription(ctx, rows, told)
    invoices = [one.subject for one in told if isinstance(one, InvoiceFinalized)]
    notes = [one.subject for one in told if isinstance(one, CreditNoteIssued)]
    currency = _currency(subscription, [*invoices, *notes, *rows])
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id__in=[row.id for row in invoices]).order_by("ordinal")
    credits = await CreditNoteLine.of(ctx.tenant).filter(credit_note_id__in=[row.id for row in notes]).order_by("id")
    account_id = subscription.account_id if subscription else await _account(ctx, [*notes, *invoices, *rows])
    return Preview(
        lines=lines,
        credits=credits,
        subtotal=amounts.total((line.net for line in lines), currency),
        tax=amounts.total((line.tax for line in lines), currency),
        total=amounts.total((line.net + line.tax for line in lines), currency),
        credited=amounts.total((line.net + line.tax for line in credits), currency),
        due=amounts.total((one.money for one in told if isinstance(one, PaymentAttempted)), currency),
        refunded=amounts.total((one.money for one in told if isinstance(one, RefundRequested)), currency),
        balance_after=await balances.of(ctx, account_id, currency),
        next=await upcoming.of(ctx, subscription) if subscription else None,
        gained=_features(told, EntitlementGranted),
        lost=_features(told, EntitlementRevoked),
        events=[one.name for one in told],
        at_provider=await _at_provider(ctx, subscription, told),
    )


async def _at_provider(ctx: Context, subscription: Subscription | None, told: Sequence[Event]) -> AtProvider | None:
    if subscription is None or subscription.collection is not Collection.PROVIDER_MANAGED:
        return None
    acts = [_ACTS.get(type(one)) for one in told if getattr(one.subject, "id", None) == subscription.id]
    act = next((one for one in acts if one is not None), None)
    if act is None or subscription.provider_account_id is None:
        return None
    account = await ProviderAccount.named(ctx.tenant, subscription.provider_account_id)
    at = subscription.period_end if act is ProviderAct.ACTIVATE else None
    return AtProvider(account.kind, act, at if at is not None and at > ctx.now() else None)


async def _subscription(ctx: Context, rows: Sequence[TenantRecord], told: Sequence[Event]) -> Subscription | None:
    """The agreement that it is about, as it would stand."""
    for row in [*rows, *(one.subject for one in told)]:
        if isinstance(row, Subscription):
            return await Subscription.named(ctx.tenant, row.id)
        key = getattr(row, "subscription_id", None)
        if key is not None:
            return await Subscription.named(ctx.tenant, key)
        if isinstance(row, Payment) and row.invoice_id is not None:
            invoice = await Invoice.named(ctx.tenant, row.invoice_id)
            if invoice.subscription_id is not None:
                return await Subscription.named(ctx.tenant, invoice.subscription_id)
    return None


async def _account(ctx: Context, rows: Sequence[Any]) -> UUID:
    """Whose money it is about, where no agreement says so."""
    first = rows[0]
    paid = await Payment.named(ctx.tenant, first.payment_id) if isinstance(first, Refund) else first
    return paid.account_key if isinstance(paid, Payment) else UUID(str(paid.account_id))


def _currency(subscription: Subscription | None, rows: Sequence[Any]) -> str:
    return (
        subscription.currency if subscription else next(str(row.currency) for row in rows if hasattr(row, "currency"))
    )


def _features(told: Sequence[Event], kind: type[EntitlementGranted] | type[EntitlementRevoked]) -> list[str]:
    return sorted({one.feature for one in told if isinstance(one, kind)})
