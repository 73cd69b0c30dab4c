"""How an amount came about, step by step."""

from decimal import Decimal

import strawberry


@strawberry.type(description="One thing that a calculation was given.")
class ExplanationInput:
    name: str
    value: str = strawberry.field(description="A decimal, or a fraction such as `1/3`.")


@strawberry.type(description="One step of a calculation, and what it came to in major units, to 12 places.")
class ExplanationStep:
    name: str = strawberry.field(description="What later steps call it.")
    text: str = strawberry.field(description="In words.")
    expression: str = strawberry.field(
        description="In arithmetic: inputs and earlier steps by name, `+ - * /`, brackets, `min(a, b)`, `max(a, b)`, "
        "and roundings to decimal places, such as `half_away(x, 2)`. What follows uses the exact value of a step."
    )
    amount: Decimal


@strawberry.type(description="How an amount came about, written by the calculator itself.")
class Explanation:
    policy: str
    formula: str
    inputs: list[ExplanationInput]
    steps: list[ExplanationStep]


def explained(found: dict[str, object]) -> Explanation:
    """The stored explanation as a type."""
    inputs = [ExplanationInput(**one) for one in found["inputs"]]
    steps = [ExplanationStep(**{**one, "amount": Decimal(one["amount"])}) for one in found["steps"]]
    return Explanation(policy=str(found["policy"]), formula=str(found["formula"]), inputs=inputs, steps=steps)
