"""Which path leads to which page."""

from collections.abc import Sequence

from starlette.routing import BaseRoute, Route

from tenure.modules.contract import Manifest, Page
from tenure.services import Services
from tenure.site import failures, logos, statics
from tenure.site.built import ASSETS
from tenure.site.serving import served
from tenure.site.views import (
    acting,
    address,
    bank,
    buying,
    companies,
    company_holdings,
    connections,
    console,
    fields,
    giving,
    home,
    hosted,
    inviting,
    joining,
    keeping,
    mailbox,
    membership,
    methods,
    moved,
    oauth,
    openid,
    opening,
    owing,
    preferences,
    privacy,
    proving,
    reading,
    security,
    signing,
    statement,
)

GET = ["GET"]


def pages(services: Services) -> list[Page]:
    """Our own."""
    found: list[Page] = [
        ("/", home.offers, GET),
        *joining.PAGES,
        *signing.PAGES,
        *proving.PAGES,
        *security.PAGES,
        *openid.PAGES,
        *connections.PAGES,
        *oauth.PAGES,
        *buying.PAGES,
        *giving.PAGES,
        *keeping.PAGES,
        *methods.PAGES,
        *bank.PAGES,
        *membership.PAGES,
        *statement.PAGES,
        *owing.PAGES,
        *hosted.PAGES,
        *reading.PAGES,
        *console.PAGES,
        *moved.PAGES,
        *acting.PAGES,
        *opening.PAGES,
        *preferences.PAGES,
        *fields.PAGES,
        *privacy.PAGES,
        *companies.PAGES,
        *company_holdings.PAGES,
        *inviting.PAGES,
        *address.PAGES,
    ]
    if services.config.environment != "production":
        found += mailbox.PAGES
    return found


def routes(services: Services, manifests: Sequence[Manifest]) -> list[BaseRoute]:
    """All pages. Each request has `request.state.ctx`."""
    templates = [manifest.templates for manifest in manifests if manifest.templates]
    return [
        Route("/static/{version}/{name}", statics.file, methods=GET),
        Route("/brand/{file:uuid}", logos.logo, methods=GET),
        Route(f"{console.PATH}/{ASSETS}/{{name:path}}", console.asset, methods=GET),
        *(
            Route(path, served(view, templates), methods=methods)
            for manifest in manifests
            for path, view, methods in manifest.pages(services)
        ),
        Route("/{path:path}", served(failures.missing, templates), methods=["GET", "POST", "PUT", "PATCH", "DELETE"]),
    ]
