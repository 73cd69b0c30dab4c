"""Two tenants with a row in every table, and every kind of caller who may ask about them."""

from functools import cache

import asyncpg

from models import database
from models.identity import Member, RoleGrant, StaffRole
from tenure.context import Context
from tenure.identity import addresses, sessions, signing_up
from tenure.kit import secrets
from tenure.transactions import transactional
from tests.architecture.rows import World, tenants_models
from tests.door import Door

CALLERS = ["anonymous", "member", "stranger", "key", *(role.value for role in StaffRole)]


class Two:
    """Tenant `ours`, who asks, and tenant `theirs`, who is to be left in peace."""

    def __init__(self, ours: World, theirs: World, callers: "Callers", admin: asyncpg.Connection) -> None:
        self.ours, self.theirs, self._callers, self._admin = ours, theirs, callers, admin
        self._known: str | None = None

    async def door(self, caller: str) -> Door:
        door = await self._callers.door(caller)
        if self._known is None or caller == "stranger":  # whose session is a row of theirs
            self._known = await self.fingerprint()
        return door

    @property
    def ctx(self) -> Context:
        """The system of `ours`."""
        return self._callers.door_of_nobody.system

    @property
    def their_ctx(self) -> Context:
        """The system of `theirs`, for writing in their name."""
        self._known = None
        return self._callers.theirs

    async def is_untouched(self) -> bool:
        """Whether the other tenant's rows are what they were when the door was opened, or this was asked before."""
        before, self._known = self._known, await self.fingerprint()
        return before == self._known

    async def fingerprint(self) -> str:
        """Of every row of the other tenant."""
        tables = sorted(model._meta.db_table for model in tenants_models())
        return str(await self._admin.fetchval(_every_row(tuple(tables)), self.theirs.tenant))


@cache
def _every_row(tables: tuple[str, ...]) -> str:
    """One statement, for it is asked with each question."""
    parts = " UNION ALL ".join(
        f"SELECT '{table}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS rows "
        f'FROM "{table}" t WHERE tenant_id = $1'
        for table in tables
    )
    return f"SELECT md5(string_agg(name || coalesce(rows, ''), '|' ORDER BY name)) FROM ({parts}) AS every"


class Callers:
    """Who asks. Each comes with a credential of its own each time, for some of what is asked ends it."""

    def __init__(self, door: Door, theirs: Context) -> None:
        self.door_of_nobody, self.theirs = door, theirs
        self._members: dict[str, Member] = {}

    async def door(self, caller: str) -> Door:
        if caller == "anonymous":
            return self.door_of_nobody.anonymous()
        if caller == "key":
            return await self.door_of_nobody.staff()
        # A stranger is a member of the other tenant who knocks here.
        ctx = self.theirs if caller == "stranger" else self.door_of_nobody.system
        member = self._members.get(caller) or await self._made(ctx, caller)
        self._members[caller] = member
        token = secrets.token()
        await sessions.begin(ctx, member, token)
        return self.door_of_nobody.with_bearer(token)

    async def _made(self, ctx: Context, caller: str) -> Member:
        member = await confirmed(ctx, f"{caller.lower()}@example.com")
        if caller in set(StaffRole):
            async with database.for_tenant(ctx.tenant):
                await RoleGrant.create(
                    tenant_id=ctx.tenant, member_id=member.id, role=StaffRole(caller), created_at=ctx.now()
                )
        return member


@transactional
async def confirmed(ctx: Context, email: str) -> Member:
    member, _ = await signing_up.make_member(ctx, addresses.parse(email), "Ada Example", "en")
    await signing_up.mark_confirmed(ctx, member)
    return member
