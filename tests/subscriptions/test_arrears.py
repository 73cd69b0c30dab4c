"""How agreements stand that are behind, as staff see it."""

from typing import Any

from dateutil.relativedelta import relativedelta

from tenure.context import Context
from tests.subscriptions.shop import buy, new_shop

BOARD = """{ subscriptions(filter: {statuses: [PAST_DUE, UNPAID]}, first: 10) { nodes { status account { name }
  arrears { owed { amountMinor currency } openInvoices failedAttempts declineCode nextRetryAt
    oldestInvoice { due { amountMinor } } } } } }"""

RETRY = """mutation ($id: ID!, $key: String!) { subscriptionRetry(input: {subscription: $id}) @idempotent(key: $key) {
  subscription { status } userErrors { field ... on CollectionUserError { code } } } }"""


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
    assert arrears["oldestInvoice"] == {"due": {"amountMinor": "1200"}}
    assert arrears["nextRetryAt"] > clock.now.isoformat()
    await clock.advance(days=5)
    (later,) = (await staff(BOARD))["subscriptions"]["nodes"]
    assert later["arrears"]["failedAttempts"] == 2
    assert later["arrears"]["nextRetryAt"] > arrears["nextRetryAt"]
    assert (await (await api.staff("SUBSCRIPTIONS_READ"))(BOARD))["subscriptions"]["nodes"][0]["arrears"] is None


async def test_staff_have_it_tried_now(api: Any, system: Context, clock: Any) -> None:
    offer = await (await new_shop(system)).offer(minor=1200)
    bought = await buy(await api.member(), offer, "pm_card_without_funds_later")
    staff, variables = await api.staff(), {"id": bought["checkout"]["subscription"]["id"], "key": "first"}
    early = (await staff(RETRY, variables))["subscriptionRetry"]["userErrors"]
    assert early == [{"field": ["subscription"], "code": "NOTHING_DUE"}]
    await clock.advance_to(system.now() + relativedelta(months=1, hours=1))
    before = (await staff(BOARD))["subscriptions"]["nodes"][0]["arrears"]
    for _ in range(2):
        asked = (await staff(RETRY, {**variables, "key": "second"}))["subscriptionRetry"]
        assert asked == {"subscription": {"status": "PAST_DUE"}, "userErrors": []}
    await clock.advance(minutes=1)
    after = (await staff(BOARD))["subscriptions"]["nodes"][0]["arrears"]
    assert (after["failedAttempts"], after["nextRetryAt"]) == (2, before["nextRetryAt"])
    await clock.advance(minutes=1)
    assert (await staff(BOARD))["subscriptions"]["nodes"][0]["arrears"]["failedAttempts"] == 2


async def test_what_was_declined_for_good_is_not_tried(api: Any, system: Context, clock: Any) -> None:
    offer = await (await new_shop(system)).offer(minor=1200)
    bought = await buy(await api.member(), offer, "pm_card_expires_next_renewal")
    await clock.advance_to(system.now() + relativedelta(months=1, hours=1))
    variables = {"id": bought["checkout"]["subscription"]["id"], "key": "only"}
    refused = (await (await api.staff())(RETRY, variables))["subscriptionRetry"]["userErrors"]
    assert [one["code"] for one in refused] == ["PAYMENT_METHOD_DECLINED"]
