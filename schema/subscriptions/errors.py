"""Why a mutation of agreements is refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class SubscriptionErrorCode(Enum):
    OFFER_UNAVAILABLE = "OFFER_UNAVAILABLE"
    OFFER_ONCE = "OFFER_ONCE"
    ALREADY_SUBSCRIBED = "ALREADY_SUBSCRIBED"
    CURRENCY_DIFFERS = "CURRENCY_DIFFERS"
    QUANTITY_INVALID = "QUANTITY_INVALID"
    SEATS_TAKEN = "SEATS_TAKEN"
    CHECKOUT_COMPLETED = "CHECKOUT_COMPLETED"
    CHECKOUT_EXPIRED = "CHECKOUT_EXPIRED"
    COUPON_UNKNOWN = "COUPON_UNKNOWN"
    COUPON_NOT_STARTED = "COUPON_NOT_STARTED"
    COUPON_EXPIRED = "COUPON_EXPIRED"
    COUPON_EXHAUSTED = "COUPON_EXHAUSTED"
    COUPON_NOT_FOR_OFFER = "COUPON_NOT_FOR_OFFER"
    COUPON_NOT_STACKABLE = "COUPON_NOT_STACKABLE"
    COUPON_CURRENCY = "COUPON_CURRENCY"
    PAYMENT_METHOD_REQUIRED = "PAYMENT_METHOD_REQUIRED"
    PAYMENT_METHOD_DECLINED = "PAYMENT_METHOD_DECLINED"
    PAYMENT_IN_PROGRESS = "PAYMENT_IN_PROGRESS"
    PAYMENT_DUE = "PAYMENT_DUE"
    NOTHING_DUE = "NOTHING_DUE"
    NO_PROVIDER = "NO_PROVIDER"
    ALREADY_ENDED = "ALREADY_ENDED"
    NOT_NOW = "NOT_NOW"
    NOT_CANCELED = "NOT_CANCELED"
    NOT_WITHDRAWABLE = "NOT_WITHDRAWABLE"
    NOT_PAUSED = "NOT_PAUSED"
    NOTHING_UNUSED = "NOTHING_UNUSED"
    NOTHING_CHANGES = "NOTHING_CHANGES"
    NOTHING_SCHEDULED = "NOTHING_SCHEDULED"
    CHANGE_UNSUITABLE = "CHANGE_UNSUITABLE"
    RESUME_INVALID = "RESUME_INVALID"
    START_INVALID = "START_INVALID"
    END_INVALID = "END_INVALID"
    GIFT_UNKNOWN = "GIFT_UNKNOWN"
    GIFT_UNPAID = "GIFT_UNPAID"
    GIFT_REDEEMED = "GIFT_REDEEMED"
    GIFT_EXPIRED = "GIFT_EXPIRED"
    GIFT_UNSUITABLE = "GIFT_UNSUITABLE"
    PERIODS_INVALID = "PERIODS_INVALID"
    EMAIL_INVALID = "EMAIL_INVALID"
    MESSAGE_TOO_LONG = "MESSAGE_TOO_LONG"
    TRIAL_USED = "TRIAL_USED"
    ENTITLEMENT_HELD = "ENTITLEMENT_HELD"
    ENTITLEMENT_OVER = "ENTITLEMENT_OVER"
    ENTITLEMENT_NOT_GRANTED = "ENTITLEMENT_NOT_GRANTED"
    AMOUNT_INVALID = "AMOUNT_INVALID"
    UNTIL_INVALID = "UNTIL_INVALID"
    REASON_INVALID = "REASON_INVALID"
    DUE_INVALID = "DUE_INVALID"
    PROVIDER_MANAGED = "PROVIDER_MANAGED"
    NOT_PROVIDER_MANAGED = "NOT_PROVIDER_MANAGED"
    ENDING = "ENDING"
    PROVIDER_REFUSED = "PROVIDER_REFUSED"
    COUPON_UNSUITABLE = "COUPON_UNSUITABLE"
    ALIGNMENT_UNSUITABLE = "ALIGNMENT_UNSUITABLE"
    TRIAL_UNSUITABLE = "TRIAL_UNSUITABLE"
    PRICE_UNSUITABLE = "PRICE_UNSUITABLE"
    TAX_UNSUITABLE = "TAX_UNSUITABLE"
    PREVIEW_STALE = "PREVIEW_STALE"
    TAX_UNAVAILABLE = "TAX_UNAVAILABLE"


SubscriptionUserError = errors("Subscription", SubscriptionErrorCode)
describe_values(
    SubscriptionErrorCode,
    OFFER_UNAVAILABLE="The offer is not on sale.",
    OFFER_ONCE="The offer can be bought only once.",
    ALREADY_SUBSCRIBED="The account already has a live subscription to the product.",
    CURRENCY_DIFFERS="The offer is not sold in this currency.",
    QUANTITY_INVALID="The quantity is not allowed for the offer.",
    SEATS_TAKEN="More seats are taken than there would be. Free some of them first.",
    CHECKOUT_COMPLETED="The checkout has already been paid.",
    CHECKOUT_EXPIRED="The checkout has expired. Start again.",
    COUPON_UNKNOWN="There is no such coupon.",
    COUPON_NOT_STARTED="The coupon cannot be used yet.",
    COUPON_EXPIRED="The coupon has expired.",
    COUPON_EXHAUSTED="The coupon has been used as often as allowed.",
    COUPON_NOT_FOR_OFFER="The coupon does not apply to this purchase.",
    COUPON_NOT_STACKABLE="The coupons cannot be combined.",
    COUPON_CURRENCY="The coupon is for another currency.",
    PAYMENT_METHOD_REQUIRED="There is no payment method to charge.",
    PAYMENT_METHOD_DECLINED="The payment method was declined or cannot be used for this.",
    PAYMENT_IN_PROGRESS="A payment or a change is in progress. Wait for it to finish.",
    PAYMENT_DUE="An amount is overdue. Pay it first.",
    NOTHING_DUE="Nothing is due.",
    NO_PROVIDER="The business cannot take payments yet.",
    ALREADY_ENDED="The subscription has already ended. Create a new one.",
    NOT_NOW="This is not possible in the current status of the subscription.",
    NOT_CANCELED="The subscription has not been canceled.",
    NOT_WITHDRAWABLE="There is no right to withdraw, or it has passed. Cancel the subscription instead.",
    NOT_PAUSED="The subscription is not paused.",
    NOTHING_UNUSED="The paid period is used to its end, so there is nothing to give back.",
    NOTHING_CHANGES="The subscription already has these terms.",
    NOTHING_SCHEDULED="No change is scheduled.",
    CHANGE_UNSUITABLE="The subscription cannot be changed, or not to this offer.",
    RESUME_INVALID="The time to resume must be in the future and within the longest allowed pause.",
    START_INVALID="The start must be in the future.",
    END_INVALID="The end must be after the start, and a lifetime subscription has none.",
    GIFT_UNKNOWN="There is no gift with this code.",
    GIFT_UNPAID="The gift has not been paid yet.",
    GIFT_REDEEMED="The gift was already redeemed.",
    GIFT_EXPIRED="The gift has expired.",
    GIFT_UNSUITABLE="The offer cannot be given as a gift.",
    PERIODS_INVALID="The number of periods is out of range.",
    EMAIL_INVALID="The email address is invalid.",
    MESSAGE_TOO_LONG="The message is too long.",
    TRIAL_USED="The card has already been used for a trial.",
    ENTITLEMENT_HELD="The account already has a grant of this feature. Revoke that first.",
    ENTITLEMENT_OVER="The grant has already ended.",
    ENTITLEMENT_NOT_GRANTED="The entitlement comes from a subscription. Change or cancel that instead.",
    AMOUNT_INVALID="The amount is missing or not valid.",
    UNTIL_INVALID="The end must be in the future.",
    REASON_INVALID="The reason is missing or too long.",
    DUE_INVALID="Only an invoice that is sent can be due later.",
    PROVIDER_MANAGED="A payment provider manages the subscription and does not support this.",
    NOT_PROVIDER_MANAGED="No payment provider manages the subscription.",
    ENDING="The subscription is about to end, so it cannot be taken over.",
    PROVIDER_REFUSED="The payment provider refused the request.",
    COUPON_UNSUITABLE="The payment provider cannot apply coupons.",
    ALIGNMENT_UNSUITABLE="The payment provider can only bill from the day of the start.",
    TRIAL_UNSUITABLE="The payment provider only supports free trials.",
    PRICE_UNSUITABLE="The payment provider only supports a fixed amount per unit.",
    TAX_UNSUITABLE="The payment provider only supports prices that include tax.",
    PREVIEW_STALE="The outcome has changed since the preview. Request a new preview.",
    TAX_UNAVAILABLE="The tax cannot be determined now.",
)
