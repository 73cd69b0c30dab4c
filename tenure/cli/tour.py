"""The tour: one membership from sign-up to refund, played against a running server through its public doors."""

import hashlib
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx
from rich.markup import escape

from tenure.cli import tour_documents as documents
from tenure.cli.console import errors, output
from tenure.cli.local_key import local_key
from tenure.cli.tour_client import Client, TourFailed
from tenure.cli.tour_feed import Feed, FeedFailed
from tenure.config import Config, load
from tenure.kit import clock

PAPER = b"A float plan: out at seven, round the lighthouse, back for coffee.\n"
CARD = "pm_card_success"
SCOPES = ("BILLING_READ", "BILLING_REFUND", "EVENTS_READ", "MEMBERS_READ", "SUBSCRIPTIONS_READ")


async def play(url: str, config: Config | None = None, key: str | None = None) -> int:
    """Play it, telling every step and how long it took; the exit code. Raises SetupProblem.

    `key` is an API key with the scopes of SCOPES; without one it is made in the installation of `config`.
    """
    base = url.rstrip("/")
    host = urlsplit(base).hostname or ""
    key = key or await local_key(config or load(), host, SCOPES, "The tour")
    async with httpx.AsyncClient(base_url=base, timeout=30) as http:
        tour = _Tour(base, Client(http), Client(http).as_bearer(key))
        try:
            await _played(tour)
        except (TourFailed, FeedFailed) as failure:
            errors.print(f"[bold red]the tour failed:[/] {escape(str(failure))}")
            return 1
    output.print(f"[bold green]all {tour.steps} steps done[/] in {clock.monotonic() - tour.began:.1f} s")
    return 0


@dataclass(slots=True)
class _Tour:
    """What was learned so far. `run` makes this tour's names and keys its own."""

    url: str
    visitor: Client
    staff: Client
    run: str = field(default_factory=lambda: secrets.token_hex(6))
    password: str = field(default_factory=lambda: secrets.token_urlsafe(18))
    began: float = field(default_factory=clock.monotonic)
    steps: int = 0
    member: Client | None = None
    subscription: str = ""
    invoice: str = ""

    @property
    def email(self) -> str:
        return f"tour-{self.run}@example.com"

    def key(self, what: str) -> str:
        """The idempotency key of one thing that this tour does."""
        return f"tour-{self.run}-{what}"

    @contextmanager
    def step(self, name: str) -> Iterator[Callable[[str], None]]:
        """Tell the step with its time once it is done; what is called adds a detail."""
        began, told = clock.monotonic(), list[str]()
        with errors.status(escape(name)):
            yield told.append
        self.steps += 1
        elapsed = (clock.monotonic() - began) * 1000
        output.print(f"[green]✓[/] {name:<34} [dim]{elapsed:>8,.0f} ms[/]  {escape(', '.join(told))}")


async def _played(tour: _Tour) -> None:
    await _become_a_member(tour)
    token = _member(tour).token or ""
    async with Feed(tour.url, token) as mine, Feed(tour.url, tour.staff.token or "") as whole:
        await _buy(tour, mine)
        await _use(tour, mine)
        await _cut_and_resume(tour, whole)
        await _give_back(tour, mine, whole)
    with tour.step("Sign out"):
        await _member(tour).mutate(documents.LOG_OUT)


async def _become_a_member(tour: _Tour) -> None:
    with tour.step("Sign up") as tell:
        person = {"email": tour.email, "password": tour.password, "name": "Toni Tour"}
        await tour.visitor.mutate(documents.SIGN_UP, input=person)
        tell(tour.email)
    with tour.step("Receive the email"):
        token = await tour.visitor.link(tour.email, "confirm-email")
    with tour.step("Confirm the email address"):
        await tour.visitor.mutate(documents.CONFIRM, input={"token": token}, key=tour.key("confirm"))
    with tour.step("Sign in"):
        credentials = {"email": tour.email, "password": tour.password, "returnToken": True}
        session = await tour.visitor.mutate(documents.LOG_IN, input=credentials)
        tour.member = tour.visitor.as_bearer(session["token"])


async def _buy(tour: _Tour, feed: Feed) -> None:
    member = _member(tour)
    with tour.step("Choose an offer") as tell:
        offer = _paid_at_once((await member(documents.OFFERS))["offers"]["nodes"])
        tell(f"{offer['name']}, {_text(offer['price']['money'])}")
    with tour.step("Start a checkout"):
        begun = await member.mutate(documents.CHECKOUT, input={"offer": offer["id"]}, key=tour.key("checkout"))
    with tour.step("Pay with a test card") as tell:
        wanted = {"checkout": begun["checkout"]["id"], "paymentMethod": CARD}
        paid = await member.mutate(documents.PAY, input=wanted, key=tour.key("pay"))
        _remember(tour, paid)
        tell(f"invoice {paid['checkout']['invoice']['number']}, {_text(paid['checkout']['invoice']['total'])}")
    with tour.step("Pay again with the same key") as tell:
        again = await member.mutate(documents.PAY, input=wanted, key=tour.key("pay"))
        _expect(again["payment"]["id"] == paid["payment"]["id"], "the same key was charged twice")
        tell("the same payment")
    with tour.step("Receive the event on the feed") as tell:
        event = await feed.until(_is("subscription.activated", tour.subscription))
        tell(event["type"])


