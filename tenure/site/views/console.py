"""The console: one page, whose scripts show what belongs to its address, and the files that it asks for."""

import asyncio

from starlette.datastructures import URL
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from tenure.access import STAFF
from tenure.context import Context
from tenure.files import places
from tenure.kit.refusals import Forbidden
from tenure.site import safety
from tenure.site.built import ASSETS, Console, built
from tenure.site.failures import Failure
from tenure.site.visit import Visit

PATH = "/admin"
NOT_BUILT = Failure(503, "The console isn't built", "Build it with this command, then reload this page: make console")


def console_of(ctx: Context) -> Console | None:
    """The build that this installation serves, if there is one."""
    return built(ctx.services.config.console)


async def asset(request: Request) -> Response:
    """A file whose name changes with its content. One of another build is not there: the page would be no script."""
    ctx: Context = request.state.ctx
    found, name = console_of(ctx), f"{ASSETS}/{request.path_params['name']}"
    if found is None or name not in found.files:
        return Response(status_code=404)
    return await asyncio.to_thread(found.files[name].response, request.headers)


async def console(visit: Visit) -> Response:
    """For staff alone: others could see nothing in it. The address is kept over the login, filters and all."""
    if visit.viewer is None:
        return visit.go("/login", next=_address(visit.request.url))
    if not visit.ctx.actor.permissions & STAFF:
        raise Forbidden
    found = console_of(visit.ctx)
    if found is None:
        return visit.page("failure.html", 503, failure=NOT_BUILT)
    headers = safety.console(visit.nonce, await places.origins(visit.ctx))
    return HTMLResponse(found.index(visit.nonce), headers=headers)


async def below(visit: Visit) -> Response:
    """A file of the build, which has no secret in it, or else the page: the rest of the address is for its scripts."""
    found, name = console_of(visit.ctx), visit.path["path"]
    if found is not None and name in found.files:
        return found.files[name].response(visit.request.headers)
    return await console(visit)


def _address(url: URL) -> str:
    return f"{url.path}?{url.query}" if url.query else url.path


PAGES = [(PATH, console, ["GET"]), (f"{PATH}/{{path:path}}", below, ["GET"])]
