"""What is wrong with a file, as a file: one line for each."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from models import bulk, database
from models.bulk_files import Import, ImportProblem
from tenure.bulk import importing, writing
from tenure.bulk.batches import Counted
from tenure.context import Context
from tenure.kit import ids

TYPE = "text/csv"
HEADER = ("row", "column", "code", "message")
PAGE = 1_000


async def noted(ctx: Context, row: Import, counted: Counted) -> None:
    """Keep what is wrong, under the file's own names of its columns, in the open transaction."""
    names = {ours: theirs for theirs, ours in row.mapping.items() if ours is not None}
    await bulk.insert(
        [
            ImportProblem(
                tenant_id=ctx.tenant,
                id=ids.new(),
                import_id=row.id,
                number=number,
                place=_named(names, problem.column),
                code=problem.code[:40],
                message=problem.message[:255],
            )
            for number, problems in counted.problems.items()
            for problem in problems
        ]
    )


def _named(names: Mapping[str, str], column: str | None) -> str | None:
    return None if column is None else names.get(column, column)[:80]


async def written(ctx: Context, row: Import) -> None:
    """Store the report. By way of the disk, page after page."""
    with TemporaryDirectory(prefix="tenure-report-") as folder:
        path, after = Path(folder) / "report", (0, UUID(int=0))
        with path.open("wb") as file:
            await asyncio.to_thread(file.write, writing.text_of([HEADER]))
            while page := await _page(ctx, row, after):
                await asyncio.to_thread(file.write, writing.text_of([_line(one) for one in page]))
                after = (page[-1].number, page[-1].id)
        await ctx.services.storage.put_file(importing.report_key(row), path, TYPE)


async def _page(ctx: Context, row: Import, after: tuple[int, UUID]) -> list[ImportProblem]:
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await database.fetch(
            "SELECT * FROM import_problem WHERE tenant_id = $1 AND import_id = $2 AND (number, id) > ($3, $4) "
            "ORDER BY number, id LIMIT $5",
            ctx.tenant,
            row.id,
            *after,
            PAGE,
        )
    return [ImportProblem._init_from_db(**one) for one in found]


def _line(problem: ImportProblem) -> list[str]:
    return [
        str(problem.number),
        writing.guarded(problem.place or ""),
        problem.code,
        writing.guarded(problem.message),
    ]
