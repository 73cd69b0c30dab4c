"""Invoices and credit notes behind links."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
from babel.messages.extract import extract
from babel.messages.pofile import read_po

from models import database
from models.accounts import Account
from models.billing import Invoice
from tenure.accounts import details
from tenure.accounts.details import Changes
from tenure.context import Context
from tenure.gateways.mail.contract import Attachment
from tenure.gateways.mail.mailbox import Mailbox
from tenure.kit import catalogues
from tenure.site import rendering
from tenure.transactions import transactional
from tests.contracts.mail_fixtures import letter
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
    await member.follow("Go to my membership")
    await member.follow("INV-000001")
    assert "Download PDF" in member.text


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


async def test_the_page_of_an_invoice_is_in_the_language_of_its_account(
    member: Browser, stranger: Strangers, shop: Shop, api: Door, system: Context
) -> None:
    async with database.for_tenant(system.tenant, reading=True):
        (account,) = await Account.of(system.tenant)
    await _speaks(system, account, "de-AT")
    await bought(member)
    found, friend = await urls(api), await stranger()
    page = await friend.open(path_of(found["hostedUrl"]))
    assert 'lang="de"' in page.html
    for said in ("Rechnung INV-000001 Bezahlt", "PDF herunterladen", "Angebote", "Anmelden"):
        assert said in page.text, page.text
    assert "Download" not in page.text
    assert "Sign in" in (await friend.open("/")).text  # other pages have no German yet


@transactional
async def _speaks(ctx: Context, account: Account, locale: str) -> None:
    await details.write(ctx, account, Changes(locale=locale))


def test_the_german_of_hosted_pages_is_whole() -> None:
    templates = rendering.HERE / "templates"
    written: set[str] = set()
    for name in ("base.html", "paper.html", "hosted_invoice.html"):
        with (templates / name).open("rb") as file:
            written |= {str(found[1]) for found in extract("jinja2", file)}
    source = catalogues.source(rendering.LOCALES, rendering.DOCUMENTS, "de")
    with source.open("rb") as file:
        assert {str(message.id) for message in read_po(file) if message.id and message.string} == written


async def test_the_mailbox_shows_what_is_attached(browser: Browser, system: Context) -> None:
    mailer = system.services.mailer
    assert isinstance(mailer, Mailbox)
    await mailer.send(letter(attachments=[Attachment("Rechnung 1.pdf", "application/pdf", b"%PDF-1")]))
    newest = (await mailer.letters(1))[0].id
    await browser.open(f"/_mail/{newest}")
    assert "Attachments Rechnung 1.pdf" in browser.text
    file = await browser.client.get(browser.link("Rechnung 1.pdf"))
    assert (file.content, file.headers["content-type"]) == (b"%PDF-1", "application/pdf")
    assert file.headers["content-disposition"] == "attachment; filename*=UTF-8''Rechnung%201.pdf"
    for number in (0, 2):
        assert (await browser.client.get(f"/_mail/{newest}/attached/{number}")).status_code == 404
