"""Many at once who change the same thing: exact outcomes, and nobody is shown a deadlock."""

import asyncio
import secrets
from collections import Counter
from collections.abc import Awaitable, Iterable
from typing import Any

import pytest

from models import database
from models.accounts import Account
from models.catalogue import Consumption, IntervalUnit, Offer
from models.ledger import LedgerAccount
from resolvers.ids import opaque
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Terms
from tenure.context import Context
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.ledger.posting import balances
from tests.accounts import support
from tests.accounts.support import answer, company, invited
from tests.claims import Claim, count
from tests.conftest import Clock
from tests.credits.packs import account_of, agreed, pack, paid, uses
from tests.door import Door, Failed
from tests.spine.node import Node
from tests.subscriptions.shop import CANCEL, PAY, REFUND, Shop, buy, new_shop, pay

AT_ONCE = count(200, least=20)
BEGIN = """mutation ($offer: ID!, $account: ID, $quantity: Int, $coupons: [String!]!) {
  checkoutCreate(input: {offer: $offer, account: $account, quantity: $quantity, coupons: $coupons}) {
    checkout { id } userErrors { message ... on SubscriptionUserError { code } } } }"""
CHANGE = """mutation ($id: ID!, $offer: ID, $quantity: Int, $when: ChangeWhen!, $key: String!) {
  subscriptionChange(input: {subscription: $id, offer: $offer, quantity: $quantity, when: $when})
    @idempotent(key: $key) { change { id status } userErrors { message ... on SubscriptionUserError { code } } } }"""
PAUSE = """mutation ($id: ID!, $key: String!) { subscriptionPause(input: {subscription: $id})
  @idempotent(key: $key) { subscription { status } userErrors { ... on SubscriptionUserError { code } } } }"""
COUPON = """mutation ($code: String!, $most: Int!) {
  couponCreate(input: {code: $code, percent: "50", mostUses: $most}) { coupon { id } userErrors { message } } }"""
Rows = list[Any]


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def rows(ctx: Context, sql: str, *values: object) -> Rows:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await database.fetch(sql, ctx.tenant, *values)


async def counted(ctx: Context, table: str) -> Counter[str]:
    found = await rows(ctx, f"SELECT status FROM {table} WHERE tenant_id = $1")
    return Counter(row["status"] for row in found)


async def together(work: Iterable[Awaitable[dict[str, Any]]]) -> Rows:
    """The payloads of mutations that are sent at once. Raises `Failed` for any error that is not the caller's."""
    return [next(iter(data.values())) for data in await asyncio.gather(*work)]


def outcomes(payloads: Rows) -> Counter[str]:
    """By the code of the refusal; what is not refused is `done`."""
    return Counter(one["userErrors"][0]["code"] if one["userErrors"] else "done" for one in payloads)


async def owes_nothing(ctx: Context) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        held = await balances(ctx.tenant)
    assert sum(money.minor for money in held.values()) == 0
    assert held.get((LedgerAccount.RECEIVABLE, "USD"), Money(0, "USD")) == Money(0, "USD")


async def begun(door: Door, offer: Offer, coupons: Iterable[str] = (), **more: Any) -> str:
    variables = {"offer": opaque(offer), "coupons": list(coupons), "account": None, "quantity": None, **more}
    payload = await answer(door, BEGIN, **variables)
    assert payload["userErrors"] == [], payload
    return str(payload["checkout"]["id"])


async def test_a_coupon_is_used_by_as_many_as_it_is_for(
    api: Door,
    shop: Shop,
    system: Context,
    node: Node,
    clock: Clock,
    claim: Claim,
) -> None:
    offer, cap = await shop.offer(), AT_ONCE // 10
    staff = await api.staff()
    assert (await answer(staff, COUPON, code="HALF", most=cap))["userErrors"] == []
    members = [await api.member() for _ in range(AT_ONCE)]
    checkouts = [await begun(member, offer, ["HALF"]) for member in members]
    doors = [node.door(member) for member in members]
    sent = [_pays(door, checkout) for door, checkout in zip(doors, checkouts, strict=True)]
    found = outcomes(await together(sent))
    assert found == {"done": cap, "COUPON_EXHAUSTED": AT_ONCE - cap}
    assert [row["uses"] for row in await rows(system, "SELECT uses FROM coupon WHERE tenant_id = $1")] == [cap]
    assert len(await rows(system, "SELECT id FROM coupon_redemption WHERE tenant_id = $1")) == cap
    if (await counted(system, "payment"))["SUCCEEDED"] < cap:
        await clock.advance(minutes=6)  # on a busy machine an answer came too late: then it is looked up
    paid_each = await rows(system, "SELECT minor FROM payment WHERE tenant_id = $1 AND status = 'SUCCEEDED'")
    assert [row["minor"] for row in paid_each] == [600] * cap
    await owes_nothing(system)
    claim(f"{AT_ONCE} buyers at once with a coupon for {cap}: exactly {cap} used it, the others were refused")


