"""From a request to a view and back: who came, and a page for everything that can go wrong."""

import functools
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from tenure import audit
from tenure.context import Context
from tenure.kit.refusals import Denied, Forbidden, StepUpRequired, Unauthenticated
from tenure.site import asked, cookies, failures, tabs
from tenure.site.look import look_of
from tenure.site.visit import View, Visit, local, viewer
from tenure.tenants import brand


def served(view: View, modules: Sequence[Path] = ()) -> Callable[[Request], Awaitable[Response]]:
    """The view as an endpoint: what it may not do becomes a page too."""

    @functools.wraps(view)
    async def endpoint(request: Request) -> Response:
        try:
            return await _served(request, view, modules)
        except HTTPException:
            raise
        except Exception as error:  # the last resort: whatever it is, a person gets a page and the log the rest
            return failures.broken(error)

    return endpoint


async def _served(request: Request, view: View, modules: Sequence[Path]) -> Response:
    ctx: Context = request.state.ctx
    visitor, is_new = cookies.visitor(request)
    visit = Visit(request, ctx, visitor, await viewer(ctx), modules)
    visit.look = await look_of(ctx, visit.viewer.id if visit.viewer else None)
    visit.branding = await brand.of(ctx)
    visit.asks = visit.viewer is not None and tabs.are_beside(request.url.path) and await asked.is_anything(ctx)
    response = await _answer(visit, view)
    if is_new:
        cookies.set_visitor(response, visitor)
    return response


async def _answer(visit: Visit, view: View) -> Response:
    try:
        return await view(visit)
    except Unauthenticated:
        here = visit.request.url.path if visit.request.method == "GET" else "/membership"
        return visit.go("/login", next=here)
    except StepUpRequired:
        return visit.go("/step-up", next=_where(visit.request))
    except Denied as denied:
        if isinstance(denied, Forbidden):
            await audit.denied(visit.ctx, f"page {view.__module__.rpartition('.')[2]}.{view.__name__}", denied.code)
        return failures.denied(visit, denied)


def _where(request: Request) -> str:
    """The page to come back to: this one, or the one whose form was sent."""
    if request.method == "GET":
        return request.url.path
    return local(urlsplit(request.headers.get("referer", "")).path, "/membership")
