"""Relay connections."""

from typing import Generic, TypeVar

import strawberry

from resolvers.paging import Slice

T = TypeVar("T")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@strawberry.type(description="A node and its place in the list.")
class Edge(Generic[T]):
    cursor: str
    node: T


@strawberry.type(description="A page of a list. Ask for `first` or `last`, 1 to 100.")
class Connection(Generic[T]):
    edges: list[Edge[T]]
    nodes: list[T]
    page_info: PageInfo


def slice_of(first: int | None, after: str | None, last: int | None, before: str | None) -> Slice:
    return Slice(first, after, last, before)
