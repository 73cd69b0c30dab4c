"""Charges of a span of time, in both directions: what the provider has beside what we have."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from models import database
from models.payments import IN_FLIGHT, Payment, PaymentStatus, ProviderAccount, ProviderCustomer
from models.reconciling import IssueAction, IssueKind
from tenure.billing import issues, payments
from tenure.billing.issues import Finding
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.books import Books
from tenure.gateways.payments.contract import ChargeResult, ChargeStatus, ProviderRefused, first_to_matter
from tenure.kit import ids
from tenure.subscriptions import collecting, settlement
from tenure.subscriptions.reconciling import comparing, driven_charges
from tenure.subscriptions.reconciling.keys import key
from tenure.transactions import transactional

MARGIN = timedelta(hours=1)
"""By how much the provider's list reaches beyond ours at both ends: the two are not made at the same instant."""
AT_ONCE = 500


async def look(ctx: Context, provider: Opened, books: Books, since: datetime, until: datetime) -> None:
    """Everything that either side has of the time from `since` to `until`. Raises what the provider's calls do."""
    theirs = [charge async for charge in books.charges(since - MARGIN, until + MARGIN)]
    matched, strangers = await _matched(ctx, provider, theirs)
    for payment, charges in matched:
        await _one(ctx, provider, payment, charges)
    for charge in strangers:
        if not await driven_charges.explain(ctx, provider, charge):
            await unknown(ctx, provider, charge)
    listed = {payment.id for payment, _ in matched}
    for payment in await _ours(ctx, provider, since, until):
        if payment.id not in listed:
            await unlisted(ctx, provider, payment)


async def look_up_ours(ctx: Context, provider: Opened, since: datetime, until: datetime) -> None:
    """One direction only, of a provider that keeps no lists: each of our payments is asked for."""
    for payment in await _ours(ctx, provider, since, until):
        await unlisted(ctx, provider, payment)


async def _matched(
    ctx: Context, provider: Opened, theirs: Sequence[ChargeResult]
) -> tuple[list[tuple[Payment, list[ChargeResult]]], list[ChargeResult]]:
    """Each payment with its charges; and the charges that are nobody's and took money."""
    by_payment: dict[UUID, list[ChargeResult]] = defaultdict(list)
    rows: dict[UUID, Payment] = {}
    unknown = []
    for start in range(0, len(theirs), AT_ONCE):
        part = theirs[start : start + AT_ONCE]
        found = await _known(ctx, provider, part)
        by_ref = {payment.provider_ref: payment for payment in found if payment.provider_ref}
        by_key: dict[UUID | None, Payment] = {payment.id: payment for payment in found}
        for charge in part:
            payment = by_ref.get(charge.provider_ref) or by_key.get(key(charge.reference))
            if payment is not None:
                rows[payment.id] = payment
                by_payment[payment.id].append(charge)
            elif charge.status is ChargeStatus.SUCCEEDED:
                unknown.append(charge)
    return [(rows[one], by_payment[one]) for one in sorted(rows)], unknown


async def _known(ctx: Context, provider: Opened, part: Iterable[ChargeResult]) -> list[Payment]:
    """By our reference, or by the provider's."""
    refs = [charge.provider_ref for charge in part]
    keys = [found for charge in part if (found := key(charge.reference)) is not None]
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Payment.of(ctx.tenant).filter(
            Q(id__in=keys) | Q(provider_ref__in=refs), provider_account_id=provider.account.id
        )


async def _one(ctx: Context, provider: Opened, payment: Payment, charges: list[ChargeResult]) -> None:
    """One payment, and whatever else was charged under its reference."""
    own = next((one for one in charges if one.provider_ref == payment.provider_ref), None)
    main = own if own is not None and own.status is ChargeStatus.SUCCEEDED else first_to_matter(charges)
    assert main is not None
    await comparing.compare(ctx, provider, payment, main)
    for charge in charges:
        if charge is not main and charge.status is ChargeStatus.SUCCEEDED:
            await _second(ctx, payment, charge)


@transactional
async def _second(ctx: Context, payment: Payment, charge: ChargeResult) -> None:
    """The same was charged once more: it stands in suspense, and its refund is proposed."""
    row = await suspended(ctx, payment.provider_account_id, payment.account_id, charge)
    amount = charge.money.text()
    account, reference = payment.provider_account_id, charge.provider_ref
    found = Finding(IssueKind.DOUBLE_CHARGE, account, reference, amount, amount, row.id, IssueAction.REFUND)
    await issues.ask(ctx, found)


@transactional
async def unknown(ctx: Context, provider: Opened, charge: ChargeResult) -> None:
    """Money that we know nothing of. Where it is a customer's of ours it stands in suspense; a person is asked."""
    customers = ProviderCustomer.of(ctx.tenant).filter(provider_account_id=provider.account.id)
    owner = await customers.get_or_none(reference=charge.customer) if charge.customer else None
    row = await suspended(ctx, provider.account.id, owner.account_id, charge) if owner is not None else None
    found = Finding(
        IssueKind.UNKNOWN_PAYMENT,
        provider.account.id,
        charge.provider_ref,
        theirs=charge.money.text(),
        payment_id=row.id if row else None,
    )
    await issues.ask(ctx, found)


@transactional
async def suspended(ctx: Context, provider_account_id: UUID, account_id: UUID | None, charge: ChargeResult) -> Payment:
    """A row for money that the provider took and we had none for, in suspense. One that is there is found again."""
    await ProviderAccount.locked(ctx.tenant, provider_account_id)  # one at a time
    rows = Payment.of(ctx.tenant).filter(provider_account_id=provider_account_id, provider_ref=charge.provider_ref)
    known = await rows.first()
    return known or await payments.unexpected(ctx, provider_account_id, account_id, charge)


async def _ours(ctx: Context, provider: Opened, since: datetime, until: datetime) -> list[Payment]:
    """What we tried, by when the rows were made: whatever a test clock said then."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Payment.of(ctx.tenant).filter(
            provider_account_id=provider.account.id,
            id__gte=ids.first_of(since),
            id__lt=ids.first_of(until),
            received_as__isnull=True,
        )


async def unlisted(ctx: Context, provider: Opened, payment: Payment) -> None:
    """The provider's list has it not: ask for it alone. One that never began is forgotten."""
    if settlement.may_be_on_its_way(payment.id):
        return
    if payment.status in IN_FLIGHT:
        await _resolve(ctx, payment)
    elif payment.status is PaymentStatus.SUCCEEDED and payment.provider_ref:
        try:
            charge = await provider.adapter.confirm(payment.provider_ref)
        except ProviderRefused as refusal:
            await _nowhere(ctx, payment, refusal.code or "none")
        else:
            await comparing.compare(ctx, provider, payment, charge)


async def _resolve(ctx: Context, payment: Payment) -> None:
    after = await collecting.resolve(ctx, payment.id)
    if after.status is not payment.status:
        await _told(ctx, payment, after)


@transactional
async def _told(ctx: Context, before: Payment, after: Payment) -> None:
    reference = after.provider_ref or str(after.id)
    ours, theirs = str(before.status), after.decline_code or str(after.status)
    account = after.provider_account_id
    found = Finding(IssueKind.MISSING_RESULT, account, reference, ours, theirs, after.id)
    await issues.healed(ctx, found, str(after.status))


@transactional
async def _nowhere(ctx: Context, payment: Payment, code: str) -> None:
    reference, ours = payment.provider_ref or "", str(payment.status)
    account = payment.provider_account_id
    await issues.ask(ctx, Finding(IssueKind.STATUS_DIFFERS, account, reference, ours, code, payment.id))
