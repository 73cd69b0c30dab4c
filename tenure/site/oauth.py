"""The endpoints that applications ask, and no person sees. They bring credentials of their own, and no cookie."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tenure.arrivals import Arrivals
from tenure.context import Context
from tenure.identity.oauth import adapters, metadata, redeeming, signing
from tenure.identity.oauth.server import Answer
from tenure.kit.refusals import Denied, RateLimited, Unavailable
from tenure.site import failures

MOST_BYTES = 16 * 1024
KEPT_SECONDS = 300
_ANYBODY = {"Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff"}
"""Pages of any origin may ask: nothing that a browser adds by itself counts here."""
_PREFLIGHT = {
    **_ANYBODY,
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "authorization, content-type",
    "Access-Control-Max-Age": "600",
}

Endpoint = Callable[[Context, Request], Awaitable[Response]]


def routes(arrivals: Arrivals) -> list[Route]:
    """They stand before the pages, whose sessions and forms they know nothing of."""
    posts: dict[str, Endpoint] = {
        "/oauth/token": partial(_form, redeeming.token),
        "/oauth/revoke": partial(_form, redeeming.revoke),
        "/oauth/introspect": partial(_form, redeeming.introspect),
    }
    gets: dict[str, Endpoint] = {
        "/.well-known/openid-configuration": _configuration,
        "/.well-known/oauth-authorization-server": _configuration,
        "/.well-known/jwks.json": _keys,
    }
    return [
        *(Route(path, partial(_answered, arrivals, one), methods=["POST", "OPTIONS"]) for path, one in posts.items()),
        *(Route(path, partial(_answered, arrivals, one), methods=["GET", "OPTIONS"]) for path, one in gets.items()),
        Route("/oauth/userinfo", partial(_answered, arrivals, _userinfo), methods=["GET", "POST", "OPTIONS"]),
    ]


async def _answered(arrivals: Arrivals, endpoint: Endpoint, request: Request) -> Response:
    if request.method == "OPTIONS":
        return Response(status_code=204, headers=_PREFLIGHT)
    try:
        response = await endpoint(await arrivals.nobody(request), request)
    except Denied as denied:
        seconds = failures.AWAY_SECONDS if isinstance(denied, Unavailable) else None
        response = _not_now(_status(denied), str(denied), denied.extensions.get("retryAfter", seconds))
    except Exception as error:  # no page: whoever asks reads JSON
        if not failures.is_away(error):
            raise
        response = _not_now(503, failures.AWAY.text, failures.AWAY_SECONDS)
    response.headers.update(_ANYBODY)
    return response


def _status(denied: Denied) -> int:
    if isinstance(denied, RateLimited):
        return 429
    return 503 if isinstance(denied, Unavailable) else 421


def _not_now(status: int, said: str, seconds: object) -> Response:
    headers = {"Cache-Control": "no-store"} | ({"Retry-After": str(seconds)} if seconds else {})
    return JSONResponse({"error": "temporarily_unavailable", "error_description": said}, status, headers)


async def _form(
    ask: Callable[[Context, adapters.Request], Awaitable[Answer]], ctx: Context, request: Request
) -> Response:
    sent = await _body(request)
    if sent is None:
        return JSONResponse({"error": "invalid_request"}, 400)
    try:
        # authlib looks for the header by this name.
        headers = {"Authorization": request.headers.get("authorization", "")}
        asked = adapters.Request("POST", request.url.path, sent, headers)
    except ValueError:  # more fields than anybody needs
        return JSONResponse({"error": "invalid_request"}, 400)
    answer = await ask(ctx, asked)
    return JSONResponse(answer.body, answer.status, dict(answer.headers))


async def _body(request: Request) -> str | None:
    """The form; None where it is none, or too large."""
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return None
    raw = bytearray()
    try:
        async for chunk in request.stream():
            raw += chunk
            if len(raw) > MOST_BYTES:
                return None
    except ClientDisconnect:
        return None
    try:
        return raw.decode("ascii")
    except UnicodeDecodeError:
        return None


async def _configuration(ctx: Context, request: Request) -> Response:
    return _public(metadata.of(ctx))


async def _keys(ctx: Context, request: Request) -> Response:
    return _public({"keys": await signing.shown(ctx)})


async def _userinfo(ctx: Context, request: Request) -> Response:
    scheme, _, text = request.headers.get("authorization", "").partition(" ")
    said = await redeeming.userinfo(ctx, text.strip()) if scheme.lower() == "bearer" else None
    if said is None:
        return JSONResponse(
            {"error": "invalid_token"},
            401,
            {"WWW-Authenticate": 'Bearer error="invalid_token"', "Cache-Control": "no-store"},
        )
    return JSONResponse(said, headers={"Cache-Control": "no-store"})


def _public(said: dict[str, Any]) -> Response:
    return JSONResponse(said, headers={"Cache-Control": f"public, max-age={KEPT_SECONDS}"})
