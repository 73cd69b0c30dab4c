"""The GraphQL surface. `build` makes the schema of the areas and modules that are given."""

from collections.abc import AsyncIterator, Sequence

import strawberry
from strawberry.directive import DirectiveLocation, DirectiveValue
from strawberry.extensions import SchemaExtension
from strawberry.schema.config import StrawberryConfig
from strawberry.tools import merge_types

from resolvers.asking import reading
from schema import connections, enum_values
from schema.endpoint.execution import Schema, extensions
from schema.endpoint.shared import SharingExecutor
from schema.events import types
from schema.scalars import SCALARS
from tenure.modules.contract import Manifest

__all__ = ["build", "sdl"]

AUTHENTICATION = (
    "memberSignUp",
    "invitationAccept",
    "emailChangeRequest",
    "sessionCreate",
    "sessionCreateBySecondFactor",
    "sessionCreateByPasskey",
    "sessionCreateByLink",
    "sessionStepUp",
    "magicLinkRequest",
    "factorTotpConfirm",
    "passwordResetRequest",
    "passwordReset",
    "emailConfirm",
)
"""Mutations of which an operation may hold one: guesses are counted per operation."""


@strawberry.directive(
    locations=[DirectiveLocation.FIELD],
    description="Gives a mutation an idempotency key. Sent again with the same key and input, it returns the first "
    "response again.",
)
def idempotent(value: DirectiveValue[object], key: str) -> object:
    return value


class Snapshot(SchemaExtension):
    """All of a query's reads come from one snapshot; a mutation's payload from one taken after its rule."""

    async def on_execute(self) -> AsyncIterator[None]:
        async with reading(self.execution_context.context):
            yield


def build(manifests: Sequence[Manifest]) -> Schema:
    """The schema of these areas and modules: `tenure.modules.catalog` lists ours, `loader` adds the installation's."""
    enum_values.describe()
    schema = Schema(
        query=_merged("Query", [part for manifest in manifests for part in manifest.queries]),
        mutation=_merged("Mutation", [part for manifest in manifests for part in manifest.mutations]),
        subscription=_merged("Feed", [part for manifest in manifests for part in manifest.feeds]),
        types=[
            *types([event for manifest in manifests for event in manifest.events]),
            *(kind for manifest in manifests for kind in manifest.types),
        ],
        directives=[idempotent],
        execution_context_class=SharingExecutor,
        config=StrawberryConfig(scalar_map=SCALARS),
        extensions=[*extensions(AUTHENTICATION), Snapshot],
    )
    connections.describe_paging(schema._schema.type_map.values())
    # `@idempotent` is read where a mutation claims its key. Left listed here, Strawberry would wrap every field in a
    # coroutine to look for it.
    schema.directives = ()
    return schema


def sdl(manifests: Sequence[Manifest]) -> str:
    """The schema in its own language, as it is committed."""
    return build(manifests).as_str() + "\n"


def _merged(name: str, parts: Sequence[type]) -> type:
    return merge_types(name, tuple(parts))
