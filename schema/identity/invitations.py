"""How people are brought in: to a seat in an account, or to work as staff."""

from datetime import datetime
from enum import Enum
from typing import cast

import strawberry

from models import identity as rows
from resolvers.identity import invitations
from schema.accounts import Account, SeatRole
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.identity.answers import CustomRole, Member, StaffRole
from schema.identity.refusals import IdentityErrorCode
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.identity.invitations import Shown

InvitationKind = strawberry.enum(rows.InvitationKind, description="What somebody was asked to.")

_OWN = [
    "ACCOUNT_PERSONAL",
    "INVITATION_ACCEPTED",
    "INVITATION_FOR_ANOTHER",
    "INVITATION_REVOKED",
    "INVITATIONS_TOO_MANY",
    "INVITED_ALREADY",
    "ROLE_DELETED",
    "SEATED_ALREADY",
    "SEATS_FULL",
    "SIGN_IN_FIRST",
]
_CODES = dict.fromkeys([*(code.name for code in IdentityErrorCode), *_OWN])
InvitationUserError = errors(
    "Invitation", cast(type[Enum], Enum("InvitationErrorCode", {name: name for name in sorted(_CODES)}))
)
"""Who comes in by a link makes their login there: whatever can be wrong with a login can be wrong here."""


@shape(rows.Invitation, description="A place that is kept for whoever reads the mail of an address.")
class Invitation(Node):
    kind: InvitationKind
    email: str
    seat_role: SeatRole | None
    created_at: datetime
    sent_at: datetime = strawberry.field(description="When the link that is good now was mailed.")
    expires_at: datetime
    accepted_at: datetime | None
    revoked_at: datetime | None

    @strawberry.field(description="Whether its time has passed. It can be sent once more.")
    def is_expired(self, info: Info) -> bool:
        return invitations.is_expired(info.context, self)

    @strawberry.field(description="The system's roles that it brings; empty where it is to a seat.")
    async def roles(self, info: Info) -> list[StaffRole]:
        return await invitations.roles_of(info.context, self)

    @strawberry.field(description="The business's own roles that it brings, those among them that were deleted since.")
    async def custom_roles(self, info: Info) -> list[CustomRole]:
        return await invitations.custom_roles_of(info.context, self)

    @strawberry.field(description="Where the seat is; null for staff.")
    async def account(self, info: Info) -> Account | None:
        return await invitations.account_of(info.context, self)

    @strawberry.field(description="Null where a program invited.")
    async def inviter(self, info: Info) -> Member | None:
        return await invitations.inviter_of(info.context, self)


@shape(Shown, description="What whoever holds the link of an invitation may know of it.")
class InvitationPreview:
    email: str = strawberry.field(description="Whom it is for.")
    kind: InvitationKind
    account_name: str | None = strawberry.field(description="Where the seat is; null for staff.")
    inviter_name: str | None
    expires_at: datetime
    role_names: list[str] = strawberry.field(description="What staff calls the roles; empty where it is to a seat.")
    has_login: bool = strawberry.field(description="Whether they sign in to accept, or choose name and password.")


@strawberry.input
class SeatInviteInput:
    account: strawberry.ID
    email: str
    role: SeatRole


@strawberry.input
class StaffInviteInput:
    email: str
    roles: list[StaffRole] = strawberry.field(default_factory=list, description="One role of either kind at least.")
    custom_roles: list[strawberry.ID] = strawberry.field(
        default_factory=list, description="Roles of the business's own, such as let do no more than you may."
    )


@strawberry.input
class InvitationAcceptInput:
    token: str = strawberry.field(description="From the mailed link.")
    name: str | None = strawberry.field(default=None, description="Of who has no login yet.")
    password: str | None = strawberry.field(default=None, description="Chosen by who has no login yet.")
    return_token: bool = strawberry.field(
        default=False, description="For programs: answer with the new session's token instead of setting a cookie."
    )


@strawberry.input
class InvitationResendInput:
    invitation: strawberry.ID


@strawberry.input
class InvitationRevokeInput:
    invitation: strawberry.ID


@payload(InvitationUserError)
class SeatInvitePayload:
    invitation: Invitation | None


@payload(InvitationUserError)
class StaffInvitePayload:
    invitation: Invitation | None


@payload(InvitationUserError)
class InvitationAcceptPayload:
    member: Member | None
    account: Account | None
    token: str | None = strawberry.field(
        default=None, description="Where it was asked for: send it as `Authorization: Bearer`."
    )


@payload(InvitationUserError)
class InvitationResendPayload:
    invitation: Invitation | None


@payload(InvitationUserError)
class InvitationRevokePayload:
    invitation: Invitation | None


@strawberry.type
class InvitationsQuery:
    @query(Permission.PUBLIC, "What the link of an invitation stands for; null where it is no good.")
    async def invitation_preview(self, info: Info, token: str) -> InvitationPreview | None:
        return await invitations.preview(info.context, token)

    @query(Permission.ROLES_WRITE, "Who was asked to become staff and has not answered, the newest first.")
    async def staff_invitations(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Invitation]:
        return await invitations.staff_invitations(info.context, slice_of(first, after, last, before))


@strawberry.type
class InvitationsMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Ask somebody to take a seat, by a link that is mailed to them. Who is asked already gets no second letter.",
        emits=["seat.invited", "invitation.revoked"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def seat_invite(self, info: Info, input: SeatInviteInput) -> SeatInvitePayload:
        return SeatInvitePayload(invitation=await invitations.invite_to_seat(info.context, input))

    @mutation(
        Permission.ROLES_WRITE,
        "Ask somebody to become staff, by a link that is mailed to them. Nobody grants more than they hold.",
        emits=["staff.invited", "invitation.revoked"],
        step_up=True,
    )
    async def staff_invite(self, info: Info, input: StaffInviteInput) -> StaffInvitePayload:
        return StaffInvitePayload(invitation=await invitations.invite_to_staff(info.context, input))

    @mutation(
        Permission.PUBLIC,
        "Take up what one was asked to: signed in, or with a new login, which the link proves and signs in.",
        emits=[
            "member.signed_up",
            "member.email_confirmed",
            "account.created",
            "seat.assigned",
            "role.granted",
            "session.created",
            "session.revoked",
            "impersonation.ended",
        ],
    )
    async def invitation_accept(self, info: Info, input: InvitationAcceptInput) -> InvitationAcceptPayload:
        found, member, token = await invitations.accept(info.context, input)
        account = await invitations.account_of(info.context, found)
        return InvitationAcceptPayload(member=member, account=account, token=token)

    @mutation(
        Permission.SIGNED_IN,
        "Mail another link in place of the one before, good for seven days from now.",
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def invitation_resend(self, info: Info, input: InvitationResendInput) -> InvitationResendPayload:
        return InvitationResendPayload(invitation=await invitations.resend(info.context, input.invitation))

    @mutation(
        Permission.SIGNED_IN,
        "Take an invitation back.",
        emits=["invitation.revoked"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def invitation_revoke(self, info: Info, input: InvitationRevokeInput) -> InvitationRevokePayload:
        return InvitationRevokePayload(invitation=await invitations.revoke(info.context, input.invitation))
