"""How people are brought in: to a seat in an account, or to work as staff."""

from datetime import datetime
from enum import Enum
from typing import cast

import strawberry

from models import identity as rows
from resolvers.identity import invitations
from schema.accounts import Account, SeatRole
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.identity.answers import CustomRole, Member, StaffRole
from schema.identity.refusals import MEANINGS
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.identity.invitations import Shown

InvitationKind = strawberry.enum(rows.InvitationKind, description="What somebody is invited to.")
describe_values(
    InvitationKind,
    SEAT="A seat in an account.",
    STAFF="The staff of the business.",
)

_OWN = {
    "ACCOUNT_PERSONAL": "A personal account has no seats for others.",
    "INVITATION_ACCEPTED": "The invitation was already accepted.",
    "INVITATION_FOR_ANOTHER": "The invitation is for another email address. Sign in with that one.",
    "INVITATION_REVOKED": "The invitation was revoked.",
    "INVITATIONS_TOO_MANY": "Too many invitations are pending.",
    "INVITED_ALREADY": "The person was invited a moment ago.",
    "ROLE_DELETED": "A role of the invitation was deleted.",
    "SEATED_ALREADY": "The person already has a seat in the account.",
    "SEATS_FULL": "All seats of the account are taken.",
    "SIGN_IN_FIRST": "The email address already has a login. Sign in, then open the link again.",
}
_MEANINGS = MEANINGS | _OWN
_Codes = cast(type[Enum], Enum("InvitationErrorCode", {name: name for name in sorted(_MEANINGS)}))
InvitationUserError = errors("Invitation", _Codes)
"""Who comes in by a link makes their login there: whatever can be wrong with a login can be wrong here."""
describe_values(_Codes, **_MEANINGS)


@shape(
    rows.Invitation,
    description="An invitation to take a seat in an account or to join the staff, sent to an email address.",
)
class Invitation(Node):
    kind: InvitationKind = strawberry.field(description="Whether the invitation is to a seat or to the staff.")
    email: str = strawberry.field(description="The email address that was invited.")
    seat_role: SeatRole | None = strawberry.field(
        description="The role of the seat. Null for an invitation to the staff."
    )
    created_at: datetime = strawberry.field(description="When the invitation was created.")
    sent_at: datetime = strawberry.field(description="When the link that is currently valid was sent.")
    expires_at: datetime = strawberry.field(description="When the current link expires.")
    accepted_at: datetime | None = strawberry.field(description="When the invitation was accepted. Null if it was not.")
    revoked_at: datetime | None = strawberry.field(description="When the invitation was revoked. Null if it was not.")

    @strawberry.field(description="Whether the invitation has expired. An expired invitation can be resent.")
    def is_expired(self, info: Info) -> bool:
        return invitations.is_expired(info.context, self)

    @strawberry.field(description="The system roles that the invitation grants. Empty for an invitation to a seat.")
    async def roles(self, info: Info) -> list[StaffRole]:
        return await invitations.roles_of(info.context, self)

    @strawberry.field(
        description="The business's own roles that the invitation grants, including any that have been deleted since."
    )
    async def custom_roles(self, info: Info) -> list[CustomRole]:
        return await invitations.custom_roles_of(info.context, self)

    @strawberry.field(description="The account of the seat. Null for an invitation to the staff.")
    async def account(self, info: Info) -> Account | None:
        return await invitations.account_of(info.context, self)

    @strawberry.field(description="The member who sent the invitation. Null when a program sent it.")
    async def inviter(self, info: Info) -> Member | None:
        return await invitations.inviter_of(info.context, self)


@shape(Shown, description="What anyone with the link of an invitation is shown.")
class InvitationPreview:
    email: str = strawberry.field(description="The email address that was invited.")
    kind: InvitationKind = strawberry.field(description="Whether the invitation is to a seat or to the staff.")
    account_name: str | None = strawberry.field(
        description="The name of the account of the seat. Null for an invitation to the staff."
    )
    inviter_name: str | None = strawberry.field(description="The name of the member who sent the invitation.")
    expires_at: datetime = strawberry.field(description="When the link expires.")
    role_names: list[str] = strawberry.field(
        description="The names of the staff roles. Empty for an invitation to a seat."
    )
    has_login: bool = strawberry.field(
        description="Whether the person signs in to accept. If not, they choose a name and password."
    )


