"""Takes the steps of an explanation again, knowing nothing of the engine: only what is written in it.

Numbers are decimals or `n/d`; expressions have names, `+ - * /`, brackets, `min`, `max` and the names of roundings.
"""

import ast
import operator
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

_OPERATIONS: dict[type[ast.operator], Any] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_ROUNDINGS = {
    "half_away": ROUND_HALF_UP,
    "half_even": ROUND_HALF_EVEN,
    "half_down": ROUND_HALF_DOWN,
    "down": ROUND_DOWN,
}


_SHOWN = Fraction(1, 10**12)
"""Twelve places of a step are shown, and the last is rounded."""


class Disagreement(AssertionError):
    """A step that does not come to what it says."""


def evaluate(explanation: dict[str, Any]) -> Fraction:
    """The result that the steps lead to. Raises Disagreement at the first that does not."""
    names = {given["name"]: Fraction(given["value"]) for given in explanation["inputs"]}
    result = Fraction(0)
    for step in explanation["steps"]:
        result = names[step["name"]] = _value(ast.parse(step["expression"], mode="eval").body, names)
        if abs(result - Fraction(step["amount"])) > _SHOWN:
            raise Disagreement(f"{step['name']} = {step['expression']} is {result}, not {step['amount']}")
    if explanation["formula"] != explanation["steps"][-1]["expression"]:
        raise Disagreement("the formula is not that of the last step")
    return result


def _value(node: ast.expr, names: dict[str, Fraction]) -> Fraction:
    match node:
        case ast.Name(id=name):
            return names[name]
        case ast.Constant(value=value):
            return Fraction(str(value))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, names)
        case ast.BinOp(left=left, op=operation, right=right):
            return Fraction(_OPERATIONS[type(operation)](_value(left, names), _value(right, names)))
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return _called(name, [_value(argument, names) for argument in arguments])
    raise Disagreement(f"{ast.dump(node)} is not arithmetic")


def _called(name: str, values: list[Fraction]) -> Fraction:
    if name in {"min", "max"}:
        return min(values) if name == "min" else max(values)
    value, places = values
    upwards = ROUND_CEILING if value >= 0 else ROUND_FLOOR
    mode = upwards if name == "up" else _ROUNDINGS[name]
    return _rounded(value, int(places), mode)


def _rounded(value: Fraction, places: int, mode: str) -> Fraction:
    """By the decimal module: what is dropped is kept as less than, equal to or more than a half."""
    whole, rest = divmod(abs(value) * 10**places, 1)
    half = Fraction(1, 2)
    tail = Decimal("0.5") + Decimal("0.1") * ((rest > half) - (rest < half)) if rest else Decimal(0)
    size = (Decimal(int(whole)) + tail).copy_sign(Decimal(1 if value >= 0 else -1))
    return Fraction(int(size.quantize(Decimal(1), rounding=mode)), 10**places)
