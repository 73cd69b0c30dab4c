"""A worker's share in sending webhooks: what the log tells is fanned out, and every endpoint is sent to by itself.

One that hangs or fails takes a place or two of its own and keeps nobody: neither other endpoints, nor the job queue.
"""

import asyncio
import contextlib
from dataclasses import replace
from uuid import UUID

import structlog

from models.integrators import WebhookEndpoint
from tenure.context import SYSTEM, Context
from tenure.gateways.web.contract import Web
from tenure.gateways.web.guarded import GuardedWeb
from tenure.integrators import fanning, outcomes, waiting
from tenure.integrators.outcomes import Outcome
from tenure.integrators.waiting import Asked, Batch, Parcel
from tenure.integrators.waking import TOPIC
from tenure.jobs import due, running
from tenure.jobs.queue import OUTAGES
from tenure.kit import ids
from tenure.services import Services
from webhooks.posting import post

log = structlog.get_logger(__name__)

IN_ALL = 256
"""How many requests of one worker are under way at most, and to one endpoint: while it is well, and while it fails."""
WHILE_WELL = 8
WHILE_FAILING = 1
IDLE_SECONDS = 2.0
"""How long a lane stays open for what comes next."""
CLOSING_SECONDS = 11.0


class Sender:
    """Sends to endpoints what may be sent, one lane for each."""

    def __init__(self, web: Web, idle_seconds: float = 0) -> None:
        self.idle_seconds = idle_seconds
        self.is_closing = False
        self._web = web
        self._places = asyncio.Semaphore(IN_ALL)
        self._name = ids.new()
        self._open: dict[UUID, Lane] = {}

    def wake(self, ctx: Context, endpoint_id: UUID) -> bool:
        """Whether there is a lane, which now looks for more."""
        lane = self._open.get(endpoint_id)
        if lane is not None:
            lane.ctx = ctx
            lane.woken.set()
        return lane is not None

    async def empty(self, ctx: Context, endpoint_id: UUID) -> int:
        """Send until nothing is left that may be sent now; how many requests that were. Not where another is at it."""
        if not await waiting.lease(ctx, endpoint_id, self._name):
            return 0
        lane = self._open[endpoint_id] = Lane(self, ctx, endpoint_id)
        prolonging = asyncio.create_task(self._prolong(lane))
        try:
            return await lane.run()
        finally:
            prolonging.cancel()
            self.shut(endpoint_id)
            await asyncio.shield(waiting.release(ctx, endpoint_id, self._name))

    def shut(self, endpoint_id: UUID) -> None:
        """The lane looks for nothing more: who wakes it from now on is told that there is none."""
        self._open.pop(endpoint_id, None)

    async def attempt(self, ctx: Context, batch: Batch, parcel: Parcel) -> Outcome:
        async with self._places:
            return await post(ctx, self._web, batch, parcel)

    async def _prolong(self, lane: "Lane") -> None:
        """Keep the lease while the lane is at work. Once it is lost, what is under way may be sent by another too."""
        while not lane.is_lost:
            await asyncio.sleep(waiting.LEASE.total_seconds() / 4)
            try:
                lane.is_lost = not await waiting.lease(lane.ctx, lane.endpoint_id, self._name)
            except OUTAGES as error:
                log.warning("webhooks.lease_hindered", endpoint=str(lane.endpoint_id), error=str(error))


