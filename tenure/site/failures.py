"""Pages for what went wrong, in the brand of the tenant where there is one."""

from dataclasses import dataclass

from starlette.responses import HTMLResponse, Response

from tenure.kit import secrets
from tenure.kit.refusals import Denied, Forbidden, NotFound, RateLimited, Unavailable
from tenure.site import rendering, safety
from tenure.site.visit import Visit


@dataclass(frozen=True, slots=True)
class Failure:
    status: int
    title: str
    text: str


MISSING = Failure(404, "There is no such page", "The address may be mistyped, or the page is gone.")
MISDIRECTED = Failure(
    421, "No site lives here", "Nobody has proved this address to be theirs, so nothing is served under it."
)
BROKEN = Failure(
    500, "Something went wrong", "That was our fault. Nothing was charged twice; please try again in a moment."
)
_STATUSES: list[tuple[type[Denied], int, str]] = [
    (NotFound, 404, MISSING.title),
    (Forbidden, 403, "That did not work"),
    (RateLimited, 429, "Too many attempts"),
    (Unavailable, 503, "Back in a moment"),
]


def denied(visit: Visit, why: Denied) -> Response:
    """The page for what a rule would not do."""
    status, title = next(
        ((status, title) for kind, status, title in _STATUSES if isinstance(why, kind)), (400, "That did not work")
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


def plain(failure: Failure) -> Response:
    """A page that needs no tenant: for an unknown host, and for when all else failed."""
    nonce = secrets.token()
    text = rendering.environment((), "en").get_template("failure_plain.html").render(failure=failure, nonce=nonce)
    return HTMLResponse(text, failure.status, headers=safety.headers(nonce))
