"""What a business is called and where it is: its slug, name, currency, language and time zone."""

import re
from dataclasses import dataclass

from tenure.identity import addresses, people
from tenure.kit.money import is_currency
from tenure.kit.refusals import Refused

_SLUG = re.compile(r"[a-z][a-z0-9-]{1,38}[a-z0-9]")
RESERVED = frozenset(
    [
        *("admin", "api", "app", "assets", "blog", "cdn", "console", "demo", "dev", "docs", "feeds", "files", "ftp"),
        *("graphql", "help", "imap", "localhost", "mail", "metrics", "ns1", "ns2", "pop", "root", "smtp", "staging"),
        *("static", "status", "support", "tenure", "test", "webhooks", "www"),
    ]
)
"""Names of hosts that visitors take for the platform's own, and that mail servers and browsers look for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A business that somebody wants to found. `owner_email` gets the letter that opens it."""

    slug: str
    name: str
    currency: str = "USD"
    zone: str = "UTC"
    locale: str = "en"
    is_test: bool = False
    owner_email: str | None = None


def checked(wanted: Wanted) -> Wanted:
    """As it is stored. Raises `Refused`."""
    return Wanted(
        slug(wanted.slug),
        people.name(wanted.name),
        currency(wanted.currency),
        people.zone(wanted.zone),
        people.locale(wanted.locale),
        wanted.is_test,
        _email(wanted.owner_email) if wanted.owner_email is not None else None,
    )


def slug(text: str) -> str:
    """The first label of its first host. Raises `Refused`."""
    found = text.strip().lower()
    if not _SLUG.fullmatch(found) or "--" in found:
        raise Refused("SLUG_INVALID", "The short name must have 3 to 40 letters, digits and single hyphens.", ["slug"])
    if found in RESERVED:
        raise Refused("SLUG_TAKEN", "This short name is already taken.", ["slug"])
    return found


def currency(text: str) -> str:
    """An ISO 4217 code. Raises `Refused`."""
    found = text.strip().upper()
    if not is_currency(found):
        raise Refused("CURRENCY_UNKNOWN", "The currency must be an ISO 4217 code, such as USD.", ["currency"])
    return found


def _email(text: str) -> str:
    found = addresses.optional(text)
    if found is None:
        raise Refused("EMAIL_INVALID", "This isn't a valid email address.", ["ownerEmail"])
    return found.text
