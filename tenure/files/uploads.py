"""An upload: reserved here, sent straight to the store, and a file for somebody only once its bytes were checked."""

from datetime import datetime, timedelta
from uuid import UUID

from models import database
from models.files import File, FilePurpose, FileStatus
from tenure import jobs
from tenure.access import Permission
from tenure.context import Context
from tenure.events import FileRejected, FileUploadCreated, FileUploaded, emit
from tenure.files import keys, limits, quota, sight
from tenure.files.checks import Verdict, arrived, form, inspected
from tenure.gateways.storage.contract import Upload
from tenure.kit import ids
from tenure.kit.refusals import Refused, Unavailable
from tenure.transactions import transactional


@transactional(violations={"ck_account_storage": quota.EXCEEDED})
async def create(
    ctx: Context, purpose: FilePurpose, name: str, content_type: str, size: int, account_id: UUID | None = None
) -> File:
    """Reserve room for a file of exactly `size` bytes. Raises `Refused` where it is not allowed or does not fit."""
    if purpose is FilePurpose.BRAND:
        ctx.require(Permission.TENANTS_WRITE)
    kind, plain = limits.checked(purpose, content_type, size), limits.named(name)
    account = await sight.account_of(ctx, purpose, account_id)
    await quota.reserve(ctx, account, size)
    file = File(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=account,
        member_id=ctx.member,
        purpose=purpose,
        status=FileStatus.PENDING,
        name=plain,
        content_type=kind,
        size=size,
        expires_at=ctx.now() + limits.UPLOAD_ENDS_WITHIN,
        created_at=ctx.now(),
    )
    file.storage_key = keys.copy(file, 0)
    await file.save(force_create=True)
    await jobs.later(ctx, "file.expire", file.id, file.expires_at)
    emit(ctx, FileUploadCreated(file, bytes=size))
    return file


async def upload_form(ctx: Context, file: File, present: datetime) -> Upload | None:
    """The form to send it with, or nothing where it is too late for one. `present` is of the real clock."""
    left = file.created_at + limits.UPLOAD_BEGINS_WITHIN - ctx.now()
    if file.status is not FileStatus.PENDING or left < timedelta(seconds=1):
        return None
    return await form(ctx.services.storage, file, present, present + left)


async def complete(ctx: Context, file_id: UUID) -> File:
    """Check what was uploaded: the file is READY or REJECTED afterwards. Again, it answers the same.

    Nothing outside is called in a transaction: each attempt writes down its own copy's key first, so that another can
    take over where one was lost. Raises `Refused` where nothing was uploaded, `Unavailable` where the store is away.
    """
    asking = ctx.claiming(None)
    file = await _found(asking, file_id)
    if file.status is not FileStatus.PENDING or not await arrived(ctx.services.storage, file):
        return await _settled(ctx, file_id, None)
    file = await _begun(asking, file_id)
    verdict = await inspected(ctx.services.storage, file) if file.status is FileStatus.PENDING else None
    return await _settled(ctx, file_id, verdict)


async def _found(ctx: Context, file_id: UUID) -> File:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await sight.visible(ctx, file_id)


@transactional
async def _begun(ctx: Context, file_id: UUID) -> File:
    """Write down the key of this attempt's copy, before there is one."""
    file = await sight.locked_by_uploader(ctx, file_id)
    if file.status is FileStatus.PENDING:
        if keys.attempts(file) >= keys.MOST_ATTEMPTS:
            raise Unavailable("This upload is being checked. Try again.", retryAfter=5)
        file.storage_key = keys.copy(file, keys.attempts(file) + 1)
        await file.save(update_fields=["storage_key"])
    return file


@transactional
async def _settled(ctx: Context, file_id: UUID, verdict: Verdict | None) -> File:
    """Let the first verdict count, and have every other copy of the bytes removed."""
    file = await sight.locked_by_uploader(ctx, file_id)
    if file.status is not FileStatus.PENDING:
        if verdict is not None:
            await jobs.enqueue(ctx, "file.tidy", file_id=str(file.id))
        return file
    if verdict is None:
        raise Refused("UPLOAD_MISSING", "Nothing has been uploaded for this file yet.", ["file"])
    if verdict.reason is not None:
        await reject(ctx, file, verdict.reason)
        return file
    await _accept(ctx, file, verdict)
    return file


async def _accept(ctx: Context, file: File, verdict: Verdict) -> None:
    await quota.use(ctx, file)
    file.status, file.storage_key, file.sha256 = FileStatus.READY, verdict.key, verdict.sha256
    await file.save(update_fields=["status", "storage_key", "sha256"])
    await jobs.enqueue(ctx, "file.tidy", file_id=str(file.id))
    emit(ctx, FileUploaded(file, bytes=file.size, type=file.content_type, sha256=verdict.sha256))


@transactional
async def reject(ctx: Context, file: File, reason: str) -> None:
    """Give the reservation of a locked, PENDING file back, and have its bytes removed."""
    await quota.release(ctx, file)
    file.status, file.rejected_reason = FileStatus.REJECTED, reason
    await file.save(update_fields=["status", "rejected_reason"])
    await jobs.enqueue(ctx, "file.tidy", file_id=str(file.id))
    emit(ctx, FileRejected(file, reason=reason))
