"""Where members are signed in: ending sessions, proving them once more, and who may not sign in."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from resolvers.identity import signing
from schema.fields import Info, mutation, payload
from schema.identity.answers import Member, Session
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission
from tenure.identity import standing

SuspensionReason = strawberry.enum(standing.SuspensionReason, description="Why, in one word: the log keeps no stories.")


@strawberry.input
class SessionRevokeInput:
    session: strawberry.ID


@strawberry.input(description="One proof.")
class SessionStepUpInput:
    password: str | None = None
    code: str | None = strawberry.field(default=None, description="The six digits that the app shows now.")
    recovery_code: str | None = None
    passkey: JSON | None = strawberry.field(
        default=None, description="What `navigator.credentials.get` gave, with the options of `passkeySignInBegin`."
    )


@strawberry.input
class MemberSessionsRevokeInput:
    member: strawberry.ID


@strawberry.input
class MemberSessionRevokeInput:
    session: strawberry.ID


@strawberry.input
class MemberSuspendInput:
    member: strawberry.ID
    reason: SuspensionReason


@strawberry.input
class MemberRestoreInput:
    member: strawberry.ID


@payload(IdentityUserError)
class SessionRevokePayload:
    session: Session | None


@payload(IdentityUserError)
class SessionRevokeOthersPayload:
    count: int | None = strawberry.field(default=None, description="How many sessions ended.")


@payload(IdentityUserError)
class SessionRevokeAllPayload:
    count: int | None = strawberry.field(default=None, description="How many sessions ended.")


@payload(IdentityUserError)
class SessionDeletePayload:
    is_signed_out: bool | None


@payload(IdentityUserError)
class SessionStepUpPayload:
    session: Session | None
    fresh_until: datetime | None = strawberry.field(default=None, description="How long the proof counts.")


@payload(IdentityUserError)
class MemberSessionsRevokePayload:
    count: int | None = strawberry.field(default=None, description="How many sessions ended.")


@payload(IdentityUserError)
class MemberSessionRevokePayload:
    session: Session | None


@payload(IdentityUserError)
class MemberSuspendPayload:
    member: Member | None


@payload(IdentityUserError)
class MemberRestorePayload:
    member: Member | None


@strawberry.type
class SessionsMutation:
    @mutation(Permission.SIGNED_IN, "End one of one's own sessions.", emits=["session.revoked", "impersonation.ended"])
    async def session_revoke(self, info: Info, input: SessionRevokeInput) -> SessionRevokePayload:
        return SessionRevokePayload(session=await signing.revoke_session(info.context, input.session))

    @mutation(
        Permission.SIGNED_IN,
        "End all of one's own sessions but this one.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def session_revoke_others(self, info: Info) -> SessionRevokeOthersPayload:
        return SessionRevokeOthersPayload(count=await signing.revoke_others(info.context))

    @mutation(
        Permission.SIGNED_IN,
        "End all of one's own sessions, this one too.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def session_revoke_all(self, info: Info) -> SessionRevokeAllPayload:
        return SessionRevokeAllPayload(count=await signing.revoke_all(info.context))

    @mutation(
        Permission.SIGNED_IN,
        "Sign out: ends this session and forgets its cookie.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def session_delete(self, info: Info) -> SessionDeletePayload:
        return SessionDeletePayload(is_signed_out=await signing.sign_out(info.context))

    @mutation(Permission.SIGNED_IN, "Prove once more who one is, for what asks for it. A cookie's token is changed.")
    async def session_step_up(self, info: Info, input: SessionStepUpInput) -> SessionStepUpPayload:
        session, fresh_until = await signing.step_up(info.context, input)
        return SessionStepUpPayload(session=session, fresh_until=fresh_until)

    @mutation(
        Permission.MEMBERS_WRITE, "End all sessions of a member.", emits=["session.revoked", "impersonation.ended"]
    )
    async def member_sessions_revoke(self, info: Info, input: MemberSessionsRevokeInput) -> MemberSessionsRevokePayload:
        return MemberSessionsRevokePayload(count=await signing.revoke_of_member(info.context, input.member))

    @mutation(
        Permission.MEMBERS_WRITE,
        "End one session of a member, whose other sessions go on.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def member_session_revoke(self, info: Info, input: MemberSessionRevokeInput) -> MemberSessionRevokePayload:
        return MemberSessionRevokePayload(session=await signing.revoke_session_of_member(info.context, input.session))

    @mutation(
        Permission.MEMBERS_WRITE,
        "Let a member not sign in any more. Their sessions and feeds end.",
        emits=["member.suspended", "session.revoked", "impersonation.ended"],
    )
    async def member_suspend(self, info: Info, input: MemberSuspendInput) -> MemberSuspendPayload:
        return MemberSuspendPayload(member=await signing.suspend(info.context, input))

    @mutation(Permission.MEMBERS_WRITE, "Let a member sign in again.", emits=["member.restored"])
    async def member_restore(self, info: Info, input: MemberRestoreInput) -> MemberRestorePayload:
        return MemberRestorePayload(member=await signing.restore(info.context, input.member))
