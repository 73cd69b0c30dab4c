"""Ways to pay, and what is owed."""

from datetime import datetime
from enum import Enum

import strawberry

from models.payments import DisputeStatus
from models.payments import Receipt as Receipts
from resolvers import billing, collecting
from schema.billing import (
    MADE_FOR,
    PAYMENT_EVENTS,
    REFUND_EVENTS,
    Dispute,
    InvoiceRefundInput,
    Payment,
    PaymentMethod,
    Receipt,
    Refund,
)
from schema.billing_refusals import BillingUserError
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, foresight, mutation, payload, preview, query
from schema.scalars import MoneyInput, to_money
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.quoting import Preview
from tenure.access import Permission
from tenure.subscriptions import receiving


class CollectionErrorCode(Enum):
    PROVIDER_MANAGED = "PROVIDER_MANAGED"
    NO_PROVIDER = "NO_PROVIDER"
    PAYMENT_METHOD_DECLINED = "PAYMENT_METHOD_DECLINED"
    PAYMENT_METHOD_REMOVED = "PAYMENT_METHOD_REMOVED"
    PAYMENT_METHOD_IN_USE = "PAYMENT_METHOD_IN_USE"
    NOTHING_DUE = "NOTHING_DUE"
    CURRENCY_DIFFERS = "CURRENCY_DIFFERS"
    AMOUNT_INVALID = "AMOUNT_INVALID"
    PAYMENT_IN_PROGRESS = "PAYMENT_IN_PROGRESS"
    RECEIVED_LATER = "RECEIVED_LATER"
    IN_USE = "IN_USE"
    NOT_IN_SUSPENSE = "NOT_IN_SUSPENSE"
    INVOICE_REQUIRED = "INVOICE_REQUIRED"
    ACCOUNT_REQUIRED = "ACCOUNT_REQUIRED"
    DISPUTE_TOO_LARGE = "DISPUTE_TOO_LARGE"
    DISPUTE_OPEN = "DISPUTE_OPEN"
    DISPUTE_CLOSED = "DISPUTE_CLOSED"
    REFUND_NOT_BY_HAND = "REFUND_NOT_BY_HAND"


CollectionUserError = errors("Collection", CollectionErrorCode)


SuspensePlace = strawberry.enum(
    receiving.Place, name="SuspensePlace", description="Where money that nobody expected goes."
)


@strawberry.enum(description="How a bank decided: WON, the money is back; LOST, it is a loss.")
class DisputeOutcome(Enum):
    WON = "WON"
    LOST = "LOST"


@strawberry.input
class InvoiceMarkPaidInput:
    invoice: strawberry.ID
    amount: MoneyInput | None = strawberry.field(
        default=None, description="What came; all that is due, else. What is more goes to the balance."
    )
    received_as: Receipt = Receipts.BANK_TRANSFER
    reference: str = strawberry.field(default="", description="The payer's own words on it.")
    received_at: datetime | None = strawberry.field(default=None, description="Now, where nothing is said.")


@strawberry.input
class PaymentRecordInput:
    amount: MoneyInput
    reference: str = strawberry.field(description="The number of an invoice; any other money stands in suspense.")
    received_as: Receipt = Receipts.BANK_TRANSFER
    received_at: datetime | None = strawberry.field(default=None, description="Now, where nothing is said.")


@strawberry.input
class SuspenseResolveInput:
    payment: strawberry.ID
    to: SuspensePlace
    invoice: strawberry.ID | None = strawberry.field(default=None, description="Which one, where it is for an invoice.")
    account: strawberry.ID | None = strawberry.field(
        default=None, description="Whose balance, where the money does not say whose it is."
    )


@strawberry.enum(description="Whether money that staff send back themselves is on its way, or cannot be sent.")
class RefundOutcome(Enum):
    SENT = "SENT"
    NOT_SENT = "NOT_SENT"


@strawberry.input
class RefundSettleInput:
    refund: strawberry.ID
    outcome: RefundOutcome


@strawberry.input
class DisputeRecordInput:
    payment: strawberry.ID
    amount: MoneyInput | None = strawberry.field(default=None, description="All that is left of it, else.")
    reason: str = "other"
    due_by: datetime | None = None
    reference: str | None = strawberry.field(default=None, description="What the provider calls it.")


@strawberry.input
class DisputeCloseInput:
    dispute: strawberry.ID
    outcome: DisputeOutcome


