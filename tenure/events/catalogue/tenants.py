"""A business itself, the hosts that are its own, and its test clock. Businesses are named by their opaque ids."""

from datetime import datetime
from typing import Any

from tenure.events.core import Event, event


@event("tenant.created")
class TenantCreated(Event):
    """The business is there. Nobody owns one that the platform's operators made for themselves."""

    owner: str | None
    test: bool


@event("tenant.updated")
class TenantUpdated(Event):
    """Something about it is another now: each field's old and new value."""

    changes: dict[str, list[Any]]


@event("tenant.suspended")
class TenantSuspended(Event):
    """Its pages and its API answer nobody, and its jobs wait, until it is restored."""

    reason: str


@event("tenant.restored")
class TenantRestored(Event):
    """It is open again, and what has waited is done."""


@event("tenant.closed")
class TenantClosed(Event):
    """It is shut for good."""


@event("tenant.ownership_transferred")
class TenantOwnershipTransferred(Event):
    """Another business owns it."""

    from_: str | None
    to: str | None


@event("domain.added")
class DomainAdded(Event):
    """A host is said to be its own; the proof is still to come."""

    host: str


@event("domain.verified")
class DomainVerified(Event):
    """The host is proved to be its own, and leads to it."""

    host: str


@event("domain.verification_failed")
class DomainVerificationFailed(Event):
    """The proof of a host is gone, so that it leads nowhere now."""

    host: str
    reason: str


@event("domain.removed")
class DomainRemoved(Event):
    """The host leads to it no more."""

    host: str


@event("clock.advanced")
class ClockAdvanced(Event):
    """The test clock was moved on; what fell due between happened in order, each at its instant."""

    from_: datetime
    to: datetime
