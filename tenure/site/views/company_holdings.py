"""What a company has: its memberships, for everybody with a seat there, and its invoices, for who pays."""

from uuid import UUID

from starlette.responses import Response

from tenure.site import companies, holdings
from tenure.site.forms import Form
from tenure.site.visit import Visit


async def show(visit: Visit) -> Response:
    visit.signed_in()
    return await page(visit, visit.path["id"], Form(), 200)


async def page(visit: Visit, account_id: UUID, form: Form, status: int) -> Response:
    """Also where something about one of its memberships was refused. Raises `NotFound`."""
    company = await companies.one(visit.ctx, account_id)
    held = await holdings.of_account(visit.ctx, company.account)
    return visit.page(
        "company_membership.html",
        status,
        form=form,
        company=company,
        memberships=held.memberships,
        invoices=held.invoices,
        statement=f"/account/companies/{account_id}/statement",
        counted=held.counted,
    )


PAGES = [("/account/companies/{id:uuid}/membership", show, ["GET"])]
