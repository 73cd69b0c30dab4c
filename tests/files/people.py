"""Members of a test's tenant, made as rows: these tests are about their files, not about how they came in."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from models import database
from models.accounts import Account, AccountKind, Seat, SeatRole
from models.identity import Member, MemberStatus, Session
from tenure.access import MEMBERS
from tenure.context import Actor, ActorKind, Context
from tenure.kit import ids, secrets
from tests.door import Door

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Person:
    """A member who is signed in, with an account of their own."""

    member: Member
    account: Account
    door: Door

    @property
    def ctx(self) -> Context:
        """As the rules see them."""
        return replace(self.door.system, actor=Actor(ActorKind.MEMBER, self.member.id, MEMBERS))

    async def storage(self) -> tuple[int, int]:
        """Bytes reserved and used."""
        return await storage_of(self.account)


async def person(api: Door, quota: int = 1000 * MEGABYTE) -> Person:
    """A fresh member."""
    ctx, token = api.system, secrets.token()
    async with database.for_tenant(ctx.tenant):
        member = await _member(ctx)
        account = await _account(ctx, AccountKind.PERSONAL, quota)
        await _seat(ctx, account.id, member.id, SeatRole.OWNER)
        await _session(ctx, member, token)
    return Person(member, account, api.with_bearer(token))


async def company(api: Door, *seats: tuple[Person, SeatRole]) -> Account:
    """An account of several."""
    async with database.for_tenant(api.system.tenant):
        account = await _account(api.system, AccountKind.COMPANY, 1000 * MEGABYTE)
        for who, role in seats:
            await _seat(api.system, account.id, who.member.id, role)
    return account


async def leave(account: Account, who: Person) -> None:
    async with database.for_tenant(account.tenant_id):
        await Seat.of(account.tenant_id).filter(account_id=account.id, member_id=who.member.id).delete()


async def storage_of(account: Account) -> tuple[int, int]:
    """Bytes reserved and used."""
    async with database.for_tenant(account.tenant_id, reading=True):
        fresh = await Account.named(account.tenant_id, account.id)
    return fresh.storage_reserved, fresh.storage_used


async def _member(ctx: Context) -> Member:
    email = f"{secrets.token()[:12].lower()}@example.com"
    return await Member.create(
        tenant_id=ctx.tenant,
        email=email,
        email_norm=email,
        name="Somebody",
        status=MemberStatus.ACTIVE,
        email_confirmed_at=ctx.now(),
        locale="en",
        zone="UTC",
        created_at=ctx.now(),
    )


async def _account(ctx: Context, kind: AccountKind, quota: int) -> Account:
    return await Account.create(
        tenant_id=ctx.tenant, kind=kind, name="An account", storage_quota=quota, created_at=ctx.now()
    )


async def _seat(ctx: Context, account_id: UUID, member_id: UUID, role: SeatRole) -> None:
    await Seat.create(tenant_id=ctx.tenant, id=ids.new(), account_id=account_id, member_id=member_id, role=role)


async def _session(ctx: Context, member: Member, token: str) -> None:
    await Session.create(
        tenant_id=ctx.tenant,
        member_id=member.id,
        token_digest=secrets.digest(token),
        last_used_at=ctx.now(),
        expires_at=ctx.now() + timedelta(days=90),
        address="127.0.0.1",
        device="tests",
        created_at=ctx.now(),
    )
