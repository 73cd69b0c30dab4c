"""Which declines no retry can mend."""

HARD = frozenset(
    {
        "authentication_required",
        "card_not_supported",
        "currency_not_supported",
        "do_not_try_again",
        "expired_card",
        "fraudulent",
        "highest_risk_level",
        "incorrect_number",
        "invalid_account",
        "invalid_expiry_month",
        "invalid_expiry_year",
        "invalid_number",
        "lost_card",
        "merchant_blacklist",
        "new_account_information_available",
        "pickup_card",
        "restricted_card",
        "revocation_of_all_authorizations",
        "revocation_of_authorization",
        "security_violation",
        "service_not_allowed",
        "stolen_card",
        "stop_payment_order",
        "transaction_not_allowed",
    }
)
"""Codes after which a new method, or the member, is needed: card networks fine those who try such a card again."""
AUTHENTICATION_FAILED = "authentication_failed"
"""Our code for a member who did not, or could not, authenticate."""


def is_hard(decline_code: str | None, advice: str | None = None) -> bool:
    """Whether the same method will not do. `advice` is what the card network itself recommends, where it does."""
    return decline_code in HARD or advice in {"do_not_try_again", "confirm_card_data"}
