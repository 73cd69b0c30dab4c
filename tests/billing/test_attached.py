"""Invoices that go out with their letters as PDFs."""

from typing import Any

import pytest

from models import database
from models.messaging import Message
from tenure.billing.sending import ATTACH, Attach
from tenure.context import Context
from tenure.gateways.mail.mailbox import Received
from tests.billing.world import set_here
from tests.door import Door
from tests.subscriptions.shop import Shop, buy, new_shop
from tests.subscriptions.test_arranging import account_of, create

VIEWER = "{ viewer { member { email } } }"


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def _sent_by_hand(api: Door, shop: Shop) -> str:
    """A membership that is invoiced; the address of who gets the invoice."""
    member, staff = await api.member(), await api.staff("SUBSCRIPTIONS_WRITE")
    await create(staff, await account_of(member), await shop.offer(), collection="MANUAL", daysUntilDue=14)
    return str((await member(VIEWER))["viewer"]["member"]["email"])


async def _letter(mailbox: Any, email: str, about: str) -> Received:
    found: list[Received] = [one for one in await mailbox(email) if about in one.subject]
    assert len(found) == 1, [one.subject for one in found]
    return found[0]


async def test_an_invoice_that_is_sent_brings_its_paper(api: Door, shop: Shop, mailbox: Any, system: Context) -> None:
    letter = await _letter(mailbox, await _sent_by_hand(api, shop), "Invoice INV-")
    (paper,) = letter.attachments
    assert (paper.name, paper.kind) == ("INV-000001.pdf", "application/pdf")
    assert paper.content.startswith(b"%PDF-")
    assert "The invoice is attached as a PDF." in letter.text
    async with database.for_tenant(system.tenant, reading=True):
        (message,) = await Message.of(system.tenant).filter(template="invoice")
    assert message.invoice_id is not None
    assert message.sealed_parameters == ""


@pytest.mark.parametrize("attach", list(Attach))
async def test_a_setting_says_which_letters_bring_it(
    api: Door, shop: Shop, mailbox: Any, system: Context, attach: Attach
) -> None:
    await set_here(system, ATTACH, attach)
    invoice = await _letter(mailbox, await _sent_by_hand(api, shop), "Invoice INV-")
    assert len(invoice.attachments) == (attach is not Attach.NEVER)
    assert ("attached" in invoice.text) == (attach is not Attach.NEVER)
    buyer = await api.member()
    await buy(buyer, await shop.offer())
    email = (await buyer(VIEWER))["viewer"]["member"]["email"]
    receipt = await _letter(mailbox, email, "Receipt INV-")
    assert [one.name for one in receipt.attachments] == (["INV-000002.pdf"] if attach is Attach.ALWAYS else [])


async def test_a_renewal_brings_it_with_its_receipt(
    api: Door, shop: Shop, mailbox: Any, system: Context, clock: Any
) -> None:
    await set_here(system, ATTACH, Attach.ALWAYS)
    buyer = await api.member()
    await buy(buyer, await shop.offer())
    email = (await buyer(VIEWER))["viewer"]["member"]["email"]
    await clock.advance(days=32)
    receipts = [one for one in await mailbox(email) if "Receipt INV-" in one.subject]
    assert [[file.name for file in one.attachments] for one in receipts] == [["INV-000002.pdf"], ["INV-000001.pdf"]]
