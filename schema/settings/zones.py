"""Time zones and languages: those there are, and one as it is now."""

import asyncio

import strawberry

from schema.fields import Info, query
from schema.scalars import shape
from tenure.access import Permission
from tenure.kit import zones


@shape(zones.Zone, description="A time zone, with its current offset.")
class TimeZone:
    name: str = strawberry.field(description="The name in the IANA database, such as `Europe/Berlin`.")
    offset: str = strawberry.field(description="The current offset from UTC, such as `+01:00`.")
    label: str = strawberry.field(description="A label for a list of choices: `Europe/Berlin (UTC+01:00)`.")


@shape(zones.Language, description="A language, optionally of a region.")
class Locale:
    name: str = strawberry.field(description="`pt-BR`.")
    label: str = strawberry.field(description="The name in the language itself, such as `português (Brasil)`.")


@strawberry.type
class ZonesQuery:
    @query(Permission.PUBLIC, "All time zones, from west to east.")
    async def zones(self, info: Info) -> list[TimeZone]:
        return zones.every(info.context.ctx.now())

    @query(Permission.PUBLIC, "All languages, with and without a region, ordered by name.")
    async def locales(self, info: Info) -> list[Locale]:
        return await asyncio.to_thread(zones.languages)  # the first time, it reads hundreds of files
