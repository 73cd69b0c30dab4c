"""The cookies of the site: who is signed in, which browser it is, and where somebody was going."""

from urllib.parse import quote, unquote

from starlette.requests import HTTPConnection
from starlette.responses import Response

from tenure.context import Context
from tenure.kit import secrets

SESSION = "__Host-session"
BEHIND = "__Host-behind"
BACK = "__Host-back"
VISITOR = "__Host-visitor"
WANTED = "__Host-wanted"
BEGUN = "__Host-openid"
PENDING = "__Host-connect"
SESSION_SECONDS = 400 * 24 * 60 * 60
"""As long as browsers keep any cookie; the server ends the session earlier, as the business decides."""
CHALLENGE = "__Host-challenge"
CHALLENGE_SECONDS = 5 * 60
BEHIND_SECONDS = 60 * 60
"""As long as staff acts as a member at most."""
VISITOR_SECONDS = 365 * 24 * 60 * 60
WANTED_SECONDS = 60 * 60
OPENID_SECONDS = 15 * 60


def set_session(response: Response, ctx: Context, token: str) -> None:
    """Sign this browser in; an empty token signs it out."""
    _set(response, SESSION, token, SESSION_SECONDS if token else 0)


def session(connection: HTTPConnection) -> str:
    return connection.cookies.get(SESSION, "")


def set_behind(response: Response, token: str) -> None:
    """Keep the session of the staff who acts as a member in this browser; an empty token forgets it."""
    _set(response, BEHIND, token, BEHIND_SECONDS if token else 0)


def behind(connection: HTTPConnection) -> str:
    """The session to go back to from acting as a member."""
    return connection.cookies.get(BEHIND, "")


def set_back(response: Response, path: str) -> None:
    """Keep the page from which staff began to act as a member; an empty path forgets it."""
    _set(response, BACK, quote(path, safe="/"), BEHIND_SECONDS if path else 0)


def back(connection: HTTPConnection) -> str:
    """The page to go back to from acting as a member. Not to be trusted."""
    return unquote(connection.cookies.get(BACK, ""))


def visitor(connection: HTTPConnection) -> tuple[str, bool]:
    """What this browser is called, and whether it is new: forms are bound to it."""
    known = connection.cookies.get(VISITOR, "")
    return (known, False) if 20 <= len(known) <= 64 else (secrets.token(), True)


def set_visitor(response: Response, value: str) -> None:
    _set(response, VISITOR, value, VISITOR_SECONDS)


def wanted(connection: HTTPConnection) -> str:
    """The page that somebody was on the way to when they had to sign up first. Not to be trusted."""
    return unquote(connection.cookies.get(WANTED, ""))


def set_wanted(response: Response, path: str) -> None:
    _set(response, WANTED, quote(path, safe="/"), WANTED_SECONDS if path else 0)


def begun(connection: HTTPConnection) -> str:
    """What this browser took along to a provider, signed by us."""
    return connection.cookies.get(BEGUN, "")


def set_begun(response: Response, kept: str) -> None:
    _set(response, BEGUN, kept, OPENID_SECONDS if kept else 0)


def pending(connection: HTTPConnection) -> str:
    """What a provider said, until its owner has signed in; signed by us."""
    return connection.cookies.get(PENDING, "")


def set_pending(response: Response, kept: str) -> None:
    _set(response, PENDING, kept, OPENID_SECONDS if kept else 0)


def set_challenge(response: Response, token: str) -> None:
    """What this browser is asked after the password; an empty one forgets it."""
    _set(response, CHALLENGE, token, CHALLENGE_SECONDS if token else 0)


def challenge(connection: HTTPConnection) -> str:
    return connection.cookies.get(CHALLENGE, "")


def _set(response: Response, name: str, value: str, seconds: int) -> None:
    # Browsers count localhost as a secure context, so `Secure` holds in development too.
    response.set_cookie(name, value, max_age=seconds, path="/", secure=True, httponly=True, samesite="lax")
