import secrets
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from models import database
from models.accounts import Account, SeatRole
from models.billing import Invoice
from models.identity import LinkPurpose, Member, Session, StaffRole
from models.privacy import Erasure
from models.subscriptions import Subscription
from tenure import audit
from tenure.config import Config
from tenure.context import Context
from tenure.identity import addresses, links, roles, sessions, signing_up
from tenure.kit import ids
from tenure.messaging import letters
from tenure.privacy import erasure_steps, register
from tenure.transactions import transactional
from tests.door import Door
from tests.files.door import uploaded
from tests.files.people import company, person
from tests.identity.support import VIEWER, sign_in
from tests.people import PASSWORD, signed_in
from tests.privacy.support import (
    CANCEL,
    ERASURES,
    EXPORT,
    OWN_ERASURE,
    REQUEST_FOR,
    codes,
    events_of,
    found_in_database,
    found_in_folder,
    request_erasure,
)
from tests.subscriptions.shop import buy, new_shop


@dataclass(frozen=True)
class Somebody:
    """A name that nobody else has in any other test."""

    surname: str

    @property
    def name(self) -> str:
        return f"Xanthippe {self.surname}"

    @property
    def email(self) -> str:
        return f"Xanthippe.{self.surname}@example.com"

    @property
    def words(self) -> list[str]:
        return [self.email, self.name, self.surname]


@pytest.fixture
def who() -> Somebody:
    return Somebody(f"Quandary{secrets.token_hex(4)}")


