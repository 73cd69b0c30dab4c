"""Whole lists as files."""

import json
from typing import Any
from uuid import UUID

import httpx
import pytest

from models import database
from models.bulk_files import Export
from models.identity import Member
from tenure.bulk import exporting, parts
from tenure.bulk.limits import EXPORT_DAYS
from tenure.context import Context
from tenure.kit import ids
from tenure.privacy.erasing import GRACE_DAYS
from tenure.transactions import transactional
from tests.billing.world import set_here
from tests.bulk.operations import CANCEL, CREATE, EXPORTS, created, export_of, fetched, lines, table
from tests.catalogue.selling import Seller, money
from tests.door import Door
from tests.privacy.support import codes, events_of, request_erasure
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import buy, new_shop

ALL = ("MEMBERS", "ACCOUNTS", "SUBSCRIPTIONS", "INVOICES", "PAYMENTS", "EVENTS")
HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", 'a "quoted" name, with a comma')


async def exported(door: Door, run_jobs: Any, of: str, **more: Any) -> dict[str, Any]:
    asked = await created(door, of, **more)
    await run_jobs()
    return await export_of(door, asked["id"])


async def row_of(ctx: Context, export: dict[str, Any]) -> Export:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Export.named(ctx.tenant, ids.decode(export["id"])[1])


async def left_in_store(ctx: Context, export: Export) -> list[str]:
    """The keys under which anything of it is stored."""
    keys = [parts.whole(export), *parts.every(export)]
    return [key for key in keys if await ctx.services.storage.stat(key)]


async def test_members_leave_as_lines_of_json(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, system: Context
) -> None:
    for name in ("ada", "bob", "eve"):
        await api.member(f"{name}@example.com")
    staff = await api.staff()
    asked = await created(staff, "MEMBERS")
    assert (asked["status"], asked["downloadUrl"]) == ("QUEUED", None)
    await run_jobs()
    export = await export_of(staff, asked["id"])
    assert (export["status"], export["rowsDone"], export["rowsKnown"]) == ("DONE", 3, 3)
    content = await fetched(store, export)
    assert int(export["size"]) == len(content)
    found = lines(content)
    assert [one["email"] for one in found] == ["ada@example.com", "bob@example.com", "eve@example.com"]
    document = "query ($id: ID!) { member(id: $id) { id email name status locale zone } }"
    shown = (await staff(document, {"id": found[0]["id"]}))["member"]
    assert shown.items() <= found[0].items()
    assert await events_of(system, "export.completed") == [{"kind": "MEMBERS", "file": export["id"]}]
    audited = [row["action"] for row in await rows(system, "audit_entry") if row["subject_kind"] == "Export"]
    assert audited == ["exportCreate"]
    assert await left_in_store(system, await row_of(system, export)) == [parts.whole(await row_of(system, export))]


@pytest.fixture
async def sold(api: Door, system: Context) -> Door:
    """A member who has bought something."""
    shop, member = await new_shop(system), await api.member("payer@example.com")
    await buy(member, await shop.offer())
    return member


async def test_every_list_leaves_in_the_words_of_graphql(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, sold: Door
) -> None:
    staff = await api.staff()
    whole = {of: await created(staff, of) for of in ALL[:5]}
    await run_jobs()
    found = {of: lines(await fetched(store, await export_of(staff, one["id"]))) for of, one in whole.items()}
    (invoice,), (payment,), (agreed,) = found["INVOICES"], found["PAYMENTS"], found["SUBSCRIPTIONS"]
    assert invoice["total"] == {"amount": "12.00", "amountMinor": "1200", "currency": "USD"} == payment["amount"]
    assert (invoice["subscription"], payment["invoice"]) == (agreed["id"], invoice["id"])
    assert agreed["account"] == found["ACCOUNTS"][0]["id"] == invoice["account"]
    document = """query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Invoice { id number total { amount amountMinor
      currency } paidAt } ... on Subscription { id status periodEnd offer { id } } } }"""
    shown = (await staff(document, {"ids": [invoice["id"], agreed["id"]]}))["nodes"]
    assert shown[0]["number"] == invoice["number"]
    assert shown[1]["offer"]["id"] == agreed["offer"]
    assert shown[1]["periodEnd"].replace("+00:00", "Z") == agreed["periodEnd"]
    assert found["ACCOUNTS"][0]["taxDetails"]["country"] is None


