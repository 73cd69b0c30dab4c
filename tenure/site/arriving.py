"""What follows on a proof of who somebody is: on to where they were going, or to the next question."""

from starlette.responses import Response

from tenure.identity.entering import Challenged
from tenure.identity.sessions import SignedIn
from tenure.site import cookies
from tenure.site.visit import Visit, local

HOME = "/membership"
SECOND = "/login/second"


def entered(visit: Visit, found: SignedIn | Challenged, wanted: str = "") -> Response:
    """Signed in, they go on to `wanted`, or where they were going before they came to the login."""
    if isinstance(found, Challenged):
        response = visit.go(SECOND)
        cookies.set_challenge(response, found.token)
        if wanted:
            cookies.set_wanted(response, wanted)
        return response
    response = visit.go(local(wanted or cookies.wanted(visit.request), HOME))
    cookies.set_session(response, visit.ctx, found.token)
    cookies.set_wanted(response, "")
    cookies.set_challenge(response, "")
    return response
