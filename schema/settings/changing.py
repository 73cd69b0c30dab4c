"""Setting and resetting."""

from enum import Enum

import strawberry
from strawberry.scalars import JSON

from resolvers import settings
from schema.fields import Info, errors, mutation, payload
from schema.settings.answers import Setting, SettingLevel
from tenure.access import Permission
from tenure.settings import Level


class SettingsErrorCode(Enum):
    SETTING_UNKNOWN = "SETTING_UNKNOWN"
    LEVEL_NOT_ALLOWED = "LEVEL_NOT_ALLOWED"
    VALUE_INVALID = "VALUE_INVALID"
    KEY_TWICE = "KEY_TWICE"
    TOO_MANY = "TOO_MANY"
    REASON_TOO_LONG = "REASON_TOO_LONG"


SettingsUserError = errors("Settings", SettingsErrorCode)


@strawberry.input
class SettingSetInput:
    key: str
    value: JSON
    level: SettingLevel = Level.TENANT
    account: strawberry.ID | None = strawberry.field(default=None, description="At ACCOUNT level, whose.")
    member: strawberry.ID | None = strawberry.field(default=None, description="At MEMBER level, whose.")
    reason: str = strawberry.field(default="", description="Why, for the history.")


@strawberry.input
class SettingResetInput:
    key: str
    level: SettingLevel = Level.TENANT
    account: strawberry.ID | None = strawberry.field(default=None, description="At ACCOUNT level, whose.")
    member: strawberry.ID | None = strawberry.field(default=None, description="At MEMBER level, whose.")
    reason: str = strawberry.field(default="", description="Why, for the history.")


@strawberry.input(description="One of several. A `value` of null resets.")
class SettingInput:
    key: str
    value: JSON | None = None


@strawberry.input
class SettingsSetInput:
    settings: list[SettingInput]
    level: SettingLevel = Level.TENANT
    account: strawberry.ID | None = strawberry.field(default=None, description="At ACCOUNT level, whose.")
    member: strawberry.ID | None = strawberry.field(default=None, description="At MEMBER level, whose.")
    reason: str = strawberry.field(default="", description="Why, for the history.")


@strawberry.input
class PreferencesSetInput:
    preferences: list[SettingInput]


@payload(SettingsUserError)
class SettingSetPayload:
    setting: Setting | None


@payload(SettingsUserError)
class SettingResetPayload:
    setting: Setting | None


@payload(SettingsUserError)
class SettingsSetPayload:
    settings: list[Setting] | None


@payload(SettingsUserError)
class PreferencesSetPayload:
    preferences: list[Setting] | None


@strawberry.type
class SettingsMutation:
    @mutation(
        Permission.SETTINGS_WRITE,
        "Set a value, which counts everywhere at once. At PLATFORM level for the platform's own staff.",
        emits=["setting.changed"],
    )
    async def setting_set(self, info: Info, input: SettingSetInput) -> SettingSetPayload:
        return SettingSetPayload(setting=await settings.set_one(info.context, input))

    @mutation(
        Permission.SETTINGS_WRITE,
        "Take a value away: what is set at the next level counts again, or the default.",
        emits=["setting.changed"],
    )
    async def setting_reset(self, info: Info, input: SettingResetInput) -> SettingResetPayload:
        return SettingResetPayload(setting=await settings.reset(info.context, input))

    @mutation(Permission.SETTINGS_WRITE, "Set or reset several: all of them or none.", emits=["setting.changed"])
    async def settings_set(self, info: Info, input: SettingsSetInput) -> SettingsSetPayload:
        return SettingsSetPayload(settings=await settings.set_several(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Set or reset one's own preferences: all of them or none.",
        emits=["setting.changed"],
    )
    async def preferences_set(self, info: Info, input: PreferencesSetInput) -> PreferencesSetPayload:
        return PreferencesSetPayload(preferences=await settings.prefer(info.context, input))
