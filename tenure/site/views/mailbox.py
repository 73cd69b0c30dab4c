"""The built-in mailbox, outside production only: every letter that would have been sent."""

from urllib.parse import quote

from starlette.responses import HTMLResponse, Response

from tenure.gateways.mail.mailbox import Mailbox, Received
from tenure.kit.refusals import NotFound
from tenure.site.visit import Visit

SHOWN = 100
_BODY = {
    "Content-Security-Policy": "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; "
    "style-src 'unsafe-inline'; img-src data: https: http:; frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


async def letters(visit: Visit) -> Response:
    return visit.page("mailbox.html", letters=await _mailbox(visit).letters(SHOWN))


async def letter(visit: Visit) -> Response:
    return visit.page("letter.html", letter=await _letter(visit))


async def body(visit: Visit) -> Response:
    """The HTML of a letter, shut in: a letter is not ours to trust."""
    html = (await _letter(visit)).html or ""
    # Its links open in the whole window: our pages let nobody frame them.
    return HTMLResponse(f'<base target="_top">{html}', headers=_BODY)


async def attached(visit: Visit) -> Response:
    """A file of a letter, to be kept and not shown here: it is not ours to trust either."""
    files, number = (await _letter(visit)).attachments, int(visit.path["number"])
    if not 1 <= number <= len(files):
        raise NotFound
    file = files[number - 1]
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(file.content, media_type=file.kind, headers=headers)


async def _letter(visit: Visit) -> Received:
    found = await _mailbox(visit).letter(visit.path["id"])
    if found is None:
        raise NotFound
    return found


def _mailbox(visit: Visit) -> Mailbox:
    mailer = visit.ctx.services.mailer
    if not isinstance(mailer, Mailbox):
        raise NotFound
    return mailer


PAGES = [
    ("/_mail", letters, ["GET"]),
    ("/_mail/{id}", letter, ["GET"]),
    ("/_mail/{id}/body", body, ["GET"]),
    ("/_mail/{id}/attached/{number:int}", attached, ["GET"]),
]
