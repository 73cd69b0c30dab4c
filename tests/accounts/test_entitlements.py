from typing import Any

from resolvers.ids import opaque
from tenure.context import Context
from tests.accounts.support import CHANGE_ROLE, REMOVE, answer, company, seat_of, seated
from tests.door import Door
from tests.subscriptions.shop import new_shop, pay

BEGIN = """mutation ($offer: ID!, $account: ID) { checkoutCreate(input: {offer: $offer, account: $account}) {
  checkout { id } userErrors { message } } }"""
CAN = "query ($feature: String!) { viewer { can(feature: $feature) entitlements { feature { code } } } }"


async def _can(door: Door, feature: str) -> bool:
    viewer = (await door(CAN, {"feature": feature}))["viewer"]
    assert viewer["can"] is bool(viewer["entitlements"])
    return bool(viewer["can"])


async def test_what_a_company_buys_its_members_may_use_for_as_long_as_they_have_a_seat(
    api: Door, mailbox: Any, system: Context
) -> None:
    shop = await new_shop(system)
    offer = await shop.offer()
    feature = f"library-{shop.product.code.removeprefix('club-')}"
    anna = await api.member("anna@example.com")
    account = await company(anna)
    bert = await seated(api, mailbox, anna, account, "bert@example.com")
    payer = await seated(api, mailbox, anna, account, "billing@example.com", "BILLING")
    assert await bert.errors(BEGIN, {"offer": opaque(offer), "account": account}) == ["NOT_FOUND"]

    begun = await answer(payer, BEGIN, offer=opaque(offer), account=account)
    assert not await _can(bert, feature)
    paid = await pay(payer, begun["checkout"]["id"])
    assert paid["checkout"]["subscription"]["status"] == "ACTIVE"
    for door in (anna, bert, payer):
        assert await _can(door, feature)

    carl = await seated(api, mailbox, anna, account, "carl@example.com")
    assert await _can(carl, feature)
    seat = await seat_of(anna, account, "bert@example.com")
    await answer(anna, CHANGE_ROLE, seat=seat, role="BILLING")
    assert await _can(bert, feature)
    await answer(anna, REMOVE, seat=seat)
    assert not await _can(bert, feature)
    assert await _can(carl, feature)


async def test_who_names_no_account_buys_for_their_own(api: Door, system: Context) -> None:
    offer = await (await new_shop(system)).offer()
    anna = await api.member("anna@example.com")
    await company(anna)
    begun = await answer(anna, BEGIN, offer=opaque(offer))
    await pay(anna, begun["checkout"]["id"])
    held = (await anna("{ viewer { accounts { kind entitlements { id } } } }"))["viewer"]["accounts"]
    assert [(one["kind"], len(one["entitlements"])) for one in held] == [("PERSONAL", 1), ("COMPANY", 0)]
