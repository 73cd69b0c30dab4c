"""Products, and the plans that are sold of them."""

from copy import deepcopy

from tests.fakes.paypal import amounts
from tests.fakes.paypal.books import Books, Thing, name
from tests.fakes.paypal.errors import PayPalRefusal, unprocessable

_LONGEST = {"DAY": 365, "WEEK": 52, "MONTH": 12, "YEAR": 1}


def create_product(books: Books, asked: Thing) -> Thing:
    """Its id may be the seller's own, and is taken once."""
    identifier = asked.get("id") or f"PROD-{name(17)}"
    if identifier in books.things.get("product", {}):
        raise PayPalRefusal(400, "DUPLICATE_RESOURCE_IDENTIFIER", "Resource already exists.")
    product = {**asked, "id": identifier, "create_time": books.stamp(), "update_time": books.stamp()}
    product["links"] = [books.link("self", f"/v1/catalogs/products/{identifier}")]
    return books.add("product", identifier, product)


def create(books: Books, asked: Thing) -> Thing:
    """PayPal's rule: two trials at most, and one regular cycle, none longer than a year."""
    books.get("product", asked["product_id"])
    tenures = [cycle["tenure_type"] for cycle in asked["billing_cycles"]]
    if tenures.count("REGULAR") != 1 or tenures.count("TRIAL") > 2:
        raise unprocessable("INVALID_BILLING_CYCLES")
    for cycle in asked["billing_cycles"]:
        _check(cycle)
    plan: Thing = {"id": f"P-{name(24)}", "status": "ACTIVE", **deepcopy(asked), "create_time": books.stamp()}
    plan["links"] = [books.link("self", f"/v1/billing/plans/{plan['id']}")]
    return books.add("plan", plan["id"], plan)


def _check(cycle: Thing) -> None:
    frequency = cycle["frequency"]
    if not 0 < frequency.get("interval_count", 1) <= _LONGEST[frequency["interval_unit"]]:
        raise unprocessable("INVALID_FREQUENCY")
    price = cycle.get("pricing_scheme", {}).get("fixed_price")
    if price is not None and cycle["tenure_type"] == "REGULAR":
        amounts.read(price)