async def test_the_log_leaves_as_webhooks_tell_it(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, sold: Door
) -> None:
    staff = await api.staff()
    export = await exported(staff, run_jobs, "EVENTS", filter={"events": {"types": ["invoice.paid"]}})
    (told,) = lines(await fetched(store, export))
    document = '{ events(first: 1, types: ["invoice.paid"]) { nodes { id cursor type subject { id } payload } } }'
    (shown,) = (await staff(document))["events"]["nodes"]
    assert shown["subject"]["id"] == told["subject"]
    assert {name: told[name] for name in ("id", "cursor", "type", "payload")} == {
        name: shown[name] for name in ("id", "cursor", "type", "payload")
    }


async def test_the_ledger_leaves_as_it_was_booked(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, sold: Door
) -> None:
    staff = await api.staff("EXPORTS_WRITE", "LEDGER_READ")
    whole = await exported(staff, run_jobs, "LEDGER_ENTRIES")
    found = lines(await fetched(store, whole))
    document = """{ ledgerEntries(first: 50) { nodes { id occurredAt debit credit
      amount { amount amountMinor currency } subjectKind subjectId } } }"""
    shown = (await staff(document))["ledgerEntries"]["nodes"]
    assert len(found) == len(shown) > 2
    for one in shown:
        (same,) = [row for row in found if row["id"] == one["id"]]
        assert {**one, "occurredAt": one["occurredAt"].replace("+00:00", "Z")}.items() <= same.items()
    received = next(row for row in found if row["credit"] == "RECEIVABLE")
    sheet = await exported(
        staff, run_jobs, "LEDGER_ENTRIES", format="CSV", filter={"ledgerEntries": {"subject": received["subjectId"]}}
    )
    told, fee = sorted(table(await fetched(store, sheet)), key=lambda row: row["debit"])
    assert list(told) == [
        *("id", "occurredAt", "debit", "credit", "amount.amount", "amount.amountMinor", "amount.currency"),
        *("account", "subjectKind", "subjectId"),
    ]
    assert (told["credit"], told["amount.amountMinor"], told["subjectKind"]) == ("RECEIVABLE", "1200", "Payment")
    assert (fee["debit"], fee["credit"], fee["account"]) == ("FEES", "CLEARING", "")
    at = received["occurredAt"]
    chosen: list[tuple[dict[str, Any], int]] = [
        ({"ledgerAccount": "CLEARING"}, len([row for row in found if "CLEARING" in (row["debit"], row["credit"])])),
        ({"account": received["account"], "currency": "USD"}, len([row for row in found if row["account"]])),
        ({"from": at}, len([row for row in found if row["occurredAt"] >= at])),
        ({"to": at}, len([row for row in found if row["occurredAt"] < at])),
        ({"currency": "EUR"}, 0),
    ]
    for narrowed, many in chosen:
        asked = await exported(staff, run_jobs, "LEDGER_ENTRIES", filter={"ledgerEntries": narrowed})
        assert asked["rowsDone"] == many, narrowed


async def test_the_catalogue_leaves_with_what_its_offers_cost(
    api: Door, store: httpx.AsyncClient, run_jobs: Any
) -> None:
    staff = await api.staff()
    seller = Seller(staff)
    product = await seller.product(name="Club", code="club")
    await seller.offer((await seller.price(product, money=money(1200)))["id"], code="monthly", listPrice=money(1500))
    gone = await seller.offer(code="gone")
    await staff("mutation ($id: ID!) { offerWithdraw(input: {offer: $id}) { offer { id } } }", {"id": gone})
    await seller.coupon("SPRING", percent="12.5", mostUses=3)
    chosen = {"statuses": ["PUBLISHED"], "product": product, "text": " MONTH "}
    export = await exported(staff, run_jobs, "OFFERS", filter={"offers": chosen})
    (offer,) = lines(await fetched(store, export))
    assert (offer["code"], offer["product"], offer["listPrice"]["amount"]) == ("monthly", product, "15.00")
    dollars = {"amount": "12.00", "amountMinor": "1200", "currency": "USD"}
    assert offer["price"] == {**offer["price"], "money": dollars, "intervalUnit": "MONTH", "intervalCount": 1}
    export = await exported(staff, run_jobs, "COUPONS", format="CSV", filter={"coupons": {"isArchived": False}})
    (coupon,) = table(await fetched(store, export))
    assert (coupon["code"], coupon["percent"], coupon["mostUses"], coupon["uses"]) == ("SPRING", "12.5", "3", "0")
    export = await exported(staff, run_jobs, "PRODUCTS", filter={"products": {"isArchived": True}})
    assert await fetched(store, export) == b""


