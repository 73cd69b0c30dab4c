"""Stripe's published test payment methods, and what they do."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Card:
    """`code` and `decline_code` as in the error that a charge brings; `fails_setup`: saving brings it too.

    A debit `settles_in` so long, or `bounces` then; without that time it waits for a hand. `dispute` is opened after
    the money was taken: its reason, or `inquiry` where the bank only asks, or `debit` where it takes back unasked.
    """

    last4: str
    code: str | None = None
    decline_code: str | None = None
    fails_setup: bool = True
    authenticates: bool = False
    until_set_up: bool = False
    pending: bool = False
    brand: str = "visa"
    kind: str = "card"
    settles_in: timedelta | None = None
    bounces: bool = False
    dispute: str | None = None


CARDS = {
    "pm_card_visa": Card("4242"),
    "pm_card_mastercard": Card("4444", brand="mastercard"),
    "pm_card_visa_chargeDeclined": Card("0002", "card_declined", "generic_decline"),
    "pm_card_visa_chargeDeclinedInsufficientFunds": Card("9995", "card_declined", "insufficient_funds"),
    "pm_card_visa_chargeDeclinedLostCard": Card("9987", "card_declined", "lost_card"),
    "pm_card_visa_chargeDeclinedStolenCard": Card("9979", "card_declined", "stolen_card"),
    "pm_card_chargeDeclinedExpiredCard": Card("0069", "expired_card", "expired_card"),
    "pm_card_chargeDeclinedProcessingError": Card("0119", "processing_error", "processing_error"),
    "pm_card_chargeCustomerFail": Card("0341", "card_declined", "generic_decline", fails_setup=False),
    "pm_card_authenticationRequired": Card("3184", authenticates=True),
    "pm_card_authenticationRequiredOnSetup": Card("3155", authenticates=True, until_set_up=True),
    "pm_card_createDispute": Card("0259", dispute="fraudulent"),
    "pm_card_createDisputeProductNotReceived": Card("2685", dispute="product_not_received"),
    "pm_card_createDisputeInquiry": Card("1976", dispute="inquiry"),
    "pm_usBankAccount_success": Card("6789", pending=True, kind="us_bank_account"),
    "pm_success_de": Card("3000", pending=True, kind="sepa_debit", settles_in=timedelta(days=5)),
    "pm_successDelayed_de": Card("3002", pending=True, kind="sepa_debit", settles_in=timedelta(days=10)),
    "pm_failed_de": Card("3001", pending=True, kind="sepa_debit", settles_in=timedelta(days=5), bounces=True),
    "pm_failedDelayed_de": Card("3003", pending=True, kind="sepa_debit", settles_in=timedelta(days=14), bounces=True),
    "pm_disputed_de": Card("3004", pending=True, kind="sepa_debit", settles_in=timedelta(days=5), dispute="debit"),
    "pm_ideal": Card("3005", authenticates=True, kind="ideal"),
}
"""By Stripe's own names, but for `pm_ideal`: what a front end makes of a choice of iDEAL has no test name there."""
NUMBERS = {
    "4242424242424242": "pm_card_visa",
    "5555555555554444": "pm_card_mastercard",
    "4000000000000002": "pm_card_visa_chargeDeclined",
    "4000000000009995": "pm_card_visa_chargeDeclinedInsufficientFunds",
    "4000000000009987": "pm_card_visa_chargeDeclinedLostCard",
    "4000000000009979": "pm_card_visa_chargeDeclinedStolenCard",
    "4000000000000069": "pm_card_chargeDeclinedExpiredCard",
    "4000000000000119": "pm_card_chargeDeclinedProcessingError",
    "4000000000000341": "pm_card_chargeCustomerFail",
    "4000002760003184": "pm_card_authenticationRequired",
    "4000002500003155": "pm_card_authenticationRequiredOnSetup",
    "4000000000000259": "pm_card_createDispute",
    "4000000000002685": "pm_card_createDisputeProductNotReceived",
    "4000000000001976": "pm_card_createDisputeInquiry",
}
"""What a payer types, and the card that it is."""
EUROS_ONLY = frozenset({"sepa_debit", "ideal"})
NEED_MANDATE = frozenset({"sepa_debit", "us_bank_account", "ideal"})
