"""Answers about settings."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from models.accounts import Account
from models.identity import Member
from models.settings import SettingChange, SettingValue
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.events import envelope
from tenure.kit.refusals import BadInput
from tenure.settings import KNOWN, Level, changing, places, seeing
from tenure.settings.changing import Wish
from tenure.settings.places import Place
from tenure.settings.seeing import Seen


async def seen(
    asking: Asking, level: Level, account: str | None, member: str | None, keys: Sequence[str] | None
) -> list[Seen]:
    """What can be set there, by key. Raises `BadInput`, `Forbidden`, `NotFound`."""
    place = _place(asking, level, account, member)
    await places.require_visible(asking.ctx, place, Permission.SETTINGS_READ)
    await places.require_there(asking.ctx, place)
    wanted = seeing.at_level(level)
    return await seeing.seen(asking.ctx, place, [one for one in wanted if keys is None or one.key in keys])


async def preferences(asking: Asking, member: UUID | None) -> list[Seen]:
    """One's own, by key; none of a key."""
    return [] if member is None else await seeing.seen(asking.ctx, Place(Level.MEMBER, member), seeing.preferences())


async def set_one(asking: Asking, given: Any) -> Seen:
    return (await _change(asking, given, [Wish(given.key, given.value)]))[0]


async def reset(asking: Asking, given: Any) -> Seen:
    return (await _change(asking, given, [Wish(given.key, None)]))[0]


async def set_several(asking: Asking, given: Any) -> list[Seen]:
    return await _change(asking, given, _wishes(given.settings, "settings"))


async def prefer(asking: Asking, given: Any) -> list[Seen]:
    wishes = _wishes(given.preferences, "preferences")
    await changing.prefer(asking.ctx, wishes)
    return await _after(asking, places.own(asking.ctx), wishes)


async def history(asking: Asking, shown: Seen, asked: Slice) -> Page[SettingChange]:
    return await _history(asking, await seeing.changed_at(asking.ctx, shown.place, shown.key), asked)


async def history_of(asking: Asking, row: SettingValue, asked: Slice) -> Page[SettingChange]:
    return await _history(asking, row, asked)


def json_of(text: str | None) -> object:
    return None if text is None else json.loads(text)


def actor_of(row: SettingChange) -> dict[str, Any]:
    """Who changed it, as an event's actor."""
    return {
        "kind": row.actor_kind,
        "id": envelope.actor_id(row.actor_kind, row.actor_id),
        "on_behalf_of": envelope.actor_id("MEMBER", row.impersonator_id),
    }


async def _history(asking: Asking, row: SettingValue | None, asked: Slice) -> Page[SettingChange]:
    changes = SettingChange.of(asking.tenant)
    return await page(changes.filter(setting_id=row.id) if row is not None else changes.filter(id__in=[]), asked)


async def _change(asking: Asking, given: Any, wishes: list[Wish]) -> list[Seen]:
    place = _place(asking, given.level, given.account, given.member)
    await changing.change(asking.ctx, place, wishes, given.reason)
    return await _after(asking, place, wishes)


async def _after(asking: Asking, place: Place, wishes: Sequence[Wish]) -> list[Seen]:
    """As they are now, in the order in which they were named."""
    await asking.renew()
    return await seeing.seen(asking.ctx, place, [KNOWN[wish.key] for wish in wishes])


def _place(asking: Asking, level: Level, account: str | None, member: str | None) -> Place:
    """Raises `BadInput` where the owner that the level needs is missing, or another is named."""
    if (account is not None) != (level is Level.ACCOUNT) or (member is not None) != (level is Level.MEMBER):
        raise BadInput("Specify `account` at the level ACCOUNT, `member` at the level MEMBER, and neither otherwise.")
    if account is not None:
        return Place(level, ids.key(Account, account))
    if member is not None:
        return Place(level, ids.key(Member, member))
    return Place(level, asking.tenant)


def _wishes(given: Sequence[Any], field: str) -> list[Wish]:
    return [Wish(one.key, one.value, [field, str(index)]) for index, one in enumerate(given)]
