"""A member's picture: sent as a plain form, checked by the rules of every upload, shown by a signed address."""

import asyncio
from dataclasses import dataclass

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException

from models import database
from models.files import File, FilePurpose, FileStatus
from models.identity import Member
from tenure.context import Context
from tenure.files import checks, keys, limits, uploads
from tenure.gateways import magic
from tenure.gateways.storage.contract import StorageUnavailable
from tenure.kit import clock
from tenure.kit.refusals import BadInput, Refused, Unavailable
from tenure.site import guard
from tenure.site.visit import Visit

_FORM_BYTES = 16 * 1024
"""What a form has beside its file."""
_UPLOAD_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Picture:
    """What came in."""

    name: str
    content: bytes


async def read(visit: Visit) -> Picture:
    """The file of a form of ours. Raises `StaleForm`, and `BadInput` where it is no form or far too large."""
    request = visit.request
    largest = limits.LIMITS[FilePurpose.AVATAR].largest
    length = request.headers.get("content-length", "")
    if not length.isdigit() or int(length) > largest + _FORM_BYTES:
        raise BadInput(f"This picture is too large. It can have up to {largest // limits.MEGABYTE} MB.")
    try:
        async with asyncio.timeout(_UPLOAD_SECONDS), request.form(max_files=1, max_fields=5) as form:
            guard.check(request, visit.ctx, visit.visitor, str(form.get(guard.FIELD, "")))
            sent = form.get("file")
            if not isinstance(sent, UploadFile):
                raise BadInput("This form contains no picture.")
            return Picture(sent.filename or "picture", await sent.read())
    except (MultiPartException, TimeoutError) as error:
        raise BadInput("This form can't be read.") from error


async def store(ctx: Context, picture: Picture) -> File:
    """Keep it, by the same steps as every other upload. Raises `Refused`.

    Without JavaScript a browser cannot ask first for the form of a store of files, so the bytes come through us.
    """
    kind = magic.sniff(picture.content[: magic.HEAD]) or "application/octet-stream"
    if not picture.content:
        raise Refused("UPLOAD_MISSING", "Choose a picture first.", ["file"])
    if kind not in limits.IMAGES:
        raise Refused("TYPE_NOT_ALLOWED", "This file isn't a picture. Choose a PNG, JPEG, GIF or WebP file.", ["file"])
    file = await uploads.create(ctx, FilePurpose.AVATAR, picture.name, kind, len(picture.content))
    try:
        await ctx.services.storage.put(keys.incoming(file), picture.content, kind)
    except StorageUnavailable as error:
        raise Unavailable("The file storage isn't responding. Try again.", retryAfter=5) from error
    return await uploads.complete(ctx, file.id)


async def address(ctx: Context, member: Member) -> str | None:
    """Where the browser fetches the member's own picture from, for the next minutes."""
    if member.avatar_id is None:
        return None
    async with database.for_tenant(ctx.tenant, reading=True):
        file = await File.of(ctx.tenant).get_or_none(id=member.avatar_id, status=FileStatus.READY)
    if file is None:
        return None
    return await checks.address(ctx.services.storage, file, clock.now(), limits.ADDRESS_LIVES, inline=True)
