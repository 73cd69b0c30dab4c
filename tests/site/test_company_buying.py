"""Buying for a company, and looking at what it has, in a browser without JavaScript."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models import database
from models.accounts import Account, AccountKind
from models.subscriptions import Checkout, Subscription
from tenure.context import Context
from tests.site.browser import Browser
from tests.site.conftest import Shop, link_in
from tests.site.test_companies import _company

SignIn = Callable[..., Awaitable[Browser]]
Strangers = Callable[[], Awaitable[Browser]]
CARD = "4242424242424242"


async def _accounts(system: Context) -> dict[AccountKind, Account]:
    async with database.for_tenant(system.tenant, reading=True):
        return {one.kind: one for one in await Account.of(system.tenant).order_by("-id")}


async def _seated(owner: Browser, guest: Browser, page: str, role: str, mailbox: Any) -> Browser:
    await owner.open(page)
    await owner.send(owner.form("email", "role"), email="bert@example.com", role=role)
    await guest.open(await link_in(mailbox, "bert@example.com", "/invitation/"))
    return await guest.send(guest.form())


async def _choose(member: Browser, company: Account) -> Browser:
    """By the select that stands beside the order."""
    form = next(form for form in member.forms if form.method == "get" and "account" in form.names)
    return await member.send(form, account=str(company.id))


async def test_who_pays_for_one_account_is_not_asked_for_which(member: Browser, shop: Shop) -> None:
    await member.open("/buy/yearly")
    assert "Who pays for it and uses it" not in member.text


async def test_an_offer_is_bought_for_a_company_and_stands_on_its_page(
    member: Browser, shop: Shop, system: Context, stranger: Strangers, sign_in: SignIn
) -> None:
    page = await _company(member)
    company = (await _accounts(system))[AccountKind.COMPANY]
    await member.open("/buy/yearly")
    assert "Who pays for it and uses it" in member.text
    await _choose(member, company)
    assert member.form("card").values["account"] == str(company.id)
    await member.send(card=CARD)
    assert member.path.endswith("/thanks")
    assert "For Acme" in member.text
    await member.follow("Go to company membership")
    assert member.path == f"{page}/membership"
    assert "Reader, yearly Active" in member.text
    await member.follow("INV-000001")
    assert "Bill to Acme" in member.text
    await member.open(f"{page}/statement")
    assert "Payment INV-000001" in member.text
    eve = await sign_in(await stranger(), "eve@example.com")
    assert (await eve.open(f"{page}/statement")).status == 404
    await member.open("/membership")
    assert "No membership of your own yet" in member.text
    assert "INV-000001" not in member.text
    assert "Acme Reader, yearly Active" in member.text
    async with database.for_tenant(system.tenant, reading=True):
        assert (await Subscription.of(system.tenant).get()).account_id == company.id


async def test_ones_own_account_is_chosen_until_another_is(member: Browser, shop: Shop, system: Context) -> None:
    await _company(member)
    await member.open("/buy/yearly")
    await member.send(card=CARD)
    assert "Go to my membership" in member.links
    own = (await _accounts(system))[AccountKind.PERSONAL]
    async with database.for_tenant(system.tenant, reading=True):
        assert (await Checkout.of(system.tenant).get()).account_id == own.id


async def test_who_has_it_already_can_still_choose_the_company(member: Browser, shop: Shop, system: Context) -> None:
    await _company(member)
    await member.open("/buy/yearly")
    await member.send(card=CARD)
    await member.open("/buy/yearly")
    assert (member.status, "live subscription" in member.text) == (409, True)
    company = (await _accounts(system))[AccountKind.COMPANY]
    await _choose(member, company)
    assert (member.status, "Pay $99.00" in member.text) == (200, True)


async def test_a_declined_card_leaves_the_account_as_it_was_chosen(
    member: Browser, shop: Shop, system: Context
) -> None:
    await _company(member)
    company = (await _accounts(system))[AccountKind.COMPANY]
    await member.open(f"/buy/yearly?account={company.id}")
    await member.send(card="4000000000000002")
    assert "For Acme" in member.text
    await member.send(card=CARD)
    assert "For Acme" in member.text
    async with database.for_tenant(system.tenant, reading=True):
        assert (await Subscription.of(system.tenant).get()).account_id == company.id


@pytest.mark.parametrize("role", ["MEMBER", "BILLING"])
async def test_a_seat_shows_what_the_company_has_and_only_payers_its_invoices(
    member: Browser, stranger: Strangers, sign_in: SignIn, shop: Shop, system: Context, mailbox: Any, role: str
) -> None:
    page = await _company(member)
    company = (await _accounts(system))[AccountKind.COMPANY]
    await member.open(f"/buy/yearly?account={company.id}")
    await member.send(card=CARD)
    invoice = member.link("INV-000001")
    pays = role == "BILLING"
    bert = await _seated(member, await sign_in(await stranger(), "bert@example.com"), page, role, mailbox)
    await bert.open(f"{page}/membership")
    assert "Reader, yearly Active" in bert.text
    assert ("INV-000001" in bert.text, "Cancel membership" in bert.links, "4242" in bert.text) == (pays, pays, pays)
    assert (await bert.open(invoice)).status == (200 if pays else 404)
    await bert.open("/buy/patron")
    assert ("Who pays for it and uses it" in bert.text) is pays
    assert (await bert.open(f"/buy/patron?account={company.id}")).status == (200 if pays else 404)


async def test_a_companys_membership_is_cancelled_and_kept_on_its_page(
    member: Browser, shop: Shop, system: Context
) -> None:
    page = await _company(member)
    company = (await _accounts(system))[AccountKind.COMPANY]
    await member.open(f"/buy/yearly?account={company.id}")
    await member.send(card=CARD)
    await member.open(f"{page}/membership")
    await member.follow("Cancel membership")
    await member.send(member.form())
    assert member.path == f"{page}/membership"
    assert "will end at the end of the period that you paid for" in member.text
    await member.send(member.form(action="/reactivate"))
    assert (member.path, "Your membership continues" in member.text) == (f"{page}/membership", True)


async def test_nobody_buys_for_a_company_of_others(
    member: Browser, stranger: Strangers, sign_in: SignIn, shop: Shop, system: Context
) -> None:
    page = await _company(member)
    company = (await _accounts(system))[AccountKind.COMPANY]
    eve = await sign_in(await stranger(), "eve@example.com")
    assert (await eve.open(f"{page}/membership")).status == 404
    assert (await eve.open(f"/buy/yearly?account={company.id}")).status == 404
    values = (await eve.open("/buy/yearly")).form("card").values
    assert (await eve.post("/buy/yearly", {**values, "account": str(company.id), "card": CARD})).status_code == 404
    async with database.for_tenant(system.tenant, reading=True):
        assert await Checkout.of(system.tenant).count() == 0
