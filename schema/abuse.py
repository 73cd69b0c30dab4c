"""Telling people from machines."""

from datetime import datetime
from enum import Enum

import strawberry

from resolvers import abuse
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import shape
from tenure.access import Permission
from tenure.gateways.captcha import contract

CaptchaKind = strawberry.enum(contract.CaptchaKind, description="Who tells people from machines.")


@shape(
    contract.Challenge,
    name="CaptchaChallenge",
    description="What a browser needs to show that a person sits before it. The answer goes into an input's `captcha`.",
)
class CaptchaChallenge:
    kind: CaptchaKind
    expires_at: datetime
    text: str | None = strawberry.field(
        description="PROOF_OF_WORK: find a number so that the SHA-256 of `<text>:<number>` begins with `difficulty` "
        "zero bits, and answer `<text>:<number>`."
    )
    difficulty: int | None = strawberry.field(description="PROOF_OF_WORK: how many zero bits.")
    site_key: str | None = strawberry.field(description="TURNSTILE and HCAPTCHA: for their widget.")


@strawberry.enum(description="Where a captcha may be asked for.")
class CaptchaDoor(Enum):
    SIGN_IN = "SIGN_IN"
    SIGN_UP = "SIGN_UP"
    PASSWORD_RESET = "PASSWORD_RESET"
    MAGIC_LINK = "MAGIC_LINK"


class AbuseErrorCode(Enum):
    EMAIL_INVALID = "EMAIL_INVALID"


AbuseUserError = errors("Abuse", AbuseErrorCode)


@strawberry.input
class CaptchaCodeMailInput:
    door: CaptchaDoor = strawberry.field(description="Where the code is to count, and nowhere else.")
    email: str = strawberry.field(description="The address that comes in there, to which it is mailed.")


@payload(AbuseUserError)
class CaptchaCodeMailPayload:
    challenge: str | None = strawberry.field(
        default=None,
        description="`<challenge>:<code>` goes into the input's `captcha`, with the code of 8 digits from the letter.",
    )
    expires_at: datetime | None


@strawberry.type
class AbuseQuery:
    @query(
        Permission.PUBLIC,
        "A challenge, to be answered once. It is asked for where CAPTCHA_REQUIRED says so, which brings one along.",
    )
    async def captcha_challenge(self, info: Info) -> CaptchaChallenge:
        return await abuse.challenge(info.context)


@strawberry.type
class AbuseMutation:
    @mutation(
        Permission.PUBLIC,
        "Have a code mailed that does instead of a captcha, for people who cannot answer one. Where the address has no "
        "login the answer is the same, and only a sign-up writes to it.",
    )
    async def captcha_code_mail(self, info: Info, input: CaptchaCodeMailInput) -> CaptchaCodeMailPayload:
        mailed = await abuse.mail_code(info.context, input)
        return CaptchaCodeMailPayload(challenge=mailed.challenge, expires_at=mailed.expires_at)
