"""Signing in with others, and others signing in with this membership."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event


@event("identity_provider.created")
class IdentityProviderCreated(Event):
    """An identity provider was created, with which members can sign in."""

    issuer: str


@event("identity_provider.updated")
class IdentityProviderUpdated(Event):
    """An identity provider was updated. `fields` names what changed."""

    fields: list[str]


@event("identity_provider.deleted")
class IdentityProviderDeleted(Event):
    """An identity provider was deleted together with the connections to it. Members can no longer sign in with it."""

    issuer: str


@event("connection.added")
class ConnectionAdded(Event):
    """A member connected an identity provider and can sign in with it."""

    provider: Record


@event("connection.removed")
class ConnectionRemoved(Event):
    """A member's connection to an identity provider was removed. They can no longer sign in with it."""

    provider: Record


@event("application.created")
class ApplicationCreated(Event):
    """An application was created that can offer to sign in with this membership."""

    kind: str
    scopes: list[str]


@event("application.updated")
class ApplicationUpdated(Event):
    """An application was updated. `fields` names what changed."""

    fields: list[str]


@event("application.secret_rotated")
class ApplicationSecretRotated(Event):
    """The secret of an application was rotated. The previous one works until `overlapUntil`."""

    overlap_until: datetime


@event("application.deleted")
class ApplicationDeleted(Event):
    """An application was deleted. Nobody can sign in to it with this membership anymore."""


@event("application_grant.given")
class ApplicationGrantGiven(Event):
    """A member granted an application access to the information in these scopes."""

    member: Record
    application: Record
    scopes: list[str]


@event("application_grant.revoked")
class ApplicationGrantRevoked(Event):
    """An application's access to a member's information was revoked."""

    member: Record
    application: Record
    reason: str
