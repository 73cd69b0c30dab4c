"""What an offer costs now: pure arithmetic that writes its own explanation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from models.catalogue import RECURRING, IntervalUnit, Offer, Price, TrialPhase
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.kit.periods import Period, after


@dataclass(frozen=True, slots=True)
class Line:
    """A line to be: `period` is what it pays for, None for good."""

    description: str
    amount: Money
    period: Period | None
    explanation: dict[str, Any]
    quantity: int = 1

    @property
    def unit_price(self) -> Decimal:
        return self.amount.amount / self.quantity


@dataclass(frozen=True, slots=True)
class Quote:
    """What is due at one moment. `phase` is the trial phase that it pays for, None for the regular price."""

    lines: Sequence[Line]
    currency: str
    period: Period | None
    phase: int | None

    @property
    def total(self) -> Money:
        return amounts.total((line.amount for line in self.lines), self.currency)


def opening(offer: Offer, price: Price, phases: Sequence[TrialPhase], now: datetime, *, may_try: bool) -> Quote:
    """What the first invoice asks for: the first trial phase where there is one and it may be had, else the price."""
    if phases and may_try:
        return of_phase(offer, phases[0], now)
    return regular(offer, price, now, 1)


def of_phase(offer: Offer, phase: TrialPhase, start: datetime) -> Quote:
    """What a trial phase costs, for its own length."""
    period = Period(start, after(start, phase.interval_unit, phase.interval_count))
    line = _line(f"{offer.name}: trial", phase.money, period, "TRIAL_PHASE", phase.interval_unit, phase.interval_count)
    return Quote([line], offer.currency, period, phase.ordinal)


def regular(offer: Offer, price: Price, anchor: datetime, number: int) -> Quote:
    """What the `number`-th regular period after the anchor costs; a price that does not recur has no period."""
    period = None
    if price.interval_unit in RECURRING:
        unit, count = price.interval_unit, price.interval_count
        period = Period(after(anchor, unit, count, number - 1), after(anchor, unit, count, number))
    line = _line(offer.name, price.money, period, "FULL_PERIOD", price.interval_unit, price.interval_count)
    return Quote([line], offer.currency, period, None)


def _line(description: str, amount: Money, period: Period | None, policy: str, unit: IntervalUnit, count: int) -> Line:
    length = f"{count} × {unit}" if unit in RECURRING else str(unit)
    explanation = {
        "policy": policy,
        "formula": "quantity × unit price",
        "inputs": [
            {"name": "quantity", "value": "1"},
            {"name": "unitPrice", "value": str(amount.amount)},
            {"name": "interval", "value": length},
        ],
        "steps": [{"text": f"1 × {amount.amount} {amount.currency}", "amount": str(amount.amount)}],
    }
    return Line(description, amount, period, explanation)
