"""Money as PayPal writes it: a decimal string, whole for three currencies, for a closed list of currencies."""

from collections.abc import Mapping
from decimal import Decimal

from tenure.gateways.payments.contract import ProviderRefused
from tenure.kit.money import Money, digits

CURRENCIES = frozenset(
    {
        *("AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "JPY"),
        *("MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RUB", "SEK", "SGD", "THB", "TWD", "USD"),
    }
)
_WHOLE = frozenset({"HUF", "JPY", "TWD"})
"""PayPal takes no decimals of these, whatever ISO 4217 says."""


def written(money: Money) -> dict[str, str]:
    """The amount. Raises ProviderRefused for a currency or a fraction that PayPal does not take."""
    if money.currency not in CURRENCIES:
        raise ProviderRefused(f"PayPal doesn't support {money.currency}.", "currency_not_supported")
    places = 0 if money.currency in _WHOLE else digits(money.currency)
    if money.amount != round(money.amount, places):
        raise ProviderRefused(f"PayPal supports only whole amounts in {money.currency}.", "DECIMALS_NOT_SUPPORTED")
    return {"currency_code": money.currency, "value": f"{money.amount:.{places}f}"}


def read(money: Mapping[str, str]) -> Money:
    return Money.of(Decimal(money["value"]), money["currency_code"])
