"""Signing up, in and out."""

import strawberry

from resolvers.identity import signing
from schema.fields import Info, mutation, payload
from schema.identity.answers import Session, Viewer
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class MemberSignUpInput:
    email: str
    password: str = strawberry.field(description="8 characters to 1,024 bytes.")
    name: str
    locale: str | None = strawberry.field(default=None, description="As `pt-BR`; the site's where none is given.")


@strawberry.input
class EmailConfirmInput:
    token: str = strawberry.field(description="From the mailed link.")


@strawberry.input
class SessionCreateInput:
    email: str
    password: str
    return_token: bool = strawberry.field(
        default=False, description="For programs: answer with the token instead of setting a cookie."
    )


@strawberry.input
class SessionRevokeInput:
    session: strawberry.ID


@payload(IdentityUserError)
class MemberSignUpPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None, description="Open the letter there. The answer is the same where the address has a login already."
    )


@payload(IdentityUserError)
class EmailConfirmPayload:
    is_confirmed: bool | None


@payload(IdentityUserError)
class SessionCreatePayload:
    session: Session | None
    viewer: Viewer | None
    token: str | None = strawberry.field(
        default=None, description="Where it was asked for: send it as `Authorization: Bearer`."
    )


@payload(IdentityUserError)
class SessionRevokePayload:
    session: Session | None


@payload(IdentityUserError)
class SessionRevokeOthersPayload:
    count: int | None = strawberry.field(default=None, description="How many sessions ended.")


@payload(IdentityUserError)
class SessionDeletePayload:
    is_signed_out: bool | None


@strawberry.type
class SigningMutation:
    @mutation(
        Permission.PUBLIC,
        "Make a login. A letter is sent; nobody is signed in until the link in it was opened.",
        emits=["member.signed_up", "account.created"],
    )
    async def member_sign_up(self, info: Info, input: MemberSignUpInput) -> MemberSignUpPayload:
        return MemberSignUpPayload(letter_sent_to=await signing.sign_up(info.context, input))

    @mutation(
        Permission.PUBLIC, "Prove an address by the link that was mailed there.", emits=["member.email_confirmed"]
    )
    async def email_confirm(self, info: Info, input: EmailConfirmInput) -> EmailConfirmPayload:
        return EmailConfirmPayload(is_confirmed=await signing.confirm(info.context, input.token))

    @mutation(
        Permission.PUBLIC,
        "Sign in: sets the session's cookie. Each call makes a session, whatever its idempotency key.",
        emits=["session.created", "session.revoked", "login.failed"],
    )
    async def session_create(self, info: Info, input: SessionCreateInput) -> SessionCreatePayload:
        session, viewer, token = await signing.sign_in(info.context, input)
        return SessionCreatePayload(session=session, viewer=viewer, token=token)

    @mutation(Permission.SIGNED_IN, "End one of one's own sessions.", emits=["session.revoked"])
    async def session_revoke(self, info: Info, input: SessionRevokeInput) -> SessionRevokePayload:
        return SessionRevokePayload(session=await signing.revoke_session(info.context, input.session))

    @mutation(Permission.SIGNED_IN, "End all of one's own sessions but this one.", emits=["session.revoked"])
    async def session_revoke_others(self, info: Info) -> SessionRevokeOthersPayload:
        return SessionRevokeOthersPayload(count=await signing.revoke_others(info.context))

    @mutation(Permission.SIGNED_IN, "Sign out: ends this session and forgets its cookie.", emits=["session.revoked"])
    async def session_delete(self, info: Info) -> SessionDeletePayload:
        return SessionDeletePayload(is_signed_out=await signing.sign_out(info.context))
