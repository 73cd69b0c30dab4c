"""What a subscription pays: captures without an order, which older parts of PayPal call sales."""

from copy import deepcopy
from decimal import Decimal

from tests.fakes.paypal import amounts
from tests.fakes.paypal.books import Books, Thing, name

_STATES = {"COMPLETED": "completed", "PARTIALLY_REFUNDED": "partially_refunded", "REFUNDED": "refunded"}


def paid(books: Books, made: Thing, money: Thing) -> Thing:
    """Take it; the transaction as its subscription shows it."""
    made["billing_info"]["last_payment"] = {"amount": money, "time": books.stamp()}
    taken: Thing = {
        "id": name(),
        "status": "COMPLETED",
        "amount": dict(money),
        "final_capture": True,
        "custom_id": made.get("custom_id", ""),
        "seller_receivable_breakdown": amounts.breakdown(money),
        "create_time": books.stamp(),
        "update_time": books.stamp(),
    }
    taken["links"] = [books.link("self", f"/v2/payments/captures/{taken['id']}")]
    books.add("billed", taken["id"], {"subscription": made["id"]})
    books.add("capture", taken["id"], taken)
    tell(books, "PAYMENT.SALE.COMPLETED", taken)
    return _transaction(taken)


def transactions(books: Books) -> list[Thing]:
    """All payments of subscriptions, as those show them."""
    billed = books.things.get("billed", {})
    return [_transaction(one) for one in books.all("capture") if one["id"] in billed]


def subscription_of(books: Books, capture: str) -> str | None:
    """None where it was not a subscription that paid."""
    found: str | None = books.things.get("billed", {}).get(capture, {}).get("subscription")
    return found


def _transaction(taken: Thing) -> Thing:
    broken = taken["seller_receivable_breakdown"]
    parts = {
        "gross_amount": broken["gross_amount"],
        "fee_amount": broken["paypal_fee"],
        "net_amount": broken["net_amount"],
    }
    shown = {"id": taken["id"], "status": taken["status"], "amount_with_breakdown": parts}
    return deepcopy({**shown, "payer_email": "ada@payer.example", "time": taken["create_time"]})


def tell(books: Books, event_type: str, taken: Thing, state: str | None = None) -> None:
    """News of a payment, in the words of the first version of payments."""
    sale = {
        "id": taken["id"],
        "state": state or _STATES[taken["status"]],
        "amount": _amount(taken["amount"]),
        "billing_agreement_id": subscription_of(books, taken["id"]),
        "custom": taken["custom_id"],
        "create_time": taken["create_time"],
    }
    books.tell(event_type, "sale", sale, "1.0")


def tell_of_refund(books: Books, taken: Thing, given: Thing) -> None:
    """News of money given back: it names the sale, and what the sale carried."""
    refund = {
        "id": given["id"],
        "sale_id": taken["id"],
        "state": "completed",
        "amount": _amount(given["amount"]),
        "custom": taken["custom_id"],
        "create_time": given["create_time"],
    }
    books.tell("PAYMENT.SALE.REFUNDED", "refund", refund, "1.0")


def _amount(money: Thing) -> Thing:
    return {"total": str(Decimal(money["value"])), "currency": money["currency_code"]}
