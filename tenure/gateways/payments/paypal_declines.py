"""Why PayPal, or a card's bank behind it, takes no money, in the words of `declines`."""

from tenure.gateways.payments.declines import AUTHENTICATION_FAILED

WALLET_DECLINED = "wallet_declined"
"""Our code for a wallet out of which nothing can be paid now, for whatever reason its owner is told."""
_RESPONSES = {
    "0500": "generic_decline",
    "1330": "invalid_account",
    "1335": "invalid_account",
    "1352": "restricted_card",
    "1380": "expired_card",
    "5100": "generic_decline",
    "5110": "incorrect_cvc",
    "5120": "insufficient_funds",
    "5140": "invalid_account",
    "5150": "pickup_card",
    "5160": "restricted_card",
    "5180": "restricted_card",
    "5400": "expired_card",
    "5650": "authentication_required",
    "5700": "transaction_not_allowed",
    "5930": "restricted_card",
    "5950": "new_account_information_available",
    "6300": "invalid_account",
    "7700": AUTHENTICATION_FAILED,
    "7710": AUTHENTICATION_FAILED,
    "9500": "fraudulent",
    "9510": "security_violation",
    "9520": "stolen_card",
    "9540": "restricted_card",
}
"""The processor's response codes."""
_ISSUES = {
    "AGREEMENT_ALREADY_CANCELLED": "revocation_of_authorization",
    "CARD_CLOSED": "invalid_account",
    "CARD_EXPIRED": "expired_card",
    "INSTRUMENT_DECLINED": WALLET_DECLINED,
    "PAYER_ACCOUNT_LOCKED_OR_CLOSED": "invalid_account",
    "PAYER_ACCOUNT_RESTRICTED": "restricted_card",
    "PAYER_CANNOT_PAY": WALLET_DECLINED,
    "PAYMENT_DENIED": WALLET_DECLINED,
    "PAYMENT_SOURCE_CANNOT_BE_USED": "card_not_supported",
    "PAYMENT_SOURCE_DECLINED_BY_PROCESSOR": "generic_decline",
    "TRANSACTION_REFUSED": WALLET_DECLINED,
}
"""Refusals of an order that are a payer's, and not ours."""
ADVICE = {"01": "do_not_try_again", "03": "do_not_try_again", "21": "do_not_try_again"}
"""Card networks' advice that no retry will do: other details, never again, or taken back by the holder."""


def of_response(code: str) -> str:
    return _RESPONSES.get(code, f"processor_{code.lower()}")


def of_issue(issue: str | None) -> str | None:
    """None where the refusal is no decline."""
    return _ISSUES.get(issue or "")
