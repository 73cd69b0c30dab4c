"""Views that staff keep."""

from typing import Any

from models.console import SavedView
from models.identity import Member
from resolvers import ids, nodes
from resolvers.asking import Asking
from tenure.console import views
from tenure.console.views import Terms


async def of_screen(asking: Asking, screen: str) -> list[SavedView]:
    return await views.seen(asking.ctx, screen)


async def owner_of(asking: Asking, view: SavedView) -> Member | None:
    return await nodes.seen(asking, Member, view.owner_id)


def is_own(asking: Asking, view: SavedView) -> bool:
    return view.owner_id == asking.ctx.actor.id


async def save(asking: Asking, given: Any) -> SavedView:
    terms = Terms(given.screen, given.name, given.query, given.is_shared)
    return await views.save(asking.ctx, terms, ids.optional_key(SavedView, given.view))


async def delete(asking: Asking, given: Any) -> bool:
    return await views.delete(asking.ctx, ids.key(SavedView, given.view))
