"""Which host names a business may say are its own."""

import ipaddress
from functools import cache

import idna
from publicsuffixlist import PublicSuffixList

from models.tenants import Domain
from tenure.kit.refusals import Refused

LONGEST = 253
CHALLENGE = "_tenure-challenge"
LONGEST_CHALLENGED = LONGEST - len(CHALLENGE) - 1
"""The name of the record that proves a host has to be a name too."""
_INVALID = Refused("HOST_INVALID", "The domain must be a name such as members.club.example.", ["host"])


def normal(text: str) -> str:
    """The host as browsers ask for it: lower case, in ASCII (IDNA 2008, UTS 46). Raises `Refused`."""
    given = text.strip().rstrip(".")
    if not given or _is_address(given):
        raise _INVALID
    try:
        host = idna.encode(given, uts46=True, std3_rules=True).decode().lower()
    except (idna.IDNAError, UnicodeError) as error:
        raise _INVALID from error
    if len(host) > LONGEST_CHALLENGED or "." not in host:
        raise _INVALID
    return host


async def claimable(text: str) -> str:
    """The host, where a business may own it. Raises `Refused`.

    Nobody owns a public suffix (`co.uk`, `github.io`), nor what the platform has given out, nor anything below that.
    """
    host = normal(text)
    if _suffixes().privatesuffix(host) is None:
        raise Refused("HOST_NOT_ALLOWED", "Nobody can own this domain. Others have their domains under it.", ["host"])
    if await Domain.filter(host__in=_above(host), is_given=True, verified_at__isnull=False).exists():
        raise Refused("HOST_NOT_ALLOWED", "This domain is under one of the platform's domains.", ["host"])
    return host


def readable(host: str) -> str:
    """The host as people read it, in its own script."""
    try:
        return idna.decode(host)
    except (idna.IDNAError, UnicodeError):
        return host


def _above(host: str) -> list[str]:
    """The host, and the names above it."""
    labels = host.split(".")
    return [".".join(labels[start:]) for start in range(len(labels))]


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return False
    return True


@cache
def _suffixes() -> PublicSuffixList:
    """The Mozilla Foundation's list, as the library ships it; a suffix that is not on it is nobody's."""
    return PublicSuffixList(accept_unknown=False)
