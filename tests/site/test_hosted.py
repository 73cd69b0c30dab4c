"""Invoices and credit notes behind links."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from models import database
from models.billing import Invoice
from tenure.context import Context
from tests.door import Door
from tests.site.browser import Browser, path_of
from tests.site.conftest import Shop
from tests.site.test_buying import GOOD
from tests.subscriptions.shop import REFUND

Strangers = Callable[[], Awaitable[Browser]]

URLS = """query { invoices(first: 1) { nodes { id number hostedUrl pdfUrl creditNotes { number pdfUrl } } } }"""


async def urls(api: Door) -> dict[str, Any]:
    found: dict[str, Any] = (await (await api.staff())(URLS))["invoices"]["nodes"][0]
    return found


async def fetched(browser: Browser, url: str) -> httpx.Response:
    return await browser.client.get(path_of(url))


async def bought(member: Browser) -> None:
    await member.open("/buy/yearly")
    await member.send(card=GOOD)


async def test_who_has_the_link_sees_the_invoice_and_keeps_its_pdf(
    member: Browser, stranger: Strangers, shop: Shop, api: Door
) -> None:
    await bought(member)
    found, friend = await urls(api), await stranger()
    page = await friend.open(path_of(found["hostedUrl"]))
    assert page.status == 200
    assert "Invoice INV-000001 Paid" in page.text
    assert "Reader, yearly" in page.text
    paper = await fetched(friend, found["pdfUrl"])
    assert paper.headers["content-type"] == "application/pdf"
    assert paper.headers["x-robots-tag"] == "noindex"
    assert paper.content.startswith(b"%PDF-")
    assert (await fetched(friend, found["pdfUrl"])).content == paper.content


async def test_the_payer_finds_the_pdf_on_the_page_of_the_invoice(member: Browser, shop: Shop) -> None:
    await bought(member)
    await member.follow("To my membership")
    await member.follow("INV-000001")
    assert "Download the PDF" in member.text


async def test_a_credit_note_has_its_paper(member: Browser, stranger: Strangers, shop: Shop, api: Door) -> None:
    await bought(member)
    invoice = (await urls(api))["id"]
    variables = {"invoice": invoice, "amount": None, "end": False, "key": "once"}
    refunded = (await (await api.staff())(REFUND, variables))["invoiceRefund"]
    assert refunded["userErrors"] == []
    note = (await urls(api))["creditNotes"][0]
    paper = await fetched(await stranger(), note["pdfUrl"])
    assert paper.content.startswith(b"%PDF-")


async def test_a_link_that_was_changed_or_is_for_something_else_leads_nowhere(
    member: Browser, stranger: Strangers, shop: Shop, api: Door
) -> None:
    await bought(member)
    found, friend = await urls(api), await stranger()
    path = path_of(found["hostedUrl"])
    for wrong in (path[:-1], path.replace(".", "x."), "/invoices/x", "/credit-notes/" + path.split("/")[-1] + "/pdf"):
        assert (await friend.client.get(wrong)).status_code == 404


async def test_a_link_expires(
    member: Browser, stranger: Strangers, shop: Shop, api: Door, clock: Any, system: Context
) -> None:
    await bought(member)
    path = path_of((await urls(api))["hostedUrl"])
    await clock.advance(days=29)
    assert (await (await stranger()).client.get(path)).status_code == 200
    await clock.advance(days=3)
    assert (await (await stranger()).client.get(path)).status_code == 404


async def test_what_was_erased_of_the_buyer_is_not_on_it_any_more(
    member: Browser, stranger: Strangers, shop: Shop, api: Door, system: Context
) -> None:
    await bought(member)
    async with database.for_tenant(system.tenant):
        await Invoice.of(system.tenant).update(buyer=None)
    page = await (await stranger()).open(path_of((await urls(api))["hostedUrl"]))
    assert page.status == 200
