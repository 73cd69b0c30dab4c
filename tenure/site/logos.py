"""The logo of a business, for everybody: letters show it years later, so its address is no signed one."""

from starlette.requests import Request
from starlette.responses import Response

from models import database
from models.files import File, FileStatus
from models.tenants import BusinessProfile
from tenure.context import Context
from tenure.gateways.storage.contract import NoSuchFile, StorageUnavailable
from tenure.kit.refusals import NotFound

# It is a picture by its first bytes, and even if it were a page, nothing in it would run.
_HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}


async def logo(request: Request) -> Response:
    """The picture that is the logo now; another one of the same business is not there."""
    ctx: Context = request.state.ctx
    try:
        file = await _file(ctx, request)
        chunks = [chunk async for chunk in ctx.services.storage.open(file.storage_key)]  # a logo is small
    except (NotFound, NoSuchFile):
        return Response(status_code=404)
    except StorageUnavailable:
        return Response(status_code=503, headers={"Retry-After": "5"})
    return Response(b"".join(chunks), media_type=file.content_type, headers=_HEADERS)


async def _file(ctx: Context, request: Request) -> File:
    """Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        profile = await BusinessProfile.named(ctx.tenant, ctx.tenant)
        file = await File.of(ctx.tenant).get_or_none(id=request.path_params["file"], status=FileStatus.READY)
    if file is None or profile.logo_id != file.id:
        raise NotFound
    return file
