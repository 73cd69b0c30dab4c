"""The reference of what may happen to a subscription, printed from the table that decides it."""

from collections.abc import Iterable

from models.subscriptions import SubscriptionStatus
from tenure.subscriptions.transitions import REFUSALS, TABLE, Refusal, Transition

HEADING = """# The states of a subscription

Written from `tenure/subscriptions/transitions.py` by `make sdl`; a test compares. Any pair of state and trigger that is
not listed is refused: with `ALREADY_ENDED` if the subscription has ended, with the code in the second table if the pair
is listed there, and with `NOT_NOW` otherwise. `none` means that there is no subscription yet; `stays` means that the
state does not change.
"""


def states() -> str:
    """The whole document."""
    parts = (
        HEADING,
        "## Transitions\n",
        _transitions(),
        "## Refusals with codes of their own\n",
        _refusals(),
    )
    return "\n".join(parts)


def _transitions() -> str:
    head = [_line("from", "trigger", "to", "what happens", "events"), _line(*["---"] * 5)]
    return "\n".join([*head, *(_transition(row) for row in TABLE)]) + "\n"


def _transition(row: Transition) -> str:
    targets = _names(row.targets) or "stays"
    told = ", ".join(f"`{name}`" for name in row.events)
    return _line(_names(row.sources), f"`{row.trigger}`", targets, row.happens, told)


def _refusals() -> str:
    head = [_line("in", "trigger", "code", "message"), _line(*["---"] * 4)]
    return "\n".join([*head, *(_refusal(row) for row in REFUSALS)]) + "\n"


def _refusal(row: Refusal) -> str:
    return _line(_names(row.sources), f"`{row.trigger}`", f"`{row.code}`", row.message)


def _names(found: Iterable[SubscriptionStatus | None]) -> str:
    """In the order in which the states are declared."""
    held = set(found)
    first = ["none"] if None in held else []
    return " ".join([*first, *(status.value for status in SubscriptionStatus if status in held)])


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
