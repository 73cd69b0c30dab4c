"""Agreements, how they change, and what they entitle to."""

from datetime import datetime

import strawberry

from models import subscriptions as rows
from models.accounts import Account as Accounts
from resolvers import nodes, subscriptions
from schema.billing import Invoice, PaymentMethod
from schema.catalogue import Feature, Offer, Price, Product
from schema.enums import describe_values
from schema.fields import Info
from schema.lazily import LazyAccount
from schema.scalars import CurrencyCode, Money, Node, shape
from schema.subscriptions.upcoming import NextInvoice
from tenure.subscriptions import arrears

SubscriptionStatus = strawberry.enum(rows.SubscriptionStatus, description="The status of a subscription.")
describe_values(
    SubscriptionStatus,
    SCHEDULED="Starts later. Nothing is billed until then.",
    INCOMPLETE="Waiting for the first payment.",
    TRIALING="In a trial.",
    ACTIVE="In effect, with no overdue payment.",
    PAST_DUE="A payment is overdue and is being collected.",
    UNPAID="Collection of an overdue payment has failed. There is no access until it is paid.",
    PAUSED="Paused: nothing is billed, and there is no access.",
    ENDED="Ended permanently. Create a new subscription instead.",
)
Collection = strawberry.enum(
    rows.Collection,
    description="How the payments of a subscription are collected.",
)
describe_values(
    Collection,
    AUTOMATIC="Tenure charges a payment method.",
    MANUAL="An invoice is sent.",
    PROVIDER_MANAGED="The payment provider charges on its own.",
)
Origin = strawberry.enum(rows.Origin, description="How a subscription was created.")
describe_values(
    Origin,
    CHECKOUT="Bought in a checkout.",
    STAFF="Created by staff.",
    GIFT="Started by redeeming a gift.",
    BONUS="Included as a bonus of another subscription.",
    IMPORT="Imported from another system.",
)
ChangeStatus = strawberry.enum(
    rows.ChangeStatus,
    description="The status of a subscription change.",
)
describe_values(
    ChangeStatus,
    PAYING="Takes effect once it is paid.",
    SCHEDULED="Takes effect at `effectiveAt`.",
    APPLIED="Has taken effect.",
    FAILED="Failed, and does not take effect.",
    CANCELED="Canceled before it took effect.",
)
Term = strawberry.enum(
    rows.Term, description="Whether a subscription renews automatically, ends on its own, or never ends."
)
describe_values(
    Term,
    RENEWING="Renews automatically.",
    FIXED="Ends on its own.",
    LIFETIME="Never ends.",
)


@shape(rows.SubscriptionChange, description="A change of a subscription to another offer, price or quantity.")
class SubscriptionChange(Node):
    status: ChangeStatus = strawberry.field(description="The status of the change.")
    from_quantity: int = strawberry.field(description="The quantity before the change.")
    quantity: int = strawberry.field(description="The quantity after the change.")
    effective_at: datetime = strawberry.field(description="When the change takes effect.")
    net: Money | None = strawberry.field(
        description="The charges less the credits. When negative, the difference goes to the balance. Null when "
        "nothing has been calculated yet."
    )
    created_at: datetime = strawberry.field(description="When the change was created.")
    settled_at: datetime | None = strawberry.field(
        description="When the change took effect, failed, or was canceled. Null while it is pending."
    )
    approval_url: str | None = strawberry.field(
        description="Where the payer approves the change, at the payment provider that manages the subscription."
    )

    @strawberry.field(description="The offer before the change.")
    async def from_offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.from_offer_id)

    @strawberry.field(description="The offer after the change.")
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field(
        description="The invoice that must be paid before the change takes effect. It is a draft until then."
    )
    async def invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.invoice_id)


@shape(arrears.Arrears, name="SubscriptionArrears", description="What is overdue on a subscription.")
class SubscriptionArrears:
    owed: Money = strawberry.field(description="The amount due on its open invoices.")
    open_invoices: int = strawberry.field(description="The number of open invoices.")
    failed_attempts: int = strawberry.field(description="The number of failed attempts to collect these invoices.")
    decline_code: str | None = strawberry.field(description="The decline code of the last failed attempt.")
    next_retry_at: datetime | None = strawberry.field(
        description="When the next attempt takes place. Null when there is none scheduled."
    )

    @strawberry.field(description="The open invoice that is collected first.")
    async def oldest_invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.oldest)


