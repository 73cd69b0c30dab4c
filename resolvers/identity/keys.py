"""Answers about programs."""

from datetime import timedelta
from typing import Any

from models.identity import ApiKey, Member
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.identity import (
    api_keys,
    authentication,
)


async def list_keys(asking: Asking, asked: Slice) -> Page[ApiKey]:
    return await page(ApiKey.of(asking.tenant), asked)


async def maker_of(asking: Asking, key: ApiKey) -> Member | None:
    return await asking.loaders.row(Member, key.created_by)


def scopes_of(key: ApiKey) -> list[Permission]:
    return sorted(authentication.scopes_of(key))


async def create_key(asking: Asking, given: Any) -> tuple[ApiKey, str | None]:
    bounds = api_keys.Bounds(given.scopes, given.expires_at, given.addresses)
    issued = await api_keys.issue(asking.ctx, given.name, bounds)
    return issued.key, issued.text


async def rotate_key(asking: Asking, given: Any) -> tuple[ApiKey, str | None]:
    overlap = timedelta(hours=given.overlap_hours)
    issued = await api_keys.rotate(asking.ctx, ids.key(ApiKey, given.api_key), overlap)
    return issued.key, issued.text


async def revoke_key(asking: Asking, opaque: str) -> ApiKey:
    return await api_keys.revoke(asking.ctx, ids.key(ApiKey, opaque))
