"""Publishing pages, and who may read them."""

import asyncio
import re
from dataclasses import dataclass
from typing import Any

from models.catalogue import Feature
from models.pages import Page
from tenure.access import Permission
from tenure.context import Context
from tenure.events import PagePublished, emit
from tenure.kit.refusals import Refused
from tenure.pages import markdown
from tenure.subscriptions import entitlements
from tenure.transactions import transactional

LONGEST_BODY = 50_000
LONGEST_TITLE = 200
_SLUG = re.compile(r"(?=.{1,64}\Z)[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Text:
    """What a page says. `feature_code` gates it; without one everybody reads it."""

    slug: str
    title: str
    body: str
    feature_code: str | None = None


@transactional(
    violations={
        "uq_page_slug": Refused("SLUG_TAKEN", "Someone else is publishing this page right now. Try again.", ["slug"])
    }
)
async def publish(ctx: Context, text: Text) -> Page:
    """Publish a page, or what is now to stand under its slug. Raises `Refused` where the text will not do."""
    now, title = ctx.now(), await _checked(ctx, text)
    says: dict[str, Any] = {"title": title, "body": text.body, "feature_code": text.feature_code, "published_at": now}
    page = await Page.of(ctx.tenant).select_for_update(no_key=True).get_or_none(slug=text.slug)
    if page is None:
        page = await Page.create(tenant_id=ctx.tenant, slug=text.slug, created_at=now, **says)
    else:
        await page.update_from_dict(says).save(update_fields=list(says))
    emit(ctx, PagePublished(page, slug=page.slug, feature=page.feature_code))
    return page


async def missing_feature(ctx: Context, page: Page) -> str | None:
    """The code of the feature that the caller lacks to read the page; nothing where they may read it."""
    if page.feature_code is None or ctx.may(Permission.PAGES_WRITE):
        return None
    return None if await entitlements.has(ctx, page.feature_code) else page.feature_code


async def html(ctx: Context, page: Page) -> str | None:
    """The page as safe HTML, for who may read it."""
    if await missing_feature(ctx, page) is not None:
        return None
    return await asyncio.to_thread(markdown.rendered, page.body)


async def _checked(ctx: Context, text: Text) -> str:
    """The title in one line. Raises `Refused`."""
    if not _SLUG.fullmatch(text.slug):
        raise Refused(
            "SLUG_INVALID", "A slug has 1 to 64 characters: lowercase letters and digits, joined by hyphens.", ["slug"]
        )
    title = " ".join(text.title.split())
    if not 1 <= len(title) <= LONGEST_TITLE or not _storable(title):
        raise Refused("TITLE_INVALID", f"The title must have 1 to {LONGEST_TITLE} characters.", ["title"])
    if len(text.body) > LONGEST_BODY or not _storable(text.body):
        raise Refused("BODY_INVALID", f"The body can have up to {LONGEST_BODY} characters.", ["body"])
    if text.feature_code is not None and not await Feature.of(ctx.tenant).filter(code=text.feature_code).exists():
        raise Refused("FEATURE_UNKNOWN", "There is no feature with this code.", ["featureCode"])
    return title


def _storable(text: str) -> bool:
    """Whether PostgreSQL can keep it: no NUL, and no half of a surrogate pair."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
