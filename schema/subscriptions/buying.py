"""Checkouts: from an offer to a live agreement."""

import strawberry

from resolvers import subscriptions
from schema.billing import MADE_FOR, PAYMENT_EVENTS, Payment
from schema.connections import Connection, slice_of
from schema.fields import Info, mutation, payload, preview, query
from schema.scalars import CurrencyCode
from schema.subscriptions.agreements import Subscription, SubscriptionFilter
from schema.subscriptions.checkouts import Checkout
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.quoting import QuoteAnswer, SubscriptionPreview
from tenure.access import Permission

TOKEN = (
    "The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is "
    "refused with `PREVIEW_STALE`."
)


@strawberry.input
class CheckoutCreateInput:
    offer: strawberry.ID = strawberry.field(description="The offer to buy.")
    account: strawberry.ID | None = strawberry.field(
        default=None,
        description="The account that pays, which must be one that the viewer can buy for. The viewer's own account "
        "by default.",
    )
    quantity: int | None = strawberry.field(
        default=None, description="The quantity. The smallest quantity of the offer by default."
    )
    currency: CurrencyCode | None = strawberry.field(
        default=None,
        description="One of the currencies of the offer. By default the account's currency if the offer has it, "
        "otherwise the offer's own.",
    )
    coupons: list[str] = strawberry.field(default_factory=list, description="Coupon codes, in upper or lower case.")


@strawberry.input
class CheckoutPayInput:
    checkout: strawberry.ID = strawberry.field(description="The ID of the checkout.")
    payment_method: str | None = strawberry.field(
        default=None,
        description="The provider's token of a payment method. Required when an amount is due; otherwise it is saved "
        "for later.",
    )
    provider_account: strawberry.ID | None = strawberry.field(default=None, description=MADE_FOR)
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@payload(SubscriptionUserError)
class CheckoutCreatePayload:
    checkout: Checkout | None = strawberry.field(description="The checkout that was created.")


@payload(SubscriptionUserError)
class CheckoutPayPayload:
    checkout: Checkout | None = strawberry.field(description="The checkout after the mutation.")
    payment: Payment | None = strawberry.field(description="The payment of the amount due. Null when nothing was due.")


START_EVENTS = [
    "subscription.created",
    "subscription.trial_started",
    "subscription.activated",
    "subscription.ended",
    "checkout.completed",
    "entitlement.granted",
    "invoice.finalized",
    "invoice.voided",
    "balance.applied",
    "balance.credited",
    "coupon.redeemed",
    "coupon.released",
    "coupon.exhausted",
    "credits.granted",
    "credits.expired",
    "credits.exhausted",
]


@strawberry.type
class BuyingQuery:
    @query(Permission.SUBSCRIPTIONS_READ, "All subscriptions, newest first.")
    async def subscriptions(
        self,
        info: Info,
        filter: SubscriptionFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Subscription]:
        return await subscriptions.list_all(info.context, filter, slice_of(first, after, last, before))

    @preview(Permission.SIGNED_IN, "Previews the amount due now for buying an offer.")
    async def checkout_preview(self, info: Info, input: CheckoutCreateInput) -> QuoteAnswer:
        return QuoteAnswer(quote=await subscriptions.preview(info.context, input))

    @preview(Permission.SIGNED_IN, "Previews the outcome of `checkoutPay`.")
    async def checkout_pay_preview(self, info: Info, input: CheckoutPayInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await subscriptions.preview_pay(info.context, input))


@strawberry.type
class BuyingMutation:
    @mutation(Permission.SIGNED_IN, "Starts the purchase of an offer.", emits=["checkout.created"])
    async def checkout_create(self, info: Info, input: CheckoutCreateInput) -> CheckoutCreatePayload:
        return CheckoutCreatePayload(checkout=await subscriptions.create_checkout(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Pays for a checkout. A declined payment is not an error; see `payment`.",
        emits=[*PAYMENT_EVENTS, *START_EVENTS],
        needs_key=True,
    )
    async def checkout_pay(self, info: Info, input: CheckoutPayInput) -> CheckoutPayPayload:
        checkout, payment = await subscriptions.pay(info.context, input)
        return CheckoutPayPayload(checkout=checkout, payment=payment)
