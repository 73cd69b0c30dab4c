"""Signing up and in."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from resolvers.identity import signing
from schema.agreeing import ConsentInput
from schema.fields import Info, mutation, payload
from schema.identity.answers import Session, Viewer
from schema.identity.refusals import IdentityUserError
from schema.scalars import shape
from tenure.access import Permission
from tenure.identity import entering

ProofKind = strawberry.enum(entering.ProofKind, description="What proves who somebody is, after a password.")


@strawberry.input
class MemberSignUpInput:
    email: str
    password: str = strawberry.field(description="8 characters to 1,024 bytes.")
    name: str
    locale: str | None = strawberry.field(default=None, description="As `pt-BR`; the site's where none is given.")
    consents: list[ConsentInput] = strawberry.field(
        default_factory=list, description="What they were shown and agree to: all that is required, at least."
    )
    captcha: str | None = strawberry.field(
        default=None,
        description="The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one.",
    )


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
    captcha: str | None = strawberry.field(
        default=None,
        description="The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one.",
    )


@strawberry.input
class SessionCreateBySecondFactorInput:
    challenge: str = strawberry.field(description="The token of `sessionCreate`'s challenge.")
    code: str | None = strawberry.field(default=None, description="The six digits that the app shows now.")
    recovery_code: str | None = None
    return_token: bool = strawberry.field(
        default=False, description="For programs: answer with the token instead of setting a cookie."
    )


@strawberry.input
class SessionCreateByPasskeyInput:
    response: JSON = strawberry.field(description="What `navigator.credentials.get` gave, by its `toJSON`.")
    return_token: bool = strawberry.field(
        default=False, description="For programs: answer with the token instead of setting a cookie."
    )


@strawberry.input
class SessionCreateByLinkInput:
    token: str = strawberry.field(description="From the mailed link.")
    return_token: bool = strawberry.field(
        default=False, description="For programs: answer with the token instead of setting a cookie."
    )


@strawberry.input
class MagicLinkRequestInput:
    email: str
    captcha: str | None = strawberry.field(
        default=None,
        description="The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one.",
    )


@payload(IdentityUserError)
class MemberSignUpPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None, description="Open the letter there. The answer is the same where the address has a login already."
    )


@payload(IdentityUserError)
class EmailConfirmPayload:
    is_confirmed: bool | None


@shape(entering.Challenged, description="What is asked for before there is a session.")
class SessionChallenge:
    token: str = strawberry.field(description="For `sessionCreateBySecondFactor`, once.")
    kinds: list[ProofKind] = strawberry.field(description="Any one of them will do.")
    expires_at: datetime


@payload(IdentityUserError)
class SessionCreatePayload:
    session: Session | None
    viewer: Viewer | None
    token: str | None = strawberry.field(
        default=None, description="Where it was asked for: send it as `Authorization: Bearer`."
    )
    challenge: SessionChallenge | None = strawberry.field(
        default=None, description="Instead of a session, where the member has set up an authenticator app."
    )


@payload(IdentityUserError)
class SessionCreateBySecondFactorPayload:
    session: Session | None
    viewer: Viewer | None
    token: str | None


@payload(IdentityUserError)
class SessionCreateByPasskeyPayload:
    session: Session | None
    viewer: Viewer | None
    token: str | None


@payload(IdentityUserError)
class SessionCreateByLinkPayload:
    session: Session | None
    viewer: Viewer | None
    token: str | None
    challenge: SessionChallenge | None = strawberry.field(
        default=None, description="Instead of a session, where the member has set up an authenticator app."
    )


@payload(IdentityUserError)
class MagicLinkRequestPayload:
    letter_sent_to: str | None = strawberry.field(
        default=None,
        description="Where the link goes, if the address has a login. The answer is the same where it has none.",
    )


@strawberry.type
class SigningMutation:
    @mutation(
        Permission.PUBLIC,
        "Have a login made. A letter is sent; nobody is signed in until the link in it was opened. "
        "`member.signed_up` and `account.created` follow, where the address had no login before.",
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
        emits=["session.created", "session.revoked", "impersonation.ended", "login.failed"],
    )
    async def session_create(self, info: Info, input: SessionCreateInput) -> SessionCreatePayload:
        entry = await signing.sign_in(info.context, input)
        return SessionCreatePayload(
            session=entry.session, viewer=entry.viewer, token=entry.token, challenge=entry.challenge
        )

    @mutation(
        Permission.PUBLIC,
        "Sign in with the second proof that `sessionCreate` asked for.",
        emits=["session.created", "session.revoked", "impersonation.ended", "login.failed"],
    )
    async def session_create_by_second_factor(
        self, info: Info, input: SessionCreateBySecondFactorInput
    ) -> SessionCreateBySecondFactorPayload:
        entry = await signing.sign_in_by_second_factor(info.context, input)
        return SessionCreateBySecondFactorPayload(session=entry.session, viewer=entry.viewer, token=entry.token)

    @mutation(
        Permission.PUBLIC,
        "Sign in with a passkey. It stands for both proofs: nothing more is asked.",
        emits=["session.created", "session.revoked", "impersonation.ended"],
    )
    async def session_create_by_passkey(
        self, info: Info, input: SessionCreateByPasskeyInput
    ) -> SessionCreateByPasskeyPayload:
        entry = await signing.sign_in_by_passkey(info.context, input)
        return SessionCreateByPasskeyPayload(session=entry.session, viewer=entry.viewer, token=entry.token)

    @mutation(
        Permission.PUBLIC,
        "Sign in by a mailed link, which proves the address as well.",
        emits=["session.created", "session.revoked", "impersonation.ended", "member.email_confirmed"],
    )
    async def session_create_by_link(self, info: Info, input: SessionCreateByLinkInput) -> SessionCreateByLinkPayload:
        entry = await signing.sign_in_by_link(info.context, input)
        return SessionCreateByLinkPayload(
            session=entry.session, viewer=entry.viewer, token=entry.token, challenge=entry.challenge
        )

    @mutation(Permission.PUBLIC, "Have a link mailed that signs in once, within 15 minutes.")
    async def magic_link_request(self, info: Info, input: MagicLinkRequestInput) -> MagicLinkRequestPayload:
        return MagicLinkRequestPayload(letter_sent_to=await signing.request_magic_link(info.context, input))