async def _use(tour: _Tour, feed: Feed) -> None:
    with tour.step("Get access") as tell:
        event = await feed.until(lambda event: event["type"] == "entitlement.granted")
        tell(f"{event['payload']['feature']}; {await _readable(tour)}")
    with tour.step("Upload a file") as tell:
        file = await _uploaded(tour, "first")
        tell(f"{file['size']} bytes, sha256 {file['sha256'][:12]}…")
    with tour.step("Download it again"):
        content = await tour.visitor.fetch(file["url"])
        _expect(content == PAPER, "the downloaded file is different")


async def _cut_and_resume(tour: _Tour, feed: Feed) -> None:
    """What happened meanwhile comes after the cut, once each and in the log's order."""
    await feed.until(lambda event: event["type"] == "file.uploaded")
    first = feed.events[0]["cursor"]
    with tour.step("Disconnect the feed"):
        await feed.cut()
    with tour.step("Miss some events"):
        file = await _uploaded(tour, "second")
    with tour.step("Resume the feed") as tell:
        before = len(feed.events)
        await feed.resume()
        await feed.until(_is("file.uploaded", file["id"]))
        tell(f"{len(feed.events) - before} missed events arrived")
    with tour.step("Compare with the event log") as tell:
        heard = [event["id"] for event in feed.events]
        written = [heard[0], *await _written(tour, first, heard[-1])]
        _expect(heard == written, f"the feed sent {len(heard)} events, the log has {len(written)}")
        tell(f"{len(heard)} events, no gaps and no duplicates")


async def _give_back(tour: _Tour, mine: Feed, whole: Feed) -> None:
    with tour.step("Refund the payment") as tell:
        wanted = {"invoice": tour.invoice, "reason": "The tour is over", "endsSubscription": True}
        refunded = (await tour.staff.mutate(documents.REFUND, input=wanted, key=tour.key("refund")))["refund"]
        _expect(refunded["status"] == "SUCCEEDED", f"the refund is {refunded['status']}")
        tell(_text(refunded["amount"]))
    with tour.step("End the membership") as tell:
        for feed in (mine, whole):
            event = await feed.until(_is("subscription.ended", tour.subscription))
        tell(event["payload"]["reason"])
    with tour.step("Lose access") as tell:
        _expect(not await _gated(tour, open_=True), "a members-only page can still be read")
        tell("members-only pages are closed again")


async def _readable(tour: _Tour) -> str:
    """What the membership opened. Raises TourFailed where a gated page stays closed."""
    closed = await _gated(tour, open_=False)
    _expect(not closed, f"the page {closed} is still closed")
    opened = await _gated(tour, open_=True)
    return f"{opened} can be read" if opened else "no page is members-only"


async def _gated(tour: _Tour, *, open_: bool) -> str:
    """The titles of pages that strangers cannot read and the member can (or cannot)."""
    public, own = [
        {page["slug"]: page for page in (await client(documents.PAGES))["pages"]["nodes"]}
        for client in (tour.visitor, _member(tour))
    ]
    gated = (slug for slug, page in public.items() if page["html"] is None)
    return ", ".join(own[slug]["title"] for slug in gated if slug in own and (own[slug]["html"] is not None) is open_)


async def _uploaded(tour: _Tour, name: str) -> dict[str, Any]:
    member = _member(tour)
    announced = {"purpose": "DOCUMENT", "name": f"{name}.txt", "contentType": "text/plain", "size": len(PAPER)}
    created = await member.mutate(documents.UPLOAD, input=announced, key=tour.key(f"upload-{name}"))
    await member.send_file(created["upload"], f"{name}.txt", PAPER, "text/plain")
    wanted = {"file": created["file"]["id"]}
    done = await member.mutate(documents.UPLOADED, input=wanted, key=tour.key(f"uploaded-{name}"))
    file: dict[str, Any] = done["file"]
    _expect(file["status"] == "READY", f"the file is {file['status']}")
    _expect(file["sha256"] == hashlib.sha256(PAPER).hexdigest(), "the stored file is different")
    return file


async def _written(tour: _Tour, after: str, last: str) -> list[str]:
    """The ids of the log's events after a cursor, up to and with the last one."""
    found: list[str] = []
    while last not in found:
        page = (await tour.staff(documents.LOG, after=after))["events"]
        found += [edge["node"]["id"] for edge in page["edges"]]
        _expect(page["edges"], "the log ends before the feed does")
        after = page["pageInfo"]["endCursor"]
    return found[: found.index(last) + 1]


def _paid_at_once(offers: list[dict[str, Any]]) -> dict[str, Any]:
    """The first offer, in the shop's own order, that costs something and has no trial."""
    paid = [offer for offer in offers if not offer["trialPhases"] and int(offer["price"]["money"]["amountMinor"])]
    _expect(paid, "there is no offer without a trial on sale")
    return paid[0]


def _remember(tour: _Tour, paid: dict[str, Any]) -> None:
    status = paid["payment"]["status"]
    _expect(status == "SUCCEEDED", f"the payment is {status}")
    bought = paid["checkout"]["subscription"]
    _expect(bought["status"] == "ACTIVE", f"the subscription is {bought['status']}")
    tour.subscription, tour.invoice = bought["id"], paid["checkout"]["invoice"]["id"]


def _is(kind: str, subject: str) -> Callable[[Any], bool]:
    return lambda event: event["type"] == kind and bool(event["subject"]) and event["subject"]["id"] == subject


def _member(tour: _Tour) -> Client:
    if tour.member is None:
        raise TourFailed("nobody has signed in yet")
    return tour.member


def _text(money: dict[str, str]) -> str:
    return f"{money['amount']} {money['currency']}"


def _expect(holds: object, otherwise: str) -> None:
    if not holds:
        raise TourFailed(otherwise)
