"""Answers about lists that leave as files, and files whose rows come in."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeVar
from uuid import UUID

from models import database
from models.bulk_files import GOING_ON, Export, ExportOf, Import, ImportOf, ImportProblem
from models.files import File
from models.identity import ApiKey, Member
from resolvers import choosing, ids
from resolvers.asking import Asking, reading
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.bulk import exporting, importing, parts, progress, report, writing
from tenure.bulk.importing import Wish
from tenure.files import checks, limits
from tenure.kit import clock
from tenure.kit import ids as opaque_ids
from tenure.kit.refusals import Refused

Watched = TypeVar("Watched", Export, Import)

MOST_SHOWN = 100
LOOKS_AGAIN = 3.0
"""Seconds after which whoever watches looks by themselves: a wake-up may have been lost."""


async def create_export(asking: Asking, given: Any) -> Export:
    return await exporting.create(asking.ctx, given.of, given.format, _choice(given), given.fields)


async def cancel_export(asking: Asking, opaque: str) -> Export:
    return await exporting.cancel(asking.ctx, ids.key(Export, opaque))


async def list_exports(asking: Asking, asked: Slice) -> Page[Export]:
    return await page(Export.of(asking.tenant), asked)


async def address_of(asking: Asking, export: Export) -> str | None:
    """A fresh one at each asking. None where there is no file, and for who may not see all that is in it."""
    ctx = asking.ctx
    if not exporting.is_there(ctx, export) or not exporting.may_fetch(ctx, export):
        return None
    form = writing.TYPES[export.format]
    return await checks.given_away(
        ctx.services.storage, parts.whole(export), _name(export), form, clock.now(), limits.ADDRESS_LIVES
    )


def _name(export: Export) -> str:
    return f"{str(export.kind).lower()}-{export.created_at:%Y-%m-%d}.{str(export.format).lower()}"


def list_of(export: Export) -> ExportOf:
    return export.kind


def rows_of(row: Import) -> ImportOf:
    return row.kind


def columns_of(export: Export) -> list[str]:
    return export.columns


def number_of(problem: ImportProblem) -> int:
    return problem.number


def place_of(problem: ImportProblem) -> str | None:
    return problem.place


def requester_of(row: Export | Import) -> str | None:
    """The member or key that asked for it; None of the system."""
    kind, _, key = row.requested_by.partition(":")
    models = {"MEMBER": Member, "API_KEY": ApiKey}
    return opaque_ids.encode(models[kind].__name__, UUID(key)) if kind in models and key else None


def watch_export(asking: Asking, opaque: str) -> AsyncGenerator[Export, None]:
    """Raises `Forbidden`, `NotFound`."""
    asking.ctx.require(Permission.EXPORTS_WRITE)
    return _watched(asking, Export, ids.key(Export, opaque))


async def _watched(asking: Asking, model: type[Watched], key: UUID) -> AsyncGenerator[Watched, None]:
    """The row now, and whenever it has changed, until it is finished."""
    wake_ups, seen = asking.ctx.services.bus.subscribe(progress.topic(key)), None
    try:
        while True:
            async with snapshot(asking):
                row = await model.named(asking.tenant, key)
            if (row.status, row.rows_done, row.rows_known) != seen:
                seen = (row.status, row.rows_done, row.rows_known)
                yield row
            if row.status not in GOING_ON:
                return
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOKS_AGAIN):
                    await anext(wake_ups)
    finally:
        await wake_ups.aclose()


@asynccontextmanager
async def snapshot(asking: Asking) -> AsyncIterator[None]:
    """The operation's own, or one for this field alone where a feed is answered."""
    if database.current() is not None:
        yield
        return
    async with reading(asking):
        yield


async def create_import(asking: Asking, given: Any) -> Import:
    wish = Wish(
        kind=given.of,
        file_id=ids.key(File, given.file),
        is_dry_run=given.is_dry_run,
        mapping=importing.mapped([(one.column, one.field) for one in given.mapping]),
        on_existing=given.on_existing,
        invites=given.invites,
    )
    return await importing.create(asking.ctx, wish)


async def cancel_import(asking: Asking, opaque: str) -> Import:
    return await importing.cancel(asking.ctx, ids.key(Import, opaque))


async def list_imports(asking: Asking, asked: Slice) -> Page[Import]:
    return await page(Import.of(asking.tenant), asked)


async def problems_of(asking: Asking, row: Import) -> list[ImportProblem]:
    """The first of them, in the order of the file; none for who may not make what is brought in."""
    if not importing.may_see(asking.ctx, row):
        return []
    async with snapshot(asking):
        found = ImportProblem.of(asking.tenant).filter(import_id=row.id)
        return await found.order_by("number", "id").limit(MOST_SHOWN)


async def file_of(asking: Asking, row: Import) -> File | None:
    async with snapshot(asking):
        return await asking.loaders.row(File, row.file_id) if importing.may_see(asking.ctx, row) else None


async def report_of(asking: Asking, row: Import) -> str | None:
    """As `address_of`, of everything that is wrong with the file."""
    ctx = asking.ctx
    if not importing.has_report(ctx, row) or not importing.may_see(ctx, row):
        return None
    name = f"problems-{row.created_at:%Y-%m-%d}.csv"
    return await checks.given_away(
        ctx.services.storage, importing.report_key(row), name, report.TYPE, clock.now(), limits.ADDRESS_LIVES
    )


def watch_import(asking: Asking, opaque: str) -> AsyncGenerator[Import, None]:
    """Raises `Forbidden`, `NotFound`."""
    asking.ctx.require(Permission.IMPORTS_WRITE)
    return _watched(asking, Import, ids.key(Import, opaque))


CHOICES = {
    "MEMBERS": "members",
    "ACCOUNTS": "accounts",
    "SUBSCRIPTIONS": "subscriptions",
    "INVOICES": "invoices",
    "PAYMENTS": "payments",
    "EVENTS": "events",
    "LEDGER_ENTRIES": "ledger_entries",
    "PRODUCTS": "products",
    "OFFERS": "offers",
    "COUPONS": "coupons",
}
"""Which part of the filter narrows which list."""


def _choice(given: Any) -> dict[str, Any]:
    """What the filter chooses. Raises `Refused` for a part of it that is about another list."""
    if given.filter is None:
        return {}
    own = CHOICES[str(given.of)]
    for name in CHOICES.values():
        if name != own and getattr(given.filter, name) is not None:
            raise Refused("FILTER_UNFIT", f"This filter is for {name}, not for {own}.", ["filter", name])
    return choosing.choice_of(getattr(given.filter, own))
