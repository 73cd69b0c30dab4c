"""Signing up and in."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from resolvers.identity import signing
from schema.agreeing import ConsentInput
from schema.enums import describe_values
from schema.fields import Info, mutation, payload
from schema.identity.answers import Session, Viewer
from schema.identity.refusals import IdentityUserError
from schema.scalars import shape
from tenure.access import Permission
from tenure.identity import entering

ProofKind = strawberry.enum(
    entering.ProofKind, description="How a person verifies their identity after entering a password."
)
describe_values(
    ProofKind,
    TOTP="A code from an authenticator app.",
    RECOVERY_CODE="A recovery code.",
)


@strawberry.input
class MemberSignUpInput:
    email: str = strawberry.field(description="The person's email address.")
    password: str = strawberry.field(description="The password: at least 8 characters, at most 1,024 bytes.")
    name: str = strawberry.field(description="The person's full name.")
    locale: str | None = strawberry.field(
        default=None, description="The member's language, such as `pt-BR`. The language of the site by default."
    )
    consents: list[ConsentInput] = strawberry.field(
        default_factory=list,
        description="The consents that the person was shown and agrees to. Every required one must be included.",
    )
    captcha: str | None = strawberry.field(
        default=None,
        description="The answer to `captchaChallenge` or `captchaCodeMail`, if a `CAPTCHA_REQUIRED` error asked for "
        "one.",
    )


@strawberry.input
class EmailConfirmInput:
    token: str = strawberry.field(description="The token from the link in the email.")


@strawberry.input
class SessionCreateInput:
    email: str = strawberry.field(description="The email address of the login.")
    password: str = strawberry.field(description="The password of the login.")
    return_token: bool = strawberry.field(
        default=False, description="For programs: return the token instead of setting a cookie."
    )
    captcha: str | None = strawberry.field(
        default=None,
        description="The answer to `captchaChallenge` or `captchaCodeMail`, if a `CAPTCHA_REQUIRED` error asked for "
        "one.",
    )


@strawberry.input
class SessionCreateBySecondFactorInput:
    challenge: str = strawberry.field(description="The token of the challenge that `sessionCreate` returned.")
    code: str | None = strawberry.field(default=None, description="The six-digit code that the app shows now.")
    recovery_code: str | None = strawberry.field(default=None, description="A recovery code, instead of `code`.")
    return_token: bool = strawberry.field(
        default=False, description="For programs: return the token instead of setting a cookie."
    )


@strawberry.input
class SessionCreateByPasskeyInput:
    response: JSON = strawberry.field(
        description="The result of `navigator.credentials.get`, serialized with its `toJSON`."
    )
    return_token: bool = strawberry.field(
        default=False, description="For programs: return the token instead of setting a cookie."
    )


@strawberry.input
class SessionCreateByLinkInput:
    token: str = strawberry.field(description="The token from the link in the email.")
    return_token: bool = strawberry.field(
        default=False, description="For programs: return the token instead of setting a cookie."
    )


@strawberry.input
class MagicLinkRequestInput:
    email: str = strawberry.field(description="The email address of the login.")
    captcha: str | None = strawberry.field(
        default=None,
        description="The answer to `captchaChallenge` or `captchaCodeMail`, if a `CAPTCHA_REQUIRED` error asked for "
        "one.",
    )


@payload(IdentityUserError)
class MemberSignUpPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None,
        description="The address to which the email is sent. The response is the same if the address already has a "
        "login.",
    )


@payload(IdentityUserError)
class EmailConfirmPayload:
    is_confirmed: bool | None = strawberry.field(description="Whether the email address was verified.")


@shape(entering.Challenged, description="The second verification that is required before a session is created.")
class SessionChallenge:
    token: str = strawberry.field(description="The token for `sessionCreateBySecondFactor`, valid once.")
    kinds: list[ProofKind] = strawberry.field(
        description="The accepted kinds of verification. Any one of them is enough."
    )
    expires_at: datetime = strawberry.field(description="When the challenge expires.")


@payload(IdentityUserError)
class SessionCreatePayload:
    session: Session | None = strawberry.field(
        description="The session that was created. Null when there is a challenge to answer first."
    )
    viewer: Viewer | None = strawberry.field(description="The member who is now signed in.")
    token: str | None = strawberry.field(
        default=None, description="The token to send as `Authorization: Bearer`. Null unless `returnToken` was set."
    )
    challenge: SessionChallenge | None = strawberry.field(
        default=None,
        description="The challenge to answer, instead of a session. Present when the member has set up an "
        "authenticator app.",
    )


@payload(IdentityUserError)
class SessionCreateBySecondFactorPayload:
    session: Session | None = strawberry.field(description="The session that was created.")
    viewer: Viewer | None = strawberry.field(description="The member who is now signed in.")
    token: str | None = strawberry.field(
        description="The token to send as `Authorization: Bearer`. Null unless `returnToken` was set."
    )


@payload(IdentityUserError)
class SessionCreateByPasskeyPayload:
    session: Session | None = strawberry.field(description="The session that was created.")
    viewer: Viewer | None = strawberry.field(description="The member who is now signed in.")
    token: str | None = strawberry.field(
        description="The token to send as `Authorization: Bearer`. Null unless `returnToken` was set."
    )


@payload(IdentityUserError)
class SessionCreateByLinkPayload:
    session: Session | None = strawberry.field(
        description="The session that was created. Null when there is a challenge to answer first."
    )
    viewer: Viewer | None = strawberry.field(description="The member who is now signed in.")
    token: str | None = strawberry.field(
        description="The token to send as `Authorization: Bearer`. Null unless `returnToken` was set."
    )
    challenge: SessionChallenge | None = strawberry.field(
        default=None,
        description="The challenge to answer, instead of a session. Present when the member has set up an "
        "authenticator app.",
    )


@payload(IdentityUserError)
class MagicLinkRequestPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None,
        description="The address to which the link is sent, if it has a login. The response is the same if it has "
        "none.",
    )


@strawberry.type
class SigningMutation:
    @mutation(
        Permission.PUBLIC,
        "Creates a login. An email is sent; nobody is signed in until the link in it is opened. If the address had no "
        "login before, `member.signed_up` and `account.created` follow.",
    )
    async def member_sign_up(self, info: Info, input: MemberSignUpInput) -> MemberSignUpPayload:
        return MemberSignUpPayload(letter_sent_to=await signing.sign_up(info.context, input))

    @mutation(
        Permission.PUBLIC,
        "Verifies an email address, using the link that was sent there.",
        emits=["member.email_confirmed"],
    )
    async def email_confirm(self, info: Info, input: EmailConfirmInput) -> EmailConfirmPayload:
        return EmailConfirmPayload(is_confirmed=await signing.confirm(info.context, input.token))

    @mutation(
        Permission.PUBLIC,
        "Signs in and sets the session cookie. Every call creates a session, whatever its idempotency key.",
        emits=["session.created", "session.revoked", "impersonation.ended", "login.failed"],
    )
    async def session_create(self, info: Info, input: SessionCreateInput) -> SessionCreatePayload:
        entry = await signing.sign_in(info.context, input)
        return SessionCreatePayload(
            session=entry.session, viewer=entry.viewer, token=entry.token, challenge=entry.challenge
        )

    @mutation(
        Permission.PUBLIC,
        "Completes a sign-in with the second factor that `sessionCreate` asked for.",
        emits=["session.created", "session.revoked", "impersonation.ended", "login.failed"],
    )
    async def session_create_by_second_factor(
        self, info: Info, input: SessionCreateBySecondFactorInput
    ) -> SessionCreateBySecondFactorPayload:
        entry = await signing.sign_in_by_second_factor(info.context, input)
        return SessionCreateBySecondFactorPayload(session=entry.session, viewer=entry.viewer, token=entry.token)

    @mutation(
        Permission.PUBLIC,
        "Signs in with a passkey. It counts as both factors: nothing else is asked for.",
        emits=["session.created", "session.revoked", "impersonation.ended"],
    )
    async def session_create_by_passkey(
        self, info: Info, input: SessionCreateByPasskeyInput
    ) -> SessionCreateByPasskeyPayload:
        entry = await signing.sign_in_by_passkey(info.context, input)
        return SessionCreateByPasskeyPayload(session=entry.session, viewer=entry.viewer, token=entry.token)

    @mutation(
        Permission.PUBLIC,
        "Signs in with a link from an email, which also verifies the email address.",
        emits=["session.created", "session.revoked", "impersonation.ended", "member.email_confirmed"],
    )
    async def session_create_by_link(self, info: Info, input: SessionCreateByLinkInput) -> SessionCreateByLinkPayload:
        entry = await signing.sign_in_by_link(info.context, input)
        return SessionCreateByLinkPayload(
            session=entry.session, viewer=entry.viewer, token=entry.token, challenge=entry.challenge
        )

    @mutation(Permission.PUBLIC, "Sends an email with a link that signs in once, within 15 minutes.")
    async def magic_link_request(self, info: Info, input: MagicLinkRequestInput) -> MagicLinkRequestPayload:
        return MagicLinkRequestPayload(letter_sent_to=await signing.request_magic_link(info.context, input))
