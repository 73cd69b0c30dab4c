"""The views of screens that staff keep, for themselves or for each other."""

import re
from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q

from models.console import SavedView
from tenure.access import STAFF, Permission
from tenure.context import ActorKind, Context
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

LONGEST_NAME = 80
LONGEST_QUERY = 20_000
"""Characters: of the playground it is an operation with its variables, and a line break counts three."""
MOST = 50
"""Views that one member of staff keeps of one screen."""
_SCREEN = re.compile(r"[a-z][a-z0-9_.-]{0,63}")


@dataclass(frozen=True, slots=True)
class Terms:
    """`screen` is what the console calls it, `query` what stands behind the `?` of its address."""

    screen: str
    name: str
    query: str
    is_shared: bool = False


async def seen(ctx: Context, screen: str) -> list[SavedView]:
    """One's own views of the screen, then what other staff share, each by name. None for who is no staff."""
    if not is_staff(ctx):
        return []
    views = SavedView.of(ctx.tenant).filter(Q(owner_id=ctx.actor.id) | Q(is_shared=True), screen=screen)
    return sorted(await views.order_by("name", "id"), key=lambda view: view.owner_id != ctx.actor.id)


@transactional
async def save(ctx: Context, terms: Terms, view_id: UUID | None = None) -> SavedView:
    """Keep a view, in place of one's own of that name or of the one that is named. Raises `Refused`, `NotFound`."""
    _check(ctx, terms)
    own = SavedView.of(ctx.tenant).filter(owner_id=ctx.member, screen=terms.screen)
    same = await own.get_or_none(name=terms.name.strip())
    view = await _own(ctx, view_id) if view_id is not None else same
    if same is not None and view is not None and same.id != view.id:
        raise Refused("NAME_TAKEN", "You already have a view with this name.", ["name"])
    if view is None:
        return await _new(ctx, terms, await own.count())
    view.screen, view.name, view.query, view.is_shared = terms.screen, terms.name.strip(), terms.query, terms.is_shared
    await view.save(update_fields=["screen", "name", "query", "is_shared"])
    return view


@transactional
async def delete(ctx: Context, view_id: UUID) -> bool:
    """Keep it no more: one's own, or a shared one, for who may change settings. Raises `Refused`, `NotFound`."""
    view = await SavedView.locked(ctx.tenant, view_id)
    if not (view.is_shared and ctx.may(Permission.SETTINGS_WRITE)):
        view = await _own(ctx, view_id)
    await view.delete()
    return True


async def _own(ctx: Context, view_id: UUID) -> SavedView:
    found = await SavedView.locked(ctx.tenant, view_id)
    if found.owner_id != ctx.member:
        raise Refused("NOT_YOURS", "This view belongs to someone else. Save it as a view of your own.", ["view"])
    return found


async def _new(ctx: Context, terms: Terms, kept: int) -> SavedView:
    if kept >= MOST:
        raise Refused("TOO_MANY", f"You can save at most {MOST} views of a screen.", ["name"])
    return await SavedView.create(
        tenant_id=ctx.tenant,
        owner_id=ctx.member,
        screen=terms.screen,
        name=terms.name.strip(),
        query=terms.query,
        is_shared=terms.is_shared,
        created_at=ctx.now(),
    )


def is_staff(ctx: Context) -> bool:
    return bool(ctx.actor.permissions & STAFF)


def _check(ctx: Context, terms: Terms) -> None:
    """Raises `Refused`."""
    if not is_staff(ctx) or ctx.actor.kind is not ActorKind.MEMBER:
        raise Refused("STAFF_ONLY", "Only staff can save views.")
    if not _SCREEN.fullmatch(terms.screen):
        raise Refused("SCREEN_INVALID", "A screen is named in lowercase, such as `members`.", ["screen"])
    name = terms.name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise Refused("NAME_INVALID", f"The name must have 1 to {LONGEST_NAME} characters.", ["name"])
    if len(terms.query) > LONGEST_QUERY or not terms.query.isprintable():
        raise Refused("QUERY_INVALID", f"The query can have at most {LONGEST_QUERY} characters.", ["query"])
