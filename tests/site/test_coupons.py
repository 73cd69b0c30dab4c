"""Coupons as staff makes and bounds them, on a page of their own."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from models import database
from models.catalogue import Coupon, CouponDuration, CouponScope
from models.events import LoggedEvent
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import roles
from tenure.kit.money import Money
from tests.site.browser import Browser, PageForm
from tests.site.conftest import Shop
from tests.site.test_buying import GOOD

SignIn = Callable[..., Awaitable[Browser]]
PAGE = "/staff/coupons"


async def become(system: Context, email: str, role: StaffRole) -> None:
    async with database.for_tenant(system.tenant, reading=True):
        member = await Member.of(system.tenant).get(email_norm=email)
    await roles.grant(system, member.id, role)


@pytest.fixture
async def admin(browser: Browser, sign_in: SignIn, system: Context) -> Browser:
    await sign_in(browser, "boss@example.com")
    await become(system, "boss@example.com", StaffRole.ADMIN)
    return await browser.open(PAGE)


def _new(browser: Browser) -> PageForm:
    return browser.form("code", "value")


async def _made(system: Context) -> list[Coupon]:
    async with database.for_tenant(system.tenant, reading=True):
        return await Coupon.of(system.tenant).order_by("id")


async def test_a_coupon_is_made_used_and_archived(
    admin: Browser, shop: Shop, system: Context, stranger: Callable[[], Awaitable[Browser]], sign_in: SignIn
) -> None:
    await admin.open(PAGE)
    assert "There are none yet." in admin.text
    await admin.send(
        _new(admin),
        code="SPRING",
        name="Spring",
        value="12.5",
        unit="%",
        duration="PERIODS",
        periods="3",
        most_uses="500",
        **{f"offer-{shop.yearly.id}": "1"},
    )
    assert "The coupon is there" in admin.text, admin.text
    (coupon,) = await _made(system)
    assert (coupon.percent, coupon.duration, coupon.periods) == (Decimal("12.5"), CouponDuration.PERIODS, 3)
    buyer = await sign_in(await stranger(), "bea@example.com")
    await buyer.open("/buy/yearly?coupon=spring")
    await buyer.send(buyer.form("card"), card=GOOD)
    await admin.open(PAGE)
    assert "SPRING Spring" in admin.text
    assert "12.5% off" in admin.text
    assert "Reader, yearly" in admin.text
    assert "1 of 500" in admin.text
    await admin.follow("SPRING")
    assert "INV-000001" in admin.text
    await admin.send(admin.form(action="/archive"))
    assert "Nobody begins to use the coupon any more." in admin.text
    assert "Archived" in admin.text
    await buyer.open("/buy/patron?coupon=spring")
    assert "12.5" not in buyer.text


async def test_an_amount_off_is_in_a_currency_that_is_sold_in(admin: Browser, shop: Shop, system: Context) -> None:
    await admin.open(PAGE)
    await admin.send(_new(admin), code="FIVE", value="5,50", unit="USD", duration="FOREVER", last_day="2199-12-31")
    assert "$5.50 off" in admin.text, admin.text
    (coupon,) = await _made(system)
    async with database.for_tenant(system.tenant, reading=True):
        assert not await CouponScope.of(system.tenant).exists()
    assert (coupon.name, coupon.amount_off) == ("FIVE", Money(550, "USD"))


async def test_what_does_not_fit_is_said_beside_its_field(admin: Browser, system: Context) -> None:
    empty = {"periods": "", "most_uses": "", "last_day": ""}
    usual = {"code": "SPRING", "value": "10", "unit": "%", "duration": "ONCE", **empty}
    for given, field, said in (
        ({"value": "ten"}, "value", "Give a number"),
        ({"value": "101"}, "value", "A percentage is above 0 and up to 100"),
        ({"value": "1.234", "unit": "USD"}, "value", "more decimals than the currency"),
        ({"duration": "PERIODS"}, "periods", "Say for how many periods"),
        ({"most_uses": "many"}, "most_uses", "This is no whole number."),
        ({"most_uses": "0"}, "most_uses", "A limit is one or more."),
        ({"last_day": "2001-01-01"}, "last_day", "It would end before anybody could use it."),
    ):
        await admin.send(_new(admin), **{**usual, **given})
        assert admin.status == 422, given
        assert f'id="{field}-error"' in admin.html, given
        assert said in admin.text, given
    assert await _made(system) == []
    await admin.send(_new(admin), **usual)
    await admin.open(PAGE)
    await admin.send(_new(admin), **{**usual, "code": "spring"})
    assert "Another coupon has this code." in admin.text


async def test_a_form_that_is_sent_twice_makes_one_coupon(admin: Browser, system: Context) -> None:
    form = _new(admin)
    values = {**form.values, "code": "ONCE", "value": "10", "unit": "%", "duration": "ONCE"}
    first, second = await admin.post(form.action, values), await admin.post(form.action, values)
    assert (first.status_code, second.status_code, first.url) == (200, 200, second.url)
    assert len(await _made(system)) == 1


async def test_limits_can_be_changed_and_say_when_they_end(admin: Browser, system: Context, clock: Any) -> None:
    await admin.send(_new(admin), code="LATE", value="10", unit="%", duration="ONCE")
    day = (clock.now + timedelta(days=2)).date().isoformat()
    await admin.send(admin.form("most_uses", "name"), most_uses="7", last_day=day, name="Late birds")
    assert "The coupon is saved." in admin.text, admin.text
    assert admin.form("most_uses", "name").values["last_day"] == day
    (coupon,) = await _made(system)
    assert (coupon.name, coupon.most_uses) == ("Late birds", 7)
    async with database.for_tenant(system.tenant, reading=True):
        told = await LoggedEvent.of(system.tenant).filter(type="coupon.updated").count()
    assert told == 1
    await clock.advance(days=4)
    await admin.open(PAGE)
    assert "Expired" in admin.text


async def test_coupons_are_for_those_who_write_the_catalogue(
    member: Browser, stranger: Callable[[], Awaitable[Browser]], system: Context
) -> None:
    assert (await member.open(PAGE)).status == 403
    assert (await (await stranger()).open(PAGE)).path == "/login"
    await become(system, "ada@example.com", StaffRole.CONTENT)
    assert (await member.open(PAGE)).status == 200
    await member.send(_new(member), code="PRESS", value="10", unit="%", duration="ONCE")
    assert "Uses for each buyer" in member.text
    assert "Nobody has used it yet." not in member.text  # who used it is for those who may see invoices