@strawberry.input
class SubscriptionRetryInput:
    subscription: strawberry.ID


@payload(CollectionUserError)
class SubscriptionRetryPayload:
    subscription: Subscription | None


@payload(CollectionUserError)
class InvoiceMarkPaidPayload:
    payment: Payment | None


@payload(CollectionUserError)
class PaymentRecordPayload:
    payment: Payment | None


@payload(CollectionUserError)
class SuspenseResolvePayload:
    payment: Payment | None


@payload(CollectionUserError)
class RefundSettlePayload:
    refund: Refund | None


@payload(CollectionUserError)
class DisputeRecordPayload:
    dispute: Dispute | None


@payload(CollectionUserError)
class DisputeClosePayload:
    dispute: Dispute | None


@strawberry.input
class PaymentMethodAddInput:
    payment_method: str = strawberry.field(description="The provider's token of it.")
    account: strawberry.ID | None = strawberry.field(default=None, description="One's own, where none is named.")
    provider_account: strawberry.ID | None = strawberry.field(default=None, description=MADE_FOR)


@strawberry.input
class PaymentMethodRemoveInput:
    payment_method: strawberry.ID


@strawberry.input
class SubscriptionPaymentMethodSetInput:
    subscription: strawberry.ID
    payment_method: strawberry.ID


@payload(CollectionUserError)
class PaymentMethodAddPayload:
    payment_method: PaymentMethod | None


@payload(CollectionUserError)
class PaymentMethodRemovePayload:
    payment_method: PaymentMethod | None


@payload(CollectionUserError)
class SubscriptionPaymentMethodSetPayload:
    subscription: Subscription | None


RETRY_EVENTS = [
    *PAYMENT_EVENTS,
    "subscription.recovered",
    "subscription.renewed",
    "subscription.trial_converted",
    "subscription.trial_phase_changed",
    "subscription.unpaid",
    "subscription.ended",
    "dunning.cleared",
    "dunning.exhausted",
    "entitlement.granted",
    "entitlement.revoked",
    "invoice.voided",
    "credit_note.issued",
    "credits.granted",
]


