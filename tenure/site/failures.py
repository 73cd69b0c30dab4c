"""Pages for what went wrong, in the brand of the tenant where there is one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import asyncpg
import structlog
from markupsafe import Markup
from redis.exceptions import RedisError
from starlette.responses import HTMLResponse, Response

from tenure.kit import ids, secrets
from tenure.kit.refusals import Denied, Forbidden, NotFound, RateLimited, TenantSuspended, Unavailable
from tenure.site import rendering, safety
from tenure.site.visit import Visit

log = structlog.get_logger(__name__)

_AWAY = (
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.InterfaceError,
    RedisError,
    OSError,
    Unavailable,
)


@dataclass(frozen=True, slots=True)
class Failure:
    """What a page says of it; `reference` is what the log knows it by."""

    status: int
    title: str
    text: str
    reference: str = ""


MISSING = Failure(404, "Page not found", "The address may be mistyped, or the page was removed.")
MISDIRECTED = Failure(421, "No site at this address", "Nobody has verified this domain, so nothing is served here.")
BROKEN = Failure(
    500, "Something went wrong", "This is a problem on our side. Nothing was charged twice. Try again in a moment."
)
AWAY = Failure(503, "Temporarily unavailable", "A service that we need isn't available. Try again in a moment.")
AWAY_SECONDS = 5
_STATUSES: list[tuple[type[Denied], int, str]] = [
    (NotFound, 404, MISSING.title),
    (Forbidden, 403, "That didn't work"),
    (RateLimited, 429, "Too many attempts"),
    (Unavailable, 503, "Temporarily unavailable"),
]


def denied(visit: Visit, why: Denied) -> Response:
    """The page for what a rule would not do."""
    status, title = next(
        ((status, title) for kind, status, title in _STATUSES if isinstance(why, kind)), (400, "That didn't work")
    )
    text = MISSING.text if status == 404 else str(why)
    response = visit.page("failure.html", status, failure=Failure(status, title, text))
    wait = why.extensions.get("retryAfter", why.extensions.get("retry_after"))
    if wait is not None:
        response.headers["Retry-After"] = str(wait)
    return response


async def missing(visit: Visit) -> Response:
    """The last route: nothing else answered."""
    return visit.page("failure.html", 404, failure=MISSING)


def suspended(why: TenantSuspended) -> Response:
    """The page of a business that its owner has suspended. Why is nobody's business."""
    text = "You can't sign in or buy anything here right now. Everything you have is kept. Come back later."
    wait = str(why.extensions["retryAfter"])
    return plain(Failure(503, str(why).removesuffix("."), text), {"Retry-After": wait})


def is_away(error: Exception) -> bool:
    """Whether a server of ours could not be reached, which the log is told."""
    if not isinstance(error, _AWAY):
        return False
    log.warning("page.unavailable", error=repr(error))
    return True


def broken(error: Exception) -> Response:
    """The page for a bug, or for a database that is away. What it was stands in the log, under the id that is shown."""
    if is_away(error):
        return plain(AWAY, {"Retry-After": str(AWAY_SECONDS)})
    reference = str(ids.new())
    log.error("page.failed", id=reference, exc_info=error)
    return plain(replace(BROKEN, reference=reference))


def plain(failure: Failure, headers: Mapping[str, str] | None = None) -> Response:
    """A page that needs no tenant: for an unknown host, and for when all else failed."""
    nonce = secrets.token()
    # Our own file, which has no markup in it.
    style = Markup((rendering.HERE / "static" / "site.css").read_text())
    template = rendering.environment((), "en").get_template("failure_plain.html")
    text = template.render(failure=failure, nonce=nonce, style=style)
    return HTMLResponse(text, failure.status, headers={**safety.headers(nonce), **(headers or {})})
