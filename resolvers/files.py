"""Answers about what members upload."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from models.accounts import Account, Seat
from models.files import File, FileStatus
from models.identity import Member
from resolvers import ids, nodes
from resolvers.asking import Asking
from resolvers.paging import Condition, Page, Slice
from tenure.access import Permission
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


async def of_member(asking: Asking, member: Member, given: Any, asked: Slice) -> Page[File]:
    """What the member uploaded or was given, as far as the caller may see it. Raises `BadInput`."""
    seen = Condition(sight.SEEN, sight.seen_by(asking.ctx, await _seats(asking)))
    return await asking.loaders.newest(File, "member_id", member.id, asked, (seen, *_chosen(given)))


async def account_of(asking: Asking, found: File) -> Account | None:
    """None for who may not see it."""
    return await nodes.seen(asking, Account, found.account_id)


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


def _chosen(given: Any) -> Iterator[Condition]:
    wished = {} if given is None else {"purpose": given.purposes, "status": given.statuses}
    for column, values in wished.items():
        if values is not None:
            yield Condition(f"own.{column} = ANY({{0}}::varchar[])", (tuple(one.value for one in values),))


async def _seats(asking: Asking) -> list[Seat]:
    """The caller's places. Staff who see every member's files are not asked for theirs."""
    actor = asking.ctx.actor
    if actor.kind is not ActorKind.MEMBER or actor.id is None or asking.ctx.may(Permission.MEMBERS_READ):
        return []
    return await asking.loaders.rows(Seat, "member_id", actor.id)
