"""The fake's front: credentials, request ids, shapes, faults. Each client id has a business of its own."""

import asyncio
import base64
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tenure.kit import ids
from tests.fakes.paypal import certificates, control, hooks, pages, routes, shapes
from tests.fakes.paypal.books import Books, Thing
from tests.fakes.paypal.errors import PayPalRefusal

_THINKING = 0.02
"""Seconds that a change takes, so that two calls with one id can meet."""
_SLOW = 1.0
TOKEN_SECONDS = 32_400


class Fault(StrEnum):
    """What can go wrong with the next change. Those that lose an answer have done the change."""

    LOSE_ANSWER = "LOSE_ANSWER"
    ERROR_AFTER = "ERROR_AFTER"
    ERROR_BEFORE = "ERROR_BEFORE"
    GARBAGE = "GARBAGE"
    RATE_LIMIT = "RATE_LIMIT"
    SILENCE = "SILENCE"
    SLOW = "SLOW"


@dataclass(slots=True)
class Answered:
    """What a request id was answered, or is about to be."""

    path: str
    at: datetime
    coming: asyncio.Future[tuple[int, Thing | None]]


@dataclass(slots=True)
class Account:
    """What one client id sees. `calls` are method and path, `misfits` what of our own answers is not PayPal's."""

    books: Books
    secret: str
    answers: dict[str, Answered] = field(default_factory=dict)
    faults: deque[Fault] = field(default_factory=deque)
    tokens: dict[str, datetime] = field(default_factory=dict)
    calls: list[tuple[str, str]] = field(default_factory=list)
    misfits: list[str] = field(default_factory=list)
    deliveries: list[tuple[str, int]] = field(default_factory=list)
    weather: hooks.Weather = field(default_factory=hooks.Weather)
    sending: set[asyncio.Task[None]] = field(default_factory=set)

    def send(self, copies: list[tuple[str, str, Thing]]) -> None:
        """Deliver webhooks, beside whatever else happens."""
        for url, webhook_id, event in copies:
            task = asyncio.get_running_loop().create_task(self._deliver(url, webhook_id, event))
            self.sending.add(task)
            task.add_done_callback(self.sending.discard)

    async def _deliver(self, url: str, webhook_id: str, event: Thing) -> None:
        self.deliveries.append((event["event_type"], await hooks.deliver(self.books, url, webhook_id, event)))

    def hear(self, event: Thing) -> None:
        for hook in self.books.all("webhook"):
            if hooks.wants(hook, event):
                self.send(hooks.due(self.weather, hook["url"], hook["id"], event))


