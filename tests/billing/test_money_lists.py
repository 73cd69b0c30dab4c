"""The lists of money in and out that staff look through."""

import secrets
from typing import Any

from models.subscriptions import Subscription
from resolvers import ids
from tenure.context import Context
from tests.door import Door
from tests.subscriptions.shop import REFUND, begin, buy, new_shop, pay

PAYMENTS = """query ($filter: PaymentFilter) { payments(filter: $filter, first: 10) { nodes {
  id status provider account { id name } invoice { id account { id } subscription { id account { id } } } } } }"""
REFUNDS = """query ($filter: RefundFilter) { refunds(filter: $filter, first: 10) { nodes {
  id status payment { id account { id } } } } }"""
NOTES = """query ($filter: CreditNoteFilter) { creditNotes(filter: $filter, first: 10) { nodes {
  id number account { id } invoice { id } } } }"""
DISPUTES = """query ($filter: DisputeFilter) { disputes(filter: $filter, first: 10) { nodes { id } } }"""
NUMBERED = """query ($filter: InvoiceFilter) { invoices(filter: $filter, first: 10) { nodes {
  number lines { product { name } } } } }"""
FEATURES = "{ features(first: 10) { nodes { code } } }"
SESSIONS = "query ($id: ID!) { member(id: $id) { sessions { device isCurrent } } }"
ACCOUNT = "{ viewer { member { id } accounts { id } } }"


async def _listed(door: Door, document: str, **wanted: Any) -> list[dict[str, Any]]:
    (answer,) = (await door(document, {"filter": wanted or None})).values()
    nodes: list[dict[str, Any]] = answer["nodes"]
    return nodes


async def test_payments_are_found_by_state_account_and_provider(api: Door, system: Context) -> None:
    offer = await (await new_shop(system)).offer()
    anna, bert, staff = await api.member(), await api.member(), await api.staff()
    await buy(anna, offer)
    await pay(bert, await begin(bert, offer), "pm_card_declined")
    failed, paid = await _listed(staff, PAYMENTS)
    assert (failed["status"], paid["status"], paid["provider"]) == ("FAILED", "SUCCEEDED", "SANDBOX")
    account = (await anna(ACCOUNT))["viewer"]["accounts"][0]["id"]
    assert paid["account"]["id"] == paid["invoice"]["account"]["id"] == account
    assert paid["invoice"]["subscription"]["account"]["id"] == account
    assert await _listed(staff, PAYMENTS, statuses=["SUCCEEDED"]) == [paid]
    assert await _listed(staff, PAYMENTS, account=account) == [paid]
    assert await _listed(staff, PAYMENTS, isInSuspense=True) == []
    (provider,) = (await staff("{ providerAccounts { id } }"))["providerAccounts"]
    assert await _listed(staff, PAYMENTS, providerAccount=provider["id"]) == [failed, paid]


async def test_what_went_back_is_found_with_the_document_that_corrects_the_invoice(api: Door, system: Context) -> None:
    offer = await (await new_shop(system)).offer()
    anna, staff = await api.member(), await api.staff()
    bought = await buy(anna, offer)
    account = (await anna(ACCOUNT))["viewer"]["accounts"][0]["id"]
    other = (await (await api.member())(ACCOUNT))["viewer"]["accounts"][0]["id"]
    invoice = bought["checkout"]["invoice"]["id"]
    given = {"invoice": invoice, "amount": None, "end": False, "key": secrets.token_hex(8)}
    assert (await staff(REFUND, given))["invoiceRefund"]["userErrors"] == []
    (refund,) = await _listed(staff, REFUNDS, account=account, statuses=["SUCCEEDED"])
    assert refund["payment"] == {"id": bought["payment"]["id"], "account": {"id": account}}
    assert await _listed(staff, REFUNDS, account=other) == []
    assert await _listed(staff, REFUNDS, statuses=["FAILED"]) == []
    (note,) = await _listed(staff, NOTES, account=account, invoice=invoice)
    assert (note["account"]["id"], note["invoice"]["id"]) == (account, invoice)
    assert await _listed(staff, NOTES, account=other) == []
    assert await _listed(staff, DISPUTES, account=account, statuses=["OPEN"]) == []


async def test_invoices_are_found_by_how_their_number_begins(api: Door, system: Context) -> None:
    await buy(await api.member(), await (await new_shop(system)).offer())
    staff = await api.staff()
    (invoice,) = await _listed(staff, NUMBERED)
    assert invoice["lines"][0]["product"]["name"] == "Club"
    assert await _listed(staff, NUMBERED, number=invoice["number"][:6].lower()) == [invoice]
    assert await _listed(staff, NUMBERED, number="X" + invoice["number"]) == []


async def test_who_may_see_money_but_no_members_is_not_shown_whose_it_is(api: Door, system: Context) -> None:
    await buy(await api.member(), await (await new_shop(system)).offer())
    cashier = await api.staff("BILLING_READ")
    (payment,) = await _listed(cashier, PAYMENTS)
    assert payment["account"] is None
    assert payment["invoice"]["account"] is None
    assert payment["invoice"]["subscription"] is None


async def test_staff_see_where_a_member_is_signed_in(api: Door, system: Context) -> None:
    anna = await api.member()
    member = (await anna(ACCOUNT))["viewer"]["member"]["id"]
    (session,) = (await (await api.staff("MEMBERS_READ"))(SESSIONS, {"id": member}))["member"]["sessions"]
    assert session["isCurrent"] is False
    assert session["device"] == "tests"


async def test_features_are_for_who_sells_them_and_for_who_grants_them(api: Door, system: Context) -> None:
    await new_shop(system)
    for permission in ("CATALOGUE_WRITE", "SUBSCRIPTIONS_READ"):
        (feature,) = (await (await api.staff(permission))(FEATURES))["features"]["nodes"]
        assert feature["code"].startswith("library-")
    assert await (await api.staff("EVENTS_READ")).errors(FEATURES) == ["FORBIDDEN"]


async def test_a_filter_by_what_is_no_id_of_that_kind_finds_nothing_of_it(api: Door, system: Context) -> None:
    staff = await api.staff()
    wrong = ids.opaque(Subscription(tenant_id=system.tenant, id=system.tenant))
    for document in (PAYMENTS, REFUNDS, NOTES, DISPUTES):
        assert await staff.errors(document, {"filter": {"account": wrong}}) == ["NOT_FOUND"]
