"""Stripe's subscriptions and their invoices, read into ours."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from tenure.gateways.payments import stripe_answers
from tenure.gateways.payments.managed import (
    ManagedCharge,
    ManagedPrice,
    ManagedStatus,
    ManagedSubscription,
    ManagedUnit,
)
from tenure.gateways.payments.notifications import REFERENCE
from tenure.gateways.payments.stripe_answers import Answer
from tenure.kit.money import Money

_STATUSES = {
    "incomplete": ManagedStatus.APPROVAL,
    "incomplete_expired": ManagedStatus.EXPIRED,
    "trialing": ManagedStatus.TRIALING,
    "active": ManagedStatus.ACTIVE,
    "past_due": ManagedStatus.PAST_DUE,
    "unpaid": ManagedStatus.UNPAID,
    "paused": ManagedStatus.PAUSED,
    "canceled": ManagedStatus.ENDED,
}
OVER = frozenset({ManagedStatus.ENDED, ManagedStatus.EXPIRED})
_RUNS = frozenset({ManagedStatus.TRIALING, ManagedStatus.ACTIVE})


def subscription(found: Answer) -> ManagedSubscription:
    """A Subscription, with `customer` and the price's product expanded where there is something to show of them.

    Ours have one price, by the unit: several of them, tiers and metered use are obstacles.
    """
    item, status = found["items"]["data"][0], _status(found)
    customer = found.get("customer")
    return ManagedSubscription(
        provider_ref=found["id"],
        status=status,
        customer=_id(customer),
        email=customer.get("email") if isinstance(customer, dict) else None,
        name=customer.get("name") if isinstance(customer, dict) else None,
        price=_price(item["price"]),
        quantity=item.get("quantity") or 1,
        created=_at(found["created"]),
        period_start=_time(item.get("current_period_start")),
        period_end=_time(item.get("current_period_end")),
        trial_end=_time(found.get("trial_end")),
        ends_at=None if status in OVER else _ends_at(found, item),
        ended_at=_time(found.get("ended_at")),
        reference=(found.get("metadata") or {}).get(REFERENCE),
        payment_method=_id(found.get("default_payment_method")) or _default_of(customer),
        obstacle=_obstacle(found),
    )


def _status(found: Answer) -> ManagedStatus:
    """A pause of collection is none of Stripe's statuses; one that we do not know yet is not charged for by us."""
    status = _STATUSES.get(found["status"], ManagedStatus.UNPAID)
    return ManagedStatus.PAUSED if status in _RUNS and found.get("pause_collection") else status


def _obstacle(found: Answer) -> str | None:
    items: Sequence[Answer] = found["items"]["data"]
    price = items[0]["price"]
    if len(items) != 1:
        return "several_prices"
    if price.get("unit_amount") is None or price["recurring"].get("usage_type", "licensed") != "licensed":
        return "price_unsuitable"
    return None if found.get("collection_method") == "charge_automatically" else "not_charged_automatically"


def _price(price: Answer) -> ManagedPrice:
    recurring, product = price["recurring"], price["product"]
    return ManagedPrice(
        provider_ref=price["id"],
        product=str(product["name"] if isinstance(product, dict) else price.get("nickname") or product),
        money=stripe_answers.to_money(price.get("unit_amount") or 0, price["currency"]),
        unit=ManagedUnit(recurring["interval"].upper()),
        count=recurring["interval_count"],
    )


def _ends_at(found: Answer, item: Answer) -> datetime | None:
    if found.get("cancel_at"):
        return _time(found["cancel_at"])
    return _time(item.get("current_period_end")) if found.get("cancel_at_period_end") else None


def intents_of(invoice: Answer) -> Iterator[str]:
    """Its charges, the first one first; what was settled outside of Stripe has none."""
    paid = (invoice.get("payments") or {}).get("data") or []
    for one in sorted(paid, key=lambda payment: payment["created"]):
        intent = one["payment"].get("payment_intent")
        if intent is not None:
            yield _id(intent) or ""


def charge(provider_ref: str, invoice: Answer, intent: Answer) -> ManagedCharge:
    """A charge for an Invoice of a subscription: the PaymentIntent, with the parts that charges have."""
    start, end = _period(invoice)
    result = stripe_answers.charge_result(intent)
    return ManagedCharge(
        charge=result,
        subscription_ref=provider_ref,
        created=_at(intent["created"]),
        period_start=start,
        period_end=end,
        tax=_tax(invoice, intent["amount"]),
    )


def _tax(invoice: Answer, charged: int) -> Money:
    """The part of the invoice's tax that its charge has: a customer's balance may have paid the rest."""
    amount = sum(one["amount"] for one in invoice.get("total_taxes") or [])
    return stripe_answers.to_money(amount, invoice["currency"]).share(charged, invoice["total"] or charged)


def _period(invoice: Answer) -> tuple[datetime | None, datetime | None]:
    """What its lines are for: an invoice's own period is that of what was used before it."""
    lines: Sequence[Answer] = invoice["lines"]["data"]
    regular = [line for line in lines if not _is_proration(line)] or lines
    if not regular:
        return None, None
    last = max(regular, key=lambda line: line["period"]["end"])["period"]
    return _time(last["start"]), _time(last["end"])


def _is_proration(line: Answer) -> bool:
    details = (line.get("parent") or {}).get("subscription_item_details") or {}
    return bool(details.get("proration"))


def _default_of(customer: Any) -> str | None:
    """What the customer's invoices are paid with, where the subscription names nothing of its own."""
    return stripe_answers.default_method(customer) if isinstance(customer, dict) else None


def _id(found: Any) -> str | None:
    identifier: str | None = found["id"] if isinstance(found, dict) else found
    return identifier


def _at(stamp: int) -> datetime:
    return datetime.fromtimestamp(stamp, UTC)


def _time(stamp: int | None) -> datetime | None:
    return _at(stamp) if stamp else None
