"""Invoices that staff make, send, take back and give up."""

from enum import Enum

import strawberry

from resolvers import invoicing
from schema.billing import Invoice
from schema.billing_refusals import BillingUserError
from schema.collecting import BillingPreview
from schema.fields import Info, mutation, payload, preview
from schema.scalars import CurrencyCode, MoneyInput, to_money
from tenure.access import Permission
from tenure.billing.one_off import LineTerms


@strawberry.enum(description="AUTOMATIC: taken from the method on file, once it is open. MANUAL: sent, to be paid.")
class InvoiceCollection(Enum):
    AUTOMATIC = "AUTOMATIC"
    MANUAL = "MANUAL"


@strawberry.input
class InvoiceLineInput:
    description: str
    quantity: int = 1
    unit_amount: MoneyInput = strawberry.field(description="What one costs, in the invoice's currency.")
    product: strawberry.ID | None = strawberry.field(default=None, description="Whose tax counts, if it has its own.")
    coupons: list[str] = strawberry.field(
        default_factory=list, description="Codes, whatever their case, of coupons for this line and no other."
    )


@strawberry.input
class InvoiceCreateInput:
    account: strawberry.ID
    currency: CurrencyCode
    lines: list[InvoiceLineInput]
    memo: str | None = strawberry.field(default=None, description="A note that stands on it.")
    due_in_days: int = strawberry.field(default=14, description="From when it is opened.")
    collection: InvoiceCollection = InvoiceCollection.MANUAL
    coupons: list[str] = strawberry.field(
        default_factory=list,
        description="Codes, whatever their case. Each is for the lines of its products, or for all. They are used, and "
        "count, when the invoice opens.",
    )


@strawberry.input(description="What is not given stays.")
class InvoiceUpdateInput:
    invoice: strawberry.ID
    lines: list[InvoiceLineInput] | None = strawberry.field(default=None, description="All of them, anew.")
    memo: str | None = None
    due_in_days: int | None = None
    collection: InvoiceCollection | None = None
    coupons: list[str] | None = strawberry.field(
        default=None, description="All that are not of one line alone, anew; those stand with their lines."
    )


@strawberry.input
class InvoiceFinalizeInput:
    invoice: strawberry.ID
    preview_token: str | None = strawberry.field(
        default=None, description="Of `invoiceFinalizePreview`: it comes to what was shown, or is refused."
    )


@strawberry.input
class InvoiceDeleteInput:
    invoice: strawberry.ID


@strawberry.input
class InvoiceVoidInput:
    invoice: strawberry.ID
    reason: str


@strawberry.input
class InvoiceMarkUncollectibleInput:
    invoice: strawberry.ID


@strawberry.input
class InvoiceSendInput:
    invoice: strawberry.ID


@payload(BillingUserError)
class InvoiceCreatePayload:
    invoice: Invoice | None


@payload(BillingUserError)
class InvoiceUpdatePayload:
    invoice: Invoice | None


@payload(BillingUserError)
class InvoiceFinalizePayload:
    invoice: Invoice | None


@payload(BillingUserError)
class InvoiceDeletePayload:
    invoice: Invoice | None


@payload(BillingUserError)
class InvoiceVoidPayload:
    invoice: Invoice | None


@payload(BillingUserError)
class InvoiceMarkUncollectiblePayload:
    invoice: Invoice | None


@payload(BillingUserError)
class InvoiceSendPayload:
    invoice: Invoice | None


def _lines(given: list[InvoiceLineInput] | None) -> list[LineTerms] | None:
    if given is None:
        return None
    return [
        LineTerms(one.description, one.quantity, to_money(one.unit_amount), invoicing.product(one.product), one.coupons)
        for one in given
    ]


@strawberry.type
class InvoicingQuery:
    @preview(Permission.BILLING_WRITE, "What `invoiceFinalize` would come to: today's taxes, coupons and balance.")
    async def invoice_finalize_preview(self, info: Info, input: InvoiceFinalizeInput) -> BillingPreview:
        return BillingPreview(preview=await invoicing.preview_finalize(info.context, input))


@strawberry.type
class InvoicingMutation:
    @mutation(
        Permission.BILLING_WRITE,
        "Write an invoice, as a draft: without a number, and not owed.",
        emits=["invoice.drafted"],
        needs_key=True,
    )
    async def invoice_create(self, info: Info, input: InvoiceCreateInput) -> InvoiceCreatePayload:
        return InvoiceCreatePayload(invoice=await invoicing.create(info.context, input, _lines(input.lines)))

    @mutation(Permission.BILLING_WRITE, "Change a draft.", emits=["invoice.updated"])
    async def invoice_update(self, info: Info, input: InvoiceUpdateInput) -> InvoiceUpdatePayload:
        return InvoiceUpdatePayload(invoice=await invoicing.update(info.context, input, _lines(input.lines)))

    @mutation(
        Permission.BILLING_WRITE,
        "Open a draft: it has a number and is owed, and never changes again. It is sent or collected, as it says. What "
        "the account's balance can pay of it is paid. Its coupons are used, and count.",
        emits=[
            "invoice.finalized",
            "invoice.paid",
            "invoice.sent",
            "balance.applied",
            "coupon.redeemed",
            "coupon.exhausted",
        ],
        needs_key=True,
    )
    async def invoice_finalize(self, info: Info, input: InvoiceFinalizeInput) -> InvoiceFinalizePayload:
        return InvoiceFinalizePayload(invoice=await invoicing.finalize(info.context, input))

    @mutation(Permission.BILLING_WRITE, "Throw a draft away.", emits=["invoice.deleted"])
    async def invoice_delete(self, info: Info, input: InvoiceDeleteInput) -> InvoiceDeletePayload:
        return InvoiceDeletePayload(invoice=await invoicing.delete(info.context, input.invoice))

    @mutation(
        Permission.BILLING_WRITE,
        "Take back an invoice that was a mistake and is not paid. It keeps its number and its paper.",
        emits=["invoice.voided", "balance.credited", "coupon.released"],
        needs_key=True,
    )
    async def invoice_void(self, info: Info, input: InvoiceVoidInput) -> InvoiceVoidPayload:
        return InvoiceVoidPayload(invoice=await invoicing.void(info.context, input.invoice, input.reason))

    @mutation(
        Permission.BILLING_WRITE,
        "Write an open invoice off as a loss. It can still be paid.",
        emits=["invoice.marked_uncollectible"],
        needs_key=True,
    )
    async def invoice_mark_uncollectible(
        self, info: Info, input: InvoiceMarkUncollectibleInput
    ) -> InvoiceMarkUncollectiblePayload:
        return InvoiceMarkUncollectiblePayload(invoice=await invoicing.write_off(info.context, input.invoice))

    @mutation(
        Permission.BILLING_WRITE,
        "Send an invoice to who pays for the account: what is due, and the link to see and pay it.",
        emits=["invoice.sent"],
        needs_key=True,
    )
    async def invoice_send(self, info: Info, input: InvoiceSendInput) -> InvoiceSendPayload:
        return InvoiceSendPayload(invoice=await invoicing.send(info.context, input.invoice))
