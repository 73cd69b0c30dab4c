"""Enums that accept values of newer servers."""

from enum import StrEnum


class OpenEnum(StrEnum):
    """An enum of the schema, which can gain values: one that this version does not know is kept as it was received.

    Compare with `==`, not with `is`.
    """

    @classmethod
    def _missing_(cls, value: object) -> "OpenEnum | None":
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = value
        unknown._value_ = value
        return unknown
