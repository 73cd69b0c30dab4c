"""The balance of an account: what moved, what it cost, and what was paid out."""

from datetime import timedelta

from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.events import tell


def moved(books: Books, kind: str, source: str | None, amount: int, currency: str, fee: int = 0) -> Thing:
    """A balance transaction. Below zero for what leaves the balance."""
    transaction = books.add(
        "txn",
        "balance_transaction",
        amount=amount,
        currency=currency,
        fee=fee,
        net=amount - fee,
        source=source,
        status="pending",
        type=kind,
    )
    del transaction["livemode"]
    return transaction


def bill(books: Books, amount: int, currency: str) -> Thing:
    """What Stripe asks for beside charges."""
    return moved(books, "stripe_fee", None, -amount, currency)


def pay_out(books: Books, currency: str) -> Thing:
    """All that is in the balance goes to the bank, and arrives two days later."""
    included = [
        thing
        for thing in books.things.values()
        if thing["object"] == "balance_transaction"
        and thing["currency"] == currency
        and thing["id"] not in books.paid_out
    ]
    amount = sum(thing["net"] for thing in included)
    if amount <= 0:
        raise StripeRefusal.state("balance_insufficient", "There is nothing to pay out.")
    payout = books.add(
        "po",
        "payout",
        amount=amount,
        arrival_date=int((books.now() + timedelta(days=2)).timestamp()),
        automatic=True,
        currency=currency,
        destination="ba_test",
        failure_code=None,
        metadata={},
        method="standard",
        status="pending",
        type="bank_account",
    )
    transaction = moved(books, "payout", payout["id"], -amount, currency)
    payout["balance_transaction"] = transaction["id"]
    books.paid_out |= {thing["id"]: payout["id"] for thing in [*included, transaction]}
    tell(books, "payout.created", payout)
    books.later(timedelta(days=2), lambda: _arrive(books, payout))
    return payout


def fail(books: Books, identifier: str) -> Thing:
    """The bank sends it back."""
    payout = books.get("payout", identifier)
    payout |= {"status": "failed", "failure_code": "account_closed"}
    moved(books, "payout_failure", identifier, payout["amount"], payout["currency"])
    tell(books, "payout.failed", payout)
    return payout


def transactions(books: Books, parameters: Thing) -> Thing:
    """The list, also of what is in one payout."""
    payout, kinds = parameters.get("payout"), parameters.get("type")
    return books.listed(
        "balance_transaction",
        parameters,
        "/v1/balance_transactions",
        lambda thing: payout in (None, books.paid_out.get(thing["id"])) and kinds in (None, thing["type"]),
    )


def _arrive(books: Books, payout: Thing) -> None:
    if payout["status"] == "pending":
        payout["status"] = "paid"
        tell(books, "payout.paid", payout)
