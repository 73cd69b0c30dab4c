"""Words of commerce that rows and arithmetic share."""

from enum import StrEnum


class PricingModel(StrEnum):
    """FLAT: whatever the quantity. PER_UNIT: times the quantity. GRADUATED: each unit at the price of the tier that it
    falls into. VOLUME: every unit at the price of the tier that the whole quantity reaches. PACKAGE: by whole packages.
    """

    FLAT = "FLAT"
    PER_UNIT = "PER_UNIT"
    GRADUATED = "GRADUATED"
    VOLUME = "VOLUME"
    PACKAGE = "PACKAGE"


class Alignment(StrEnum):
    """Which day periods begin on: the start's own, the first of month, year or week, or a day of the account's."""

    ANNIVERSARY = "ANNIVERSARY"
    CALENDAR = "CALENDAR"
    BILLING_DAY = "BILLING_DAY"


class Stub(StrEnum):
    """What a first period costs that is shorter than the others: its part of the price, nothing, or all of it."""

    PRORATE = "PRORATE"
    FREE = "FREE"
    FULL = "FULL"


class Movement(StrEnum):
    """Why a balance of credits changed. A reassignment is a pair."""

    PAYMENT = "PAYMENT"
    BONUS = "BONUS"
    REASSIGNMENT = "REASSIGNMENT"
    REFUND = "REFUND"
    CONSUMPTION = "CONSUMPTION"
    EXPIRATION = "EXPIRATION"
    ADJUSTMENT = "ADJUSTMENT"
    REFUND_ADJUSTMENT = "REFUND_ADJUSTMENT"


class Proration(StrEnum):
    """By which preset changes within a period are reckoned: by seconds, or by days in one of three ways."""

    SECOND_ACTUAL = "SECOND_ACTUAL"
    DAY_ACTUAL = "DAY_ACTUAL"
    DAY_INCLUSIVE = "DAY_INCLUSIVE"
    DAY_FIXED_30 = "DAY_FIXED_30"
