"""A business itself, the hosts that are its own, and its test clock. Businesses are named by their opaque ids."""

from datetime import datetime
from typing import Any

from tenure.events.core import Event, event


@event("tenant.created")
class TenantCreated(Event):
    """A business was created. Businesses that the platform's operators create for themselves have no owner."""

    owner: str | None
    test: bool


@event("tenant.updated")
class TenantUpdated(Event):
    """A business was updated. `changes` has the old and the new value of each field."""

    changes: dict[str, list[Any]]


@event("tenant.suspended")
class TenantSuspended(Event):
    """A business was suspended. Until it is restored, its pages and API respond to nobody, and its jobs wait."""

    reason: str


@event("tenant.restored")
class TenantRestored(Event):
    """A suspended business was restored, and its waiting jobs are run."""


@event("tenant.closed")
class TenantClosed(Event):
    """A business was closed permanently."""


@event("tenant.ownership_transferred")
class TenantOwnershipTransferred(Event):
    """The ownership of a business was transferred to another business."""

    from_: str | None
    to: str | None


@event("domain.added")
class DomainAdded(Event):
    """A domain was added and is waiting for verification."""

    host: str


@event("domain.verified")
class DomainVerified(Event):
    """A domain was verified and leads to the business."""

    host: str


@event("domain.verification_failed")
class DomainVerificationFailed(Event):
    """The verification record of a domain is gone. It no longer leads to the business."""

    host: str
    reason: str


@event("domain.removed")
class DomainRemoved(Event):
    """A domain was removed and no longer leads to the business."""

    host: str


@event("clock.advanced")
class ClockAdvanced(Event):
    """A test clock was advanced. Everything that fell due in between happened in order, each at its time."""

    from_: datetime
    to: datetime