async def test_a_spreadsheet_runs_nothing_of_it(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, system: Context
) -> None:
    for number, name in enumerate(HOSTILE):
        await api.member(f"m{number}@example.com")
        async with database.for_tenant(system.tenant):
            await Member.of(system.tenant).filter(email_norm=f"m{number}@example.com").update(name=name)
    staff = await api.staff()
    export = await exported(staff, run_jobs, "MEMBERS", format="CSV", fields=["id", "email", "name"])
    content = await fetched(store, export)
    assert content.startswith(b"id,email,name\r\n")
    assert [row["name"] for row in table(content)] == [f"'{name}" for name in HOSTILE[:5]] + [HOSTILE[5]]


async def test_money_and_actors_are_columns_of_their_own(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, sold: Door
) -> None:
    staff = await api.staff()
    fields = ["number", "total", "paidAt"]
    invoices = await exported(staff, run_jobs, "INVOICES", format="CSV", fields=fields)
    (invoice,) = table(await fetched(store, invoices))
    assert list(invoice) == ["number", "total.amount", "total.amountMinor", "total.currency", "paidAt"]
    assert (invoice["total.amount"], invoice["total.currency"]) == ("12.00", "USD")
    events = await exported(staff, run_jobs, "EVENTS", format="CSV", filter={"events": {"types": ["invoice.paid"]}})
    (told,) = table(await fetched(store, events))
    assert told["actor.kind"] == "MEMBER"
    assert set(json.loads(told["payload"])) == {"paidAt", "by"}


async def test_a_filter_chooses_and_another_lists_filter_is_refused(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, sold: Door
) -> None:
    staff = await api.staff()
    await api.member("other@example.com")
    one = await exported(staff, run_jobs, "MEMBERS", filter={"members": {"email": "Other@example.com"}})
    assert [row["email"] for row in lines(await fetched(store, one))] == ["other@example.com"]
    none = await exported(staff, run_jobs, "MEMBERS", filter={"members": {"email": "nobody@example.com"}})
    assert (none["status"], await fetched(store, none)) == ("DONE", b"")
    chosen: list[tuple[str, dict[str, Any], int]] = [
        ("SUBSCRIPTIONS", {"subscriptions": {"statuses": ["ENDED"]}}, 0),
        ("SUBSCRIPTIONS", {"subscriptions": {"statuses": ["ACTIVE"]}}, 1),
        ("MEMBERS", {"members": {"createdBefore": "2001-01-01T00:00:00Z"}}, 0),
        ("MEMBERS", {"members": {"ids": []}}, 0),
        ("MEMBERS", {"members": {"createdSince": "2001-01-01T00:00:00Z", "statuses": ["ACTIVE"]}}, 2),
        ("ACCOUNTS", {"accounts": {"text": "OTHER", "kind": "PERSONAL"}}, 1),
        ("PAYMENTS", {"payments": {"statuses": ["SUCCEEDED", "FAILED"]}}, 1),
    ]
    for of, narrowed, many in chosen:
        assert (await exported(staff, run_jobs, of, filter=narrowed))["rowsDone"] == many, narrowed
    for given, code in (
        ({"filter": {"invoices": {"statuses": ["PAID"]}}}, "FILTER_UNFIT"),
        ({"fields": ["password"]}, "FIELD_UNKNOWN"),
        ({"fields": []}, "FIELD_UNKNOWN"),
    ):
        payload = (await staff(CREATE, {"input": {"of": "MEMBERS", **given}}))["exportCreate"]
        assert codes(payload) == [code]


