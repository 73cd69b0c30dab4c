"""What people agreed to, asked to be told, and asked to be forgotten."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event


@event("member.erasure_requested")
class MemberErasureRequested(Event):
    """The erasure of a member was requested. It happens at `dueAt` unless it is canceled."""

    due_at: datetime


@event("member.erasure_canceled")
class MemberErasureCanceled(Event):
    """The erasure of a member was canceled."""


@event("member.erased")
class MemberErased(Event):
    """A member was erased: only a pseudonym remains. `report` is the report of what was erased and what was kept."""

    report: Record


@event("member.consent_given")
class MemberConsentGiven(Event):
    """A member gave their consent to a version of a purpose."""

    purpose: str
    version: int
    source: str


@event("member.consent_withdrawn")
class MemberConsentWithdrawn(Event):
    """A member withdrew their consent."""

    purpose: str
    version: int
    source: str


@event("import.completed")
class ImportCompleted(Event):
    """An import from a provider (`kind` is PROVIDER) or of a file was completed. `counts` are by outcome.

    For a provider, they count its subscriptions; those that start with `customers_` count its customers.
    """

    kind: str
    counts: dict[str, int]


@event("export.completed")
class ExportCompleted(Event):
    """An export is ready: a member's own data (`kind` is MEMBER), or a list, in which case `file` is the export."""

    kind: str
    file: Record
