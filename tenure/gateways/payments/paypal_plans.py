"""What each period costs, as PayPal keeps it: plans, all of one product, for a payer may change between those alone."""

from dataclasses import replace
from typing import Any

from tenure.gateways.payments import paypal_money
from tenure.gateways.payments.contract import ProviderRefused
from tenure.gateways.payments.managed import ManagedPrice, ManagedUnit
from tenure.gateways.payments.paypal_account import Account, Answer

PLANS, PRODUCTS = "/v1/billing/plans", "/v1/catalogs/products"
PRODUCT = "TENURE-MEMBERSHIPS"
"""Our product in every business."""
MOST_FAILURES = 3
"""Payments that fail one after another before PayPal suspends a subscription of ours."""
LONGEST = {ManagedUnit.DAY: 365, ManagedUnit.WEEK: 52, ManagedUnit.MONTH: 12, ManagedUnit.YEAR: 1}
"""How many of a unit PayPal takes for one period: a year at most."""
_TAKEN = frozenset({"DUPLICATE_RESOURCE_IDENTIFIER", "DUPLICATE_RESOURCE"})
_NAME = 127


async def ensure(account: Account, key: str, price: ManagedPrice) -> str:
    """The plan of a price, made where the request id `key` has made none yet. Raises as every change does."""
    asked, until = plan(price), account.until()
    await _ensure_product(account, until)
    made = await account.change(PLANS, asked, key, until)
    # What is on sale may have been given another name meanwhile.
    if read({**made, "name": price.product}) != replace(price, provider_ref=made["id"]):
        raise ProviderRefused("This idempotency key was already used for another price.", "idempotency_key_reused")
    return str(made["id"])


async def _ensure_product(account: Account, until: float) -> None:
    asked = {"id": PRODUCT, "name": "Memberships", "type": "SERVICE"}
    try:
        await account.change(PRODUCTS, asked, f"product:{PRODUCT}", until)
    except ProviderRefused as refusal:
        if refusal.code not in _TAKEN:
            raise


def plan(price: ManagedPrice) -> dict[str, Any]:
    """A plan for it. Raises ProviderRefused for lengths, currencies and amounts that PayPal does not take."""
    if not 0 < price.count <= LONGEST[price.unit]:
        raise ProviderRefused("PayPal doesn't support periods longer than a year.", "INTERVAL_NOT_SUPPORTED")
    regular = {
        "tenure_type": "REGULAR",
        "sequence": 1,
        "total_cycles": 0,
        "frequency": {"interval_unit": str(price.unit), "interval_count": price.count},
        "pricing_scheme": {"fixed_price": paypal_money.written(price.money)},
    }
    return {
        "product_id": PRODUCT,
        "name": price.product[:_NAME],
        "billing_cycles": [regular],
        "payment_preferences": {"auto_bill_outstanding": True, "payment_failure_threshold": MOST_FAILURES},
        "quantity_supported": True,
    }


def read(answer: Answer) -> ManagedPrice:
    """What its regular periods cost. Raises ProviderRefused for tiers, which have no one price."""
    cycle = next(one for one in answer["billing_cycles"] if one["tenure_type"] == "REGULAR")
    fixed = cycle.get("pricing_scheme", {}).get("fixed_price")
    if fixed is None:
        raise ProviderRefused("This plan's price depends on its quantity.", "PRICING_NOT_SUPPORTED")
    frequency = cycle["frequency"]
    return ManagedPrice(
        provider_ref=answer["id"],
        product=answer["name"],
        money=paypal_money.read(fixed),
        unit=ManagedUnit(frequency["interval_unit"]),
        count=frequency.get("interval_count", 1),
    )
