"""Histories of one agreement in a small business: what is drawn, and how it is done and looked at."""

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from tenure.context import Context
from tests.billing.histories import books
from tests.billing.house import Agreement, House, Refused

PRICES = (("MONTH", 999), ("MONTH", 2950), ("MONTH", 10001), ("WEEK", 700), ("YEAR", 99900))
SEATS = ("MONTH", 333)
CARDS = ("pm_card_success", "pm_card_success", "pm_card_expires_next_renewal")
Happening = tuple[str, dict[str, Any]]


@dataclass
class World:
    """A business, its offers (the last one is by the seat), and what was counted in it."""

    house: House
    ctx: Context
    offers: list[str]
    previews: int = 0
    refusals: int = 0
    explained: int = 0
    told: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class History:
    """Who buys what and how, and what happens then."""

    offer: int
    card: str
    coupon: str | None
    steps: list[Happening]


def _step(name: str, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Happening]:
    return st.tuples(st.just(name), st.fixed_dictionaries(given))


STEPS = st.one_of(
    _step("advance", hours=st.sampled_from([1, 5, 29, 77, 170, 400, 745])),
    _step("change", offer=st.integers(0, 5), when=st.sampled_from(["NOW", "NOW", "PERIOD_END", "BY_DIRECTION"])),
    _step("seats", quantity=st.integers(1, 7), when=st.sampled_from(["NOW", "BY_DIRECTION"])),
    _step("pause", creditsUnused=st.booleans(), atPeriodEnd=st.booleans()),
    _step("resume", dates=st.sampled_from(["KEEP", "RESET"])),
    _step("cancel", now=st.sampled_from([False, False, True]), giveBack=st.sampled_from(["NOTHING", "BALANCE"])),
    _step("reactivate"),
    _step("refund", minor=st.sampled_from([1, 100, 499])),
    _step("settle"),
)
HISTORIES = st.builds(
    History,
    offer=st.integers(0, 5),
    card=st.sampled_from(CARDS),
    coupon=st.sampled_from([None, None, "OFF7", "OFF150", "THRICE"]),
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


async def open_world(house: House, ctx: Context, *, percent: str | None) -> World:
    """With tax contained in half of the prices where there is any."""
    if percent is not None:
        await house.taxes(percent)
    offers = []
    for at, (unit, minor) in enumerate(PRICES):
        offers.append(await house.offer(minor, unit, price={"includesTax": at % 2 == 1}))
    offers.append(await house.offer(None, SEATS[0], price=_by_seat(SEATS[1]), mostQuantity=None))
    await house.coupon("OFF7", percent="7", duration="FOREVER")
    await house.coupon("OFF150", amountOff={"amountMinor": 150, "currency": house.currency}, duration="ONCE")
    await house.coupon("THRICE", percent="33.3", duration="PERIODS", periods=3)
    return World(house, ctx, offers)


def _by_seat(minor: int) -> dict[str, Any]:
    return {"model": "PER_UNIT", "unitAmount": f"{minor / 100:.2f}"}


async def live_through(world: World, history: History) -> None:
    """All of it, and then the end, so that the next history begins in a quiet business."""
    buyer = await world.house.buyer()
    coupons = [history.coupon] if history.coupon else []
    agreement = await buyer.buys(world.offers[history.offer], history.card, coupons=coupons)
    for name, given in history.steps:
        world.told[name] = world.told.get(name, 0) + 1
        await _happens(world, agreement, name, dict(given))
    if (await agreement.standing())["status"] != "ENDED":
        await _happens(world, agreement, "cancel", {"now": True, "giveBack": "BALANCE"})
    currency = (await agreement.standing())["currency"]
    for invoice in await agreement.invoices(explained=True):
        world.explained += books.check_invoice(invoice, currency)
    await books.check(world.house.staff, world.ctx)


async def _happens(world: World, agreement: Agreement, name: str, given: dict[str, Any]) -> None:
    if name == "advance":
        await world.house.clock.advance(**given)
    elif name == "refund":
        await _refund(agreement, given["minor"])
    elif name == "settle":
        await _settle(agreement)
    else:
        if name == "change":
            given["offer"] = world.offers[given["offer"]]
        await _previewed(world, agreement, name, given)


async def _refund(agreement: Agreement, minor: int) -> None:
    for invoice in await agreement.invoices():
        if invoice["status"] == "PAID" and invoice["paid"] and invoice["credited"] + minor <= invoice["paid"]:
            await agreement.refund(invoice, minor)
            return


async def _settle(agreement: Agreement) -> None:
    for invoice in await agreement.invoices():
        if invoice["status"] == "OPEN":
            await agreement.buyer.settles(invoice)


async def _previewed(world: World, agreement: Agreement, name: str, given: dict[str, Any]) -> None:
    """Look at it first: nothing is written by that, and it then comes to what was shown, or is refused alike."""
    before = await books.snapshot(world.ctx)
    shown, code = await _looked_at(world, agreement, name, given)
    assert await books.snapshot(world.ctx) == before, "a preview wrote something"
    if code is not None:
        assert await _code(agreement, name, given) == code
        world.refusals += 1
        return
    await agreement.new()
    await _do(agreement, name, {**given, "previewToken": shown["token"]})
    world.previews += 1
    await _compare(agreement, shown, name)


async def _looked_at(
    world: World, agreement: Agreement, name: str, given: dict[str, Any]
) -> tuple[dict[str, Any], str | None]:
    """What the preview shows, or the code with which it is refused."""
    try:
        return await world.house.rehearses(PREVIEWED[name], agreement, **given), None
    except Refused as refused:
        return {}, str(refused.code)


async def _code(agreement: Agreement, name: str, given: dict[str, Any]) -> str | None:
    try:
        await _do(agreement, name, given)
    except Refused as refused:
        return str(refused.code)
    return None


async def _do(agreement: Agreement, name: str, given: dict[str, Any]) -> None:
    if name in {"change", "seats"}:
        await agreement.change(**given)
    else:
        await getattr(agreement, name)(**given)


async def _compare(agreement: Agreement, shown: dict[str, Any], name: str) -> None:
    """What was invoiced, credited and kept, against what the preview said; not where the payment was declined."""
    moved, balance = await agreement.new(), await agreement.buyer.balance()
    standing = await agreement.standing()
    if shown["due"] and not any(one["status"] == "PAID" for one in moved.charges):
        assert name in {"change", "seats", "resume"}
        return
    outcome = {"total": moved.charge, "credited": -moved.credit, "balanceAfter": balance}
    assert outcome == {key: shown[key] for key in outcome}, (name, standing)
    paid = sum(one["paid"] for one in moved.charges)
    assert paid == shown["due"], name
