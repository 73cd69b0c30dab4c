"""What a tenant writes."""

from datetime import datetime
from enum import Enum

import strawberry

from models import pages as rows
from resolvers import pages
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission


@shape(rows.Page, description="A published text.")
class Page(Node):
    slug: str
    title: str
    published_at: datetime

    @strawberry.field(description="The text, as HTML that runs nothing; null for who lacks the feature that it needs.")
    async def html(self, info: Info) -> str | None:
        return await pages.html_of(info.context, self)

    @strawberry.field(description="The code of the feature that the viewer lacks to read it; null where they may.")
    async def requires_feature(self, info: Info) -> str | None:
        return await pages.missing_feature_of(info.context, self)

    @strawberry.field(description="The text in Markdown, for who may change it.")
    def body(self, info: Info) -> str | None:
        return pages.source_of(info.context, self)


class PagesErrorCode(Enum):
    SLUG_INVALID = "SLUG_INVALID"
    SLUG_TAKEN = "SLUG_TAKEN"
    TITLE_INVALID = "TITLE_INVALID"
    BODY_INVALID = "BODY_INVALID"
    FEATURE_UNKNOWN = "FEATURE_UNKNOWN"


PagesUserError = errors("Pages", PagesErrorCode)


@strawberry.input
class PagePublishInput:
    slug: str = strawberry.field(description="Where it stands; a page that stands there already is replaced.")
    title: str
    body: str = strawberry.field(description="In Markdown (CommonMark, with tables).")
    feature_code: str | None = strawberry.field(
        default=None, description="Only who is entitled to this feature reads it; everybody, where none is named."
    )


@payload(PagesUserError)
class PagePublishPayload:
    page: Page | None


@strawberry.type
class PagesQuery:
    @query(Permission.PUBLIC, "A page by its slug.")
    async def page(self, info: Info, slug: str) -> Page | None:
        return await pages.page(info.context, slug)

    @query(Permission.PUBLIC, "All pages, newest first; those that are gated too, without their text.")
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
    @mutation(Permission.PAGES_WRITE, "Publish a page, or replace what stands there.", emits=["page.published"])
    async def page_publish(self, info: Info, input: PagePublishInput) -> PagePublishPayload:
        return PagePublishPayload(page=await pages.publish(info.context, input))
