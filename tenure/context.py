"""Who asks, in which tenant, when, and because of what. Every rule takes one and every event carries it on."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from models.tenants import Tenant
from tenure.access import EVERYBODY, STAFF, Permission
from tenure.kit import clock
from tenure.kit.refusals import Forbidden, Impersonated, ImpersonationReadOnly, StepUpRequired, Unauthenticated
from tenure.services import Services


class ActorKind(StrEnum):
    ANONYMOUS = "ANONYMOUS"
    MEMBER = "MEMBER"
    API_KEY = "API_KEY"
    SYSTEM = "SYSTEM"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. `credential` is the session or key that proved it.

    `fresh_until`: until then the person proved who they are recently enough for what needs more than a session.
    `ends_at` is when the credential ends by itself, unless it is used before; None of one that does not.
    `impersonator` is the member of staff who acts as this one, and may change nothing where it `is_read_only`. `roots`
    are what else the actor stands on: as those are revoked or changed, their sockets have to come in anew.
    `is_derived`: it was not the credential itself that came, but a short token that was made of it.
    """

    kind: ActorKind
    id: UUID | None = None
    permissions: frozenset[Permission] = EVERYBODY
    credential: UUID | None = None
    fresh_until: datetime | None = None
    ends_at: datetime | None = None
    impersonator: UUID | None = None
    is_read_only: bool = False
    roots: frozenset[UUID] = frozenset()
    is_derived: bool = False

    @property
    def name(self) -> str:
        return f"{self.kind}:{self.id or ''}"


ANONYMOUS = Actor(ActorKind.ANONYMOUS)
SYSTEM = Actor(ActorKind.SYSTEM, permissions=EVERYBODY | STAFF)


@dataclass(frozen=True, slots=True)
class Claim:
    """A mutation's idempotency key, with the hash of its canonical input."""

    mutation: str
    key: str
    input_hash: str


@dataclass(frozen=True, slots=True)
class Expected:
    """What the caller was shown before: the digest of its amounts, and the instant by which they were reckoned."""

    digest: str
    at: datetime


@dataclass(slots=True)
class Journal:
    """What this request has written so far: the position of its newest event."""

    position: int | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """`attribution` is how the visitor came (referrer, link, coupon); `origin` the base of links, without a slash.

    `action` is what was asked for, as the audit names it: a mutation, or nothing where a rule says it all.
    """

    business: Tenant
    services: Services
    actor: Actor = ANONYMOUS
    cause: str | None = None
    action: str = ""
    visitor: UUID | None = None
    attribution: dict[str, str] = field(default_factory=dict)
    address: str = ""
    device: str = ""
    origin: str = ""
    claim: Claim | None = None
    expected: Expected | None = None
    journal: Journal = field(default_factory=Journal)

    @property
    def tenant(self) -> UUID:
        return self.business.id

    def now(self) -> datetime:
        """The tenant's present: of their test clock where they have one."""
        return self.business.clock or clock.now()

    def reckons_at(self) -> datetime:
        """The instant by which amounts are reckoned: the present, or that of the preview that is carried out."""
        return self.now() if self.expected is None else self.expected.at

    @property
    def impersonator(self) -> UUID | None:
        """The member of staff behind the actor, where one acts as a member."""
        return self.actor.impersonator

    def require_writing(self) -> None:
        """That the actor may change anything at all. Raises `ImpersonationReadOnly`."""
        if self.actor.is_read_only:
            raise ImpersonationReadOnly

    def require_oneself(self) -> None:
        """That nobody else acts as the member: for proofs of who they are, and what cannot be undone.

        Raises `Impersonated`.
        """
        if self.actor.impersonator is not None:
            raise Impersonated

    def may(self, permission: Permission) -> bool:
        return permission in self.actor.permissions

    def require(self, permission: Permission) -> None:
        """Raises `Unauthenticated` of nobody, `Forbidden` of somebody."""
        if not self.may(permission):
            raise Unauthenticated if self.actor.kind is ActorKind.ANONYMOUS else Forbidden

    def require_fresh(self) -> None:
        """That whoever sits at the session has just proved who they are. Raises `StepUpRequired`, `Impersonated`.

        Programs and the system have nobody to ask, and need not be asked: their credential is the proof.
        """
        self.require_oneself()
        actor = self.actor
        if actor.kind is ActorKind.MEMBER and (actor.fresh_until is None or actor.fresh_until < self.now()):
            raise StepUpRequired

    @property
    def member(self) -> UUID:
        """The member who acts. Raises `Unauthenticated`."""
        if self.actor.kind is not ActorKind.MEMBER or self.actor.id is None:
            raise Unauthenticated
        return self.actor.id

    def carried_on(self) -> Self:
        """For what follows once it is decided what the caller gets: bound by no key and no preview."""
        return replace(self, claim=None, expected=None)

    def claiming(self, claim: Claim | None) -> Self:
        return replace(self, claim=claim)
