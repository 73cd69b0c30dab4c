"""People, their sessions and accounts, staff and programs."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event


@event("member.signed_up")
class MemberSignedUp(Event):
    """A person made a login."""

    locale: str
    source: str | None


@event("member.email_confirmed")
class MemberEmailConfirmed(Event):
    """They opened the link that was mailed to their address."""


@event("member.email_changed")
class MemberEmailChanged(Event):
    """They are written to, and sign in, with another address; or with the former one again."""


@event("member.profile_updated")
class MemberProfileUpdated(Event):
    """Something in the profile changed; the fields' names tell what."""

    fields: list[str]


@event("member.password_changed")
class MemberPasswordChanged(Event):
    """The password is another, and every session but the present one has ended."""


@event("member.suspended")
class MemberSuspended(Event):
    """They may not sign in for now, and every session has ended; the word for why is the business's own."""

    reason: str


@event("member.restored")
class MemberRestored(Event):
    """They may sign in again."""


@event("note.added")
class NoteAdded(Event):
    """Staff noted something about the member. Its words are the note's, which staff alone may read."""

    member: Record


@event("note.changed")
class NoteChanged(Event):
    """A note about the member has other words, or another place among the others."""

    member: Record


@event("note.deleted")
class NoteDeleted(Event):
    """A note about the member is gone."""

    member: Record


@event("factor.added")
class FactorAdded(Event):
    """The member has one more device that proves who they are."""

    kind: str


@event("factor.removed")
class FactorRemoved(Event):
    """A device of the member proves nothing any more."""

    kind: str


@event("session.created")
class SessionCreated(Event):
    """Somebody signed in."""

    member: Record


@event("session.revoked")
class SessionRevoked(Event):
    """A session ended before its time."""

    member: Record
    reason: str


@event("login.failed")
class LoginFailed(Event):
    """A login with an address that exists was refused."""

    reason: str


@event("account.created")
class AccountCreated(Event):
    """Somebody who can pay."""

    kind: str


@event("account.updated")
class AccountUpdated(Event):
    """Something about the account changed; the fields' names tell what."""

    fields: list[str]


@event("account.ownership_transferred")
class AccountOwnershipTransferred(Event):
    """Another member owns it."""

    from_: Record
    to: Record


@event("seat.invited")
class SeatInvited(Event):
    """Somebody was asked to take a place in the account."""

    role: str


@event("seat.assigned")
class SeatAssigned(Event):
    """A member has a place in the account, or another role there."""

    member: Record
    role: str


@event("seat.released")
class SeatReleased(Event):
    """A member has no place in the account any more."""

    member: Record
    reason: str


@event("staff.invited")
class StaffInvited(Event):
    """Somebody was asked to become staff, in these roles."""

    roles: list[str]


@event("invitation.revoked")
class InvitationRevoked(Event):
    """What somebody was asked to cannot be taken up any more."""

    kind: str


@event("custom_field.defined")
class CustomFieldDefined(Event):
    """The business wants to know something more of its accounts or members, or asks for it in another way."""

    owner: str
    code: str
    kind: str


@event("custom_field.moved")
class CustomFieldMoved(Event):
    """It is asked in another place among the others."""

    owner: str
    code: str
    place: int


@event("custom_field.archived")
class CustomFieldArchived(Event):
    """That is asked no more."""

    owner: str
    code: str


@event("impersonation.started")
class ImpersonationStarted(Event):
    """Staff acts as a member, in this session. Why is in the audit log, where it can be erased."""

    member: Record
    staff: Record
    writable: bool


@event("impersonation.ended")
class ImpersonationEnded(Event):
    """Staff acts as the member no more."""

    staff: Record


@event("role.created")
class RoleCreated(Event):
    """The business made a role of its own."""

    permissions: list[str]


@event("role.updated")
class RoleUpdated(Event):
    """Whoever holds the role may do from now on what it says."""

    permissions: list[str]


@event("role.deleted")
class RoleDeleted(Event):
    """The business has this role no more."""


@event("role.granted")
class RoleGranted(Event):
    """A member became staff in a role: the name of a system role, or the id of one of the business's own."""

    member: Record
    role: str


@event("role.revoked")
class RoleRevoked(Event):
    """A member holds a role no more."""

    member: Record
    role: str


@event("api_key.created")
class ApiKeyCreated(Event):
    """A server may come in."""

    prefix: str
    scopes: list[str]


@event("api_key.rotated")
class ApiKeyRotated(Event):
    """A server's key has another secret; the former one counts until then."""

    prefix: str
    overlap_until: datetime


@event("api_key.revoked")
class ApiKeyRevoked(Event):
    """A server may come in no more."""

    prefix: str
