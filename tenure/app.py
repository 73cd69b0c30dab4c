"""The web application. It holds no state at import and no duty beyond answering."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any
from uuid import UUID

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Host, Mount, Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

import schema as graphql
from models import migrate
from realtime.connections import RESTARTING, Connections
from realtime.feeds import Feeds
from realtime.log import DatabaseLog
from resolvers import nodes
from resolvers.asking import Asking
from schema.endpoint.admission import Admission, Entrance
from schema.endpoint.cors import CrossOrigin
from schema.endpoint.http import GraphQLEndpoint
from schema.endpoint.stored import Stored
from schema.endpoint.stream import EventStream
from schema.endpoint.trusted import Trusted
from schema.endpoint.websocket import WebSocketEndpoint
from tenure import logs, site
from tenure.arrivals import Arrival, Arrivals, UnknownHost
from tenure.config import Config, load
from tenure.console import health
from tenure.gateways.pauses import Pauses
from tenure.gateways.storage.disk import DiskStorage
from tenure.gateways.storage.disk_http import routes as storage_routes
from tenure.identity import authentication, origins
from tenure.integrators import documents, feeds
from tenure.kit.refusals import Denied, Forbidden, TenantSuspended, Unauthenticated
from tenure.modules import loader
from tenure.modules.contract import Manifest
from tenure.services import Services, opened
from tenure.site import cookies, failures, oauth
from webhooks import inbox

log = structlog.get_logger(__name__)

DRAIN_SECONDS = 10.0
WATCHING_SECONDS = 0.5


class Application:
    """Everything that one web process keeps while it runs."""

    def __init__(self, services: Services, manifests: Sequence[Manifest]) -> None:
        self.services = services
        self.arrivals = Arrivals(services)
        self.feeds = Feeds(DatabaseLog(), services.bus)
        self.connections = Connections(services.bus, self.feeds)
        self.schema = graphql.build(manifests)
        self.trusted = Trusted.of(file for manifest in manifests for file in manifest.documents)
        self.manifests = manifests
        documents.answered_by(Stored(lambda: self.schema).answer)
        nodes.know(sight for manifest in manifests for sight in manifest.nodes)

    def routes(self) -> list[BaseRoute]:
        config = self.services.config
        entrance = Entrance(self.admit, self.connections)
        socket = WebSocketEndpoint(self.schema, entrance, trusted=self.trusted)
        endpoint = GraphQLEndpoint(
            self.schema,
            self.ask,
            graphiql=config.environment != "production",
            websocket=socket,
            finish=_dress,
            trusted=self.trusted,
        )
        return [
            Route("/healthz", _alive),
            Route("/readyz", partial(_ready, self.services, loader.apps(self.manifests))),
            Route("/metrics", partial(_metrics, config)),
            *self._file_host(),
            _Exactly("/graphql", CrossOrigin(endpoint, self.foreign)),
            _Exactly("/events", CrossOrigin(EventStream(entrance), self.foreign, "GET")),
            *oauth.routes(self.arrivals),
            *inbox.routes(self.services, self.arrivals),
            Mount("/", app=_WithContext(Router(site.routes(self.services, self.manifests)), self.arrivals)),
        ]

    def _file_host(self) -> list[BaseRoute]:
        storage = self.services.storage
        if not isinstance(storage, DiskStorage):
            return []
        return [Host("files.localhost", Router(storage_routes(storage)), name="files")]

    async def ask(self, request: Request) -> Asking:
        """The context of one GraphQL request."""
        arrival = await self.arrivals.of(request)
        origins = await self._origins(arrival)
        session = cookies.session(request) if arrival.by_cookie else ""
        return Asking(arrival.ctx, by_cookie=arrival.by_cookie, origins=origins, feeds=self.feeds, session=session)

    async def foreign(self, connection: HTTPConnection) -> Collection[str]:
        """The origins whose pages may call whom a request asks, beside the business's own."""
        try:
            return await origins.allowed(await self.arrivals.nobody(connection))
        except Denied:  # nobody is asked, or nobody who is there: the answer says so, to whom it may concern
            return ()

    async def _origins(self, arrival: Arrival) -> Collection[str]:
        """With a cookie, which browsers send along whoever asks, only pages of ours may come."""
        own = {arrival.ctx.origin}
        return own if arrival.by_cookie else own | await origins.allowed(arrival.ctx)

    async def admit(self, params: Mapping[str, object], connection: HTTPConnection) -> Admission:
        """Who a live connection belongs to, and how what it asks for is answered."""
        arrival = await self.arrivals.of(connection, params)
        ctx, actor = arrival.ctx, arrival.ctx.actor
        return Admission(
            tenant=ctx.tenant,
            credential=str(actor.credential or f"{actor.name}{ctx.address}"),
            context=lambda: Asking(ctx, origins={ctx.origin}, feeds=self.feeds),
            address=ctx.address,
            caps=await feeds.caps(ctx),
            subjects=actor.roots | frozenset(filter(None, (actor.credential, actor.id))),
            by_cookie=arrival.by_cookie,
            origins=await self._origins(arrival),
            ends_at=actor.ends_at,
        )

    @asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """Meanwhile, connections end whose tenant is not open any more or whose credential's time is over.

        For no word of the one may come by the bus, and of the other nobody sends any.
        """
        tasks = [asyncio.create_task(self._watch()), asyncio.create_task(self._let_go_when_asked_to_end())]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(WATCHING_SECONDS)
            try:
                for tenant in self.connections.tenants:
                    await self._look_at(tenant)
            except Exception:  # the next look may do better, and without one sockets would stay for ever
                log.exception("app.cannot_watch")

    async def _let_go_when_asked_to_end(self) -> None:
        """At once: the server waits for every answer under way, and a stream would never end by itself."""
        await self.services.pauses.ended()
        await self.close()

    async def _look_at(self, tenant: UUID) -> None:
        ctx = await self.arrivals.system(tenant)
        if ctx is None:
            self.connections.shut(tenant)
            return
        for credential in self.connections.due(tenant, ctx.now()):
            later = await authentication.session_ends_at(ctx.business, self.services, UUID(credential), ctx.now())
            self.connections.extend(tenant, credential, later)

    async def close(self) -> None:
        """Let feeds go, so that they can be resumed elsewhere."""
        with contextlib.suppress(TimeoutError):  # who does not go by then is cut off
            await self.connections.drain(DRAIN_SECONDS, RESTARTING)