async def test_nobody_takes_out_more_than_they_may_see(api: Door, run_jobs: Any) -> None:
    await api.member()
    only = await api.staff("EXPORTS_WRITE", "MEMBERS_READ")
    for of in ("INVOICES", "PAYMENTS", "SUBSCRIPTIONS", "EVENTS", "LEDGER_ENTRIES"):
        assert await only.errors(CREATE, {"input": {"of": of}}) == ["FORBIDDEN"]
    assert await (await api.staff("MEMBERS_READ")).errors(CREATE, {"input": {"of": "MEMBERS"}}) == ["FORBIDDEN"]
    assert await (await api.member()).errors(EXPORTS) == ["FORBIDDEN"]
    accounts = await created(only, "ACCOUNTS")
    assert not [name for name in accounts["fields"] if name.startswith("taxDetails")]
    all_of_them = await created(await api.staff(), "ACCOUNTS")
    assert "taxDetails.taxId" in all_of_them["fields"]
    await run_jobs()
    assert (await export_of(only, accounts["id"]))["downloadUrl"]
    assert (await export_of(only, all_of_them["id"]))["downloadUrl"] is None
    assert (await export_of(await api.staff("EXPORTS_WRITE"), accounts["id"]))["downloadUrl"] is None


async def test_what_is_canceled_leaves_nothing(api: Door, run_jobs: Any, system: Context) -> None:
    staff = await api.staff()
    asked = await created(staff, "MEMBERS")
    assert (await staff(CANCEL, {"export": asked["id"]}))["exportCancel"]["export"]["status"] == "CANCELED"
    await run_jobs()
    assert (await export_of(staff, asked["id"]))["status"] == "CANCELED"
    assert await left_in_store(system, await row_of(system, asked)) == []
    done = await exported(staff, run_jobs, "MEMBERS")
    assert codes((await staff(CANCEL, {"export": done["id"]}))["exportCancel"]) == ["FINISHED"]


async def test_five_are_under_way_at_most_and_what_is_never_written_fails(api: Door, system: Context) -> None:
    staff = await api.staff()
    for _ in range(5):
        await created(staff, "MEMBERS")
    assert codes((await staff(CREATE, {"input": {"of": "MEMBERS"}}))["exportCreate"]) == ["TOO_MANY"]
    (first, *_) = await rows(system, "export")
    await _expired(system, first["id"])
    failed = await export_of(staff, ids.encode("Export", first["id"]))
    assert (failed["status"], failed["error"]) == ("FAILED", "TIMEOUT")


@transactional
async def _expired(ctx: Context, key: UUID) -> None:
    await exporting.expire(ctx, key)


async def test_the_file_goes_after_its_days_and_the_row_stays(
    api: Door, run_jobs: Any, clock: Any, system: Any
) -> None:
    staff = await api.staff()
    export = await exported(staff, run_jobs, "MEMBERS")
    await clock.advance(days=7, minutes=1)
    gone = await export_of(staff, export["id"])
    assert (gone["status"], gone["downloadUrl"]) == ("DONE", None)
    assert await left_in_store(system, await row_of(system, export)) == []


async def test_asked_twice_under_one_key_it_is_one_export(api: Door, system: Context) -> None:
    staff = await api.staff()
    keyed = CREATE.replace("exportCreate(input: $input)", 'exportCreate(input: $input) @idempotent(key: "once")')
    asked = [(await staff(keyed, {"input": {"of": "MEMBERS"}}))["exportCreate"]["export"]["id"] for _ in range(2)]
    assert asked[0] == asked[1]
    assert len(await rows(system, "export")) == 1


async def test_no_file_outlives_the_erasure_of_who_may_be_in_it(
    api: Door, run_jobs: Any, clock: Any, system: Context
) -> None:
    await set_here(system, EXPORT_DAYS, 60)
    await set_here(system, GRACE_DAYS, 1)
    staff, member = await api.staff(), await api.member()
    members, log = await exported(staff, run_jobs, "MEMBERS"), await exported(staff, run_jobs, "EVENTS")
    await request_erasure(member)
    await clock.advance(days=2)
    assert [row["status"] for row in await rows(system, "erasure")] == ["DONE"]
    assert (await export_of(staff, members["id"]))["downloadUrl"] is None
    assert await left_in_store(system, await row_of(system, members)) == []
    assert (await export_of(staff, log["id"]))["downloadUrl"]
