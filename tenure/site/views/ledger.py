"""The ledger: its trial balance at the end of any day, and what must hold of it."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from starlette.responses import Response

from models import database
from models.ledger import LedgerAccount
from tenure.access import Permission
from tenure.kit import zones
from tenure.ledger import books, invariants
from tenure.ledger.books import Standing
from tenure.ledger.invariants import Name
from tenure.site.visit import Visit
from tenure.site.words import Gettext

HOME = "/staff/ledger"
AN_INSTANT = timedelta(microseconds=1)


async def show(visit: Visit) -> Response:
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.LEDGER_READ)
    day, instant = _asked(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        balance = await books.trial_balance(ctx, instant)
        checks = [] if instant else await invariants.invariants(ctx)
    return visit.page(
        "ledger.html",
        day=day,
        balance=balance,
        sheets=[(total, _of(balance.rows, total.debits.currency)) for total in balance.totals],
        checks=checks,
        accounts=_accounts(visit.words.gettext),
        names=_names(visit.words.gettext),
    )


def _asked(visit: Visit) -> tuple[str, datetime | None]:
    """The day that was asked for, and its last instant in the zone of the business: that is how its books are kept."""
    text = visit.request.query_params.get("day", "")
    try:
        day = datetime.fromisoformat(text).date()
        end = zones.at(datetime.combine(day + timedelta(days=1), time()), visit.ctx.business.zone)
    except (ValueError, OverflowError):
        return "", None
    return day.isoformat(), end - AN_INSTANT


def _of(rows: Sequence[Standing], currency: str) -> list[Standing]:
    return [row for row in rows if row.debits.currency == currency]


def _accounts(say: Gettext) -> dict[LedgerAccount, str]:
    return {
        LedgerAccount.RECEIVABLE: say("Receivable"),
        LedgerAccount.CLEARING: say("Held by payment providers"),
        LedgerAccount.BANK: say("Bank"),
        LedgerAccount.DISPUTED: say("Disputed"),
        LedgerAccount.DEFERRED: say("Deferred revenue"),
        LedgerAccount.TAX: say("Tax"),
        LedgerAccount.BALANCE: say("Balances of accounts"),
        LedgerAccount.CREDITS: say("Credits not used"),
        LedgerAccount.GIFTS: say("Gifts not redeemed"),
        LedgerAccount.REFUNDS_PAYABLE: say("Refunds payable"),
        LedgerAccount.SUSPENSE: say("Suspense"),
        LedgerAccount.REVENUE: say("Revenue"),
        LedgerAccount.FEES: say("Fees of payment providers"),
        LedgerAccount.LOSSES: say("Losses of disputes"),
        LedgerAccount.BAD_DEBT: say("Bad debt"),
        LedgerAccount.ROUNDING: say("Rounding"),
    }


def _names(say: Gettext) -> dict[Name, str]:
    accounts = _accounts(say)
    named = {name: accounts[LedgerAccount(name.value)] for name in Name if name.value in set(LedgerAccount)}
    return {**named, Name.TRIAL_BALANCE: say("Trial balance"), Name.EARNED: say("Earned revenue")}


PAGES = [(HOME, show, ["GET"])]
