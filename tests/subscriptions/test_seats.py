"""Products whose quantity is how many people may sit in the account."""

from dataclasses import replace
from typing import Any

from models.catalogue import Consumption, FeatureKind, IntervalUnit, Offer
from resolvers.ids import opaque
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Terms
from tenure.context import Context
from tenure.kit.money import Money
from tests.accounts.support import REMOVE, answer, company, seat_of, seated
from tests.door import Door
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import pay

BEGIN = """mutation ($offer: ID!, $account: ID, $quantity: Int) {
  checkoutCreate(input: {offer: $offer, account: $account, quantity: $quantity}) {
    checkout { id } userErrors { message } } }"""
CAN = '{ viewer { can(feature: "desk") } }'


async def an_offer(ctx: Context) -> Offer:
    feature = await products.create_feature(ctx, "desk", "Desk", FeatureKind.BOOLEAN)
    features = [products.Grant(feature.id)]
    product = await products.create_product(
        ctx, "office", "Office", consumption=Consumption.BY_TIME, features=features, is_seated=True
    )
    price = await products.create_price(ctx, product.id, Money(1000, "USD"), IntervalUnit.MONTH, 1)
    return await offers.publish(ctx, replace(Terms(price.id, "office", "Office"), most_quantity=10))


async def can(door: Door) -> bool:
    return bool((await door(CAN))["viewer"]["can"])


async def test_a_seat_entitles_its_holder_and_taking_it_away_frees_it_without_money(
    api: Door, mailbox: Any, system: Context
) -> None:
    offer, anna = await an_offer(system), await api.member("anna@example.com")
    account = await company(anna)
    begun = await answer(anna, BEGIN, offer=opaque(offer), account=account, quantity=2)
    await pay(anna, begun["checkout"]["id"])
    bert = await seated(api, mailbox, anna, account, "bert@example.com")
    stranger = await api.member("carl@example.com")
    assert [await can(door) for door in (anna, bert, stranger)] == [True, True, False]
    before = next(row for row in await rows(system, "account") if row["kind"] == "COMPANY")
    assert (before["seat_limit"], before["seats_taken"]) == (2, 2)

    await answer(anna, REMOVE, seat=await seat_of(anna, account, "bert@example.com"))
    assert not await can(bert)
    after = next(row for row in await rows(system, "account") if row["kind"] == "COMPANY")
    assert (after["seat_limit"], after["seats_taken"]) == (2, 1)
    assert [row["quantity"] for row in await rows(system, "subscription")] == [2]
    assert await rows(system, "credit_note") == []
    await seated(api, mailbox, anna, account, "dora@example.com")
