"""Disputes: opened by test cards as in Stripe's test mode, answered with evidence, won or lost."""

from datetime import timedelta

from tests.fakes.stripe import money
from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.events import tell

FEE = 1500
"""What a dispute costs, won or lost, in minor units."""
ANSWER_WITHIN = timedelta(days=7)
_OPEN = frozenset({"needs_response", "under_review", "warning_needs_response", "warning_under_review"})


def after_charge(books: Books, intent: Thing, kind: str | None) -> None:
    """What the payer's bank does after it has paid, where the test method asks for it."""
    if kind == "inquiry":
        opened(books, intent["id"], "fraudulent", is_inquiry=True)
    elif kind == "debit":
        books.later(timedelta(days=30), lambda: lose(books, opened(books, intent["id"], "debit_not_authorized")["id"]))
    elif kind:
        opened(books, intent["id"], kind)


def opened(books: Books, intent: str, reason: str = "fraudulent", *, is_inquiry: bool = False) -> Thing:
    """The bank takes the money back for now, or, in an inquiry, only asks."""
    charge = books.get("charge", books.get("payment_intent", intent)["latest_charge"])
    charge["disputed"] = True
    dispute = books.add(
        "du",
        "dispute",
        amount=charge["amount"] - charge["amount_refunded"],
        balance_transactions=[],
        charge=charge["id"],
        currency=charge["currency"],
        evidence={},
        evidence_details={
            "due_by": int((books.now() + ANSWER_WITHIN).timestamp()),
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
        },
        is_charge_refundable=is_inquiry,
        metadata={},
        payment_intent=intent,
        reason=reason,
        status="warning_needs_response" if is_inquiry else "needs_response",
    )
    tell(books, "charge.dispute.created", dispute)
    if not is_inquiry:
        _withdraw(books, dispute)
    books.later(ANSWER_WITHIN, lambda: _overdue(books, dispute))
    return dispute


def update(books: Books, identifier: str, parameters: Thing) -> Thing:
    """Evidence. The two magic words of Stripe's test mode decide at once."""
    dispute = _open(books, identifier)
    evidence = parameters.get("evidence") or {}
    dispute["evidence"] |= evidence
    dispute["evidence_details"] |= {"has_evidence": True}
    if parameters.get("submit", True):
        dispute["evidence_details"]["submission_count"] += 1
        dispute["status"] = dispute["status"].replace("needs_response", "under_review")
    tell(books, "charge.dispute.updated", dispute)
    match evidence.get("uncategorized_text"):
        case "winning_evidence":
            win(books, identifier)
        case "losing_evidence":
            lose(books, identifier)
    return dispute


def win(books: Books, identifier: str) -> Thing:
    """The bank gives the money back."""
    dispute = _open(books, identifier)
    if dispute["status"].startswith("warning"):
        return _close(books, dispute, "warning_closed")
    transaction = money.moved(books, "adjustment", identifier, dispute["amount"], dispute["currency"])
    dispute["balance_transactions"].append(transaction)
    _close(books, dispute, "won")
    tell(books, "charge.dispute.funds_reinstated", dispute)
    return dispute


def lose(books: Books, identifier: str) -> Thing:
    """The bank keeps the money. To close a dispute by ourselves is to accept that."""
    return _close(books, _open(books, identifier), "lost")


def _withdraw(books: Books, dispute: Thing) -> None:
    transaction = money.moved(books, "adjustment", dispute["id"], -dispute["amount"], dispute["currency"], FEE)
    dispute["balance_transactions"].append(transaction)
    tell(books, "charge.dispute.funds_withdrawn", dispute)


def _overdue(books: Books, dispute: Thing) -> None:
    if dispute["status"].endswith("needs_response"):
        dispute["evidence_details"]["past_due"] = True
        _close(books, dispute, "warning_closed" if dispute["status"].startswith("warning") else "lost")


def _close(books: Books, dispute: Thing, status: str) -> Thing:
    dispute["status"] = status
    tell(books, "charge.dispute.closed", dispute)
    return dispute


def _open(books: Books, identifier: str) -> Thing:
    dispute = books.get("dispute", identifier)
    if dispute["status"] not in _OPEN:
        raise StripeRefusal.state("dispute_closed", f"This dispute is {dispute['status']} already.")
    return dispute
