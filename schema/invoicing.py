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


@strawberry.enum(
    description="How an invoice is collected. AUTOMATIC: the saved payment method is charged once the invoice is open. "
    "MANUAL: the invoice is sent, to be paid."
)
class InvoiceCollection(Enum):
    AUTOMATIC = "AUTOMATIC"
    MANUAL = "MANUAL"


@strawberry.input(description="A line of an invoice.")
class InvoiceLineInput:
    description: str = strawberry.field(description="The text of the line.")
    quantity: int = 1
    unit_amount: MoneyInput = strawberry.field(description="The unit price, in the currency of the invoice.")
    product: strawberry.ID | None = strawberry.field(
        default=None, description="The product whose tax applies, if it has its own."
    )
    coupons: list[str] = strawberry.field(
        default_factory=list, description="The codes of coupons for this line only, case-insensitive."
    )


@strawberry.input
class InvoiceCreateInput:
    account: strawberry.ID = strawberry.field(description="The account to bill.")
    currency: CurrencyCode
    lines: list[InvoiceLineInput]
    memo: str | None = strawberry.field(default=None, description="A note that is printed on the invoice.")
    due_in_days: int = strawberry.field(
        default=14, description="The number of days after finalization until the invoice is due."
    )
    collection: InvoiceCollection = InvoiceCollection.MANUAL
    coupons: list[str] = strawberry.field(
        default_factory=list,
        description="The codes of coupons, case-insensitive. Each applies to the lines of its products, or to all "
        "lines. They are redeemed, and count, when the invoice is finalized.",
    )


@strawberry.input(description="Changes to a draft. Omitted fields stay unchanged.")
class InvoiceUpdateInput:
    invoice: strawberry.ID = strawberry.field(description="The draft to update.")
    lines: list[InvoiceLineInput] | None = strawberry.field(
        default=None, description="The complete list of lines, replacing the current one."
    )
    memo: str | None = None
    due_in_days: int | None = None
    collection: InvoiceCollection | None = None
    coupons: list[str] | None = strawberry.field(
        default=None,
        description="The complete list of coupons of the whole invoice. Coupons of a single line are given with the "
        "line.",
    )


@strawberry.input
class InvoiceFinalizeInput:
    invoice: strawberry.ID = strawberry.field(description="The draft to finalize.")
    preview_token: str | None = strawberry.field(
        default=None,
        description="The token from `invoiceFinalizePreview`. The outcome is the one that was shown, or the mutation "
        "is refused.",
    )


@strawberry.input
class InvoiceDeleteInput:
    invoice: strawberry.ID = strawberry.field(description="The draft to delete.")


@strawberry.input
class InvoiceVoidInput:
    invoice: strawberry.ID = strawberry.field(description="The invoice to void.")
    reason: str


@strawberry.input
class InvoiceMarkUncollectibleInput:
    invoice: strawberry.ID = strawberry.field(description="The invoice to write off.")


@strawberry.input
class InvoiceSendInput:
    invoice: strawberry.ID = strawberry.field(description="The invoice to email.")


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
    @preview(
        Permission.BILLING_WRITE,
        "Previews the outcome of `invoiceFinalize`, with the current taxes, coupons, and balance.",
    )
    async def invoice_finalize_preview(self, info: Info, input: InvoiceFinalizeInput) -> BillingPreview:
        return BillingPreview(preview=await invoicing.preview_finalize(info.context, input))


@strawberry.type
class InvoicingMutation:
    @mutation(
        Permission.BILLING_WRITE,
        "Creates a draft invoice. A draft has no number and is not due.",
        emits=["invoice.drafted"],
        needs_key=True,
    )
    async def invoice_create(self, info: Info, input: InvoiceCreateInput) -> InvoiceCreatePayload:
        return InvoiceCreatePayload(invoice=await invoicing.create(info.context, input, _lines(input.lines)))

    @mutation(Permission.BILLING_WRITE, "Updates a draft invoice.", emits=["invoice.updated"])
    async def invoice_update(self, info: Info, input: InvoiceUpdateInput) -> InvoiceUpdatePayload:
        return InvoiceUpdatePayload(invoice=await invoicing.update(info.context, input, _lines(input.lines)))

    @mutation(
        Permission.BILLING_WRITE,
        "Finalizes a draft invoice: it receives a number, becomes due, and never changes again. It is sent or "
        "collected, depending on `collection`. The account's balance is applied to it. Its coupons are redeemed, and "
        "count.",
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

    @mutation(Permission.BILLING_WRITE, "Deletes a draft invoice.", emits=["invoice.deleted"])
    async def invoice_delete(self, info: Info, input: InvoiceDeleteInput) -> InvoiceDeletePayload:
        return InvoiceDeletePayload(invoice=await invoicing.delete(info.context, input.invoice))

    @mutation(
        Permission.BILLING_WRITE,
        "Voids an unpaid invoice that was created by mistake. It keeps its number and its document.",
        emits=["invoice.voided", "balance.credited", "coupon.released"],
        needs_key=True,
    )
    async def invoice_void(self, info: Info, input: InvoiceVoidInput) -> InvoiceVoidPayload:
        return InvoiceVoidPayload(invoice=await invoicing.void(info.context, input.invoice, input.reason))

    @mutation(
        Permission.BILLING_WRITE,
        "Marks an open invoice as uncollectible and writes it off as a loss. It can still be paid.",
        emits=["invoice.marked_uncollectible"],
        needs_key=True,
    )
    async def invoice_mark_uncollectible(
        self, info: Info, input: InvoiceMarkUncollectibleInput
    ) -> InvoiceMarkUncollectiblePayload:
        return InvoiceMarkUncollectiblePayload(invoice=await invoicing.write_off(info.context, input.invoice))

    @mutation(
        Permission.BILLING_WRITE,
        "Emails an invoice to whoever pays for the account, with the amount due and a link to view and pay it.",
        emits=["invoice.sent"],
        needs_key=True,
    )
    async def invoice_send(self, info: Info, input: InvoiceSendInput) -> InvoiceSendPayload:
        return InvoiceSendPayload(invoice=await invoicing.send(info.context, input.invoice))
