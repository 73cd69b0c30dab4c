"""Setting and resetting."""

from enum import Enum

import strawberry
from strawberry.scalars import JSON

from resolvers import settings
from schema.enums import describe_values
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
describe_values(
    SettingsErrorCode,
    SETTING_UNKNOWN="There is no such setting.",
    LEVEL_NOT_ALLOWED="The setting cannot be set at this level.",
    VALUE_INVALID="The value is not valid for the setting.",
    KEY_TWICE="A setting is given twice.",
    TOO_MANY="Too many settings at once.",
    REASON_TOO_LONG="The reason is too long.",
)


@strawberry.input
class SettingSetInput:
    key: str = strawberry.field(description="The key of the setting.")
    value: JSON = strawberry.field(description="The value, in the JSON form of the setting's kind.")
    level: SettingLevel = strawberry.field(default=Level.TENANT, description="The level at which to set it.")
    account: strawberry.ID | None = strawberry.field(default=None, description="The account, at the `ACCOUNT` level.")
    member: strawberry.ID | None = strawberry.field(default=None, description="The member, at the `MEMBER` level.")
    reason: str = strawberry.field(default="", description="The reason, shown in the history.")


@strawberry.input
class SettingResetInput:
    key: str = strawberry.field(description="The key of the setting.")
    level: SettingLevel = strawberry.field(default=Level.TENANT, description="The level at which to reset it.")
    account: strawberry.ID | None = strawberry.field(default=None, description="The account, at the `ACCOUNT` level.")
    member: strawberry.ID | None = strawberry.field(default=None, description="The member, at the `MEMBER` level.")
    reason: str = strawberry.field(default="", description="The reason, shown in the history.")


@strawberry.input(description="A setting and its new value. A null `value` resets it.")
class SettingInput:
    key: str = strawberry.field(description="The key of the setting.")
    value: JSON | None = strawberry.field(
        default=None, description="The value, in the JSON form of the setting's kind. Null resets the setting."
    )


@strawberry.input
class SettingsSetInput:
    settings: list[SettingInput] = strawberry.field(description="The settings to set or reset.")
    level: SettingLevel = strawberry.field(default=Level.TENANT, description="The level at which to set them.")
    account: strawberry.ID | None = strawberry.field(default=None, description="The account, at the `ACCOUNT` level.")
    member: strawberry.ID | None = strawberry.field(default=None, description="The member, at the `MEMBER` level.")
    reason: str = strawberry.field(default="", description="The reason, shown in the history.")


@strawberry.input
class PreferencesSetInput:
    preferences: list[SettingInput] = strawberry.field(description="The preferences to set or reset.")


@payload(SettingsUserError)
class SettingSetPayload:
    setting: Setting | None = strawberry.field(description="The setting after the mutation.")


@payload(SettingsUserError)
class SettingResetPayload:
    setting: Setting | None = strawberry.field(description="The setting after the mutation.")


@payload(SettingsUserError)
class SettingsSetPayload:
    settings: list[Setting] | None = strawberry.field(description="The settings after the mutation.")


@payload(SettingsUserError)
class PreferencesSetPayload:
    preferences: list[Setting] | None = strawberry.field(description="The preferences after the mutation.")


@strawberry.type
class SettingsMutation:
    @mutation(
        Permission.SETTINGS_WRITE,
        "Sets a value, which applies everywhere immediately. The `PLATFORM` level is for the platform's own staff.",
        emits=["setting.changed"],
    )
    async def setting_set(self, info: Info, input: SettingSetInput) -> SettingSetPayload:
        return SettingSetPayload(setting=await settings.set_one(info.context, input))

    @mutation(
        Permission.SETTINGS_WRITE,
        "Resets a setting: the value of the next level applies again, or the default.",
        emits=["setting.changed"],
    )
    async def setting_reset(self, info: Info, input: SettingResetInput) -> SettingResetPayload:
        return SettingResetPayload(setting=await settings.reset(info.context, input))

    @mutation(
        Permission.SETTINGS_WRITE, "Sets or resets several settings: all of them or none.", emits=["setting.changed"]
    )
    async def settings_set(self, info: Info, input: SettingsSetInput) -> SettingsSetPayload:
        return SettingsSetPayload(settings=await settings.set_several(info.context, input))

    @mutation(
        Permission.SIGNED_IN,
        "Sets or resets the viewer's own preferences: all of them or none.",
        emits=["setting.changed"],
    )
    async def preferences_set(self, info: Info, input: PreferencesSetInput) -> PreferencesSetPayload:
        return PreferencesSetPayload(preferences=await settings.prefer(info.context, input))
