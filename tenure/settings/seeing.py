"""Settings as they are at one place: what counts there, where it comes from, and what a reset would bring."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from models.settings import SettingChange, SettingValue
from tenure.context import Context
from tenure.kit.kinds import Described
from tenure.kit.settings import KNOWN, Level, Setting
from tenure.settings.places import Place
from tenure.settings.reading import Layers, layers

AnySetting = Setting[Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """`value` and `inherited` are JSON, nothing of a secret. `inherited` is what would count, were it not set here."""

    setting: AnySetting
    place: Place
    value: Any
    is_set: bool
    inherited: Any
    inherited_from: Level | None

    @property
    def key(self) -> str:
        return self.setting.key

    @property
    def group(self) -> str:
        return self.setting.group

    @property
    def description(self) -> str:
        return self.setting.description

    @property
    def kind(self) -> Described:
        return self.setting.kind.described()

    @property
    def text(self) -> str:
        """What stands in a form's field; nothing of a secret."""
        kind = self.setting.kind
        return "" if self.value is None else kind.text(kind.read(self.value))

    @property
    def level(self) -> Level:
        return self.place.level

    @property
    def levels(self) -> list[Level]:
        return [level for level in Level if level in self.setting.levels]

    @property
    def default(self) -> Any:
        return _written(self.setting, self.setting.default)

    @property
    def is_secret(self) -> bool:
        return self.setting.is_secret

    @property
    def is_preference(self) -> bool:
        return self.setting.by_member


def at_level(level: Level) -> list[AnySetting]:
    """What can be set there, by key."""
    return sorted((one for one in KNOWN.values() if level in one.levels), key=lambda one: one.key)


def preferences() -> list[AnySetting]:
    """What members set for themselves, by key."""
    return sorted((one for one in KNOWN.values() if one.by_member), key=lambda one: one.key)


async def seen(ctx: Context, place: Place, wanted: Iterable[AnySetting]) -> list[Seen]:
    found = await layers(ctx, account=place.account, member=place.member)
    if place.level is Level.PLATFORM:
        found = found.only(Level.PLATFORM)
    return [_seen(found, place, setting) for setting in wanted]


async def changed_at(ctx: Context, place: Place, key: str) -> SettingValue | None:
    """The row that a setting's history at that place belongs to; None where it was never set."""
    return await SettingValue.of(ctx.tenant).get_or_none(owner_id=place.owner, level=place.level, key=key)


async def changes(ctx: Context, place: Place, key: str, most: int) -> list[SettingChange]:
    """The newest changes of a setting at that place."""
    row = await changed_at(ctx, place, key)
    if row is None:
        return []
    return await SettingChange.of(ctx.tenant).filter(setting_id=row.id).order_by("-revision").limit(most)


def _seen(found: Layers, place: Place, setting: AnySetting) -> Seen:
    now, beyond = found.of(setting), found.beyond(setting, place.level)
    return Seen(
        setting,
        place,
        _written(setting, now.value),
        now.level is place.level,
        _written(setting, beyond.value),
        beyond.level,
    )


def _written(setting: AnySetting, value: Any) -> Any:
    return None if setting.is_secret or value is None else setting.kind.written(value)