async def _pays(door: Door, checkout: str) -> dict[str, Any]:
    """As a client does it: told to come back, with the same key."""
    told = {"checkout": checkout, "method": "pm_card_success", "key": secrets.token_hex(8)}
    for _ in range(5):
        try:
            return await door(PAY, told)
        except Failed as failure:
            if failure.codes != ["UNAVAILABLE"]:
                raise
            await asyncio.sleep(failure.errors[0]["extensions"]["retryAfter"])
    return await door(PAY, told)


async def test_of_many_changes_at_once_one_is_made_and_paid(
    api: Door,
    shop: Shop,
    system: Context,
    node: Node,
    claim: Claim,
) -> None:
    member = await api.member()
    bought = (await buy(member, await shop.offer()))["checkout"]["subscription"]["id"]
    dearer = opaque(await shop.offer(2400))
    door = node.door(member)
    found = outcomes(await together(_changes(door, bought, offer=dearer) for _ in range(AT_ONCE)))
    assert found["done"] == 1
    assert found.keys() <= {"done", "PAYMENT_IN_PROGRESS", "NOTHING_CHANGES"}, found
    assert await counted(system, "subscription_change") == {"APPLIED": 1}
    assert await counted(system, "payment") == {"SUCCEEDED": 2}
    await owes_nothing(system)
    claim(f"{AT_ONCE} changes of one agreement at once: one applied and paid, {AT_ONCE - 1} refused")


async def _changes(door: Door, subscription: str, **wish: Any) -> dict[str, Any]:
    variables = {"id": subscription, "offer": None, "quantity": None, "when": "NOW", "key": secrets.token_hex(8)}
    return await door(CHANGE, variables | wish)


async def test_a_change_against_a_cancellation_leaves_one_ending_and_no_charge_for_nothing(
    api: Door,
    shop: Shop,
    system: Context,
    node: Node,
    claim: Claim,
) -> None:
    offer, dearer, many = await shop.offer(), opaque(await shop.offer(2400)), AT_ONCE // 2
    members = [await api.member() for _ in range(many)]
    bought = [(await buy(member, offer))["checkout"]["subscription"]["id"] for member in members]
    sent = []
    for member, subscription in zip(members, bought, strict=True):
        door = node.door(member)
        sent += [_changes(door, subscription, offer=dearer), door(CANCEL, {"id": subscription, "now": True})]
    found = await together(sent)
    changed, canceled = outcomes(found[::2]), outcomes(found[1::2])
    assert canceled == {"done": many}
    assert changed.keys() <= {"done", "ALREADY_ENDED"}, changed
    assert await counted(system, "subscription") == {"ENDED": many}
    states = await counted(system, "subscription_change")
    assert states.keys() <= {"APPLIED", "CANCELED", "FAILED"}, states
    assert (await counted(system, "invoice")).keys() <= {"PAID", "DELETED", "VOID"}
    assert await rows(system, "SELECT id FROM entitlement WHERE tenant_id = $1 AND revoked_at IS NULL") == []
    await owes_nothing(system)
    claim(f"{many} changes against {many} cancellations: all ended, nothing owed; changes {dict(states)}")


async def test_refunds_of_one_payment_never_give_back_more_than_it_was(
    api: Door,
    shop: Shop,
    system: Context,
    node: Node,
    claim: Claim,
) -> None:
    member, staff, pairs = await api.member(), node.door(await api.staff()), AT_ONCE // 2
    offer = (await new_shop(system, is_exclusive=False)).offer
    invoices = [(await buy(member, await offer()))["checkout"]["invoice"]["id"] for _ in range(pairs)]
    whole = [_refunds(staff, invoice) for invoice in invoices for _ in range(2)]
    found = outcomes(await together(whole))
    assert found == {"done": pairs, "REFUND_TOO_LARGE": pairs}
    given = await rows(system, "SELECT DISTINCT refunded_minor FROM payment WHERE tenant_id = $1")
    assert [row["refunded_minor"] for row in given] == [1200]
    await owes_nothing(system)
    claim(f"2 refunds of each of {pairs} payments at once: each given back once")


async def _refunds(door: Door, invoice: str) -> dict[str, Any]:
    return await door(REFUND, {"invoice": invoice, "amount": None, "end": False, "key": secrets.token_hex(8)})


