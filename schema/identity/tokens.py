"""Tokens for front ends of other origins."""

from datetime import datetime

import strawberry

from resolvers.identity import tokens
from schema.fields import Info, mutation, payload
from schema.identity.answers import Session
from schema.identity.refusals import IdentityUserError
from schema.identity.signing import SessionChallenge
from tenure.access import Permission


@strawberry.input(description="An address and a password; or neither, for tokens of the session that asks.")
class TokenCreateInput:
    email: str | None = None
    password: str | None = None


@strawberry.input
class TokenRefreshInput:
    token: str = strawberry.field(description="The refresh token. It is good once.")


@strawberry.input
class TokenRevokeInput:
    token: str = strawberry.field(description="The refresh token.")


@strawberry.type(description="Both tokens: the only time that they are shown.")
class Tokens:
    access: str = strawberry.field(description="Send it as `Authorization: Bearer`. It ends with its session, at once.")
    access_until: datetime = strawberry.field(description="Ten minutes from now.")
    refresh: str = strawberry.field(description="For `tokenRefresh`, once.")
    refresh_until: datetime
    session: Session


@payload(IdentityUserError)
class TokenCreatePayload:
    tokens: Tokens | None
    challenge: SessionChallenge | None = strawberry.field(
        default=None,
        description="Instead, where an authenticator app is set up: answer it by `sessionCreateBySecondFactor` with "
        "`returnToken`, then ask for tokens with that session's token.",
    )


@payload(IdentityUserError)
class TokenRefreshPayload:
    tokens: Tokens | None


@payload(IdentityUserError)
class TokenRevokePayload:
    is_revoked: bool | None


@strawberry.type
class TokensMutation:
    @mutation(
        Permission.PUBLIC,
        "Tokens for a front end of another origin, which `identity.allowed_origins` names.",
        emits=["session.created", "session.revoked", "impersonation.ended", "login.failed"],
    )
    async def token_create(self, info: Info, input: TokenCreateInput) -> TokenCreatePayload:
        found, challenge = await tokens.create(info.context, input)
        return TokenCreatePayload(tokens=_shown(found) if found else None, challenge=challenge)

    @mutation(
        Permission.PUBLIC,
        "The next tokens. Who asks again within ten seconds gets the same; a later second use ends the session.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def token_refresh(self, info: Info, input: TokenRefreshInput) -> TokenRefreshPayload:
        return TokenRefreshPayload(tokens=_shown(await tokens.refresh(info.context, input.token)))

    @mutation(
        Permission.PUBLIC, "End the session of a refresh token.", emits=["session.revoked", "impersonation.ended"]
    )
    async def token_revoke(self, info: Info, input: TokenRevokeInput) -> TokenRevokePayload:
        return TokenRevokePayload(is_revoked=await tokens.revoke(info.context, input.token))


def _shown(pair: tokens.Pair) -> Tokens:
    return Tokens(
        access=pair.access,
        access_until=pair.access_until,
        refresh=pair.refresh,
        refresh_until=pair.refresh_until,
        session=pair.session,
    )
