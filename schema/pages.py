"""What a tenant writes."""

from datetime import datetime
from enum import Enum

import strawberry

from models import pages as rows
from resolvers import pages
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission


@shape(rows.Page, description="A published page.")
class Page(Node):
    slug: str = strawberry.field(description="The path of the page.")
    title: str = strawberry.field(description="The title of the page.")
    published_at: datetime = strawberry.field(description="When the page was last published.")

    @strawberry.field(
        description="The content as HTML without scripts. Null when the viewer lacks the required feature."
    )
    async def html(self, info: Info) -> str | None:
        return await pages.html_of(info.context, self)

    @strawberry.field(
        description="The code of the feature that the viewer lacks to read the page. Null when they can read it."
    )
    async def requires_feature(self, info: Info) -> str | None:
        return await pages.missing_feature_of(info.context, self)

    @strawberry.field(description="The content in Markdown, for callers who are allowed to change it. Otherwise null.")
    def body(self, info: Info) -> str | None:
        return pages.source_of(info.context, self)


class PagesErrorCode(Enum):
    SLUG_INVALID = "SLUG_INVALID"
    SLUG_TAKEN = "SLUG_TAKEN"
    TITLE_INVALID = "TITLE_INVALID"
    BODY_INVALID = "BODY_INVALID"
    FEATURE_UNKNOWN = "FEATURE_UNKNOWN"


PagesUserError = errors("Pages", PagesErrorCode)
describe_values(
    PagesErrorCode,
    SLUG_INVALID="The slug is not 1 to 64 lowercase letters and digits, joined by dashes.",
    SLUG_TAKEN="Somebody else is publishing the page at the same time.",
    TITLE_INVALID="The title is empty or too long.",
    BODY_INVALID="The content is too long.",
    FEATURE_UNKNOWN="There is no feature with this code.",
)


@strawberry.input
class PagePublishInput:
    slug: str = strawberry.field(description="The path of the page. An existing page with the same slug is replaced.")
    title: str = strawberry.field(description="The title of the page.")
    body: str = strawberry.field(description="The content in Markdown (CommonMark, with tables).")
    feature_code: str | None = strawberry.field(
        default=None, description="The feature that is required to read the page. Null: everyone can read it."
    )


@payload(PagesUserError)
class PagePublishPayload:
    page: Page | None


@strawberry.type
class PagesQuery:
    @query(Permission.PUBLIC, "A page by its slug.")
    async def page(self, info: Info, slug: str) -> Page | None:
        return await pages.page(info.context, slug)

    @query(
        Permission.PUBLIC, "All pages, newest first. Pages that require a feature are included without their content."
    )
    async def pages(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Page]:
        return await pages.list_pages(info.context, slice_of(first, after, last, before))


@strawberry.type
class PagesMutation:
    @mutation(Permission.PAGES_WRITE, "Publishes a page, or replaces an existing one.", emits=["page.published"])
    async def page_publish(self, info: Info, input: PagePublishInput) -> PagePublishPayload:
        return PagePublishPayload(page=await pages.publish(info.context, input))
