"""Methods kept: set-up tokens, which a payer approves, and the payment tokens that come of them."""

from copy import deepcopy
from dataclasses import replace

from tests.fakes.paypal.books import Books, Thing, name
from tests.fakes.paypal.errors import PayPalRefusal, unprocessable
from tests.fakes.paypal.instruments import Instrument


def begin(books: Books, asked: Thing) -> Thing:
    """A set-up token. A wallet's owner must approve it; a card is taken by its number, and shown no further."""
    kind, source = next(iter(asked["payment_source"].items()))
    waits = kind == "paypal"
    token: Thing = {
        "id": name(),
        "status": "PAYER_ACTION_REQUIRED" if waits else "APPROVED",
        "payment_source": {kind: {"usage_type": "MERCHANT"} if waits else _card(source)},
    }
    token["customer"] = asked.get("customer") or {"id": name(10)}
    token["links"] = [books.link("self", f"/v3/vault/setup-tokens/{token['id']}")]
    if waits:
        token["links"].append(books.link("approve", f"/agreements/approve?approval_session_id={token['id']}"))
    books.add("brought", token["id"], {"instrument": "wallet_good" if waits else "card_visa"})
    books.add("asked", token["id"], source)
    return books.add("setup", token["id"], token)


def _card(source: Thing) -> Thing:
    return {"brand": "VISA", "last_digits": source["number"][-4:], "expiry": source["expiry"]}


def shown(books: Books, identifier: str) -> Thing:
    """A set-up token; for the names in `instruments`, what a payer brought in PayPal's own fields."""
    if identifier not in books.instruments:
        return books.get("setup", identifier)
    instrument = books.instruments[identifier]
    source = _source(instrument)
    if not instrument.is_kept:
        processor = {"response_code": instrument.response}
        source["card"] |= {"verification_status": "NOT_VERIFIED", "verification": {"processor_response": processor}}
    waits = instrument.authenticates and identifier not in books.authenticated
    status = "PAYER_ACTION_REQUIRED" if waits else "CREATED" if not instrument.is_kept else "APPROVED"
    links = [books.link("approve", f"/agreements/approve?approval_session_id={identifier}")] if waits else []
    return {"id": identifier, "status": status, "payment_source": source, "links": links}


def approve(books: Books, identifier: str, approved: bool) -> str:
    """What the payer says to a set-up token; the address that they are sent back to."""
    if identifier in books.instruments:
        if approved:
            books.authenticated.add(identifier)
        return ""
    token = books.get("setup", identifier)
    if approved and token["status"] == "PAYER_ACTION_REQUIRED":
        token["status"] = "APPROVED"
        token["payment_source"]["paypal"] |= _source(books.instruments["wallet_good"])["paypal"]
        token["links"] = token["links"][:1]
    context = books.get("asked", identifier).get("experience_context", {})
    address: str = context.get("return_url" if approved else "cancel_url", "")
    return address


def exchange(books: Books, asked: Thing) -> Thing:
    """A payment token for an approved set-up token."""
    identifier = asked["payment_source"]["token"]["id"]
    setup = shown(books, identifier)
    if setup["status"] == "VAULTED":
        raise unprocessable("INVALID_SETUP_TOKEN_STATE")
    if setup["status"] != "APPROVED":
        raise unprocessable("SETUP_TOKEN_NOT_APPROVED")
    brought = identifier if identifier in books.instruments else books.get("brought", identifier)["instrument"]
    customer = (asked.get("customer") or setup.get("customer") or {"id": name(10)})["id"]
    token = keep(books, brought, customer)
    if brought in books.authenticated:
        books.authenticated.add(token["id"])
    if identifier not in books.instruments:
        setup["status"] = "VAULTED"
    return token


def keep(books: Books, brought: str, customer: str | None) -> Thing:
    instrument = books.instruments[brought]
    identifier = name(17).lower()
    token: Thing = {
        "id": identifier,
        "customer": {"id": customer or name(10)},
        "payment_source": _source(instrument),
        "links": [books.link("self", f"/v3/vault/payment-tokens/{identifier}")],
    }
    books.add("brought", identifier, {"instrument": brought})
    books.add("token", identifier, token)
    books.tell("VAULT.PAYMENT-TOKEN.CREATED", "payment_token", deepcopy(token), "3.0")
    return token


def token(books: Books, identifier: str) -> Thing:
    if identifier in books.instruments:
        return {"id": identifier, "payment_source": _source(books.instruments[identifier])}
    return books.get("token", identifier)


def forget(books: Books, identifier: str) -> None:
    """PayPal says the same of a token that is gone already."""
    gone = books.things.get("token", {}).pop(identifier, None)
    if gone is not None:
        books.tell("VAULT.PAYMENT-TOKEN.DELETED", "payment_token", gone, "3.0")


def listed(books: Books, query: Thing) -> Thing:
    """A page of a customer's tokens: five, where no more are asked for."""
    customer = query.get("customer_id", "")
    if not 7 <= len(customer) <= 36:
        raise PayPalRefusal(400, "INVALID_STRING_LENGTH", field="customer_id")
    size, page = int(query.get("page_size", 5)), int(query.get("page", 1))
    mine = [one for one in books.all("token") if one["customer"]["id"] == customer]
    pages = max(1, -(-len(mine) // size))
    answer: Thing = {
        "customer": {"id": customer},
        "payment_tokens": mine[(page - 1) * size : page * size],
        "links": [books.link("self", f"/v3/vault/payment-tokens?customer_id={customer}&page={page}")],
    }
    return answer | ({"total_items": len(mine), "total_pages": pages} if query.get("total_required") == "true" else {})


def instrument_name(books: Books, identifier: str) -> str:
    if identifier in books.instruments:
        return identifier
    name_: str = books.get("brought", identifier)["instrument"]
    return name_


def usable(books: Books, identifier: str) -> tuple[str, Instrument]:
    """The id and what is behind it. Raises PayPalRefusal for one that was forgotten."""
    token(books, identifier)
    instrument = books.instruments[instrument_name(books, identifier)]
    return identifier, replace(instrument, response="5120") if identifier in books.failing else instrument


def _source(instrument: Instrument) -> Thing:
    facts = instrument.facts()
    if instrument.kind == "card":
        return {"card": facts}
    return {"paypal": {"email_address": facts["email_address"], "payer_id": facts["account_id"]}}
