"""The sandbox's payment methods: what each of them does, and the test numbers that stand for them."""

from dataclasses import dataclass

from tenure.gateways.payments.contract import ChargeStatus, MethodFacts, ProviderRefused


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What happens when a method is charged, with the member present and (`absent_…`) without.

    `loses_answer`: the charge is made, and the caller is not told the first time.
    """

    facts: MethodFacts
    status: ChargeStatus = ChargeStatus.SUCCEEDED
    decline_code: str | None = None
    absent_decline: str | None = None
    loses_answer: bool = False
    number: str | None = None


def _card(last4: str, brand: str = "visa") -> MethodFacts:
    return MethodFacts("card", brand, last4, 12, 2099, f"sandbox-{brand}-{last4}")


_DECLINED = ChargeStatus.DECLINED
METHODS = {
    "pm_card_success": Behaviour(_card("4242"), number="4242424242424242"),
    "pm_card_declined": Behaviour(_card("0002"), _DECLINED, "generic_decline", number="4000000000000002"),
    "pm_card_insufficient_funds": Behaviour(_card("9995"), _DECLINED, "insufficient_funds", number="4000000000009995"),
    "pm_card_stolen": Behaviour(_card("9979"), _DECLINED, "stolen_card", number="4000000000009979"),
    "pm_card_authentication_required": Behaviour(
        _card("3155"),
        ChargeStatus.ACTION_REQUIRED,
        absent_decline="authentication_required",
        number="4000002500003155",
    ),
    "pm_card_expires_next_renewal": Behaviour(_card("0341"), absent_decline="expired_card", number="4000000000000341"),
    "pm_card_without_funds_later": Behaviour(
        _card("9987"), absent_decline="insufficient_funds", number="4000000000009987"
    ),
    "pm_card_answer_lost": Behaviour(_card("6666"), loses_answer=True, number="4000000000006666"),
    "pm_sepa_pending": Behaviour(
        MethodFacts("sepa_debit", None, "3000", None, None, "sandbox-sepa-3000"), ChargeStatus.PENDING
    ),
}
_NUMBERS = {behaviour.number: method for method, behaviour in METHODS.items() if behaviour.number}


def method_for_number(number: str) -> str:
    """The test method behind a card number as a person types it. Raises ProviderRefused for any other number."""
    digits = "".join(character for character in number if character not in " -")
    if digits not in _NUMBERS:
        raise ProviderRefused("The sandbox accepts only its test card numbers.", "incorrect_number")
    return _NUMBERS[digits]