def _dress(asking: Asking, response: Response) -> None:
    """Set or forget the session's cookie, where the operation signed somebody in or out."""
    if asking.cookie is not None:
        cookies.set_session(response, asking.ctx, asking.cookie)
    if asking.acting_from is not None:
        cookies.set_behind(response, asking.session)
        cookies.set_back(response, asking.acting_from)


class _Exactly(Route):
    """One path for HTTP and websocket, whatever the method."""

    def __init__(self, path: str, app: ASGIApp) -> None:
        super().__init__(path, endpoint=app, include_in_schema=False)
        self.methods = None
        self.app = app

    def matches(self, scope: Scope) -> Any:
        if scope["type"] == "websocket":
            return super().matches({**scope, "type": "http", "method": "GET"})
        return super().matches(scope)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)


class _WithContext:
    """Gives the pages their context: `request.state.ctx`."""

    def __init__(self, app: ASGIApp, arrivals: Arrivals) -> None:
        self._app = app
        self._arrivals = arrivals

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            arrival = await self._arrivals.of(Request(scope))
        except UnknownHost:
            await failures.plain(failures.MISDIRECTED)(scope, receive, send)
            return
        except TenantSuspended as suspended:
            await failures.suspended(suspended)(scope, receive, send)
            return
        except (Forbidden, Unauthenticated) as denied:
            await PlainTextResponse(str(denied), 403 if isinstance(denied, Forbidden) else 401)(scope, receive, send)
            return
        except Exception as error:  # no page yet, and a person all the same: what it was stands in the log
            await failures.broken(error)(scope, receive, send)
            return
        scope.setdefault("state", {})["ctx"] = arrival.ctx
        await self._app(scope, receive, send)


async def _alive(request: Request) -> Response:
    return PlainTextResponse("alive")


async def _ready(services: Services, apps: dict[str, Any], request: Request) -> Response:
    """Whether database, Redis and migrations are there."""
    problems = await migrate.problems(services.config, apps)
    problems += filter(None, [await health.redis_problem(services)])
    return JSONResponse({"ready": not problems, "problems": problems}, 503 if problems else 200)


async def _metrics(config: Config, request: Request) -> Response:
    """For this machine alone, or for who knows the installation's metrics token."""
    token = config.keyring.derived("metrics").hex()
    local = request.client is not None and request.client.host in ("127.0.0.1", "::1")
    if not local and request.headers.get("authorization") != f"Bearer {token}":
        return PlainTextResponse("forbidden", 403)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def create_app(
    config: Config | None = None,
    services: Services | None = None,
    manifests: Sequence[Manifest] | None = None,
    pauses: Pauses | None = None,
) -> Starlette:
    """The application: for `services` that are open already, or opening its own from the configuration.

    `manifests` are ours and those that the configuration names, where none are given. `pauses` come from who ends them
    when the process is asked to end. Raises `SetupProblem`.
    """
    config = services.config if services is not None else config or load()
    manifests = loader.load(config) if manifests is None else manifests
    if services is not None:
        application = Application(services, manifests)
        return Starlette(routes=application.routes(), lifespan=_closing(application))
    router = Router()

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        logs.configure(config)
        async with opened(config, loader.apps(manifests), pauses=pauses) as own:
            application = Application(own, manifests)
            router.routes.extend(application.routes())
            async with application.watched():
                yield
            await application.close()

    return Starlette(routes=[Mount("/", app=router)], lifespan=lifespan)


def _closing(application: Application) -> Any:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with application.watched():
            yield
        await application.close()

    return lifespan
