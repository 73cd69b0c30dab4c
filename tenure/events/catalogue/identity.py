"""People, their sessions and accounts, staff and programs."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event


@event("member.signed_up")
class MemberSignedUp(Event):
    """A person signed up."""

    locale: str
    source: str | None


@event("member.email_confirmed")
class MemberEmailConfirmed(Event):
    """A member confirmed their email address with the link that was emailed to it."""


@event("member.email_changed")
class MemberEmailChanged(Event):
    """A member's email address, which they also sign in with, was changed, or the change was reverted."""


@event("member.profile_updated")
class MemberProfileUpdated(Event):
    """A member's profile was updated. `fields` names what changed."""

    fields: list[str]


@event("member.password_changed")
class MemberPasswordChanged(Event):
    """A member's password was changed, and all of their sessions but the current one were ended."""


@event("member.suspended")
class MemberSuspended(Event):
    """A member was suspended: they cannot sign in, and all of their sessions were ended.

    `reason` is the business's own word.
    """

    reason: str


@event("member.restored")
class MemberRestored(Event):
    """A suspended member was restored and can sign in again."""


@event("note.added")
class NoteAdded(Event):
    """Staff added a note about a member. Its text is only available on the note, to staff."""

    member: Record


@event("note.changed")
class NoteChanged(Event):
    """A note about a member was edited or moved."""

    member: Record


@event("note.deleted")
class NoteDeleted(Event):
    """A note about a member was deleted."""

    member: Record


@event("factor.added")
class FactorAdded(Event):
    """A member added a passkey or an authenticator app."""

    kind: str


@event("factor.removed")
class FactorRemoved(Event):
    """A passkey or an authenticator app of a member was removed."""

    kind: str


@event("session.created")
class SessionCreated(Event):
    """A member signed in."""

    member: Record


@event("session.revoked")
class SessionRevoked(Event):
    """A session was ended before it expired."""

    member: Record
    reason: str


@event("login.failed")
class LoginFailed(Event):
    """A sign-in with an existing email address failed."""

    reason: str


@event("account.created")
class AccountCreated(Event):
    """An account was created."""

    kind: str


@event("account.updated")
class AccountUpdated(Event):
    """An account was updated. `fields` names what changed."""

    fields: list[str]


@event("account.ownership_transferred")
class AccountOwnershipTransferred(Event):
    """The ownership of an account was transferred to another member."""

    from_: Record
    to: Record


@event("seat.invited")
class SeatInvited(Event):
    """Somebody was invited to take a seat in the account."""

    role: str


@event("seat.assigned")
class SeatAssigned(Event):
    """A member was given a seat in the account, or another role in it."""

    member: Record
    role: str


@event("seat.released")
class SeatReleased(Event):
    """A member's seat in the account was released."""

    member: Record
    reason: str


@event("staff.invited")
class StaffInvited(Event):
    """Somebody was invited to become staff, with these roles."""

    roles: list[str]


@event("invitation.revoked")
class InvitationRevoked(Event):
    """An invitation was revoked and can no longer be accepted."""

    kind: str


@event("custom_field.defined")
class CustomFieldDefined(Event):
    """A custom field of accounts or members was defined or updated."""

    owner: str
    code: str
    kind: str


@event("custom_field.moved")
class CustomFieldMoved(Event):
    """A custom field was moved to another position."""

    owner: str
    code: str
    place: int


@event("custom_field.archived")
class CustomFieldArchived(Event):
    """A custom field was archived and is no longer asked."""

    owner: str
    code: str


@event("impersonation.started")
class ImpersonationStarted(Event):
    """Staff started to act as a member, in this session. The reason is in the audit log, where it can be erased."""

    member: Record
    staff: Record
    writable: bool


@event("impersonation.ended")
class ImpersonationEnded(Event):
    """Staff stopped acting as a member."""

    staff: Record


@event("role.created")
class RoleCreated(Event):
    """The business created a custom role."""

    permissions: list[str]


@event("role.updated")
class RoleUpdated(Event):
    """A custom role was updated. Its permissions apply immediately to everyone who has it."""

    permissions: list[str]


@event("role.deleted")
class RoleDeleted(Event):
    """A custom role was deleted."""


@event("role.granted")
class RoleGranted(Event):
    """A member was granted a staff role. `role` is the name of a system role, or the ID of a custom role."""

    member: Record
    role: str


@event("role.revoked")
class RoleRevoked(Event):
    """A staff role of a member was revoked."""

    member: Record
    role: str


@event("api_key.created")
class ApiKeyCreated(Event):
    """An API key was created."""

    prefix: str
    scopes: list[str]


@event("api_key.rotated")
class ApiKeyRotated(Event):
    """The secret of an API key was rotated. The previous one works until `overlapUntil`."""

    prefix: str
    overlap_until: datetime


@event("api_key.revoked")
class ApiKeyRevoked(Event):
    """An API key was revoked."""

    prefix: str
