"""All that is known of a member, in a file for them: asked for, written by a job, there for seven days."""

from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from models import database
from models.accounts import Account, AccountKind, Seat, SeatRole
from models.files import File, FilePurpose, FileStatus
from models.identity import Member, MemberStatus
from models.privacy import ExportStatus, MemberExport
from tenure.access import Permission
from tenure.context import Context
from tenure.events import ExportCompleted, emit
from tenure.files import keys, removal
from tenure.gateways.storage.contract import NoSuchFile
from tenure.jobs import due, enqueue, job, later
from tenure.kit.refusals import NotFound, Refused
from tenure.messaging import letters
from tenure.privacy import register
from tenure.privacy.archive import Archive
from tenure.privacy.register import Model, Person
from tenure.transactions import transactional

LIVES = timedelta(days=7)
MOST_A_DAY = 5
PAGE = 500
CONTENT_TYPE = "application/zip"
KIND = "MEMBER"
EXPIRE = "member_export.expire"
_TOLD = "All that {business} knows of you, as of {day}. Keys and hashes that prove who you are were left out."


async def request(ctx: Context) -> MemberExport:
    """Have one's own file made. Raises `Refused`, `StepUpRequired`."""
    ctx.require_fresh()
    return await _request(ctx, ctx.member)


async def request_for(ctx: Context, member_id: UUID) -> MemberExport:
    """Have a member's file made, as staff. Raises `Refused`, `NotFound`, `Forbidden`, `StepUpRequired`."""
    ctx.require(Permission.PRIVACY_WRITE)
    ctx.require_fresh()
    return await _request(ctx, member_id)


@transactional
async def _request(ctx: Context, member_id: UUID) -> MemberExport:
    """Asked again while one is being written, it answers that one."""
    member = await Member.locked(ctx.tenant, member_id)
    if member.status is MemberStatus.ERASED:
        raise Refused("ALREADY_ERASED", "This member has been erased.", ["member"])
    queued = await MemberExport.of(ctx.tenant).get_or_none(member_id=member.id, status=ExportStatus.QUEUED)
    if queued is not None:
        return queued
    today = MemberExport.of(ctx.tenant).filter(member_id=member.id, created_at__gt=ctx.now() - timedelta(days=1))
    if await today.count() >= MOST_A_DAY:
        raise Refused(
            "TOO_MANY_EXPORTS", f"You can create at most {MOST_A_DAY} exports per day. The latest ones are below."
        )
    export = await MemberExport.create(
        tenant_id=ctx.tenant,
        member_id=member.id,
        status=ExportStatus.QUEUED,
        requested_by=ctx.actor.name,
        created_at=ctx.now(),
    )
    await enqueue(ctx, "member_export.write", export_id=export.id)
    return export


@job("member_export.write")
async def write(ctx: Context, export_id: str) -> None:
    """Write the file and have it fetched. Killed half-way, it is written anew under the same key."""
    async with database.for_tenant(ctx.tenant, reading=True):
        export = await MemberExport.named(ctx.tenant, UUID(export_id))
        who = await register.person(ctx, await Member.named(ctx.tenant, export.member_id))
        account_id = await _account(ctx, who)
    if export.status is not ExportStatus.QUEUED:
        return
    file = _file(ctx, export, account_id)
    with TemporaryDirectory(prefix="tenure-export-") as folder:
        path = Path(folder) / "export.zip"
        await _written(ctx, who, path)
        file.size = path.stat().st_size
        await ctx.services.storage.put_file(file.storage_key, path, CONTENT_TYPE)
    await _complete(ctx, export.id, file)


async def _account(ctx: Context, who: Person) -> UUID:
    """The member's own account. Raises `NotFound`."""
    held = [seat.account_id for seat in await Seat.of(ctx.tenant).filter(member_id=who.member, role=SeatRole.OWNER)]
    own = await Account.of(ctx.tenant).filter(id__in=held, kind=AccountKind.PERSONAL).order_by("id").first()
    if own is None:
        raise NotFound("This member has no personal account.")
    return own.id


