"""PaymentIntents and SetupIntents: what confirming, authenticating, settling and canceling do."""

from typing import Any

from tests.fakes.stripe import disputes, money
from tests.fakes.stripe.books import Books, Thing, name
from tests.fakes.stripe.cards import EUROS_ONLY, NEED_MANDATE, Card
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.events import tell

_CANCELABLE = frozenset({"requires_payment_method", "requires_confirmation", "requires_action", "processing"})

_CONFIRMABLE = frozenset({"requires_payment_method", "requires_confirmation", "requires_action"})


def create_payment(books: Books, parameters: Thing) -> Thing:
    _check_payment(books, parameters)
    method = books.method(parameters["payment_method"]) if "payment_method" in parameters else None
    if method and method["customer"] not in (None, parameters.get("customer")):
        message = "The payment method belongs to another customer."
        raise StripeRefusal.parameter("payment_method_invalid_parameter", message, "payment_method")
    intent = books.add("pi", "payment_intent", **_fields(parameters, method), **_payment_fields(parameters))
    intent["client_secret"] = f"{intent['id']}_secret_{name('s')[-16:]}"
    tell(books, "payment_intent.created", intent)
    return _confirmed(books, intent, parameters) if parameters.get("confirm") else intent


def create_setup(books: Books, parameters: Thing) -> Thing:
    if parameters.get("customer"):
        books.get("customer", parameters["customer"], "customer", 400)
    _check_return_url(parameters)
    method = books.method(parameters["payment_method"]) if "payment_method" in parameters else None
    intent = books.add("seti", "setup_intent", **_fields(parameters, method))
    intent |= {"usage": parameters.get("usage", "off_session"), "last_setup_error": None}
    intent["client_secret"] = f"{intent['id']}_secret_{name('s')[-16:]}"
    tell(books, "setup_intent.created", intent)
    return confirm_setup(books, intent, parameters) if parameters.get("confirm") else intent


def confirm_setup(books: Books, intent: Thing, parameters: Thing) -> Thing:
    if "payment_method" in parameters and intent["payment_method"] is None:
        intent["payment_method"] = books.method(parameters["payment_method"])["id"]
    card = books.cards[intent["payment_method"]]
    if card.code and card.fails_setup:
        raise StripeRefusal.card(*_decline(books, intent, card.code, card.decline_code))
    if card.kind in NEED_MANDATE and "mandate_data" not in parameters:
        raise StripeRefusal.parameter("parameter_missing", "A mandate is needed: send `mandate_data`.", "mandate_data")
    if card.authenticates:
        return _ask(books, intent, parameters)
    return _set_up(books, intent)


def cancel(books: Books, intent: Thing, parameters: Thing) -> Thing:
    if intent["status"] not in _CANCELABLE:
        message = f"You cannot cancel this {intent['object']} because it has a status of {intent['status']}."
        raise StripeRefusal.state(f"{intent['object']}_unexpected_state", message)
    intent |= {"status": "canceled", "next_action": None, "cancellation_reason": parameters.get("cancellation_reason")}
    tell(books, f"{intent['object']}.canceled", intent)
    return intent


def authenticate(books: Books, identifier: str, approve: bool) -> Thing:
    """What Stripe.js and the member's bank do."""
    intent = books.things[identifier]
    if intent["status"] != "requires_action":
        raise StripeRefusal.state(f"{intent['object']}_unexpected_state", "Nothing waits for authentication.")
    intent["next_action"] = None
    if not approve:
        _decline(books, intent, f"{intent['object']}_authentication_failure", None)
        return intent
    return _take(books, intent) if intent["object"] == "payment_intent" else _set_up(books, intent)


def charge_off_session(books: Books, intent: Thing, method: str) -> Thing:
    """Stripe itself charges a customer's card, once more where it was declined before. Raises StripeRefusal."""
    intent |= {"payment_method": method, "status": "requires_confirmation", "last_payment_error": None}
    return confirm_payment(books, intent, {"off_session": True})


def settle(books: Books, identifier: str, succeed: bool) -> Thing:
    """What the member's bank answers, days later, on a debit."""
    intent = books.things[identifier]
    if succeed:
        return _take(books, intent)
    _decline(books, intent, "payment_method_provider_decline", "insufficient_funds")
    return intent


