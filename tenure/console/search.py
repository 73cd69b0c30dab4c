"""One search over what staff look for by name, number or code: by how it begins, in one bounded query.

Addresses, numbers and codes are found through the indexes that keep them unique. Names have none, so that they are
looked for among the newest of each kind.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import database
from tenure.access import Permission
from tenure.context import Context

NEWEST = 20_000
"""Among how many rows of a kind names are looked for: the newest."""
LONGEST = 254
"""Characters that are looked at; nothing that can be found begins with more."""


@dataclass(frozen=True, slots=True)
class Found:
    """One row: its kind and key, what to call it, and what tells it from others of that name."""

    kind: str
    key: UUID
    title: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class Sought:
    """One kind: who may look for it, and its part of the query.

    In the parts $1 is the tenant, $2 what is looked for as it was given, $3 in small letters, $4 in capitals, $5 what
    begins a word of a name, $6 how many are wanted. Each is a pattern of LIKE.
    """

    permission: Permission
    kind: str
    part: str


def _by_name(kind: str, table: str, title: str, subtitle: str, *, only: str = "true") -> str:
    """Those of the newest of which a word of the name begins so."""
    return (
        f"SELECT '{kind}' AS kind, id, {title} AS title, {subtitle} AS subtitle, 1 AS rank FROM ("
        f"SELECT * FROM {table} WHERE tenant_id = $1 ORDER BY id DESC LIMIT {NEWEST}) AS newest "
        f"WHERE {only} AND ({title} ILIKE $2 OR {title} ILIKE $5) LIMIT $6"
    )


def _by_key(kind: str, table: str, title: str, subtitle: str, condition: str) -> str:
    """Those whose address, number or code begins so."""
    return (
        f"SELECT '{kind}' AS kind, id, {title} AS title, {subtitle} AS subtitle, 0 AS rank FROM {table} "
        f"WHERE tenant_id = $1 AND ({condition}) LIMIT $6"
    )


_TYPED = "{0} LIKE $2 OR {0} LIKE $4"
PARTS: Sequence[Sought] = (
    Sought(
        Permission.MEMBERS_READ,
        "Member",
        _by_key("Member", "member", "name", "email", "email_norm LIKE $3 AND status <> 'ERASED'"),
    ),
    Sought(Permission.MEMBERS_READ, "Member", _by_name("Member", "member", "name", "email", only="status <> 'ERASED'")),
    Sought(Permission.MEMBERS_READ, "Account", _by_name("Account", "account", "name", "coalesce(legal_name, '')")),
    Sought(
        Permission.MEMBERS_READ,
        "Account",
        _by_name("Account", "account", "legal_name", "name", only="legal_name IS NOT NULL AND legal_name <> name"),
    ),
    Sought(
        Permission.SUBSCRIPTIONS_READ,
        "Subscription",
        _by_key("Subscription", "subscription", "external_id", "status", "external_id LIKE $2"),
    ),
    Sought(
        Permission.BILLING_READ, "Invoice", _by_key("Invoice", "invoice", "number", "status", _TYPED.format("number"))
    ),
    Sought(
        Permission.BILLING_READ,
        "CreditNote",
        _by_key("CreditNote", "credit_note", "number", "reason", _TYPED.format("number")),
    ),
    Sought(
        Permission.CATALOGUE_WRITE,
        "Product",
        _by_key("Product", "product", "name", "code", "code LIKE $2 OR code LIKE $3"),
    ),
    Sought(Permission.CATALOGUE_WRITE, "Product", _by_name("Product", "product", "name", "code")),
    Sought(
        Permission.CATALOGUE_WRITE, "Offer", _by_key("Offer", "offer", "name", "code", "code LIKE $2 OR code LIKE $3")
    ),
    Sought(Permission.CATALOGUE_WRITE, "Offer", _by_name("Offer", "offer", "name", "code")),
    Sought(
        Permission.CATALOGUE_WRITE,
        "Coupon",
        _by_key("Coupon", "coupon", "code", "name", "code_norm LIKE $3 OR code_norm LIKE $4"),
    ),
    Sought(Permission.CATALOGUE_WRITE, "Coupon", _by_name("Coupon", "coupon", "name", "code")),
)
_GIVEN = "WITH given AS (SELECT $2::text, $3::text, $4::text, $5::text)"
"""The types of what is given, of which not every part makes use."""
KINDS = tuple(dict.fromkeys(part.kind for part in PARTS))
"""In the order in which equally good finds are told."""


async def search(ctx: Context, text: str, most: int) -> list[Found]:
    """What begins so, of the kinds that the caller may see: `most` at most, keys before names."""
    sought = " ".join(text.split())[:LONGEST]
    parts = [part.part for part in PARTS if ctx.may(part.permission)]
    if not sought or not parts:
        return []
    found = " UNION ALL ".join(f"({part})" for part in parts)
    rows = await database.fetch(f"{_GIVEN} {found}", ctx.tenant, *_patterns(sought), most)
    best: dict[tuple[str, UUID], Found] = {}
    for row in sorted(rows, key=_place):
        best.setdefault((row["kind"], row["id"]), Found(row["kind"], row["id"], row["title"], row["subtitle"]))
    return list(best.values())[:most]


def _place(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """What was found by its key comes before names, then by kind, then by name."""
    return row["rank"], KINDS.index(row["kind"]), row["title"], row["id"]


def _patterns(text: str) -> tuple[str, str, str, str]:
    """As given, in small letters, in capitals, and as a word inside of a name."""
    plain = "".join(f"\\{character}" if character in "\\%_" else character for character in text)
    return f"{plain}%", f"{plain.casefold()}%", f"{plain.upper()}%", f"% {plain}%"
