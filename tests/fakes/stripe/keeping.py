"""The books in a file: whoever starts the fake again finds the customers and cards of before.

What was still to happen by itself (a debit that settles in some days) is not kept.
"""

import json
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

from tests.fakes.stripe.books import Books
from tests.fakes.stripe.cards import Card


def load(path: Path) -> dict[str, Books]:
    """The books of each secret key; none where there is no file."""
    kept = json.loads(path.read_text()) if path.exists() else {}
    found = {}
    for key, told in kept.items():
        books = found[key] = Books()
        books.things, books.secrets, books.paid_out = told["things"], told["secrets"], told["paid_out"]
        books.events += [thing for thing in books.things.values() if thing["object"] == "event"]
        books.cards = {name: _card(facts) for name, facts in told["cards"].items()}
        books.set_up, books.spent = set(told["set_up"]), set(told["spent"])
        books.ahead = timedelta(seconds=told["ahead"])
    return found


def save(path: Path, all_books: dict[str, Books]) -> None:
    """Whole or not at all."""
    kept = {
        key: {
            "things": books.things,
            "secrets": books.secrets,
            "paid_out": books.paid_out,
            "cards": {name: asdict(card) for name, card in books.cards.items()},
            "set_up": sorted(books.set_up),
            "spent": sorted(books.spent),
            "ahead": books.ahead.total_seconds(),
        }
        for key, books in all_books.items()
    }
    draft = path.with_name(f"{path.name}.new")
    draft.write_text(json.dumps(kept, default=_seconds))
    draft.replace(path)


def _seconds(length: object) -> float:
    assert isinstance(length, timedelta)
    return length.total_seconds()


def _card(facts: dict[str, object]) -> Card:
    settles = facts.pop("settles_in")
    return Card(**facts, settles_in=timedelta(seconds=settles) if isinstance(settles, float) else None)  # type: ignore[arg-type]  # as they were written
