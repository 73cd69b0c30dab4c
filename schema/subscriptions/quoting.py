"""What something would cost: quotes, and previews of what moves money."""

from datetime import datetime

import strawberry

from schema.billing import CreditNoteLine, InvoiceLine
from schema.fields import foresight
from schema.paying import ProviderKind
from schema.scalars import Money, shape
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.upcoming import NextInvoice, Quote
from tenure.subscriptions import previews

ProviderAct = strawberry.enum(
    previews.ProviderAct,
    description="SUSPEND: it charges nothing until it is activated; what falls due meanwhile is not made up for. "
    "ACTIVATE: it charges again. CANCEL_AT_END: it ends when the paid period does. CANCEL: it ends at once.",
)


@shape(previews.AtProvider, description="What the payment provider that drives the subscription would be told.")
class AtProvider:
    provider: ProviderKind
    act: ProviderAct
    charges_at: datetime | None = strawberry.field(description="When it would charge next, where that is known.")


@shape(
    previews.Preview,
    description="What a mutation would come to, once what it asks for is paid. Nothing is written and nobody is asked.",
)
class Preview:
    lines: list[InvoiceLine] = strawberry.field(description="What would be charged.")
    credits: list[CreditNoteLine] = strawberry.field(description="What would be given back.")
    subtotal: Money
    tax: Money
    total: Money
    credited: Money
    due: Money = strawberry.field(description="What would be asked for now, after credits and the balance.")
    refunded: Money = strawberry.field(description="What would go back to where it came from.")
    balance_after: Money = strawberry.field(description="What the account's balance would be.")
    next: NextInvoice | None
    gained: list[str] = strawberry.field(description="Features, by their codes.")
    lost: list[str]
    at_provider: AtProvider | None = strawberry.field(
        description="Of a subscription that a payment provider drives: we charge nothing, and it does this."
    )
    events: list[str] = strawberry.field(description="What would be told, in its order.")
    token: str = strawberry.field(
        description="The `previewToken` of the mutation, which then comes to this or is refused. Good for 15 minutes."
    )


@foresight(SubscriptionUserError)
class QuoteAnswer:
    quote: Quote | None


@foresight(SubscriptionUserError)
class SubscriptionPreview:
    preview: Preview | None
