"""The GraphQL surface. `build` makes the schema of our own areas and of the modules that are given."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

import strawberry
from strawberry.directive import DirectiveLocation, DirectiveValue
from strawberry.extensions import SchemaExtension
from strawberry.schema.config import StrawberryConfig
from strawberry.tools import merge_types

from resolvers.asking import reading
from resolvers.events import SHARED_SIGHT
from schema.catalogue import CatalogueMutation, CatalogueQuery
from schema.endpoint.execution import Schema, extensions
from schema.endpoint.shared import SharingExecutor
from schema.events import TYPES as EVENT_TYPES
from schema.events import EventsFeed, EventsQuery
from schema.files import FilesMutation, FilesQuery
from schema.identity import IdentityMutation, IdentityQuery
from schema.limits_query import LimitsQuery
from schema.nodes import NodesQuery
from schema.pages import PagesMutation, PagesQuery
from schema.scalars import SCALARS

__all__ = ["SHARED_SIGHT", "build", "sdl"]

AUTHENTICATION = ("memberSignUp", "sessionCreate", "passwordResetRequest", "passwordReset", "emailConfirm")
"""Mutations of which an operation may hold one: guesses are counted per operation."""

QUERIES: list[type] = [IdentityQuery, NodesQuery, CatalogueQuery, EventsQuery, LimitsQuery, FilesQuery, PagesQuery]
MUTATIONS: list[type] = [IdentityMutation, CatalogueMutation, FilesMutation, PagesMutation]
FEEDS: list[type] = [EventsFeed]


@strawberry.directive(
    locations=[DirectiveLocation.FIELD],
    description="Ask for a mutation under a key: sent again with the same key and input, it answers as the first time.",
)
def idempotent(value: DirectiveValue[object], key: str) -> object:
    return value


class Snapshot(SchemaExtension):
    """All of a query's reads come from one snapshot; a mutation's payload from one taken after its rule."""

    async def on_execute(self) -> AsyncIterator[None]:
        async with reading(self.execution_context.context):
            yield


def build(modules: Sequence[Any] = ()) -> Schema:
    """The schema."""
    return Schema(
        query=merge_types("Query", (*QUERIES, *(one for module in modules for one in module.queries))),
        mutation=merge_types("Mutation", (*MUTATIONS, *(one for module in modules for one in module.mutations))),
        subscription=merge_types("Feed", tuple(FEEDS)),
        types=EVENT_TYPES,
        directives=[idempotent],
        execution_context_class=SharingExecutor,
        config=StrawberryConfig(scalar_map=SCALARS),
        extensions=[*extensions(AUTHENTICATION), Snapshot],
    )


def sdl(modules: Sequence[Any] = ()) -> str:
    """The schema in its own language, as it is committed."""
    return build(modules).as_str() + "\n"
