"""How an amount came about, step by step."""

from decimal import Decimal

import strawberry


@strawberry.type(description="An input of a calculation.")
class ExplanationInput:
    name: str = strawberry.field(description="The name by which steps refer to the input.")
    value: str = strawberry.field(description="A decimal number, or a fraction such as `1/3`.")


@strawberry.type(description="A step of a calculation, with its result in major units, to 12 places.")
class ExplanationStep:
    name: str = strawberry.field(description="The name by which later steps refer to it.")
    text: str = strawberry.field(description="What the step does, in words.")
    expression: str = strawberry.field(
        description="The formula. It uses inputs and earlier steps by name, `+ - * /`, parentheses, `min(a, b)`, "
        "`max(a, b)`, and rounding to a number of decimal places, such as `half_away(x, 2)`. Later steps use the "
        "exact value of a step."
    )
    amount: Decimal = strawberry.field(description="The result of the step, in major units.")


@strawberry.type(description="How an amount was calculated, as recorded by the calculation itself.")
class Explanation:
    policy: str = strawberry.field(description="The name of the policy under which the amount was calculated.")
    formula: str = strawberry.field(description="The expression of the last step, which results in the amount.")
    inputs: list[ExplanationInput] = strawberry.field(description="The inputs of the calculation.")
    steps: list[ExplanationStep] = strawberry.field(description="The steps of the calculation, in order.")


def explained(found: dict[str, object]) -> Explanation:
    """The stored explanation as a type."""
    inputs = [ExplanationInput(**one) for one in found["inputs"]]
    steps = [ExplanationStep(**{**one, "amount": Decimal(one["amount"])}) for one in found["steps"]]
    return Explanation(policy=str(found["policy"]), formula=str(found["formula"]), inputs=inputs, steps=steps)
