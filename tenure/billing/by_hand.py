"""Staff as a payment provider: money by transfer, in cash and by cheque, behind the same contract as every other.

Nobody outside is asked. A charge is an expectation, PENDING until staff say that the money came; a refund is PENDING
until they say that they sent it back. Its books are rows of ours, so that what staff say is written in one transaction
with what follows from it.
"""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from models import database
from models.by_hand import Entry, ManualCharge, ManualRefund
from models.payments import Receipt
from tenure.context import Context
from tenure.gateways.payments.contract import (
    BadSignature,
    ChargeRequest,
    ChargeResult,
    ChargeStatus,
    ClientToken,
    MethodFacts,
    Notification,
    NotThere,
    ProviderRefused,
    RefundRequest,
    RefundResult,
    RefundStatus,
    SetupRequest,
    SetupResult,
    first_to_matter,
)
from tenure.kit import ids
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.transactions import transactional

_CHARGES = {
    Entry.EXPECTED: ChargeStatus.PENDING,
    Entry.DONE: ChargeStatus.SUCCEEDED,
    Entry.CANCELED: ChargeStatus.CANCELED,
    Entry.FAILED: ChargeStatus.DECLINED,
}
_REFUNDS = {
    Entry.EXPECTED: RefundStatus.PENDING,
    Entry.DONE: RefundStatus.SUCCEEDED,
    Entry.CANCELED: RefundStatus.CANCELED,
    Entry.FAILED: RefundStatus.FAILED,
}
_STANDING = (Entry.EXPECTED, Entry.DONE)
"""Refunds that count against what was received."""


class ManualPayments:
    """One business's account with itself. A way to pay is a `Receipt`; none is kept, since nothing can be charged."""

    name = "manual"

    def __init__(self, ctx: Context, account_id: UUID) -> None:
        self._ctx = ctx.carried_on()
        self._account_id = account_id

    async def charge(self, request: ChargeRequest) -> ChargeResult:
        """Expect the money. The payer writes the number of the invoice on it."""
        if request.payment_method not in set(Receipt):
            raise ProviderRefused("The payment method must be bank transfer, cash or cheque.", "resource_missing")
        if request.money.minor <= 0:
            raise ProviderRefused("The amount must be greater than zero.", "amount_too_small")
        row = await expected(self._ctx, self._account_id, request)
        return charged(row, Entry.EXPECTED)

    async def confirm(self, provider_ref: str) -> ChargeResult:
        async with database.for_tenant(self._ctx.tenant, reading=True):
            return charged(await _charge(self._ctx, provider_ref))

    async def find_charge(
        self, reference: str, *, customer: str | None = None, since: datetime | None = None
    ) -> ChargeResult | None:
        async with database.for_tenant(self._ctx.tenant, reading=True):
            found = ManualCharge.of(self._ctx.tenant).filter(provider_account_id=self._account_id, reference=reference)
            rows = await found.order_by("-id")
        return first_to_matter(
            charged(row)
            for row in rows
            if customer in (None, row.customer) and (since is None or row.created_at >= since)
        )

    async def cancel_charge(self, provider_ref: str, key: str) -> ChargeResult:
        return charged(await canceled(self._ctx, provider_ref))

    async def refund(self, request: RefundRequest) -> RefundResult:
        return returned(await _owed(self._ctx, request), Entry.EXPECTED)

    async def find_refund(self, reference: str, provider_ref: str) -> RefundResult | None:
        async with database.for_tenant(self._ctx.tenant, reading=True):
            charge = await _charge(self._ctx, provider_ref)
            rows = await ManualRefund.of(self._ctx.tenant).filter(manual_charge_id=charge.id, reference=reference)
        return returned(rows[0]) if rows else None

    async def ensure_customer(self, key: str, account_id: str, email: str) -> str:
        """Staff know their payers by our own id of them."""
        return account_id

    async def forget_customer(self, customer: str, key: str) -> None:
        """Nothing is kept of them but what is in the books."""

    async def save_method(self, request: SetupRequest) -> SetupResult:
        raise _nothing_kept()

    async def confirm_method(self, provider_ref: str) -> SetupResult:
        raise _nothing_kept()

    async def detach_method(self, payment_method: str, key: str) -> None:
        raise _nothing_kept()

    async def client_token(self, provider_ref: str) -> ClientToken:
        raise ProviderRefused("The payer completes this payment at their bank, not here.", "nothing_to_finish")

    def parse_webhook(
        self, raw: bytes, headers: Mapping[str, str], secrets: tuple[str, ...], now: datetime
    ) -> Notification:
        raise BadSignature("nobody sends notifications of what staff look after themselves")


def _nothing_kept() -> ProviderRefused:
    return ProviderRefused("Bank transfers, cash and cheques can't be saved to be charged later.", "methods_not_kept")


@transactional
async def expected(ctx: Context, account_id: UUID, request: ChargeRequest) -> ManualCharge:
    """What a payer is to send, written once for a key."""
    row = _row(ctx, account_id, request.key, request.reference, request.money, Receipt(request.payment_method))
    row.customer = request.customer
    if await row.insert_unless("provider_account_id", "request_key"):
        return row
    known = await ManualCharge.of(ctx.tenant).get(provider_account_id=account_id, request_key=request.key)
    if _request_of(known) != _request_of(row):
        raise _another_request()
    return known


