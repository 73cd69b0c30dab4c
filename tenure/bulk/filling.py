"""The job that writes an export: page after page in snapshots of their own, part after part into the store."""

from dataclasses import dataclass
from uuid import UUID

from models import database
from models.bulk_files import GOING_ON, BulkStatus, Export
from tenure.bulk import exporting, limits, parts, progress, writing
from tenure.bulk.columns import Column
from tenure.bulk.listings import LISTINGS, Listing
from tenure.context import Context
from tenure.events import ExportCompleted, emit
from tenure.jobs import enqueue, job, later
from tenure.kit import clock
from tenure.transactions import transactional

PAGE = 500
"""Rows of one snapshot, and of one statement."""
PART = 2_000
"""Rows of one part: what is in memory at once, and what a crash costs."""


@dataclass(frozen=True, slots=True)
class _Part:
    content: bytes
    rows: int
    after: str


@job(exporting.WRITE, at_once=4)
async def write(ctx: Context, export_id: str) -> None:
    """Write on where it stands. After its turn it queues again behind others. Safe to run twice, and at once."""
    export = await _begun(ctx, UUID(export_id))
    if export is None:
        return
    run, ends = export.runs, clock.monotonic() + limits.TURN.total_seconds()
    while (part := await _read(ctx, export)) is not None:
        key = parts.part(export, len(export.parts), run)
        await ctx.services.storage.put(key, part.content, writing.TYPES[export.format])
        export = await _noted(ctx, export.id, run, part, is_over=clock.monotonic() > ends)
        if export is None:  # another run went past this one, or it was called off
            await ctx.services.storage.delete(key)
            return
        if clock.monotonic() > ends:
            return
    size = await parts.joined(ctx.services.storage, export, writing.TYPES[export.format])
    await _complete(ctx, export.id, run, size)


@transactional
async def _begun(ctx: Context, export_id: UUID) -> Export | None:
    """The export as the newest run has it; None where there is nothing more to do."""
    export = await Export.locked(ctx.tenant, export_id)
    if export.status not in GOING_ON:
        return None
    export.status, export.runs = BulkStatus.RUNNING, export.runs + 1
    if export.until is None:
        listing = LISTINGS[export.kind]
        export.until = await listing.last(ctx)
        bounded = {f"{listing.key}__lte": listing.place(export.until)}
        export.rows_known = await listing.selected(ctx, export.choice).filter(**bounded).count()
    await export.save(update_fields=["status", "runs", "until", "rows_known"])
    progress.told(ctx, export.id, export.rows_done)
    return export


async def _read(ctx: Context, export: Export) -> _Part | None:
    """The next part; None after the last. The first one is written even where no row is in it: it has the header."""
    listing, content, rows, after = LISTINGS[export.kind], [], 0, export.after
    async with database.for_tenant(ctx.tenant, reading=True):
        known = {one.name: one for one in await listing.all_columns(ctx)}
    # A field that nobody is asked for any more keeps its column, or the lines would not fit the header.
    columns = [known.get(name) or Column(name, lambda line: None) for name in export.columns]
    if not export.parts:
        content.append(writing.header(export.format, columns))
    while rows < PART:
        page, count, after = await _page(ctx, export, listing, columns, after)
        content.append(page)
        rows += count
        if count < PAGE:
            break
    if not rows and export.parts:
        return None
    return _Part(b"".join(content), rows, after or "")


async def _page(
    ctx: Context, export: Export, listing: Listing, columns: list[Column], after: str | None
) -> tuple[bytes, int, str | None]:
    """The next rows beyond a place, how many they are, and the place after them."""
    assert export.until is not None, "it has begun"
    bounds = {f"{listing.key}__lte": listing.place(export.until)}
    if after:
        bounds[f"{listing.key}__gt"] = listing.place(after)
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await listing.selected(ctx, export.choice).filter(**bounds).order_by(listing.key).limit(PAGE)
        lines = await listing.lines(ctx, rows)
    if rows:
        after = str(getattr(rows[-1], listing.key))
    return writing.written(export.format, columns, lines), len(rows), after


@transactional
async def _noted(ctx: Context, export_id: UUID, run: int, part: _Part, *, is_over: bool) -> Export | None:
    """The part is stored: it counts from now on, unless another run is at work by now."""
    export = await Export.locked(ctx.tenant, export_id)
    if export.status is not BulkStatus.RUNNING or export.runs != run:
        return None
    export.parts, export.after, export.rows_done = [*export.parts, run], part.after, export.rows_done + part.rows
    await export.save(update_fields=["parts", "after", "rows_done"])
    if is_over:
        await enqueue(ctx, exporting.WRITE, export_id=export.id)
    progress.told(ctx, export.id, export.rows_done)
    return export


@transactional
async def _complete(ctx: Context, export_id: UUID, run: int, size: int) -> None:
    export = await Export.locked(ctx.tenant, export_id)
    if export.status is not BulkStatus.RUNNING or export.runs != run:
        return
    export.status, export.size, export.finished_at = BulkStatus.DONE, size, ctx.now()
    export.expires_at = await exporting.kept_until(ctx)
    await export.save(update_fields=["status", "size", "finished_at", "expires_at"])
    await later(ctx, exporting.EXPIRE, export.id, export.expires_at)
    await enqueue(ctx, exporting.TIDY, export_id=export.id)
    emit(ctx, ExportCompleted(export, kind=str(export.kind), file=export))
    progress.told(ctx, export.id, export.rows_done)
