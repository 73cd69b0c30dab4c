"""One GraphQL operation as resolvers see it: who asks, the snapshot that they read, and the loaders."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from models import database
from resolvers.loaders import Loaders
from tenure.context import Context
from tenure.gateways.buckets import Bucket


@dataclass(slots=True)
class Asking:
    """`cookie` is what the response sets (a new session's token, or "" to forget it); None leaves it alone.

    `session` is the token that the browser came with. The browser keeps it where `acting_from` is set, the page to come
    back to: staff goes on in it as a member.
    """

    ctx: Context
    by_cookie: bool = False
    origins: Collection[str] = ()
    feeds: Any = None
    loaders: Loaders = field(init=False)
    cookie: str | None = None
    session: str = ""
    acting_from: str | None = None
    snapshot: database.Transaction | None = None

    def __post_init__(self) -> None:
        self.loaders = Loaders(self.ctx)

    @property
    def tenant(self) -> UUID:
        return self.ctx.tenant

    @property
    def bucket(self) -> Bucket | None:
        return self.ctx.services.bucket

    @property
    def bucket_key(self) -> str:
        actor = self.ctx.actor
        return f"{self.ctx.tenant}:{actor.credential or self.ctx.address}"

    async def renew(self) -> None:
        """Forget what was read: a mutation has changed it."""
        self.loaders = Loaders(self.ctx)
        if self.snapshot is not None:
            await self.snapshot.renew()


@asynccontextmanager
async def reading(asking: Asking) -> AsyncIterator[None]:
    """One read-only snapshot of the tenant for all that runs inside. It begins with its first statement."""
    async with database.for_tenant(asking.tenant, reading=True) as snapshot:
        asking.snapshot = snapshot
        try:
            yield
        finally:
            asking.snapshot = None
