"""What people agreed to, asked to be told, and asked to be forgotten."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event


@event("member.erasure_requested")
class MemberErasureRequested(Event):
    """A member will be forgotten at `dueAt`, unless that is taken back."""

    due_at: datetime


@event("member.erasure_canceled")
class MemberErasureCanceled(Event):
    """A member will not be forgotten after all."""


@event("member.erased")
class MemberErased(Event):
    """A member is a pseudonym from now on; `report` leads to what was erased and what is kept."""

    report: Record


@event("member.consent_given")
class MemberConsentGiven(Event):
    """A member agreed to a version of something."""

    purpose: str
    version: int
    source: str


@event("member.consent_withdrawn")
class MemberConsentWithdrawn(Event):
    """A member agrees to something no more."""

    purpose: str
    version: int
    source: str


@event("import.completed")
class ImportCompleted(Event):
    """All that a provider (`kind` PROVIDER) or a file had was looked at: what became of so many.

    A provider's `counts` are of its subscriptions; those that begin with `customers_` are of its customers.
    """

    kind: str
    counts: dict[str, int]


@event("export.completed")
class ExportCompleted(Event):
    """A file with what was asked for is there: a member's own (`kind` MEMBER), or a list: `file` is the export then."""

    kind: str
    file: Record
