"""Stripe's published test payment methods, and what they do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """`code` and `decline_code` as in the error that a charge brings; `fails_setup`: saving brings it too."""

    last4: str
    code: str | None = None
    decline_code: str | None = None
    fails_setup: bool = True
    authenticates: bool = False
    until_set_up: bool = False
    pending: bool = False
    brand: str = "visa"


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
    "pm_usBankAccount_success": Card("6789", pending=True),
}
