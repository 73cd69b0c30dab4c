"""Who stands on a document: buyer and seller as they are when it is made."""

from typing import Any

from babel import Locale

from models.accounts import Account
from tenure.billing import seller, taxes
from tenure.context import Context

Party = dict[str, Any]


async def parties(ctx: Context, account: Account) -> tuple[Party, Party]:
    """The buyer and the seller as of now, to be kept with an invoice or a credit note, in the open transaction."""
    return await buyer(ctx, account), await seller.snapshot(ctx)


async def buyer(ctx: Context, account: Account) -> Party:
    """As of now, with the language of the document, and why it has no tax where that has a reason."""
    locale = account.locale or ctx.business.locale
    return {
        "name": account.legal_name or account.name,
        "address": _address(account, locale),
        "country": account.country or "",
        "taxId": account.tax_id or "",
        "locale": locale,
        "taxNote": await taxes.note_for(ctx, account),
    }


def _address(account: Account, locale: str) -> list[str]:
    """As a letter has it: the street, the town, the region, and the country in the reader's words."""
    town = " ".join(part for part in (account.postal_code, account.city) if part)
    return [line for line in (account.street, town, account.region, country_name(account.country, locale)) if line]


def country_name(code: str | None, locale: str) -> str:
    """The country as its readers call it; the code where nobody told."""
    if not code:
        return ""
    try:
        names = Locale.parse(locale.replace("-", "_")).territories
    except ValueError:
        names = Locale("en").territories
    return str(names.get(code, code))
