"""Any object by its id."""

import strawberry

from resolvers import nodes
from schema.fields import Info, query
from schema.scalars import Node
from tenure.access import Permission


@strawberry.type
class NodesQuery:
    @query(Permission.PUBLIC, "An object by its ID. Null when there is none that you can see.")
    async def node(self, info: Info, id: strawberry.ID) -> Node | None:
        return await nodes.node(info.context, id)

    @query(
        Permission.PUBLIC,
        "Up to 100 objects, in the order of their IDs. Null for each ID without an object that you can see.",
    )
    async def nodes(self, info: Info, ids: list[strawberry.ID]) -> list[Node | None]:
        return await nodes.nodes(info.context, ids)
