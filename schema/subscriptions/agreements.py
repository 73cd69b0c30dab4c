"""Agreements, how they change, the checkouts that lead to them, and what they entitle to."""

from datetime import datetime

import strawberry

from models import subscriptions as rows
from models.accounts import Account as Accounts
from resolvers import nodes, subscriptions
from schema.billing import Invoice, PaymentMethod
from schema.catalogue import Feature, Offer, Price, Product
from schema.fields import Info
from schema.lazily import LazyAccount
from schema.paying import PaymentOption
from schema.scalars import CurrencyCode, Money, Node, shape
from schema.subscriptions.upcoming import NextInvoice
from tenure.subscriptions import arrears

SubscriptionStatus = strawberry.enum(rows.SubscriptionStatus, description="Where an agreement stands today.")
Collection = strawberry.enum(
    rows.Collection,
    description="AUTOMATIC: we charge; MANUAL: an invoice is sent; PROVIDER_MANAGED: the payment provider charges.",
)
Origin = strawberry.enum(rows.Origin, description="How an agreement came about.")
ChangeStatus = strawberry.enum(
    rows.ChangeStatus,
    description="PAYING: it takes effect once its payment has come. SCHEDULED: at an instant. The others are over.",
)
Term = strawberry.enum(rows.Term, description="Whether an agreement renews, ends by itself, or never does.")
CheckoutStatus = strawberry.enum(rows.CheckoutStatus, description="How a checkout stands.")


@shape(rows.SubscriptionChange, description="A change of an agreement to another offer, price or quantity.")
class SubscriptionChange(Node):
    status: ChangeStatus
    from_quantity: int
    quantity: int
    effective_at: datetime
    net: Money | None = strawberry.field(
        description="What is charged less what is credited; below zero: to the balance. Null: nothing was reckoned yet."
    )
    created_at: datetime
    settled_at: datetime | None
    approval_url: str | None = strawberry.field(
        description="Where its payer agrees to it, at the provider that drives the agreement."
    )

    @strawberry.field
    async def from_offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.from_offer_id)

    @strawberry.field
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field(description="What has to be paid before it takes effect; a draft until then.")
    async def invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.invoice_id)


@shape(arrears.Arrears, name="SubscriptionArrears", description="How an agreement stands that is behind.")
class SubscriptionArrears:
    owed: Money = strawberry.field(description="What is due of its open invoices.")
    open_invoices: int
    failed_attempts: int = strawberry.field(description="At those invoices.")
    decline_code: str | None = strawberry.field(description="What the last of them said.")
    next_retry_at: datetime | None = strawberry.field(description="When it is tried again; null: not by itself.")

    @strawberry.field(description="The open invoice that is collected first.")
    async def oldest_invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.oldest)


