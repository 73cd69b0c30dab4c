"""Readers of the log: every handler goes through each tenant's events with a cursor of its own."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from models import database
from models.events import LoggedEvent, Reader, ReaderCursor
from tenure.context import Context
from tenure.jobs import running
from tenure.jobs.queue import OUTAGES
from tenure.kit import clock, ids
from tenure.modules.contract import Handler, Manifest
from tenure.services import Services
from tenure.transactions import transactional

log = structlog.get_logger(__name__)

BATCH = 100
FIRST_DELAY = timedelta(seconds=1)
LONGEST_DELAY = timedelta(hours=1)


def handlers_of(manifests: Sequence[Manifest]) -> list[Handler]:
    return [handler for manifest in manifests for handler in manifest.handlers]


async def introduce(manifests: Sequence[Manifest]) -> None:
    """Note the handlers that are new here: they read what is recorded from now on, and no earlier history."""
    new = [Reader(name=handler.name, since=clock.now()) for handler in handlers_of(manifests)]
    if new:
        await Reader.bulk_create(new, ignore_conflicts=True)


async def tick(services: Services, manifests: Sequence[Manifest], tenant: UUID) -> int:
    """Have every handler read on to the end of the tenant's log; how many events were handled.

    A handler that fails is told in the log, waits, and keeps none of the others. Raises one of `OUTAGES`.
    """
    handlers = handlers_of(manifests)
    waiting = await _with_something_to_read(tenant, handlers)
    ctx = await running.direct(services)(tenant) if waiting else None
    if ctx is None:
        return 0
    turns = [_read_on(ctx, handler) for handler in handlers if handler.name in waiting]
    async with asyncio.TaskGroup() as together:
        tasks = [together.create_task(turn) for turn in turns]
    return sum(task.result() for task in tasks)


async def _with_something_to_read(tenant: UUID, handlers: Sequence[Handler]) -> set[str]:
    if not handlers:
        return set()
    async with database.for_tenant(tenant, reading=True):
        rows = await database.fetch(
            "SELECT handler.name FROM unnest($2::text[], $3::text[]) AS handler (name, type) "
            "LEFT JOIN reader_cursor AS cursor ON cursor.tenant_id = $1 AND cursor.name = handler.name "
            "WHERE (cursor.retry_at IS NULL OR cursor.retry_at <= $4) "
            "AND EXISTS (SELECT FROM event WHERE event.tenant_id = $1 "
            "AND event.type = handler.type AND event.position > coalesce(cursor.position, 0))",
            tenant,
            [handler.name for handler in handlers],
            [handler.event.name for handler in handlers],
            clock.now(),
        )
    return {row["name"] for row in rows}


async def _read_on(ctx: Context, handler: Handler) -> int:
    """From its cursor to the end, until it fails, or another worker is found to be at it."""
    handled = 0
    await _begun(ctx, handler)
    while batch := await _following(ctx, handler):
        for event in batch:
            if not await _tried(ctx, handler, event):
                return handled
            handled += 1
        if len(batch) < BATCH:
            break
    return handled


@transactional
async def _begun(ctx: Context, handler: Handler) -> None:
    """Its first cursor in the tenant: at the last event before it was introduced."""
    if await ReaderCursor.of(ctx.tenant).filter(name=handler.name).exists():
        return
    reader = await Reader.get(name=handler.name)
    await database.execute(
        "INSERT INTO reader_cursor (tenant_id, id, name, position, attempts) VALUES ($1, $2, $3, coalesce("
        "(SELECT max(position) FROM event WHERE tenant_id = $1 AND recorded_at < $4), 0), 0) ON CONFLICT DO NOTHING",
        ctx.tenant,
        ids.new(),
        handler.name,
        reader.since,
    )


async def _following(ctx: Context, handler: Handler) -> list[LoggedEvent]:
    async with database.for_tenant(ctx.tenant, reading=True):
        cursor = await ReaderCursor.of(ctx.tenant).get(name=handler.name)
        unread = LoggedEvent.of(ctx.tenant).filter(type=handler.event.name, position__gt=cursor.position)
        return await unread.order_by("position").limit(BATCH)


async def _tried(ctx: Context, handler: Handler, event: LoggedEvent) -> bool:
    """Whether the handler has now handled it, here."""
    try:
        return await _handled(replace(ctx, cause=f"event:{event.id}"), handler, event)
    except OUTAGES:
        raise
    except Exception as error:  # whatever a module raises, the other handlers and tenants go on
        attempts = await _put_off(ctx, handler, event, clock.now())
        told = {"handler": handler.name, "tenant": str(ctx.tenant), "event_id": str(event.id), "attempts": attempts}
        log.error("handler.failed", **told, exc_info=error)
        return False


@transactional
async def _handled(ctx: Context, handler: Handler, event: LoggedEvent) -> bool:
    """Move the cursor onto the event and call the handler, both or neither; False where another worker is at it."""
    cursors = ReaderCursor.of(ctx.tenant).select_for_update(skip_locked=True)
    cursor = await cursors.get_or_none(name=handler.name)
    if cursor is None or cursor.position >= event.position:
        return False
    cursor.position, cursor.attempts, cursor.retry_at = event.position, 0, None
    await cursor.save(update_fields=["position", "attempts", "retry_at"])
    await handler.call(ctx, event)
    return True


@transactional
async def _put_off(ctx: Context, handler: Handler, event: LoggedEvent, now: datetime) -> int:
    """Have the event tried again later, ever less often; how often it was tried."""
    cursor = await ReaderCursor.of(ctx.tenant).select_for_update(no_key=True).get(name=handler.name)
    if cursor.position < event.position:
        cursor.retry_at = now + min(FIRST_DELAY * 2 ** min(cursor.attempts, 16), LONGEST_DELAY)
        cursor.attempts += 1
        await cursor.save(update_fields=["attempts", "retry_at"])
    return cursor.attempts
