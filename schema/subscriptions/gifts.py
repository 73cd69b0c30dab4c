"""Buying for somebody else, and redeeming what was given."""

from datetime import datetime

import strawberry

from models import subscriptions as rows
from resolvers import gifts, subscriptions
from schema.billing import MADE_FOR, PAYMENT_EVENTS, Invoice, Payment
from schema.catalogue import Offer
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, preview
from schema.scalars import Node, shape
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.buying import START_EVENTS, TOKEN
from schema.subscriptions.errors import SubscriptionUserError
from schema.subscriptions.quoting import SubscriptionPreview
from tenure.access import Permission

GiftStatus = strawberry.enum(rows.GiftStatus, description="The status of a gift.")
describe_values(
    GiftStatus,
    UNPAID="The gift has not been paid.",
    BOUGHT="The gift is paid and can be redeemed.",
    REDEEMED="The gift was redeemed.",
    EXPIRED="The gift was not redeemed in time.",
    REFUNDED="The gift was refunded.",
    CANCELED="The gift was canceled.",
)


@shape(rows.Gift, description="An offer that one person paid for and another redeems with a code.")
class Gift(Node):
    status: GiftStatus = strawberry.field(description="The status of the gift.")
    periods: int = strawberry.field(description="The number of billing intervals that are given.")
    converts: bool = strawberry.field(
        description="Whether the gift, instead of ending, continues as a paid subscription of whoever redeems it, if "
        "they add a payment method."
    )
    to_email: str | None = strawberry.field(
        description="The email address to which the code was sent. Null once the gift has been redeemed or has expired."
    )
    message: str | None = strawberry.field(description="The message that is sent with the code.")
    expires_at: datetime = strawberry.field(
        description="Until when the gift can be redeemed or, while it is unpaid, must be paid."
    )
    redeemed_at: datetime | None = strawberry.field(description="When the gift was redeemed. Null until then.")
    created_at: datetime = strawberry.field(description="When the gift was created.")

    @strawberry.field(description="The offer that is given.")
    async def offer(self, info: Info) -> Offer | None:
        return await subscriptions.offer_of(info.context, self.offer_id)

    @strawberry.field(description="The invoice for the gift.")
    async def invoice(self, info: Info) -> Invoice | None:
        return await subscriptions.invoice_of(info.context, self.invoice_id)


@strawberry.input
class GiftPurchaseInput:
    offer: strawberry.ID = strawberry.field(description="The offer to give.")
    periods: int = strawberry.field(default=1, description="The number of billing intervals to give.")
    account: strawberry.ID | None = strawberry.field(
        default=None,
        description="The account that pays, which must be one that the viewer can buy for. The viewer's own account "
        "by default.",
    )
    to_email: str | None = strawberry.field(
        default=None, description="The email address to which the code is sent once the gift is paid."
    )
    message: str | None = strawberry.field(default=None, description="A message that is sent with the code.")
    converts: bool = strawberry.field(
        default=False, description="Whether the gift continues as a paid subscription instead of ending."
    )
    payment_method: str | None = strawberry.field(
        default=None, description="The provider's token of a payment method. Required when an amount is due."
    )
    provider_account: strawberry.ID | None = strawberry.field(default=None, description=MADE_FOR)
    preview_token: str | None = strawberry.field(default=None, description=TOKEN)


@strawberry.input
class GiftRedeemInput:
    code: str = strawberry.field(description="The gift code. Case, spaces and hyphens do not matter.")
    account: strawberry.ID | None = strawberry.field(
        default=None, description="The viewer's account that receives the gift. The viewer's own account by default."
    )
    payment_method: str | None = strawberry.field(
        default=None,
        description="The provider's token of a payment method, with which a gift that converts is paid afterwards.",
    )


@payload(SubscriptionUserError)
class GiftPurchasePayload:
    gift: Gift | None = strawberry.field(description="The gift after the mutation.")
    code: str | None = strawberry.field(description="The code that redeems the gift. It is shown only this once.")
    payment: Payment | None = strawberry.field(description="The payment for the gift. Null when nothing was due.")


@payload(SubscriptionUserError)
class GiftRedeemPayload:
    subscription: Subscription | None = strawberry.field(description="The subscription that the gift started.")


@strawberry.type
class GiftsQuery:
    @preview(Permission.SIGNED_IN, "Previews the outcome of `giftPurchase`.")
    async def gift_purchase_preview(self, info: Info, input: GiftPurchaseInput) -> SubscriptionPreview:
        return SubscriptionPreview(preview=await gifts.preview_purchase(info.context, input))


@strawberry.type
class GiftsMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Buys an offer as a gift for somebody else. A declined payment is not an error; see `payment`.",
        emits=[*PAYMENT_EVENTS, "gift.purchased", "invoice.finalized", "balance.applied"],
        needs_key=True,
    )
    async def gift_purchase(self, info: Info, input: GiftPurchaseInput) -> GiftPurchasePayload:
        gift, code, payment = await gifts.purchase(info.context, input)
        return GiftPurchasePayload(gift=gift, code=code, payment=payment)

    @mutation(
        Permission.SIGNED_IN,
        "Redeems a gift. Wrong codes are counted, and only a few attempts are allowed.",
        emits=["gift.redeemed", "payment_method.added", *START_EVENTS],
        needs_key=True,
    )
    async def gift_redeem(self, info: Info, input: GiftRedeemInput) -> GiftRedeemPayload:
        return GiftRedeemPayload(subscription=await gifts.redeem(info.context, input))
