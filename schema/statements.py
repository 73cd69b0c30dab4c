"""What an account owes, and how that came about."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from resolvers import statements
from schema.billing import Invoice
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info
from schema.scalars import CurrencyCode, Money, Node, shape
from tenure.ledger import statements as rules

if TYPE_CHECKING:
    from schema.payments import Payment

EntryKind = strawberry.enum(
    rules.EntryKind,
    name="StatementEntryKind",
    description="The kind of a statement entry.",
)
describe_values(
    EntryKind,
    INVOICE="An invoice was issued.",
    VOID="An invoice was voided.",
    PAYMENT="A payment was received.",
    CREDIT_NOTE="A credit note was issued.",
    GOODWILL="A credit was given without correcting an invoice.",
    REFUND="Money was sent back, so the business no longer owes it to the account.",
    REFUND_RETURNED="Money that was sent back did not arrive.",
    WRITE_OFF="Negative when an amount is no longer expected. Positive when it is due again, because that has changed.",
    OTHER="Any other entry.",
)


@shape(rules.Entry, description="An event that changed an account's balance due.")
class StatementEntry:
    kind: EntryKind = strawberry.field(description="The kind of the entry.")
    occurred_at: datetime = strawberry.field(description="When it happened.")
    amount: Money = strawberry.field(
        description="The amount. Positive when the balance due increases, negative when it decreases."
    )
    balance: Money = strawberry.field(
        description="The balance due after this entry. Negative when the business owes the account."
    )
    number: str | None = strawberry.field(
        description="The number of the invoice or credit note. For a payment or refund, the number of its invoice."
    )
    document_kind: str = strawberry.field(description="The type of `document`, such as `Invoice` or `Payment`.")

    @strawberry.field(description="The ID of the entry. It cannot be used with `node`.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(statements.id_of(self))

    @strawberry.field(description="The ID of `document`.")
    def document_id(self) -> strawberry.ID:
        return strawberry.ID(statements.document_id(self))

    @strawberry.field(description="The invoice, payment, refund or credit note that the entry records.")
    async def document(self, info: Info) -> Node | None:
        return await statements.document_of(info.context, self)

    @strawberry.field(description="The invoice that the entry is about. Null for a payment without an invoice.")
    async def invoice(self, info: Info) -> Invoice | None:
        return await statements.invoice_of(info.context, self)

    @strawberry.field(description="The payment. For a refund, the payment that was refunded.")
    async def payment(self, info: Info) -> Annotated["Payment", strawberry.lazy("schema.payments")] | None:
        return await statements.payment_of(info.context, self)


@shape(
    rules.Statement,
    description="An account's balance due in one currency and how it arose, according to the ledger: receivables, "
    "less the account's balance and refunds in progress. Amounts are positive when the account owes money.",
)
class AccountStatement:
    opening: Money = strawberry.field(description="The balance due before the start of the range.")
    closing: Money = strawberry.field(description="The balance due at the end of the range.")
    charged: Money = strawberry.field(description="The total of entries that increased the balance due.")
    settled: Money = strawberry.field(
        description="The total of entries that decreased the balance due: zero or negative."
    )
    currencies: list[CurrencyCode] = strawberry.field(
        description="The currencies in which the account has ever had entries. A statement covers one of them."
    )

    @strawberry.field(description="The currency of the statement.")
    def currency(self) -> CurrencyCode:
        return statements.currency_of(self)

    @strawberry.field(
        description="The entries in chronological order. Movements within the account, such as a balance that pays an "
        "invoice, are not entries."
    )
    async def entries(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[StatementEntry]:
        return await statements.entries_of(info.context, self, slice_of(first, after, last, before))
