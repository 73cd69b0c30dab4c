"""When an application wants its member to prove anew who they are: `prompt` and `max_age`.

OpenID Connect Core 1.0, 3.1.2.1. Whoever was sent to prove it comes back with a mark of when that was asked, signed
here, so that a proof from before does not count and nobody is sent twice.
"""

from datetime import datetime, timedelta

from tenure.context import Context
from tenure.identity.oauth.adapters import Request
from tenure.kit.secrets import BadSeal

ASKED = "asked"
"""The parameter that is ours."""
LIFETIME = timedelta(hours=1)
"""How long somebody may take to prove it: one who has no login yet reads a letter first."""
_PURPOSE = "oauth-asked"
_LONGEST_AGE = 10
_WISHES = frozenset({"none", "login", "consent", "select_account"})


def wishes(request: Request) -> frozenset[str]:
    """What `prompt` names, of what the specification knows."""
    return _WISHES & frozenset((request.payload.data.get("prompt") or "").split())


def mistake(request: Request) -> str | None:
    """What is wrong with the question, for its application to read."""
    age, mode = request.payload.data.get("max_age"), request.payload.data.get("response_mode")
    if age is not None and not (age.isascii() and age.isdecimal() and len(age) <= _LONGEST_AGE):
        return "'max_age' must be a number of seconds."
    if mode not in (None, "query"):
        return "'response_mode' must be 'query'."
    return None


def must_prove(ctx: Context, request: Request, proved_at: datetime | None) -> bool:
    """Whether they have to prove who they are, having done so last at `proved_at`."""
    age = request.payload.data.get("max_age")
    if age is None and "login" not in wishes(request):
        return False
    if proved_at is None:
        return True
    asked = _asked(ctx, request)
    if asked is not None and proved_at >= asked:
        return False
    return "login" in wishes(request) or age is None or ctx.now() - proved_at > timedelta(seconds=int(age))


def mark(ctx: Context) -> str:
    """That it is asked now, for the way back."""
    return ctx.services.config.keyring.sign(_PURPOSE, ctx.tenant, {"at": ctx.now().isoformat()}, ctx.now() + LIFETIME)


def _asked(ctx: Context, request: Request) -> datetime | None:
    try:
        claims = ctx.services.config.keyring.verify(
            _PURPOSE, ctx.tenant, request.payload.data.get(ASKED, ""), ctx.now()
        )
    except BadSeal:  # none, a made-up one, or one of long ago: then it is asked anew
        return None
    return datetime.fromisoformat(claims["at"])
