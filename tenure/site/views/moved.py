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
    "sign-in": "/keys?tab=applications",
    "team": "/team",
}
"""What came after `/staff`, up to the next slash, and the screen that took its place."""


async def onward(visit: Visit) -> Response:
    """To the screen; of a single record, to the screen that lists it. Raises `NotFound`."""
    room = visit.path.get("room", "")
    if room not in SCREENS:
        raise NotFound
    return visit.go(f"{console.PATH}{SCREENS[room]}".rstrip("/"))


PAGES = [
    (OLD, onward, ["GET"]),
    (f"{OLD}/{{room}}", onward, ["GET"]),
    (f"{OLD}/{{room}}/{{rest:path}}", onward, ["GET"]),
]
