"""Buying for somebody else, and redeeming what was given."""

from datetime import datetime

import strawberry

from models import subscriptions as rows
from resolvers import gifts, subscriptions
from schema.billing import MADE_FOR, PAYMENT_EVENTS, Invoice, Payment
from schema.catalogue import Offer
from schema.fields import Info, mutation, payload, preview
from schema.scalars import Node, shape
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.buying import START_EVENTS, TOKEN
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.quoting import SubscriptionPreview
from tenure.access import Permission

GiftStatus = strawberry.enum(rows.GiftStatus, description="How a gift stands. BOUGHT: it can be redeemed.")


@shape(rows.Gift, description="An offer that somebody paid for and somebody else redeems, with a code.")
class Gift(Node):
    status: GiftStatus
    periods: int = strawberry.field(description="How many of the price's intervals.")
    converts: bool = strawberry.field(
        description="It goes on as a paid agreement of whoever redeems it and leaves a way to pay, instead of ending."
    )
    to_email: str | None = strawberry.field(description="Where the code was sent, until it is redeemed or expires.")
    message: str | None
    expires_at: datetime = strawberry.field(description="Until when it can be redeemed, or must be paid.")
    redeemed_at: datetime | None
    created_at: datetime

    @strawberry.field
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field
    async def invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.invoice_id)


@strawberry.input
class GiftPurchaseInput:
    offer: strawberry.ID
    periods: int = strawberry.field(default=1, description="How many of the price's intervals are given.")
    account: strawberry.ID | None = strawberry.field(
        default=None, description="Who is to pay, where the caller may buy for it; their own account else."
    )
    to_email: str | None = strawberry.field(default=None, description="Where the code is sent, once it is paid.")
    message: str | None = strawberry.field(default=None, description="Goes along with the code.")
    converts: bool = strawberry.field(default=False, description="It goes on as a paid agreement, instead of ending.")
    payment_method: str | None = strawberry.field(
        default=None, description="The provider's token of a payment method: needed where something is due."
    )
    provider_account: strawberry.ID | None = strawberry.field(default=None, description=MADE_FOR)
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class GiftRedeemInput:
    code: str = strawberry.field(description="However it is written.")
    account: strawberry.ID | None = strawberry.field(
        default=None, description="For which account of the caller's; their own else."
    )
    payment_method: str | None = strawberry.field(
        default=None, description="The provider's token: what a gift that converts goes on with."
    )


@payload(SubscriptionUserError)
class GiftPurchasePayload:
    gift: Gift | None
    code: str | None = strawberry.field(description="What redeems it, shown here and nowhere else.")
    payment: Payment | None


@payload(SubscriptionUserError)
class GiftRedeemPayload:
    subscription: Subscription | None


@strawberry.type
class GiftsQuery:
    @preview(Permission.SIGNED_IN, "What `giftPurchase` would come to.")
    async def gift_purchase_preview(self, info: Info, input: GiftPurchaseInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await gifts.preview_purchase(info.context, input))


@strawberry.type
class GiftsMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Buy an offer for somebody else. A declined payment is an answer, not an error: see `payment`.",
        emits=[*PAYMENT_EVENTS, "gift.purchased", "invoice.finalized", "balance.applied"],
        needs_key=True,
    )
    async def gift_purchase(self, info: Info, input: GiftPurchaseInput) -> GiftPurchasePayload:
        gift, code, payment = await gifts.purchase(info.context, input)
        return GiftPurchasePayload(gift=gift, code=code, payment=payment)

    @mutation(
        Permission.SIGNED_IN,
        "Begin what somebody gave. Wrong codes are counted, and not many of them may be tried.",
        emits=["gift.redeemed", "payment_method.added", *START_EVENTS],
        needs_key=True,
    )
    async def gift_redeem(self, info: Info, input: GiftRedeemInput) -> GiftRedeemPayload:
        return GiftRedeemPayload(subscription=await gifts.redeem(info.context, input))
