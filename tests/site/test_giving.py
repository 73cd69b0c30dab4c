"""Giving a membership and redeeming one, by pages alone."""

import re
from collections.abc import Awaitable, Callable

from tests.site.browser import Browser
from tests.site.conftest import Shop

Strangers = Callable[[], Awaitable[Browser]]
SignIn = Callable[..., Awaitable[Browser]]

GOOD, DECLINED = "4242 4242 4242 4242", "4000000000000002"


async def test_a_member_gives_a_year_and_a_friend_redeems_it(
    member: Browser, stranger: Strangers, sign_in: SignIn, shop: Shop
) -> None:
    await member.open("/buy/yearly")
    await member.follow("Buy as a gift instead")
    await member.send(card=GOOD, periods="1", message="For your birthday")
    assert "Ready to give" in member.text
    (code,) = re.findall(r"[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}", member.text)
    friend = await sign_in(await stranger(), "friend@example.com")
    await friend.open(f"/gift?code={code}")
    await friend.send()
    assert friend.path == "/membership"
    assert "Reader, yearly Active" in friend.text
    await friend.open("/gift")
    await friend.send(code=code)
    assert "This gift was already redeemed." in friend.text


async def test_a_card_that_is_declined_leaves_the_gift_unpaid(member: Browser, shop: Shop) -> None:
    await member.open("/give/yearly")
    await member.send(card=DECLINED)
    assert "This gift isn't paid yet." in member.text


async def test_what_is_wrong_in_the_form_is_said_beside_it(member: Browser, shop: Shop) -> None:
    await member.open("/give/yearly")
    await member.send(card=GOOD, periods="none", to_email="")
    assert "A gift must be for 1 to 120 periods." in member.text
    await member.send(card="", periods="1")
    assert "Choose a payment method." in member.text
    await member.send(card="1234", periods="1")
    assert "This isn't one of the test card numbers." in member.text