class Fake:
    """An ASGI application with all businesses in it."""

    def __init__(self) -> None:
        self.accounts: dict[str, Account] = {}
        self.app = Starlette(
            routes=[
                Route("/_control/{client}/{action}", self._control, methods=["POST"]),
                Route("/v1/oauth2/token", self._token, methods=["POST"]),
                Route(hooks.CERTIFICATE, _certificate),
                Route("/cgi-bin/webscr", self._validate, methods=["POST"]),
                Route("/checkoutnow", self._page, methods=["GET", "POST"]),
                Route("/agreements/approve", self._page, methods=["GET", "POST"]),
                Route("/webapps/billing/subscriptions", self._page, methods=["GET", "POST"]),
                Route("/webapps/billing/subscriptions/update", self._page, methods=["GET", "POST"]),
                Route("/{rest:path}", self._call, methods=["GET", "POST", "PATCH", "DELETE"]),
            ]
        )

    def account(self, client: str, secret: str, address: str) -> Account:
        """The business of these credentials; the first to come with a new client id names its secret."""
        if client not in self.accounts:
            account = self.accounts[client] = Account(Books(address), secret)
            account.books.heard = account.hear
        return self.accounts[client]

    async def _token(self, request: Request) -> Response:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        client, _, secret = base64.b64decode(given).decode().partition(":")
        account = self.account(client, secret, str(request.base_url).rstrip("/"))
        account.calls.append((request.method, request.url.path))
        asked = (await request.body()).decode()
        if scheme != "Basic" or secret != account.secret or asked != "grant_type=client_credentials":
            error = {"error": "invalid_client", "error_description": "Client Authentication failed"}
            return JSONResponse(error, status_code=401)
        token = f"A21AA{ids.new().hex}"
        account.tokens[token] = account.books.now()
        answer = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": TOKEN_SECONDS,
            "app_id": "APP-1",
            "scope": "",
        }
        return JSONResponse(answer)

    def _owner(self, request: Request) -> Account:
        """Raises PayPalRefusal without an access token that still counts."""
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        for account in self.accounts.values():
            if token in account.tokens:
                age = account.books.now() - account.tokens[token]
                if age.total_seconds() < TOKEN_SECONDS:
                    return account
        raise PayPalRefusal(401, "", "Authentication failed due to invalid authentication credentials.")

    async def _call(self, request: Request) -> Response:
        try:
            account = self._owner(request)
            route, identifier = routes.find(request.method, request.url.path)
            account.calls.append((request.method, request.url.path))
            asked = await _asked(request, route)
            if request.method == "GET":
                return _reply(account, route, 200, route.answer(account.books, asked, identifier))
            return await self._once(
                account, request, route, lambda: route.answer(account.books, asked, identifier), asked
            )
        except PayPalRefusal as refusal:
            return JSONResponse(refusal.body, status_code=refusal.status)

    async def _once(
        self, account: Account, request: Request, route: routes.Route, answer: Callable[[], Thing | None], asked: Any
    ) -> Response:
        """PayPal's rule: while its window lasts, an id of a request brings the answer of the first one that did it."""
        key = request.headers.get("paypal-request-id")
        _require_id(key, asked)
        fault = account.faults.popleft() if account.faults else None
        known = account.answers.get(key) if key else None
        if known and account.books.now() - known.at < routes.window(known.path):
            if not known.coming.done():
                raise PayPalRefusal(409, "PREVIOUS_REQUEST_IN_PROGRESS")
            return await _spoiled(fault, _reply(account, route, 200, known.coming.result()[1], request))
        if fault is Fault.RATE_LIMIT:
            raise PayPalRefusal(429, "RATE_LIMIT_REACHED", "Too many requests. Blocked due to rate limiting.")
        if fault is Fault.ERROR_BEFORE:
            raise PayPalRefusal(500, "INTERNAL_SERVER_ERROR")
        coming: asyncio.Future[tuple[int, Thing | None]] = asyncio.get_running_loop().create_future()
        if key:
            account.answers[key] = Answered(request.url.path, account.books.now(), coming)
        await asyncio.sleep(_SLOW if fault is Fault.SLOW else _THINKING)
        try:
            done = answer()
        except PayPalRefusal:
            if key:
                del account.answers[key]
            raise
        coming.set_result((route.status, json.loads(json.dumps(done))))
        return await _spoiled(fault, _reply(account, route, route.status, coming.result()[1], request))

    async def _control(self, request: Request) -> Response:
        """What is not PayPal's: the payer, the bank, the network, the time."""
        account = self.accounts.get(request.path_params["client"])
        if account is None:
            account = self.account(request.path_params["client"], "secret", str(request.base_url).rstrip("/"))
        asked: Thing = await request.json() if await request.body() else {}
        if request.path_params["action"] == "fail_next":
            account.faults.append(Fault(asked["fault"]))
            return JSONResponse({})
        try:
            return JSONResponse(await control.done(account, request.path_params["action"], asked))
        except PayPalRefusal as refusal:
            return JSONResponse(refusal.body, status_code=refusal.status)

    async def _page(self, request: Request) -> Response:
        """PayPal's own window."""
        query = request.query_params
        identifier = query.get("token") or query.get("approval_session_id") or query.get("ba_token") or ""
        for account in self.accounts.values():
            try:
                pages.found(account.books, identifier)
            except PayPalRefusal:
                continue
            if request.method == "GET":
                return HTMLResponse(pages.shown(account.books, identifier))
            approved = b"answer=yes" in await request.body()
            back = pages.answered(account.books, identifier, approved)
            return RedirectResponse(back, 303) if back else PlainTextResponse("You may close this window.")
        return PlainTextResponse("Things don't appear to be working at the moment.", 404)

    async def _validate(self, request: Request) -> Response:
        """Whether a classic notification was ours, byte by byte."""
        raw = await request.body()
        is_ours = any(hooks.is_notice(account.books, raw) for account in self.accounts.values())
        return PlainTextResponse("VERIFIED" if is_ours else "INVALID")


async def _certificate(request: Request) -> Response:
    return Response(certificates.chain().pem, media_type="application/x-pem-file")


async def _asked(request: Request, route: routes.Route) -> Any:
    """The query of a look-up, the body of a change. Raises PayPalRefusal for what the specification does not know."""
    if request.method == "GET":
        return dict(request.query_params)
    raw = await request.body()
    if route.asked is shapes.ANY:
        return None
    try:
        given = json.loads(raw) if raw else {}
    except ValueError as error:
        raise PayPalRefusal(400, "MALFORMED_REQUEST_JSON") from error
    wrong = shapes.misfits(route.asked, given)
    if wrong:
        raise PayPalRefusal(400, "INVALID_PARAMETER_VALUE", "; ".join(wrong), wrong[0].partition(":")[0])
    return given


def _require_id(key: str | None, asked: Any) -> None:
    sources = asked.get("payment_source", {}).values() if isinstance(asked, dict) else ()
    if key is None and any(isinstance(source, dict) and "vault_id" in source for source in sources):
        raise PayPalRefusal(400, "PAYPAL_REQUEST_ID_REQUIRED")


def _reply(
    account: Account, route: routes.Route, status: int, body: Thing | None, request: Request | None = None
) -> Response:
    account.misfits += [f"{route.path.pattern}{wrong}" for wrong in shapes.misfits(route.answered, body or {})]
    if body is None:
        return Response(status_code=204)
    brief = request is not None and request.headers.get("prefer") != "return=representation"
    shown = {name: body[name] for name in route.brief if name in body} if route.brief and brief else body
    return JSONResponse(shown, status_code=status)


class _Hangup(Response):
    """An answer that is begun and never sent: the server then closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})


async def _spoiled(fault: Fault | None, answer: Response) -> Response:
    if fault is Fault.LOSE_ANSWER:
        return _Hangup()
    if fault is Fault.SILENCE:
        await asyncio.sleep(60)
    if fault is Fault.ERROR_AFTER:
        return JSONResponse(PayPalRefusal(500, "INTERNAL_SERVER_ERROR").body, status_code=500)
    if fault is Fault.GARBAGE:
        return Response("<html>Bad gateway</html>", 200, media_type="text/html")
    return answer
