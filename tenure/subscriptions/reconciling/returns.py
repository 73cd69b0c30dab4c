"""Refunds of a span of time: those that the provider has and we have not, and the other way round."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from models import database
from models.payments import Payment, PaymentStatus, Refund, RefundStatus
from models.reconciling import IssueKind
from tenure.billing import issues
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments import contract
from tenure.gateways.payments.books import Books, RefundListed
from tenure.gateways.payments.contract import RefundResult
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.subscriptions import refunds, settlement
from tenure.subscriptions.reconciling.charges import MARGIN
from tenure.subscriptions.reconciling.keys import key
from tenure.subscriptions.refunds import Wish
from tenure.transactions import transactional

_MAY_CHANGE = refunds.OPEN | {RefundStatus.SUCCEEDED}
ELSEWHERE = "Refunded at the provider"


async def look(ctx: Context, provider: Opened, books: Books, since: datetime, until: datetime) -> None:
    """Everything that either side has of the time from `since` to `until`. Raises what the provider's calls do."""
    theirs = [listed async for listed in books.refunds(since - MARGIN, until + MARGIN)]
    known = await _known(ctx, theirs)
    for listed in theirs:
        await _one(ctx, provider, listed, known)
    listed_ids = {row.id for row in known.values()}
    for row in await _ours(ctx, since, until, refunds.OPEN):
        if row.id not in listed_ids:
            await refunds.resolve(ctx, row.id)


async def look_up_ours(ctx: Context, provider: Opened, since: datetime, until: datetime) -> None:
    """One direction only, of a provider that keeps no lists: each refund is asked for, as a bank may send it back."""
    rows = await _ours(ctx, since, until, _MAY_CHANGE)
    async with database.for_tenant(ctx.tenant, reading=True):
        paid = await Payment.by_ids(ctx.tenant, [row.payment_id for row in rows])
    for row in rows:
        if paid[row.payment_id].provider_account_id == provider.account.id:
            await refunds.resolve(ctx, row.id)


async def hear(ctx: Context, provider: Opened, books: Books, charge_ref: str) -> None:
    """All refunds of one charge. Raises what the provider's calls do."""
    theirs = [listed async for listed in books.refunds_of(charge_ref)]
    known = await _known(ctx, theirs)
    for listed in theirs:
        await _one(ctx, provider, listed, known)


async def _one(ctx: Context, provider: Opened, listed: RefundListed, known: dict[str, Refund]) -> None:
    row = known.get(listed.refund.provider_ref) or known.get(listed.refund.reference or "")
    if row is not None:
        await _compare(ctx, provider, row, listed.refund)
    else:
        await paid_first(ctx, provider, listed.charge_ref)
        await record(ctx, provider, listed)


async def _known(ctx: Context, theirs: Sequence[RefundListed]) -> dict[str, Refund]:
    """Our rows, by our reference and by the provider's."""
    keys = [found for one in theirs if (found := key(one.refund.reference)) is not None]
    refs = [one.refund.provider_ref for one in theirs]
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await Refund.of(ctx.tenant).filter(Q(id__in=keys) | Q(provider_ref__in=refs))
    return {str(row.id): row for row in rows} | {row.provider_ref: row for row in rows if row.provider_ref}


async def _ours(ctx: Context, since: datetime, until: datetime, statuses: frozenset[RefundStatus]) -> list[Refund]:
    made = {"id__gte": ids.first_of(since), "id__lt": ids.first_of(until)}
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await Refund.of(ctx.tenant).filter(**made, status__in=[str(one) for one in statuses])
    return [row for row in rows if row.status not in refunds.OPEN or not settlement.may_be_on_its_way(row.id)]


async def _compare(ctx: Context, provider: Opened, row: Refund, told: RefundResult) -> None:
    if row.status is RefundStatus.STARTED and settlement.may_be_on_its_way(row.id):
        return
    if told.money != row.amount:
        await _ask(ctx, provider, told, row.amount.text(), row.payment_id)
    elif row.status is RefundStatus.FAILED and told.status is contract.RefundStatus.SUCCEEDED:
        await _revive(ctx, provider, row, told)
    else:
        await _settle(ctx, provider, row, told)


