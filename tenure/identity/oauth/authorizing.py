"""A member is sent here by an application, and sent back with a code if they allow it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from authlib.common.urls import add_params_to_uri
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import InvalidRequestError
from authlib.oidc.core.errors import ConsentRequiredError, LoginRequiredError

from models import database
from models.identity import Application, ApplicationKind, AuthorizationCode, Member, Session
from tenure.context import Context
from tenure.identity import throttle
from tenure.identity.oauth import grants, prompting
from tenure.identity.oauth.adapters import Request
from tenure.identity.oauth.server import CODE_FOR, Known, Server
from tenure.identity.throttle import Operation
from tenure.kit import ids, secrets
from tenure.kit.refusals import BadInput, StepUpRequired
from tenure.transactions import transactional

LONGEST_NONCE = 255
PATH = "/oauth/authorize"


class SentBack(Exception):
    """The application asked wrongly, and is told so at `location`."""

    def __init__(self, location: str) -> None:
        super().__init__(location)
        self.location = location


@dataclass(frozen=True, slots=True)
class Asked:
    """What the application asks for, found to be in order.

    `must_prove`: the member has to prove first who they are. `is_remembered`: they allowed all of it before.
    """

    application: Application
    redirect_uri: str
    scopes: list[str]
    must_prove: bool
    is_remembered: bool


async def examine(ctx: Context, query: str, member: Member | None) -> Asked:
    """Raises `SentBack`, and `BadInput` where nobody can be sent back: the application or its address is unknown."""
    request = Request("GET", PATH, query)
    async with database.for_tenant(ctx.tenant, reading=True):
        application = await _application(ctx, request)
        given = await grants.given_to(ctx, member.id, application.id) if member and application else None
        proved_at = await _proved_at(ctx) if member else None
    grant = _validated(ctx, application, request, member)
    assert application is not None, "authlib found it"
    scopes, prompts = str(request.scope).split(), prompting.wishes(request)
    is_remembered = given is not None and set(scopes) <= set(given.scopes) and _may_be_silent(application, request)
    must_prove = prompting.must_prove(ctx, request, proved_at)
    if "none" in prompts and (must_prove or not is_remembered):
        error = LoginRequiredError if must_prove else ConsentRequiredError
        raise _sent_back(ctx, error(redirect_uri=grant.redirect_uri, state=request.payload.state))
    return Asked(application, grant.redirect_uri, scopes, must_prove, is_remembered)


async def allow(ctx: Context, query: str) -> str:
    """The member lets the application know: where they go, with a code.

    Raises `SentBack`, `BadInput`, `StepUpRequired`, `Impersonated`, and `RateLimited`.
    """
    ctx.require_oneself()
    await throttle.count(ctx, Operation.AUTHORIZATION, str(ctx.member))
    return await _allow(ctx, query)


@transactional
async def _allow(ctx: Context, query: str) -> str:
    request = Request("GET", PATH, query)
    member, proved_at = await Member.locked(ctx.tenant, ctx.member), await _proved_at(ctx)
    application = await _application(ctx, request)
    grant = _validated(ctx, application, request, member)
    assert application is not None, "authlib found it"
    if prompting.must_prove(ctx, request, proved_at):
        raise StepUpRequired
    server: Server = grant.server
    answer = server.create_authorization_response(request, grant_user=member, grant=grant)
    scopes = str(request.scope).split()
    given = await grants.give(ctx, member, application, scopes)
    assert server.given is not None, "authlib gave a code"
    await AuthorizationCode.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        grant_id=given.id,
        code_digest=secrets.digest(server.given),
        redirect_uri=grant.redirect_uri,
        scopes=scopes,
        nonce=request.payload.data.get("nonce") or None,
        challenge=request.payload.data["code_challenge"],
        proved_at=proved_at,
        created_at=ctx.now(),
        expires_at=ctx.now() + CODE_FOR,
    )
    return _with_issuer(ctx, answer.location)


async def deny(ctx: Context, query: str, member: Member) -> str:
    """Where a member goes who does not allow it. Raises `SentBack`, `BadInput`, and `RateLimited`."""
    await throttle.count(ctx, Operation.AUTHORIZATION, str(member.id))
    request = Request("GET", PATH, query)
    async with database.for_tenant(ctx.tenant, reading=True):
        application = await _application(ctx, request)
    grant = _validated(ctx, application, request, member)
    answer = grant.server.create_authorization_response(request, grant_user=None, grant=grant)
    return _with_issuer(ctx, answer.location)


async def _application(ctx: Context, request: Request) -> Application | None:
    try:
        key = UUID(request.payload.client_id or "")
    except ValueError:
        return None
    return await Application.of(ctx.tenant).get_or_none(id=key, deleted_at__isnull=True)


def _validated(ctx: Context, application: Application | None, request: Request, member: Member | None) -> Any:
    """authlib's grant. Raises `SentBack`, `BadInput`."""
    server = Server(Known(ctx.now(), application))
    try:
        grant = server.get_consent_grant(request, member)
    except OAuth2Error as error:
        if error.redirect_uri:
            raise _sent_back(ctx, error) from error
        raise BadInput(
            f"The application that sent you here made an invalid request: {error.description or error.error}"
        ) from error
    except ValueError as error:  # a parameter that cannot even be repeated in an answer
        raise BadInput("The application that sent you here made an invalid request.") from error
    if len(request.payload.data.get("nonce", "")) > LONGEST_NONCE:
        raise BadInput("The application that sent you here made an invalid request: its nonce is too long.")
    wrong = prompting.mistake(request)
    if wrong is not None:
        state = request.payload.state
        raise _sent_back(ctx, InvalidRequestError(wrong, redirect_uri=grant.redirect_uri, state=state))
    return grant


def _may_be_silent(application: Application, request: Request) -> bool:
    """Whether nobody has to be asked again. An app's own scheme may have been taken by another app."""
    redirect_uri = request.payload.redirect_uri or ""
    is_sure = application.kind is ApplicationKind.CONFIDENTIAL or redirect_uri.startswith("https://")
    return is_sure and not prompting.wishes(request) & {"consent", "select_account"}


def _sent_back(ctx: Context, error: OAuth2Error) -> SentBack:
    return SentBack(_with_issuer(ctx, dict(error()[2])["Location"]))


def _with_issuer(ctx: Context, location: str) -> str:
    """Whose answer it is (RFC 9207): so that an application with several providers is not mixed up."""
    return str(add_params_to_uri(location, {"iss": ctx.origin}))


async def _proved_at(ctx: Context) -> datetime | None:
    session = await Session.of(ctx.tenant).get_or_none(id=ctx.actor.credential)
    return session.proved_at if session is not None else None
