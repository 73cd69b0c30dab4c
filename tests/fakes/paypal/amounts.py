"""Amounts as PayPal writes them: decimal strings, without decimals for three currencies."""

from decimal import Decimal, InvalidOperation
from typing import Any

from tests.fakes.paypal.errors import unprocessable

WHOLE = frozenset({"HUF", "JPY", "TWD"})
CURRENCIES = frozenset(
    [
        "AUD",
        "BRL",
        "CAD",
        "CHF",
        "CNY",
        "CZK",
        "DKK",
        "EUR",
        "GBP",
        "HKD",
        "HUF",
        "ILS",
        "JPY",
        "MXN",
        "MYR",
        "NOK",
        "NZD",
        "PHP",
        "PLN",
        "RUB",
        "SEK",
        "SGD",
        "THB",
        "TWD",
        "USD",
    ]
)


def read(money: dict[str, Any]) -> Decimal:
    """The amount. Raises PayPalRefusal for none, for too many decimals, and for a currency that PayPal lacks."""
    if money["currency_code"] not in CURRENCIES:
        raise unprocessable("INVALID_CURRENCY_CODE")
    try:
        value = Decimal(money["value"])
    except InvalidOperation as error:
        raise unprocessable("INVALID_PARAMETER_SYNTAX") from error
    if value <= 0:
        raise unprocessable("CANNOT_BE_ZERO_OR_NEGATIVE")
    if value != round(value, places(money["currency_code"])):
        whole = money["currency_code"] in WHOLE
        raise unprocessable("DECIMALS_NOT_SUPPORTED" if whole else "DECIMAL_PRECISION")
    return value


def written(value: Decimal, currency: str) -> dict[str, str]:
    return {"currency_code": currency, "value": f"{value:.{places(currency)}f}"}


def places(currency: str) -> int:
    return 0 if currency in WHOLE else 2


def breakdown(money: dict[str, Any]) -> dict[str, Any]:
    """What the seller gets: the fee is 2.9 % and 0.30, and never more than the amount."""
    value, currency = read(money), money["currency_code"]
    fee = min(round(value * Decimal("0.029") + Decimal("0.30"), places(currency)), value)
    return {
        "gross_amount": written(value, currency),
        "paypal_fee": written(fee, currency),
        "net_amount": written(value - fee, currency),
    }
