"""How an account comes to be."""

from models.accounts import Account, AccountKind, Seat, SeatRole
from models.identity import Member
from tenure.context import Context
from tenure.events import AccountCreated, emit
from tenure.transactions import transactional

STORAGE_QUOTA = 1024**3
"""Bytes that a new account may store."""


@transactional
async def open_personal(ctx: Context, member: Member) -> Account:
    """A person's own account, which they own."""
    account = await Account.create(
        tenant_id=ctx.tenant,
        kind=AccountKind.PERSONAL,
        name=member.name,
        storage_quota=STORAGE_QUOTA,
        created_at=ctx.now(),
    )
    await Seat.create(tenant_id=ctx.tenant, account_id=account.id, member_id=member.id, role=SeatRole.OWNER)
    emit(ctx, AccountCreated(account, kind=str(account.kind)))
    return account
