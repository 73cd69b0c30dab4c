"""Telling people from machines."""

from datetime import datetime
from enum import Enum

import strawberry

from resolvers import abuse
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import shape
from tenure.access import Permission
from tenure.gateways.captcha import contract

CaptchaKind = strawberry.enum(contract.CaptchaKind, description="The provider of a captcha.")


@shape(
    contract.Challenge,
    name="CaptchaChallenge",
    description="What a browser needs to show that it is operated by a person. The answer goes into an input's "
    "`captcha`.",
)
class CaptchaChallenge:
    kind: CaptchaKind = strawberry.field(description="The provider that issued the challenge.")
    expires_at: datetime = strawberry.field(description="When the challenge can no longer be answered.")
    text: str | None = strawberry.field(
        description="PROOF_OF_WORK: find a number such that the SHA-256 hash of `<text>:<number>` starts with "
        "`difficulty` zero bits, and answer `<text>:<number>`."
    )
    difficulty: int | None = strawberry.field(description="PROOF_OF_WORK: the number of leading zero bits required.")
    site_key: str | None = strawberry.field(description="TURNSTILE and HCAPTCHA: the site key for the widget.")


@strawberry.enum(description="The operations that can require a captcha.")
class CaptchaDoor(Enum):
    SIGN_IN = "SIGN_IN"
    SIGN_UP = "SIGN_UP"
    PASSWORD_RESET = "PASSWORD_RESET"
    MAGIC_LINK = "MAGIC_LINK"


class AbuseErrorCode(Enum):
    EMAIL_INVALID = "EMAIL_INVALID"


AbuseUserError = errors("Abuse", AbuseErrorCode)
describe_values(
    AbuseErrorCode,
    EMAIL_INVALID="The email address is not valid.",
)


@strawberry.input
class CaptchaCodeMailInput:
    door: CaptchaDoor = strawberry.field(description="The only operation for which the code is valid.")
    email: str = strawberry.field(description="The email address used in that operation. The code is sent to it.")


@payload(AbuseUserError)
class CaptchaCodeMailPayload:
    challenge: str | None = strawberry.field(
        default=None,
        description="The first part of the answer. Put `<challenge>:<code>` into the input's `captcha`, with the "
        "8-digit code from the email.",
    )
    expires_at: datetime | None


@strawberry.type
class AbuseQuery:
    @query(
        Permission.PUBLIC,
        "A challenge that can be answered once. It is needed after CAPTCHA_REQUIRED, which includes one.",
    )
    async def captcha_challenge(self, info: Info) -> CaptchaChallenge:
        return await abuse.challenge(info.context)


@strawberry.type
class AbuseMutation:
    @mutation(
        Permission.PUBLIC,
        "Emails a code that replaces a captcha, for people who cannot solve one. The answer is the same when no login "
        "exists for the address; an email is then only sent for a sign-up.",
    )
    async def captcha_code_mail(self, info: Info, input: CaptchaCodeMailInput) -> CaptchaCodeMailPayload:
        mailed = await abuse.mail_code(info.context, input)
        return CaptchaCodeMailPayload(challenge=mailed.challenge, expires_at=mailed.expires_at)