@pytest.fixture
async def store(app: Starlette) -> Any:
    """The application again, under the host of files."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), trust_env=False) as client:
        yield client


async def _lived(api: Door, store: httpx.AsyncClient, run_jobs: Any, who: Somebody) -> Door:
    """Somebody who left traces everywhere."""
    token = await signed_in(api, who.email, PASSWORD)
    door = api.with_bearer(token)
    await door(f'mutation {{ memberUpdate(input: {{name: "{who.name}"}}) {{ member {{ id }} }} }}')
    avatar = await uploaded(
        door,
        store,
        b"\x89PNG\r\n\x1a\n" + who.name.encode(),
        purpose="AVATAR",
        name=f"{who.surname}.png",
        contentType="image/png",
    )
    await door("mutation ($f: ID) { memberUpdate(input: {avatar: $f}) { member { id } } }", {"f": avatar["id"]})
    await uploaded(door, store, b"%PDF-1.7\nby " + who.name.encode(), name=f"{who.surname}.pdf")
    await buy(door, await (await new_shop(api.system)).offer())
    await sign_in(api, who.email, "a wrong password")
    await door(EXPORT)
    await run_jobs()
    await _write_to(api.system, who)
    return door


@transactional
async def _write_to(ctx: Context, who: Somebody) -> None:
    """A letter that nobody has sent yet, and a link."""
    member = await Member.of(ctx.tenant).get(email_norm=who.email.lower())
    url = await links.create(ctx, member, LinkPurpose.RESET_PASSWORD)
    await letters.tell(ctx, "reset_password", member, url=url)


async def _member(ctx: Context, who: Somebody) -> Member:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Member.of(ctx.tenant).get(email_norm=who.email.lower())


@pytest.mark.claims("erasure: found nowhere, invoices keep a pseudonym, the audit chain verifies")
async def test_who_was_erased_is_found_nowhere(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, who: Somebody, clock: Any, config: Config, system: Context
) -> None:
    door = await _lived(api, store, run_jobs, who)
    member = await _member(system, who)
    assert await found_in_database(config, who.words)
    assert found_in_folder(config.data / "files", who.words)

    assert codes(await request_erasure(door, "I move on")) == []
    await clock.advance(days=14, minutes=1)

    assert await found_in_database(config, who.words) == []
    assert found_in_folder(config.data / "files", who.words) == []
    async with database.for_tenant(system.tenant, reading=True):
        verified = await audit.verify(system.tenant)
        left = await Member.named(system.tenant, member.id)
        assert not await Session.of(system.tenant).filter(member_id=member.id).exists()
        assert [str(row.status) for row in await Subscription.of(system.tenant)] == ["ENDED"]
        (invoice,) = await Invoice.of(system.tenant)
        payer = await Account.named(system.tenant, invoice.account_id)
    assert (invoice.status, invoice.paid == invoice.total, who.surname in str(payer.name)) == ("PAID", True, False)
    assert verified.checked_up_to > 0
    assert (verified.broken_at, verified.is_complete) == (None, True)
    assert (left.name, left.email, left.status.value) == (
        "Erased member",
        f"erased-{member.id}@erased.invalid",
        "ERASED",
    )


@pytest.mark.claims("erasure: the report lists each table")
async def test_the_report_tells_of_every_table_and_is_told_in_the_log(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, who: Somebody, clock: Any, system: Context
) -> None:
    door = await _lived(api, store, run_jobs, who)
    await request_erasure(door)
    await clock.advance(days=15)

    staff = await api.staff("PRIVACY_WRITE", "MEMBERS_READ")
    [erasure] = (await staff(ERASURES))["erasures"]["nodes"]
    lines = {line["table"]: line for line in erasure["report"]}
    assert set(lines) == {*register.tables(), "storage"}
    assert erasure["status"] == "DONE"
    assert erasure["member"]["name"] == "Erased member"
    for table in ("session", "message", "mailed_link", "credential", "idempotency_key"):
        assert (lines[table]["treatment"], lines[table]["rows"] > 0) == ("ERASE", True), table
    for table in ("member", "account", "file", "payment", "payment_method", "invoice"):
        assert (lines[table]["treatment"], lines[table]["rows"] > 0) == ("PSEUDONYMISE", True), table
    for table in ("invoice_line", "subscription", "transfer", "event"):
        assert (lines[table]["treatment"], lines[table]["rows"] > 0) == ("KEEP", True), table
        assert lines[table]["because"]
    assert lines["storage"]["rows"] == 3
    assert await events_of(system, "member.erased") == [{"report": erasure["id"]}]


async def test_until_it_is_due_an_erasure_can_be_taken_back(api: Door, clock: Any, mailbox: Any) -> None:
    door = await api.member("ada@example.com")
    asked = (await request_erasure(door))["erasure"]
    again = (await request_erasure(door))["erasure"]
    assert again == asked
    assert (await door(OWN_ERASURE))["ownErasure"]["status"] == "REQUESTED"
    await clock.advance(days=13)
    assert (await door(CANCEL))["memberErasureCancel"]["erasure"] == {"status": "CANCELED"}
    assert codes((await door(CANCEL))["memberErasureCancel"]) == ["NO_ERASURE"]
    await clock.advance(days=5)
    assert (await door(VIEWER))["viewer"]["member"]["email"] == "ada@example.com"
    subjects = [letter.subject for letter in await mailbox("ada@example.com")]
    assert ["will be kept" in subjects[0], "will be erased" in subjects[1]] == [True, True]
    assert await events_of(api.system, "member.erasure_canceled") == [{}]


async def test_who_is_erased_can_sign_in_no_more_and_their_address_is_free(
    api: Door, clock: Any, system: Context
) -> None:
    door = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    await request_erasure(door)
    await clock.advance(days=15)
    assert await door.errors(VIEWER) == ["UNAUTHENTICATED"]
    assert codes(await sign_in(api, "ada@example.com", PASSWORD)) == ["CREDENTIALS_WRONG"]
    async with database.for_tenant(system.tenant, reading=True):
        assert not await Member.of(system.tenant).filter(email_norm="ada@example.com").exists()
    fresh = await api.member("ada@example.com")
    assert (await fresh(OWN_ERASURE))["ownErasure"] is None


async def test_an_erasure_that_was_cut_off_goes_on_and_counts_nothing_twice(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, who: Somebody, system: Context
) -> None:
    """Cut off after each of its transactions in turn, as a killed process is."""
    door = await _lived(api, store, run_jobs, who)
    erasure_id = ids.decode((await request_erasure(door))["erasure"]["id"])[1]

    class Killed(BaseException): ...

    for table in list(register.tables())[::5]:
        async with database.for_tenant(system.tenant):
            before = (await Erasure.named(system.tenant, erasure_id)).report
        with pytest.raises(Killed):
            await _until(system, erasure_id, table, Killed)
        async with database.for_tenant(system.tenant):
            after = (await Erasure.named(system.tenant, erasure_id)).report
        assert before.items() <= after.items()
    await erasure_steps.erase(system, erasure_id)
    await erasure_steps.erase(system, erasure_id)
    assert len(await events_of(system, "member.erased")) == 1
    async with database.for_tenant(system.tenant):
        report = (await Erasure.named(system.tenant, erasure_id)).report
    assert report["credential"]["rows"] == 1
    assert report["storage"]["rows"] == 3


async def _until(ctx: Context, erasure_id: Any, table: str, killed: type[BaseException]) -> None:
    """The steps up to and with one table, and no further."""
    erasure = await erasure_steps.begin(ctx, erasure_id)
    assert erasure is not None
    async for done in erasure_steps.steps(ctx, erasure):
        if done == table:
            raise killed


async def test_the_last_owner_of_the_business_stays(api: Door, system: Context) -> None:
    door = await api.member("boss@example.com")
    staff = await api.staff()
    boss = (await door(VIEWER))["viewer"]["member"]["id"]
    granted = await staff(
        "mutation ($m: ID!) { roleGrant(input: {member: $m, role: ADMIN}) { userErrors { code } } }", {"m": boss}
    )
    assert granted["roleGrant"]["userErrors"] == []
    assert codes(await request_erasure(door)) == []
    await _owner(system, "root@example.com")
    owner = api.with_bearer(await _token(system, "root@example.com"))
    assert codes(await request_erasure(owner)) == ["LAST_OWNER"]


async def test_the_only_owner_of_a_company_that_others_belong_to_hands_it_over_first(api: Door) -> None:
    ada, eve = await person(api), await person(api)
    account = await company(api, (ada, SeatRole.OWNER), (eve, SeatRole.MEMBER))
    assert account is not None
    fresh = api.with_bearer(await _token(api.system, ada.member.email))
    assert codes(await request_erasure(fresh)) == ["ACCOUNT_OWNER"]


async def test_seats_in_the_accounts_of_others_are_given_up(api: Door, clock: Any) -> None:
    ada, eve = await person(api), await person(api)
    account = await company(api, (ada, SeatRole.OWNER), (eve, SeatRole.ADMIN))
    fresh = api.with_bearer(await _token(api.system, eve.member.email))
    assert codes(await request_erasure(fresh)) == []
    await clock.advance(days=15)
    [released] = await events_of(api.system, "seat.released")
    assert released["reason"] == "ERASED"
    assert account.name == "An account"


async def test_staff_have_a_member_erased_and_must_say_why(api: Door, clock: Any) -> None:
    door = await api.member("ada@example.com")
    member = (await door(VIEWER))["viewer"]["member"]["id"]
    staff = await api.staff("PRIVACY_WRITE")
    refused = (await staff(REQUEST_FOR, {"member": member, "reason": " "}))["memberErasureRequestFor"]
    assert refused["userErrors"] == [{"code": "REASON_INVALID", "field": ["reason"]}]
    asked = (await staff(REQUEST_FOR, {"member": member, "reason": "By letter"}))["memberErasureRequestFor"]
    assert asked["erasure"]["status"] == "REQUESTED"
    assert await (await api.staff("MEMBERS_WRITE")).errors(REQUEST_FOR, {"member": member, "reason": "x"}) == [
        "FORBIDDEN"
    ]
    await clock.advance(days=15)
    [done] = (await staff(ERASURES, {"member": member}))["erasures"]["nodes"]
    assert done["status"] == "DONE"
    assert codes((await staff(REQUEST_FOR, {"member": member, "reason": "x"}))["memberErasureRequestFor"]) == [
        "ALREADY_ERASED"
    ]


async def test_whoever_asks_must_just_have_proved_who_they_are(api: Door, clock: Any) -> None:
    door = await api.member("ada@example.com")
    await clock.advance(minutes=16)
    assert await door.errors('mutation { memberErasureRequest(input: {reason: ""}) { userErrors { code } } }') == [
        "STEP_UP_REQUIRED"
    ]
    assert await door.errors(EXPORT) == ["STEP_UP_REQUIRED"]


@transactional
async def _owner(ctx: Context, email: str) -> None:
    member, _ = await signing_up.make_member(ctx, addresses.parse(email), "Root", "en")
    await signing_up.mark_confirmed(ctx, member)
    await roles.grant(ctx, member.id, StaffRole.OWNER)


@transactional
async def _token(ctx: Context, email: str) -> str:
    token = secrets.token_urlsafe(32)
    await sessions.begin(ctx, await Member.of(ctx.tenant).get(email_norm=addresses.parse(email).norm), token)
    return token
