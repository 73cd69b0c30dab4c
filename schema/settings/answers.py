"""Settings with all that a form needs to be drawn from them, and their history."""

from datetime import datetime
from enum import Enum

import strawberry
from strawberry.scalars import JSON

from models import settings as rows
from resolvers import settings
from schema.connections import Connection, slice_of
from schema.events import EventActor
from schema.fields import Info, query
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.settings import Described, Level, words
from tenure.settings.seeing import Seen

SettingLevel = strawberry.enum(
    Level, name="SettingLevel", description="Where a setting is set. The value nearest to the member counts."
)


@strawberry.enum(description="What kind of value a setting takes, and as which JSON.")
class SettingKindName(Enum):
    BOOLEAN = strawberry.enum_value("BOOLEAN", description="`true` or `false`.")
    INTEGER = strawberry.enum_value("INTEGER", description="A whole number.")
    DECIMAL = strawberry.enum_value("DECIMAL", description="An exact number, as a string.")
    TEXT = strawberry.enum_value("TEXT", description="One line; `minimum` and `maximum` are lengths.")
    LONG_TEXT = strawberry.enum_value("LONG_TEXT", description="Several lines.")
    TEXTS = strawberry.enum_value("TEXTS", description="A list of texts; `maximum` is how many.")
    CHOICE = strawberry.enum_value("CHOICE", description="One of `choices`.")
    DURATION = strawberry.enum_value("DURATION", description="As in ISO 8601: `P7D`.")
    MONEY = strawberry.enum_value("MONEY", description='`{"amountMinor": "1250", "currency": "USD"}`.')
    ZONE = strawberry.enum_value("ZONE", description="A time zone: `Europe/Berlin`. The field `zones` lists them.")
    LOCALE = strawberry.enum_value("LOCALE", description="A language: `pt-BR`. The field `locales` lists them.")
    EMAIL = strawberry.enum_value("EMAIL", description="An e-mail address.")
    URL = strawberry.enum_value("URL", description="An address on the web; `choices` are the schemes that it may have.")
    JSON = strawberry.enum_value("JSON", description="Whatever fits `schema`.")


@shape(Described, description="What a form needs to know to ask for a value.")
class SettingKind:
    name: SettingKindName
    minimum: str | None
    maximum: str | None
    choices: list[str]
    pattern: str | None = strawberry.field(description="A regular expression that the whole text matches.")
    schema: JSON | None = strawberry.field(description="JSON Schema.")

    @strawberry.field(description="What to write behind a number: `days`.")
    def unit(self, locale: str = "en") -> str | None:
        return words.unit(self.unit, locale)


@shape(words.Option, description="One of the choices of a setting.")
class SettingOption:
    value: str = strawberry.field(description="As it is set.")
    title: str = strawberry.field(description="What it is called.")


@shape(rows.SettingChange, description="One change of a setting.")
class SettingChange:
    revision: int = strawberry.field(description="Counts the changes at that place, from 1.")
    created_at: datetime
    was_set: bool
    is_set: bool
    reason: str

    @strawberry.field(
        description="Null where nothing was set, of secrets, and of what people wrote in their own words."
    )
    def old(self) -> JSON | None:
        return settings.json_of(self.old)

    @strawberry.field(description="Null where it was reset, of secrets, and of what people wrote in their own words.")
    def new(self) -> JSON | None:
        return settings.json_of(self.new)

    @strawberry.field(description="Who changed it.")
    def actor(self) -> EventActor:
        return EventActor(**settings.actor_of(self))


@shape(rows.SettingValue, description="A setting at one place: what events about it lead to.")
class SettingValue(Node):
    key: str
    level: SettingLevel
    is_set: bool = strawberry.field(description="Whether a value is set here.")
    updated_at: datetime

    @strawberry.field(description="Its changes, the newest first.")
    async def history(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[SettingChange]:
        return await settings.history_of(info.context, self, slice_of(first, after, last, before))


@shape(Seen, description="A setting as it is at one place: the business, an account, a member, the platform.")
class Setting:
    key: str = strawberry.field(description="For example `display.theme`.")
    group: str = strawberry.field(description="The first word of the key: what stands together in a form.")
    kind: SettingKind
    level: SettingLevel = strawberry.field(description="The place that was asked for.")
    levels: list[SettingLevel] = strawberry.field(description="Where it may be set.")
    value: JSON | None = strawberry.field(description="What counts here. Null of a secret.")
    default: JSON | None = strawberry.field(description="What counts where nobody has set it. Null of a secret.")
    inherited: JSON | None = strawberry.field(description="What would count here after a reset. Null of a secret.")
    inherited_from: SettingLevel | None = strawberry.field(
        description="The level that `inherited` comes from; null where that is the default."
    )
    is_set: bool = strawberry.field(description="Whether a value is set at this very place.")
    is_secret: bool = strawberry.field(description="Whether it can be set and never be read.")
    is_preference: bool = strawberry.field(description="Whether members set their own.")

    @strawberry.field(description="What it is called in that language; in English where that has no words for it.")
    def title(self, locale: str = "en") -> str:
        return words.title(self.setting, locale)

    @strawberry.field(description="What it is for, in that language.")
    def description(self, locale: str = "en") -> str:
        return words.description(self.setting, locale)

    @strawberry.field(description="What those of its `group` are about, in that language.")
    def group_title(self, locale: str = "en") -> str:
        return words.group(self.setting, locale)

    @strawberry.field(description="What can be chosen, in that language; empty of other kinds than CHOICE.")
    def options(self, locale: str = "en") -> list[SettingOption]:
        return words.options(self.setting, locale)

    @strawberry.field(description="Its changes at this place, the newest first.")
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
        "All that can be set at a level, by key: of the business, of an `account`, of a `member`; at PLATFORM level, "
        "what holds for every business, for the platform's own staff. `keys` picks some.",
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
