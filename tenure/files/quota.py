"""The bytes of an account: reserved when an upload begins, used once its file is good, free again when it is gone."""

from uuid import UUID

from models.accounts import Account
from models.files import File, FilePurpose, FileStatus
from tenure.context import Context
from tenure.events import FileQuotaReached, emit
from tenure.kit.refusals import Refused

EXCEEDED = Refused("QUOTA_EXCEEDED", "This account doesn't have enough storage left.", ["size"])


async def reserve(ctx: Context, account_id: UUID, size: int) -> None:
    """Set bytes aside. Raises `Refused` where the account has not that many left."""
    account = await Account.locked(ctx.tenant, account_id)
    if account.storage_used + account.storage_reserved + size > account.storage_quota:
        raise Refused(EXCEEDED.code, EXCEEDED.message, EXCEEDED.field)
    account.storage_reserved += size
    await account.save(update_fields=["storage_reserved"])


async def use(ctx: Context, file: File) -> None:
    """What was reserved for the file is taken."""
    account = await Account.locked(ctx.tenant, file.account_id)
    was_nearly_full = _is_nearly_full(account)
    account.storage_reserved -= file.size
    account.storage_used += file.size
    await account.save(update_fields=["storage_reserved", "storage_used"])
    if _is_nearly_full(account) and not was_nearly_full:
        emit(ctx, FileQuotaReached(account, used=account.storage_used, quota=account.storage_quota))


def _is_nearly_full(account: Account) -> bool:
    """Early enough for somebody to make room before an upload is refused."""
    return account.storage_used * 10 >= account.storage_quota * 9


async def release(ctx: Context, file: File) -> None:
    """Give back what the file holds, as it stands now: call before its status changes. What we made holds nothing."""
    if file.purpose is FilePurpose.EXPORT:
        return
    account = await Account.locked(ctx.tenant, file.account_id)
    if file.status is FileStatus.PENDING:
        account.storage_reserved -= file.size
    elif file.status is FileStatus.READY:
        account.storage_used -= file.size
    await account.save(update_fields=["storage_reserved", "storage_used"])
