"""The job that brings a file in: batch after batch, each with its place in the same transaction.

So whoever is killed has done a batch or has not, and whoever goes on begins where the row says. Of a dry run each batch
is really done, and taken back.
"""

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from models import database
from models.bulk_files import GOING_ON, BulkStatus, Import
from models.files import File, FileStatus
from tenure import rehearsal, settings
from tenure.bulk import batches, importing, limits, progress, report
from tenure.bulk.batches import Counted, RowRefused
from tenure.bulk.cells import Problem
from tenure.bulk.reading import Row, Sheet, Surveyed, Unfit, survey
from tenure.context import Context
from tenure.events import ImportCompleted, emit
from tenure.gateways.storage.contract import NoSuchFile
from tenure.jobs import enqueue, job
from tenure.kit import clock
from tenure.transactions import transactional

BATCH = 50
GONE = Unfit("FILE_GONE", "The file was deleted before all of it was imported.")


@job(importing.RUN, at_once=4)
async def run(ctx: Context, import_id: str) -> None:
    """Go on where it stands. After its turn it queues again behind others. Safe to run twice, and at once."""
    row = await _begun(ctx, UUID(import_id))
    if row is None:
        return
    try:
        with TemporaryDirectory(prefix="tenure-import-") as folder:
            path = Path(folder) / "rows.csv"
            await _fetched(ctx, row, path)
            await _taken_in(ctx, row, path)
    except Unfit as unfit:
        await _fail(ctx, row.id, unfit)


@transactional
async def _begun(ctx: Context, import_id: UUID) -> Import | None:
    row = await Import.locked(ctx.tenant, import_id)
    if row.status not in GOING_ON:
        return None
    row.status = BulkStatus.RUNNING
    await row.save(update_fields=["status"])
    progress.told(ctx, row.id, row.rows_done)
    return row


async def _fetched(ctx: Context, row: Import, path: Path) -> None:
    """Have the file on the disk. Raises `Unfit` where it is there no more."""
    async with database.for_tenant(ctx.tenant, reading=True):
        file = await File.named(ctx.tenant, row.file_id)
    if file.status is not FileStatus.READY:
        raise GONE
    try:
        with path.open("wb") as target:
            async for chunk in ctx.services.storage.open(file.storage_key):
                await asyncio.to_thread(target.write, chunk)
    except NoSuchFile as error:
        raise GONE from error


async def _taken_in(ctx: Context, row: Import, path: Path) -> None:
    ends = clock.monotonic() + limits.TURN.total_seconds()
    async with database.for_tenant(ctx.tenant, reading=True):
        kind, most = await batches.kind_of(ctx, row), await settings.value(ctx, limits.IMPORT_ROWS)
    found = await asyncio.to_thread(survey, path, row.mapping, kind.key, most)
    with Sheet(path, row.mapping) as sheet:
        _check_columns(sheet, kind.required, kind.optional)
        await _known(ctx, row.id, found.rows)
        await asyncio.to_thread(sheet.skip, row.rows_done)
        while rows := await asyncio.to_thread(sheet.take, BATCH):
            is_over = clock.monotonic() > ends
            moved = await _batch(ctx, row, rows, _repeated(rows, kind.key, found), is_over=is_over)
            if moved is None or is_over:
                return
            row = moved
    await report.written(ctx, row)
    await _finish(ctx, row.id)


def _check_columns(sheet: Sheet, required: frozenset[str], optional: frozenset[str]) -> None:
    """Raises `Unfit`: a column that nobody knows may be one that somebody has misspelt."""
    for place, name in enumerate(sheet.columns):
        if name is not None and name not in required | optional:
            known = ", ".join(sorted(required | optional))
            said = f"Column {place + 1} has an unknown name. Map it or leave it out. Known columns: {known}."
            raise Unfit("COLUMN_UNKNOWN", said)
    missing = required - set(sheet.columns)
    if missing:
        raise Unfit("COLUMN_MISSING", f"The file has no column {min(missing)!r}.")


def _repeated(rows: Sequence[Row], key: str, found: Surveyed) -> dict[int, Problem]:
    return {one.number: Problem(key, *batches.REPEATED) for one in rows if one.number in found.repeated}


async def _batch(
    ctx: Context, row: Import, rows: Sequence[Row], refused: dict[int, Problem], *, is_over: bool
) -> Import | None:
    """Bring rows in, and move the place on; the row as it stands then, None where somebody else has moved it."""
    while True:
        try:
            if not row.is_dry_run:
                return await _moved(ctx, row, rows, refused, is_over)
            tried = await rehearsal.rehearse(ctx, partial(batches.bring, row=row, rows=rows, refused=refused))
            return await _moved_by(ctx, row, tried.outcome, is_over)
        except RowRefused as error:
            refused[error.number] = error.problem


@transactional
async def _moved(
    ctx: Context, seen: Import, rows: Sequence[Row], refused: dict[int, Problem], is_over: bool
) -> Import | None:
    row = await _locked(ctx, seen)
    return None if row is None else await _counted(ctx, row, await batches.bring(ctx, row, rows, refused), is_over)


@transactional
async def _moved_by(ctx: Context, seen: Import, counted: Counted, is_over: bool) -> Import | None:
    row = await _locked(ctx, seen)
    return None if row is None else await _counted(ctx, row, counted, is_over)


async def _locked(ctx: Context, seen: Import) -> Import | None:
    """The row at the place where it was seen; None where it was called off or moved on."""
    row = await Import.locked(ctx.tenant, seen.id)
    return row if row.status is BulkStatus.RUNNING and row.rows_done == seen.rows_done else None


async def _counted(ctx: Context, row: Import, counted: Counted, is_over: bool) -> Import:
    await report.noted(ctx, row, counted)
    row.rows_done += counted.rows
    row.rows_created += counted.created
    row.rows_updated += counted.updated
    row.rows_skipped += counted.skipped
    row.rows_failed += len(counted.problems)
    row.problems += sum(len(problems) for problems in counted.problems.values())
    counts = ["rows_created", "rows_updated", "rows_skipped", "rows_failed", "problems"]
    await row.save(update_fields=["rows_done", *counts])
    if is_over:
        await enqueue(ctx, importing.RUN, import_id=row.id)
    progress.told(ctx, row.id, row.rows_done)
    return row


@transactional
async def _known(ctx: Context, import_id: UUID, rows: int) -> None:
    row = await Import.locked(ctx.tenant, import_id)
    if row.rows_known != rows:
        row.rows_known = rows
        await row.save(update_fields=["rows_known"])
        progress.told(ctx, row.id, row.rows_done)


@transactional
async def _finish(ctx: Context, import_id: UUID) -> None:
    row = await Import.locked(ctx.tenant, import_id)
    if row.status is not BulkStatus.RUNNING or row.rows_done != row.rows_known:
        return
    await importing.end(ctx, row, BulkStatus.DONE)
    if not row.is_dry_run:
        counts = {
            "created": row.rows_created,
            "updated": row.rows_updated,
            "skipped": row.rows_skipped,
            "failed": row.rows_failed,
        }
        emit(ctx, ImportCompleted(row, kind=str(row.kind), counts=counts))


@transactional
async def _fail(ctx: Context, import_id: UUID, unfit: Unfit) -> None:
    row = await Import.locked(ctx.tenant, import_id)
    if row.status in GOING_ON:
        await importing.end(ctx, row, BulkStatus.FAILED, unfit.code, str(unfit))
