"""Invoices and credit notes behind links: to look at, to keep, and to go on to paying."""

from urllib.parse import quote

from starlette.responses import Response

from models.billing import Invoice
from tenure.billing import hosted, papers
from tenure.billing.hosted import Document
from tenure.site import safety
from tenure.site.visit import Visit

_UNLISTED = {"X-Robots-Tag": "noindex"}
"""A link that somebody published leads no search engine to what a person pays."""


async def show(visit: Visit) -> Response:
    found = await hosted.invoice_behind(visit.ctx, visit.path["link"])
    assert isinstance(found.row, Invoice)
    response = visit.document(
        "hosted_invoice.html",
        found.content["language"],
        paper=found.content,
        invoice=found.row,
        link=visit.path["link"],
        is_due=papers.is_payable(found.row),
    )
    response.headers.update(_UNLISTED)
    return response


async def invoice_pdf(visit: Visit) -> Response:
    return await _pdf(visit, await hosted.invoice_behind(visit.ctx, visit.path["link"]))


async def note_pdf(visit: Visit) -> Response:
    return await _pdf(visit, await hosted.note_behind(visit.ctx, visit.path["link"]))


async def _pdf(visit: Visit, document: Document) -> Response:
    headers = {
        **safety.headers(visit.nonce),
        **_UNLISTED,
        "Content-Disposition": f"inline; filename*=UTF-8''{quote(document.name)}",
    }
    return Response(await hosted.pdf(visit.ctx, document), media_type="application/pdf", headers=headers)


PAGES = [
    ("/invoices/{link}", show, ["GET"]),
    ("/invoices/{link}/pdf", invoice_pdf, ["GET"]),
    ("/credit-notes/{link}/pdf", note_pdf, ["GET"]),
]
