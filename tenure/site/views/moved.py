"""Where pages of staff were before there was a console: what was written down leads on to its screen."""

from starlette.responses import Response

from tenure.kit.refusals import NotFound
from tenure.site.views import console
from tenure.site.visit import Visit

OLD = "/staff"
SCREENS = {
    "": "/",
    "audit": "/team/audit",
    "brand": "/businesses?tab=brand",
    "businesses": "/businesses?tab=owned",
    "clock": "/system",
    "coupons": "/catalogue?tab=coupons",
    "differences": "/providers?tab=issues",
    "domains": "/businesses?tab=domains",
    "fields": "/fields",
    "inbox": "/providers?tab=inbox",
    "invitations": "/team",
    "keys": "/keys",
    "ledger": "/ledger",
    "members": "/members",
    "privacy": "/privacy",
    "providers": "/providers",
    "roles": "/team/roles",
    "settings": "/settings",
    "settings/platform": "/settings?level=PLATFORM",
    "sign-in": "/keys?tab=applications",
    "team": "/team",
}
"""What came after `/staff/`, and the screen that took its place. What stood below leads to the same screen."""


async def onward(visit: Visit) -> Response:
    """To the screen; of a single record, to the screen that lists it. Raises `NotFound`."""
    room = visit.path.get("room", "")
    screen = SCREENS.get(f"{room}/{visit.path.get('rest', '')}", SCREENS.get(room))
    if screen is None:
        raise NotFound
    return visit.go(f"{console.PATH}{screen}".rstrip("/"))


PAGES = [
    (OLD, onward, ["GET"]),
    (f"{OLD}/{{room}}", onward, ["GET"]),
    (f"{OLD}/{{room}}/{{rest:path}}", onward, ["GET"]),
]
