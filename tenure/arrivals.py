"""From a request to a context: whose host it is, and who proved to be whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from starlette.requests import HTTPConnection

from tenure.context import ANONYMOUS, Actor, Context
from tenure.identity import authentication
from tenure.kit.refusals import Denied, TenantSuspended, Unauthenticated
from tenure.services import Services
from tenure.tenants.directory import Directory, Place

COOKIE = "__Host-session"
DEVICE_LENGTH = 255
SUSPENDED_SECONDS = 60
"""After how long it is worth asking a suspended business again."""


class UnknownHost(Denied):
    """Nobody has proved this host to be theirs."""

    code = "NOT_FOUND"
    message = "There is no site at this address."


@dataclass(frozen=True, slots=True)
class Arrival:
    """Who came, and whether a cookie says so."""

    ctx: Context
    by_cookie: bool


@dataclass(slots=True)
class Arrivals:
    """Makes the context of each request of one process."""

    services: Services
    directory: Directory = field(init=False)

    def __post_init__(self) -> None:
        self.directory = Directory(self.services.bus)

    async def of(self, connection: HTTPConnection, params: Mapping[str, object] | None = None) -> Arrival:
        """Raises `UnknownHost`, `TenantSuspended`, or `Unauthenticated` where a credential was given and does not hold.

        `params` are a websocket's `connection_init` payload, which may carry the `Authorization` of a header.
        """
        bearer = _bearer(connection.headers, params or {})
        place = await self._place(connection.url.hostname or "", bearer)
        ctx = self._context(place, connection)
        if bearer is not None:
            return Arrival(replace(ctx, actor=await self._holder(ctx, bearer)), by_cookie=False)
        token = connection.cookies.get(COOKIE)
        actor = await authentication.by_session(ctx.business, self.services, token, ctx.now()) if token else None
        return Arrival(replace(ctx, actor=actor or ANONYMOUS), by_cookie=token is not None)

    async def nobody(self, connection: HTTPConnection) -> Context:
        """The context of a request whose credentials are none of ours. Raises `UnknownHost`, `TenantSuspended`."""
        return self._context(await self._place(connection.url.hostname or "", None), connection)

    async def _place(self, host: str, bearer: str | None) -> Place:
        at_host = await self.directory.at(host)
        tenant = authentication.tenant_of(bearer) if bearer else None
        if at_host is not None and tenant not in (None, at_host.business.id):
            raise Unauthenticated("This key belongs to another site.")
        place = at_host or (await self.directory.of(tenant) if tenant else None)
        if place is None:
            raise UnknownHost
        if not place.is_open:
            raise TenantSuspended(f"{place.business.name} is temporarily closed.", retryAfter=SUSPENDED_SECONDS)
        return place

    async def _holder(self, ctx: Context, bearer: str) -> Actor:
        actor = await authentication.by_bearer(ctx, bearer)
        if actor is None:
            raise Unauthenticated("The credentials are not valid.")
        return actor

    def _context(self, place: Place, connection: HTTPConnection) -> Context:
        return Context(
            business=place.business,
            services=self.services,
            address=connection.client.host if connection.client else "",
            device=connection.headers.get("user-agent", "")[:DEVICE_LENGTH],
            origin=origin_of(self.services, place.host),
        )

    async def system(self, tenant: UUID) -> Context | None:
        """The context in which the system itself works for a tenant; None while the tenant is not at work."""
        place = await self.directory.of(tenant)
        if place is None or not place.is_open:
            # Jobs that are put off for this wait long, so it has to be true of now and not of some seconds ago.
            place = await self.directory.of(tenant, anew=True)
        return None if place is None or not place.is_open else self._of_system(place)

    async def receiving(self, tenant: UUID) -> Context | None:
        """As `system`, but of a suspended tenant too: what providers tell is kept until it is restored."""
        place = await self.directory.of(tenant)
        return None if place is None else self._of_system(place)

    def _of_system(self, place: Place) -> Context:
        return Context(place.business, self.services, origin=origin_of(self.services, place.host))


def origin_of(services: Services, host: str) -> str:
    """Where the tenant's pages are: https in production, our own port otherwise."""
    config = services.config
    return f"https://{host}" if config.environment == "production" else f"http://{host}:{config.port}"


def _bearer(headers: Mapping[str, str], params: Mapping[str, object]) -> str | None:
    given = headers.get("authorization") or params.get("authorization") or params.get("Authorization")
    if not isinstance(given, str):
        return None
    scheme, _, token = given.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthenticated("The Authorization header must be: Bearer <token>.")
    return token.strip()