@shape(rows.Subscription, description="A standing agreement to pay for an offer.")
class Subscription(Node):
    status: SubscriptionStatus = strawberry.field(description="Where the agreement stands today.")
    term: Term
    collection: Collection
    origin: Origin
    quantity: int
    currency: CurrencyCode
    starts_at: datetime | None = strawberry.field(description="When it begins, where that was agreed before.")
    past_due_since: datetime | None
    grace_until: datetime | None = strawberry.field(description="Until then it may be used although something is owed.")
    paused_at: datetime | None
    pause_at_end: bool = strawberry.field(description="It will rest when the period ends.")
    resume_at: datetime | None = strawberry.field(description="When it goes on by itself.")
    period_start: datetime | None
    period_end: datetime | None = strawberry.field(description="When it renews or ends; null: for good.")
    trial_phase: int | None
    ends_at: datetime | None = strawberry.field(description="When it will end, where that is decided.")
    handover_at: datetime | None = strawberry.field(
        description="When the payment provider ends it, and we go on charging for it; null where that is not to come."
    )
    external_id: str | None = strawberry.field(
        description="What it was called in the system that it was brought in from: see `importCreate`."
    )
    fixed_end: datetime | None = strawberry.field(
        description="The end that was agreed when it was made; `endsAt` is earlier where it was canceled."
    )
    ended_at: datetime | None
    end_reason: str | None
    created_at: datetime

    @strawberry.field
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field
    async def product(self, info: Info) -> Product | None:
        return await subscriptions.product_of(info.context, self.product_id)

    @strawberry.field
    async def price(self, info: Info) -> Price | None:
        return await subscriptions.price_of(info.context, self.price_id)

    @strawberry.field(description="Whose it is; null where you may not see it.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await nodes.seen(info.context, Accounts, self.account_id)

    @strawberry.field(description="The change that waits, where there is one: for its payment or for its day.")
    async def scheduled_change(self, info: Info) -> SubscriptionChange | None:
        return await subscriptions.waiting_of(info.context, self)

    @strawberry.field(
        description="Until when its buyer can withdraw from it: see `subscriptionWithdraw`. Null: not at all, or not "
        "any more."
    )
    async def withdrawable_until(self, info: Info) -> datetime | None:
        return await subscriptions.withdrawable_until(info.context, self)

    @strawberry.field(description="All changes, in their order.")
    async def changes(self, info: Info) -> list[SubscriptionChange]:
        return await subscriptions.changes_of(info.context, self)

    @strawberry.field(description="What is behind of it; null where nothing is, and for who may not see all invoices.")
    async def arrears(self, info: Info) -> SubscriptionArrears | None:
        return await subscriptions.arrears_of(info.context, self)

    @strawberry.field(
        description="What will be billed when the present period ends, or when it starts, with the change that is "
        "scheduled for then. Null where nothing is to come: it ends or rests then, its trial has no way to pay, it is "
        "for life or waits for a payment, or it has ended. Null too where the payment provider charges it "
        "(`PROVIDER_MANAGED`), and for who does not pay for the account and may not see all invoices. Past due, it is "
        "the invoice after the one that is owed. It is reckoned anew each time: ask for one subscription, not for a "
        "page of them."
    )
    async def upcoming_invoice(self, info: Info) -> NextInvoice | None:
        return await subscriptions.upcoming_of(info.context, self)

    @strawberry.field
    async def payment_method(self, info: Info) -> PaymentMethod | None:
        return await subscriptions.method_of(info.context, self.payment_method_id)

    @strawberry.field
    async def invoices(self, info: Info) -> list[Invoice]:
        return await subscriptions.invoices_of(info.context, self)


@strawberry.input
class SubscriptionFilter:
    statuses: list[SubscriptionStatus] | None = None
    account: strawberry.ID | None = None
    product: strawberry.ID | None = None
    offer: strawberry.ID | None = None
    created_since: datetime | None = None
    created_before: datetime | None = None


EntitlementSource = strawberry.enum(
    rows.EntitlementSource, description="Why an account has a feature: what it bought, was given, or staff granted."
)


@shape(rows.Entitlement, description="A feature that an account has now, and why.")
class Entitlement(Node):
    source: EntitlementSource
    amount: int | None = strawberry.field(description="The limit, where the feature is one.")
    created_at: datetime
    until: datetime | None

    @strawberry.field(description="Why staff granted it, in their words; for staff only.")
    def reason(self, info: Info) -> str | None:
        return subscriptions.reason_of(info.context, self)

    @strawberry.field
    async def feature(self, info: Info) -> Feature | None:
        return await subscriptions.feature_of(info.context, self)

    @strawberry.field
    async def subscription(self, info: Info) -> Subscription | None:
        return await subscriptions.subscription_of(info.context, self.subscription_id)

    @strawberry.field(description="Whose it is; null where you may not see it.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await nodes.seen(info.context, Accounts, self.account_id)


@shape(rows.Checkout, description="One buyer on the way to one offer.")
class Checkout(Node):
    status: CheckoutStatus
    quantity: int
    expires_at: datetime
    completed_at: datetime | None
    approval_url: str | None = strawberry.field(
        description="Where its payer agrees to what the provider is to draw each period, after `checkoutPay`."
    )

    @strawberry.field
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field(
        description="Who can be asked for the money, in the order in which they would be. MANUAL: the payer sends it."
    )
    async def payment_options(self, info: Info) -> list[PaymentOption]:
        return await subscriptions.options_of(info.context, self)

    @strawberry.field(description="The agreement, once there is one.")
    async def subscription(self, info: Info) -> Subscription | None:
        return await subscriptions.subscription_of(info.context, self.subscription_id)

    @strawberry.field
    async def invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.invoice_id)
