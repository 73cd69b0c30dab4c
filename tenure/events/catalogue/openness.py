"""Signing in with others, and others signing in with this membership."""

from datetime import datetime

from models.base import Record
from tenure.events.core import Event, event


@event("identity_provider.created")
class IdentityProviderCreated(Event):
    """Members may come in by a provider."""

    issuer: str


@event("identity_provider.updated")
class IdentityProviderUpdated(Event):
    """Something about a provider changed; the fields' names tell what."""

    fields: list[str]


@event("identity_provider.deleted")
class IdentityProviderDeleted(Event):
    """Nobody comes in by the provider any more, and the connections to it are gone."""

    issuer: str


@event("connection.added")
class ConnectionAdded(Event):
    """The member may come in by a provider."""

    provider: Record


@event("connection.removed")
class ConnectionRemoved(Event):
    """The member comes in by a provider no more."""

    provider: Record


@event("application.created")
class ApplicationCreated(Event):
    """A product may offer to sign in with this membership."""

    kind: str
    scopes: list[str]


@event("application.updated")
class ApplicationUpdated(Event):
    """Something about the application changed; the fields' names tell what."""

    fields: list[str]


@event("application.secret_rotated")
class ApplicationSecretRotated(Event):
    """The application has another secret; the former one counts until then."""

    overlap_until: datetime


@event("application.deleted")
class ApplicationDeleted(Event):
    """Nobody signs in to the application with this membership any more."""


@event("application_grant.given")
class ApplicationGrantGiven(Event):
    """A member allowed an application to learn of them what these scopes stand for."""

    member: Record
    application: Record
    scopes: list[str]


@event("application_grant.revoked")
class ApplicationGrantRevoked(Event):
    """The application learns nothing of the member any more."""

    member: Record
    application: Record
    reason: str