def _request_of(row: ManualCharge) -> tuple[object, ...]:
    return row.reference, row.customer, row.amount, row.method


def _another_request() -> ProviderRefused:
    return ProviderRefused("This idempotency key was already used with a different request.", "idempotency_error")


def _row(ctx: Context, account_id: UUID, key: str, reference: str, money: Money, how: Receipt) -> ManualCharge:
    return ManualCharge(
        tenant_id=ctx.tenant,
        id=ids.new(),
        provider_account_id=account_id,
        request_key=key,
        reference=reference,
        minor=money.minor,
        currency=money.currency,
        method=how,
        status=Entry.EXPECTED,
        created_at=ctx.now(),
    )


@transactional
async def canceled(ctx: Context, provider_ref: str) -> ManualCharge:
    """Expect it no more; money that came already stays."""
    return await _move(ctx, provider_ref, Entry.CANCELED, None)


@transactional
async def received(ctx: Context, provider_ref: str, money: Money | None = None) -> ManualCharge:
    """What was expected came, says staff; or `money` instead of it."""
    return await _move(ctx, provider_ref, Entry.DONE, money)


@transactional
async def unasked(ctx: Context, account_id: UUID, reference: str, money: Money, how: Receipt) -> ManualCharge:
    """Money that nobody had asked for in this way came, says staff. `reference` is our payment's id."""
    row = _row(ctx, account_id, f"unasked:{reference}", reference, money, how)
    row.status = Entry.DONE
    await row.save(force_create=True)
    return row


@transactional
async def sent_back(ctx: Context, provider_ref: str, *, was_sent: bool) -> ManualRefund:
    """A refund went out, says staff, or cannot go."""
    row = await ManualRefund.locked(ctx.tenant, _key(provider_ref))
    if row.status is Entry.EXPECTED:
        row.status = Entry.DONE if was_sent else Entry.FAILED
        await row.save(update_fields=["status"])
    return row


async def _move(ctx: Context, provider_ref: str, to: Entry, money: Money | None) -> ManualCharge:
    row = await ManualCharge.locked(ctx.tenant, (await _charge(ctx, provider_ref)).id)
    if row.status is Entry.EXPECTED:
        row.status, row.amount = to, money or row.amount
        await row.save(update_fields=["status", "minor", "currency"])
    return row


@transactional
async def _owed(ctx: Context, request: RefundRequest) -> ManualRefund:
    """What staff are to send back, written once for a key. The charge's lock makes refunds wait for one another."""
    charge = await ManualCharge.locked(ctx.tenant, (await _charge(ctx, request.provider_ref)).id)
    before = await ManualRefund.of(ctx.tenant).filter(manual_charge_id=charge.id)
    known = next((one for one in before if one.request_key == request.key), None)
    if known is not None:
        if (known.reference, known.amount) != (request.reference, request.money):
            raise _another_request()
        return known
    _refuse_excess(charge, before, request.money)
    return await ManualRefund.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        manual_charge_id=charge.id,
        request_key=request.key,
        reference=request.reference,
        minor=request.money.minor,
        currency=request.money.currency,
        status=Entry.EXPECTED,
        created_at=ctx.now(),
    )


def _refuse_excess(charge: ManualCharge, before: list[ManualRefund], wanted: Money) -> None:
    gone = amounts.total((one.amount for one in before if one.status in _STANDING), charge.currency)
    if wanted.currency != charge.currency or wanted.minor <= 0:
        raise ProviderRefused(
            "The amount must be greater than zero and in the currency of the charge.", "amount_invalid"
        )
    if charge.status is not Entry.DONE:
        raise ProviderRefused("This payment has not been received.", "charge_not_refundable")
    if charge.amount - gone < wanted:
        raise ProviderRefused(
            "The amount is greater than what is left to refund of the charge.", "charge_already_refunded"
        )


async def _charge(ctx: Context, provider_ref: str) -> ManualCharge:
    found = await ManualCharge.of(ctx.tenant).get_or_none(id=_key(provider_ref))
    if found is None:
        raise NotThere("This charge does not exist.", "resource_missing")
    return found


def _key(provider_ref: str) -> UUID:
    try:
        return UUID(provider_ref)
    except ValueError as error:
        raise NotThere("This reference does not exist.", "resource_missing") from error


def charged(row: ManualCharge, status: Entry | None = None) -> ChargeResult:
    """How a charge stands, or stood when it was made: what a repeated call is told."""
    return ChargeResult(
        status=_CHARGES[status or row.status],
        provider_ref=str(row.id),
        reference=row.reference,
        money=row.amount,
        method=MethodFacts(row.method.lower()),
        customer=row.customer,
    )


def returned(row: ManualRefund, status: Entry | None = None) -> RefundResult:
    """How a refund stands, or stood when it was made."""
    failure = "not_sent" if row.status is Entry.FAILED else None
    return RefundResult(_REFUNDS[status or row.status], str(row.id), row.reference, row.amount, failure)
