"""Browsers at pages of other origins: whether they may send what they want to, and read what is answered.

Never with cookies: no answer allows credentials, so what such a page sends is signed in by a token or not at all.
"""

from collections.abc import Awaitable, Callable, Collection

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from schema.endpoint.errors import BadRequest
from schema.endpoint.http import failure
from schema.endpoint.media import JSON, chosen

Origins = Callable[[HTTPConnection], Awaitable[Collection[str]]]

SECONDS = 600
"""How long a browser may remember that it may."""
_SENT = (
    "accept, apollo-require-preflight, authorization, content-type, graphql-require-preflight, last-event-id, "
    "x-tenure-client"
)
_READ = "retry-after, www-authenticate"


class CrossOrigin:
    """Around one path, asked by `method`. `origins` are those whose pages may call whom the request asks."""

    def __init__(self, app: ASGIApp, origins: Origins, method: str = "POST") -> None:
        self._app = app
        self._origins = origins
        self._method = method

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        connection = HTTPConnection(scope)
        origin = connection.headers.get("origin")
        if scope["type"] != "http" or origin is None:
            await self._app(scope, receive, send)
            return
        try:
            is_allowed = origin in await self._origins(connection)
        except Exception as error:  # whatever it is: published, masked and logged, as the endpoint itself does
            await _unknown(connection, error)(scope, receive, send)
            return
        if scope["method"] == "OPTIONS" and "access-control-request-method" in connection.headers:
            await _preflight(origin, is_allowed, self._method)(scope, receive, send)
            return
        await self._app(scope, receive, _dressed(send, origin if is_allowed else None))


def _unknown(connection: HTTPConnection, error: Exception) -> Response:
    """Nobody can tell now whose pages may call. Nothing was done, and any page may read that: it is nobody's secret."""
    try:
        media = chosen(connection.headers.get("accept"))
    except BadRequest:
        media = JSON
    response = failure(error, media)
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Expose-Headers"] = _READ
    response.headers.add_vary_header("Origin")
    return response


def _preflight(origin: str, is_allowed: bool, method: str) -> Response:
    if not is_allowed:
        return Response(status_code=403, headers={"Vary": "Origin"})
    headers = {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": method,
        "Access-Control-Allow-Headers": _SENT,
        "Access-Control-Max-Age": str(SECONDS),
        "Vary": "Origin",
    }
    return Response(status_code=204, headers=headers)


def _dressed(send: Send, origin: str | None) -> Send:
    async def dressed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.add_vary_header("Origin")
            if origin is not None:
                headers["Access-Control-Allow-Origin"] = origin
                headers["Access-Control-Expose-Headers"] = _READ
        await send(message)

    return dressed
