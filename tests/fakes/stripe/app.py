"""The fake's front: API keys, idempotency, faults, webhooks. Each secret key has a state of its own."""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tenure.kit import clock, ids
from tests.fakes.stripe import (
    customers,
    disputes,
    endpoints,
    events,
    forms,
    intents,
    keeping,
    money,
    published,
    refunds,
    routes,
    sessions,
    subscriptions,
    typed,
)
from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.errors import StripeRefusal
from tests.fakes.stripe.network import Network

_THINKING = 0.02
"""Seconds that a change takes, so that two calls with one key can meet."""


_SLOW = 2.0


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
class Account:
    """What one API key sees. `calls` holds every accepted call: method, path, parameters.

    Where it `is_silent` it does as it is told, and every answer is lost.
    """

    books: Books = field(default_factory=Books)
    answers: dict[str, tuple[Thing, asyncio.Future[tuple[int, Thing]]]] = field(default_factory=dict)
    faults: deque[Fault] = field(default_factory=deque)
    endpoints: list[tuple[str, str]] = field(default_factory=list)
    deliveries: list[tuple[str, int]] = field(default_factory=list)
    calls: list[tuple[str, str, Thing]] = field(default_factory=list)
    is_silent: bool = False
    versions: set[str] = field(default_factory=set)
    network: Network = field(default_factory=Network)


class Fake:
    """An ASGI application with all accounts in it, whose books are kept in the file `kept`, if there is one."""

    def __init__(self, kept: Path | None = None) -> None:
        self._kept = kept
        self.accounts: dict[str, Account] = {}
        for key, books in (keeping.load(kept) if kept else {}).items():
            self._open(key, Account(books))
        self._sending: set[asyncio.Task[None]] = set()
        self.app = Starlette(
            routes=[
                Route("/_control/{action}", self._control, methods=["POST"]),
                *published.ROUTES,
                Route("/_pages/{kind}/{id}", self._page, methods=["GET", "POST"]),
                Route("/v1/{rest:path}", self._call, methods=["GET", "POST", "DELETE"]),
            ],
            middleware=[Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])],
        )

    def account(self, request: Request) -> Account:
        """Raises StripeRefusal without a secret key, or one for browsers that has the same ending."""
        key = published.secret_key(request.headers.get("authorization", "").removeprefix("Bearer "), request.url.path)
        if not key.startswith("sk_test_"):
            raise StripeRefusal(401, {"type": "invalid_request_error", "message": "Invalid API Key provided."})
        found = self.accounts.get(key) or self._open(key, Account())
        found.books.address = str(request.base_url).rstrip("/")
        return found

    def _open(self, key: str, account: Account) -> Account:
        self.accounts[key] = account
        account.books.heard = lambda event: self._heard(account, event)
        return account

    def _keep(self) -> None:
        if self._kept is not None:
            keeping.save(self._kept, {key: account.books for key, account in self.accounts.items()})

    async def _call(self, request: Request) -> Response:
        try:
            account = self.account(request)
            route, identifier = routes.find(request.method, request.url.path)
            encoded = (await request.body()).decode() if request.method == "POST" else request.url.query
            given = forms.parse(encoded)
            published.check_secret(account.books, request, identifier, given)
            parameters = typed.checked(route.parameters, given)
            account.calls.append((request.method, request.url.path, parameters))
            account.versions.add(request.headers.get("stripe-version", ""))
            if account.is_silent and request.method == "GET":
                return _Hangup()
            answer = partial(_answered, route, account.books, dict(parameters), identifier)
            if request.method == "GET":
                return _reply(*answer())
            fingerprint = {"call": f"{request.method} {request.url.path}", "parameters": given}
            return await self._once(account, request.headers.get("idempotency-key"), fingerprint, answer)
        except StripeRefusal as refusal:
            return _reply(refusal.status, refusal.body)

    async def _once(
        self, account: Account, key: str | None, fingerprint: Thing, answer: Callable[[], tuple[int, Thing]]
    ) -> Response:
        """Stripe's rule: 400 for another request, 409 while the first one runs, then the first one's answer."""
        known = account.answers.get(key) if key else None
        if known:
            return await _repeated(known, fingerprint)
        fault = account.faults.popleft() if account.faults else None
        if fault is Fault.RATE_LIMIT:
            raise StripeRefusal(429, {"type": "invalid_request_error", "code": "rate_limit", "message": "Slow down."})
        coming: asyncio.Future[tuple[int, Thing]] = asyncio.get_running_loop().create_future()
        if key:
            account.answers[key] = (fingerprint, coming)
        await asyncio.sleep(_THINKING)
        if fault is Fault.ERROR_BEFORE:
            coming.set_result((500, {"error": {"type": "api_error", "message": "An unknown error occurred."}}))
            return _reply(*coming.result())
        try:
            coming.set_result(answer())
            self._keep()
        except StripeRefusal as refusal:
            coming.set_result((refusal.status, refusal.body))
            if key and not refusal.saved:
                del account.answers[key]
        if account.is_silent:
            return _Hangup()
        return await _spoiled(fault, *coming.result())

    def _heard(self, account: Account, event: Thing) -> None:
        account.books.events.append(event)
        addresses = [*account.endpoints, *endpoints.addressed(account.books, event["type"])]
        for url, secret in addresses:
            for sent in account.network.leaving((url, secret, event)):
                self._send(account, *sent)

    def _send(self, account: Account, url: str, secret: str, event: Thing) -> None:
        task = asyncio.get_running_loop().create_task(_deliver(account, url, secret, event))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def _page(self, request: Request) -> Response:
        """Where a person acts: in place of Stripe's own pages and those of banks."""
        kind, identifier = request.path_params["kind"], request.path_params["id"]
        books = next((one.books for one in self.accounts.values() if identifier in one.books.things), None)
        if books is None or kind not in {"authenticate", "session"}:
            return Response("There is nothing here.", 404)
        thing = books.things[identifier]
        if request.method == "GET":
            return HTMLResponse(sessions.page(kind, thing))
        answer = forms.parse((await request.body()).decode())
        back = sessions.answered(books, kind, thing, answer)
        self._keep()
        return RedirectResponse(back, 303)

    async def _control(self, request: Request) -> Response:
        """What is not Stripe's: the member, the bank, and the faults."""
        try:
            books = (account := self.account(request)).books
            asked: Thing = await request.json() if await request.body() else {}
            match request.path_params["action"]:
                case "fail_next":
                    account.faults.append(Fault(asked["fault"]))
                case "endpoint":
                    account.endpoints.append((asked["url"], asked["secret"]))
                case "authenticate":
                    intents.authenticate(books, asked["id"], asked["approve"])
                case "settle":
                    intents.settle(books, asked["id"], asked["succeed"])
                case "fail_refund":
                    refunds.fail(books, asked["id"])
                case "dispute":
                    return JSONResponse(disputes.opened(books, asked["id"], asked.get("reason", "fraudulent")))
                case "close_dispute":
                    (disputes.win if asked["won"] else disputes.lose)(books, asked["id"])
                case "advance":
                    books.advance(timedelta(seconds=asked["seconds"]))
                case "pay_out":
                    return JSONResponse(money.pay_out(books, asked["currency"]))
                case "fail_payout":
                    money.fail(books, asked["id"])
                case "renew":
                    events.renewed(books, asked["id"], asked["facts"])
                case "bill":
                    money.bill(books, asked["amount"], asked["currency"])
                case "subscribed":
                    made = subscriptions.subscribed(books, **asked)
                    self._keep()
                    return JSONResponse(made)
                case "known":
                    method = {"payment_method": "pm_card_mastercard"}
                    customers.create(books, asked | method)
                case "give_card":
                    subscriptions.give_card(books, asked["id"], asked["method"])
                case "rename":
                    books.rename(asked["names"])
                case "silence":
                    account.is_silent = asked["silent"]
                case "network":
                    account.network = Network(**asked)
                case "deliver":
                    for sent in account.network.held():
                        self._send(account, *sent)
                case "seen":
                    return JSONResponse(_seen(account))
                case _:
                    return JSONResponse({}, status_code=404)
            self._keep()
            return JSONResponse({})
        except StripeRefusal as refusal:
            return _reply(refusal.status, refusal.body)


