"""Settings with all that a form needs to be drawn from them, and their history."""

from datetime import datetime
from enum import Enum

import strawberry
from strawberry.scalars import JSON

from models import settings as rows
from resolvers import settings
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.events import EventActor
from schema.fields import Info, query
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.settings import Described, Level, words
from tenure.settings.seeing import Seen

SettingLevel = strawberry.enum(
    Level,
    name="SettingLevel",
    description="The level at which a setting is set. The value closest to the member applies.",
)
describe_values(
    SettingLevel,
    PLATFORM="The platform: all businesses of the installation.",
    TENANT="The business.",
    ACCOUNT="An account.",
    MEMBER="A member.",
)


@strawberry.enum(description="The kind of value that a setting takes, and its JSON form.")
class SettingKindName(Enum):
    BOOLEAN = strawberry.enum_value("BOOLEAN", description="`true` or `false`.")
    INTEGER = strawberry.enum_value("INTEGER", description="A whole number.")
    DECIMAL = strawberry.enum_value("DECIMAL", description="An exact decimal number, as a string.")
    TEXT = strawberry.enum_value(
        "TEXT", description="A single line of text. `minimum` and `maximum` are lengths in characters."
    )
    LONG_TEXT = strawberry.enum_value("LONG_TEXT", description="Several lines of text.")
    TEXTS = strawberry.enum_value("TEXTS", description="A list of texts. `maximum` is the number of texts.")
    CHOICE = strawberry.enum_value("CHOICE", description="One of `choices`.")
    DURATION = strawberry.enum_value("DURATION", description="An ISO 8601 duration, such as `P7D`.")
    MONEY = strawberry.enum_value("MONEY", description='An amount: `{"amountMinor": "1250", "currency": "USD"}`.')
    ZONE = strawberry.enum_value(
        "ZONE", description="A time zone, such as `Europe/Berlin`. The field `zones` lists all of them."
    )
    LOCALE = strawberry.enum_value(
        "LOCALE", description="A language, such as `pt-BR`. The field `locales` lists all of them."
    )
    EMAIL = strawberry.enum_value("EMAIL", description="An email address.")
    URL = strawberry.enum_value("URL", description="A URL. `choices` are the schemes that it can have.")
    JSON = strawberry.enum_value("JSON", description="JSON that matches `schema`.")


@shape(Described, description="What a form needs to know to ask for a value.")
class SettingKind:
    name: SettingKindName = strawberry.field(description="The kind of value.")
    minimum: str | None = strawberry.field(
        description="The smallest value, or the smallest length of a text. Null when there is no minimum."
    )
    maximum: str | None = strawberry.field(
        description="The largest value, the largest length of a text, or the largest number of texts. Null when there "
        "is no maximum."
    )
    choices: list[str] = strawberry.field(
        description="The allowed values of a `CHOICE`, or the allowed schemes of a `URL`."
    )
    pattern: str | None = strawberry.field(description="A regular expression that the whole text must match.")
    schema: JSON | None = strawberry.field(description="A JSON Schema that the value must match.")

    @strawberry.field(description="The unit to show after a number, such as `days`.")
    def unit(self, locale: str = "en") -> str | None:
        return words.unit(self.unit, locale)


@shape(words.Option, description="A choice of a setting.")
class SettingOption:
    value: str = strawberry.field(description="The value to set.")
    title: str = strawberry.field(description="The label of the choice.")


@shape(rows.SettingChange, description="A change of a setting.")
class SettingChange:
    revision: int = strawberry.field(description="The number of the change at this level, starting at 1.")
    created_at: datetime = strawberry.field(description="When the setting was changed.")
    was_set: bool = strawberry.field(description="Whether a value was set before the change.")
    is_set: bool = strawberry.field(description="Whether a value is set after the change.")
    reason: str = strawberry.field(description="The reason that was given for the change.")

    @strawberry.field(
        description="The previous value. Null when nothing was set, for secrets, and for text that a person wrote "
        "freely."
    )
    def old(self) -> JSON | None:
        return settings.json_of(self.old)

    @strawberry.field(
        description="The new value. Null when the setting was reset, for secrets, and for text that a person wrote "
        "freely."
    )
    def new(self) -> JSON | None:
        return settings.json_of(self.new)

    @strawberry.field(description="Who changed the setting.")
    def actor(self) -> EventActor:
        return EventActor(**settings.actor_of(self))


@shape(rows.SettingValue, description="A setting at one level. Events about settings have it as their subject.")
class SettingValue(Node):
    key: str = strawberry.field(description="The key of the setting.")
    level: SettingLevel = strawberry.field(description="The level of the setting.")
    is_set: bool = strawberry.field(description="Whether a value is set at this level.")
    updated_at: datetime = strawberry.field(description="When the setting was last changed.")

    @strawberry.field(description="The changes at this level, newest first.")
    async def history(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[SettingChange]:
        return await settings.history_of(info.context, self, slice_of(first, after, last, before))


@shape(Seen, description="A setting at one level: of the business, an account, a member, or the platform.")
class Setting:
    key: str = strawberry.field(description="The key of the setting, such as `display.theme`.")
    group: str = strawberry.field(
        description="The first part of the key. Settings of a group are shown together in a form."
    )
    kind: SettingKind = strawberry.field(description="The kind of value that the setting takes.")
    level: SettingLevel = strawberry.field(description="The level that was asked for.")
    levels: list[SettingLevel] = strawberry.field(description="The levels at which the setting can be set.")
    value: JSON | None = strawberry.field(description="The value that applies at this level. Null for a secret.")
    default: JSON | None = strawberry.field(
        description="The value that applies when nobody has set it. Null for a secret."
    )
    inherited: JSON | None = strawberry.field(
        description="The value that would apply at this level after a reset. Null for a secret."
    )
    inherited_from: SettingLevel | None = strawberry.field(
        description="The level from which `inherited` comes. Null when it is the default."
    )
    is_set: bool = strawberry.field(description="Whether a value is set at exactly this level.")
    is_secret: bool = strawberry.field(description="Whether the value can be set, but never read.")
    is_preference: bool = strawberry.field(description="Whether members set their own value.")

    @strawberry.field(description="The title in the given language, or in English if there is no translation.")
    def title(self, locale: str = "en") -> str:
        return words.title(self.setting, locale)

    @strawberry.field(description="What the setting is for, in the given language.")
    def description(self, locale: str = "en") -> str:
        return words.description(self.setting, locale)

    @strawberry.field(description="The title of the setting's `group`, in the given language.")
    def group_title(self, locale: str = "en") -> str:
        return words.group(self.setting, locale)

    @strawberry.field(description="The choices, in the given language. Empty for kinds other than `CHOICE`.")
    def options(self, locale: str = "en") -> list[SettingOption]:
        return words.options(self.setting, locale)

    @strawberry.field(description="The changes at this level, newest first.")
    async def history(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[SettingChange]:
        return await settings.history(info.context, self, slice_of(first, after, last, before))


@strawberry.type
class SettingsQuery:
    @query(
        Permission.SETTINGS_READ,
        "All settings that can be set at a level, ordered by key: of the business, of an `account`, or of a `member`. "
        "At the `PLATFORM` level, settings that apply to every business, for the platform's own staff. `keys` selects "
        "some of them.",
    )
    async def settings(
        self,
        info: Info,
        level: SettingLevel = Level.TENANT,
        account: strawberry.ID | None = None,
        member: strawberry.ID | None = None,
        keys: list[str] | None = None,
    ) -> list[Setting]:
        return await settings.seen(info.context, level, account, member, keys)
