"""Where an application sends somebody: who it is, what it wants to know, and whether they allow it."""

from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from starlette.responses import RedirectResponse, Response

from tenure.identity.oauth import authorizing, grants, prompting
from tenure.identity.oauth.applications import SCOPES
from tenure.identity.oauth.authorizing import PATH, Asked, SentBack
from tenure.kit.refusals import BadInput, StepUpRequired
from tenure.site import safety
from tenure.site.forms import Form
from tenure.site.visit import Visit

LONGEST = 2_400
"""Of a question, with our own mark in it."""


async def ask(visit: Visit) -> Response:
    try:
        query = _query(visit)
        asked = await authorizing.examine(visit.ctx, query, visit.viewer)
        if visit.viewer is None:
            return visit.go("/login", next=_again(visit, query))
        if asked.must_prove:
            raise StepUpRequired
        if asked.is_remembered:
            return _away(visit, await authorizing.allow(visit.ctx, query))
    except StepUpRequired:
        return visit.go("/step-up", next=_again(visit, query))
    except SentBack as back:
        return _away(visit, back.location)
    return _page(visit, asked)


async def answer(visit: Visit) -> Response:
    form = await visit.form("answer")
    member = visit.signed_in()
    try:
        query = _query(visit)
        if form["answer"] == "allow":
            return _away(visit, await authorizing.allow(visit.ctx, query))
        return _away(visit, await authorizing.deny(visit.ctx, query, member))
    except StepUpRequired:
        return visit.go("/step-up", next=_again(visit, query))
    except SentBack as back:
        return _away(visit, back.location)


async def revoke(visit: Visit) -> Response:
    await visit.form()
    visit.signed_in()
    await grants.revoke(visit.ctx, visit.path["id"])
    return visit.go("/account/connections", done="application-revoked")


def _page(visit: Visit, asked: Asked) -> Response:
    wanted = [SCOPES[scope] for scope in asked.scopes]
    response = visit.page(
        "authorize.html",
        form=Form(),
        application=asked.application,
        wanted=wanted,
        host=urlsplit(asked.redirect_uri).netloc or urlsplit(asked.redirect_uri).scheme,
        query=visit.request.url.query,
    )
    # The form's answer leads on to the application, and browsers hold that against the form as well.
    policy = response.headers["Content-Security-Policy"]
    there = f"form-action 'self' {_source(asked.redirect_uri)}"
    response.headers["Content-Security-Policy"] = policy.replace("form-action 'self'", there)
    return response


def _source(redirect_uri: str) -> str:
    parts = urlsplit(redirect_uri)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in ("https", "http") else f"{parts.scheme}:"


def _query(visit: Visit) -> str:
    """What the application asked. Raises `BadInput`."""
    query = visit.request.url.query
    try:
        if len(query) <= LONGEST:
            parse_qsl(query, keep_blank_values=True, max_num_fields=50, errors="strict")
            return query
    except ValueError as error:
        raise BadInput("The application that sent you here made an invalid request.") from error
    raise BadInput("The application that sent you here made a request that is too long.")


def _again(visit: Visit, query: str) -> str:
    """The same question after the proof, written so that no sign of it is lost on the way."""
    pairs = [(name, value) for name, value in parse_qsl(query, keep_blank_values=True) if name != prompting.ASKED]
    if {"prompt", "max_age"} & {name for name, _ in pairs}:
        pairs.append((prompting.ASKED, prompting.mark(visit.ctx)))
    return f"{PATH}?{urlencode(pairs, quote_via=quote)}"


def _away(visit: Visit, location: str) -> Response:
    headers = safety.headers(visit.nonce)
    return RedirectResponse(location, 303, headers=headers)


PAGES = [
    (PATH, ask, ["GET"]),
    (PATH, answer, ["POST"]),
    ("/account/connections/applications/{id:uuid}/revoke", revoke, ["POST"]),
]
