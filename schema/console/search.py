"""What the command palette finds."""

import strawberry

from resolvers.console import search
from schema.fields import Info, query
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.console.search import Found


@shape(Found, description="Something that was found.")
class SearchResult:
    kind: str = strawberry.field(description="The type of its node: `Member`.")
    title: str = strawberry.field(description="What to call it: a name, a number or a code.")
    subtitle: str = strawberry.field(description="What tells it from others of that name; may be empty.")

    @strawberry.field(description="The object itself.")
    async def node(self, info: Info) -> Node | None:
        return await search.node_of(info.context, self)


@strawberry.type
class SearchQuery:
    @query(
        Permission.PUBLIC,
        "What begins so: members by address or name, accounts by name, subscriptions by what they were called before, "
        "invoices and credit notes by number, products, offers and coupons by code or name; names among the newest "
        "20,000 of each. An id finds its object. Only what the caller's permissions let them list, so nothing for who "
        "is no staff. At most 50.",
    )
    async def search(self, info: Info, query: str, first: int = 10) -> list[SearchResult]:
        return await search.find(info.context, query, first)
