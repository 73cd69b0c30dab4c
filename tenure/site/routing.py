"""Which path leads to which page."""

from collections.abc import Sequence
from typing import Any

from starlette.routing import BaseRoute, Route

from tenure.services import Services
from tenure.site import failures, statics
from tenure.site.serving import served
from tenure.site.views import bank, buying, home, joining, mailbox, signing
from tenure.site.visit import View

GET = ["GET"]


def routes(services: Services, modules: Sequence[Any] = ()) -> list[BaseRoute]:
    """All pages. Each request has `request.state.ctx`."""
    pages: list[tuple[str, View, list[str]]] = [
        ("/", home.offers, GET),
        *joining.PAGES,
        *signing.PAGES,
        *buying.PAGES,
        *bank.PAGES,
    ]
    if services.config.environment != "production":
        pages += mailbox.PAGES
    return [
        Route("/static/{version}/{name}", statics.file, methods=GET),
        *(Route(path, served(view), methods=methods) for path, view, methods in pages),
        Route("/{path:path}", served(failures.missing), methods=["GET", "POST", "PUT", "PATCH", "DELETE"]),
    ]
