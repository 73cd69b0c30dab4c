"""Invoices, payments and refunds."""

from datetime import datetime

import strawberry

from models import billing as rows
from models import payments as money_rows
from resolvers import billing, payments
from schema.billing_lines import CreditNoteLine, InvoiceLine
from schema.billing_refusals import BillingUserError
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, query
from schema.lazily import LazyAccount, LazySubscription
from schema.paying import ProviderKind
from schema.scalars import Money, MoneyInput, Node, shape, to_money
from tenure.access import Permission
from tenure.subscriptions import refunds as refund_rules

InvoiceStatus = strawberry.enum(rows.InvoiceStatus, description="The status of an invoice.")
InvoiceKind = strawberry.enum(rows.InvoiceKind, description="Why an invoice was created.")
NoteTarget = strawberry.enum(rows.NoteTarget, description="Where the amount of a credit note goes.")
PaymentStatus = strawberry.enum(
    money_rows.PaymentStatus,
    description="The status of a collection attempt.",
)
RefundTo = strawberry.enum(refund_rules.To, name="RefundTo", description="Where a refund goes.")
DisputeStatus = strawberry.enum(money_rows.DisputeStatus, description="The status of a dispute.")
Receipt = strawberry.enum(
    money_rows.Receipt, name="Receipt", description="How money was received that no provider processed."
)
RefundStatus = strawberry.enum(money_rows.RefundStatus, description="The status of a refund.")


@shape(
    money_rows.PaymentMethod,
    description="A saved card or bank account. The provider stores its details; only a token is stored here.",
)
class PaymentMethod(Node):
    kind: str
    brand: str | None = strawberry.field(description="The brand of the card.")
    last4: str | None = strawberry.field(description="The last four digits.")
    expiry_month: int | None = strawberry.field(description="The month in which the card expires, 1 to 12.")
    expiry_year: int | None = strawberry.field(description="The year in which the card expires.")

    @strawberry.field(
        description="Whether this payment method is charged for subscriptions that staff start: it is the most "
        "recently saved one."
    )
    async def is_default(self, info: Info) -> bool:
        return await billing.is_default(info.context, self)


@shape(money_rows.Refund, description="A refund of a payment.")
class Refund(Node):
    amount: Money = strawberry.field(description="The amount of the refund.")
    status: RefundStatus = strawberry.field(description="The status of the refund.")
    to_balance: bool = strawberry.field(description="Whether the refund goes to the account's balance.")
    is_goodwill: bool = strawberry.field(
        description="Whether this is a goodwill refund: nothing was wrong with the invoice, and no credit note "
        "corrects it."
    )
    reason: str = strawberry.field(description="The reason for the refund.")
    created_at: datetime = strawberry.field(description="When the refund was requested.")
    settled_at: datetime | None

    @strawberry.field(description="The payment that is refunded.")
    async def payment(self, info: Info) -> "Payment | None":
        return await billing.payment_of(info.context, self)


@shape(money_rows.Dispute, description="A payment that the payer disputes with their bank.")
class Dispute(Node):
    amount: Money = strawberry.field(description="The disputed amount.")
    status: DisputeStatus = strawberry.field(description="The status of the dispute.")
    reason: str
    due_by: datetime | None = strawberry.field(
        description="The deadline by which the bank expects a response from the business."
    )
    created_at: datetime = strawberry.field(description="When the dispute was opened.")
    closed_at: datetime | None = strawberry.field(description="When the bank decided. Null while the dispute is open.")

    @strawberry.field(description="The disputed payment.")
    async def payment(self, info: Info) -> "Payment | None":
        return await billing.disputed(info.context, self)


@shape(money_rows.Payment, description="An attempt to collect an invoice, or money that was received without one.")
class Payment(Node):
    amount: Money = strawberry.field(description="The amount of the payment.")
    fee: Money | None = strawberry.field(description="The fee that the provider withheld.")
    refunded: Money = strawberry.field(description="The amount that was refunded.")
    disputed: Money = strawberry.field(description="The amount that the payer disputes or has won back.")
    is_in_suspense: bool = strawberry.field(
        description="Whether the payment was unexpected and is waiting for staff to assign it."
    )
    received_as: Receipt | None = strawberry.field(
        description="How the money was received, when no provider processed it."
    )
    note: str | None = strawberry.field(description="The reference that the payer gave.")
    status: PaymentStatus = strawberry.field(description="The status of the payment.")
    attempt: int
    decline_code: str | None = strawberry.field(description="Why the provider declined the payment.")
    action_url: str | None = strawberry.field(
        description="The page on which the payer confirms the payment with their bank."
    )
    created_at: datetime = strawberry.field(description="When the payment was created.")
    settled_at: datetime | None

    @strawberry.field(description="The provider that processed the payment.")
    async def provider(self, info: Info) -> ProviderKind | None:
        return await payments.provider_of(info.context, self)

    @strawberry.field(
        description="The account that paid. Null when it is unknown or when the caller is not allowed to see it."
    )
    async def account(self, info: Info) -> LazyAccount | None:
        return await payments.account_of(info.context, self)

    @strawberry.field(
        description="The invoice that is paid. Null when it is unknown or when the caller is not allowed to see it."
    )
    async def invoice(self, info: Info) -> "Invoice | None":
        return await payments.invoice_of(info.context, self)

    @strawberry.field(description="The disputes of the payment.")
    async def disputes(self, info: Info) -> list[Dispute]:
        return await billing.disputes_of(info.context, self)

    @strawberry.field(description="The refunds of the payment.")
    async def refunds(self, info: Info) -> list[Refund]:
        return await billing.refunds_of(info.context, self)


