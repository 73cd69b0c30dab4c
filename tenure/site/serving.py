"""From a request to a view and back: who came, and a page for everything that can go wrong."""

import functools
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from tenure.context import Context
from tenure.kit.refusals import Denied, Unauthenticated
from tenure.site import cookies, failures
from tenure.site.visit import View, Visit, viewer


def served(view: View, modules: Sequence[Path] = ()) -> Callable[[Request], Awaitable[Response]]:
    """The view as an endpoint: what it may not do becomes a page too."""

    @functools.wraps(view)
    async def endpoint(request: Request) -> Response:
        ctx: Context = request.state.ctx
        visitor, is_new = cookies.visitor(request)
        visit = Visit(request, ctx, visitor, is_new, await viewer(ctx), modules)
        response = await _answer(visit, view)
        if visit.is_new:
            cookies.set_visitor(response, visitor)
        return response

    return endpoint


async def _answer(visit: Visit, view: View) -> Response:
    try:
        return await view(visit)
    except Unauthenticated:
        here = visit.request.url.path if visit.request.method == "GET" else "/membership"
        return visit.go("/login", next=here)
    except Denied as denied:
        return failures.denied(visit, denied)
