"""A charge found by our reference. PayPal has no list of orders: only a search of transactions, which is late."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from urllib.parse import urlencode
from uuid import UUID

from tenure.gateways.payments import paypal_answers
from tenure.gateways.payments.contract import ChargeResult, ProviderUnavailable, first_to_matter
from tenure.gateways.payments.paypal_account import Account, Answer
from tenure.kit import clock, ids

LATE = timedelta(hours=3)
"""How long the search may not show a transaction."""
LONGEST = timedelta(days=31)
"""No call may ask for more."""
PAYMENT, _REFUND = "T00", "T1107"
"""What PayPal calls money that comes, of whatever kind, and money that a seller gives back."""


async def charge(account: Account, reference: str, customer: str | None, since: datetime | None) -> ChargeResult | None:
    """The charge that took money first. Raises ProviderUnavailable where it is too early to say that there is none."""
    until, now = account.until(), clock.now()
    made = _made_at(reference)
    start = since or (made - timedelta(hours=1) if made else now - LONGEST)
    found = []
    async for transaction in payments(account, start, now, until):
        if paypal_answers.reference(transaction.get("custom_field")) == reference:
            order = await _order(account, transaction["transaction_id"], until)
            if order is not None and customer in (None, paypal_answers.customer(order)):
                found.append(paypal_answers.charge_result(order))
    if not found and may_be_late(reference, now):
        raise ProviderUnavailable(f"PayPal's search may not show {reference} yet")
    return first_to_matter(reversed(found))


def _made_at(reference: str) -> datetime | None:
    """When an id of ours was made; None for anything else."""
    try:
        key = UUID(reference)
    except ValueError:
        return None
    return ids.made_at(key) if key.version == ids.VERSION else None


def may_be_late(reference: str, now: datetime) -> bool:
    """Whether what carries this id of ours may be there, and not be shown yet."""
    made = _made_at(reference)
    return made is not None and now - made < LATE


async def payments(
    account: Account, start: datetime, end: datetime, until: float | None = None
) -> AsyncIterator[Answer]:
    """Every payment of that time, oldest first. `until` is for the whole; none given, each call has its own."""
    async for info in _between(account, start, end, until):
        if _code(info).startswith(PAYMENT):
            yield info


async def refunds(account: Account, start: datetime, end: datetime) -> AsyncIterator[Answer]:
    """Every refund of that time, oldest first."""
    async for info in _between(account, start, end, None):
        if _code(info) == _REFUND:
            yield info


def _code(info: Answer) -> str:
    return info.get("transaction_event_code") or ""


async def _between(account: Account, start: datetime, end: datetime, until: float | None) -> AsyncIterator[Answer]:
    while start <= end:
        stop = min(start + LONGEST, end)
        page, pages = 1, 1
        while page <= pages:
            path = f"/v1/reporting/transactions?{_query(start, stop, page)}"
            answer = await account.look(path, account.until() if until is None else until)
            for detail in answer.get("transaction_details", []):
                info: Answer = detail["transaction_info"]
                yield info
            page, pages = page + 1, answer.get("total_pages", 1)
        start = stop + timedelta(seconds=1)


def _query(start: datetime, end: datetime, page: int) -> str:
    asked = {"start_date": _stamp(start), "end_date": _stamp(end), "fields": "transaction_info"}
    return urlencode({**asked, "page_size": 500, "page": page})


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


async def _order(account: Account, capture: str, until: float) -> Answer | None:
    """The order of a capture; None for money that came without one."""
    taken = await account.look(f"/v2/payments/captures/{capture}", until)
    order = order_of(taken)
    return await account.look(f"/v2/checkout/orders/{order}", until) if order else None


def order_of(taken: Answer) -> str | None:
    """The id of the order that a capture belongs to."""
    order: str | None = taken.get("supplementary_data", {}).get("related_ids", {}).get("order_id")
    return order
