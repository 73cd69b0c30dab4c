"""What an account says of itself: its name, how it is told times and amounts, and what stands on its invoices."""

from dataclasses import dataclass, field, fields
from uuid import UUID

from models.accounts import Account, FieldOwner
from tenure.accounts import custom_values, powers, tax_ids
from tenure.accounts.countries import country
from tenure.billing import tax_answers
from tenure.context import Context
from tenure.events import AccountUpdated, emit
from tenure.events.core import camel
from tenure.identity import people
from tenure.kit.money import is_currency
from tenure.kit.refusals import Forbidden, Refused
from tenure.transactions import transactional

EDITING = frozenset({"name", "zone", "currency", "locale"})
PAYING = frozenset({"legal_name", "tax_id", "country", "region", "postal_code", "city", "street"})
"""Columns by the power that changing them takes."""
PLACE = frozenset({"country", "region", "postal_code"})
"""What tax depends on."""


class Unchanged:
    """Stands for what is left as it is, where None means none."""


UNCHANGED = Unchanged()
Wish = str | None | Unchanged


@dataclass(frozen=True, slots=True)
class Changes:
    """What to change; None takes it away. `custom` is by the fields' codes."""

    name: Wish = UNCHANGED
    zone: Wish = UNCHANGED
    currency: Wish = UNCHANGED
    locale: Wish = UNCHANGED
    legal_name: Wish = UNCHANGED
    tax_id: Wish = UNCHANGED
    country: Wish = UNCHANGED
    region: Wish = UNCHANGED
    postal_code: Wish = UNCHANGED
    city: Wish = UNCHANGED
    street: Wish = UNCHANGED
    custom: dict[str, str | None] = field(default_factory=dict)

    def columns(self) -> dict[str, str | None]:
        """What is to be changed of the account's own row, empty texts read as none."""
        wishes = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "custom"}
        return {
            name: (wish.strip() or None) if isinstance(wish, str) else wish
            for name, wish in wishes.items()
            if not isinstance(wish, Unchanged)
        }


@transactional
async def update(ctx: Context, account_id: UUID, changes: Changes) -> Account:
    """Change what the account says of itself. Raises `Refused`, `NotFound`, and `Forbidden` for what a role may not."""
    account = await Account.locked(ctx.tenant, account_id)
    held, wanted = await powers.of(ctx, account.id), changes.columns().keys()
    if (wanted & EDITING or changes.custom) and not held.edits:
        raise Forbidden
    if wanted & PAYING and not held.pays:
        raise Forbidden
    changed = await write(ctx, account, changes)
    if changed:
        emit(ctx, AccountUpdated(account, fields=changed))
    return account


async def write(ctx: Context, account: Account, changes: Changes) -> list[str]:
    """Write it down in the open transaction; the names of what is different now. Raises `Refused`."""
    wanted = _checked(account, changes.columns())
    changed = [name for name, value in wanted.items() if getattr(account, name) != value]
    for name in changed:
        setattr(account, name, wanted[name])
    if {"tax_id", "country"} & set(changed):
        account.tax_id_verified_at = None  # what a tax service said was about another number
    if changed:
        await account.save(update_fields=[*changed, "tax_id_verified_at"])
    if PLACE & set(changed):
        await tax_answers.expect(ctx, account.id)
    custom = await custom_values.write(ctx, FieldOwner.ACCOUNT, account.id, changes.custom)
    return [*map(camel, changed), *custom]


def _checked(account: Account, wanted: dict[str, str | None]) -> dict[str, str | None]:
    checked = {name: _CHECKS[name](value) if name in _CHECKS and value else value for name, value in wanted.items()}
    if checked.get("name", account.name) is None:
        people.name("")
    for name, longest in _LONGEST.items():
        _short(checked.get(name), name, longest)
    country = checked.get("country", account.country)
    number = checked.get("tax_id", account.tax_id)
    if number is not None and checked.keys() & {"tax_id", "country"}:
        checked["tax_id"] = tax_ids.parse(number, country)
    return checked


def _short(text: str | None, name: str, longest: int) -> None:
    if text is not None and (len(text) > longest or not text.isprintable()):
        raise Refused("TEXT_INVALID", f"This must be one line of at most {longest} characters.", [camel(name)])


_LONGEST = {"legal_name": 200, "region": 120, "postal_code": 20, "city": 120, "street": 200}


def _currency(code: str) -> str:
    if not is_currency(code.upper()):
        raise Refused("CURRENCY_UNKNOWN", "The currency must be an ISO 4217 code, such as EUR.", ["currency"])
    return code.upper()


_CHECKS = {
    "name": people.name,
    "zone": people.zone,
    "locale": people.locale,
    "currency": _currency,
    "country": country,
}
