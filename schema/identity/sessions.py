"""Where members are signed in: ending sessions, proving them once more, and who may not sign in."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from resolvers.identity import signing
from schema.enums import describe_values
from schema.fields import Info, mutation, payload
from schema.identity.answers import Member, Session
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission
from tenure.identity import standing

SuspensionReason = strawberry.enum(
    standing.SuspensionReason, description="Why a member was suspended. The log keeps no free text."
)
describe_values(
    SuspensionReason,
    SECURITY="A security concern.",
    ABUSE="Abuse.",
    REQUESTED="The member asked for it.",
    OTHER="Any other reason.",
)


@strawberry.input
class SessionRevokeInput:
    session: strawberry.ID = strawberry.field(description="The ID of the session.")


@strawberry.input(description="A verification of identity. Give exactly one.")
class SessionStepUpInput:
    password: str | None = strawberry.field(default=None, description="The viewer's password.")
    code: str | None = strawberry.field(default=None, description="The six-digit code that the app shows now.")
    recovery_code: str | None = strawberry.field(default=None, description="One of the viewer's recovery codes.")
    passkey: JSON | None = strawberry.field(
        default=None, description="The result of `navigator.credentials.get`, with the options of `passkeySignInBegin`."
    )


@strawberry.input
class MemberSessionsRevokeInput:
    member: strawberry.ID = strawberry.field(description="The ID of the member.")


@strawberry.input
class MemberSessionRevokeInput:
    session: strawberry.ID = strawberry.field(description="The ID of the session.")


@strawberry.input
class MemberSuspendInput:
    member: strawberry.ID = strawberry.field(description="The ID of the member.")
    reason: SuspensionReason = strawberry.field(description="Why the member is suspended.")


@strawberry.input
class MemberRestoreInput:
    member: strawberry.ID = strawberry.field(description="The ID of the member.")


@payload(IdentityUserError)
class SessionRevokePayload:
    session: Session | None = strawberry.field(description="The session after the mutation.")


@payload(IdentityUserError)
class SessionRevokeOthersPayload:
    count: int | None = strawberry.field(default=None, description="The number of sessions that ended.")


@payload(IdentityUserError)
class SessionRevokeAllPayload:
    count: int | None = strawberry.field(default=None, description="The number of sessions that ended.")


@payload(IdentityUserError)
class SessionDeletePayload:
    is_signed_out: bool | None = strawberry.field(description="Whether the session has ended.")


@payload(IdentityUserError)
class SessionStepUpPayload:
    session: Session | None = strawberry.field(description="The session whose owner was verified.")
    fresh_until: datetime | None = strawberry.field(default=None, description="Until when the verification is valid.")


@payload(IdentityUserError)
class MemberSessionsRevokePayload:
    count: int | None = strawberry.field(default=None, description="The number of sessions that ended.")


@payload(IdentityUserError)
class MemberSessionRevokePayload:
    session: Session | None = strawberry.field(description="The session after the mutation.")


@payload(IdentityUserError)
class MemberSuspendPayload:
    member: Member | None = strawberry.field(description="The member after the mutation.")


@payload(IdentityUserError)
class MemberRestorePayload:
    member: Member | None = strawberry.field(description="The member after the mutation.")


@strawberry.type
class SessionsMutation:
    @mutation(
        Permission.SIGNED_IN, "Revokes one of the viewer's sessions.", emits=["session.revoked", "impersonation.ended"]
    )
    async def session_revoke(self, info: Info, input: SessionRevokeInput) -> SessionRevokePayload:
        return SessionRevokePayload(session=await signing.revoke_session(info.context, input.session))

    @mutation(
        Permission.SIGNED_IN,
        "Revokes all of the viewer's sessions except this one.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def session_revoke_others(self, info: Info) -> SessionRevokeOthersPayload:
        return SessionRevokeOthersPayload(count=await signing.revoke_others(info.context))

    @mutation(
        Permission.SIGNED_IN,
        "Revokes all of the viewer's sessions, including this one.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def session_revoke_all(self, info: Info) -> SessionRevokeAllPayload:
        return SessionRevokeAllPayload(count=await signing.revoke_all(info.context))

    @mutation(
        Permission.SIGNED_IN,
        "Signs out: ends the current session and deletes its cookie.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def session_delete(self, info: Info) -> SessionDeletePayload:
        return SessionDeletePayload(is_signed_out=await signing.sign_out(info.context))

    @mutation(
        Permission.SIGNED_IN,
        "Verifies the viewer's identity again, for operations that require it. The token of a session cookie is "
        "replaced.",
    )
    async def session_step_up(self, info: Info, input: SessionStepUpInput) -> SessionStepUpPayload:
        session, fresh_until = await signing.step_up(info.context, input)
        return SessionStepUpPayload(session=session, fresh_until=fresh_until)

    @mutation(
        Permission.MEMBERS_WRITE, "Revokes all sessions of a member.", emits=["session.revoked", "impersonation.ended"]
    )
    async def member_sessions_revoke(self, info: Info, input: MemberSessionsRevokeInput) -> MemberSessionsRevokePayload:
        return MemberSessionsRevokePayload(count=await signing.revoke_of_member(info.context, input.member))

    @mutation(
        Permission.MEMBERS_WRITE,
        "Revokes one session of a member. Their other sessions continue.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def member_session_revoke(self, info: Info, input: MemberSessionRevokeInput) -> MemberSessionRevokePayload:
        return MemberSessionRevokePayload(session=await signing.revoke_session_of_member(info.context, input.session))

    @mutation(
        Permission.MEMBERS_WRITE,
        "Suspends a member, who can no longer sign in. Their sessions and live feeds end.",
        emits=["member.suspended", "session.revoked", "impersonation.ended"],
    )
    async def member_suspend(self, info: Info, input: MemberSuspendInput) -> MemberSuspendPayload:
        return MemberSuspendPayload(member=await signing.suspend(info.context, input))

    @mutation(
        Permission.MEMBERS_WRITE, "Restores a suspended member, who can sign in again.", emits=["member.restored"]
    )
    async def member_restore(self, info: Info, input: MemberRestoreInput) -> MemberRestorePayload:
        return MemberRestorePayload(member=await signing.restore(info.context, input.member))
