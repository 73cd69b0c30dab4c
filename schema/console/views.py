"""Views that staff keep."""

from datetime import datetime
from enum import Enum

import strawberry

from models import console as rows
from resolvers import ids
from resolvers.console import views
from schema.fields import Info, errors, mutation, payload, query
from schema.identity.answers import Member
from schema.scalars import shape
from tenure.access import Permission


@shape(rows.SavedView, description="A way of looking at a screen that a member of staff keeps.")
class SavedView:
    screen: str = strawberry.field(description="What the console calls the screen: `members`.")
    name: str
    query: str = strawberry.field(description="What stands behind the `?` of the screen's address.")
    is_shared: bool = strawberry.field(description="Other staff see it too. What they then see, their roles decide.")
    created_at: datetime

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))

    @strawberry.field(description="The caller keeps it, and may change it.")
    def is_own(self, info: Info) -> bool:
        return views.is_own(info.context, self)

    @strawberry.field(description="Who keeps it; null where you may not see members.")
    async def owner(self, info: Info) -> Member | None:
        return await views.owner_of(info.context, self)


class SavedViewErrorCode(Enum):
    STAFF_ONLY = "STAFF_ONLY"
    SCREEN_INVALID = "SCREEN_INVALID"
    NAME_INVALID = "NAME_INVALID"
    NAME_TAKEN = "NAME_TAKEN"
    QUERY_INVALID = "QUERY_INVALID"
    NOT_YOURS = "NOT_YOURS"
    TOO_MANY = "TOO_MANY"


SavedViewUserError = errors("SavedView", SavedViewErrorCode)


@strawberry.input
class SavedViewSaveInput:
    screen: str = strawberry.field(description="Small letters, digits, dots and dashes: `members`.")
    name: str = strawberry.field(description="One's own view of that name is replaced.")
    query: str = strawberry.field(description="What stands behind the `?` of the screen's address.")
    is_shared: bool = strawberry.field(default=False, description="Let other staff see it too.")
    view: strawberry.ID | None = strawberry.field(default=None, description="Which one to replace, to rename it.")


@strawberry.input
class SavedViewDeleteInput:
    view: strawberry.ID


@payload(SavedViewUserError)
class SavedViewSavePayload:
    view: SavedView | None


@payload(SavedViewUserError)
class SavedViewDeletePayload:
    is_deleted: bool | None


@strawberry.type
class ViewsQuery:
    @query(Permission.SIGNED_IN, "One's own views of a screen, then those that other staff share. For staff.")
    async def saved_views(self, info: Info, screen: str) -> list[SavedView]:
        return await views.of_screen(info.context, screen)


@strawberry.type
class ViewsMutation:
    @mutation(Permission.SIGNED_IN, "Keep a view of a screen. For staff.")
    async def saved_view_save(self, info: Info, input: SavedViewSaveInput) -> SavedViewSavePayload:
        return SavedViewSavePayload(view=await views.save(info.context, input))

    @mutation(
        Permission.SIGNED_IN, "Keep a view no more: one's own; who holds SETTINGS_WRITE deletes shared ones as well."
    )
    async def saved_view_delete(self, info: Info, input: SavedViewDeleteInput) -> SavedViewDeletePayload:
        return SavedViewDeletePayload(is_deleted=await views.delete(info.context, input))
