"""Exact arithmetic that writes down each step, so that anybody can take it again and come to the same cent."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any

from tenure.billing.engine.rounding import Rounding, to_places

PLACES = 12
"""How exactly a step's amount is shown. What follows from it is computed from the exact value."""

Number = int | Decimal | Fraction

_SUM, _PRODUCT, _ATOM = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Term:
    """An exact value and the expression that it came from: numbers, names, `+ - * /`, brackets and a few functions."""

    value: Fraction
    text: str
    binding: int = _ATOM

    def __add__(self, other: "Term") -> "Term":
        return Term(self.value + other.value, f"{self.text} + {other.text}", _SUM)

    def __sub__(self, other: "Term") -> "Term":
        return Term(self.value - other.value, f"{self.text} - {other.within(_PRODUCT)}", _SUM)

    def __mul__(self, other: "Term") -> "Term":
        return Term(self.value * other.value, f"{self.within(_PRODUCT)} * {other.within(_PRODUCT)}", _PRODUCT)

    def __truediv__(self, other: "Term") -> "Term":
        return Term(self.value / other.value, f"{self.within(_PRODUCT)} / {other.within(_ATOM)}", _PRODUCT)

    def __neg__(self) -> "Term":
        return Term(-self.value, f"-{self.within(_ATOM)}", _PRODUCT)

    def within(self, binding: int) -> str:
        """As an operand of something that binds so tightly."""
        return self.text if self.binding >= binding else f"({self.text})"


def number(value: Number) -> Term:
    """A number that speaks for itself, such as the 1 in `1 - discount`."""
    exact = _exact(value)
    return Term(exact, written(exact), _ATOM if exact >= 0 and exact.denominator == 1 else _PRODUCT)


def lesser(one: Term, other: Term) -> Term:
    return Term(min(one.value, other.value), f"min({one.text}, {other.text})")


def rounded(term: Term, places: int, mode: Rounding) -> Term:
    """To so many decimal places; written as `half_away(x, 2)`."""
    return Term(to_places(term.value, places, mode), f"{mode.value.lower()}({term.text}, {places})")


@dataclass(frozen=True, slots=True)
class Step:
    """One named result. `text` is for people, `expression` for whoever computes it again."""

    name: str
    text: str
    expression: str
    value: Fraction


@dataclass(slots=True)
class Calculation:
    """What was given and what followed, in order. The last step is the result, in major units."""

    policy: str
    inputs: dict[str, Fraction] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    def given(self, name: str, value: Number) -> Term:
        """An input under its name; the same name again must be the same value."""
        exact = _exact(value)
        if self.inputs.setdefault(name, exact) != exact:
            raise ValueError(f"{name} was given as {self.inputs[name]} before")
        return Term(exact, name)

    def step(self, name: str, term: Term, text: str) -> Term:
        """Write down a result, which later steps then call by its name."""
        self.steps.append(Step(name, text, term.text, term.value))
        return Term(term.value, name)

    def explanation(self) -> dict[str, Any]:
        """As it is stored with the line and answered by the API. Exact values are decimals or `n/d`."""
        return {
            "policy": self.policy,
            "formula": self.steps[-1].expression,
            "inputs": [{"name": name, "value": written(value)} for name, value in self.inputs.items()],
            "steps": [
                {
                    "name": step.name,
                    "text": step.text,
                    "expression": step.expression,
                    "amount": written(to_places(step.value, PLACES, Rounding.HALF_AWAY)),
                }
                for step in self.steps
            ],
        }


def written(value: Fraction) -> str:
    """A decimal where the value is one, else a fraction."""
    rest, places = value.denominator, 0
    for prime in (2, 5):
        often = 0
        while rest % prime == 0:
            rest, often = rest // prime, often + 1
        places = max(places, often)  # the denominator divides a power of ten as soon as both primes are in it
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    return str(Decimal(value.numerator * 10**places // value.denominator).scaleb(-places))


def _exact(value: Number) -> Fraction:
    return Fraction(*value.as_integer_ratio())  # of two whole numbers Python makes one without asking what they are


def total(terms: Sequence[Term]) -> Term:
    """Their sum; of none, zero."""
    result = terms[0] if terms else number(0)
    for term in terms[1:]:
        result = result + term
    return result
