"""A file's rows are brought in: asked for by staff, done by a job, first without writing anything where wished."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from models import database
from models.bulk_files import GOING_ON, BulkStatus, Import, ImportOf, ImportProblem, OnExisting
from models.files import File, FileStatus
from tenure import settings
from tenure.access import Permission
from tenure.bulk import limits, progress
from tenure.context import Context
from tenure.files import removal, sight
from tenure.jobs import due, enqueue, job, later
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

RUN = "import.run"
TIDY = "import.tidy"
EXPIRE = "import.expire"
TIMEOUT = "TIMEOUT"
TYPES = frozenset({"text/csv", "text/plain"})
ASKS = {ImportOf.MEMBERS: Permission.MEMBERS_WRITE, ImportOf.SUBSCRIPTIONS: Permission.SUBSCRIPTIONS_WRITE}
"""What it takes to make these one by one, and so to bring many in."""
MOST_MAPPED = 200
LONGEST_COLUMN = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be brought in. `mapping` leads from the file's columns to ours; None leaves a column out."""

    kind: ImportOf
    file_id: UUID
    is_dry_run: bool
    mapping: Mapping[str, str | None] = field(default_factory=dict)
    on_existing: OnExisting = OnExisting.SKIP
    invites: bool = False


@transactional
async def create(ctx: Context, wish: Wish) -> Import:
    """Have the file's rows brought in. Raises `Refused`, `NotFound`, and `Forbidden` for what one may not make."""
    ctx.require(ASKS[wish.kind])
    file = await sight.visible(ctx, wish.file_id)
    if file.status is not FileStatus.READY or file.content_type not in TYPES:
        raise Refused("FILE_UNFIT", "Upload the file as text/csv and complete the upload first.", ["file"])
    going_on = Import.of(ctx.tenant).filter(status__in=[str(one) for one in GOING_ON])
    if await going_on.count() >= limits.MOST_AT_ONCE:
        raise Refused("TOO_MANY", f"At most {limits.MOST_AT_ONCE} imports can run at a time. Wait for one to finish.")
    _check_mapping(wish.mapping)
    row = await Import.create(
        tenant_id=ctx.tenant,
        kind=wish.kind,
        file_id=file.id,
        mapping=dict(wish.mapping),
        is_dry_run=wish.is_dry_run,
        on_existing=wish.on_existing,
        invites=wish.invites,
        status=BulkStatus.QUEUED,
        requested_by=ctx.actor.name,
        created_at=ctx.now(),
    )
    await enqueue(ctx, RUN, import_id=row.id)
    await later(ctx, EXPIRE, row.id, ctx.now() + limits.GIVEN_UP_AFTER)
    return row


def mapped(pairs: Sequence[tuple[str, str | None]]) -> dict[str, str | None]:
    """The mapping that these are, of a file's column to ours each. Raises `Refused` where a column is named twice."""
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        raise Refused("MAPPING_INVALID", "A column of the file can't be mapped twice.", ["mapping"])
    return mapping


def _check_mapping(mapping: Mapping[str, str | None]) -> None:
    if len(mapping) > MOST_MAPPED or any(not name.strip() or len(name) > LONGEST_COLUMN for name in mapping):
        said = f"Map at most {MOST_MAPPED} columns, each with a name of 1 to {LONGEST_COLUMN} characters."
        raise Refused("MAPPING_INVALID", said, ["mapping"])
    named = [name for name in mapping.values() if name is not None]
    if len(set(named)) < len(named):
        raise Refused("MAPPING_INVALID", "Two columns can't be mapped to the same column.", ["mapping"])


@transactional
async def cancel(ctx: Context, import_id: UUID) -> Import:
    """Bring no more in; what has come stays. Once more changes nothing. Raises `Refused` for one that is finished."""
    row = await Import.locked(ctx.tenant, import_id)
    ctx.require(ASKS[row.kind])
    if row.status in GOING_ON:
        await end(ctx, row, BulkStatus.CANCELED)
    elif row.status is not BulkStatus.CANCELED:
        raise Refused("FINISHED", "This import has already finished.", ["import"])
    return row


async def end(ctx: Context, row: Import, status: BulkStatus, error: str | None = None, message: str = "") -> None:
    """It goes no further, in the open transaction that holds its row."""
    row.status, row.error, row.error_message = status, error, message[:255] or None
    row.finished_at = ctx.now()
    row.expires_at = ctx.now() + timedelta(days=await settings.value(ctx, limits.EXPORT_DAYS))
    await row.save(update_fields=["status", "error", "error_message", "finished_at", "expires_at"])
    await later(ctx, EXPIRE, row.id, row.expires_at)
    progress.told(ctx, row.id, row.rows_done)


@due(EXPIRE, subject=Import)
async def expire(ctx: Context, import_id: UUID) -> None:
    """File and report are there no more; what is still not done never will be."""
    row = await Import.locked(ctx.tenant, import_id)
    if row.status in GOING_ON:
        await end(ctx, row, BulkStatus.FAILED, TIMEOUT, "The import didn't finish within a day.")
    else:
        await _forgotten(ctx, row)


@transactional
async def forget_all(ctx: Context) -> None:
    """Let every file go that is brought in: somebody who may be in them was forgotten."""
    for row in await Import.of(ctx.tenant).filter(expires_at__gt=ctx.now()).order_by("id"):
        await _forgotten(ctx, await Import.locked(ctx.tenant, row.id))


async def _forgotten(ctx: Context, row: Import) -> None:
    """A file that another import is still to read stays until that is done."""
    if row.expires_at is not None and row.expires_at > ctx.now():
        row.expires_at = ctx.now()
        await row.save(update_fields=["expires_at"])
    await ImportProblem.of(ctx.tenant).filter(import_id=row.id).delete()
    others = Import.of(ctx.tenant).filter(file_id=row.file_id).exclude(id=row.id)
    is_needed = await others.filter(expires_at__isnull=True).exists()
    if not is_needed and not await others.filter(expires_at__gt=ctx.now()).exists():
        await removal.remove(ctx, await File.locked(ctx.tenant, row.file_id))
    await enqueue(ctx, TIDY, import_id=row.id)


def report_key(row: Import) -> str:
    """Where the report lies in the store."""
    return f"{row.tenant_id}/imports/{row.id}/report"


def has_report(ctx: Context, row: Import) -> bool:
    is_kept = row.expires_at is not None and row.expires_at > ctx.now()
    return is_kept and row.status is BulkStatus.DONE and row.problems > 0


def may_see(ctx: Context, row: Import) -> bool:
    """Whether the caller may see what is wrong with it."""
    return ctx.may(Permission.IMPORTS_WRITE) and ctx.may(ASKS[row.kind])


@job(TIDY)
async def tidy(ctx: Context, import_id: str) -> None:
    """Remove the report from the store once its days are over. Safe at any time."""
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await Import.named(ctx.tenant, UUID(import_id))
    if not has_report(ctx, row):
        await ctx.services.storage.delete(report_key(row))
