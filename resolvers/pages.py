"""Answers about what a tenant writes."""

from typing import Any

from models.pages import Page
from resolvers import paging
from resolvers.asking import Asking
from tenure.access import Permission
from tenure.pages import publishing


async def page(asking: Asking, slug: str) -> Page | None:
    return await Page.of(asking.tenant).get_or_none(slug=slug)


async def list_pages(asking: Asking, asked: paging.Slice) -> paging.Page[Page]:
    """All pages, those that are gated too: who may not read one sees that it is there."""
    return await paging.page(Page.of(asking.tenant), asked)


async def html_of(asking: Asking, found: Page) -> str | None:
    return await publishing.html(asking.ctx, found)


async def missing_feature_of(asking: Asking, found: Page) -> str | None:
    return await publishing.missing_feature(asking.ctx, found)


def source_of(asking: Asking, found: Page) -> str | None:
    """The Markdown, for who may change it."""
    return found.body if asking.ctx.may(Permission.PAGES_WRITE) else None


async def publish(asking: Asking, given: Any) -> Page:
    text = publishing.Text(given.slug, given.title, given.body, given.feature_code)
    return await publishing.publish(asking.ctx, text)