@shape(rows.CreditNote, description="A document that corrects an invoice.")
class CreditNote(Node):
    number: str = strawberry.field(description="The number of the credit note.")
    target: NoteTarget = strawberry.field(description="Where the amount goes.")
    net: Money = strawberry.field(description="The amount excluding tax.")
    tax: Money = strawberry.field(description="The amount of tax.")
    total: Money = strawberry.field(description="The total, including tax.")

    @strawberry.field(
        description="The account that the credit note is issued to. Null when the caller is not allowed to see it."
    )
    async def account(self, info: Info) -> LazyAccount | None:
        return await payments.account_of(info.context, self)

    @strawberry.field(description="The invoice that is corrected.")
    async def invoice(self, info: Info) -> "Invoice | None":
        return await payments.invoice_of(info.context, self)

    @strawberry.field(description="The lines of the invoice that are credited.")
    async def lines(self, info: Info) -> list[CreditNoteLine]:
        return await billing.note_lines_of(info.context, self)

    reason: str = strawberry.field(description="The reason for the credit.")
    created_at: datetime = strawberry.field(description="When the credit note was issued.")

    @strawberry.field(description="The PDF document. The link works for 30 days, for anyone who has it.")
    def pdf_url(self, info: Info) -> str:
        return billing.pdf_of_note(info.context, self)


@shape(rows.Invoice, description="A bill to an account: the amount due and how it came about.")
class Invoice(Node):
    number: str | None = strawberry.field(description="The invoice number. Null for drafts.")
    status: InvoiceStatus = strawberry.field(description="The status of the invoice.")
    kind: InvoiceKind = strawberry.field(description="Why the invoice was created.")
    subtotal: Money = strawberry.field(description="The subtotal after discounts, excluding tax.")
    discount: Money = strawberry.field(description="The total of all discounts.")
    tax: Money = strawberry.field(description="The total tax.")
    total: Money = strawberry.field(description="The total, including tax.")
    balance: Money = strawberry.field(description="The amount paid from the account's balance.")
    reduced: Money = strawberry.field(
        description="The amount by which credit notes reduced the invoice while it was unpaid."
    )
    paid: Money = strawberry.field(description="The amount that was paid.")
    written_off: Money = strawberry.field(description="The amount that was written off as uncollectible.")
    due: Money = strawberry.field(description="The amount due.")
    credited: Money = strawberry.field(description="The total of all credit notes.")
    period_start: datetime | None
    period_end: datetime | None
    due_at: datetime | None = strawberry.field(description="When the invoice is due.")
    finalized_at: datetime | None = strawberry.field(description="When the invoice was finalized. Null for drafts.")
    paid_at: datetime | None = strawberry.field(description="When the invoice was paid in full.")
    sent_at: datetime | None = strawberry.field(
        description="When the invoice was last emailed to whoever pays for the account."
    )
    collection: str = strawberry.field(
        description="AUTOMATIC: the saved payment method is charged. MANUAL: the invoice is sent."
    )
    memo: str | None = strawberry.field(description="A note that is printed on the invoice.")
    created_at: datetime = strawberry.field(description="When the invoice was created.")

    @strawberry.field(
        description="The account that the invoice is issued to. Null when the caller is not allowed to see it."
    )
    async def account(self, info: Info) -> LazyAccount | None:
        return await payments.account_of(info.context, self)

    @strawberry.field(
        description="The subscription that the invoice is for. Null when it is for none or when the caller is not "
        "allowed to see it."
    )
    async def subscription(self, info: Info) -> LazySubscription | None:
        return await payments.subscription_of(info.context, self)

    @strawberry.field(
        description="The page on which the invoice can be viewed and paid. The link works for 30 days. Null for drafts."
    )
    def hosted_url(self, info: Info) -> str | None:
        return billing.page_of_invoice(info.context, self)

    @strawberry.field(
        description="The PDF document. The link works for 30 days, for anyone who has it. Null for drafts."
    )
    def pdf_url(self, info: Info) -> str | None:
        return billing.pdf_of_invoice(info.context, self)

    @strawberry.field(
        description="The codes of the coupons that apply to the whole invoice. Those of a single line are listed on "
        "the line."
    )
    async def coupon_codes(self, info: Info) -> list[str]:
        return await billing.coupon_codes_of(info.context, self)

    @strawberry.field(description="The lines of the invoice.")
    async def lines(self, info: Info) -> list[InvoiceLine]:
        return await billing.lines_of(info.context, self)

    @strawberry.field(description="The attempts to collect the invoice.")
    async def payments(self, info: Info) -> list[Payment]:
        return await billing.payments_of(info.context, self)

    @strawberry.field(description="The credit notes that correct the invoice.")
    async def credit_notes(self, info: Info) -> list[CreditNote]:
        return await billing.notes_of(info.context, self)


