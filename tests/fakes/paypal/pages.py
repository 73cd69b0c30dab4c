"""What a payer sees at PayPal: one question, and two buttons, for orders, wallets to keep, and subscriptions."""

from html import escape

from tests.fakes.paypal import orders, subscriptions, vault
from tests.fakes.paypal.books import Books, Thing
from tests.fakes.paypal.errors import PayPalRefusal

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A fake PayPal</title>
<style>body{{font:1rem/1.5 system-ui;max-width:26rem;margin:4rem auto;padding:0 1rem;color:#12233d}}
button{{font:inherit;width:100%;padding:.8rem;border:0;border-radius:2rem;margin:.4rem 0;background:#ffc439}}
button[value=no]{{background:#e8ecf2}}</style>
<h1>A fake PayPal</h1><p>{question}</p>
<form method="post"><button name="answer" value="yes">{yes}</button><button name="answer" value="no">Cancel</button>
</form></html>"""


def shown(books: Books, identifier: str) -> str:
    """The page that asks. Raises PayPalRefusal where there is nothing to ask."""
    kind, thing = found(books, identifier)
    question, yes = _question(kind, thing)
    return _PAGE.format(question=escape(question), yes=yes)


def found(books: Books, identifier: str) -> tuple[str, Thing]:
    for kind in ("order", "setup", "subscription"):
        if identifier in books.things.get(kind, {}):
            return kind, books.things[kind][identifier]
    if identifier in books.instruments:
        return "setup", vault.shown(books, identifier)
    raise PayPalRefusal(404, "INVALID_RESOURCE_ID")


def answered(books: Books, identifier: str, approved: bool) -> str:
    """Do what the payer said; the address that they are sent back to."""
    kind, _ = found(books, identifier)
    approve = {"order": orders.approve, "setup": vault.approve, "subscription": subscriptions.approve}[kind]
    return approve(books, identifier, approved)


def _question(kind: str, thing: Thing) -> tuple[str, str]:
    if kind == "order":
        unit = thing["purchase_units"][0]
        amount = f"{unit['amount']['value']} {unit['amount']['currency_code']}"
        return f"Pay {amount} for {unit.get('description', 'an order')}?", f"Pay {amount}"
    if kind == "setup":
        return "Let this business charge your account later?", "Agree and continue"
    return "Subscribe, and be charged by PayPal each time?", "Agree and subscribe"