def _file(ctx: Context, export: MemberExport, account_id: UUID) -> File:
    """The export's file, under the export's own id: a second attempt replaces what the first one left."""
    file = File(
        tenant_id=ctx.tenant,
        id=export.id,
        account_id=account_id,
        member_id=export.member_id,
        purpose=FilePurpose.EXPORT,
        status=FileStatus.READY,
        name=f"{ctx.business.slug}-{ctx.now():%Y-%m-%d}.zip",
        content_type=CONTENT_TYPE,
        size=0,
        expires_at=ctx.now() + LIVES,
        created_at=ctx.now(),
    )
    file.storage_key = keys.copy(file, 1)
    return file


@transactional
async def _complete(ctx: Context, export_id: UUID, file: File) -> None:
    """The member may have been erased while it was written: then what was stored is removed again."""
    seen = await MemberExport.named(ctx.tenant, export_id)
    member = await Member.locked(ctx.tenant, seen.member_id)
    export = await MemberExport.locked(ctx.tenant, export_id)
    if export.status is not ExportStatus.QUEUED:
        return
    if member.status is MemberStatus.ERASED:
        file.status = FileStatus.DELETED
    await file.save(force_create=True)
    export.file_id, export.completed_at, export.expires_at = file.id, ctx.now(), file.expires_at
    export.status = ExportStatus.READY if file.status is FileStatus.READY else ExportStatus.EXPIRED
    await export.save(update_fields=["status", "file_id", "completed_at", "expires_at"])
    if export.status is ExportStatus.EXPIRED:
        await enqueue(ctx, "file.tidy", file_id=file.id)
        return
    await later(ctx, EXPIRE, export.id, file.expires_at)
    emit(ctx, ExportCompleted(export, kind=KIND, file=file))
    url = f"{ctx.origin}/account/privacy"
    await letters.tell(ctx, "export_ready", member, url=url, expires_at=file.expires_at)


@due(EXPIRE, subject=MemberExport)
async def expire(ctx: Context, export_id: UUID) -> None:
    """The file is there no more."""
    export = await MemberExport.locked(ctx.tenant, export_id)
    if export.status is ExportStatus.READY and export.file_id is not None:
        await removal.remove(ctx, await File.locked(ctx.tenant, export.file_id))
        export.status = ExportStatus.EXPIRED
        await export.save(update_fields=["status"])


async def _written(ctx: Context, who: Person, path: Path) -> None:
    told = _TOLD.format(business=ctx.business.name, day=f"{ctx.now():%Y-%m-%d}")
    with Archive(path, who.name, told) as archive:
        for name, model in sorted(register.tables().items()):
            if register.personal_of(model).by:
                await _table(ctx, who, archive, name, model)
        for file in await _files(ctx, who):
            await _content(ctx, archive, file)


async def _table(ctx: Context, who: Person, archive: Archive, name: str, model: Model) -> None:
    personal = register.personal_of(model)
    columns = [column for column in model._meta.db_fields if column not in personal.secret | {"tenant_id"}]
    with archive.table(name, personal.holds) as table:
        after = UUID(int=0)
        while rows := await _page(ctx, who, model, columns, after):
            table.add(rows)
            after = rows[-1]["id"]


async def _page(ctx: Context, who: Person, model: Model, columns: list[str], after: UUID) -> list[dict[str, Any]]:
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await register.rows(ctx, who, model)
        if found is None:
            return []
        return list(await found.filter(id__gt=after).order_by("id").limit(PAGE).values(*columns))


async def _files(ctx: Context, who: Person) -> list[File]:
    """What they uploaded into their own accounts; not the exports."""
    async with database.for_tenant(ctx.tenant, reading=True):
        ready = File.of(ctx.tenant).filter(account_id__in=list(who.accounts), status=FileStatus.READY)
        return list(await ready.exclude(purpose=FilePurpose.EXPORT).order_by("id"))


async def _content(ctx: Context, archive: Archive, file: File) -> None:
    """A file that was deleted meanwhile is simply not in it."""
    if await ctx.services.storage.stat(file.storage_key) is None:
        return
    with suppress(NoSuchFile), closing(archive.file(f"{file.id}-{file.name}")) as target:
        async for chunk in ctx.services.storage.open(file.storage_key):
            target.write(chunk)
