"""The secretary's papers: what is taken out for the annual meeting, members and books, and a junior crew, tried on."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from models.bulk_files import ExportFormat, ExportOf, ImportOf
from models.files import FilePurpose
from models.identity import StaffRole
from tenure import access
from tenure.bulk import exporting, filling, importing, taking_in
from tenure.bulk.importing import Wish
from tenure.context import Actor, ActorKind, Context
from tenure.files import keys, uploads
from tenure.seed.club import once
from tenure.seed.stories import World

CAPTAIN = 3
JUNIORS = """\
email,name,locale,Boat
junior.one@example.com,June Harper,en,four
junior.two@example,Max Alder,en,four
junior.three@example.com,Ida Brandt,de,eight
junior.one@example.com,June Harper,en,eight
junior.four@example.com,Leo Stone,klingon,eight
"""
"""Two of the rows are right; the others have an address, a line and a language that are wrong."""


async def furnish(world: World) -> None:
    """Running it again finds what is there."""
    ctx = world.system(world.present.now())
    captain = _acting(ctx, world.members[CAPTAIN])
    fields = ["email", "name", "status", "createdAt"]
    taken = await exporting.create(once(captain, "meeting"), ExportOf.MEMBERS, ExportFormat.CSV, {}, fields)
    await filling.write(ctx, str(taken.id))
    books = await exporting.create(once(captain, "books"), ExportOf.LEDGER_ENTRIES, ExportFormat.CSV, {})
    await filling.write(ctx, str(books.id))
    wish = Wish(ImportOf.MEMBERS, await _uploaded(captain), is_dry_run=True, mapping={"Boat": None})
    tried = await importing.create(once(captain, "juniors"), wish)
    await taking_in.run(ctx, str(tried.id))


async def _uploaded(ctx: Context) -> UUID:
    content = JUNIORS.encode()
    asked = once(ctx, "juniors' file")
    file = await uploads.create(asked, FilePurpose.DOCUMENT, "juniors.csv", "text/csv", len(content))
    await ctx.services.storage.put(keys.incoming(file), content, file.content_type)
    await uploads.complete(ctx, file.id)
    return file.id


def _acting(ctx: Context, member: UUID) -> Context:
    """The captain, who has just proved who they are."""
    until = ctx.now() + timedelta(minutes=5)
    actor = Actor(ActorKind.MEMBER, member, access.of_roles([StaffRole.ADMIN]), fresh_until=until)
    return replace(ctx, actor=actor)
