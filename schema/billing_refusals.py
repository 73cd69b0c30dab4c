"""Why a mutation of billing was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class BillingErrorCode(Enum):
    NOTHING_DUE = "NOTHING_DUE"
    NOTHING_PAID = "NOTHING_PAID"
    PAYMENT_IN_PROGRESS = "PAYMENT_IN_PROGRESS"
    REFUND_TOO_LARGE = "REFUND_TOO_LARGE"
    CURRENCY_DIFFERS = "CURRENCY_DIFFERS"
    NO_PROVIDER = "NO_PROVIDER"
    GIFT_USED = "GIFT_USED"
    GIFT_WHOLE = "GIFT_WHOLE"
    IN_USE = "IN_USE"
    DISPUTE_OPEN = "DISPUTE_OPEN"
    PROVIDER_MANAGED = "PROVIDER_MANAGED"
    PREVIEW_STALE = "PREVIEW_STALE"
    TAX_UNAVAILABLE = "TAX_UNAVAILABLE"
    TEXT_INVALID = "TEXT_INVALID"
    SUBSCRIPTION_LIVE = "SUBSCRIPTION_LIVE"
    QUANTITY_INVALID = "QUANTITY_INVALID"
    PARTLY_PAID = "PARTLY_PAID"
    NOT_ONE_OFF = "NOT_ONE_OFF"
    NOBODY_TO_SEND_TO = "NOBODY_TO_SEND_TO"
    LINES_INVALID = "LINES_INVALID"
    INVOICE_STATUS = "INVOICE_STATUS"
    DAYS_INVALID = "DAYS_INVALID"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    AMOUNT_NEGATIVE = "AMOUNT_NEGATIVE"
    WEBHOOK_ID_INVALID = "WEBHOOK_ID_INVALID"
    TOO_MANY = "TOO_MANY"
    COUPON_UNKNOWN = "COUPON_UNKNOWN"
    COUPON_NOT_STARTED = "COUPON_NOT_STARTED"
    COUPON_EXPIRED = "COUPON_EXPIRED"
    COUPON_EXHAUSTED = "COUPON_EXHAUSTED"
    COUPON_NOT_FOR_OFFER = "COUPON_NOT_FOR_OFFER"
    COUPON_NOT_STACKABLE = "COUPON_NOT_STACKABLE"
    COUPON_CURRENCY = "COUPON_CURRENCY"
    COUPON_TWICE = "COUPON_TWICE"


BillingUserError = errors("Billing", BillingErrorCode)
describe_values(
    BillingErrorCode,
    NOTHING_DUE="Nothing is due.",
    NOTHING_PAID="Nothing was paid on the invoice.",
    PAYMENT_IN_PROGRESS="A payment is in progress. Wait for it to finish.",
    REFUND_TOO_LARGE="The refund is larger than the amount that is left.",
    CURRENCY_DIFFERS="The currency is not the one of the invoice.",
    NO_PROVIDER="No payment provider can take the payment.",
    GIFT_USED="A gift that was redeemed cannot be refunded.",
    GIFT_WHOLE="A gift can only be refunded in full.",
    IN_USE="Another change came first. Try again.",
    DISPUTE_OPEN="The payment is disputed. Wait for the bank to decide.",
    PROVIDER_MANAGED="A payment provider manages this, so it cannot be done here.",
    PREVIEW_STALE="The outcome has changed since the preview. Request a new preview.",
    TAX_UNAVAILABLE="The tax cannot be determined now.",
    TEXT_INVALID="The text is empty or too long.",
    SUBSCRIPTION_LIVE="A live subscription depends on the invoice. Cancel the subscription first.",
    QUANTITY_INVALID="The quantity is out of range.",
    PARTLY_PAID="The invoice is partly paid. Correct it with a refund or a credit.",
    NOT_ONE_OFF="The draft belongs to a change of a subscription.",
    NOBODY_TO_SEND_TO="Nobody pays for the account, so there is no recipient.",
    LINES_INVALID="The invoice has no lines or too many.",
    INVOICE_STATUS="The status of the invoice does not allow this.",
    DAYS_INVALID="The number of days is out of range.",
    CURRENCY_UNKNOWN="The currency is unknown.",
    AMOUNT_NEGATIVE="The amount is negative.",
    WEBHOOK_ID_INVALID="The webhook ID is not one that PayPal shows.",
    TOO_MANY="There are too many items.",
    COUPON_UNKNOWN="The coupon does not exist.",
    COUPON_NOT_STARTED="The coupon cannot be used yet.",
    COUPON_EXPIRED="The coupon can no longer be used.",
    COUPON_EXHAUSTED="The coupon has reached its maximum number of uses.",
    COUPON_NOT_FOR_OFFER="The coupon does not apply to what is bought.",
    COUPON_NOT_STACKABLE="The coupons cannot be combined.",
    COUPON_CURRENCY="The coupon applies to another currency.",
    COUPON_TWICE="The coupon already applies to all lines.",
)
