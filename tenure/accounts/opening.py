"""How an account comes to be."""

from models.accounts import Account, AccountKind, Seat, SeatRole
from models.identity import Member
from tenure import settings
from tenure.accounts import details, limits
from tenure.accounts.details import Changes
from tenure.context import Context
from tenure.events import AccountCreated, SeatAssigned, emit
from tenure.identity import people
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

NOTHING = Changes()


@transactional
async def open_personal(ctx: Context, member: Member) -> Account:
    """A person's own account, which they own."""
    return await _opened(ctx, AccountKind.PERSONAL, member.name, member)


@transactional
async def open_company(ctx: Context, name: str, changes: Changes = NOTHING) -> Account:
    """An account for several, which the acting member owns. Raises `Refused`."""
    # The member's lock: of many at once, none slips past the limit.
    member = await Member.locked(ctx.tenant, ctx.member)
    owned = await Seat.of(ctx.tenant).filter(member_id=member.id, role=SeatRole.OWNER).count()
    most = await settings.value(ctx, limits.MOST_OWNED)
    if owned >= most:
        raise Refused("ACCOUNTS_TOO_MANY", f"One member can own at most {most} accounts.")
    account = await _opened(ctx, AccountKind.COMPANY, people.name(name), member)
    emit(ctx, SeatAssigned(account, member=member, role=str(SeatRole.OWNER)))
    await details.write(ctx, account, changes)
    return account


async def _opened(ctx: Context, kind: AccountKind, name: str, owner: Member) -> Account:
    account = await Account.create(
        tenant_id=ctx.tenant,
        kind=kind,
        name=name,
        storage_quota=await settings.value(ctx, limits.STORAGE) * limits.MEGABYTE,
        seats_taken=1,
        created_at=ctx.now(),
    )
    await Seat.create(tenant_id=ctx.tenant, account_id=account.id, member_id=owner.id, role=SeatRole.OWNER)
    emit(ctx, AccountCreated(account, kind=str(account.kind)))
    return account
