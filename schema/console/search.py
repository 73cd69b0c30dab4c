"""What the command palette finds."""

import strawberry

from resolvers.console import search
from schema.fields import Info, query
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.console.search import Found


@shape(Found, description="An object that was found.")
class SearchResult:
    kind: str = strawberry.field(description="The type of the object, such as `Member`.")
    title: str = strawberry.field(description="The label of the object: a name, a number, or a code.")
    subtitle: str = strawberry.field(
        description="What distinguishes the object from others with the same title. It may be empty."
    )

    @strawberry.field(description="The object itself.")
    async def node(self, info: Info) -> Node | None:
        return await search.node_of(info.context, self)


@strawberry.type
class SearchQuery:
    @query(
        Permission.PUBLIC,
        "Searches for objects that start with a text: members by email address or name, accounts by name, "
        "subscriptions by external ID, invoices and credit notes by number, and products, offers, and coupons by code "
        "or name. Names are searched among the newest 20,000 objects of each type. An ID finds its object. Only "
        "returns objects that the caller is allowed to list, so nothing for callers who are not staff. Returns 50 "
        "results at most.",
    )
    async def search(self, info: Info, query: str, first: int = 10) -> list[SearchResult]:
        return await search.find(info.context, query, first)
