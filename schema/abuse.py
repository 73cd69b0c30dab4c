"""Telling people from machines."""

from datetime import datetime

import strawberry

from resolvers import abuse
from schema.fields import Info, query
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


@strawberry.type
class AbuseQuery:
    @query(
        Permission.PUBLIC,
        "A challenge, to be answered once. It is asked for where CAPTCHA_REQUIRED says so, which brings one along.",
    )
    async def captcha_challenge(self, info: Info) -> CaptchaChallenge:
        return await abuse.challenge(info.context)
