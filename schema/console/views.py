"""Views that staff keep."""

from datetime import datetime
from enum import Enum

import strawberry

from models import console as rows
from resolvers import ids
from resolvers.console import views
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.identity.answers import Member
from schema.scalars import shape
from tenure.access import Permission


@shape(rows.SavedView, description="A saved view of a console screen.")
class SavedView:
    screen: str = strawberry.field(description="The console's name for the screen, such as `members`.")
    name: str
    query: str = strawberry.field(description="The query string of the screen's address, after the `?`.")
    is_shared: bool = strawberry.field(
        description="Whether other staff can use the view. What they see in it depends on their roles."
    )
    created_at: datetime

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))

    @strawberry.field(description="Whether the view belongs to the caller, who can then change it.")
    def is_own(self, info: Info) -> bool:
        return views.is_own(info.context, self)

    @strawberry.field(
        description="The staff member who saved the view. Null when the caller is not allowed to see members."
    )
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
describe_values(
    SavedViewErrorCode,
    STAFF_ONLY="Only staff can save views.",
    SCREEN_INVALID="The name of the screen is not valid.",
    NAME_INVALID="The name is empty or too long.",
    NAME_TAKEN="The caller already has a view with this name.",
    QUERY_INVALID="The query string is too long.",
    NOT_YOURS="The view belongs to somebody else.",
    TOO_MANY="The caller already has the maximum number of views of the screen.",
)


@strawberry.input
class SavedViewSaveInput:
    screen: str = strawberry.field(
        description="The name of the screen: lowercase letters, digits, dots, and dashes, such as `members`."
    )
    name: str = strawberry.field(
        description="The name of the view. The caller's own view with the same name is replaced."
    )
    query: str = strawberry.field(description="The query string of the screen's address, after the `?`.")
    is_shared: bool = strawberry.field(default=False, description="Whether other staff can use the view.")
    view: strawberry.ID | None = strawberry.field(
        default=None, description="The view to replace, in order to rename it."
    )


@strawberry.input
class SavedViewDeleteInput:
    view: strawberry.ID = strawberry.field(description="The view to delete.")


@payload(SavedViewUserError)
class SavedViewSavePayload:
    view: SavedView | None


@payload(SavedViewUserError)
class SavedViewDeletePayload:
    is_deleted: bool | None


@strawberry.type
class ViewsQuery:
    @query(
        Permission.SIGNED_IN,
        "The caller's own views of a screen, followed by those shared by other staff. Only for staff.",
    )
    async def saved_views(self, info: Info, screen: str) -> list[SavedView]:
        return await views.of_screen(info.context, screen)


@strawberry.type
class ViewsMutation:
    @mutation(Permission.SIGNED_IN, "Saves a view of a screen. Only for staff.")
    async def saved_view_save(self, info: Info, input: SavedViewSaveInput) -> SavedViewSavePayload:
        return SavedViewSavePayload(view=await views.save(info.context, input))

    @mutation(
        Permission.SIGNED_IN, "Deletes one of the caller's own views. With SETTINGS_WRITE, also views shared by others."
    )
    async def saved_view_delete(self, info: Info, input: SavedViewDeleteInput) -> SavedViewDeletePayload:
        return SavedViewDeletePayload(is_deleted=await views.delete(info.context, input))
