"""Signing in with others: to the provider, and back."""

from starlette.responses import RedirectResponse, Response

from tenure.identity.entering import Challenged
from tenure.identity.openid import connecting, flow
from tenure.identity.openid.connecting import Connected, Pending
from tenure.identity.sessions import SignedIn
from tenure.kit.refusals import Refused
from tenure.site import arriving, cookies, safety, ways_in
from tenure.site.forms import Form
from tenure.site.visit import Visit, local

HOME = "/membership"
CONNECTIONS = "/account/connections"
CONFIRM = "/account/connections/confirm"


async def to_provider(visit: Visit) -> Response:
    """On to the provider. A link and not a form: browsers let no form of ours lead to another site."""
    wanted = local(visit.request.query_params.get("next", "") or cookies.wanted(visit.request), "")
    try:
        begun = await flow.begin(visit.ctx, visit.path["provider"], visit.visitor, wanted)
    except Refused as refusal:
        return await _refused(visit, refusal)
    return _away(visit, begun)


async def to_connect(visit: Visit) -> Response:
    """The same for who is signed in, to come in by the provider too from then on."""
    member = visit.signed_in()
    visit.ctx.require_fresh()
    try:
        begun = await flow.begin(visit.ctx, visit.path["provider"], visit.visitor, CONNECTIONS, member.id)
    except Refused as refusal:
        return await _refused(visit, refusal)
    return _away(visit, begun)


async def back(visit: Visit) -> Response:
    """Where the provider lets go of people."""
    kept = cookies.begun(visit.request)
    try:
        vouched = await flow.finish(
            visit.ctx, visit.path["provider"], visit.visitor, kept, dict(visit.request.query_params)
        )
        entered = await connecting.enter(visit.ctx, vouched, visit.visitor)
    except Refused as refusal:
        return await _refused(visit, refusal)
    response = _entered(visit, entered, vouched.wanted)
    cookies.set_begun(response, "")
    return response


def _entered(visit: Visit, entered: SignedIn | Challenged | Pending | Connected, wanted: str) -> Response:
    if isinstance(entered, Connected):
        return visit.go(CONNECTIONS, done="connected")
    if isinstance(entered, Pending):
        response = visit.go(CONFIRM) if visit.viewer else visit.go("/login", next=CONFIRM, done="connect-first")
        cookies.set_pending(response, entered.kept)
        return response
    return arriving.entered(visit, entered, wanted)


def _away(visit: Visit, begun: flow.Begun) -> Response:
    response = RedirectResponse(begun.address, 303, headers=safety.headers(visit.nonce))
    cookies.set_begun(response, begun.kept)
    return response


async def _refused(visit: Visit, refusal: Refused) -> Response:
    form = Form(problem=refusal.message)
    response = visit.refused("sign_in_refused.html", form, providers=await ways_in.offered(visit))
    cookies.set_begun(response, "")
    return response


PAGES = [
    ("/login/with/{provider:uuid}", to_provider, ["GET"]),
    ("/login/callback/{provider:uuid}", back, ["GET"]),
    ("/account/connections/add/{provider:uuid}", to_connect, ["GET"]),
]
