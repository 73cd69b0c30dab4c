"""Money taken, and given back."""

from copy import deepcopy
from decimal import Decimal

from tests.fakes.paypal import amounts, sales
from tests.fakes.paypal.books import Books, Thing, name
from tests.fakes.paypal.errors import unprocessable
from tests.fakes.paypal.instruments import Instrument

_TOLD = {"COMPLETED": "PAYMENT.CAPTURE.COMPLETED", "PENDING": "PAYMENT.CAPTURE.PENDING"}


def refuse_repeated_invoice(books: Books, unit: Thing) -> None:
    """PayPal takes money for one number of ours once."""
    number = unit.get("invoice_id")
    paid = [one for one in books.all("capture") if one["status"] not in ("DECLINED", "FAILED")]
    if number and any(one.get("invoice_id") == number for one in paid):
        raise unprocessable("DUPLICATE_INVOICE_ID")


def take(books: Books, order: Thing, unit: Thing, instrument: Instrument, response: str) -> Thing:
    """A capture of one unit, as the instrument has it."""
    status = "PENDING" if instrument.pending else "COMPLETED" if response == "0000" else "DECLINED"
    taken: Thing = {
        "id": name(),
        "status": status,
        "amount": dict(unit["amount"]),
        "final_capture": True,
        "supplementary_data": {"related_ids": {"order_id": order["id"]}},
        "create_time": books.stamp(),
        "update_time": books.stamp(),
    }
    taken |= {field: unit[field] for field in ("custom_id", "invoice_id") if field in unit}
    path = f"/v2/payments/captures/{taken['id']}"
    taken["links"] = [
        books.link("self", path),
        books.link("refund", f"{path}/refund", "POST"),
        books.link("up", f"/v2/checkout/orders/{order['id']}"),
    ]
    if instrument.kind == "card":
        taken["processor_response"] = {"response_code": response}
    if status == "PENDING":
        taken["status_details"] = {"reason": "ECHECK"}
    if status == "COMPLETED":
        taken["seller_receivable_breakdown"] = amounts.breakdown(taken["amount"])
    books.add("capture", taken["id"], taken)
    _tell(books, _TOLD.get(status, "PAYMENT.CAPTURE.DECLINED"), taken)
    return taken


def settle(books: Books, order: str, succeed: bool) -> None:
    """What a payer's bank answers days later."""
    taken = books.get("order", order)["purchase_units"][0]["payments"]["captures"][0]
    taken.pop("status_details", None)
    taken |= {"status": "COMPLETED" if succeed else "DECLINED", "update_time": books.stamp()}
    if succeed:
        taken["seller_receivable_breakdown"] = amounts.breakdown(taken["amount"])
    else:
        taken["processor_response"] = {"response_code": "5120"}
    _tell(books, "PAYMENT.CAPTURE.COMPLETED" if succeed else "PAYMENT.CAPTURE.DENIED", taken)


def _tell(books: Books, event_type: str, taken: Thing) -> None:
    books.tell(event_type, "capture", deepcopy(taken))


def refund(books: Books, identifier: str, asked: Thing) -> Thing:
    taken = books.get("capture", identifier)
    back, left = _checked(books, taken, asked)
    currency = taken["amount"]["currency_code"]
    given: Thing = {
        "id": name(),
        "status": "COMPLETED",
        "amount": amounts.written(back, currency),
        "seller_payable_breakdown": {
            "gross_amount": amounts.written(back, currency),
            "net_amount": amounts.written(back, currency),
            "total_refunded_amount": amounts.written(_given_back(books, identifier) + back, currency),
        },
        "create_time": books.stamp(),
        "update_time": books.stamp(),
    }
    given |= {field: asked[field] for field in ("custom_id", "invoice_id", "note_to_payer") if field in asked}
    given["links"] = [
        books.link("self", f"/v2/payments/refunds/{given['id']}"),
        books.link("up", f"/v2/payments/captures/{identifier}"),
    ]
    books.add("refund", given["id"], given)
    books.add("refunded", given["id"], {"capture": identifier})
    taken |= {"status": "REFUNDED" if back == left else "PARTIALLY_REFUNDED", "update_time": books.stamp()}
    if sales.subscription_of(books, identifier):
        sales.tell_of_refund(books, taken, given)
    else:
        _payments(books, taken).setdefault("refunds", []).append(given)
        books.tell("PAYMENT.CAPTURE.REFUNDED", "refund", deepcopy(given))
    return given


def fail_refund(books: Books, identifier: str) -> None:
    """What becomes of a refund that the payer's bank sends back."""
    given = books.get("refund", identifier)
    given |= {"status": "FAILED", "update_time": books.stamp()}
    taken = books.get("capture", books.get("refunded", identifier)["capture"])
    taken["status"] = "PARTIALLY_REFUNDED" if _given_back(books, taken["id"]) else "COMPLETED"
    books.tell("PAYMENT.REFUND.FAILED", "refund", deepcopy(given))


def _checked(books: Books, taken: Thing, asked: Thing) -> tuple[Decimal, Decimal]:
    """What goes back, and what could."""
    if any(_is_about(one, taken) and one["status"] != "RESOLVED" for one in books.all("dispute")):
        raise unprocessable("REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK")
    if taken["status"] == "REFUNDED":
        raise unprocessable("CAPTURE_FULLY_REFUNDED")
    if taken["status"] not in ("COMPLETED", "PARTIALLY_REFUNDED"):
        raise unprocessable("REFUND_NOT_ALLOWED")
    left = Decimal(taken["amount"]["value"]) - _given_back(books, taken["id"])
    money = asked.get("amount") or amounts.written(left, taken["amount"]["currency_code"])
    if money["currency_code"] != taken["amount"]["currency_code"]:
        raise unprocessable("REFUND_CAPTURE_CURRENCY_MISMATCH")
    back = amounts.read(money)
    if back > left:
        raise unprocessable("REFUND_AMOUNT_EXCEEDED")
    return back, left


def _given_back(books: Books, identifier: str) -> Decimal:
    mine = [one for one in books.all("refund") if books.get("refunded", one["id"])["capture"] == identifier]
    return sum((Decimal(one["amount"]["value"]) for one in mine if one["status"] != "FAILED"), Decimal())


def _payments(books: Books, taken: Thing) -> Thing:
    order = books.get("order", taken["supplementary_data"]["related_ids"]["order_id"])
    payments: Thing = order["purchase_units"][0]["payments"]
    return payments


def _is_about(dispute: Thing, taken: Thing) -> bool:
    return any(one["seller_transaction_id"] == taken["id"] for one in dispute["disputed_transactions"])


def reverse(books: Books, identifier: str) -> None:
    """A lost dispute takes the money back."""
    taken = books.get("capture", identifier)
    taken |= {"status": "REFUNDED", "update_time": books.stamp()}
    if sales.subscription_of(books, identifier):
        sales.tell(books, "PAYMENT.SALE.REVERSED", taken, "reversed")
    else:
        _tell(books, "PAYMENT.CAPTURE.REVERSED", taken)
