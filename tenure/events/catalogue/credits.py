"""Credits, and limits that are counted. Units are whole; values are minor units, as the ledger has them."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("credits.granted")
class CreditsGranted(Event):
    """Units came in: paid for, as a bonus, or by staff."""

    product: Record
    units: int
    value: Money
    expires_at: datetime | None
    source: str
    reason: str | None


@event("credits.consumed")
class CreditsConsumed(Event):
    """Units were used, of these grants."""

    units: int
    value: Money
    grants: list[Record]
    key: str | None


@event("credits.expired")
class CreditsExpired(Event):
    """What was left of a grant was not used in time."""

    units: int
    value: Money
    grant: Record


@event("credits.refunded")
class CreditsRefunded(Event):
    """Money went back, and the units that were bought with it."""

    units: int
    value: Money
    refund: Record | None


@event("credits.adjusted")
class CreditsAdjusted(Event):
    """A balance was corrected by so many units and so much value, either of which may be less than zero."""

    units: int
    value: Money
    reason: str


@event("credits.reassigned")
class CreditsReassigned(Event):
    """Units went from one account's balance to another's."""

    from_: Record
    to: Record
    units: int


@event("credits.clawed_back")
class CreditsClawedBack(Event):
    """A bonus went with the purchase that it came with."""

    bonus: Record
    units: int


@event("credits.threshold_reached")
class CreditsThresholdReached(Event):
    """Few units are left. Told once for each threshold until there are more again."""

    left: int
    threshold: int


@event("credits.exhausted")
class CreditsExhausted(Event):
    """The last unit is used."""


@event("entitlement.limit_reached")
class EntitlementLimitReached(Event):
    """More of a counted limit was asked for than is left in its period. Told once a period for each limit."""

    feature: str
    limit: int
