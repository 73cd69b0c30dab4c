"""Checkout sessions that keep a way to pay, and the pages on which a person acts."""

from html import escape
from pathlib import Path
from string import Template

from tests.fakes.stripe import intents
from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.cards import CARDS
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.events import tell

_PAGE = Template((Path(__file__).parent / "pages" / "bank.html").read_text())
DONE = "/_pages/answered"
"""Where a bank's page ends that stands in a window over the payer's own."""


def create(books: Books, parameters: Thing) -> Thing:
    """A page on which a customer brings a way to pay. Only `setup` is known here."""
    if parameters.get("mode") != "setup":
        raise StripeRefusal.parameter("parameter_invalid", "This fake knows sessions of mode setup alone.", "mode")
    if not parameters.get("success_url"):
        raise StripeRefusal.parameter("parameter_missing", "success_url is needed.", "success_url")
    setup = intents.create_setup(
        books, {"customer": parameters.get("customer"), "metadata": parameters.get("metadata") or {}}
    )
    session = books.add(
        "cs",
        "checkout.session",
        cancel_url=parameters.get("cancel_url"),
        client_reference_id=parameters.get("client_reference_id"),
        currency=parameters.get("currency"),
        customer=parameters.get("customer"),
        metadata=parameters.get("metadata") or {},
        mode="setup",
        payment_status="no_payment_required",
        setup_intent=setup["id"],
        status="open",
        success_url=parameters["success_url"],
    )
    session["url"] = f"{books.address}/_pages/session/{session['id']}"
    return session


def page(kind: str, thing: Thing) -> str:
    """What a person sees of a session, or of what their bank asks."""
    if kind == "authenticate":
        body = f'<p>Is this you?</p>{_told(thing)}<form method="post">{_BUTTONS}</form>'
        return _PAGE.substitute(title="Your bank asks", body=body)
    options = "".join(f'<option value="{escape(one)}">{escape(one)}</option>' for one in CARDS)
    field = f'<label>Way to pay <select name="method">{options}</select></label>'
    body = f'<form method="post">{field}<button>Save</button></form>'
    return _PAGE.substitute(title="Bring a way to pay", body=body)


_BUTTONS = '<button name="answer" value="approve">Approve</button><button name="answer" value="reject">Reject</button>'


def _told(intent: Thing) -> str:
    """What the payer is asked about: a payment with its amount, or a card that is to be kept."""
    if intent["object"] == "setup_intent":
        return "<dl><dt>For</dt><dd>Payments to come</dd></dl>"
    places = 0 if intent["currency"] == "jpy" else 2
    amount = f"{intent['amount'] / 10**places:,.{places}f} {intent['currency'].upper()}"
    return f"<dl><dt>To</dt><dd>{escape(intent['description'] or '–')}</dd><dt>Amount</dt><dd>{amount}</dd></dl>"


def answered(books: Books, kind: str, thing: Thing, answer: Thing) -> str:
    """Do what the person chose; where they are sent."""
    if kind == "authenticate":
        back = ((thing.get("next_action") or {}).get("redirect_to_url") or {}).get("return_url") or DONE
        intents.authenticate(books, thing["id"], answer.get("answer") == "approve")
        _complete(books, thing)
        return f"{back}{'&' if '?' in back else '?'}{thing['object']}={thing['id']}"
    setup = books.get("setup_intent", thing["setup_intent"])
    given = {"payment_method": answer.get("method", ""), "return_url": _back(thing), "mandate_data": {}}
    try:
        intents.confirm_setup(books, setup, given)
    except StripeRefusal:
        return str(thing["url"])
    if setup["status"] == "requires_action":
        return str(setup["next_action"]["redirect_to_url"]["url"])
    _complete(books, setup)
    return _back(thing)


def _complete(books: Books, setup: Thing) -> None:
    if setup["status"] != "succeeded":
        return
    for session in [thing for thing in books.things.values() if thing["object"] == "checkout.session"]:
        if session["setup_intent"] == setup["id"] and session["status"] == "open":
            session["status"] = "complete"
            tell(books, "checkout.session.completed", session)


def _back(session: Thing) -> str:
    return str(session["success_url"]).replace("{CHECKOUT_SESSION_ID}", session["id"])
