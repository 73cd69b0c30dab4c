"""The hosts of this business: what to put into the DNS, and whether it is there."""

from starlette.responses import Response

from tenure.access import Permission
from tenure.gateways.dns.zone_file import ZoneFileNames
from tenure.kit.refusals import NotFound, Refused, Unavailable
from tenure.site.forms import Form
from tenure.site.visit import Visit
from tenure.tenants import domains, hosts, proofs

HOME = "/staff/domains"
_DOING = {
    "add": (domains.add, "domain-added"),
    "verify": (proofs.verify, "domain-verified"),
    "remove": (domains.remove, "domain-removed"),
    "canonical": (domains.make_canonical, "domain-canonical"),
}


async def show(visit: Visit) -> Response:
    return await _shown(visit, Form(), 200)


async def change(visit: Visit) -> Response:
    """What the pressed button says, about one host."""
    form = await visit.form("do", "host")
    visit.ctx.require(Permission.DOMAINS_WRITE)
    if form["do"] not in _DOING:
        raise NotFound
    rule, done = _DOING[form["do"]]
    try:
        await rule(visit.ctx, form["host"])
    except Refused as refusal:
        if form["do"] == "add":
            form.refuse(refusal)
        else:
            form.problem = refusal.message
        return await _shown(visit, form, 422)
    except Unavailable as away:
        form.problem = str(away)
        return await _shown(visit, form, 503)
    return visit.go(HOME, done=done)


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    visit.ctx.require(Permission.DOMAINS_WRITE)
    return visit.page(
        "domains.html",
        status,
        form=form,
        typed=form["host"] if form["do"] == "add" else "",
        domains=await domains.listed(visit.ctx),
        readable=hosts.readable,
        record_name=proofs.record_name,
        record_text=proofs.record_text,
        by_file=isinstance(visit.ctx.services.names, ZoneFileNames),
    )


PAGES = [(HOME, show, ["GET"]), (HOME, change, ["POST"])]