@shape(
    rows.Subscription,
    description="An agreement, usually recurring, under which an account pays for an offer and has access to what it "
    "includes.",
)
class Subscription(Node):
    status: SubscriptionStatus = strawberry.field(description="The current status of the subscription.")
    term: Term = strawberry.field(
        description="Whether the subscription renews automatically, ends on its own, or never ends."
    )
    collection: Collection = strawberry.field(description="How payments are collected.")
    origin: Origin = strawberry.field(description="How the subscription was created.")
    quantity: int = strawberry.field(description="The quantity, such as the number of seats.")
    currency: CurrencyCode = strawberry.field(description="The currency in which the subscription is billed.")
    starts_at: datetime | None = strawberry.field(
        description="When the subscription starts, if it was created to start later."
    )
    past_due_since: datetime | None = strawberry.field(
        description="Since when a payment has been overdue. Null when none is."
    )
    grace_until: datetime | None = strawberry.field(
        description="Until when there is access even though a payment is overdue."
    )
    paused_at: datetime | None = strawberry.field(
        description="When the subscription was paused. Null when it is not paused."
    )
    pause_at_end: bool = strawberry.field(description="Whether the subscription pauses when the current period ends.")
    resume_at: datetime | None = strawberry.field(description="When a paused subscription resumes automatically.")
    period_start: datetime | None = strawberry.field(description="When the current period started.")
    period_end: datetime | None = strawberry.field(
        description="When the current period ends: the subscription then renews or ends. Null when it has no end."
    )
    trial_phase: int | None = strawberry.field(
        description="The number of the current trial phase. Null when the subscription is not in a trial."
    )
    ends_at: datetime | None = strawberry.field(description="When the subscription will end, if that has been decided.")
    handover_at: datetime | None = strawberry.field(
        description="When the payment provider ends the subscription and Tenure starts charging for it. Null when no "
        "takeover is scheduled."
    )
    external_id: str | None = strawberry.field(
        description="The ID in the system from which the subscription was imported. See `importCreate`."
    )
    fixed_end: datetime | None = strawberry.field(
        description="The end date that was agreed when the subscription was created. `endsAt` is earlier if it was "
        "canceled."
    )
    ended_at: datetime | None = strawberry.field(description="When the subscription ended. Null while it has not.")
    end_reason: str | None = strawberry.field(description="Why the subscription ended. Null while it has not.")
    created_at: datetime = strawberry.field(description="When the subscription was created.")

    @strawberry.field(description="The offer that was bought.")
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field(description="The product of the offer.")
    async def product(self, info: Info) -> Product | None:
        return await subscriptions.product_of(info.context, self.product_id)

    @strawberry.field(description="The price at which the subscription is billed.")
    async def price(self, info: Info) -> Price | None:
        return await subscriptions.price_of(info.context, self.price_id)

    @strawberry.field(description="The account that has the subscription. Null if you cannot see it.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await nodes.seen(info.context, Accounts, self.account_id)

    @strawberry.field(description="The pending change, waiting for its payment or its date. Null when there is none.")
    async def scheduled_change(self, info: Info) -> SubscriptionChange | None:
        return await subscriptions.waiting_of(info.context, self)

    @strawberry.field(
        description="Until when the buyer can withdraw from the subscription; see `subscriptionWithdraw`. Null when "
        "there is no right to withdraw, or it has passed."
    )
    async def withdrawable_until(self, info: Info) -> datetime | None:
        return await subscriptions.withdrawable_until(info.context, self)

    @strawberry.field(description="All changes, in chronological order.")
    async def changes(self, info: Info) -> list[SubscriptionChange]:
        return await subscriptions.changes_of(info.context, self)

    @strawberry.field(
        description="What is overdue. Null when nothing is, and for callers who cannot view all invoices."
    )
    async def arrears(self, info: Info) -> SubscriptionArrears | None:
        return await subscriptions.arrears_of(info.context, self)

    @strawberry.field(
        description="The invoice for the next period, including any change scheduled for then; before the "
        "subscription starts, its first invoice. Null when there is none: the subscription ends or pauses then, its "
        "trial has no payment method, it is a lifetime subscription, it is waiting for a payment, or it has ended. "
        "Also null when the payment provider charges it (`PROVIDER_MANAGED`), and for callers who neither pay for the "
        "account nor can view all invoices. When the subscription is past due, this is the invoice after the overdue "
        "one. It is calculated on every request: query it for a single subscription, not for a page of them."
    )
    async def upcoming_invoice(self, info: Info) -> NextInvoice | None:
        return await subscriptions.upcoming_of(info.context, self)

    @strawberry.field(description="The payment method that is charged. Null when there is none.")
    async def payment_method(self, info: Info) -> PaymentMethod | None:
        return await subscriptions.method_of(info.context, self.payment_method_id)

    @strawberry.field(description="The invoices of the subscription.")
    async def invoices(self, info: Info) -> list[Invoice]:
        return await subscriptions.invoices_of(info.context, self)


@strawberry.input(description="Which subscriptions to list. Every condition that is given must match.")
class SubscriptionFilter:
    statuses: list[SubscriptionStatus] | None = strawberry.field(
        default=None, description="Only subscriptions with one of these statuses."
    )
    account: strawberry.ID | None = strawberry.field(default=None, description="Only subscriptions of this account.")
    product: strawberry.ID | None = strawberry.field(default=None, description="Only subscriptions to this product.")
    offer: strawberry.ID | None = strawberry.field(default=None, description="Only subscriptions to this offer.")
    created_since: datetime | None = strawberry.field(
        default=None, description="Only subscriptions created at this time or later."
    )
    created_before: datetime | None = strawberry.field(
        default=None, description="Only subscriptions created before this time."
    )


EntitlementSource = strawberry.enum(rows.EntitlementSource, description="Why an account is entitled to a feature.")
describe_values(
    EntitlementSource,
    SUBSCRIPTION="A subscription that the account bought.",
    GIFT="A gift that the account redeemed.",
    GRANT="A grant by staff.",
)


@shape(rows.Entitlement, description="An account's current access to a feature, and its source.")
class Entitlement(Node):
    source: EntitlementSource = strawberry.field(description="Why the account is entitled to the feature.")
    amount: int | None = strawberry.field(description="The limit. Null for a Boolean feature.")
    created_at: datetime = strawberry.field(description="When the account became entitled to the feature.")
    until: datetime | None = strawberry.field(description="When the entitlement ends. Null when no end is set.")

    @strawberry.field(description="The reason that staff gave for the grant. Visible only to staff.")
    def reason(self, info: Info) -> str | None:
        return subscriptions.reason_of(info.context, self)

    @strawberry.field(description="The feature.")
    async def feature(self, info: Info) -> Feature | None:
        return await subscriptions.feature_of(info.context, self)

    @strawberry.field(description="The subscription that includes the feature. Null for a grant.")
    async def subscription(self, info: Info) -> Subscription | None:
        return await subscriptions.subscription_of(info.context, self.subscription_id)

    @strawberry.field(description="The account that is entitled to the feature. Null if you cannot see it.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await nodes.seen(info.context, Accounts, self.account_id)
