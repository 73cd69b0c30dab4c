"""Whether a form was sent by our own page: its origin, and a token that only our page could know."""

from datetime import datetime, timedelta
from urllib.parse import urlsplit
from uuid import UUID

from starlette.requests import Request

from tenure.context import Context
from tenure.kit import clock
from tenure.kit.refusals import Forbidden
from tenure.kit.secrets import BadSeal

LIFETIME = timedelta(hours=12)
FIELD = "csrf"
_FROM_US = frozenset({"same-origin", "none"})


class StaleForm(Forbidden):
    """The form was not made for this browser, or long ago."""

    message = "This form has expired. Reload the page and submit it again."


def token(ctx: Context, visitor: str) -> str:
    """What a form of this browser carries. Its time is the real one: it lives in the browser, not in test time."""
    return ctx.services.config.keyring.sign(_purpose(visitor, ctx.actor.credential), ctx.tenant, {}, _expiry())


def check(request: Request, ctx: Context, visitor: str, given: str) -> None:
    """Raises `StaleForm` where another page may have sent this."""
    if not _is_from_us(request):
        raise StaleForm("This form was submitted from another site.")
    try:
        keyring = ctx.services.config.keyring
        keyring.verify(_purpose(visitor, ctx.actor.credential), ctx.tenant, given, clock.now())
    except BadSeal as error:
        raise StaleForm from error


def _is_from_us(request: Request) -> bool:
    """By `Origin`, which browsers send with every form; the fetch metadata tells where there is none."""
    origin = request.headers.get("origin")
    if origin is not None:
        return urlsplit(origin).netloc.lower() == request.headers.get("host", "").lower()
    return request.headers.get("sec-fetch-site", "same-origin") in _FROM_US


def _purpose(visitor: str, credential: UUID | None) -> str:
    return f"form:{visitor}:{credential or ''}"


def _expiry() -> datetime:
    return clock.now() + LIFETIME