def confirm_payment(books: Books, intent: Thing, parameters: Thing) -> Thing:
    if intent["status"] not in _CONFIRMABLE:
        message = f"You cannot confirm this payment_intent because it has a status of {intent['status']}."
        raise StripeRefusal.state("payment_intent_unexpected_state", message)
    if "payment_method" in parameters:
        intent["payment_method"] = books.method(parameters["payment_method"])["id"]
    if intent["payment_method"] is None:
        raise StripeRefusal.parameter("parameter_missing", "There is no payment method.", "payment_method")
    intent["last_payment_error"] = None
    return _confirmed(books, intent, parameters)


def _confirmed(books: Books, intent: Thing, parameters: Thing) -> Thing:
    card = books.cards[intent["payment_method"]]
    _check_method(books, intent, card, parameters)
    known = intent["payment_method"] in books.set_up and card.until_set_up
    if card.authenticates and not known:
        if parameters.get("off_session"):
            raise StripeRefusal.card(*_decline(books, intent, "authentication_required", "authentication_required"))
        return _ask(books, intent, parameters)
    if card.code:
        raise StripeRefusal.card(*_decline(books, intent, card.code, card.decline_code))
    if card.pending:
        intent["status"] = "processing"
        tell(books, "payment_intent.processing", intent)
        if card.settles_in is not None:
            books.later(card.settles_in, lambda: _settled_by_itself(books, intent["id"], not card.bounces))
        return intent
    return _take(books, intent)


def _settled_by_itself(books: Books, identifier: str, succeed: bool) -> None:
    if books.things[identifier]["status"] == "processing":
        settle(books, identifier, succeed)


def _ask(books: Books, intent: Thing, parameters: Thing) -> Thing:
    back = parameters.get("return_url")
    page = {"url": f"{books.address}/_pages/authenticate/{intent['id']}", "return_url": back}
    action = {"type": "redirect_to_url", "redirect_to_url": page} if back else {"type": "use_stripe_sdk"}
    intent |= {"status": "requires_action", "next_action": action}
    tell(books, f"{intent['object']}.requires_action", intent)
    return intent


def _take(books: Books, intent: Thing) -> Thing:
    charge = books.add("ch", "charge", **_charge_fields(books, intent))
    fee = intent["amount"] * 29 // 1000 + 30
    transaction = money.moved(books, "charge", charge["id"], intent["amount"], intent["currency"], fee)
    if intent["capture_method"] == "automatic":
        charge["balance_transaction"] = transaction["id"]  # with `automatic_async` it comes later
    _replace_by_debit(books, intent, charge)
    intent |= {"status": "succeeded", "latest_charge": charge["id"], "amount_received": intent["amount"]}
    if intent["setup_future_usage"] and intent["customer"] and books.cards[intent["payment_method"]].kind != "ideal":
        _attach(books, intent)
    if books.things[intent["payment_method"]]["customer"] is None:
        books.spent.add(intent["payment_method"])
    tell(books, "charge.succeeded", charge)
    tell(books, "payment_intent.succeeded", intent)
    disputes.after_charge(books, intent, books.cards[intent["payment_method"]].dispute)
    return intent


def _replace_by_debit(books: Books, intent: Thing, charge: Thing) -> None:
    """What iDEAL leaves for later charges is a SEPA debit from the same account."""
    method = books.things[intent["payment_method"]]
    if method["type"] == "ideal" and intent["setup_future_usage"] and intent["customer"]:
        debit = books.method("pm_success_de")
        debit["customer"] = intent["customer"]
        books.set_up.add(debit["id"])
        charge["payment_method_details"]["ideal"] = {**method["ideal"], "generated_sepa_debit": debit["id"]}
        tell(books, "payment_method.attached", debit)


def _set_up(books: Books, intent: Thing) -> Thing:
    intent |= {"status": "succeeded", "next_action": None}
    if intent["customer"]:
        _attach(books, intent)
    tell(books, "setup_intent.succeeded", intent)
    return intent


