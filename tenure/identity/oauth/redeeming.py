"""What applications ask by themselves: tokens for a code or a token, what a token is worth, and its end."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from authlib.oauth2.rfc6749.util import extract_basic_authorization

from models import database
from models.identity import (
    Application,
    ApplicationGrant,
    ApplicationToken,
    ApplicationTokenKind,
    AuthorizationCode,
    Member,
)
from tenure.context import Context
from tenure.identity.oauth import claims, grants, guessing, signing
from tenure.identity.oauth.adapters import Request
from tenure.identity.oauth.server import ACCESS_FOR, REFRESH_FOR, Answer, Known, Server
from tenure.identity.oauth.signing import Signer
from tenure.kit import ids, secrets
from tenure.transactions import transactional

_WRONG = Answer(400, {"error": "invalid_request"}, [("Cache-Control", "no-store"), ("Pragma", "no-cache")])


async def token(ctx: Context, request: Request) -> Answer:
    """RFC 6749, 3.2: tokens, or why there are none. A second use of a code or token ends all that came of the first.

    Raises `RateLimited`.
    """
    signer = await signing.signer(ctx)
    return await guessing.counted(ctx, _named(request), lambda: _token(ctx, request, signer))


async def revoke(ctx: Context, request: Request) -> Answer:
    """RFC 7009: with a token ends its whole family. One that is not known ends nothing, and is no mistake.

    Raises `RateLimited`.
    """
    return await guessing.counted(ctx, _named(request), lambda: _revoke(ctx, request))


@transactional
async def _revoke(ctx: Context, request: Request) -> Answer:
    known = await _by_token(ctx, await _asker(ctx, request), request.payload.data.get("token", ""))
    server = Server(known)
    answer = _asked(lambda: server.create_endpoint_response("revocation", request))
    if server.is_revoked and known.code is not None:
        await grants.end_family(ctx, known.code)
    return answer


async def introspect(ctx: Context, request: Request) -> Answer:
    """RFC 7662: what a token is worth, for the application that it was given to. Raises `RateLimited`."""
    return await guessing.counted(ctx, _named(request), lambda: _introspect(ctx, request))


async def _introspect(ctx: Context, request: Request) -> Answer:
    async with database.for_tenant(ctx.tenant, reading=True):
        known = await _by_token(ctx, await _asker(ctx, request), request.payload.data.get("token", ""))
    return _asked(lambda: Server(known).create_endpoint_response("introspection", request))


async def userinfo(ctx: Context, text: str) -> dict[str, Any] | None:
    """What an access token tells of its member; None where it is worth nothing."""
    async with database.for_tenant(ctx.tenant, reading=True):
        known = await _by_token(ctx, Known(ctx.now()), text)
        row, member = known.token, known.member
        if row is None or member is None or not known.is_backed or row.kind is not ApplicationTokenKind.ACCESS:
            return None
        if row.revoked_at is not None or row.expires_at <= ctx.now() or "openid" not in row.scopes:
            return None
        return await claims.of_member(ctx, member, row.scopes)


@transactional
async def _token(ctx: Context, request: Request, signer: Signer) -> Answer:
    known = replace(await _spendable(ctx, request), signer=signer)
    if known.member is not None:
        known.claims = await claims.of_member(ctx, known.member, _scopes(known, request))
    server = Server(known)
    answer = _asked(lambda: server.create_token_response(request))
    if server.is_reused and known.code is not None:
        await grants.end_family(ctx, known.code)
    if server.issued is not None:
        await _keep(ctx, known, server.issued)
    return answer


def _asked(ask: Any) -> Answer:
    try:
        answer: Answer = ask()
    except ValueError:  # what was sent cannot be read, or not be repeated in an answer
        return _WRONG
    return answer


def _scopes(known: Known, request: Request) -> list[str]:
    """Those that the new tokens will have: a refresh may ask for fewer. authlib checks that they are no more."""
    held: list[str] = (known.token or known.code).scopes  # type: ignore[union-attr]  # a member is found through one
    wanted = (request.payload.scope or "").split()
    return [scope for scope in held if not wanted or scope in wanted] if known.token else held


async def _keep(ctx: Context, known: Known, issued: dict[str, str]) -> None:
    """Write down what was given out, and that what it was given for is used."""
    assert known.code is not None, "every token comes of a code"
    spent = known.token or known.code
    spent.used_at = ctx.now()
    await spent.save(update_fields=["used_at"])
    kinds = {ApplicationTokenKind.ACCESS: ACCESS_FOR, ApplicationTokenKind.REFRESH: REFRESH_FOR}
    for kind, lifetime in kinds.items():
        await ApplicationToken.create(
            tenant_id=ctx.tenant,
            id=ids.new(),
            code_id=known.code.id,
            kind=kind,
            token_digest=secrets.digest(issued[f"{kind.lower()}_token"]),
            scopes=issued["scope"].split(),
            created_at=ctx.now(),
            expires_at=ctx.now() + lifetime,
        )
    await ApplicationToken.of(ctx.tenant).filter(code_id=known.code.id, expires_at__lt=ctx.now()).delete()


async def _asker(ctx: Context, request: Request) -> Known:
    """The application that asks, as it says; authlib checks it."""
    return Known(ctx.now(), await _application(ctx, request), issuer=ctx.origin)


async def _spendable(ctx: Context, request: Request) -> Known:
    """The code or the refresh token that is to be exchanged, and what it stands on."""
    known, sent = await _asker(ctx, request), request.payload.data
    if sent.get("grant_type") == "authorization_code":
        return await _by_code(ctx, known, sent.get("code", ""))
    return await _by_token(ctx, known, sent.get("refresh_token", ""))


async def _application(ctx: Context, request: Request) -> Application | None:
    try:
        key = UUID(_named(request))
    except ValueError:
        return None
    return await Application.of(ctx.tenant).get_or_none(id=key, deleted_at__isnull=True)


def _named(request: Request) -> str:
    """Which application it says that it is; empty where that cannot be read."""
    try:
        named, _ = extract_basic_authorization(request.headers)
    except ValueError:
        return ""
    return str(named or request.payload.client_id or "")


async def _by_code(ctx: Context, known: Known, text: str) -> Known:
    rows = AuthorizationCode.of(ctx.tenant).select_for_update(no_key=True)
    known.code = await rows.get_or_none(code_digest=_digest(text))
    return await _backed(ctx, known)


async def _by_token(ctx: Context, known: Known, text: str) -> Known:
    row = await ApplicationToken.of(ctx.tenant).get_or_none(token_digest=_digest(text))
    if row is None:
        return known
    # All of a family wait here for one another: of two that use the same token, the second sees that it is used.
    if database.required().reading:
        known.code = await AuthorizationCode.named(ctx.tenant, row.code_id)
        known.token = row
    else:
        known.code = await AuthorizationCode.locked(ctx.tenant, row.code_id)
        known.token = await ApplicationToken.locked(ctx.tenant, row.id)
    return await _backed(ctx, known)


async def _backed(ctx: Context, known: Known) -> Known:
    """With the grant that it stands on, and the member who gave it."""
    if known.code is not None:
        known.grant = await ApplicationGrant.named(ctx.tenant, known.code.grant_id)
        known.member = await Member.named(ctx.tenant, known.grant.member_id)
    return known


def _digest(text: str) -> str:
    """Texts of ours are ASCII; of others, which may not even be text, there is no digest."""
    return secrets.digest(text) if text.isascii() else ""
