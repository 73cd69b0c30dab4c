"""What a person is told about cards: the sandbox's test numbers, and why a payment did not go through."""

from dataclasses import dataclass

from tenure.gateways.payments.sandbox_methods import METHODS

_MEANINGS = {
    "pm_card_success": "The payment succeeds",
    "pm_card_declined": "The bank declines",
    "pm_card_insufficient_funds": "Too little money on the account",
    "pm_card_stolen": "Reported as stolen",
    "pm_card_authentication_required": "The bank asks for confirmation",
    "pm_card_expires_next_renewal": "Works now, fails at the renewal",
    "pm_card_without_funds_later": "Works now, and has too little money at the renewal",
    "pm_card_answer_lost": "The bank's answer is lost on the way",
}
_REASONS = {
    "insufficient_funds": "The bank says that there is too little money on the account. Nothing was charged.",
    "expired_card": "This card has expired. Nothing was charged; please use another one.",
    "incorrect_number": "The number of the card is not right. Nothing was charged.",
    "authentication_failed": "The payment was not confirmed with the bank. Nothing was charged.",
    "authentication_required": "The bank wants you to confirm the payment. Please try again.",
    "wallet_declined": "Nothing could be paid out of this wallet. Nothing was charged; another way in it may do.",
    "expired": "The payment was not confirmed in time. Nothing was charged; please try again.",
    "provider_unavailable": "The payment service did not answer. Nothing was charged; please try again in a moment.",
}
# Why a card was reported is between its owner and the bank: whoever types it learns no more than this.
_DECLINED = "The bank declined this card. Nothing was charged; another card may do."


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
