"""What a business asks of its members besides, answered by themselves."""

from starlette.responses import Response

from tenure.accounts import details
from tenure.accounts.details import Changes
from tenure.identity import answers
from tenure.kit.refusals import NotFound, Refused
from tenure.site import asked
from tenure.site.asked import Own
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/account/fields"


async def show(visit: Visit) -> Response:
    visit.signed_in()
    return _page(visit, await asked.of_viewer(visit.ctx), Form(), 200)


async def save(visit: Visit) -> Response:
    form = await visit.form()
    visit.signed_in()
    own = await asked.of_viewer(visit.ctx)
    own.member.check(form)
    if form.errors:
        return _page(visit, own, form, 422)
    try:
        await answers.write(visit.ctx, None, own.member.given(form))
    except Refused as refusal:
        own.member.refuse(form, refusal)
        return _page(visit, own, form, 422)
    return visit.go(HOME, done="answers")


async def save_account(visit: Visit) -> Response:
    """Of the account that is the member's own; a company's stand among its details."""
    form = await visit.form()
    visit.signed_in()
    own = await asked.of_viewer(visit.ctx)
    if own.account_id is None:
        raise NotFound
    own.account.check(form)
    if form.errors:
        return _page(visit, own, form, 422)
    try:
        await details.update(visit.ctx, own.account_id, Changes(custom=own.account.given(form)))
    except Refused as refusal:
        own.account.refuse(form, refusal)
        return _page(visit, own, form, 422)
    return visit.go(HOME, done="answers")


def _page(visit: Visit, own: Own, form: Form, status: int) -> Response:
    return visit.page("fields.html", status, form=form, own=own)


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, save, ["POST"]),
    (f"{HOME}/account", save_account, ["POST"]),
]
