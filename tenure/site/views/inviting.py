"""The page behind the link of an invitation."""

from starlette.responses import Response

from tenure.identity import invitations
from tenure.kit.refusals import Refused
from tenure.site import cookies
from tenure.site.forms import Form
from tenure.site.views import console
from tenure.site.visit import Visit


async def show(visit: Visit) -> Response:
    """Opening the link does nothing yet: mail programs open links too."""
    return await _shown(visit, Form(), 200)


async def accept(visit: Visit) -> Response:
    form = await visit.form("name", "password")
    try:
        accepted = await invitations.accept(visit.ctx, visit.path["token"], form["name"], form["password"])
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    account = accepted.invitation.account_id
    response = visit.go(f"/account/companies/{account}", done="joined") if account else visit.go(console.PATH)
    if accepted.signed_in is not None:
        cookies.set_session(response, visit.ctx, accepted.signed_in.token)
    return response


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    try:
        shown = await invitations.shown(visit.ctx, visit.path["token"])
    except Refused as refusal:
        return visit.page("invitation_gone.html", 410, reason=refusal.message)
    viewer = visit.viewer
    is_theirs = viewer is not None and viewer.email_norm == shown.invitation.email_norm
    return visit.page("invitation.html", status, form=form, shown=shown, is_theirs=is_theirs)


PAGES = [
    ("/invitation/{token}", show, ["GET"]),
    ("/invitation/{token}", accept, ["POST"]),
]
