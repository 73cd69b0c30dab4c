"""People with a login, where they are signed in, and who asks."""

from datetime import datetime

import strawberry

from models import identity as rows
from resolvers import events, files, holding, settings, subscriptions
from resolvers.identity import factors, people, staff
from schema.accounts import Account, CustomAnswer, Seat
from schema.accounts.holding import HoldingFilter
from schema.connections import Connection, slice_of
from schema.enums import describe_values
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

MemberStatus = strawberry.enum(rows.MemberStatus, description="Whether a member can sign in.")
describe_values(
    MemberStatus,
    ACTIVE="The member can sign in.",
    SUSPENDED="The member cannot sign in until staff restore them.",
    ERASED="The member's personal data was erased.",
)
StaffRole = strawberry.enum(rows.StaffRole, description="A system role of staff: a set of permissions.")
describe_values(StaffRole, **{str(role): text for role, text in ROLE_DESCRIPTIONS.items()})


@shape(rows.CustomRole, description="A staff role that the business created for itself.")
class CustomRole(Node):
    name: str = strawberry.field(description="The name of the role, unique in the business.")
    description: str = strawberry.field(description="What the role is for.")
    created_at: datetime = strawberry.field(description="When the role was created.")

    @strawberry.field(
        description="The permissions that the role grants, in addition to those of the member's other roles."
    )
    def permissions(self, info: Info) -> list[PermissionEnum]:
        return staff.permissions_of(self)

    @strawberry.field(description="The number of members who have the role.")
    async def holder_count(self, info: Info) -> int:
        return await staff.holders_of(info.context, self)


@shape(rows.Member, description="A person with a login.")
class Member(Node):
    email: str = strawberry.field(description="The member's email address, with which they sign in.")
    name: str = strawberry.field(description="The member's full name.")
    status: MemberStatus = strawberry.field(description="Whether the member can sign in.")
    email_confirmed_at: datetime | None = strawberry.field(
        description="When the member verified the email address. Null when it has not been verified."
    )
    locale: str = strawberry.field(description="The language of the member's emails and pages, such as `pt-BR`.")
    zone: str = strawberry.field(
        description="The time zone in which times are shown to the member, such as `Europe/Berlin`."
    )
    created_at: datetime = strawberry.field(description="When the member signed up or was created.")

    @strawberry.field(description="The member's time zone, with its current UTC offset.")
    def time_zone(self, info: Info) -> TimeZone:
        return zones.described(self.zone, info.context.ctx.now())

    @strawberry.field(description="The member's picture. Null for anyone other than the member and staff.")
    async def avatar(self, info: Info) -> File | None:
        return await people.avatar_of(info.context, self)

    @strawberry.field(
        description="The custom fields that the business asks members to fill in, with the answers. Empty for anyone "
        "other than the member and staff."
    )
    async def custom_fields(self, info: Info) -> list[CustomAnswer]:
        return await people.custom_answers_of(info.context, self)

    @strawberry.field(description="The member's seats in accounts. Empty for anyone other than the member and staff.")
    async def seats(self, info: Info) -> list[Seat]:
        return await people.seats_held(info.context, self)

    @strawberry.field(
        description="The subscriptions of the accounts in which the member has a seat, newest first. Empty for anyone "
        "other than the member and staff who can view subscriptions."
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
        description="The sessions in which the member is signed in, most recently used first. Empty for anyone other "
        "than the member and staff."
    )
    async def sessions(self, info: Info) -> "list[Session]":
        return await people.sessions_of(info.context, self)

    @strawberry.field(
        description="The files that the member uploaded and their data exports, newest first. Only files that the "
        "caller is allowed to see."
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

    @strawberry.field(
        description="The system roles that the member has. Empty for anyone other than the member and staff."
    )
    async def roles(self, info: Info) -> list[StaffRole]:
        return await people.roles_of(info.context, self)

    @strawberry.field(
        description="The business's own roles that the member has. Empty for anyone other than the member and staff."
    )
    async def custom_roles(self, info: Info) -> list[CustomRole]:
        return await people.custom_roles_of(info.context, self)


@strawberry.input(description="Which members to list. Every condition that is given must match.")
class MemberFilter(HoldingFilter):
    ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Only members with these IDs, at most 250."
    )
    email: str | None = strawberry.field(default=None, description="Only the member with this email address.")
    statuses: list[MemberStatus] | None = strawberry.field(
        default=None, description="Only members with one of these statuses."
    )
    created_since: datetime | None = strawberry.field(
        default=None, description="Only members created at this time or later."
    )
    created_before: datetime | None = strawberry.field(
        default=None, description="Only members created before this time."
    )
    is_staff: bool | None = strawberry.field(
        default=None, description="Only members who have a staff role (`true`), or who have none (`false`)."
    )


