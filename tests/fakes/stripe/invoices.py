"""Invoices of subscriptions: finalised, collected, and tried again as Stripe's schedule of retries has it."""

from datetime import timedelta

from tests.fakes.stripe import intents
from tests.fakes.stripe.books import Books, Thing, name
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.events import tell

RETRIES = (timedelta(days=3), timedelta(days=5), timedelta(days=7))


def drafted(books: Books, subscription: Thing, start: int, end: int, amount: int) -> Thing:
    """For a period of the subscription, with the tax that its customer has on top."""
    percent = int(subscription["metadata"].get("tax_percent", 0))
    tax = amount * percent // 100
    taxes = [{"amount": tax, "tax_behavior": "exclusive", "taxable_amount": amount, "type": "tax_rate_details"}]
    about = {"subscription": subscription["id"], "metadata": subscription["metadata"]}
    invoice = books.add(
        "in",
        "invoice",
        amount_due=amount + tax,
        amount_paid=0,
        attempt_count=0,
        attempted=False,
        billing_reason="subscription_cycle",
        collection_method="charge_automatically",
        currency=subscription["currency"],
        customer=subscription["customer"],
        lines={"object": "list", "data": [_line(subscription, start, end, amount)], "has_more": False, "url": ""},
        metadata={},
        parent={"type": "subscription_details", "subscription_details": about},
        payments={"object": "list", "data": [], "has_more": False, "url": "/v1/invoice_payments"},
        period_end=start,
        period_start=start,
        status="draft",
        subtotal=amount,
        total=amount + tax,
        total_taxes=taxes if tax else [],
    )
    tell(books, "invoice.created", invoice)
    return invoice


def _line(subscription: Thing, start: int, end: int, amount: int) -> Thing:
    details = {"subscription": subscription["id"], "proration": False}
    return {
        "id": name("il"),
        "object": "line_item",
        "amount": amount,
        "currency": subscription["currency"],
        "parent": {"type": "subscription_item_details", "subscription_item_details": details},
        "period": {"start": start, "end": end},
        "quantity": subscription["items"]["data"][0]["quantity"],
    }


def finalised(books: Books, invoice: Thing) -> None:
    """Open, and collected at once; what asks for nothing is paid."""
    invoice["status"] = "open"
    tell(books, "invoice.finalized", invoice)
    collected(books, invoice)


def collected(books: Books, invoice: Thing) -> bool:
    """Whether it is paid after this attempt: one PaymentIntent through all of them."""
    if invoice["amount_due"]:
        intent = _intent(books, invoice)
        invoice |= {"attempted": True, "attempt_count": invoice["attempt_count"] + 1}
        try:
            intents.charge_off_session(books, intent, _method(books, invoice))
        except StripeRefusal:
            tell(books, "invoice.payment_failed", invoice)
            return False
        if intent["status"] != "succeeded":
            return False
    invoice |= {"status": "paid", "amount_paid": invoice["amount_due"]}
    for payment in invoice["payments"]["data"]:
        payment["status"] = "paid"
    tell(books, "invoice.paid", invoice)
    return True


def voided(books: Books, invoice: Thing) -> None:
    invoice["status"] = "void"
    for payment in invoice["payments"]["data"]:
        intent = books.get("payment_intent", payment["payment"]["payment_intent"])
        if intent["status"] not in ("succeeded", "canceled"):
            intents.cancel(books, intent, {})
        payment["status"] = "canceled"
    tell(books, "invoice.voided", invoice)


def _method(books: Books, invoice: Thing) -> str:
    subscription = books.get("subscription", invoice["parent"]["subscription_details"]["subscription"])
    return str(subscription["default_payment_method"])


def _intent(books: Books, invoice: Thing) -> Thing:
    known: list[Thing] = invoice["payments"]["data"]
    if known:
        return books.get("payment_intent", known[0]["payment"]["payment_intent"])
    asked = {"amount": invoice["amount_due"], "currency": invoice["currency"], "customer": invoice["customer"]}
    intent = intents.create_payment(books, {**asked, "capture_method": "automatic"})
    payment = {
        "id": name("inpay"),
        "object": "invoice_payment",
        "amount_requested": invoice["amount_due"],
        "created": invoice["created"],
        "invoice": invoice["id"],
        "payment": {"type": "payment_intent", "payment_intent": intent["id"]},
        "status": "open",
    }
    known.append(payment)
    return intent


def listed(books: Books, parameters: Thing) -> Thing:
    """By subscription, customer or status. What they were paid with is shown where that is asked for."""
    wanted = {one: parameters[one] for one in ("customer", "status") if one in parameters}
    named = parameters.get("subscription")

    def fits(thing: Thing) -> bool:
        about = thing["parent"]["subscription_details"]["subscription"]
        return wanted.items() <= thing.items() and named in (None, about)

    return books.listed("invoice", parameters, "/v1/invoices", fits)
