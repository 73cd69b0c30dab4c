"""What the values of an enum mean, as the SDL says it."""

from typing import Any, cast


def describe_values(kind: object, **descriptions: str) -> None:
    """Describe all values of a GraphQL enum, by their names. Raises `ValueError` where one is left out or unknown."""
    values = cast(Any, kind).__strawberry_definition__.values
    if unlike := {value.name for value in values} ^ descriptions.keys():
        raise ValueError(f"{kind} and its descriptions differ in {', '.join(sorted(unlike))}")
    for value in values:
        value.description = descriptions[value.name]
