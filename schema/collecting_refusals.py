"""Why a mutation about payment methods, received money or disputes was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class CollectionErrorCode(Enum):
    PROVIDER_MANAGED = "PROVIDER_MANAGED"
    NO_PROVIDER = "NO_PROVIDER"
    PAYMENT_METHOD_DECLINED = "PAYMENT_METHOD_DECLINED"
    PAYMENT_METHOD_REMOVED = "PAYMENT_METHOD_REMOVED"
    PAYMENT_METHOD_IN_USE = "PAYMENT_METHOD_IN_USE"
    NOTHING_DUE = "NOTHING_DUE"
    CURRENCY_DIFFERS = "CURRENCY_DIFFERS"
    AMOUNT_INVALID = "AMOUNT_INVALID"
    PAYMENT_IN_PROGRESS = "PAYMENT_IN_PROGRESS"
    RECEIVED_LATER = "RECEIVED_LATER"
    IN_USE = "IN_USE"
    NOT_IN_SUSPENSE = "NOT_IN_SUSPENSE"
    INVOICE_REQUIRED = "INVOICE_REQUIRED"
    ACCOUNT_REQUIRED = "ACCOUNT_REQUIRED"
    DISPUTE_TOO_LARGE = "DISPUTE_TOO_LARGE"
    DISPUTE_OPEN = "DISPUTE_OPEN"
    DISPUTE_CLOSED = "DISPUTE_CLOSED"
    REFUND_NOT_BY_HAND = "REFUND_NOT_BY_HAND"


CollectionUserError = errors("Collection", CollectionErrorCode)
describe_values(
    CollectionErrorCode,
    PROVIDER_MANAGED="A payment provider manages this, so it cannot be done here.",
    NO_PROVIDER="No payment provider can take the payment.",
    PAYMENT_METHOD_DECLINED="The payment method was declined.",
    PAYMENT_METHOD_REMOVED="The payment method was removed.",
    PAYMENT_METHOD_IN_USE="The payment provider charges a subscription with the payment method.",
    NOTHING_DUE="Nothing is due.",
    CURRENCY_DIFFERS="The currency is another one than that of the invoice or payment.",
    AMOUNT_INVALID="The amount must be greater than zero.",
    PAYMENT_IN_PROGRESS="A payment is in progress. Wait for it to finish.",
    RECEIVED_LATER="The time of receipt is in the future.",
    IN_USE="Another payment came first. Try again.",
    NOT_IN_SUSPENSE="The money is not held in suspense.",
    INVOICE_REQUIRED="The invoice is required.",
    ACCOUNT_REQUIRED="The account is required.",
    DISPUTE_TOO_LARGE="The disputed amount is larger than the amount that is left.",
    DISPUTE_OPEN="The payment is already disputed.",
    DISPUTE_CLOSED="The dispute is already closed.",
    REFUND_NOT_BY_HAND="The refund is not one that staff send themselves.",
)