@strawberry.input(description="Filters invoices. All given conditions must match.")
class InvoiceFilter:
    statuses: list[InvoiceStatus] | None = strawberry.field(
        default=None, description="Only invoices with one of these statuses."
    )
    account: strawberry.ID | None = strawberry.field(default=None, description="Only invoices of this account.")
    number: str | None = strawberry.field(
        default=None, description="The beginning of the invoice number, case-insensitive."
    )
    created_since: datetime | None = None
    created_before: datetime | None = None


@shape(rows.AccountBalance, description="The amount that the business owes an account, in one currency.")
class AccountBalance(Node):
    amount: Money = strawberry.field(description="The balance.")


@strawberry.input
class InvoiceRefundInput:
    invoice: strawberry.ID = strawberry.field(description="The invoice to refund.")
    amount: MoneyInput | None = strawberry.field(
        default=None, description="The amount to refund. Defaults to everything that has not been refunded yet."
    )
    reason: str = strawberry.field(description="The reason for the refund.")
    ends_subscription: bool = strawberry.field(
        default=False, description="Whether to end the subscription together with the refund."
    )
    to: RefundTo = refund_rules.To.METHOD
    is_goodwill: bool = strawberry.field(
        default=False,
        description="Whether this is a goodwill refund: nothing is wrong with the invoice, and no credit note corrects "
        "it.",
    )
    preview_token: str | None = strawberry.field(
        default=None,
        description="The token from `invoiceRefundPreview`. The outcome is the one that was shown, or the mutation is "
        "refused.",
    )


MADE_FOR = (
    "The provider account for which the payment method was created: one of the `paymentOptions`. Defaults to the first "
    "that can read it. A saved payment method stays with its provider account."
)


@strawberry.input
class InvoicePayInput:
    invoice: strawberry.ID = strawberry.field(description="The invoice to pay.")
    payment_method: str = strawberry.field(
        description="The provider's token of a payment method; or BANK_TRANSFER, CASH, or CHEQUE when that is an "
        "option."
    )
    provider_account: strawberry.ID | None = strawberry.field(default=None, description=MADE_FOR)


@payload(BillingUserError)
class InvoiceRefundPayload:
    refund: Refund | None


@payload(BillingUserError)
class InvoicePayPayload:
    payment: Payment | None


@strawberry.type
class BillingQuery:
    @query(Permission.BILLING_READ, "All invoices, newest first.")
    async def invoices(
        self,
        info: Info,
        filter: InvoiceFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Invoice]:
        return await billing.list_invoices(info.context, filter, slice_of(first, after, last, before))


REFUND_EVENTS = [
    "refund.requested",
    "refund.succeeded",
    "refund.failed",
    "credit_note.issued",
    "balance.credited",
    "subscription.ended",
    "entitlement.revoked",
    "invoice.voided",
    "credits.refunded",
    "credits.adjusted",
    "credits.clawed_back",
]
GRANT_EVENTS = ["credits.granted", "credits.expired", "credits.threshold_reached", "credits.exhausted"]
PAYMENT_EVENTS = [
    "payment.attempted",
    "payment.succeeded",
    "payment.failed",
    "payment.pending",
    "payment.action_required",
    "payment.canceled",
    "payment.unresolved",
    "payment.unmatched",
    "payment_method.added",
    "invoice.paid",
    "invoice.payment_failed",
]


@strawberry.type
class BillingMutation:
    @mutation(
        Permission.BILLING_REFUND,
        "Refunds what was paid on an invoice, in full or in part.",
        emits=REFUND_EVENTS,
        needs_key=True,
        step_up=True,
    )
    async def invoice_refund(self, info: Info, input: InvoiceRefundInput) -> InvoiceRefundPayload:
        amount = input.amount and to_money(input.amount)
        return InvoiceRefundPayload(refund=await billing.refund(info.context, input, amount))

    @mutation(
        Permission.SIGNED_IN,
        "Pays an open invoice of the caller's account. A declined payment is a result, not an error.",
        emits=[
            *PAYMENT_EVENTS,
            *GRANT_EVENTS,
            "subscription.recovered",
            "subscription.renewed",
            "subscription.past_due",
            "dunning.started",
            "dunning.cleared",
            "gift.purchased",
        ],
        needs_key=True,
    )
    async def invoice_pay(self, info: Info, input: InvoicePayInput) -> InvoicePayPayload:
        return InvoicePayPayload(payment=await billing.pay_invoice(info.context, input))
