"""Numbers of invoices and credit notes: gapless within their series, by a pattern that the business chooses."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from models import database
from models.accounts import Account
from models.billing import NumberSeries
from tenure import settings
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.kinds import Described, Kind, Unfit
from tenure.kit.zones import local
from tenure.settings import Layers, Setting, Text

Series = Literal["INVOICE", "CREDIT_NOTE"]

LONGEST = 60
"""Characters of a number."""
_PART = re.compile(r"\{(prefix|year|account|n)(?::0(\d))?\}")
_EXAMPLE: dict[str, str | int] = {"prefix": "P" * 20, "year": "9999", "account": 10**6, "n": 10**9}
_ACCOUNTS = "ACCOUNTS"


@dataclass(frozen=True, slots=True)
class Pattern(Kind[str]):
    """How a number is written. It ends with `{n}`, so that no two series can come to one number."""

    name = "TEXT"

    def read(self, given: object) -> str:
        if not isinstance(given, str) or not given.isprintable() or len(given) > LONGEST:
            raise Unfit(f"must be text on one line, with at most {LONGEST} characters")
        between = _PART.sub("\0", given)
        if "{" in between or "}" in between:
            raise Unfit("can use only {prefix}, {year}, {account} and {n}, with widths such as {n:06}")
        if not re.search(r"(?:^|[^\d\0])\0$", between) or _names(given).count("n") != 1 or _names(given)[-1] != "n":
            raise Unfit("must end with {n}, after a character that is not a digit, such as {prefix}-{n:06}")
        if "\0\0" in between:
            raise Unfit("must have a character between any two placeholders")
        if len(_filled(given, _EXAMPLE)) > LONGEST:
            raise Unfit(f"must not make numbers longer than {LONGEST} characters")
        return given

    def described(self) -> Described:
        return Described(self.name, maximum=str(LONGEST))


PATTERN = Setting(
    "billing.number_pattern",
    Pattern(),
    "{prefix}-{n:06}",
    "How invoices and credit notes are numbered, from {prefix}, {year}, {account} and {n}. With {account}, each "
    "account has its own series; with {year}, each year does. Otherwise the business has one series. "
    "{n:06} has six digits.",
    title="Invoice number pattern",
)
_PREFIX = Text(20, minimum=1, pattern=r"[A-Za-z0-9][A-Za-z0-9./-]*")
PREFIX = Setting(
    "billing.number_prefix",
    _PREFIX,
    "INV",
    "The {prefix} in invoice numbers. A new prefix starts a new series.",
    title="Invoice number prefix",
)
NOTE_PREFIX = Setting("billing.credit_note_prefix", _PREFIX, "CN", "The {prefix} in credit note numbers.")
ALL = (PATTERN, PREFIX, NOTE_PREFIX)


async def following(ctx: Context, kind: Series, account: Account) -> str:
    """The next number for a document of the account, in the open transaction.

    The row of the series stays locked until the commit: none is skipped, and none is given twice.
    """
    return (await following_all(ctx, kind, [account]))[0]


async def following_all(ctx: Context, kind: Series, accounts: Sequence[Account]) -> list[str]:
    """The next numbers for a document of each, in their order: a block, where they have one series."""
    layers = await settings.layers(ctx)
    if "account" in _names(layers.of(PATTERN).value):
        return [(await _block(ctx, kind, layers, [account]))[0] for account in accounts]
    return await _block(ctx, kind, layers, accounts)


async def _block(ctx: Context, kind: Series, layers: Layers, accounts: Sequence[Account]) -> list[str]:
    pattern = layers.of(PATTERN).value
    parts: dict[str, str | int] = {"prefix": layers.of(PREFIX if kind == "INVOICE" else NOTE_PREFIX).value}
    if "year" in _names(pattern):
        parts["year"] = local(ctx.now(), ctx.business.zone).year
    if "account" in _names(pattern):
        parts["account"] = await _ordinal(ctx, accounts[0])
    series = f"{kind}:{_filled(pattern, {**parts, 'n': '#'})}"
    first = await _take(ctx, series, len(accounts))
    return [_filled(pattern, {**parts, "n": first + place}) for place in range(len(accounts))]


def _names(pattern: str) -> list[str]:
    return [name for name, _ in _PART.findall(pattern)]


def _filled(pattern: str, parts: dict[str, str | int]) -> str:
    return _PART.sub(lambda found: _digits(parts[found[1]], int(found[2] or 0)), pattern)


def _digits(value: str | int, width: int) -> str:
    return f"{value:0{width}}" if isinstance(value, int) else value


async def _take(ctx: Context, series: str, many: int) -> int:
    """The first of the next so many of a series."""
    rows = await database.fetch(
        "INSERT INTO number_series (tenant_id, id, code, following) VALUES ($1, $2, $3, 1 + $4) "
        "ON CONFLICT (tenant_id, code) DO UPDATE SET following = number_series.following + $4 RETURNING following",
        ctx.tenant,
        ids.new(),
        series,
        many,
    )
    return int(rows[0]["following"]) - many


async def _ordinal(ctx: Context, account: Account) -> int:
    """Which account it is, of those that were ever billed: its first document takes the next number."""
    known = NumberSeries.of(ctx.tenant).filter(code=f"ACCOUNT:{account.id}")
    own = await known.first() or await _after_others(ctx, account)
    return own.following


async def _after_others(ctx: Context, account: Account) -> NumberSeries:
    """As `_ordinal`, while no other account can take one: two first documents of one account would take two."""
    counter = NumberSeries(tenant_id=ctx.tenant, code=_ACCOUNTS, following=1)
    await counter.insert_unless("code")
    counter = await NumberSeries.of(ctx.tenant).select_for_update(no_key=True).get(code=_ACCOUNTS)
    code = f"ACCOUNT:{account.id}"
    own = await NumberSeries.of(ctx.tenant).filter(code=code).first()
    if own is None:
        own = await NumberSeries.create(tenant_id=ctx.tenant, code=code, following=counter.following)
        counter.following += 1
        await counter.save(update_fields=["following"])
    return own