@transactional
async def _settle(ctx: Context, provider: Opened, row: Refund, told: RefundResult) -> None:
    before = (await Refund.named(ctx.tenant, row.id)).status
    after = (await refunds.settle(ctx, row.id, told)).status
    if after is not before:
        await _healed(ctx, provider, row, told, str(before))


@transactional
async def _revive(ctx: Context, provider: Opened, row: Refund, told: RefundResult) -> None:
    """We had given it up, and the money went all the same."""
    refund, payment, _, _ = await refunds.locked(ctx, row.id)
    left = payment.amount - payment.refunded - payment.disputed
    if refund.status is not RefundStatus.FAILED:
        return
    if left < refund.amount:
        await _ask(ctx, provider, told, left.text(), payment.id)
        return
    payment.refunded = payment.refunded + refund.amount
    await payment.save(update_fields=["refunded_minor"])
    refund.status = RefundStatus.PENDING
    await refund.save(update_fields=["status"])
    await refunds.settle(ctx, refund.id, told)
    await _healed(ctx, provider, row, told, str(RefundStatus.FAILED))


async def paid_first(ctx: Context, provider: Opened, charge_ref: str | None) -> Payment | None:
    """The payment of a charge; one that we still think unpaid is asked for first, for news come in any order."""
    if charge_ref is None:
        return None
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = Payment.of(ctx.tenant).filter(provider_account_id=provider.account.id, provider_ref=charge_ref)
        payment = await rows.first()
    if payment is None or payment.invoice_id is None or payment.status is PaymentStatus.SUCCEEDED:
        return payment
    charge = await provider.adapter.confirm(charge_ref)
    return await settlement.settle(ctx, payment.id, charge)


@transactional
async def record(ctx: Context, provider: Opened, listed: RefundListed) -> None:
    """Somebody gave money back at the provider's own desk: it is written as if it had been asked for here."""
    told = listed.refund
    payment = await _payment_of(ctx, provider, listed.charge_ref)
    if payment is None or told.status in {contract.RefundStatus.FAILED, contract.RefundStatus.CANCELED}:
        return
    if await Refund.of(ctx.tenant).filter(payment_id=payment.id, provider_ref=told.provider_ref).exists():
        return
    left = payment.amount - payment.refunded - payment.disputed
    in_part = payment.is_in_suspense and told.money != payment.amount
    if payment.status is not PaymentStatus.SUCCEEDED or told.money.currency != left.currency or left < told.money:
        await _ask(ctx, provider, told, left.text(), payment.id)
    elif in_part:
        await _ask(ctx, provider, told, payment.amount.text(), payment.id)
    else:
        row = await refunds.reserved(ctx, payment, told.money, ELSEWHERE, await _wish(ctx, payment, told.money))
        await refunds.settle(ctx, row.id, told)
        await _healed(ctx, provider, row, told, "")


async def _payment_of(ctx: Context, provider: Opened, charge_ref: str | None) -> Payment | None:
    """The charge's payment, with its agreement and invoice locked before it."""
    if charge_ref is None:
        return None
    rows = Payment.of(ctx.tenant).filter(provider_account_id=provider.account.id, provider_ref=charge_ref)
    seen = await rows.first()
    return None if seen is None else (await refunds.locked_payment(ctx, seen.id))[0]


async def _wish(ctx: Context, payment: Payment, money: Money) -> Wish | None:
    """A credit note corrects the invoice as far as anything is left to be corrected; what is more was goodwill."""
    if payment.invoice_id is None:
        return None
    invoice = (await refunds.locked_payment(ctx, payment.id))[1]
    is_more = invoice is not None and invoice.total - invoice.credited < money
    return Wish(payment.invoice_id, money, ELSEWHERE, is_goodwill=is_more)


async def _healed(ctx: Context, provider: Opened, row: Refund, told: RefundResult, ours: str) -> None:
    reference, theirs = told.provider_ref, f"{told.status} {told.money.text()}"
    found = Finding(IssueKind.MISSING_REFUND, provider.account.id, reference, ours, theirs, row.payment_id)
    await issues.healed(ctx, found, str(told.status))


@transactional
async def _ask(ctx: Context, provider: Opened, told: RefundResult, ours: str, payment_id: UUID) -> None:
    theirs = told.money.text()
    found = Finding(IssueKind.UNKNOWN_REFUND, provider.account.id, told.provider_ref, ours, theirs, payment_id)
    await issues.ask(ctx, found)
