"""Histories of one agreement in a small business: what is drawn, and how it is done and looked at."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from tests.accounts.support import company
from tests.billing.histories import books
from tests.billing.histories.worlds import KINDS, SEATED, World
from tests.billing.house import Agreement, Buyer, Movement, Refused, money
from tests.ledger import stated

CARDS = ("pm_card_success", "pm_card_success", "pm_card_expires_next_renewal")
WHEN = ("NOW", "PERIOD_END", "BY_DIRECTION")
Happening = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class History:
    """Who buys what and how, and what happens then."""

    offer: int
    card: str
    coupon: str | None
    quantity: int
    steps: list[Happening]


def _step(name: str, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Happening]:
    return st.tuples(st.just(name), st.fixed_dictionaries(given))


STEPS = st.one_of(
    _step("advance", hours=st.sampled_from([1, 5, 29, 77, 170, 400, 745])),
    _step("change", offer=st.integers(0, KINDS - 1), when=st.sampled_from(["NOW", *WHEN])),
    _step("seats", quantity=st.integers(1, 7), when=st.sampled_from(["NOW", "BY_DIRECTION"])),
    _step("pause", creditsUnused=st.booleans(), atPeriodEnd=st.booleans()),
    _step("resume", dates=st.sampled_from(["KEEP", "RESET"])),
    _step("cancel", now=st.sampled_from([False, False, True]), giveBack=st.sampled_from(["NOTHING", "BALANCE"])),
    _step("reactivate"),
    _step(
        "refund",
        minor=st.sampled_from([None, 1, 100, 499, 2000]),
        to=st.sampled_from(["METHOD", "BALANCE"]),
        isGoodwill=st.sampled_from([False, False, True]),
    ),
    _step("settle"),
    _step("holder", joins=st.sampled_from([True, True, False])),
)
HISTORIES = st.builds(
    History,
    offer=st.sampled_from([*range(KINDS), SEATED, SEATED]),
    card=st.sampled_from(CARDS),
    coupon=st.sampled_from([None, None, "OFF7", "OFF150", "THRICE"]),
    quantity=st.integers(1, 3),
    steps=st.lists(STEPS, min_size=3, max_size=7),
)
PREVIEWED = {
    "change": "subscriptionChange",
    "seats": "subscriptionChange",
    "pause": "subscriptionPause",
    "resume": "subscriptionResume",
    "cancel": "subscriptionCancel",
    "reactivate": "subscriptionReactivate",
}


@dataclass
class Life:
    """An agreement, and who sits in its account, in the order in which they came."""

    world: World
    agreement: Agreement
    is_seated: bool
    holders: list[str] = field(default_factory=list)


async def live_through(world: World, history: History) -> None:
    """All of it, and then the end, so that the next history begins in a quiet business."""
    life = Life(world, await _bought(world, history), history.offer == SEATED)
    for name, given in history.steps:
        world.told[name] = world.told.get(name, 0) + 1
        await _happens(life, name, dict(given))
    agreement = life.agreement
    if (await agreement.standing())["status"] != "ENDED":
        await _happens(life, "cancel", {"now": True, "giveBack": "BALANCE"})
    currency = (await agreement.standing())["currency"]
    for invoice in await agreement.invoices(explained=True):
        world.explained += books.check_invoice(invoice, currency)
    await books.check(world.house.staff, world.ctx)
    world.stated += await stated.check(world.house.staff, world.ctx, agreement.buyer.account)


async def _bought(world: World, history: History) -> Agreement:
    """The checkout is looked at first; then it comes to what was shown."""
    buyer = await world.house.buyer()
    if history.offer == SEATED:
        buyer = Buyer(world.house, buyer.door, await company(buyer.door))
    more = {"quantity": history.quantity} if history.offer in world.by_seat else {}
    coupons = [history.coupon] if history.coupon else []
    checkout = await buyer.order(world.offers[history.offer], account=buyer.account, coupons=coupons, **more)
    wish = {"checkout": checkout, "paymentMethod": history.card}
    shown = await _looked_at(world, lambda: world.house.shows(buyer.door, "checkoutPay", wish))
    paid = await buyer.pay(checkout, history.card, previewToken=shown["token"])
    agreement = Agreement(buyer, str(paid["checkout"]["subscription"]["id"]))
    world.previews += 1
    world.told["buy"] = world.told.get("buy", 0) + 1
    _compare(shown, await agreement.new(), await buyer.balance(), "buy")
    return agreement


async def _happens(life: Life, name: str, given: dict[str, Any]) -> None:
    if name == "advance":
        await life.world.house.clock.advance(**given)
    elif name == "settle":
        await _settle(life.agreement)
    elif name == "holder":
        await _holder(life, **given)
    elif name == "refund":
        await _refund(life, **given)
    else:
        if name == "change":
            given["offer"] = life.world.offers[given["offer"]]
        await _previewed(life, name, given)


async def _settle(agreement: Agreement) -> None:
    for invoice in await agreement.invoices():
        if invoice["status"] == "OPEN":
            await agreement.buyer.settles(invoice)


async def _holder(life: Life, *, joins: bool) -> None:
    """Somebody takes a place in the account, or leaves it: that moves no money, whatever the places cost."""
    buyer = life.agreement.buyer
    await life.agreement.new()
    if joins and life.is_seated:
        life.world.refusals += not await life.world.seat(buyer, life.holders)
    elif life.holders:
        await life.world.unseat(buyer, life.holders.pop())
    assert (await life.agreement.new()).both == (0, 0)


async def _refund(life: Life, minor: int | None, **given: Any) -> None:
    """Of the newest invoice on which something was paid."""
    world, agreement = life.world, life.agreement
    paid = [one for one in await agreement.invoices() if one["paid"]]
    if not paid:
        return
    amount = {} if minor is None else {"amount": money(minor, world.house.currency)}
    wish = {"invoice": paid[-1]["id"], "reason": "asked", **amount, **given}

    async def does(**token: Any) -> None:
        done = await agreement.refund(paid[-1], minor, **given, **token)
        assert done["refund"]["status"] == "SUCCEEDED"
        world.refunded += int(done["refund"]["amount"]["amountMinor"])

    before = world.refunded
    shown = await _rehearsed(
        life, lambda: world.house.shows(world.house.staff, "invoiceRefund", wish, "BillingUserError"), does, "refund"
    )
    assert world.refunded - before == (shown["refunded"] if shown else 0)


async def _previewed(life: Life, name: str, given: dict[str, Any]) -> None:
    agreement = life.agreement

    async def does(**token: Any) -> None:
        if name in {"change", "seats"}:
            await agreement.change(**given, **token)
        else:
            await getattr(agreement, name)(**given, **token)

    await _rehearsed(life, lambda: life.world.house.rehearses(PREVIEWED[name], agreement, **given), does, name)


async def _rehearsed(
    life: Life, look: Callable[[], Awaitable[dict[str, Any]]], does: Callable[..., Awaitable[None]], name: str
) -> dict[str, Any] | None:
    """Look at it first: nothing is written by that, and it then comes to what was shown, or is refused alike."""
    shown, code = await _outcome(_looked_at(life.world, look))
    if shown is None:
        assert await _outcome(does()) == (None, code)
        life.world.refusals += 1
        return None
    await life.agreement.new()
    await does(previewToken=shown["token"])
    life.world.previews += 1
    _compare(shown, await life.agreement.new(), await life.agreement.buyer.balance(), name)
    return shown


async def _looked_at(world: World, look: Callable[[], Awaitable[dict[str, Any]]]) -> dict[str, Any]:
    """What the preview shows; it writes nothing. Raises `Refused` where it is refused."""
    before = await books.snapshot(world.ctx)
    try:
        return await look()
    finally:
        assert await books.snapshot(world.ctx) == before, "a preview wrote something"


async def _outcome(doing: Awaitable[dict[str, Any] | None]) -> tuple[dict[str, Any] | None, str | None]:
    """What it came to, or the code with which it was refused."""
    try:
        return await doing, None
    except Refused as refused:
        return None, str(refused.code)


def _compare(shown: dict[str, Any], moved: Movement, balance: int, name: str) -> None:
    """What was invoiced, credited and kept, against what the preview said; not where the payment was declined."""
    if shown["due"] and not any(one["status"] == "PAID" for one in moved.charges):
        assert name in {"change", "seats", "resume"}
        return
    outcome = {"total": moved.charge, "credited": -moved.credit, "balanceAfter": balance}
    assert outcome == {key: shown[key] for key in outcome}, name
    paid = sum(one["paid"] for one in moved.charges)
    assert paid == shown["due"], name
