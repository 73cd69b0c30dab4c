"""The columns of what is sold, as files hold them."""

from collections.abc import Callable
from typing import Any

from tenure.bulk.columns import MONEY, Column, Line, amounts, computed, leading, numbers, own
from tenure.events.core import plain


def _of_price(name: str, attribute: str, *parts: str) -> Column:
    """Of the price that an offer leads to."""
    return Column(f"price.{name}", _led(attribute), parts, is_number=bool(parts))


def _led(attribute: str) -> Callable[[Line], Any]:
    return lambda line: plain(getattr(line.led, attribute))


PRODUCTS = [
    *own("code", "name", "description", "unit_name", "consumption", "is_exclusive", "is_seated", "tax_code"),
    *own("archived_at", "created_at"),
]
OFFERS = [
    *own("code", "name", "description", "status"),
    leading("Product", "product", "product_id"),
    leading("Price", "price.id", "price_id"),
    _of_price("money", "money", *MONEY),
    _of_price("intervalUnit", "interval_unit"),
    _of_price("intervalCount", "interval_count"),
    *amounts("list_price"),
    *own("is_public", "is_one_time"),
    *numbers("rank"),
    *own("available_from", "available_until"),
    *numbers("least_quantity", "most_quantity"),
    *own("alignment", "stub", "proration", "created_at"),
]
COUPONS = [
    *own("code", "name"),
    computed("percent", lambda line: None if line.row.percent is None else f"{line.row.percent.normalize():f}"),
    *amounts("amount_off"),
    *own("duration"),
    *numbers("periods", "most_uses", "most_uses_per_account", "uses"),
    *own("is_stackable", "starts_at", "ends_at", "archived_at", "created_at"),
]
