"""What a table holds of a person, and what their erasure does about it: said on each model, so none is forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Treatment(StrEnum):
    """What erasure does to the rows of a person."""

    ERASE = "ERASE"
    PSEUDONYMISE = "PSEUDONYMISE"
    KEEP = "KEEP"
    NOTHING = "NOTHING"


MEMBER, ACCOUNT, EMAIL, ACTOR = "member", "account", "@email", "@actor"
"""Whose a row is, by one of its columns: the member's id, one of their own accounts', their address, their name as an
actor. The name of any other table stands for the person's rows there."""


@dataclass(frozen=True, slots=True)
class Personal:
    """One table's line in the register.

    `by` tells how a person's rows are found: column → whose id is in it. `blank` is what PSEUDONYMISE writes, where
    `{id}` stands for the row's own. `because` is the reason to keep. `secret` columns prove or open something: an
    export leaves them out.
    """

    treatment: Treatment
    holds: str
    by: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    blank: Mapping[str, object] = field(default_factory=dict)
    because: str = ""
    secret: frozenset[str] = frozenset()


NOTHING = Personal(Treatment.NOTHING, "Nothing of a person.")
TAX_LAW = "Books and their vouchers are kept as long as tax law asks, ten years in most of Europe (GDPR art. 17(3)(b))."
PROOF = "Proof of what was agreed to and done, without which no claim could be answered (GDPR art. 17(3)(e))."


def erase(holds: str, *, by: Mapping[str, str | tuple[str, ...]], secret: tuple[str, ...] = ()) -> Personal:
    """The person's rows are deleted."""
    return Personal(Treatment.ERASE, holds, by, secret=frozenset(secret))


def pseudonymise(
    holds: str,
    *,
    by: Mapping[str, str | tuple[str, ...]],
    blank: Mapping[str, object],
    because: str,
    secret: tuple[str, ...] = (),
) -> Personal:
    """The rows stay, without what tells who it was."""
    return Personal(Treatment.PSEUDONYMISE, holds, by, blank, because, frozenset(secret))


def keep(
    holds: str, *, by: Mapping[str, str | tuple[str, ...]], because: str, secret: tuple[str, ...] = ()
) -> Personal:
    """The rows stay as they are: they name nobody but by an id whose owner is a pseudonym by then."""
    return Personal(Treatment.KEEP, holds, by, because=because, secret=frozenset(secret))
