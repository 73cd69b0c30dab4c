"""A list as a file: asked for by who may see the list, written by a job in parts, there for some days.

Each part is stored first and then noted, with the place after its last row, in one transaction. Whoever is killed
between loses that part alone, and whoever goes on begins after the last one that was noted.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from models import database
from models.bulk_files import GOING_ON, BulkStatus, Export, ExportFormat, ExportOf
from models.identity import Member
from tenure import settings
from tenure.access import Permission
from tenure.bulk import limits, parts, progress
from tenure.bulk.columns import Column
from tenure.bulk.listings import LISTINGS
from tenure.context import Context
from tenure.identity import addresses
from tenure.jobs import due, enqueue, job, later
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

WRITE = "export.write"
TIDY = "export.tidy"
EXPIRE = "export.expire"
TIMEOUT, ERASURE = "TIMEOUT", "ERASURE"
"""Why one has failed: it was not written in time, or somebody was forgotten meanwhile who may be in it."""
OF_NOBODY = frozenset({ExportOf.EVENTS, ExportOf.LEDGER_ENTRIES, ExportOf.PRODUCTS, ExportOf.OFFERS, ExportOf.COUPONS})
"""Lists that say nothing of people."""


@transactional
async def create(
    ctx: Context, kind: ExportOf, form: ExportFormat, choice: dict[str, Any], fields: Sequence[str] | None = None
) -> Export:
    """Have the list written into a file. Raises `Refused`, and `Forbidden` for what one may not see.

    `choice` narrows it, by the names in `listings.SELECTS`, `text` and `email`. `fields` are the columns, by the names
    of the GraphQL fields; all that the asker may see where none are named.
    """
    listing = LISTINGS[kind]
    ctx.require(listing.permission)
    listing.check(ctx, choice)
    going_on = Export.of(ctx.tenant).filter(status__in=[str(one) for one in GOING_ON])
    if await going_on.count() >= limits.MOST_AT_ONCE:
        raise Refused("TOO_MANY", f"At most {limits.MOST_AT_ONCE} exports can run at a time. Wait for one to finish.")
    columns = _chosen([one for one in await listing.all_columns(ctx) if not one.needs or ctx.may(one.needs)], fields)
    export = await Export.create(
        tenant_id=ctx.tenant,
        kind=kind,
        format=form,
        choice=await _without_addresses(ctx, choice),
        columns=[one.name for one in columns],
        needs=sorted({listing.permission, *listing.needs(choice), *(one.needs for one in columns if one.needs)}),
        status=BulkStatus.QUEUED,
        requested_by=ctx.actor.name,
        created_at=ctx.now(),
    )
    await enqueue(ctx, WRITE, export_id=export.id)
    await later(ctx, EXPIRE, export.id, ctx.now() + limits.GIVEN_UP_AFTER)
    return export


def _chosen(columns: Sequence[Column], fields: Sequence[str] | None) -> Sequence[Column]:
    """Raises `Refused` for a field that the list has not, or not for the asker."""
    if fields is None:
        return columns
    unknown = set(fields) - {one.field for one in columns}
    if unknown or not fields:
        said = f"The list has no field {min(unknown)[:80]!r}." if unknown else "Choose at least one field."
        raise Refused("FIELD_UNKNOWN", said, ["fields"])
    return [one for one in columns if one.field in set(fields)]


async def _without_addresses(ctx: Context, choice: dict[str, Any]) -> dict[str, Any]:
    """Whose address it is, and not the address, is written down."""
    if "email" not in choice:
        return choice
    address = addresses.optional(choice["email"])
    member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm if address else "")
    return {name: value for name, value in choice.items() if name != "email"} | {
        "id": str(member.id if member else UUID(int=0))
    }


def may_fetch(ctx: Context, export: Export) -> bool:
    """Whether the caller may see all that is in it."""
    return ctx.may(Permission.EXPORTS_WRITE) and all(ctx.may(Permission(one)) for one in export.needs)


def is_there(ctx: Context, export: Export) -> bool:
    """Whether its file can be fetched now."""
    return export.status is BulkStatus.DONE and export.expires_at is not None and export.expires_at > ctx.now()


@transactional
async def cancel(ctx: Context, export_id: UUID) -> Export:
    """Write no further, and keep nothing. Once more changes nothing. Raises `Refused` for one that is finished."""
    export = await Export.locked(ctx.tenant, export_id)
    if export.status in GOING_ON:
        await end(ctx, export, BulkStatus.CANCELED)
    elif export.status is not BulkStatus.CANCELED:
        raise Refused("FINISHED", "This export has already finished.", ["export"])
    return export


async def end(ctx: Context, export: Export, status: BulkStatus, error: str | None = None) -> None:
    """It comes to nothing: the locked row says so, and what was stored goes."""
    export.status, export.error, export.finished_at, export.choice = status, error, ctx.now(), {}
    await export.save(update_fields=["status", "error", "finished_at", "choice"])
    # Once more in a day: whoever was killed while they stored a part may have left it after the first time.
    await later(ctx, EXPIRE, export.id, ctx.now() + limits.GIVEN_UP_AFTER)
    await enqueue(ctx, TIDY, export_id=export.id)
    progress.told(ctx, export.id, export.rows_done)


@due(EXPIRE, subject=Export)
async def expire(ctx: Context, export_id: UUID) -> None:
    """Its file is there no more; what is still not written never will be."""
    export = await Export.locked(ctx.tenant, export_id)
    if export.status in GOING_ON:
        await end(ctx, export, BulkStatus.FAILED, TIMEOUT)
    else:
        await _forgotten(ctx, export)


@transactional
async def forget_all(ctx: Context) -> None:
    """Let every file that holds people go now: somebody who may be in them was forgotten."""
    holding = Export.of(ctx.tenant).exclude(kind__in=[str(one) for one in OF_NOBODY])
    for export in await holding.filter(status__in=[*GOING_ON, BulkStatus.DONE]).order_by("id"):
        export = await Export.locked(ctx.tenant, export.id)
        if export.status in GOING_ON:
            await end(ctx, export, BulkStatus.FAILED, ERASURE)
        elif is_there(ctx, export):
            await _forgotten(ctx, export)


async def _forgotten(ctx: Context, export: Export) -> None:
    if is_there(ctx, export):
        export.expires_at = ctx.now()
    export.choice = {}
    await export.save(update_fields=["expires_at", "choice"])
    await enqueue(ctx, TIDY, export_id=export.id)


async def kept_until(ctx: Context) -> datetime:
    """How long what is finished now can be fetched."""
    return ctx.now() + timedelta(days=await settings.value(ctx, limits.EXPORT_DAYS))


@job(TIDY)
async def tidy(ctx: Context, export_id: str) -> None:
    """Remove from the store what its row does not vouch for. Safe at any time."""
    async with database.for_tenant(ctx.tenant, reading=True):
        export = await Export.named(ctx.tenant, UUID(export_id))
    if export.status in GOING_ON:
        return
    for key in parts.every(export):
        await ctx.services.storage.delete(key)
    if not is_there(ctx, export):
        await ctx.services.storage.delete(parts.whole(export))
