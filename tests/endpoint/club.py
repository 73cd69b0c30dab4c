"""A small schema with one of everything that the endpoint treats in a way of its own."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, field

import asyncpg
import strawberry
from graphql import GraphQLError
from starlette.requests import Request
from strawberry.scalars import JSON

from schema.endpoint.execution import Schema, extensions
from tenure.gateways.buckets import Bucket, MemoryBucket
from tenure.kit.refusals import Forbidden, NotFound, RateLimited, Unauthenticated


@dataclass
class Visitor:
    """The context of these tests."""

    by_cookie: bool = False
    origins: Collection[str] = ("https://club.example",)
    bucket: Bucket = field(default_factory=MemoryBucket)
    bucket_key: str = "visitor"
    renamed: list[str] = field(default_factory=list)


@strawberry.type
class PageInfo:
    has_next_page: bool = False


@strawberry.type
class Member:
    name: str = "Ada"

    @strawberry.field
    def friends(self, first: int | None = None, last: int | None = None) -> "MemberConnection":
        return MemberConnection(size=first or last or 0)

    @strawberry.field
    def friend(self) -> "Member":
        return Member()


@strawberry.type
class MemberConnection:
    size: strawberry.Private[int]

    @strawberry.field
    def nodes(self) -> list[Member]:
        return [Member() for _ in range(self.size)]

    @strawberry.field
    def page_info(self) -> PageInfo:
        return PageInfo()

    @strawberry.field
    def total_count(self) -> int:
        return 1_000


@strawberry.input
class Filter:
    names: list[str] | None = None
    groups: list[list[int]] | None = None
    both: "list[Filter] | None" = None


@strawberry.type
class Query:
    @strawberry.field
    def member(self) -> Member:
        return Member()

    @strawberry.field
    def members(self, first: int = 1, filter: Filter | None = None) -> MemberConnection:
        return MemberConnection(size=first)

    @strawberry.field
    def nodes(self, ids: list[strawberry.ID]) -> list[Member]:
        return [Member() for _ in ids]

    @strawberry.field
    def echo(self, text: str | None = None, number: int | None = None, anything: JSON | None = None) -> str | None:
        return text

    @strawberry.field
    def forbidden(self) -> str | None:
        raise Forbidden

    @strawberry.field
    def missing(self) -> str:
        raise NotFound("There is no such member.", node_id="abc")

    @strawberry.field
    def busy(self) -> str | None:
        raise RateLimited(retry_after=7)

    @strawberry.field
    def broken(self) -> str | None:
        raise ValueError("the password is swordfish")

    @strawberry.field
    def broken_by_graphql(self) -> str | None:
        raise GraphQLError("the password is swordfish")

    @strawberry.field
    def never_null(self) -> str:
        return None  # type: ignore[return-value]  # the bug that this test is about

    @strawberry.field
    def database_down(self) -> str | None:
        raise asyncpg.ConnectionDoesNotExistError("connection was closed")

    @strawberry.field
    async def redis_refused(self) -> str | None:
        await asyncio.open_connection("127.0.0.1", 1)
        return None

    @strawberry.field
    async def slow(self) -> str:
        await asyncio.sleep(60)
        return "late"


@strawberry.type
class Mutation:
    @strawberry.mutation
    def session_create(self, password: str) -> bool:
        return False

    @strawberry.mutation
    def password_reset(self, password: str) -> bool:
        return False

    @strawberry.mutation
    def rename(self, info: strawberry.Info[Visitor], name: str) -> bool:
        info.context.renamed.append(name)
        return True


def club() -> Schema:
    return Schema(Query, Mutation, extensions=extensions(authentication={"sessionCreate", "passwordReset"}))


async def visit(request: Request) -> Visitor:
    """Authenticate by headers that say what the test wants."""
    if request.headers.get("authorization") == "Bearer wrong":
        raise Unauthenticated
    return Visitor(by_cookie="cookie" in request.headers)
