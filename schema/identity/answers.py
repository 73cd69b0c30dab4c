"""People with a login, where they are signed in, and who asks."""

from datetime import datetime
from typing import Any, cast

import strawberry

from models import identity as rows
from resolvers import events, files, holding, settings, subscriptions
from resolvers.identity import factors, people, staff
from schema.accounts import Account, CustomAnswer, Seat
from schema.accounts.holding import HoldingFilter
from schema.connections import Connection, slice_of
from schema.fields import Info, PermissionEnum, query
from schema.files import File, FileFilter
from schema.identity.factors import Factor
from schema.scalars import Node, shape
from schema.settings.answers import Setting
from schema.settings.zones import TimeZone
from schema.subscriptions import Entitlement, Subscription
from schema.subscriptions.agreements import SubscriptionFilter
from tenure.access import ROLE_DESCRIPTIONS, Permission
from tenure.kit import zones

MemberStatus = strawberry.enum(rows.MemberStatus, description="Whether a member may sign in.")
StaffRole = strawberry.enum(rows.StaffRole, description="A set of permissions of staff.")
for _value in cast(Any, StaffRole).__strawberry_definition__.values:
    _value.description = ROLE_DESCRIPTIONS[rows.StaffRole(_value.value)]


@shape(rows.CustomRole, description="A role of staff that the business made for itself.")
class CustomRole(Node):
    name: str
    description: str
    created_at: datetime

    @strawberry.field(description="What its holders may do, beside what their other roles let them do.")
    def permissions(self, info: Info) -> list[PermissionEnum]:
        return staff.permissions_of(self)

    @strawberry.field(description="How many members hold it.")
    async def holder_count(self, info: Info) -> int:
        return await staff.holders_of(info.context, self)


