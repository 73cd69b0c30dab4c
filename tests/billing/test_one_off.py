"""Invoices that staff write: drafts that change, and what becomes of them once they are open."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from models import database
from models.billing import Invoice, InvoiceLine, InvoiceStatus, NoteTarget
from models.ledger import LedgerAccount
from resolvers import ids
from tenure.billing import notes, numbers, seller, states, tax_settings, taxes
from tenure.billing.states import TRANSITIONS, Act
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.ledger import invariants, posting
from tests.billing.desk import Desk, new_desk
from tests.billing.world import set_here
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop


@pytest.fixture
async def desk(api: Door) -> Desk:
    return await new_desk(api)


async def is_sound(ctx: Context) -> bool:
    async with database.for_tenant(ctx.tenant, reading=True):
        return all(one.is_kept for one in await invariants.invariants(ctx))


async def held(ctx: Context, account: LedgerAccount) -> int:
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await posting.balances(ctx.tenant)
    return found[account, "EUR"].minor if (account, "EUR") in found else 0


async def test_a_draft_has_no_number_and_is_not_owed(desk: Desk, system: Context) -> None:
    draft = await desk.drafted(memo="For the workshop.", dueInDays=30)
    assert (draft["number"], draft["status"], draft["kind"]) == (None, "DRAFT", "ONE_OFF")
    assert (draft["hostedUrl"], draft["pdfUrl"], draft["finalizedAt"]) == (None, None, None)
    assert draft["total"] == {"amountMinor": "10000"}
    assert await held(system, LedgerAccount.RECEIVABLE) == 0


async def test_a_draft_changes_until_it_is_opened(desk: Desk) -> None:
    draft = await desk.drafted()
    unit = {"amountMinor": "1250", "currency": "EUR"}
    lines = [{"description": name, "unitAmount": unit} for name in ("Mat", "Towel")]
    changed = await desk.does("invoiceUpdate", invoice=draft["id"], lines=lines, memo="New.", dueInDays=3)
    assert [line["description"] for line in changed["invoice"]["lines"]] == ["Mat", "Towel"]
    assert changed["invoice"]["total"] == {"amountMinor": "2500"}
    opened = (await desk.does("invoiceFinalize", invoice=draft["id"]))["invoice"]
    due_at, finalized_at = (datetime.fromisoformat(opened[name]) for name in ("dueAt", "finalizedAt"))
    assert due_at - finalized_at == timedelta(days=3)
    refused = await desk.does("invoiceUpdate", invoice=draft["id"], memo="Too late.")
    assert [error["code"] for error in refused["userErrors"]] == ["INVOICE_STATUS"]


async def test_what_changes_of_a_draft_is_told(desk: Desk) -> None:
    draft = await desk.drafted()
    unit = {"amountMinor": "1250", "currency": "EUR"}
    lines = [{"description": "Mat", "unitAmount": unit}]
    both = {"lines": lines, "memo": "New."}
    later = {"dueInDays": 3, "collection": "AUTOMATIC"}
    for change in ({"memo": "New.", "dueInDays": 14}, both, both, later, {"dueInDays": 3}):
        assert (await desk.does("invoiceUpdate", invoice=draft["id"], **change))["userErrors"] == []
    refused = await desk.does("invoiceUpdate", invoice=draft["id"], lines=[])
    assert [error["code"] for error in refused["userErrors"]] == ["LINES_INVALID"]
    document = """query ($id: ID!) { events(first: 20, types: ["invoice.updated"], subject: $id) { nodes {
      sequence ... on InvoiceUpdated { fields total { amountMinor } } } } }"""
    told = (await desk.staff(document, {"id": draft["id"]}))["events"]["nodes"]
    assert [(one["fields"], one["total"]["amountMinor"]) for one in told] == [
        (["memo"], "10000"),
        (["lines"], "1250"),
        (["dueAt", "collection"], "1250"),
    ]
    assert [one["sequence"] for one in told] == [told[0]["sequence"] + at for at in range(3)]


async def test_it_is_taxed_as_on_the_day_when_it_is_opened(desk: Desk, system: Context) -> None:
    draft = await desk.drafted(quantity=3, minor=333)
    assert draft["tax"] == {"amountMinor": "0"}
    await set_here(system, tax_settings.TAX, "BY_RATES")
    await taxes.create(system, taxes.Terms("VAT", taxes.LARGEST / 5))
    opened = (await desk.does("invoiceFinalize", invoice=draft["id"]))["invoice"]
    assert (opened["subtotal"], opened["tax"]) == ({"amountMinor": "999"}, {"amountMinor": "200"})
    assert (opened["lines"][0]["taxName"], opened["lines"][0]["taxPercent"]) == ("VAT", "20.0000")


async def test_an_opened_one_stands_with_the_parties_of_its_day(desk: Desk, system: Context) -> None:
    await set_here(system, seller.LEGAL_NAME, "Club GmbH")
    opened = await desk.opened()
    await set_here(system, seller.LEGAL_NAME, "Other Ltd")
    async with database.for_tenant(system.tenant, reading=True):
        row = await Invoice.named(system.tenant, ids.key(Invoice, opened["id"]))
    assert row.seller["name"] == "Club GmbH"


async def test_p58_states(desk: Desk, system: Context) -> None:
    draft = await desk.drafted()
    assert (await desk.does("invoiceDelete", invoice=draft["id"]))["invoice"]["status"] == "DELETED"
    opened = await desk.opened()
    assert opened["status"] == "OPEN"
    failed = await desk.paid(opened["id"], "pm_card_declined")
    assert failed["payment"]["status"] == "FAILED"
    assert await desk.status(opened["id"]) == "OPEN"
    await desk.paid(opened["id"])
    assert await desk.status(opened["id"]) == "PAID"
    void = await desk.opened()
    voided = (await desk.does("invoiceVoid", invoice=void["id"], reason="A mistake"))["invoice"]
    assert (voided["status"], voided["number"]) == ("VOID", void["number"])
    lost = [await desk.opened() for _ in range(2)]
    for one in lost:
        found = (await desk.does("invoiceMarkUncollectible", invoice=one["id"]))["invoice"]
        assert (found["status"], found["writtenOff"]) == ("UNCOLLECTIBLE", {"amountMinor": "10000"})
    assert await held(system, LedgerAccount.BAD_DEBT) == 20000
    await desk.paid(lost[0]["id"])
    assert await desk.status(lost[0]["id"]) == "PAID"
    await desk.does("invoiceVoid", invoice=lost[1]["id"], reason="A mistake")
    assert await desk.status(lost[1]["id"]) == "VOID"
    assert await held(system, LedgerAccount.BAD_DEBT) == 0
    assert await held(system, LedgerAccount.RECEIVABLE) == 0
    assert await is_sound(system)


ACTS = {Act.DELETE: "invoiceDelete", Act.FINALIZE: "invoiceFinalize", Act.GIVE_UP: "invoiceMarkUncollectible"}


@pytest.mark.parametrize("status", list(InvoiceStatus))
@pytest.mark.parametrize("act", [*ACTS, Act.VOID, Act.PAY])
async def test_what_is_not_in_the_table_is_refused(
    status: InvoiceStatus, act: Act, desk: Desk, system: Context
) -> None:
    if act in TRANSITIONS[status]:
        return
    invoice = (await desk.drafted())["id"]
    number = None if status in (InvoiceStatus.DRAFT, InvoiceStatus.DELETED) else "X-1"
    async with database.for_tenant(system.tenant):
        await Invoice.of(system.tenant).filter(id=ids.key(Invoice, invoice)).update(status=status, number=number)
    if act is Act.PAY:
        refused = await desk.paid(invoice)
        assert [error["code"] for error in refused["userErrors"]] == ["NOTHING_DUE"]
        return
    more = {"reason": "x"} if act is Act.VOID else {}
    refused = await desk.does(ACTS.get(act, "invoiceVoid"), invoice=invoice, **more)
    assert [error["code"] for error in refused["userErrors"]] == ["INVOICE_STATUS"]
    assert await desk.status(invoice) == status


def test_the_table_says_where_each_act_leads() -> None:
    invoice = Invoice(status=InvoiceStatus.OPEN)
    assert states.require(invoice, Act.VOID) is InvoiceStatus.VOID
    with pytest.raises(Refused):
        states.require(Invoice(status=InvoiceStatus.PAID), Act.VOID)


async def test_lines_that_are_none_are_refused(desk: Desk) -> None:
    def line(**wrong: Any) -> dict[str, Any]:
        return {"description": "Mat", "unitAmount": {"amountMinor": "1", "currency": "EUR"}, **wrong}

    dollars = {"amountMinor": "1", "currency": "USD"}
    for lines, code in (
        ([], "LINES_INVALID"),
        ([line()] * 201, "LINES_INVALID"),
        ([line(description=" ")], "TEXT_INVALID"),
        ([line(quantity=0)], "QUANTITY_INVALID"),
        ([line(unitAmount=dollars)], "CURRENCY_DIFFERS"),
        ([line(unitAmount={"amountMinor": "-1", "currency": "EUR"})], "AMOUNT_NEGATIVE"),
    ):
        made = await desk.does("invoiceCreate", account=desk.account, currency="EUR", lines=lines)
        assert [error["code"] for error in made["userErrors"]] == [code]


async def test_what_is_not_charged_by_itself_is_sent_when_it_is_opened(desk: Desk, mailbox: Any) -> None:
    opened = await desk.opened(collection="MANUAL")
    letter = (await mailbox(desk.email))[0]
    assert opened["sentAt"] is not None
    assert opened["number"] in letter.subject
    assert "/invoices/" in letter.text
    assert "€100.00 is due by" in letter.text
    await desk.does("invoiceSend", invoice=opened["id"])
    assert len(await mailbox(desk.email)) == 2


async def test_what_is_collected_by_itself_is_paid_from_the_method_on_file(
    desk: Desk, api: Door, system: Context, run_jobs: Any
) -> None:
    await buy(desk.member, await (await new_shop(system)).offer())
    opened = await desk.opened(collection="AUTOMATIC")
    assert opened["status"] == "OPEN"
    await run_jobs()
    assert await desk.status(opened["id"]) == "PAID"


async def test_without_a_method_on_file_it_is_sent_instead(desk: Desk, mailbox: Any) -> None:
    opened = await desk.opened(collection="AUTOMATIC")
    assert opened["sentAt"] is None
    assert opened["number"] in (await mailbox(desk.email))[0].subject
    assert await desk.status(opened["id"]) == "OPEN"


async def test_what_is_free_is_paid_at_once(desk: Desk) -> None:
    assert (await desk.opened(minor=0))["status"] == "PAID"


async def test_members_write_no_invoices(desk: Desk) -> None:
    asked = "mutation ($id: ID!) { invoiceDelete(input: {invoice: $id}) { invoice { id } } }"
    draft = await desk.drafted()
    assert await desk.member.errors(asked, {"id": draft["id"]}) == ["FORBIDDEN"]


async def test_p53_numbers_by_account(api: Door, system: Context, clock: Any) -> None:
    await set_here(system, numbers.PATTERN, "{prefix}-{account:03}-{n:03}")
    await set_here(system, numbers.PREFIX, "BENT-1")
    offer = await (await new_shop(system)).offer(12900, currency="EUR")
    desks = [await new_desk(api) for _ in range(3)]
    for desk in desks:
        assert (await buy(desk.member, offer))["userErrors"] == []
    for _ in range(2):
        await clock.advance(days=31)
    asked = "{ invoices(first: 20) { nodes { number } } }"
    found = [one["number"] for one in (await desks[0].staff(asked))["invoices"]["nodes"]]
    assert sorted(found) == [f"BENT-1-{account:03}-{n:03}" for account in (1, 2, 3) for n in (1, 2, 3)]


async def test_what_is_credited_of_a_loss_is_no_money_for_anybody(desk: Desk, system: Context) -> None:
    opened = await desk.opened()
    await desk.does("invoiceMarkUncollectible", invoice=opened["id"])
    async with database.for_tenant(system.tenant):
        row = await Invoice.locked(system.tenant, ids.key(Invoice, opened["id"]))
        lines = await InvoiceLine.of(system.tenant).filter(invoice_id=row.id)
        taken = notes.of_amount(lines, Money(4000, "EUR"))
        await notes.issue(system, row, taken, target=NoteTarget.BALANCE, reason="Half of it")
    assert await desk.status(opened["id"]) == "UNCOLLECTIBLE"
    assert (row.written_off.minor, row.reduced.minor, row.due.minor) == (6000, 4000, 0)
    assert await held(system, LedgerAccount.BALANCE) == 0
    assert await held(system, LedgerAccount.BAD_DEBT) == 6000
    assert await is_sound(system)


async def test_what_a_live_subscription_waits_for_is_not_taken_back(desk: Desk, system: Context, clock: Any) -> None:
    method = "pm_card_expires_next_renewal"
    bought = await buy(desk.member, await (await new_shop(system)).offer(), method)
    assert bought["userErrors"] == []
    await clock.advance(days=32)
    asked = "{ invoices(first: 1) { nodes { id status } } }"
    owed = (await desk.staff(asked))["invoices"]["nodes"][0]
    assert owed["status"] == "OPEN"
    refused = await desk.does("invoiceVoid", invoice=owed["id"], reason="x")
    assert [error["code"] for error in refused["userErrors"]] == ["SUBSCRIPTION_LIVE"]


async def test_opened_twice_at_once_it_has_one_number(desk: Desk) -> None:
    draft = await desk.drafted()
    both = await asyncio.gather(*(desk.does("invoiceFinalize", invoice=draft["id"]) for _ in range(4)))
    assert [len(one["userErrors"]) for one in both].count(0) == 1
    assert (await desk.opened())["number"] == "INV-000002"