@shape(rows.Session, description="A browser or program in which a member is signed in.")
class Session(Node):
    device: str = strawberry.field(description="The browser or program, as it identifies itself.")
    address: str = strawberry.field(description="The IP address from which the session was started.")
    created_at: datetime = strawberry.field(description="When the session was started.")
    last_used_at: datetime = strawberry.field(description="When the session was last used, to the minute.")
    expires_at: datetime = strawberry.field(
        description="When the session expires at the latest. It ends earlier if it is not used."
    )
    revoked_at: datetime | None = strawberry.field(description="When the session was revoked. Null if it was not.")

    @strawberry.field(
        description="Whether staff of the business are acting as the member in this session. Such a session lasts an "
        "hour at most."
    )
    def is_by_staff(self, info: Info) -> bool:
        return people.is_by_staff(self)

    @strawberry.field(description="Whether this is the session that makes the request.")
    def is_current(self, info: Info) -> bool:
        return people.is_current(info.context, self)


@shape(people.Viewer, description="The member or API key that makes the request.")
class Viewer:
    permissions: list[PermissionEnum] = strawberry.field(description="The permissions that the viewer has.")

    @strawberry.field(description="The signed-in member. Null when the request is made with an API key.")
    async def member(self, info: Info) -> Member | None:
        return await people.member_of(info.context, self)

    @strawberry.field(
        description="The position of the event log in the snapshot of this response. Follow `viewerEvents` or "
        "`events` after this cursor to receive every event since then, without a gap."
    )
    async def events_cursor(self, info: Info) -> str:
        return await events.head(info.context)

    @strawberry.field(description="Whether any of the viewer's accounts has access to the feature now.")
    async def can(self, info: Info, feature: str) -> bool:
        return await subscriptions.can(info.context, feature)

    @strawberry.field(
        description="The limit of a feature across the viewer's accounts: the sum or the highest, depending on the "
        "feature. Null when the feature is not a limit, or no account is entitled to it."
    )
    async def limit(self, info: Info, feature: str) -> int | None:
        return await subscriptions.limit(info.context, feature)

    @strawberry.field(description="The features that the viewer's accounts are entitled to now.")
    async def entitlements(self, info: Info) -> list[Entitlement]:
        return await subscriptions.own_entitlements(info.context)

    @strawberry.field(description="The accounts in which the viewer has a seat, their own account first.")
    async def accounts(self, info: Info) -> list[Account]:
        return await people.accounts_of(info.context, self)

    @strawberry.field(
        description="The viewer's preferences, ordered by key, with everything that a form needs to show them."
    )
    async def preferences(self, info: Info) -> list[Setting]:
        return await settings.preferences(info.context, self.member_id)

    @strawberry.field(description="The viewer's authenticator apps and passkeys.")
    async def factors(self, info: Info) -> list[Factor]:
        return await factors.of_viewer(info.context)

    @strawberry.field(description="The number of recovery codes that have not been used.")
    async def recovery_codes_left(self, info: Info) -> int:
        return await factors.recovery_codes_left(info.context)

    @strawberry.field(description="Whether the viewer can sign in with a password.")
    async def has_password(self, info: Info) -> bool:
        return await factors.has_password(info.context)

    @strawberry.field(description="The sessions in which the viewer is signed in, most recently used first.")
    async def sessions(self, info: Info) -> list[Session]:
        return await people.own_sessions(info.context, self)

    @strawberry.field(
        description="Whether the viewer is staff of the platform's own business, who manage the whole installation: "
        "settings at the `PLATFORM` level, jobs of all businesses, and services."
    )
    async def is_platform_staff(self, info: Info) -> bool:
        return await people.is_platform_staff(info.context, self)

    @strawberry.field(description="The system roles that the viewer has.")
    async def roles(self, info: Info) -> list[StaffRole]:
        return await people.own_roles(info.context, self)


@strawberry.type
class PeopleQuery:
    @query(Permission.PUBLIC, "The member or API key that makes the request. Null when nobody is signed in.")
    async def viewer(self, info: Info) -> Viewer | None:
        return await people.viewer(info.context)

    @query(Permission.MEMBERS_READ, "A member by ID.")
    async def member(self, info: Info, id: strawberry.ID) -> Member:
        return await people.member(info.context, id)

    @query(
        Permission.MEMBERS_READ,
        "All members, newest first. `email` finds the member with exactly that address; `text` finds members by part "
        "of their name or email address.",
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
