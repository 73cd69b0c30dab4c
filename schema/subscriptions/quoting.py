"""What something would cost: quotes, and previews of what moves money."""

from datetime import datetime

import strawberry

from schema.billing import CreditNoteLine, InvoiceLine
from schema.enums import describe_values
from schema.fields import foresight
from schema.paying import ProviderKind
from schema.scalars import Money, shape
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.upcoming import NextInvoice, Quote
from tenure.subscriptions import previews

ProviderAct = strawberry.enum(
    previews.ProviderAct,
    description="What a payment provider would do with a subscription that it manages.",
)
describe_values(
    ProviderAct,
    SUSPEND="The provider charges nothing until the subscription is activated again. Periods that fall due in "
    "between are not charged later.",
    ACTIVATE="The provider charges again.",
    CANCEL_AT_END="The subscription ends at the end of the paid period.",
    CANCEL="The subscription ends immediately.",
)


@shape(previews.AtProvider, description="What the payment provider that manages the subscription would be asked to do.")
class AtProvider:
    provider: ProviderKind = strawberry.field(description="The payment provider.")
    act: ProviderAct = strawberry.field(description="What the provider would do.")
    charges_at: datetime | None = strawberry.field(
        description="When the provider would charge next. Null when that is not known."
    )


@shape(
    previews.Preview,
    description="The outcome of a mutation, assuming that the amount due is paid. Nothing is written, and no payment "
    "provider is contacted.",
)
class Preview:
    lines: list[InvoiceLine] = strawberry.field(description="What would be charged.")
    credits: list[CreditNoteLine] = strawberry.field(description="What would be credited.")
    subtotal: Money = strawberry.field(description="The total of the charges after discounts, excluding tax.")
    tax: Money = strawberry.field(description="The tax on the charges.")
    total: Money = strawberry.field(description="The total of the charges, including tax.")
    credited: Money = strawberry.field(description="The total of the credits, including tax.")
    due: Money = strawberry.field(description="The amount due now, after credits and the balance.")
    refunded: Money = strawberry.field(description="The amount that would be refunded to its original payment method.")
    balance_after: Money = strawberry.field(description="The account's balance afterward.")
    next: NextInvoice | None = strawberry.field(description="The next invoice. Null when none follows.")
    gained: list[str] = strawberry.field(description="The codes of the features that the account would gain.")
    lost: list[str] = strawberry.field(description="The codes of the features that the account would lose.")
    at_provider: AtProvider | None = strawberry.field(
        description="What the payment provider that manages the subscription would do. Tenure itself charges nothing "
        "then. Null for other subscriptions."
    )
    events: list[str] = strawberry.field(description="The types of the events that would be sent, in order.")
    token: str = strawberry.field(
        description="The `previewToken` for the mutation, which then has exactly this outcome or is refused. Valid "
        "for 15 minutes."
    )


@foresight(SubscriptionUserError)
class QuoteAnswer:
    quote: Quote | None = strawberry.field(description="The amounts. Null when the purchase would be refused.")


@foresight(SubscriptionUserError)
class SubscriptionPreview:
    preview: Preview | None = strawberry.field(description="The outcome. Null when the mutation would be refused.")
