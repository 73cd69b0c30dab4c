"""Orders: created, approved by their payer, changed, captured."""

from copy import deepcopy
from typing import Any

from tests.fakes.paypal import amounts, captures, vault
from tests.fakes.paypal.books import Books, Thing, name
from tests.fakes.paypal.errors import PayPalRefusal, unprocessable
from tests.fakes.paypal.instruments import Instrument


def create(books: Books, asked: Thing) -> Thing:
    """An order. One that names a kept method is captured at once, unless its payer must act first."""
    for unit in asked["purchase_units"]:
        amounts.read(unit["amount"])
    order = _order(books, asked)
    kind, source = next(iter(asked.get("payment_source", {}).items()), ("", {}))
    if "vault_id" in source:
        return _from_vault(books, order, kind, source)
    if kind == "paypal":
        _wait_for_payer(books, order, source)
    return order


def _order(books: Books, asked: Thing) -> Thing:
    units = [{"reference_id": "default", **deepcopy(unit)} for unit in asked["purchase_units"]]
    order: Thing = {
        "id": name(),
        "status": "CREATED",
        "intent": asked["intent"],
        "purchase_units": units,
        "create_time": books.stamp(),
    }
    path = f"/v2/checkout/orders/{order['id']}"
    order["links"] = [books.link("self", path), books.link("capture", f"{path}/capture", "POST")]
    return books.add("order", order["id"], order)


def _wait_for_payer(books: Books, order: Thing, source: Thing) -> None:
    order["status"] = "PAYER_ACTION_REQUIRED"
    order["links"].append(books.link("payer-action", f"/checkoutnow?token={order['id']}"))
    books.add("asked", order["id"], source)


def _from_vault(books: Books, order: Thing, kind: str, source: Thing) -> Thing:
    token, instrument = vault.usable(books, source["vault_id"])
    if instrument.kind != kind:
        raise unprocessable("MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE")
    order["payment_source"] = {kind: instrument.facts()}
    is_merchant = source.get("stored_credential", {}).get("payment_initiator") == "MERCHANT"
    books.add("paying", order["id"], {"token": source["vault_id"], "absent": is_merchant})
    if instrument.authenticates and not is_merchant and token not in books.authenticated:
        _wait_for_payer(books, order, source)
        return order
    try:
        return _captured(books, order, instrument)
    except PayPalRefusal:
        del books.things["order"][order["id"]]  # PayPal keeps nothing of it
        raise


def approve(books: Books, identifier: str, approved: bool) -> str:
    """What the payer does in PayPal's window; the address that they are sent back to."""
    order = books.get("order", identifier)
    asked = books.get("asked", identifier)
    context = asked.get("experience_context", {})
    if "vault_id" in asked:
        _authenticated(order, approved)
    if order["status"] == "PAYER_ACTION_REQUIRED" and approved:
        order["status"] = "APPROVED"
        if "vault_id" not in asked:
            instrument = books.instruments["wallet_good"]
            order["payment_source"] = {"paypal": instrument.facts()}
        books.tell("CHECKOUT.ORDER.APPROVED", "checkout-order", deepcopy(order))
    address: str = context.get("return_url" if approved else "cancel_url", "")
    mark = "&" if "?" in address else "?"
    return f"{address}{mark}token={identifier}" if address else ""


def _authenticated(order: Thing, approved: bool) -> None:
    order["payment_source"]["card"]["authentication_result"] = {
        "liability_shift": "POSSIBLE" if approved else "NO",
        "three_d_secure": {"authentication_status": "Y" if approved else "R", "enrollment_status": "Y"},
    }


def capture(books: Books, identifier: str) -> Thing:
    order = books.get("order", identifier)
    if order["status"] == "COMPLETED":
        raise unprocessable("ORDER_ALREADY_CAPTURED")
    if order["status"] != "APPROVED":
        raise unprocessable("ORDER_NOT_APPROVED")
    paying = books.things.get("paying", {}).get(identifier)
    instrument = vault.usable(books, paying["token"])[1] if paying else books.instruments[_wallet(books, identifier)]
    done = _captured(books, order, instrument)
    _keep(books, done, books.get("asked", identifier))
    return done


def _wallet(books: Books, identifier: str) -> str:
    """What the payer chose in PayPal's window."""
    chosen: str = books.things.get("chosen", {}).get(identifier, {}).get("instrument", "wallet_good")
    return chosen


def _captured(books: Books, order: Thing, instrument: Instrument) -> Thing:
    if instrument.issue:
        raise unprocessable(instrument.issue)
    for unit in order["purchase_units"]:
        captures.refuse_repeated_invoice(books, unit)
    for unit in order["purchase_units"]:
        taken = captures.take(books, order, unit, instrument, _response(books, order, instrument))
        unit["payments"] = {"captures": [taken]}
    order |= {"status": "COMPLETED", "update_time": books.stamp()}
    order["links"] = [link for link in order["links"] if link["rel"] == "self"]
    return order


def _response(books: Books, order: Thing, instrument: Instrument) -> str:
    """The processor's code: without the payer, a card that was never authenticated may be declined."""
    paying = books.things.get("paying", {}).get(order["id"])
    if paying is None or not paying["absent"] or not instrument.absent:
        return instrument.response
    is_known = instrument.authenticates and paying["token"] in books.authenticated
    return instrument.response if is_known else instrument.absent


def _keep(books: Books, order: Thing, asked: Thing) -> None:
    """The payer's wallet, where the order asked for that."""
    attributes = asked.get("attributes", {})
    if "vault" not in attributes or order["purchase_units"][0]["payments"]["captures"][0]["status"] == "DECLINED":
        return
    token = vault.keep(books, _wallet(books, order["id"]), attributes.get("customer", {}).get("id"))
    kept = {"id": token["id"], "status": "VAULTED", "customer": token["customer"]}
    order["payment_source"]["paypal"]["attributes"] = {"vault": kept}


_CHANGED = ("custom_id", "invoice_id", "description")


def change(books: Books, identifier: str, patches: list[dict[str, Any]]) -> None:
    """Only an order's own references, as far as we need it."""
    order = books.get("order", identifier)
    if order["status"] == "COMPLETED":
        raise unprocessable("ORDER_ALREADY_COMPLETED")
    unit = order["purchase_units"][0]
    for patch in patches:
        place, _, field = patch.get("path", "").rpartition("/")
        if place != f"/purchase_units/@reference_id=='{unit['reference_id']}'" or field not in _CHANGED:
            raise unprocessable("NOT_PATCHABLE")
        if patch["op"] not in ("add", "replace") or not isinstance(patch.get("value"), str):
            raise PayPalRefusal(400, "INVALID_PATCH_OPERATION")
        unit[field] = patch["value"]
    order["update_time"] = books.stamp()
