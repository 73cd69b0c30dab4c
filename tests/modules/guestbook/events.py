"""The module's one event."""

from models.base import Record
from tenure.events import Event, event


@event("guestbook.signed")
class GuestbookSigned(Event):
    """A member wrote into the guestbook."""

    member: Record
    length: int
