"""Which passwords are taken. How they are kept is the gateway's affair."""

import re
from collections.abc import Iterable
from functools import cache
from importlib import resources
from unicodedata import normalize

import structlog

from tenure import settings
from tenure.context import Context
from tenure.gateways.passwords import LONGEST, is_too_long
from tenure.identity import policy
from tenure.kit.refusals import Refused, Unavailable

_log = structlog.get_logger(__name__)

SHORTEST = 8
"""Characters."""

_RUNS = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc", "qwertz")
_LONGEST_RUN = max(map(len, _RUNS))
_LONGEST_STEP = 3
_LOOKALIKES = str.maketrans("013457@$!|", "oieastasil")
_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")


def check(password: str, about: Iterable[str], field: str = "password") -> None:
    """Refuse what guessers try first. `about` is what they know of the person: address, name. Raises `Refused`."""
    if not is_text(password):
        raise Refused("PASSWORD_INVALID", "A password can contain only characters that can be typed.", [field])
    if len(normalize("NFKC", password)) < SHORTEST:
        raise Refused("PASSWORD_TOO_SHORT", f"A password must have at least {SHORTEST} characters.", [field])
    if is_too_long(password):
        raise Refused("PASSWORD_TOO_LONG", f"A password can have at most {LONGEST} bytes.", [field])
    if is_obvious(password, about):
        raise Refused("PASSWORD_OBVIOUS", "This password is too easy to guess. Choose a different one.", [field])


async def check_new(ctx: Context, password: str, about: Iterable[str], field: str = "password") -> None:
    """As `check`, and that it has not become known in a breach. Not inside a transaction. Raises `Refused`."""
    check(password, about, field)
    if await ctx.services.breaches.own.has(password) or await _is_breached_online(ctx, password):
        raise Refused(
            "PASSWORD_BREACHED",
            "This password appeared in a data breach of another site. Choose a different one.",
            [field],
        )


async def _is_breached_online(ctx: Context, password: str) -> bool:
    """Nobody is kept from a password because a list somewhere does not answer."""
    if not await settings.value(ctx, policy.BREACHES_ONLINE):
        return False
    try:
        return await ctx.services.breaches.online.has(password)
    except Unavailable as unavailable:
        _log.warning("breaches.unavailable", error=str(unavailable))
        return False


def is_text(password: str) -> bool:
    """Whether it can be written down at all: half a surrogate pair cannot."""
    try:
        password.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_obvious(password: str, about: Iterable[str] = ()) -> bool:
    """Whether it is a well-known word or the person's own, dressed up with digits and signs; or a run of keys."""
    plain = normalize("NFKC", password).casefold()
    known = _words() | {part for text in about for part in _parts(text)}
    return _is_repeated(plain) or _is_made_of_runs(plain) or not known.isdisjoint(_cores(plain))


@cache
def _words() -> frozenset[str]:
    return frozenset(resources.files(__package__).joinpath("obvious.txt").read_text().split())


def _cores(plain: str) -> set[str]:
    """The word in it: as it stands, and with lookalikes (p4ssw0rd) read as letters."""
    bare = _EDGES.sub("", plain)
    read = (plain, bare, bare.translate(_LOOKALIKES), plain.translate(_LOOKALIKES))
    return {re.sub(r"[\W_]", "", form) for form in read} | {_EDGES.sub("", form) for form in read}


def _parts(text: str) -> set[str]:
    """What is known of a person, whole and in parts of four characters or more; of an address what precedes the @."""
    folded = text.casefold()
    wholes = {folded, folded.partition("@")[0]}
    parts = wholes | {re.sub(r"[\W_]", "", whole) for whole in wholes} | {*re.split(r"[\W_]+", folded)}
    return {part for part in parts if len(part) > _LONGEST_STEP}


def _is_repeated(plain: str) -> bool:
    """`aaaaaaaa`, `abcabcabc`: a short piece over and over."""
    return any(plain == (plain[:size] * len(plain))[: len(plain)] for size in range(1, _LONGEST_STEP + 1))


def _is_made_of_runs(plain: str) -> bool:
    """`12345678`, `qwertyuiop`, `abc12345`: only pieces of three or more neighbours, forwards or backwards."""
    rest = plain
    while rest:
        longest = max((size for size in range(3, min(len(rest), _LONGEST_RUN) + 1) if _is_run(rest[:size])), default=0)
        if not longest:
            return len(rest) < _LONGEST_STEP and rest != plain
        rest = rest[longest:]
    return True


def _is_run(piece: str) -> bool:
    return any(piece in run or piece in run[::-1] for run in _RUNS)
