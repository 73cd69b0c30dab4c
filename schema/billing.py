"""Invoices, payments and refunds."""

from datetime import datetime
from decimal import Decimal

import strawberry

from models import billing as rows
from models import payments as money_rows
from resolvers import billing, payments
from schema.billing_refusals import BillingUserError
from schema.connections import Connection, slice_of
from schema.explaining import Explanation, explained
from schema.fields import Info, mutation, payload, query
from schema.lazily import LazyAccount, LazyProduct, LazySubscription
from schema.paying import ProviderKind
from schema.scalars import Money, MoneyInput, Node, shape, to_money
from tenure.access import Permission
from tenure.subscriptions import refunds as refund_rules

InvoiceStatus = strawberry.enum(rows.InvoiceStatus, description="How an invoice stands.")
InvoiceKind = strawberry.enum(
    rows.InvoiceKind, description="For a period, for a change within one, for a gift, or made by staff."
)
NoteTarget = strawberry.enum(
    rows.NoteTarget, description="Where the money of a credit note goes: off what is owed, to the balance, or back."
)
PaymentStatus = strawberry.enum(
    money_rows.PaymentStatus,
    description="How an attempt to collect stands. UNKNOWN: the provider's answer was lost and is being looked up.",
)
RefundTo = strawberry.enum(
    refund_rules.To, name="RefundTo", description="Back to where it came from, or to the account's balance."
)
DisputeStatus = strawberry.enum(money_rows.DisputeStatus, description="How a dispute stands.")
Receipt = strawberry.enum(money_rows.Receipt, name="Receipt", description="How money came that no provider moved.")
RefundStatus = strawberry.enum(money_rows.RefundStatus, description="How money on its way back stands.")


@shape(rows.InvoiceLine, description="One line of an invoice.")
class InvoiceLine:
    ordinal: int
    description: str
    quantity: int
    unit_price: Decimal = strawberry.field(description="In major units, to 12 places.")
    amount: Money = strawberry.field(description="As it was reckoned: with the tax, where the price contains it.")
    discount: Money
    net: Money
    tax: Money
    tax_name: str | None
    tax_percent: Decimal
    credited_net: Money = strawberry.field(description="What credit notes took back of it.")
    credited_tax: Money
    period_start: datetime | None
    period_end: datetime | None

    @strawberry.field(description="How the amount came about.")
    def explanation(self) -> Explanation:
        return explained(self.explanation)

    @strawberry.field(description="Whose tax counts, and whose revenue it is; null where it is for none.")
    async def product(self, info: Info) -> LazyProduct | None:
        return await billing.product_of(info.context, self)

    @strawberry.field(description="The codes of the coupons that are given on this line alone.")
    async def coupon_codes(self, info: Info) -> list[str]:
        return await billing.coupon_codes_of(info.context, self)


@shape(money_rows.PaymentMethod, description="A card or bank account on file. The provider keeps it, we hold a token.")
class PaymentMethod(Node):
    kind: str
    brand: str | None
    last4: str | None
    expiry_month: int | None
    expiry_year: int | None

    @strawberry.field(description="What staff begin for the account is charged to it: of those kept, the last one.")
    async def is_default(self, info: Info) -> bool:
        return await billing.is_default(info.context, self)


@shape(money_rows.Refund, description="Money on its way back.")
class Refund(Node):
    amount: Money
    status: RefundStatus
    to_balance: bool
    is_goodwill: bool = strawberry.field(description="Nothing of the invoice was wrong: no credit note corrects it.")
    reason: str
    created_at: datetime
    settled_at: datetime | None

    @strawberry.field
    async def payment(self, info: Info) -> "Payment | None":
        return await billing.payment_of(info.context, self)


@shape(money_rows.Dispute, description="A payment that its payer contests at their bank.")
class Dispute(Node):
    amount: Money
    status: DisputeStatus
    reason: str
    due_by: datetime | None = strawberry.field(description="By when the bank wants to hear from the business.")
    created_at: datetime
    closed_at: datetime | None

    @strawberry.field
    async def payment(self, info: Info) -> "Payment | None":
        return await billing.disputed(info.context, self)


