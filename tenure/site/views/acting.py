"""Acting as a member: the way back for staff, who began it in the console."""

from starlette.responses import Response

from tenure.identity import impersonation
from tenure.site import cookies
from tenure.site.views import console
from tenure.site.visit import Visit, local


async def end(visit: Visit) -> Response:
    """Back to the staff's own session. It may have ended meanwhile: then they sign in."""
    await visit.form()
    visit.signed_in()
    await impersonation.end(visit.ctx)
    response = visit.go(local(cookies.back(visit.request), console.PATH))
    cookies.set_session(response, visit.ctx, cookies.behind(visit.request))
    cookies.set_behind(response, "")
    cookies.set_back(response, "")
    return response


PAGES = [("/acting/end", end, ["POST"])]
