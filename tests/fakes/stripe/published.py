"""What browsers see of the fake: its script, the frame with the card form, and calls with a publishable key."""

import re
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.fakes.stripe.books import Books, Thing
from tests.fakes.stripe.cards import CARDS, NUMBERS
from tests.fakes.stripe.errors import StripeRefusal

_PAGES = Path(__file__).parent / "pages"
_CALLS = re.compile(r"/v1/(payment_methods|(payment|setup)_intents/\w+(/confirm)?)")
_DONE = (
    '<!doctype html><html lang="en"><title>Answered</title><script>parent.postMessage("answered", "*")</script></html>'
)


def secret_key(key: str, path: str) -> str:
    """The account's secret key; a publishable one belongs to the one with the same ending. Raises StripeRefusal."""
    if not key.startswith("pk_test_"):
        return key
    if not _CALLS.fullmatch(path):
        message = "This API call cannot be made with a publishable API key."
        raise StripeRefusal(403, {"type": "invalid_request_error", "message": message})
    return key.replace("pk_", "sk_", 1)


def check_secret(books: Books, request: Request, identifier: str, given: Thing) -> None:
    """Whoever has no secret key needs the intent's own secret. Raises StripeRefusal."""
    is_published = request.headers.get("authorization", "").startswith("Bearer pk_")
    if not is_published or not identifier:
        return
    if given.pop("client_secret", None) != books.things.get(identifier, {}).get("client_secret"):
        raise StripeRefusal.missing("intent", identifier)


def create_method(books: Books, parameters: Thing) -> Thing:
    """A card as it was typed: one of the published test numbers. Raises StripeRefusal for any other."""
    typed = parameters.get("card") or {}
    name = NUMBERS.get(str(typed.get("number", "")).replace(" ", ""))
    if name is None:
        message = "Your card was declined. Your request was in test mode, but used a non test card."
        raise StripeRefusal(402, {"type": "card_error", "code": "card_declined", "message": message})
    method = books.method(name)
    method[CARDS[name].kind] |= {"exp_month": typed["exp_month"], "exp_year": typed["exp_year"]}
    return method


async def _script(request: Request) -> Response:
    return Response((_PAGES / "stripe.js").read_bytes(), media_type="text/javascript")


async def _frame(request: Request) -> Response:
    return HTMLResponse((_PAGES / "frame.html").read_bytes())


async def _answered(request: Request) -> Response:
    return HTMLResponse(_DONE)


ROUTES = [
    Route("/{release}/stripe.js", _script),
    Route("/_pages/frame", _frame),
    Route("/_pages/answered", _answered),
]