@strawberry.type
class PaymentMethodMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Keep a way to pay, and use it for all that is charged from now on. What is owed is tried with it at once; "
        "a declined payment is no error: see how the subscription stands.",
        emits=RETRY_EVENTS,
        needs_key=True,
    )
    async def payment_method_add(self, info: Info, input: PaymentMethodAddInput) -> PaymentMethodAddPayload:
        return PaymentMethodAddPayload(payment_method=await collecting.add_method(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Pay for one subscription with another way to pay that is kept. What is owed is tried with it at once.",
        emits=RETRY_EVENTS,
        needs_key=True,
    )
    async def subscription_payment_method_set(
        self, info: Info, input: SubscriptionPaymentMethodSetInput
    ) -> SubscriptionPaymentMethodSetPayload:
        return SubscriptionPaymentMethodSetPayload(subscription=await collecting.choose_method(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Charge a way to pay no more. What is paid with it asks for another one when it is due. Refused with "
        "PAYMENT_METHOD_IN_USE while a payment provider itself charges a subscription with it.",
        emits=["payment_method.removed"],
    )
    async def payment_method_remove(self, info: Info, input: PaymentMethodRemoveInput) -> PaymentMethodRemovePayload:
        return PaymentMethodRemovePayload(payment_method=await collecting.remove_method(info.context, input))


@foresight(BillingUserError)
class BillingPreview:
    preview: Preview | None


@strawberry.type
class CollectionQuery:
    @preview(Permission.BILLING_REFUND, "What `invoiceRefund` would come to.")
    async def invoice_refund_preview(self, info: Info, input: InvoiceRefundInput) -> BillingPreview:
        amount = input.amount and to_money(input.amount)
        return BillingPreview(preview=await billing.preview_refund(info.context, input, amount))

    @query(Permission.BILLING_READ, "Money that nobody expected, and that waits for a person: newest first.")
    async def suspense(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Payment]:
        return await collecting.list_suspense(info.context, slice_of(first, after, last, before))

    @query(
        Permission.BILLING_READ,
        "Refunds that have not arrived yet, newest first: on their way at a provider, or to be sent by staff.",
    )
    async def refunds_pending(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Refund]:
        return await collecting.list_pending_refunds(info.context, slice_of(first, after, last, before))

    @query(Permission.BILLING_READ, "Refunds that did not arrive, and that a person looks at: newest first.")
    async def refunds_failed(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Refund]:
        return await collecting.list_failed_refunds(info.context, slice_of(first, after, last, before))


ARRIVAL_EVENTS = [
    "payment.succeeded",
    "payment.attempted",
    "payment.pending",
    "invoice.sent",
    "checkout.completed",
    "gift.purchased",
    "invoice.paid",
    "balance.credited",
    "subscription.trial_converted",
    "subscription.trial_phase_changed",
    "subscription.activated",
    "subscription.renewed",
    "subscription.recovered",
    "dunning.cleared",
    "entitlement.granted",
    "credits.granted",
]


@strawberry.type
class CollectionMutation:
    @mutation(
        Permission.BILLING_COLLECT,
        "Try what a subscription owes that is behind now, and not only when its schedule says. The attempt follows at "
        "once, and its outcome as `subscription.recovered` or `payment.failed`; what the schedule has for later stays.",
        needs_key=True,
    )
    async def subscription_retry(self, info: Info, input: SubscriptionRetryInput) -> SubscriptionRetryPayload:
        return SubscriptionRetryPayload(subscription=await collecting.hasten(info.context, input))

    @mutation(
        Permission.BILLING_COLLECT,
        "An invoice was paid by transfer, in cash or by cheque, or a part of it. What is more goes to the balance.",
        emits=ARRIVAL_EVENTS,
        needs_key=True,
    )
    async def invoice_mark_paid(self, info: Info, input: InvoiceMarkPaidInput) -> InvoiceMarkPaidPayload:
        amount = input.amount and to_money(input.amount)
        return InvoiceMarkPaidPayload(payment=await collecting.mark_paid(info.context, input, amount))

    @mutation(
        Permission.BILLING_COLLECT,
        "Tell of money as a bank does, with its reference. It pays the invoice of that number where exactly that is "
        "due; any other is not applied, stands in suspense, and a person is asked.",
        emits=[*ARRIVAL_EVENTS, "payment.unmatched"],
        needs_key=True,
    )
    async def payment_record(self, info: Info, input: PaymentRecordInput) -> PaymentRecordPayload:
        return PaymentRecordPayload(payment=await collecting.record(info.context, input, to_money(input.amount)))

    @mutation(
        Permission.BILLING_COLLECT,
        "Say what money in suspense is for: an invoice, a balance, or nothing: then it goes back.",
        emits=[*ARRIVAL_EVENTS, "payment.matched", *REFUND_EVENTS[:3]],
        needs_key=True,
        step_up=True,
    )
    async def suspense_resolve(self, info: Info, input: SuspenseResolveInput) -> SuspenseResolvePayload:
        return SuspenseResolvePayload(payment=await collecting.resolve(info.context, input))

    @mutation(
        Permission.BILLING_REFUND,
        "Staff sent a refund back themselves, of money that came by transfer, in cash or by cheque; or cannot send it.",
        emits=[*REFUND_EVENTS[1:], "payment.matched"],
        needs_key=True,
    )
    async def refund_settle(self, info: Info, input: RefundSettleInput) -> RefundSettlePayload:
        was_sent = input.outcome is RefundOutcome.SENT
        return RefundSettlePayload(refund=await collecting.settle_refund(info.context, input, was_sent=was_sent))

    @mutation(
        Permission.BILLING_COLLECT,
        "A payer contests a payment at their bank. What is contested cannot be refunded.",
        emits=["dispute.opened", "entitlement.revoked"],
        needs_key=True,
    )
    async def dispute_record(self, info: Info, input: DisputeRecordInput) -> DisputeRecordPayload:
        amount = input.amount and to_money(input.amount)
        return DisputeRecordPayload(dispute=await collecting.record_dispute(info.context, input, amount))

    @mutation(
        Permission.BILLING_COLLECT,
        "The bank has decided a dispute.",
        emits=["dispute.closed", "entitlement.granted", "entitlement.revoked", "subscription.ended", "invoice.voided"],
        needs_key=True,
    )
    async def dispute_close(self, info: Info, input: DisputeCloseInput) -> DisputeClosePayload:
        outcome = DisputeStatus(input.outcome.value)
        return DisputeClosePayload(dispute=await collecting.close_dispute(info.context, input, outcome))
