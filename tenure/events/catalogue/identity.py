"""People, their sessions and accounts, staff and programs."""

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


@event("member.profile_updated")
class MemberProfileUpdated(Event):
    """Something in the profile changed; the fields' names tell what."""

    fields: list[str]


@event("member.password_changed")
class MemberPasswordChanged(Event):
    """The password is another, and every session but the present one has ended."""


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


@event("role.granted")
class RoleGranted(Event):
    """A member became staff in a role."""

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


@event("api_key.revoked")
class ApiKeyRevoked(Event):
    """A server may come in no more."""

    prefix: str
