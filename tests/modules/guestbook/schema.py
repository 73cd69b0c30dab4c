"""The guestbook over GraphQL."""

from datetime import datetime
from enum import Enum

import strawberry

from resolvers.paging import page
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission
from tests.modules.guestbook import signing
from tests.modules.guestbook.models import GuestbookEntry as Entry


@shape(Entry, description="What somebody wrote into the guestbook.")
class GuestbookEntry(Node):
    text: str
    created_at: datetime


class GuestbookErrorCode(Enum):
    TEXT_INVALID = "TEXT_INVALID"


GuestbookUserError = errors("Guestbook", GuestbookErrorCode)


@strawberry.input
class GuestbookSignInput:
    text: str


@payload(GuestbookUserError)
class GuestbookSignPayload:
    entry: GuestbookEntry | None


@strawberry.type
class GuestbookQuery:
    @query(Permission.PUBLIC, "The guestbook, newest first.")
    async def guestbook_entries(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[GuestbookEntry]:
        return await page(Entry.of(info.context.tenant), slice_of(first, after, last, before))  # type: ignore[return-value]  # rows answer for types


@strawberry.type
class GuestbookMutation:
    @mutation(Permission.SIGNED_IN, "Write into the guestbook.", emits=["guestbook.signed"])
    async def guestbook_sign(self, info: Info, input: GuestbookSignInput) -> GuestbookSignPayload:
        entry = await signing.sign(info.context.ctx, input.text)
        return GuestbookSignPayload(entry=entry)  # type: ignore[call-arg]  # `payload` makes the constructor