@shape(rows.Member, description="A person with a login.")
class Member(Node):
    email: str
    name: str
    status: MemberStatus
    email_confirmed_at: datetime | None = strawberry.field(description="When they proved that the address is theirs.")
    locale: str = strawberry.field(description="The language of their letters and pages: `pt-BR`.")
    zone: str = strawberry.field(description="The time zone in which they are told times: `Europe/Berlin`.")
    created_at: datetime

    @strawberry.field(description="Their time zone, with what its clocks show now.")
    def time_zone(self, info: Info) -> TimeZone:
        return zones.described(self.zone, info.context.ctx.now())

    @strawberry.field(description="Their picture; null for others than themselves and staff.")
    async def avatar(self, info: Info) -> File | None:
        return await people.avatar_of(info.context, self)

    @strawberry.field(description="What the business asks besides; empty for others than themselves and staff.")
    async def custom_fields(self, info: Info) -> list[CustomAnswer]:
        return await people.custom_answers_of(info.context, self)

    @strawberry.field(description="Their places in accounts; empty for others than themselves and staff.")
    async def seats(self, info: Info) -> list[Seat]:
        return await people.seats_held(info.context, self)

    @strawberry.field(
        description="The subscriptions of the accounts that they have a place in, newest first; empty for others than "
        "themselves and staff who see subscriptions."
    )
    async def subscriptions(
        self,
        info: Info,
        filter: SubscriptionFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Subscription]:
        return await holding.of_member(info.context, self, filter, slice_of(first, after, last, before))

    @strawberry.field(
        description="Where they are signed in, the latest use first; empty for others than themselves and staff."
    )
    async def sessions(self, info: Info) -> "list[Session]":
        return await people.sessions_of(info.context, self)

    @strawberry.field(
        description="What they uploaded, and the files with all that is known of them, newest first: those that the "
        "caller may see."
    )
    async def files(
        self,
        info: Info,
        filter: FileFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[File]:
        return await files.of_member(info.context, self, filter, slice_of(first, after, last, before))

    @strawberry.field(description="The system's roles that they hold; empty for others than themselves and staff.")
    async def roles(self, info: Info) -> list[StaffRole]:
        return await people.roles_of(info.context, self)

    @strawberry.field(
        description="The business's own roles that they hold; empty for others than themselves and staff."
    )
    async def custom_roles(self, info: Info) -> list[CustomRole]:
        return await people.custom_roles_of(info.context, self)


@strawberry.input
class MemberFilter(HoldingFilter):
    ids: list[strawberry.ID] | None = strawberry.field(default=None, description="These members, at most 250.")
    email: str | None = None
    statuses: list[MemberStatus] | None = None
    created_since: datetime | None = None
    created_before: datetime | None = None
    is_staff: bool | None = strawberry.field(default=None, description="Who holds a role of staff, or who holds none.")


@shape(rows.Session, description="A browser or program that is signed in.")
class Session(Node):
    device: str = strawberry.field(description="As the browser calls itself.")
    address: str = strawberry.field(description="The network address that it was begun from.")
    created_at: datetime
    last_used_at: datetime = strawberry.field(description="To the minute.")
    expires_at: datetime = strawberry.field(description="At the latest; it ends earlier where it is not used.")
    revoked_at: datetime | None

    @strawberry.field(description="Staff of the business acts as them here, for an hour at most.")
    def is_by_staff(self, info: Info) -> bool:
        return people.is_by_staff(self)

    @strawberry.field(description="The one that asks.")
    def is_current(self, info: Info) -> bool:
        return people.is_current(info.context, self)


@shape(people.Viewer, description="Who asks.")
class Viewer:
    member: Member | None = strawberry.field(description="Null where a key asks.")
    permissions: list[PermissionEnum] = strawberry.field(description="What they may do.")

    @strawberry.field(
        description="Where the log ends in the snapshot of this answer. Follow `viewerEvents` or `events` after it: "
        "nothing falls between what is answered here and what is told there."
    )
    async def events_cursor(self, info: Info) -> str:
        return await events.head(info.context)

    @strawberry.field(description="Whether one of their accounts has the feature now.")
    async def can(self, info: Info, feature: str) -> bool:
        return await subscriptions.can(info.context, feature)

    @strawberry.field(
        description="What their accounts have of a limit: the sum or the largest, as the feature says; null: none."
    )
    async def limit(self, info: Info, feature: str) -> int | None:
        return await subscriptions.limit(info.context, feature)

    @strawberry.field(description="What their accounts may use now.")
    async def entitlements(self, info: Info) -> list[Entitlement]:
        return await subscriptions.own_entitlements(info.context)

    @strawberry.field(description="The accounts that they have a place in, their own first.")
    async def accounts(self, info: Info) -> list[Account]:
        return await people.accounts_of(info.context, self)

    @strawberry.field(description="What they prefer, by key; a form can be drawn from it.")
    async def preferences(self, info: Info) -> list[Setting]:
        return await settings.preferences(info.context, self.member)

    @strawberry.field(description="Their authenticator apps and passkeys.")
    async def factors(self, info: Info) -> list[Factor]:
        return await factors.of_viewer(info.context)

    @strawberry.field(description="How many of their recovery codes are good.")
    async def recovery_codes_left(self, info: Info) -> int:
        return await factors.recovery_codes_left(info.context)

    @strawberry.field(description="Whether they can sign in with a password.")
    async def has_password(self, info: Info) -> bool:
        return await factors.has_password(info.context)

    @strawberry.field(description="Where they are signed in, the latest use first.")
    async def sessions(self, info: Info) -> list[Session]:
        return await people.own_sessions(info.context, self)

    @strawberry.field(
        description="Whether they are staff of the platform's own business, who look after the whole installation: "
        "settings at level `PLATFORM`, jobs of all businesses, and services."
    )
    async def is_platform_staff(self, info: Info) -> bool:
        return await people.is_platform_staff(info.context, self)

    @strawberry.field(description="The system's roles that they hold.")
    async def roles(self, info: Info) -> list[StaffRole]:
        return await people.roles_of(info.context, self.member) if self.member else []


@strawberry.type
class PeopleQuery:
    @query(Permission.PUBLIC, "Who asks; null where nobody is signed in.")
    async def viewer(self, info: Info) -> Viewer | None:
        return await people.viewer(info.context)

    @query(Permission.MEMBERS_READ, "A member by id.")
    async def member(self, info: Info, id: strawberry.ID) -> Member:
        return await people.member(info.context, id)

    @query(
        Permission.MEMBERS_READ,
        "All members, the newest first. `email` finds the one of that address, `text` those in whose name or address "
        "it is.",
    )
    async def members(
        self,
        info: Info,
        email: str | None = None,
        text: str | None = None,
        filter: MemberFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Member]:
        return await people.list_members(info.context, email, text, filter, slice_of(first, after, last, before))
