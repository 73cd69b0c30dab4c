"""Tokens for front ends of other origins."""

from datetime import datetime

import strawberry

from resolvers.identity import tokens
from schema.fields import Info, mutation, payload
from schema.identity.answers import Session
from schema.identity.refusals import IdentityUserError
from schema.identity.signing import SessionChallenge
from tenure.access import Permission


@strawberry.input(description="An email address and a password, or neither to get tokens for the current session.")
class TokenCreateInput:
    email: str | None = strawberry.field(default=None, description="The email address of the login.")
    password: str | None = strawberry.field(default=None, description="The password of the login.")


@strawberry.input
class TokenRefreshInput:
    token: str = strawberry.field(description="The refresh token. It can be used once.")


@strawberry.input
class TokenRevokeInput:
    token: str = strawberry.field(description="The refresh token.")


@strawberry.type(description="An access token and a refresh token. They are shown only this once.")
class Tokens:
    access: str = strawberry.field(
        description="The token to send as `Authorization: Bearer`. It stops working as soon as its session ends."
    )
    access_until: datetime = strawberry.field(
        description="When the access token expires: ten minutes after it was created."
    )
    refresh: str = strawberry.field(description="The token for `tokenRefresh`. It can be used once.")
    refresh_until: datetime = strawberry.field(description="When the refresh token expires.")
    session: Session = strawberry.field(description="The session to which the tokens belong.")


@payload(IdentityUserError)
class TokenCreatePayload:
    tokens: Tokens | None = strawberry.field(description="The tokens. Null when there is a challenge to answer first.")
    challenge: SessionChallenge | None = strawberry.field(
        default=None,
        description="The challenge to answer, instead of tokens. Present when an authenticator app is set up. Answer "
        "it with `sessionCreateBySecondFactor` and `returnToken`, then call `tokenCreate` with that session's token.",
    )


@payload(IdentityUserError)
class TokenRefreshPayload:
    tokens: Tokens | None = strawberry.field(description="The new tokens.")


@payload(IdentityUserError)
class TokenRevokePayload:
    is_revoked: bool | None = strawberry.field(description="Whether the session has ended.")


@strawberry.type
class TokensMutation:
    @mutation(
        Permission.PUBLIC,
        "Creates tokens for a front end on another origin, which must be listed in `identity.allowed_origins`.",
        emits=["session.created", "session.revoked", "impersonation.ended", "login.failed"],
    )
    async def token_create(self, info: Info, input: TokenCreateInput) -> TokenCreatePayload:
        found, challenge = await tokens.create(info.context, input)
        return TokenCreatePayload(tokens=_shown(found) if found else None, challenge=challenge)

    @mutation(
        Permission.PUBLIC,
        "Exchanges a refresh token for new tokens. A second call within ten seconds returns the same tokens; later "
        "reuse ends the session.",
        emits=["session.revoked", "impersonation.ended"],
    )
    async def token_refresh(self, info: Info, input: TokenRefreshInput) -> TokenRefreshPayload:
        return TokenRefreshPayload(tokens=_shown(await tokens.refresh(info.context, input.token)))

    @mutation(
        Permission.PUBLIC, "Ends the session of a refresh token.", emits=["session.revoked", "impersonation.ended"]
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
