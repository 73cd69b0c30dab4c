"""Staff set up what payments go through, by a page alone."""

import pytest

from tenure.context import Context
from tests.site.browser import Browser
from tests.site.conftest import Shop
from tests.site.test_coupons import admin

__all__ = ["admin"]


async def test_staff_route_payments_and_take_transfers(admin: Browser, shop: Shop, system: Context) -> None:
    await admin.open("/staff/providers")
    assert "Sandbox, no real money Used" in admin.text
    rules = next(form for form in admin.forms if form.action.endswith("/rules"))
    await admin.send(rules, currencies="eur, chf", countries="de", **{f"offer-{shop.yearly.id}": "1"})
    assert "CHF, EUR DE Reader, yearly" in admin.text
    wrong = next(form for form in admin.forms if form.action.endswith("/rules"))
    await admin.send(wrong, countries="XX")
    assert admin.status == 422
    assert "XX is no country" in admin.text
    await admin.open("/staff/providers")
    await admin.send(next(form for form in admin.forms if form.action.endswith("/remove")))
    assert "No rules: it takes everything." in admin.text
    await admin.send(admin.form("iban"), iban="DE02120300000000202051", holder="Page Club")
    assert "Transfer, cash, cheque Used" in admin.text
    assert "DE02 1203 0000 0000 2020 51" in admin.html


async def test_members_do_not_see_it(member: Browser) -> None:
    await member.open("/staff/providers")
    assert member.status == 403


@pytest.mark.parametrize("do", ["disable", "enable"])
async def test_an_account_is_switched(admin: Browser, do: str) -> None:
    await admin.open("/staff/providers")
    await admin.send(do=do)
    assert ("Not used for new payments" in admin.text) == (do == "disable")
