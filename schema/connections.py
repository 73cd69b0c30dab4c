"""Relay connections."""

from collections.abc import Iterable
from typing import Generic, TypeVar

import strawberry
from graphql import GraphQLNamedType, is_object_type

from resolvers.paging import Slice

T = TypeVar("T")

PAGING = {
    "first": "The number of items to return, from the start of the list: 1 to 100.",
    "after": "Only items after this cursor.",
    "last": "The number of items to return, from the end of the list: 1 to 100.",
    "before": "Only items before this cursor.",
}


@strawberry.type(description="Information about a page of a list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether there are more items after this page.")
    has_previous_page: bool = strawberry.field(description="Whether there are more items before this page.")
    start_cursor: str | None = strawberry.field(
        description="The cursor of the first item, to page backward with `before`. Null when the page is empty."
    )
    end_cursor: str | None = strawberry.field(
        description="The cursor of the last item, to page forward with `after`. Null when the page is empty."
    )


@strawberry.type(description="An item of a list and its cursor.")
class Edge(Generic[T]):
    cursor: str = strawberry.field(description="The position of the item in the list. Pass it as `after` or `before`.")
    node: T = strawberry.field(description="The item.")


@strawberry.type(description="A page of a list. Pass `first` or `last`, from 1 to 100.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The items of the page, each with its cursor.")
    nodes: list[T] = strawberry.field(description="The items of the page.")
    page_info: PageInfo = strawberry.field(
        description="Whether there are more pages, and the cursors to request them with."
    )


def slice_of(first: int | None, after: str | None, last: int | None, before: str | None) -> Slice:
    return Slice(first, after, last, before)


def describe_paging(kinds: Iterable[GraphQLNamedType]) -> None:
    """Describe the four arguments of every list, which are the same everywhere, once for all."""
    for kind in filter(is_object_type, kinds):
        for field in kind.fields.values():
            if PAGING.keys() <= field.args.keys():
                for name, description in PAGING.items():
                    field.args[name].description = description
