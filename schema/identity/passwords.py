"""Another password."""

import strawberry

from resolvers.identity import signing
from schema.fields import Info, mutation, payload
from schema.identity.answers import Member
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class PasswordResetRequestInput:
    email: str
    captcha: str | None = strawberry.field(
        default=None,
        description="The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one.",
    )


@strawberry.input
class PasswordResetInput:
    token: str = strawberry.field(description="From the mailed link.")
    password: str


@strawberry.input
class PasswordChangeInput:
    current_password: str | None = strawberry.field(default=None, description="Needed where there is one.")
    password: str


@payload(IdentityUserError)
class PasswordResetRequestPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None,
        description="Where the link goes, if the address has a login. The answer is the same where it has none.",
    )


@payload(IdentityUserError)
class PasswordResetPayload:
    is_changed: bool | None


@payload(IdentityUserError)
class PasswordChangePayload:
    member: Member | None


@strawberry.type
class PasswordsMutation:
    @mutation(Permission.PUBLIC, "Have a link for a new password mailed.")
    async def password_reset_request(self, info: Info, input: PasswordResetRequestInput) -> PasswordResetRequestPayload:
        return PasswordResetRequestPayload(letter_sent_to=await signing.request_reset(info.context, input))

    @mutation(
        Permission.PUBLIC,
        "Choose a new password by the mailed link. Every session ends.",
        emits=["member.password_changed", "member.email_confirmed", "session.revoked", "impersonation.ended"],
    )
    async def password_reset(self, info: Info, input: PasswordResetInput) -> PasswordResetPayload:
        return PasswordResetPayload(is_changed=await signing.reset_password(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Change one's own password. Every other session ends.",
        emits=["member.password_changed", "session.revoked", "impersonation.ended"],
    )
    async def password_change(self, info: Info, input: PasswordChangeInput) -> PasswordChangePayload:
        return PasswordChangePayload(member=await signing.change_password(info.context, input))
