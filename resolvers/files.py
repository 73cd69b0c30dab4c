"""Answers about what members upload."""

from dataclasses import dataclass
from typing import Any

from models.accounts import Account, Seat
from models.files import File, FileStatus
from resolvers import ids
from resolvers.asking import Asking
from tenure.context import ActorKind
from tenure.files import checks, limits, removal, sight, uploads
from tenure.gateways.storage.contract import Upload
from tenure.kit import clock


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of an upload's form."""

    name: str
    value: str


async def file(asking: Asking, opaque: str) -> File:
    """A file, for who may see it. Raises `NotFound`."""
    return await sight.visible(asking.ctx, ids.key(File, opaque))


async def url_of(asking: Asking, found: File, inline: bool) -> str | None:
    """Where to fetch it for the next minutes; nothing for who may not see it, by whatever way the file was reached."""
    if found.status is not FileStatus.READY or not sight.may_see(asking.ctx, found, await _seats(asking)):
        return None
    shown = inline and found.content_type in limits.SHOWN_IN_PLACE
    return await checks.address(asking.ctx.services.storage, found, clock.now(), limits.ADDRESS_LIVES, inline=shown)


async def create_upload(asking: Asking, given: Any) -> tuple[File, Upload | None]:
    """A file that is to come, and the form to send it with."""
    account_id = ids.optional_key(Account, given.account)
    created = await uploads.create(asking.ctx, given.purpose, given.name, given.content_type, given.size, account_id)
    return created, await uploads.upload_form(asking.ctx, created, clock.now())


async def complete_upload(asking: Asking, opaque: str) -> File:
    return await uploads.complete(asking.ctx, ids.key(File, opaque))


async def delete(asking: Asking, opaque: str) -> File:
    return await removal.delete(asking.ctx, ids.key(File, opaque))


def fields_of(upload: Upload) -> list[FormField]:
    return [FormField(name, value) for name, value in upload.fields.items()]


async def _seats(asking: Asking) -> list[Seat]:
    actor = asking.ctx.actor
    if actor.kind is not ActorKind.MEMBER or actor.id is None:
        return []
    return await asking.loaders.rows(Seat, "member_id", actor.id)
