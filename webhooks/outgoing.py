"""A worker's share in sending webhooks: what the log tells is fanned out, and every endpoint is sent to by itself.

One that hangs or fails takes a place or two of its own and keeps nobody: neither other endpoints, nor the job queue.
"""

import asyncio
from uuid import UUID

import structlog

from tenure.context import Context
from tenure.gateways.web.contract import Web
from tenure.gateways.web.guarded import GuardedWeb
from tenure.integrators import fanning, outcomes, waiting
from tenure.integrators.outcomes import Outcome
from tenure.integrators.waiting import Batch
from tenure.integrators.waking import TOPIC
from tenure.jobs import due, running
from tenure.jobs.queue import OUTAGES
from tenure.kit import clock, ids
from tenure.services import Services
from webhooks.posting import post

log = structlog.get_logger(__name__)

IN_ALL = 256
"""How many requests of one worker are under way at most, and to one endpoint: while it is well, and while it fails."""
WHILE_WELL = 8
WHILE_FAILING = 1
CLOSING_SECONDS = 11.0


class Sender:
    """Sends to endpoints what may be sent, one lane for each."""

    def __init__(self, web: Web) -> None:
        self._web = web
        self._places = asyncio.Semaphore(IN_ALL)
        self._name = ids.new()
        self.is_closing = False

    async def empty(self, ctx: Context, endpoint_id: UUID) -> int:
        """Send until nothing is left that may be sent now; how many requests that were. Not where another is at it."""
        if not await waiting.lease(ctx, endpoint_id, self._name):
            return 0
        try:
            return await _Lane(self, ctx, endpoint_id).run()
        finally:
            await asyncio.shield(waiting.release(ctx, endpoint_id, self._name))

    async def prolonged(self, ctx: Context, endpoint_id: UUID) -> bool:
        return await waiting.lease(ctx, endpoint_id, self._name)

    async def attempt(self, ctx: Context, batch: Batch, parcel: waiting.Parcel) -> Outcome:
        async with self._places:
            return await post(ctx, self._web, batch, parcel)


class _Lane:
    """The way to one endpoint: a few requests at once, each of another subject."""

    def __init__(self, sender: Sender, ctx: Context, endpoint_id: UUID) -> None:
        self._sender = sender
        self._ctx = ctx
        self._endpoint_id = endpoint_id
        self._under_way: dict[asyncio.Task[Outcome], UUID] = {}
        self._leased_at = clock.monotonic()
        self._is_well = True

    async def run(self) -> int:
        sent = 0
        try:
            while await self._goes_on():
                batch = await self._next()
                if not self._under_way:
                    await waiting.plan(self._ctx, self._endpoint_id)
                    break
                done = await self._first_done()
                sent += len(done)
                self._is_well = await outcomes.record(self._ctx, batch.endpoint, done)
        finally:
            for task in self._under_way:
                task.cancel()
        return sent

    async def _goes_on(self) -> bool:
        """While the lease lasts, which is prolonged in good time, and nobody asked to end."""
        if self._sender.is_closing and not self._under_way:
            return False
        if clock.monotonic() - self._leased_at < waiting.LEASE.total_seconds() / 3:
            return True
        self._leased_at = clock.monotonic()
        return await self._sender.prolonged(self._ctx, self._endpoint_id)

    async def _next(self) -> Batch:
        """Begin what there is room for."""
        room = WHILE_WELL if self._is_well else WHILE_FAILING
        most = 0 if self._sender.is_closing else max(0, room - len(self._under_way))
        batch = await waiting.batch(self._ctx, self._endpoint_id, list(self._under_way.values()), most)
        if batch.endpoint.failing_since is not None:
            self._is_well, batch = False, _cut(batch, WHILE_FAILING - len(self._under_way))
        for parcel in batch.parcels:
            task = asyncio.create_task(self._sender.attempt(self._ctx, batch, parcel))
            self._under_way[task] = parcel.delivery.id
        return batch

    async def _first_done(self) -> list[Outcome]:
        done, _ = await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            del self._under_way[task]
        return [task.result() for task in done]


def _cut(batch: Batch, most: int) -> Batch:
    return Batch(batch.endpoint, batch.secrets, batch.parcels[: max(0, most)])


class Outgoing:
    """What one worker keeps while it sends: a lane for each endpoint that has something to be sent."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._web = GuardedWeb(allow_local=services.config.environment != "production", at_once=IN_ALL)
        self._sender = Sender(self._web)
        self._lanes: dict[UUID, asyncio.Task[None]] = {}
        self._again: set[UUID] = set()

    async def read(self, tenant: UUID) -> None:
        """Fan out what the tenant's log has, and see to it that all that may be sent is being sent."""
        ctx = await running.direct(self._services)(tenant) if await waiting.has_endpoints(tenant) else None
        if ctx is None:
            return
        await fanning.fan_out(ctx)
        for endpoint in await waiting.endpoints(ctx):
            self._again.add(endpoint)
            if endpoint not in self._lanes:
                self._lanes[endpoint] = asyncio.create_task(self._lane(ctx, endpoint))

    async def settled(self) -> None:
        """Returns once nothing is being sent."""
        while self._lanes:
            await asyncio.wait(self._lanes.values())

    async def close(self) -> None:
        """Begin nothing more, and wait for what is under way; what is cut short is sent again by somebody."""
        self._sender.is_closing = True
        if self._lanes:
            _, late = await asyncio.wait(self._lanes.values(), timeout=CLOSING_SECONDS)
            for lane in late:
                lane.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._web.close()

    async def _lane(self, ctx: Context, endpoint: UUID) -> None:
        """Until nothing more was asked for; a failure is told, and the next look at the tenant begins anew."""
        try:
            while endpoint in self._again and not self._sender.is_closing:
                self._again.discard(endpoint)
                await self._sender.empty(ctx, endpoint)
        except OUTAGES as error:
            log.warning("webhooks.hindered", endpoint=str(endpoint), error=f"{type(error).__name__}: {error}")
        except Exception:
            log.exception("webhooks.lane_failed", tenant=str(ctx.tenant), endpoint=str(endpoint))
        finally:
            del self._lanes[endpoint]


@due(waiting.RETRY, outside=True)
async def retry(ctx: Context, endpoint_id: UUID) -> None:
    """Something may be tried again. Under a test clock it is, here and now, before that clock goes on."""
    if ctx.business.clock is None:
        await ctx.services.bus.publish(f"{TOPIC}:{ctx.tenant}", 0)
        return
    await fanning.fan_out(ctx)
    await Sender(ctx.services.web).empty(ctx, endpoint_id)