def _attach(books: Books, intent: Thing) -> None:
    method = books.things[intent["payment_method"]]
    books.set_up.add(method["id"])
    if method["customer"] is None:
        method["customer"] = intent["customer"]
        tell(books, "payment_method.attached", method)


def _decline(books: Books, intent: Thing, code: str, decline_code: str | None) -> tuple[Thing, Thing]:
    error: dict[str, Any] = {
        "type": "card_error",
        "code": code,
        "message": "Your card was declined.",
        "payment_method": books.things[intent["payment_method"]],
    }
    if decline_code:
        error["decline_code"] = decline_code
    payment = intent["object"] == "payment_intent"
    intent |= {"status": "requires_payment_method", "payment_method": None, "next_action": None}
    intent["last_payment_error" if payment else "last_setup_error"] = error
    tell(books, "payment_intent.payment_failed" if payment else "setup_intent.setup_failed", intent)
    return error, intent


def _check_payment(books: Books, parameters: Thing) -> None:
    if parameters["amount"] < 50:
        raise StripeRefusal.parameter("amount_too_small", "Amount must be at least 50.", "amount")
    if parameters.get("customer"):
        books.get("customer", parameters["customer"], "customer", 400)
    if parameters.get("off_session") and (parameters.get("setup_future_usage") or not parameters.get("confirm")):
        message = "off_session goes with confirm and without setup_future_usage."
        raise StripeRefusal.parameter("parameter_invalid", message, "off_session")
    _check_return_url(parameters)


def _check_method(books: Books, intent: Thing, card: Card, parameters: Thing) -> None:
    if card.kind in EUROS_ONLY and intent["currency"] != "eur":
        message = f"The payment method type {card.kind} takes eur only."
        raise StripeRefusal.parameter("payment_intent_invalid_currency", message, "currency")
    is_agreed = intent["payment_method"] in books.set_up or "mandate_data" in parameters
    if card.kind in NEED_MANDATE and not is_agreed:
        message = "A mandate is needed: send `mandate_data`, or a method that was set up with one."
        raise StripeRefusal.parameter("parameter_missing", message, "mandate_data")


def _check_return_url(parameters: Thing) -> None:
    automatic = parameters.get("automatic_payment_methods", {"enabled": True})
    redirects = automatic["enabled"] and automatic.get("allow_redirects", "always") == "always"
    if parameters.get("confirm") and redirects and not parameters.get("return_url"):
        raise StripeRefusal.parameter("parameter_missing", "You must provide a `return_url`.", "return_url")
    if parameters.get("return_url") and not parameters.get("confirm"):
        raise StripeRefusal.parameter("parameter_invalid", "return_url goes with confirm.", "return_url")


def _fields(parameters: Thing, method: Thing | None) -> Thing:
    return {
        "customer": parameters.get("customer"),
        "description": parameters.get("description"),
        "metadata": parameters.get("metadata") or {},
        "next_action": None,
        "payment_method": method["id"] if method else None,
        "payment_method_types": ["card", "us_bank_account", "sepa_debit", "ideal"],
        "status": "requires_confirmation" if method else "requires_payment_method",
        "cancellation_reason": None,
    }


def _payment_fields(parameters: Thing) -> Thing:
    return {
        "amount": parameters["amount"],
        "amount_received": 0,
        "capture_method": parameters.get("capture_method", "automatic_async"),
        "currency": parameters["currency"],
        "last_payment_error": None,
        "latest_charge": None,
        "receipt_email": parameters.get("receipt_email"),
        "setup_future_usage": parameters.get("setup_future_usage"),
    }


def _charge_fields(books: Books, intent: Thing) -> Thing:
    method = books.things[intent["payment_method"]]
    return {
        "amount": intent["amount"],
        "amount_captured": intent["amount"],
        "amount_refunded": 0,
        "balance_transaction": None,
        "captured": True,
        "currency": intent["currency"],
        "customer": intent["customer"],
        "description": intent["description"],
        "disputed": False,
        "metadata": intent["metadata"],
        "paid": True,
        "payment_intent": intent["id"],
        "payment_method": method["id"],
        "payment_method_details": {"type": method["type"], method["type"]: method[method["type"]]},
        "receipt_email": intent["receipt_email"],
        "refunded": False,
        "status": "succeeded",
    }
