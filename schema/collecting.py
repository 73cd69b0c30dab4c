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
from schema.collecting_refusals import CollectionUserError
from schema.connections import Connection, slice_of
from schema.fields import Info, foresight, mutation, payload, preview, query
from schema.scalars import MoneyInput, to_money
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.quoting import Preview
from tenure.access import Permission
from tenure.subscriptions import receiving

SuspensePlace = strawberry.enum(receiving.Place, name="SuspensePlace", description="What happens to unexpected money.")


@strawberry.enum(description="The bank's decision. WON: the money is returned to the business. LOST: it is a loss.")
class DisputeOutcome(Enum):
    WON = "WON"
    LOST = "LOST"


@strawberry.input
class InvoiceMarkPaidInput:
    invoice: strawberry.ID
    amount: MoneyInput | None = strawberry.field(
        default=None,
        description="The amount received. Defaults to the amount due. Any excess is credited to the balance.",
    )
    received_as: Receipt = Receipts.BANK_TRANSFER
    reference: str = strawberry.field(default="", description="The reference that the payer gave.")
    received_at: datetime | None = strawberry.field(
        default=None, description="When the money was received. Defaults to now."
    )


@strawberry.input
class PaymentRecordInput:
    amount: MoneyInput
    reference: str = strawberry.field(
        description="The number of the invoice. Money with any other reference is held in suspense."
    )
    received_as: Receipt = Receipts.BANK_TRANSFER
    received_at: datetime | None = strawberry.field(
        default=None, description="When the money was received. Defaults to now."
    )


@strawberry.input
class SuspenseResolveInput:
    payment: strawberry.ID
    to: SuspensePlace
    invoice: strawberry.ID | None = strawberry.field(
        default=None, description="The invoice to pay, when the money is for an invoice."
    )
    account: strawberry.ID | None = strawberry.field(
        default=None, description="The account whose balance is credited, when the payment does not identify it."
    )