class Lane:
    """The way to one endpoint: a few requests at once, each of another subject."""

    def __init__(self, sender: Sender, ctx: Context, endpoint_id: UUID) -> None:
        self.ctx = ctx
        self.endpoint_id = endpoint_id
        self.is_lost = False
        self.woken = asyncio.Event()
        self._sender = sender
        self._under_way: dict[asyncio.Task[Outcome], UUID] = {}

    async def run(self) -> int:
        """Until nothing may be sent and nobody wakes it for a while; how many requests that were."""
        sent, batch = 0, await self._looked()
        try:
            while not self.is_lost:
                self._begin(batch)
                if not self._under_way and not await self._is_woken():
                    self._sender.shut(self.endpoint_id)
                    await waiting.plan(self.ctx, self.endpoint_id)
                    break
                done = await self._first_done()
                batch = await self._after(batch, done)
                sent += len(done)
        finally:
            for task in self._under_way:
                task.cancel()
        return sent

    async def _after(self, batch: Batch, done: list[Outcome]) -> Batch:
        """What comes next: after some are done, or where the lane was woken and has room for more."""
        if done:
            return await self._recorded(batch.endpoint, done)
        return await self._looked() if self._room(batch) else Batch(batch.endpoint, [], [])

    def _begin(self, batch: Batch) -> None:
        for parcel in batch.parcels[: self._room(batch)]:
            task = asyncio.create_task(self._sender.attempt(self.ctx, batch, parcel))
            self._under_way[task] = parcel.delivery.id

    def _room(self, batch: Batch) -> int:
        """How many more may be under way: hardly any to one that does not take them."""
        room = WHILE_WELL if batch.endpoint.failing_since is None else WHILE_FAILING
        return 0 if self._sender.is_closing else max(0, room - len(self._under_way))

    async def _looked(self) -> Batch:
        return await waiting.batch(self.ctx, self.endpoint_id, self._asked())

    async def _recorded(self, endpoint: WebhookEndpoint, done: list[Outcome]) -> Batch:
        """Write them down, and see what comes next in the same transaction."""
        return await outcomes.record(self.ctx, endpoint, done, self._asked())

    def _asked(self) -> Asked:
        under_way = list(self._under_way.values())
        return Asked(under_way, max(0, WHILE_WELL - len(under_way)))

    async def _is_woken(self) -> bool:
        """Whether there is more to look for, now or within a while."""
        if not self.woken.is_set() and not self._sender.is_closing and self._sender.idle_seconds:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._sender.idle_seconds):
                    await self.woken.wait()
        return self.woken.is_set() and not self._sender.is_closing

    async def _first_done(self) -> list[Outcome]:
        """What has come of requests, once there is any; nothing where the lane is woken before."""
        waking = asyncio.create_task(self.woken.wait())
        try:
            done, _ = await asyncio.wait([waking, *self._under_way], return_when=asyncio.FIRST_COMPLETED)
        finally:
            waking.cancel()
        self.woken.clear()
        finished = [task for task in self._under_way if task in done]
        for task in finished:
            del self._under_way[task]
        return [task.result() for task in finished]


class Outgoing:
    """What one worker keeps while it sends: a lane for each endpoint that has something to be sent."""

    def __init__(
        self, services: Services, lookup: running.Lookup | None = None, idle_seconds: float = IDLE_SECONDS
    ) -> None:
        self._lookup = lookup or running.direct(services)
        self._web = GuardedWeb(allow_local=services.config.environment != "production", at_once=IN_ALL)
        self._sender = Sender(self._web, idle_seconds)
        self._lanes: dict[UUID, asyncio.Task[None]] = {}
        self._again: set[UUID] = set()

    async def read(self, tenant: UUID) -> None:
        """Fan out what the tenant's log has, and see to it that all that may be sent is being sent."""
        behind = await fanning.is_behind(tenant)
        found = None if behind is None else await self._lookup(tenant)
        if found is None:
            return
        ctx = replace(found, actor=SYSTEM)
        if behind:
            async for told in fanning.fan_out(ctx):
                for endpoint in told:
                    self._look(ctx, endpoint)
        for endpoint in await waiting.endpoints(ctx):
            self._look(ctx, endpoint)

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

    def _look(self, ctx: Context, endpoint: UUID) -> None:
        """Have a lane look for what there is; one that is just ending is opened again."""
        if self._sender.wake(ctx, endpoint):
            return
        self._again.add(endpoint)
        if endpoint not in self._lanes:
            self._lanes[endpoint] = asyncio.create_task(self._lane(ctx, endpoint))

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
            self._again.discard(endpoint)
            del self._lanes[endpoint]


@due(waiting.RETRY, outside=True)
async def retry(ctx: Context, endpoint_id: UUID) -> None:
    """Something may be tried again. Under a test clock it is, here and now, before that clock goes on."""
    if ctx.business.clock is None:
        await ctx.services.bus.publish(f"{TOPIC}:{ctx.tenant}", 0)
        return
    async for _ in fanning.fan_out(ctx):
        pass  # what it tells is sent below, or by whoever is woken
    await Sender(ctx.services.web).empty(ctx, endpoint_id)
