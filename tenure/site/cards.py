"""What a person is told about cards: the sandbox's test numbers, and why a payment did not go through."""

from dataclasses import dataclass

from tenure.gateways.payments.sandbox_methods import METHODS

_MEANINGS = {
    "pm_card_success": "The payment succeeds",
    "pm_card_declined": "The bank declines the card",
    "pm_card_insufficient_funds": "The card has insufficient funds",
    "pm_card_stolen": "The card is reported as stolen",
    "pm_card_authentication_required": "The bank asks for confirmation",
    "pm_card_expires_next_renewal": "The payment succeeds, the renewal fails",
    "pm_card_without_funds_later": "The payment succeeds, the renewal has insufficient funds",
    "pm_card_answer_lost": "The bank's answer is lost on the way",
}
_REASONS = {
    "insufficient_funds": "The bank says that this card has insufficient funds. You weren't charged.",
    "expired_card": "This card has expired. You weren't charged. Use another card.",
    "incorrect_number": "The card number is incorrect. You weren't charged.",
    "authentication_failed": "The payment wasn't confirmed with the bank. You weren't charged.",
    "authentication_required": "Your bank requires you to confirm the payment. Try again.",
    "wallet_declined": "The payment from this wallet failed. You weren't charged. Try another payment method in it.",
    "expired": "The payment wasn't confirmed in time. You weren't charged. Try again.",
    "provider_unavailable": "The payment service didn't respond. You weren't charged. Try again in a moment.",
}
# Why a card was reported is between its owner and the bank: whoever types it learns no more than this.
_DECLINED = "The bank declined this card. You weren't charged. Try another card."


@dataclass(frozen=True, slots=True)
class Card:
    number: str
    meaning: str


CARDS = [
    Card(" ".join(number[place : place + 4] for place in range(0, len(number), 4)), _MEANINGS.get(name, ""))
    for name, behaviour in METHODS.items()
    if (number := behaviour.number)
]


def explained(decline_code: str | None) -> str:
    """Why nothing was charged, kindly."""
    return _REASONS.get(decline_code or "", _DECLINED)