@shape(money_rows.Payment, description="One attempt to collect one invoice, or money that came by itself.")
class Payment(Node):
    amount: Money
    fee: Money | None = strawberry.field(description="What the provider kept.")
    refunded: Money
    disputed: Money = strawberry.field(description="What its payer contests, or has won back.")
    is_in_suspense: bool = strawberry.field(description="Nobody expected it: a person says what it is for.")
    received_as: Receipt | None = strawberry.field(description="How it came, where no provider moved it.")
    note: str | None = strawberry.field(description="The payer's own words on it.")
    status: PaymentStatus
    attempt: int
    decline_code: str | None
    action_url: str | None = strawberry.field(description="Where the payer confirms with their bank.")
    created_at: datetime
    settled_at: datetime | None

    @strawberry.field(description="By whom it was moved.")
    async def provider(self, info: Info) -> ProviderKind | None:
        return await payments.provider_of(info.context, self)

    @strawberry.field(description="Whose it is; null where nobody knows, or where you may not see it.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await payments.account_of(info.context, self)

    @strawberry.field(description="What it pays; null where nobody knows, or where you may not see it.")
    async def invoice(self, info: Info) -> "Invoice | None":
        return await payments.invoice_of(info.context, self)

    @strawberry.field
    async def disputes(self, info: Info) -> list[Dispute]:
        return await billing.disputes_of(info.context, self)

    @strawberry.field
    async def refunds(self, info: Info) -> list[Refund]:
        return await billing.refunds_of(info.context, self)


@shape(rows.CreditNoteLine, description="What is taken back of one line of an invoice.")
class CreditNoteLine:
    ordinal: int
    description: str
    net: Money
    tax: Money
    period_start: datetime | None = strawberry.field(description="What of its period is given back, where that is why.")
    period_end: datetime | None

    @strawberry.field(description="How the amount came about; null where it was named, as for a refund.")
    def explanation(self) -> Explanation | None:
        return explained(self.explanation) if self.explanation else None


@shape(rows.CreditNote, description="The document that corrects an invoice.")
class CreditNote(Node):
    number: str
    target: NoteTarget
    net: Money
    tax: Money
    total: Money

    @strawberry.field(description="Whom it is made out to; null where you may not see it.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await payments.account_of(info.context, self)

    @strawberry.field(description="What it corrects.")
    async def invoice(self, info: Info) -> "Invoice | None":
        return await payments.invoice_of(info.context, self)

    @strawberry.field
    async def lines(self, info: Info) -> list[CreditNoteLine]:
        return await billing.note_lines_of(info.context, self)

    reason: str
    created_at: datetime

    @strawberry.field(description="The document. The link works for 30 days, for whoever has it.")
    def pdf_url(self, info: Info) -> str:
        return billing.pdf_of_note(info.context, self)


@shape(rows.Invoice, description="What an account owes and why.")
class Invoice(Node):
    number: str | None
    status: InvoiceStatus
    kind: InvoiceKind
    subtotal: Money = strawberry.field(description="After discounts, without tax.")
    discount: Money
    tax: Money
    total: Money
    balance: Money = strawberry.field(description="What the account's balance paid.")
    reduced: Money = strawberry.field(description="What credit notes took off while it was unpaid.")
    paid: Money
    written_off: Money
    due: Money = strawberry.field(description="What is still owed.")
    credited: Money
    period_start: datetime | None
    period_end: datetime | None
    due_at: datetime | None
    finalized_at: datetime | None
    paid_at: datetime | None
    sent_at: datetime | None = strawberry.field(description="When it was last sent to who pays.")
    collection: str = strawberry.field(description="AUTOMATIC: from the method on file. MANUAL: it is sent.")
    memo: str | None
    created_at: datetime

    @strawberry.field(description="Who owes it; null where you may not see it.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await payments.account_of(info.context, self)

    @strawberry.field(description="The agreement that it is for; null where it is for none, or you may not see it.")
    async def subscription(self, info: Info) -> LazySubscription | None:
        return await payments.subscription_of(info.context, self)

    @strawberry.field(description="Its page, to see and pay it. The link works for 30 days; a draft has none.")
    def hosted_url(self, info: Info) -> str | None:
        return billing.page_of_invoice(info.context, self)

    @strawberry.field(description="The document. The link works for 30 days, for whoever has it; a draft has none.")
    def pdf_url(self, info: Info) -> str | None:
        return billing.pdf_of_invoice(info.context, self)

    @strawberry.field(description="The codes of the coupons on all of it; those of one line alone stand there.")
    async def coupon_codes(self, info: Info) -> list[str]:
        return await billing.coupon_codes_of(info.context, self)

    @strawberry.field
    async def lines(self, info: Info) -> list[InvoiceLine]:
        return await billing.lines_of(info.context, self)

    @strawberry.field
    async def payments(self, info: Info) -> list[Payment]:
        return await billing.payments_of(info.context, self)

    @strawberry.field
    async def credit_notes(self, info: Info) -> list[CreditNote]:
        return await billing.notes_of(info.context, self)


@strawberry.input
class InvoiceFilter:
    statuses: list[InvoiceStatus] | None = None
    account: strawberry.ID | None = None
    number: str | None = strawberry.field(default=None, description="How its number begins, in any case.")
    created_since: datetime | None = None
    created_before: datetime | None = None


@shape(rows.AccountBalance, description="What the business owes an account, in one currency.")
class AccountBalance(Node):
    amount: Money


@strawberry.input
class InvoiceRefundInput:
    invoice: strawberry.ID
    amount: MoneyInput | None = strawberry.field(default=None, description="All that is left where it is not given.")
    reason: str
    ends_subscription: bool = strawberry.field(default=False, description="End the agreement with the money.")
    to: RefundTo = refund_rules.To.METHOD
    is_goodwill: bool = strawberry.field(
        default=False, description="Nothing of the invoice is wrong: no credit note corrects it."
    )
    preview_token: str | None = strawberry.field(
        default=None, description="Of `invoiceRefundPreview`: it comes to what was shown, or is refused."
    )


MADE_FOR = (
    "The provider account that the payment method was made for: one of the `paymentOptions`. Where none is named: the "
    "first that can read it. A method that is kept stays where it is kept."
)


@strawberry.input
class InvoicePayInput:
    invoice: strawberry.ID
    payment_method: str = strawberry.field(
        description="The provider's token of a payment method; BANK_TRANSFER, CASH or CHEQUE where that is an option."
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
        "Give back what was paid on an invoice, or part of it.",
        emits=REFUND_EVENTS,
        needs_key=True,
        step_up=True,
    )
    async def invoice_refund(self, info: Info, input: InvoiceRefundInput) -> InvoiceRefundPayload:
        amount = input.amount and to_money(input.amount)
        return InvoiceRefundPayload(refund=await billing.refund(info.context, input, amount))

    @mutation(
        Permission.SIGNED_IN,
        "Pay an open invoice of one's own account. A declined payment is an answer, not an error.",
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
