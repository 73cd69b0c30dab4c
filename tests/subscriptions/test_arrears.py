"""How agreements stand that are behind, as staff see it."""

from typing import Any

from dateutil.relativedelta import relativedelta

from tenure.context import Context
from tests.subscriptions.shop import buy, new_shop

BOARD = """{ subscriptions(filter: {statuses: [PAST_DUE, UNPAID]}, first: 10) { nodes { status account { name }
  arrears { owed { amountMinor currency } openInvoices failedAttempts declineCode nextRetryAt } } } }"""


async def test_what_is_owed_and_when_it_is_tried_again_is_told(api: Any, system: Context, clock: Any) -> None:
    offer = await (await new_shop(system)).offer(minor=1200)
    await buy(await api.member(), offer, "pm_card_without_funds_later")
    staff = await api.staff()
    assert (await staff(BOARD))["subscriptions"]["nodes"] == []
    await clock.advance_to(system.now() + relativedelta(months=1, hours=1))
    (behind,) = (await staff(BOARD))["subscriptions"]["nodes"]
    arrears = behind["arrears"]
    assert behind["status"] == "PAST_DUE"
    assert (arrears["owed"], arrears["openInvoices"]) == ({"amountMinor": "1200", "currency": "USD"}, 1)
    assert (arrears["failedAttempts"], arrears["declineCode"]) == (1, "insufficient_funds")
    assert arrears["nextRetryAt"] > clock.now.isoformat()
    await clock.advance(days=5)
    (later,) = (await staff(BOARD))["subscriptions"]["nodes"]
    assert later["arrears"]["failedAttempts"] == 2
    assert later["arrears"]["nextRetryAt"] > arrears["nextRetryAt"]
    assert (await (await api.staff("SUBSCRIPTIONS_READ"))(BOARD))["subscriptions"]["nodes"][0]["arrears"] is None
