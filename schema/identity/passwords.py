"""Another password."""

import strawberry

from resolvers.identity import signing
from schema.fields import Info, mutation, payload
from schema.identity.answers import Member
from schema.identity.refusals import IdentityUserError
from tenure.access import Permission


@strawberry.input
class PasswordResetRequestInput:
    email: str = strawberry.field(description="The email address of the login.")
    captcha: str | None = strawberry.field(
        default=None,
        description="The answer to `captchaChallenge` or `captchaCodeMail`, if a `CAPTCHA_REQUIRED` error asked for "
        "one.",
    )


@strawberry.input
class PasswordResetInput:
    token: str = strawberry.field(description="The token from the link in the email.")
    password: str = strawberry.field(description="The new password.")


@strawberry.input
class PasswordChangeInput:
    current_password: str | None = strawberry.field(
        default=None, description="The current password. Required if the member has one."
    )
    password: str = strawberry.field(description="The new password.")


@payload(IdentityUserError)
class PasswordResetRequestPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None,
        description="The address to which the link is sent, if it has a login. The response is the same if it has "
        "none.",
    )


@payload(IdentityUserError)
class PasswordResetPayload:
    is_changed: bool | None = strawberry.field(description="Whether the password was changed.")


@payload(IdentityUserError)
class PasswordChangePayload:
    member: Member | None = strawberry.field(description="The member after the mutation.")


@strawberry.type
class PasswordsMutation:
    @mutation(Permission.PUBLIC, "Sends an email with a link to choose a new password.")
    async def password_reset_request(self, info: Info, input: PasswordResetRequestInput) -> PasswordResetRequestPayload:
        return PasswordResetRequestPayload(letter_sent_to=await signing.request_reset(info.context, input))

    @mutation(
        Permission.PUBLIC,
        "Sets a new password, using the link in the email. Every session ends.",
        emits=["member.password_changed", "member.email_confirmed", "session.revoked", "impersonation.ended"],
    )
    async def password_reset(self, info: Info, input: PasswordResetInput) -> PasswordResetPayload:
        return PasswordResetPayload(is_changed=await signing.reset_password(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Changes the viewer's password. Every other session ends.",
        emits=["member.password_changed", "session.revoked", "impersonation.ended"],
    )
    async def password_change(self, info: Info, input: PasswordChangeInput) -> PasswordChangePayload:
        return PasswordChangePayload(member=await signing.change_password(info.context, input))