async def test_pausing_while_renewals_run_charges_for_no_period_that_is_not_given(
    api: Door, shop: Shop, system: Context, clock: Any, claim: Claim
) -> None:
    offer, number = await shop.offer(), count(200, least=12)
    members = [await api.member() for _ in range(number)]
    bought = [(await buy(member, offer))["checkout"]["subscription"]["id"] for member in members]

    async def pause(place: int) -> dict[str, Any]:
        await asyncio.sleep(place * 0.02)
        return await members[place](PAUSE, {"id": bought[place], "key": secrets.token_hex(8)})

    _, *answers = await asyncio.gather(clock.advance(days=32), *(pause(place) for place in range(number)))
    assert outcomes([one["subscriptionPause"] for one in answers]).keys() <= {"done", "PAYMENT_IN_PROGRESS"}
    states = await rows(
        system,
        "SELECT s.id, s.status, count(i.id) AS bills, count(e.id) AS given FROM subscription AS s "
        "LEFT JOIN invoice AS i ON i.tenant_id = $1 AND i.subscription_id = s.id AND i.status = 'PAID' "
        "LEFT JOIN event AS e ON e.tenant_id = $1 AND e.subject_id = s.id AND e.type = 'subscription.renewed' "
        "WHERE s.tenant_id = $1 GROUP BY s.id, s.status",
    )
    assert {row["status"] for row in states} <= {"PAUSED", "ACTIVE"}
    assert all(row["bills"] in (1, 2) for row in states)
    assert all((row["bills"] == 2) == bool(row["given"]) for row in states)
    await owes_nothing(system)
    tally = Counter((row["status"], row["bills"]) for row in states)
    claim(f"{number} pauses against {number} renewals: paid periods were given, nothing owed; {dict(tally)}")


async def test_seats_given_up_against_invitations_accepted_never_leave_more_people_than_seats(
    api: Door,
    system: Context,
    mailbox: Any,
    node: Node,
    claim: Claim,
) -> None:
    offer, guests = await _of_seats(system), count(40, least=8)
    owner = await api.member()
    account = await company(owner)
    checkout = await begun(owner, offer, account=account, quantity=guests + 1)
    bought = (await pay(owner, checkout))["checkout"]["subscription"]["id"]
    changed = await answer(owner, CHANGE, id=bought, offer=None, quantity=guests + 2, when="NOW", key="first")
    assert changed["userErrors"] == []
    comers = []
    for number in range(guests):
        email = f"guest{number}-{secrets.token_hex(3)}@example.com"
        await invited(owner, account, email)
        comers.append((await api.member(email), await support.link(api, mailbox, email)))
    fewer = range(guests + 1, 1, -1)
    sent = [_changes(node.door(owner), bought, quantity=quantity) for quantity in fewer]
    sent += [node.door(comer)(support.ACCEPT, {"token": token}) for comer, token in comers]
    found = await together(sent)
    changes, seats = outcomes(found[: len(fewer)]), outcomes(found[len(fewer) :])
    _, key = ids.decode(account)
    async with database.for_tenant(system.tenant, reading=True):
        row = await Account.named(system.tenant, key)
    (held,) = await rows(system, "SELECT quantity FROM subscription WHERE tenant_id = $1")
    assert row.seats_taken == 1 + seats["done"] <= held["quantity"] == row.seat_limit
    assert changes.keys() <= {"done", "SEATS_TAKEN", "NOTHING_CHANGES", "PAYMENT_IN_PROGRESS"}, changes
    await owes_nothing(system)
    claim(f"{len(fewer)} changes of seats against {guests} guests: {row.seats_taken} sit on {held['quantity']} seats")


async def _of_seats(ctx: Context) -> Offer:
    word = secrets.token_hex(3)
    product = await products.create_product(
        ctx, f"team-{word}", "Team", consumption=Consumption.BY_TIME, is_exclusive=True, is_seated=True
    )
    price = await products.create_price(ctx, product.id, Money(500, "USD"), IntervalUnit.MONTH)
    return await offers.publish(ctx, Terms(price.id, f"team-{word}", "Team", most_quantity=None))


async def test_credits_are_used_as_often_as_there_are_any(
    api: Door,
    system: Context,
    node: Node,
    claim: Claim,
) -> None:
    there = AT_ONCE // 2
    member, staff = await api.member(), node.door(await api.staff())
    account, bundle = await account_of(system, member), await pack(system, there, 1000)
    await paid(system, await agreed(system, account, bundle.offer), bundle.offer, 1000)
    payloads = await asyncio.gather(*(uses(staff, account, bundle.product, 1) for _ in range(AT_ONCE)))
    found = outcomes(list(payloads))
    assert found["done"] == there, found
    left = await rows(system, "SELECT units, value FROM credit_balance WHERE tenant_id = $1")
    assert [(row["units"], row["value"]) for row in left] == [(0, 0)]
    moved = await rows(system, "SELECT sum(units)::int AS units FROM credit_movement WHERE tenant_id = $1")
    assert moved[0]["units"] == 0
    claim(f"{AT_ONCE} uses of {there} credits at once: exactly {there} had one")
