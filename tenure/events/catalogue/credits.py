"""Credits, and limits that are counted. Units are whole; values are minor units, as the ledger has them."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event
from tenure.kit.money import Money


@event("credits.granted")
class CreditsGranted(Event):
    """Credits were granted: by a payment, as a bonus, or by staff."""

    product: Record
    units: int
    value: Money
    expires_at: datetime | None
    source: str
    reason: str | None


@event("credits.consumed")
class CreditsConsumed(Event):
    """Credits were used. `grants` are the grants that they came from."""

    units: int
    value: Money
    grants: list[Record]
    key: str | None


@event("credits.expired")
class CreditsExpired(Event):
    """The remaining credits of a grant expired unused."""

    units: int
    value: Money
    grant: Record


@event("credits.refunded")
class CreditsRefunded(Event):
    """A payment was refunded, and the credits that it paid for were removed."""

    units: int
    value: Money
    refund: Record | None


@event("credits.adjusted")
class CreditsAdjusted(Event):
    """A balance was corrected by a number of credits and a value, either of which can be negative."""

    units: int
    value: Money
    reason: str


@event("credits.reassigned")
class CreditsReassigned(Event):
    """Credits were transferred from one account's balance to another's."""

    from_: Record
    to: Record
    units: int


@event("credits.clawed_back")
class CreditsClawedBack(Event):
    """Bonus credits were removed together with the purchase that they came with."""

    bonus: Record
    units: int


@event("credits.threshold_reached")
class CreditsThresholdReached(Event):
    """Few credits are left. Sent once for each threshold until there are more again."""

    left: int
    threshold: int


@event("credits.exhausted")
class CreditsExhausted(Event):
    """The last credit was used."""


@event("entitlement.limit_reached")
class EntitlementLimitReached(Event):
    """More of a metered limit was requested than is left in its period. Sent once per period for each limit."""

    feature: str
    limit: int