@strawberry.enum(description="Whether a refund that staff send themselves was sent or cannot be sent.")
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
    amount: MoneyInput | None = strawberry.field(
        default=None, description="The disputed amount. Defaults to everything that is left of the payment."
    )
    reason: str = "other"
    due_by: datetime | None = None
    reference: str | None = strawberry.field(default=None, description="The provider's identifier.")


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
    payment_method: str = strawberry.field(description="The provider's token of the payment method.")
    account: strawberry.ID | None = strawberry.field(
        default=None, description="The account to save it for. Defaults to the caller's own account."
    )
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
        "Saves a payment method and uses it for all future charges. Amounts due are charged to it immediately. A "
        "declined payment is not an error: check the status of the subscription.",
        emits=RETRY_EVENTS,
        needs_key=True,
    )
    async def payment_method_add(self, info: Info, input: PaymentMethodAddInput) -> PaymentMethodAddPayload:
        return PaymentMethodAddPayload(payment_method=await collecting.add_method(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Assigns another saved payment method to one subscription. Amounts due are charged to it immediately.",
        emits=RETRY_EVENTS,
        needs_key=True,
    )
    async def subscription_payment_method_set(
        self, info: Info, input: SubscriptionPaymentMethodSetInput
    ) -> SubscriptionPaymentMethodSetPayload:
        return SubscriptionPaymentMethodSetPayload(subscription=await collecting.choose_method(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Removes a payment method, so that it is no longer charged. Subscriptions that use it require another one at "
        "their next payment. Refused with PAYMENT_METHOD_IN_USE while a payment provider itself charges a "
        "subscription with it.",
        emits=["payment_method.removed"],
    )
    async def payment_method_remove(self, info: Info, input: PaymentMethodRemoveInput) -> PaymentMethodRemovePayload:
        return PaymentMethodRemovePayload(payment_method=await collecting.remove_method(info.context, input))


@foresight(BillingUserError)
class BillingPreview:
    preview: Preview | None


@strawberry.type
class CollectionQuery:
    @preview(Permission.BILLING_REFUND, "Previews the outcome of `invoiceRefund`.")
    async def invoice_refund_preview(self, info: Info, input: InvoiceRefundInput) -> BillingPreview:
        amount = input.amount and to_money(input.amount)
        return BillingPreview(preview=await billing.preview_refund(info.context, input, amount))

    @query(Permission.BILLING_READ, "Unexpected money that is waiting for staff to assign it, newest first.")
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
        "Refunds that have not arrived yet, newest first: in transit at a provider, or to be sent by staff.",
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

    @query(Permission.BILLING_READ, "Refunds that failed and that need attention from staff, newest first.")
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
        "Retries the payment of a past due subscription now, without waiting for its schedule. The attempt follows "
        "immediately, and its outcome is sent as `subscription.recovered` or `payment.failed`. Later scheduled "
        "retries stay.",
        needs_key=True,
    )
    async def subscription_retry(self, info: Info, input: SubscriptionRetryInput) -> SubscriptionRetryPayload:
        return SubscriptionRetryPayload(subscription=await collecting.hasten(info.context, input))

    @mutation(
        Permission.BILLING_COLLECT,
        "Records that an invoice was paid by bank transfer, in cash, or by cheque, in full or in part. Any excess is "
        "credited to the balance.",
        emits=ARRIVAL_EVENTS,
        needs_key=True,
    )
    async def invoice_mark_paid(self, info: Info, input: InvoiceMarkPaidInput) -> InvoiceMarkPaidPayload:
        amount = input.amount and to_money(input.amount)
        return InvoiceMarkPaidPayload(payment=await collecting.mark_paid(info.context, input, amount))

    @mutation(
        Permission.BILLING_COLLECT,
        "Records money that was received, with its reference, as a bank reports it. It pays the invoice with that "
        "number if its amount due matches exactly. Otherwise, the money is held in suspense until staff assign it.",
        emits=[*ARRIVAL_EVENTS, "payment.unmatched"],
        needs_key=True,
    )
    async def payment_record(self, info: Info, input: PaymentRecordInput) -> PaymentRecordPayload:
        return PaymentRecordPayload(payment=await collecting.record(info.context, input, to_money(input.amount)))

    @mutation(
        Permission.BILLING_COLLECT,
        "Assigns money in suspense to an invoice or a balance, or refunds it.",
        emits=[*ARRIVAL_EVENTS, "payment.matched", *REFUND_EVENTS[:3]],
        needs_key=True,
        step_up=True,
    )
    async def suspense_resolve(self, info: Info, input: SuspenseResolveInput) -> SuspenseResolvePayload:
        return SuspenseResolvePayload(payment=await collecting.resolve(info.context, input))

    @mutation(
        Permission.BILLING_REFUND,
        "Records that staff sent a refund themselves, of money that was received by bank transfer, in cash, or by "
        "cheque; or that it cannot be sent.",
        emits=[*REFUND_EVENTS[1:], "payment.matched"],
        needs_key=True,
    )
    async def refund_settle(self, info: Info, input: RefundSettleInput) -> RefundSettlePayload:
        was_sent = input.outcome is RefundOutcome.SENT
        return RefundSettlePayload(refund=await collecting.settle_refund(info.context, input, was_sent=was_sent))

    @mutation(
        Permission.BILLING_COLLECT,
        "Records that a payer disputes a payment with their bank. The disputed amount cannot be refunded.",
        emits=["dispute.opened", "entitlement.revoked"],
        needs_key=True,
    )
    async def dispute_record(self, info: Info, input: DisputeRecordInput) -> DisputeRecordPayload:
        amount = input.amount and to_money(input.amount)
        return DisputeRecordPayload(dispute=await collecting.record_dispute(info.context, input, amount))

    @mutation(
        Permission.BILLING_COLLECT,
        "Records the bank's decision on a dispute.",
        emits=["dispute.closed", "entitlement.granted", "entitlement.revoked", "subscription.ended", "invoice.voided"],
        needs_key=True,
    )
    async def dispute_close(self, info: Info, input: DisputeCloseInput) -> DisputeClosePayload:
        outcome = DisputeStatus(input.outcome.value)
        return DisputeClosePayload(dispute=await collecting.close_dispute(info.context, input, outcome))
