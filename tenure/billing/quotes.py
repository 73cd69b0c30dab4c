"""What an offer costs now, as the lines that an invoice would have."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from models.catalogue import RECURRING, Offer, Price, TrialPhase
from tenure.billing.engine import lines
from tenure.billing.engine.lines import Item, Manner, Reckoned
from tenure.billing.engine.proration import PRESETS
from tenure.billing.engine.tiers import Tariff
from tenure.kit import money as amounts
from tenure.kit.money import Money
from tenure.kit.periods import Period, after

WHOLE = Manner(PRESETS["SECOND_ACTUAL"], ZoneInfo("UTC"))
"""Whole periods only are quoted here: neither the policy nor the zone comes into it."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What is due at one moment. `phase` is the trial phase that it pays for, None for the regular price."""

    lines: Sequence[Reckoned]
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
    period = None
    if price.interval_unit in RECURRING:
        period = Period(now, after(now, price.interval_unit, price.interval_count))
    return regular(offer, price, period)


def of_phase(offer: Offer, phase: TrialPhase, start: datetime) -> Quote:
    """What a trial phase costs, for its own length."""
    period = Period(start, after(start, phase.interval_unit, phase.interval_count))
    return _quote(f"{offer.name}: trial", phase.money, period, "TRIAL_PHASE", phase.ordinal)


def regular(offer: Offer, price: Price, period: Period | None) -> Quote:
    """What a regular period costs; a price that does not recur has none."""
    return _quote(offer.name, price.money, period, "FULL_PERIOD", None)


def _quote(description: str, price: Money, period: Period | None, policy: str, phase: int | None) -> Quote:
    item = Item(description, Tariff.per_unit(price.amount), 1, period, period, policy)
    billed, _ = lines.charge([item], [], price.currency, WHOLE)
    return Quote(billed, price.currency, period, phase)
