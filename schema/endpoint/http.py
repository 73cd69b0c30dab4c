"""GraphQL over HTTP: POST alone, both media types, and a response for everything that can be sent."""

import json
import secrets
from collections.abc import Awaitable, Callable, Collection, Mapping
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from graphql import GraphQLError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send
from strawberry.schema import BaseSchema
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType

from schema import limits
from schema.endpoint.body import BodyDeadline, Operation, read
from schema.endpoint.errors import (
    DOCUMENT_CODES,
    STATUSES,
    BadRequest,
    ErrorCode,
    code_of,
    located,
    published,
    retry_after,
)
from schema.endpoint.media import GRAPHQL, JSON, check_content, chosen, wants_html
from schema.endpoint.trusted import Trusted
from tenure.gateways.buckets import Bucket
from tenure.kit.refusals import Forbidden

PREFLIGHT_HEADERS = ("x-tenure-client", "graphql-require-preflight", "apollo-require-preflight")
"""A page of another origin can send none of these without asking first, so one of them proves that it is ours."""

_ALLOWED = {OperationType.QUERY, OperationType.MUTATION}
_PAGE = (Path(__file__).parent / "graphiql.html").read_text(encoding="utf-8")
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Vary": "Accept"}


class Caller(Protocol):
    """What the endpoint asks of the context that it hands to the resolvers."""

    @property
    def by_cookie(self) -> bool:
        """Whether a cookie authenticates, which a browser sends along whoever asks."""

    @property
    def origins(self) -> Collection[str]:
        """The origins whose pages may call, as in `https://club.example`."""

    @property
    def bucket(self) -> Bucket | None:
        """What operations are paid from; None where they are free."""

    @property
    def bucket_key(self) -> str:
        """Whose bucket it is: one per credential and tenant."""


CallerT = TypeVar("CallerT", bound=Caller)


class GraphQLEndpoint(Generic[CallerT]):
    """An ASGI application for one path.

    `context` authenticates a request; it may raise Denied. `finish` dresses the response, with a cookie for one.
    `websocket` takes over upgrades; without it they are refused. `body_seconds` is how long a body may take. A document
    of `trusted` can be asked for by its hash.
    """

    def __init__(
        self,
        schema: BaseSchema,
        context: Callable[[Request], Awaitable[CallerT]],
        *,
        graphiql: bool = False,
        websocket: ASGIApp | None = None,
        finish: Callable[[CallerT, Response], None] | None = None,
        body_seconds: float = limits.BODY_SECONDS,
        trusted: Trusted | None = None,
    ) -> None:
        self._trusted = trusted or Trusted()
        self._schema = schema
        self._context = context
        self._graphiql = graphiql
        self._websocket = websocket or _refuse_upgrade
        self._finish = finish
        self._http = BodyDeadline(self._respond, body_seconds)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = self._websocket if scope["type"] == "websocket" else self._http
        await answer(scope, receive, send)

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        response = await self._page_or_answer(request)
        await response(scope, receive, send)

    async def _page_or_answer(self, request: Request) -> Response:
        accept = request.headers.get("accept")
        if self._graphiql and request.method == "GET" and wants_html(accept):
            return _page()
        media = JSON
        try:
            _check_method(request, self._graphiql)
            media = chosen(accept)
            check_content(request.headers.get("content-type"))
            return await self._answer(request, media)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is left to read it
        except Exception as error:  # whatever it is, the client gets GraphQL's error: published, masked and logged
            return failure(error, media)

    async def _answer(self, request: Request, media: str) -> Response:
        operation = await read(request)
        text = self._trusted.text(operation.query, operation.document_id)
        context = await self._context(request)
        check_origin(request.headers, context)
        result = await self._execute(text, operation, context)
        response = _success(result, media)
        if self._finish is not None:
            self._finish(context, response)
        return response

    async def _execute(self, text: str, operation: Operation, context: CallerT) -> ExecutionResult:
        try:
            return await self._schema.execute(
                text,
                variable_values=operation.variables,
                context_value=context,
                operation_name=operation.name,
                allowed_operation_types=_ALLOWED,
                operation_extensions=operation.extensions,
            )
        except CannotGetOperationTypeError as error:
            raise BadRequest("The document has no operation with that name.") from error
        except InvalidOperationTypeError as error:
            raise BadRequest("Subscriptions require a WebSocket connection.") from error


def check_origin(headers: Mapping[str, str], caller: Caller) -> None:
    """Refuse a browser that was sent here by a page of somebody else's. Raises Forbidden."""
    origin = headers.get("origin")
    if origin is not None and origin not in caller.origins:
        raise Forbidden("Requests from this origin are not allowed.")
    if caller.by_cookie and not any(name in headers for name in PREFLIGHT_HEADERS):
        raise Forbidden("A request with a session cookie requires the header X-Tenure-Client.")


def _check_method(request: Request, graphiql: bool) -> None:
    if request.method != "POST":
        allowed = "GET, POST" if graphiql else "POST"
        raise BadRequest("GraphQL requests must use POST.", 405, {"Allow": allowed})


def _success(result: ExecutionResult, media: str) -> Response:
    body: dict[str, Any] = {}
    errors = result.errors or []
    if errors:
        body["errors"] = [published(error) for error in errors]
    executed = result.data is not None or not errors or any(error.path for error in errors)
    if executed:
        body["data"] = result.data
    if result.extensions:
        body["extensions"] = result.extensions
    return _json(body, 200 if executed else _status(errors[0], media), media, errors)


def failure(error: Exception, media: str) -> Response:
    """GraphQL's answer to a request that was not executed."""
    shown = located(error)
    body = {"errors": [published(shown)]}
    if isinstance(error, BadRequest):
        return _json(body, error.status, media, [shown], error.headers)
    return _json(body, _status(shown, GRAPHQL), media, [shown])


def _status(error: GraphQLError, media: str) -> int:
    code = code_of(error) or ErrorCode.INTERNAL
    if media == JSON and code in DOCUMENT_CODES:
        return 200
    return STATUSES.get(code, 400)


def _json(
    body: Mapping[str, Any],
    status: int,
    media: str,
    errors: list[GraphQLError],
    headers: Mapping[str, str] | None = None,
) -> Response:
    # Escaped to ASCII, so that half a surrogate pair in somebody's data cannot break the response.
    text = json.dumps(body, separators=(",", ":"), allow_nan=False)
    response = Response(text, status, {**_HEADERS, **(headers or {})}, f"{media}; charset=utf-8")
    if status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    seconds = max((retry_after(error) or 0 for error in errors), default=0)
    if seconds:
        response.headers["Retry-After"] = str(seconds)
    return response


def _page() -> Response:
    nonce = secrets.token_urlsafe(16)
    policy = (
        f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return HTMLResponse(_PAGE.replace("{{nonce}}", nonce), headers={**_HEADERS, "Content-Security-Policy": policy})


async def _refuse_upgrade(scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "websocket.close", "code": 1008, "reason": "Subscriptions are not served here."})
