"""Which path leads to which page."""

from collections.abc import Sequence

from starlette.routing import BaseRoute, Route

from tenure.modules.contract import Manifest, Page
from tenure.services import Services
from tenure.site import failures, statics
from tenure.site.serving import served
from tenure.site.views import bank, buying, home, joining, mailbox, membership, owing, reading, signing, staff

GET = ["GET"]


def pages(services: Services) -> list[Page]:
    """Our own."""
    found: list[Page] = [
        ("/", home.offers, GET),
        *joining.PAGES,
        *signing.PAGES,
        *buying.PAGES,
        *bank.PAGES,
        *membership.PAGES,
        *owing.PAGES,
        *reading.PAGES,
        *staff.PAGES,
    ]
    if services.config.environment != "production":
        found += mailbox.PAGES
    return found


def routes(services: Services, manifests: Sequence[Manifest]) -> list[BaseRoute]:
    """All pages. Each request has `request.state.ctx`."""
    templates = [manifest.templates for manifest in manifests if manifest.templates]
    return [
        Route("/static/{version}/{name}", statics.file, methods=GET),
        *(
            Route(path, served(view, templates), methods=methods)
            for manifest in manifests
            for path, view, methods in manifest.pages(services)
        ),
        Route("/{path:path}", served(failures.missing, templates), methods=["GET", "POST", "PUT", "PATCH", "DELETE"]),
    ]
