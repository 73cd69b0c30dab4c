"""Nothing of another business leaves, and nothing comes in there."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import httpx

from models.files import File
from models.tenants import Tenant
from tenure.context import Context
from tenure.kit import ids
from tests.bulk.operations import IMPORT, Desk, created, export_of, fetched, lines, sheet
from tests.door import Door
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import buy, new_shop
from tests.subscriptions.test_arranging import account_of

LISTED = """query ($subscriptions: SubscriptionFilter, $invoices: InvoiceFilter) {
  subscriptions(first: 9, filter: $subscriptions) { nodes { id } }
  invoices(first: 9, filter: $invoices) { nodes { id } } }"""


async def test_a_filter_narrows_the_list_as_its_file_and_reaches_nobody_else(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, system: Context, other_business: Any
) -> None:
    shop, payer, idle = await new_shop(system), await api.member(), await api.member()
    await buy(payer, await shop.offer())
    staff = await api.staff()
    theirs = ids.encode("Account", ids.new())
    for account, many in ((await account_of(payer), 1), (await account_of(idle), 0), (theirs, 0)):
        given = {"account": account}
        shown = await staff(LISTED, {"subscriptions": given, "invoices": given})
        assert [len(shown[name]["nodes"]) for name in ("subscriptions", "invoices")] == [many, many]
        asked = await created(staff, "INVOICES", filter={"invoices": {**given, "statuses": ["PAID"]}})
        await run_jobs()
        found = lines(await fetched(store, await export_of(staff, asked["id"])))
        assert [one["id"] for one in found] == [one["id"] for one in shown["invoices"]["nodes"]]


async def test_a_file_of_another_business_is_not_there(
    desk: Desk, api: Door, system: Context, other_business: Any, store: httpx.AsyncClient, run_jobs: Any
) -> None:
    other: Tenant = await other_business()
    file = await desk.upload(sheet({"email": "ada@example.com"}))
    neighbour = replace(api, system=replace(system, business=other), base=f"http://{other.slug}.localhost:8000")
    staff = await neighbour.staff()
    assert await staff.errors(IMPORT, {"input": {"of": "MEMBERS", "file": file, "isDryRun": True}}) == ["NOT_FOUND"]
    assert file.startswith(ids.encode(File.__name__, ids.new())[:6])
    ours, theirs = await created(desk.door, "MEMBERS"), await created(staff, "MEMBERS")
    await run_jobs()
    mine = (await export_of(desk.door, ours["id"]))["downloadUrl"]
    assert (await staff("query ($id: ID!) { node(id: $id) { id } }", {"id": ours["id"]}))["node"] is None
    elsewhere = urlsplit(mine)._replace(path=f"/{other.id}/exports/{ids.decode(theirs['id'])[1]}/whole").geturl()
    assert (await store.get(elsewhere)).status_code == 403
    assert await rows(replace(system, business=other), "import") == []