@strawberry.input
class SeatInviteInput:
    account: strawberry.ID = strawberry.field(description="The account of the seat.")
    email: str = strawberry.field(description="The email address to invite.")
    role: SeatRole = strawberry.field(description="The role that the seat has.")


@strawberry.input
class StaffInviteInput:
    email: str = strawberry.field(description="The email address to invite.")
    roles: list[StaffRole] = strawberry.field(
        default_factory=list, description="System roles to grant. At least one role of either kind is required."
    )
    custom_roles: list[strawberry.ID] = strawberry.field(
        default_factory=list,
        description="Roles of the business's own to grant. They cannot include permissions that you do not have.",
    )


@strawberry.input
class InvitationAcceptInput:
    token: str = strawberry.field(description="The token from the link in the email.")
    name: str | None = strawberry.field(default=None, description="The person's name, if they have no login yet.")
    password: str | None = strawberry.field(default=None, description="A password, if they have no login yet.")
    return_token: bool = strawberry.field(
        default=False, description="For programs: return the new session's token instead of setting a cookie."
    )


@strawberry.input
class InvitationResendInput:
    invitation: strawberry.ID = strawberry.field(description="The ID of the invitation.")


@strawberry.input
class InvitationRevokeInput:
    invitation: strawberry.ID = strawberry.field(description="The ID of the invitation.")


@payload(InvitationUserError)
class SeatInvitePayload:
    invitation: Invitation | None = strawberry.field(description="The invitation after the mutation.")


@payload(InvitationUserError)
class StaffInvitePayload:
    invitation: Invitation | None = strawberry.field(description="The invitation after the mutation.")


@payload(InvitationUserError)
class InvitationAcceptPayload:
    member: Member | None = strawberry.field(description="The member who accepted the invitation.")
    account: Account | None = strawberry.field(
        description="The account of the seat. Null for an invitation to the staff."
    )
    token: str | None = strawberry.field(
        default=None, description="The token to send as `Authorization: Bearer`. Null unless `returnToken` was set."
    )


@payload(InvitationUserError)
class InvitationResendPayload:
    invitation: Invitation | None = strawberry.field(description="The invitation after the mutation.")


@payload(InvitationUserError)
class InvitationRevokePayload:
    invitation: Invitation | None = strawberry.field(description="The invitation after the mutation.")


@strawberry.type
class InvitationsQuery:
    @query(Permission.PUBLIC, "The invitation behind a link. Null when the link is not valid.")
    async def invitation_preview(self, info: Info, token: str) -> InvitationPreview | None:
        return await invitations.preview(info.context, token)

    @query(Permission.ROLES_WRITE, "The pending invitations to the staff, newest first.")
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
        "Invites somebody to a seat in an account, by a link sent to them by email. A person who has already been "
        "invited does not get a second email.",
        emits=["seat.invited", "invitation.revoked"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def seat_invite(self, info: Info, input: SeatInviteInput) -> SeatInvitePayload:
        return SeatInvitePayload(invitation=await invitations.invite_to_seat(info.context, input))

    @mutation(
        Permission.ROLES_WRITE,
        "Invites somebody to the staff, by a link sent to them by email. You cannot grant permissions that you do not "
        "have.",
        emits=["staff.invited", "invitation.revoked"],
        step_up=True,
    )
    async def staff_invite(self, info: Info, input: StaffInviteInput) -> StaffInvitePayload:
        return StaffInvitePayload(invitation=await invitations.invite_to_staff(info.context, input))

    @mutation(
        Permission.PUBLIC,
        "Accepts an invitation: signed in, or with a new login, whose email address the link verifies and which is "
        "then signed in.",
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
        "Sends a new link, valid for seven days, and invalidates the previous one.",
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def invitation_resend(self, info: Info, input: InvitationResendInput) -> InvitationResendPayload:
        return InvitationResendPayload(invitation=await invitations.resend(info.context, input.invitation))

    @mutation(
        Permission.SIGNED_IN,
        "Revokes an invitation.",
        emits=["invitation.revoked"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def invitation_revoke(self, info: Info, input: InvitationRevokeInput) -> InvitationRevokePayload:
        return InvitationRevokePayload(invitation=await invitations.revoke(info.context, input.invitation))
