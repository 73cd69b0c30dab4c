"""Refunds of charges."""

from tests.fakes.stripe import money
from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.events import tell


def create(books: Books, parameters: Thing) -> Thing:
    charge = _charge(books, parameters)
    amount = parameters.get("amount", charge["amount"] - charge["amount_refunded"])
    _check(charge, amount)
    charge["amount_refunded"] += amount
    charge["refunded"] = charge["amount_refunded"] == charge["amount"]
    refund = books.add(
        "re",
        "refund",
        amount=amount,
        charge=charge["id"],
        currency=charge["currency"],
        metadata=parameters.get("metadata") or {},
        payment_intent=charge["payment_intent"],
        reason=parameters.get("reason"),
        status="succeeded",
    )
    del refund["livemode"]
    refund["balance_transaction"] = money.moved(books, "refund", refund["id"], -amount, charge["currency"])["id"]
    tell(books, "refund.created", refund)
    tell(books, "charge.refunded", charge)
    return refund


def fail(books: Books, identifier: str) -> Thing:
    """What a closed bank account does to a refund, days later."""
    refund = books.get("refund", identifier)
    charge = books.get("charge", refund["charge"])
    charge["amount_refunded"] -= refund["amount"]
    charge["refunded"] = False
    money.moved(books, "refund_failure", identifier, refund["amount"], refund["currency"])
    refund |= {"status": "failed", "failure_reason": "expired_or_canceled_card"}
    tell(books, "refund.failed", refund)
    return refund


def _charge(books: Books, parameters: Thing) -> Thing:
    if "charge" in parameters:
        return books.get("charge", parameters["charge"], "charge")
    if "payment_intent" not in parameters:
        raise StripeRefusal.parameter("parameter_missing", "One of charge or payment_intent is needed.", "charge")
    intent = books.get("payment_intent", parameters["payment_intent"], "payment_intent")
    if intent["latest_charge"] is None:
        raise StripeRefusal.state("resource_missing", "This PaymentIntent does not have a successful charge to refund.")
    return books.get("charge", intent["latest_charge"], "charge")


def _check(charge: Thing, amount: int) -> None:
    left = charge["amount"] - charge["amount_refunded"]
    if left == 0:
        raise StripeRefusal.state("charge_already_refunded", f"Charge {charge['id']} has already been refunded.")
    if amount <= 0:
        raise StripeRefusal.parameter("parameter_invalid_integer", "Invalid positive integer", "amount")
    if amount > left:
        message = f"Refund amount ({amount}) is greater than unrefunded amount on charge ({left})"
        raise StripeRefusal.parameter("amount_too_large", message, "amount")
    if charge["disputed"]:
        raise StripeRefusal.state("charge_disputed", "This charge has been charged back.")
