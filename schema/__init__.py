"""The GraphQL surface. `build` makes the schema of our own areas and of the modules that are given."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

import strawberry
from strawberry.directive import DirectiveLocation, DirectiveValue
from strawberry.extensions import SchemaExtension
from strawberry.schema.config import StrawberryConfig
from strawberry.tools import merge_types

from resolvers.asking import reading
from schema.catalogue import CatalogueMutation, CatalogueQuery
from schema.endpoint.execution import Schema, extensions
from schema.scalars import SCALARS

AUTHENTICATION = ("memberSignUp", "sessionCreate", "passwordResetRequest", "passwordReset", "emailConfirm")
"""Mutations of which an operation may hold one: guesses are counted per operation."""

QUERIES: list[type] = [CatalogueQuery]
MUTATIONS: list[type] = [CatalogueMutation]


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
        directives=[idempotent],
        config=StrawberryConfig(scalar_map=SCALARS),
        extensions=[*extensions(AUTHENTICATION), Snapshot],
    )


def sdl(modules: Sequence[Any] = ()) -> str:
    """The schema in its own language, as it is committed."""
    return build(modules).as_str() + "\n"
