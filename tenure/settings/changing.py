"""Setting and resetting: several at once, all or nothing, with who and why."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from models import database
from models.settings import SettingChange, SettingValue
from tenure.access import Permission
from tenure.context import Context
from tenure.events import SettingChanged, emit
from tenure.jobs import enqueue
from tenure.kit import ids
from tenure.kit.kinds import Unfit
from tenure.kit.refusals import Refused
from tenure.kit.settings import KNOWN, Level, Setting
from tenure.settings import platform
from tenure.settings.places import Place, is_preference, own, require_there, require_visible
from tenure.settings.reading import Stored, plain, topic_of
from tenure.transactions import transactional

MOST = 250
LONGEST_REASON = 255


@dataclass(frozen=True, slots=True)
class Wish:
    """`given` is JSON; None resets, so that the next level or the default counts. `field`: where it was written."""

    key: str
    given: object
    field: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Turn:
    """From what to what, as JSON; None is not set."""

    setting: Setting[object]
    was_set: bool
    old: object
    new: object

    @property
    def is_idle(self) -> bool:
        return self.was_set == (self.new is not None) and self.old == self.new

    def hidden(self, level: Level) -> str | None:
        """Why neither history nor log say the values: they outlive what may be known of a person."""
        if self.setting.is_secret:
            return "secret"
        return "private" if self.setting.kind.is_free and level in (Level.ACCOUNT, Level.MEMBER) else None


async def change(ctx: Context, place: Place, wishes: Sequence[Wish], reason: str = "") -> list[SettingValue]:
    """Set all of them at the place, or none, as staff. Raises `Refused`, `Forbidden`, `NotFound`."""
    await require_visible(ctx, place, Permission.SETTINGS_WRITE)
    rows = list(await _changed(ctx, place, wishes, reason, False))
    if place.level is Level.PLATFORM:
        for row in rows:
            await platform.publish(ctx, str(row.id))
    return rows


async def prefer(ctx: Context, wishes: Sequence[Wish]) -> list[SettingValue]:
    """Set one's own preferences: all of them, or none. Raises `Refused`."""
    return list(await _changed(ctx, own(ctx), wishes, "", True))


@transactional
async def _changed(
    ctx: Context, place: Place, wishes: Sequence[Wish], reason: str, only_preferences: bool
) -> list[SettingValue]:
    await require_there(ctx, place)
    reason = _reason(reason)
    wanted = _wanted(ctx, place, wishes, only_preferences)
    rows = {}
    for setting, given in sorted(wanted, key=lambda pair: pair[0].key):  # one order, so that two cannot cross
        rows[setting.key] = await _set(ctx, place, setting, given, reason)
    return [rows[wish.key] for wish in wishes]


def _reason(text: str) -> str:
    reason = " ".join(text.split())
    if len(reason) > LONGEST_REASON:
        raise Refused("REASON_TOO_LONG", f"The reason can have at most {LONGEST_REASON} characters.", ["reason"])
    return reason


def _wanted(
    ctx: Context, place: Place, wishes: Sequence[Wish], only_preferences: bool
) -> list[tuple[Setting[object], Any]]:
    """The settings and what they will be, as JSON; None for those to reset."""
    if len(wishes) > MOST:
        raise Refused("TOO_MANY", f"You can change at most {MOST} settings at a time.", ["settings"])
    if len({wish.key for wish in wishes}) < len(wishes):
        raise Refused("KEY_TWICE", "Each setting can be given only once.", ["settings"])
    return [_checked(ctx, place, wish, only_preferences) for wish in wishes]


def _checked(ctx: Context, place: Place, wish: Wish, only_preferences: bool) -> tuple[Setting[object], Any]:
    setting = KNOWN.get(wish.key)
    if setting is None or (only_preferences and not is_preference(ctx, place, setting)):
        raise Refused("SETTING_UNKNOWN", f"There is no setting {wish.key[:80]!r} here.", [*wish.field, "key"])
    if place.level not in setting.levels:
        allowed = ", ".join(level for level in Level if level in setting.levels)
        raise Refused("LEVEL_NOT_ALLOWED", f"{setting.key} can be set only at: {allowed}.", [*wish.field, "key"])
    if wish.given is None:
        return setting, None
    try:
        return setting, setting.kind.written(setting.read(wish.given))
    except Unfit as unfit:
        raise Refused("VALUE_INVALID", str(unfit), [*wish.field, "value"]) from unfit


async def _set(ctx: Context, place: Place, setting: Setting[object], given: Any, reason: str) -> SettingValue:
    row = await _locked(ctx, place, setting.key)
    turn = _Turn(setting, row.is_set, _read(ctx, row), given)
    if turn.is_idle:
        return row
    text = None if given is None else json.dumps(given)
    row.is_set, row.revision, row.updated_at = given is not None, row.revision + 1, ctx.now()
    row.value = None if setting.is_secret else text
    row.sealed = ctx.services.config.keyring.seal(text) if setting.is_secret and text is not None else None
    await row.save(update_fields=["is_set", "value", "sealed", "revision", "updated_at"])
    await _note(ctx, row, turn, reason)
    return row


async def _locked(ctx: Context, place: Place, key: str) -> SettingValue:
    """The row of the setting at that place, made where there is none."""
    now = ctx.now()
    row = SettingValue(
        tenant_id=ctx.tenant,
        id=ids.new(),
        key=key,
        level=place.level,
        owner_id=place.owner,
        updated_at=now,
        created_at=now,
    )
    await row.insert_unless("owner_id", "level", "key")
    found = SettingValue.of(ctx.tenant).select_for_update(no_key=True)
    return await found.get(owner_id=place.owner, level=place.level, key=key)


def _read(ctx: Context, row: SettingValue) -> object:
    return plain(Stored(row.value, row.sealed), ctx.services.config.keyring) if row.is_set else None


async def _note(ctx: Context, row: SettingValue, turn: _Turn, reason: str) -> None:
    """Into the history, onto the log, and to every node that keeps it."""
    hidden = turn.hidden(row.level)
    await SettingChange.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        setting_id=row.id,
        revision=row.revision,
        was_set=turn.was_set,
        is_set=row.is_set,
        old=None if hidden or not turn.was_set else json.dumps(turn.old),
        new=None if hidden or not row.is_set else json.dumps(turn.new),
        reason=reason,
        actor_kind=ctx.actor.kind,
        actor_id=ctx.actor.id,
        impersonator_id=ctx.impersonator,
        created_at=ctx.now(),
    )
    emit(ctx, SettingChanged(row, row.key, row.level, hidden or {"old": turn.old, "new": turn.new}))
    ctx.services.kept.changes(database.required(), topic_of(ctx.tenant))
    if row.level is Level.PLATFORM:
        await enqueue(ctx, platform.JOB, setting_id=row.id)
