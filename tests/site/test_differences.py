"""What providers told, and what differs from their books, as staff sees it and decides of it."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models import database
from models.identity import Member, StaffRole
from models.payments import ProviderCustomer, ProviderNotification, Refund
from models.reconciling import IssueKind, ReconciliationIssue
from tenure.billing import issues, notifications, providers
from tenure.billing.issues import Finding
from tenure.context import Context
from tenure.gateways.payments.contract import ChargeRequest, Notification, NotificationKind
from tenure.identity import roles
from tenure.kit import clock as real_clock
from tenure.kit.money import Money
from tenure.subscriptions.reconciling import charges
from tests.door import Door
from tests.ledger.invoiced import account_of
from tests.site.browser import Browser

SignIn = Callable[..., Awaitable[Browser]]


@pytest.fixture
def staff(browser: Browser, sign_in: SignIn, system: Context) -> Callable[[StaffRole], Awaitable[Browser]]:
    async def become(role: StaffRole) -> Browser:
        await sign_in(browser, "till@example.com")
        async with database.for_tenant(system.tenant, reading=True):
            member = await Member.of(system.tenant).get(email_norm="till@example.com")
        await roles.grant(system, member.id, role)
        return browser

    return become


async def told(ctx: Context, name: str, **fields: Any) -> None:
    provider = await providers.default(ctx)
    kind, now = NotificationKind.OTHER, real_clock.now()
    heard = Notification(f"evt_{name}", kind, name, f"obj_{name}", None, None, now)
    await notifications.store(ctx, provider.account.id, heard, b'{"type": "%s"}' % name.encode())
    if fields:
        async with database.for_tenant(ctx.tenant):
            await ProviderNotification.of(ctx.tenant).filter(event_id=heard.event_id).update(**fields)


async def taken_there(ctx: Context, reference: str, customer: str | None = None) -> ReconciliationIssue:
    """Money that the provider took, and nothing here asked for."""
    provider = await providers.default(ctx)
    request = ChargeRequest(reference, reference, Money(2500, "USD"), customer, "pm_card_success", False, "")
    charge = await provider.adapter.charge(request)
    await charges.unknown(ctx, provider, charge)
    async with database.for_tenant(ctx.tenant, reading=True):
        return await ReconciliationIssue.of(ctx.tenant).get(provider_ref=charge.provider_ref)


async def customer_of(ctx: Context, api: Door) -> str:
    provider, account = await providers.default(ctx), await account_of(api)
    reference = await provider.adapter.ensure_customer(providers.customer_key(account), str(account), "x@example.com")
    async with database.for_tenant(ctx.tenant):
        await ProviderCustomer.create(
            tenant_id=ctx.tenant, provider_account_id=provider.account.id, account_id=account, reference=reference
        )
    return reference


async def test_what_arrived_is_listed_shown_and_looked_at_again(
    staff: Callable[[StaffRole], Awaitable[Browser]], system: Context
) -> None:
    now = real_clock.now()
    await told(system, "payout.waiting")
    await told(system, "payout.applied", processed_at=now)
    await told(system, "payout.lost", processed_at=now, error="resource_missing")
    browser = await staff(StaffRole.ADMIN)
    await browser.open("/staff")
    await browser.follow("Inbox")
    assert all(f"payout.{name}" in browser.text for name in ("waiting", "applied", "lost"))
    for state, name in (("waiting", "waiting"), ("applied", "applied"), ("nothing", "lost")):
        await browser.open(f"/staff/inbox?state={state}&provider=nonsense&before=nonsense")
        assert [one for one in ("waiting", "applied", "lost") if f"payout.{one}" in browser.text] == [name]
    await browser.open("/staff/inbox?type=unheard")
    assert "There is none like that." in browser.text
    await browser.open("/staff/inbox")
    await browser.follow("payout.waiting")
    assert '"type": "payout.waiting"' in browser.text
    assert "Look again" not in browser.text
    await browser.open("/staff/inbox?state=nothing")
    await browser.follow("payout.lost")
    assert "resource_missing" in browser.text
    await browser.send(browser.form(action="/replay"))
    assert "It is looked at again." in browser.text
    assert "Waiting" in browser.text


async def test_money_that_nothing_asked_for_goes_back_after_it_was_shown(
    staff: Callable[[StaffRole], Awaitable[Browser]], system: Context, api: Door
) -> None:
    issue = await taken_there(system, "donation", await customer_of(system, api))
    browser = await staff(StaffRole.FINANCE)
    await browser.open("/staff")
    await browser.follow("Differences")
    await browser.follow("Unknown payment")
    assert "$25.00 in suspense" in browser.text
    await browser.follow("Give the money back")
    assert "$25.00 go back to where they came from, through Sandbox." in browser.text
    async with database.for_tenant(system.tenant, reading=True):
        assert not await Refund.of(system.tenant).exists()
    await browser.send(browser.form("note"), note="typed at the desk")
    assert "It is decided." in browser.text
    assert "typed at the desk" in browser.text
    async with database.for_tenant(system.tenant, reading=True):
        (refund,) = await Refund.of(system.tenant)
    assert (refund.status, refund.minor) == ("SUCCEEDED", 2500)
    await browser.open(f"/staff/differences/{issue.id}/decide?action=REFUND")
    assert "This issue is resolved already." in browser.text
    assert "note" not in {name for form in browser.forms for name in form.values}
    await browser.open("/staff/differences")
    assert "Our books and theirs agree." in browser.text
    await browser.open("/staff/differences?status=RESOLVED")
    assert "Unknown payment" in browser.text


async def test_money_of_a_stranger_is_recorded_or_left(
    staff: Callable[[StaffRole], Awaitable[Browser]], system: Context
) -> None:
    ours, theirs = await taken_there(system, "first"), await taken_there(system, "second")
    browser = await staff(StaffRole.FINANCE)
    for issue, action in ((ours, "Record it as ours"), (theirs, "Leave it as it is")):
        await browser.open(f"/staff/differences/{issue.id}")
        assert "Give the money back" not in browser.text
        await browser.follow(action)
        await browser.send(browser.form("note"), note="")
        assert "It is decided." in browser.text, browser.text
    async with database.for_tenant(system.tenant, reading=True):
        found = {row.id: row for row in await ReconciliationIssue.of(system.tenant)}
    assert [found[one.id].action for one in (ours, theirs)] == ["RECORD", "DISMISS"]
    assert (found[ours.id].payment_id is None, found[theirs.id].payment_id is None) == (False, True)
    assert (await browser.open(f"/staff/differences/{ours.id}/decide?action=BURN")).status == 400


async def test_only_who_may_sees_them(
    member: Browser, staff: Callable[[StaffRole], Awaitable[Browser]], system: Context
) -> None:
    issue = await taken_there(system, "hidden")
    for path in ("/staff/inbox", "/staff/differences", f"/staff/differences/{issue.id}"):
        assert (await member.open(path)).status == 403
    browser = await staff(StaffRole.SUPPORT)
    await browser.open(f"/staff/differences/{issue.id}")
    assert (browser.status, "What becomes of it" in browser.text) == (200, False)
    assert (await browser.open(f"/staff/differences/{issue.id}/decide?action=DISMISS")).status == 403
    assert (await browser.open("/staff/inbox")).status == 403


async def test_every_kind_of_difference_can_be_listed_and_opened(
    staff: Callable[[StaffRole], Awaitable[Browser]], system: Context
) -> None:
    account = (await providers.default(system)).account
    async with database.for_tenant(system.tenant):
        for kind in IssueKind:
            await issues.ask(system, Finding(kind, account.id, f"thing_{kind}"))
        rows = await ReconciliationIssue.of(system.tenant).order_by("id")
    browser = await staff(StaffRole.ADMIN)
    await browser.open("/staff/differences")
    assert browser.status == 200
    assert {row.kind for row in rows} == set(IssueKind)
    for row in rows:
        await browser.open(f"/staff/differences/{row.id}")
        assert browser.status == 200, row.kind
