"""What staff does about privacy on pages: erasures with their reports, files of members, consents and their texts."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from models import database
from models.identity import Member, StaffRole
from models.privacy import ConsentPurpose
from tenure.context import Context
from tenure.identity import roles
from tests.site.browser import Browser

SignIn = Callable[..., Awaitable[Browser]]
Strangers = Callable[[], Awaitable[Browser]]
PAGE = "/staff/privacy"


async def _key(system: Context, email: str) -> UUID:
    async with database.for_tenant(system.tenant, reading=True):
        return (await Member.of(system.tenant).get(email_norm=email)).id


@pytest.fixture
async def admin(stranger: Strangers, sign_in: SignIn, system: Context) -> Browser:
    browser = await sign_in(await stranger(), "boss@example.com")
    await roles.grant(system, await _key(system, "boss@example.com"), StaffRole.ADMIN)
    return await browser.open(PAGE)


@pytest.fixture
async def bert(stranger: Strangers, sign_in: SignIn) -> Browser:
    return await sign_in(await stranger(), "bert@example.com")


async def test_staff_has_a_member_forgotten_and_reads_the_report(
    admin: Browser, bert: Browser, system: Context, clock: Any, run_jobs: Any
) -> None:
    await admin.open(f"{PAGE}/members/{await _key(system, 'bert@example.com')}")
    await admin.send(admin.form("reason"), reason=" ")
    assert (admin.status, "Say why: it is what will be left." in admin.text) == (422, True)
    await admin.send(admin.form("reason"), reason="Asked by post.")
    assert "The member will be forgotten" in admin.text
    await admin.open(PAGE)
    assert "bert" in admin.text
    await admin.follow("Report")
    assert "Asked by post." in admin.text
    assert "boss" in admin.text, "who asked for it"
    assert "Nothing yet" in admin.text
    report = admin.path

    await clock.advance(days=15)
    await run_jobs()
    await admin.open(report)
    for told in ("Done", "session", "Deleted", "invoice", "Kept", "storage"):
        assert told in admin.text, told
    assert "bert" not in admin.text
    assert "bert" not in (await admin.open(PAGE)).text


async def test_an_erasure_is_taken_back_for_a_member_until_it_begins(
    admin: Browser, bert: Browser, system: Context
) -> None:
    await bert.open("/account/privacy")
    await bert.send(reason="enough")
    await admin.open(PAGE)
    assert "themselves" in admin.text
    await admin.follow("Report")
    form = admin.form(action="/cancel")
    await admin.send(form)
    assert "The member stays" in admin.text
    assert "Taken back" in admin.text
    await admin.send(form)
    assert (admin.status, "No erasure is under way." in admin.text) == (422, True)


async def test_staff_has_a_file_written_and_fetches_it(
    admin: Browser, bert: Browser, system: Context, run_jobs: Any, clock: Any
) -> None:
    await admin.open(f"{PAGE}/members/{await _key(system, 'bert@example.com')}")
    await admin.send(admin.form(action="/export"))
    assert "The file is being written." in admin.text
    await run_jobs()
    await admin.open(PAGE)
    assert "Ready" in admin.text
    link = admin.link("Fetch")
    answer = await admin.client.get(link)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("http://files.localhost")
    assert (await bert.open(link)).status == 403
    await clock.advance(hours=1)
    assert (await admin.open(link)).path == "/step-up", "all that is known of somebody is not left lying about"


async def test_texts_to_agree_to_are_published_in_versions(admin: Browser, bert: Browser, system: Context) -> None:
    await admin.open(f"{PAGE}/purposes/new")
    await admin.send(code="letter!", name="Club letter", text="Once a month.")
    assert (admin.status, "A code is made of" in admin.text) == (422, True)
    await admin.send(code="letter", name="Club letter", text="Once a month.", url="ftp://x")
    assert (admin.status, "begins with https://" in admin.text) == (422, True)
    await admin.send(code="letter", name="Club letter", text="Once a month.", url="")
    assert "It is published." in admin.text
    await bert.open("/account/privacy")
    await bert.send(bert.form("purpose", "version"))
    assert "Agreed on" in bert.text

    purpose = admin.path
    await admin.send(admin.form("text"))
    assert "Version 2" not in admin.text, "the same words are no new version"
    await admin.send(admin.form("text"), text="Twice a month.")
    assert "Version 2" in admin.text
    assert "Once a month." in admin.text, "what somebody agreed to stays to be read"

    await admin.open(f"{PAGE}/members/{await _key(system, 'bert@example.com')}")
    assert "An earlier text" in admin.text
    assert "on their pages" in admin.text

    await admin.open(f"{PAGE}/purposes/new")
    await admin.send(code="letter", name="Mine", text="Other words.")
    assert (admin.status, "There is a purpose of this code" in admin.text) == (422, True)
    await admin.open(purpose)
    await admin.send(admin.form(action="/archive"))
    assert "Nobody is asked any more." in admin.text
    async with database.for_tenant(system.tenant, reading=True):
        (row,) = await ConsentPurpose.of(system.tenant)
    assert (row.name, row.version, row.archived_at is not None) == ("Club letter", 2, True)


async def test_the_pages_are_for_who_keeps_privacy_and_names_for_who_may_see_members(
    admin: Browser, bert: Browser, sign_in: SignIn, stranger: Strangers, system: Context
) -> None:
    await bert.open("/account/privacy")
    await bert.send(reason="enough")
    whose = await _key(system, "bert@example.com")
    for path in (PAGE, f"{PAGE}/purposes/new", f"{PAGE}/members/{whose}"):
        assert (await bert.open(path)).status == 403, path
        assert (await (await stranger()).open(path)).path == "/login", path

    keeper = await sign_in(await stranger(), "keeper@example.com")
    made = await roles.create(system, "Privacy officer", "", ["PRIVACY_WRITE"])
    await roles.grant(system, await _key(system, "keeper@example.com"), made.id)
    await keeper.open(PAGE)
    assert (keeper.status, "A member" in keeper.text, "bert" in keeper.text) == (200, True, False)
    await keeper.follow("Report")
    assert (keeper.status, "bert" in keeper.text) == (200, False)
    assert (await keeper.open(f"{PAGE}/members/{whose}")).status == 403
    assert (await keeper.open("/staff")).links["Privacy"] == PAGE