class _Hangup(Response):
    """An answer that is begun and never sent: the server then closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})


async def _spoiled(fault: Fault | None, status: int, body: Thing) -> Response:
    if fault is Fault.LOSE_ANSWER:
        return _Hangup()
    if fault is Fault.SILENCE:
        await asyncio.sleep(60)
    if fault is Fault.SLOW:
        await asyncio.sleep(_SLOW)
    if fault is Fault.ERROR_AFTER:
        return _reply(500, {"error": {"type": "api_error", "message": "An unknown error occurred."}})
    if fault is Fault.GARBAGE:
        return Response("<html>Bad gateway</html>", 200, media_type="text/html")
    return _reply(status, body)


async def _repeated(known: tuple[Thing, asyncio.Future[tuple[int, Thing]]], fingerprint: Thing) -> Response:
    first, coming = known
    if first != fingerprint:
        message = "Keys for idempotent requests can only be used with the same parameters they were first used with."
        raise StripeRefusal(400, {"type": "idempotency_error", "message": message})
    if not coming.done():
        message = "There is currently another in-progress request using this Stripe account and idempotency key."
        error = {"type": "idempotency_error", "code": "idempotency_key_in_use", "message": message}
        raise StripeRefusal(409, error)
    return _reply(*coming.result(), replayed=True)


def _answered(route: routes.Route, books: Books, parameters: Thing, identifier: str) -> tuple[int, Thing]:
    expand = parameters.pop("expand", [])
    answer = books.expanded(route.answer(books, parameters, identifier), expand)
    frozen: Thing = json.loads(json.dumps(answer))
    return 200, frozen


def _reply(status: int, body: Any, replayed: bool = False) -> Response:
    headers = {"Request-Id": f"req_{ids.new().hex[:14]}"} | ({"Idempotent-Replayed": "true"} if replayed else {})
    return JSONResponse(body, status_code=status, headers=headers)


def _seen(account: Account) -> Thing:
    return {
        "calls": account.calls,
        "secrets": {one: secret for one, secret in account.books.secrets.items() if one in account.books.things},
        "versions": sorted(account.versions),
        "deliveries": account.deliveries,
        "events": account.books.events,
        "things": list(account.books.things.values()),
    }


async def _deliver(account: Account, url: str, secret: str, event: Thing) -> None:
    raw, headers = events.signed(event, secret, clock.now())
    async with httpx.AsyncClient(timeout=10, verify=False) as client:
        try:
            status = (await client.post(url, content=raw, headers=headers)).status_code
        except httpx.HTTPError:
            status = 0
    account.deliveries.append((event["id"], status))
