"""What a quantity costs for a full period: flat, by unit, graduated, by volume, or in packages."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tenure.billing.engine.calculation import Calculation, Term, number, total
from tenure.kit.terms import PricingModel


@dataclass(frozen=True, slots=True)
class Tier:
    """Units up to `upto` (None: all beyond), each at `unit`, and `flat` once the tier is reached; major units."""

    upto: int | None
    unit: Decimal
    flat: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Tariff:
    """How a price is reckoned. `amount` is per period, unit or package, in major units to 12 places."""

    model: PricingModel
    amount: Decimal = Decimal(0)
    tiers: Sequence[Tier] = ()
    package: int = 1

    @classmethod
    def flat(cls, amount: Decimal) -> "Tariff":
        return cls(PricingModel.FLAT, amount)

    @classmethod
    def per_unit(cls, amount: Decimal) -> "Tariff":
        return cls(PricingModel.PER_UNIT, amount)


class TariffFault(ValueError):
    """A tariff that contradicts itself. `code` is for programs."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def check(tariff: Tariff) -> None:
    """Raises TariffFault."""
    tiered = tariff.model in {PricingModel.GRADUATED, PricingModel.VOLUME}
    if tiered != bool(tariff.tiers):
        raise TariffFault("TIERS_INVALID", "Graduated and volume prices need tiers. Other prices can't have tiers.")
    if tariff.amount < 0 or any(tier.unit < 0 or tier.flat < 0 for tier in tariff.tiers):
        raise TariffFault("AMOUNT_NEGATIVE", "The amount can't be negative.")
    if tariff.package < 1:
        raise TariffFault("PACKAGE_INVALID", "A package must contain at least one unit.")
    if tiered:
        _check_tiers([tier.upto for tier in tariff.tiers])


def _check_tiers(ends: list[int | None]) -> None:
    closed = [end for end in ends[:-1] if end is not None]
    if ends[-1] is not None or len(closed) != len(ends) - 1:
        raise TariffFault(
            "TIERS_INVALID", "Every tier except the last needs an upper limit. The last tier can't have one."
        )
    if any(end <= before for before, end in zip([0, *closed], closed, strict=False)):
        raise TariffFault(
            "TIERS_INVALID", "The upper limit of each tier must be greater than that of the tier before it."
        )


def price(calculation: Calculation, tariff: Tariff, quantity: int) -> Term:
    """The exact price of a quantity for one whole period, in major units, with its steps."""
    units = calculation.given("quantity", quantity)
    result = _MODELS[tariff.model](calculation, tariff, quantity, units)
    return calculation.step("full", result, "Full price")


def _flat(calculation: Calculation, tariff: Tariff, quantity: int, units: Term) -> Term:
    return calculation.given("price", tariff.amount)


def _per_unit(calculation: Calculation, tariff: Tariff, quantity: int, units: Term) -> Term:
    return units * calculation.given("unitPrice", tariff.amount)


def _package(calculation: Calculation, tariff: Tariff, quantity: int, units: Term) -> Term:
    packages = number(-(-quantity // tariff.package))
    size = calculation.given("packageSize", tariff.package)
    begun = Term(packages.value, f"up({units.text} / {size.text}, 0)")
    counted = calculation.step("packages", begun, f"Packages of {tariff.package}, rounded up")
    return counted * calculation.given("packagePrice", tariff.amount)


def _graduated(calculation: Calculation, tariff: Tariff, quantity: int, units: Term) -> Term:
    """The first tier's flat amount is due for no units as well."""
    parts, begin = [], 0
    for at, tier in enumerate(tariff.tiers, start=1):
        if quantity <= begin and at > 1:
            break
        inside = (quantity if tier.upto is None else min(quantity, tier.upto)) - begin
        parts.append(_tier(calculation, tier, at, number(inside), f"{inside} in tier {at}"))
        begin = tier.upto or quantity
    return total(parts)


def _volume(calculation: Calculation, tariff: Tariff, quantity: int, units: Term) -> Term:
    reached = (at for at, tier in enumerate(tariff.tiers) if tier.upto is None or quantity <= tier.upto)
    at = next(reached)
    return _tier(calculation, tariff.tiers[at], at + 1, units, f"All in tier {at + 1}")


def _tier(calculation: Calculation, tier: Tier, at: int, units: Term, text: str) -> Term:
    amount = units * calculation.given(f"tier{at}Price", tier.unit)
    if tier.flat:
        amount = amount + calculation.given(f"tier{at}Flat", tier.flat)
    return calculation.step(f"tier{at}", amount, text)


_MODELS: dict[PricingModel, Any] = {
    PricingModel.FLAT: _flat,
    PricingModel.PER_UNIT: _per_unit,
    PricingModel.PACKAGE: _package,
    PricingModel.GRADUATED: _graduated,
    PricingModel.VOLUME: _volume,
}
