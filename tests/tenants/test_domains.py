"""Hosts are proved in the DNS, by whoever rules it; the real adapter asks a real name server of our own."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from models import database
from models.events import LoggedEvent
from models.tenants import Domain, Tenant
from tenure.app import create_app
from tenure.gateways.dns.resolver import ResolvedNames
from tenure.kit import clock
from tenure.services import Services
from tenure.tenants import proofs, standing
from tests.door import Door
from tests.fakes.dns import NameServer

FIELDS = "domain { host readable verifiedAt isCanonical isGiven record { name text } } userErrors { code }"
HELLO = {"query": "{ tenant { slug } }"}


@pytest.fixture
async def zone() -> AsyncIterator[NameServer]:
    async with NameServer() as server:
        yield server


@dataclass(frozen=True)
class Club:
    """Staff of a business, whose installation asks our name server."""

    staff: Door
    services: Services

    async def ask(self, name: str, host: str) -> dict[str, Any]:
        capital = name[0].upper() + name[1:]
        asked = f"mutation($input: {capital}Input!) {{ {name}(input: $input) {{ {FIELDS} }} }}"
        answer: dict[str, Any] = (await self.staff(asked, {"input": {"host": host}}))[name]
        return answer

    async def refused(self, name: str, host: str) -> list[str]:
        return [error["code"] for error in (await self.ask(name, host))["userErrors"]]

    async def proved(self, zone: NameServer, host: str) -> None:
        record = (await self.ask("domainAdd", host))["domain"]["record"]
        zone.records.setdefault(record["name"], []).append(record["text"])
        assert await self.refused("domainVerify", host) == []

    async def slug_at(self, host: str) -> str | int:
        answer = await self.staff.client.post(f"http://{host}/graphql", json=HELLO)
        body = answer.json()
        return body["data"]["tenant"]["slug"] if body.get("data") else answer.status_code

    @property
    def slug(self) -> str:
        return self.staff.system.business.slug

    async def told(self) -> list[tuple[str, Any]]:
        async with database.for_tenant(self.staff.system.tenant, reading=True):
            rows = await LoggedEvent.of(self.staff.system.tenant).order_by("position")
        return [(row.type, row.payload) for row in rows if row.type.startswith("domain.")]


@pytest.fixture
async def asking(services: Services, zone: NameServer) -> AsyncIterator[Callable[..., Any]]:
    """The staff of a business, through an application that asks our name server."""
    own = replace(services, names=ResolvedNames(zone.address))
    application = create_app(services=own)
    transport = httpx.ASGITransport(application, raise_app_exceptions=False)
    async with application.router.lifespan_context(application), httpx.AsyncClient(transport=transport) as client:

        async def club(door: Door) -> Club:
            staff = await door.staff("DOMAINS_WRITE")
            base = f"http://{door.system.business.slug}.localhost:8000"
            return Club(replace(staff, client=client, base=base), own)

        yield club


@pytest.fixture
async def club(api: Door, asking: Callable[..., Any]) -> Club:
    made: Club = await asking(api)
    return made


@pytest.fixture
async def rival(api: Door, asking: Callable[..., Any], other_business: Any) -> Club:
    business = await other_business()
    made: Club = await asking(replace(api, system=replace(api.system, business=business)))
    return made


@pytest.fixture
def host() -> str:
    return f"members.club-{secrets.token_hex(5)}.com"


async def test_a_host_leads_to_its_business_once_it_is_proved(club: Club, zone: NameServer, host: str) -> None:
    added = await club.ask("domainAdd", host)
    record = added["domain"]["record"]
    assert record["name"] == f"_tenure-challenge.{host}"
    assert await club.slug_at(host) in (404, 421)
    assert await club.refused("domainVerify", host) == ["HOST_UNPROVED"]
    zone.records[record["name"]] = ["v=spf1 -all", record["text"]]
    assert await club.refused("domainVerify", host) == []
    assert await club.slug_at(host) == club.slug
    assert await club.told() == [("domain.added", {"host": host}), ("domain.verified", {"host": host})]


async def test_an_unproved_host_answers_421(club: Club, host: str) -> None:
    await club.ask("domainAdd", host)
    assert (await club.staff.client.get(f"http://{host}/")).status_code == 421


async def test_adding_and_proving_again_change_nothing(club: Club, zone: NameServer, host: str) -> None:
    first, again = await asyncio.gather(club.ask("domainAdd", host), club.ask("domainAdd", host.upper() + "."))
    assert first["domain"]["record"] == again["domain"]["record"]
    await club.proved(zone, host)
    await club.proved(zone, host)
    assert len(await club.told()) == 2


async def test_what_nobody_can_own_is_refused(club: Club) -> None:
    for given, code in (
        ("", "HOST_INVALID"),
        ("localhost", "HOST_INVALID"),
        ("127.0.0.1", "HOST_INVALID"),
        ("::1", "HOST_INVALID"),
        ("club example.com", "HOST_INVALID"),
        ("-club.com", "HOST_INVALID"),
        ("_club.example.com", "HOST_INVALID"),
        (f"{'a' * 64}.com", "HOST_INVALID"),
        (".".join(["a" * 60] * 4) + ".com", "HOST_INVALID"),
        ("co.uk", "HOST_NOT_ALLOWED"),
        ("github.io", "HOST_NOT_ALLOWED"),
        ("club.localhost", "HOST_NOT_ALLOWED"),
        ("printer.internal", "HOST_NOT_ALLOWED"),
        (f"shop.{club.slug}.localhost", "HOST_NOT_ALLOWED"),
    ):
        assert await club.refused("domainAdd", given) == [code], given
    assert await club.told() == []


async def test_a_host_below_one_that_the_platform_gave_out_is_refused(club: Club, host: str) -> None:
    business = club.staff.system.tenant
    await Domain.create(host=host, tenant_id=business, is_given=True, verified_at=clock.now(), created_at=clock.now())
    assert await club.refused("domainAdd", f"shop.{host}") == ["HOST_NOT_ALLOWED"]


async def test_a_host_is_written_in_any_script_and_compared_in_one(club: Club) -> None:
    unique = secrets.token_hex(5)
    added = (await club.ask("domainAdd", f"Bücher-{unique}.Example.COM"))["domain"]
    assert added["host"] == f"xn--bcher-{unique}-osb.example.com" or added["host"].startswith("xn--")
    assert added["readable"] == f"bücher-{unique}.example.com"
    again = (await club.ask("domainAdd", f"BÜCHER-{unique}.example.com"))["domain"]
    assert again["host"] == added["host"]


def _but_for_names(answer: dict[str, Any]) -> dict[str, Any]:
    named = ("host", "readable", "record")
    kept = {name: value for name, value in answer["domain"].items() if name not in named}
    return {**answer, "domain": kept}


async def test_the_answer_does_not_tell_whether_somebody_else_has_the_host(
    club: Club, rival: Club, zone: NameServer, host: str
) -> None:
    await rival.proved(zone, host)
    taken, free = await club.ask("domainAdd", host), await club.ask("domainAdd", f"free.{host}")
    assert _but_for_names(taken) == _but_for_names(free)
    assert await club.refused("domainVerify", host) == ["HOST_UNPROVED"]


async def test_a_host_is_taken_over_by_its_own_proof_alone(
    club: Club, rival: Club, zone: NameServer, host: str
) -> None:
    await rival.proved(zone, host)
    record = (await club.ask("domainAdd", host))["domain"]["record"]
    zone.records[record["name"]].append(record["text"])
    assert await club.refused("domainVerify", host) == ["HOST_TAKEN"], "both say so: nobody is believed"
    assert await club.slug_at(host) == rival.slug
    zone.records[record["name"]] = [record["text"]]
    assert await club.refused("domainVerify", host) == []
    assert await club.slug_at(host) == club.slug
    assert (await rival.told())[-1] == ("domain.verification_failed", {"host": host, "reason": "TAKEN_OVER"})


async def test_a_broken_name_server_is_nobodys_refusal(club: Club, zone: NameServer, host: str) -> None:
    record = (await club.ask("domainAdd", host))["domain"]["record"]
    zone.broken.add(record["name"])
    asked = f'mutation {{ domainVerify(input: {{host: "{host}"}}) {{ userErrors {{ code }} }} }}'
    assert await club.staff.errors(asked) == ["UNAVAILABLE"]


async def aged(host: str, **ages: timedelta) -> None:
    """As it will be after some time: proofs live by the real clock."""
    row = await Domain.get(host=host)
    now = clock.now()
    await Domain.filter(id=row.id).update(**{name: now - age for name, age in ages.items()})


async def looked_again(club: Club) -> int:
    return await proofs.prove_again(club.services, clock.monotonic() + 30)


async def test_a_proof_is_looked_for_every_day(club: Club, zone: NameServer, host: str) -> None:
    await club.proved(zone, host)
    zone.asked.clear()
    await looked_again(club)
    assert f"_tenure-challenge.{host}" not in zone.asked, "not before a day is over"
    await aged(host, checked_at=timedelta(days=1, minutes=1))
    await asyncio.gather(*(looked_again(club) for _ in range(3)))
    assert zone.asked.count(f"_tenure-challenge.{host}") == 1, "of several workers one looks"
    assert await club.slug_at(host) == club.slug


async def test_a_proof_may_be_missing_for_three_days(club: Club, zone: NameServer, host: str) -> None:
    await club.proved(zone, host)
    name = f"_tenure-challenge.{host}"
    texts = zone.records.pop(name)
    await aged(host, checked_at=timedelta(days=1, minutes=1))
    await looked_again(club)
    assert await club.slug_at(host) == club.slug
    assert (await Domain.get(host=host)).failing_since is not None
    await aged(host, checked_at=timedelta(days=1, minutes=1), failing_since=timedelta(days=2, hours=23))
    await looked_again(club)
    assert await club.slug_at(host) == club.slug
    zone.records[name] = texts
    await aged(host, checked_at=timedelta(days=1, minutes=1))
    await looked_again(club)
    assert (await Domain.get(host=host)).failing_since is None, "found again, it counts from the beginning"


@pytest.mark.parametrize(("reason", "spoil"), [("RECORD_MISSING", "gone"), ("UNREACHABLE", "broken")])
async def test_a_host_whose_proof_stays_away_leads_nowhere(
    club: Club, zone: NameServer, host: str, reason: str, spoil: str
) -> None:
    await club.proved(zone, host)
    assert await club.refused("domainMakeCanonical", host) == []
    name = f"_tenure-challenge.{host}"
    zone.broken.add(name) if spoil == "broken" else zone.records.pop(name)
    await aged(host, checked_at=timedelta(days=1, minutes=1), failing_since=timedelta(days=3, minutes=1))
    await looked_again(club)
    assert await club.slug_at(host) in (404, 421)
    assert (await club.told())[-1] == ("domain.verification_failed", {"host": host, "reason": reason})
    (canonical,) = await Domain.filter(tenant_id=club.staff.system.tenant, is_canonical=True)
    assert canonical.is_given, "links lead to the platform's host again"


async def test_links_lead_to_the_canonical_host(club: Club, zone: NameServer, host: str, mailbox: Any) -> None:
    assert await club.refused("domainMakeCanonical", host) == ["HOST_UNKNOWN"]
    await club.ask("domainAdd", host)
    assert await club.refused("domainMakeCanonical", host) == ["HOST_UNPROVED"]
    await club.proved(zone, host)
    assert await club.refused("domainMakeCanonical", host) == []
    sign_up = "mutation($input: MemberSignUpInput!) { memberSignUp(input: $input) { userErrors { code } } }"
    email = f"{secrets.token_hex(5)}@example.com"
    given = {"email": email, "password": "correct horse battery", "name": "Ada"}
    await club.staff.anonymous()(sign_up, {"input": given})
    (letter,) = await mailbox(email)
    assert f"http://{host}" in letter.text


async def test_a_host_that_is_let_go_leads_nowhere(club: Club, zone: NameServer, host: str) -> None:
    await club.proved(zone, host)
    assert await club.slug_at(host) == club.slug
    assert await club.refused("domainRemove", host) == []
    assert await club.slug_at(host) in (404, 421)
    assert await club.refused("domainRemove", host) == ["HOST_UNKNOWN"]
    assert (await club.told())[-1] == ("domain.removed", {"host": host})


async def test_the_host_of_the_links_and_that_of_the_platform_stay(club: Club, zone: NameServer, host: str) -> None:
    given = (await Domain.get(tenant_id=club.staff.system.tenant, is_given=True)).host
    assert await club.refused("domainRemove", given) == ["HOST_IN_USE"]
    await club.proved(zone, host)
    await club.refused("domainMakeCanonical", host)
    assert await club.refused("domainRemove", host) == ["HOST_IN_USE"]
    assert await club.refused("domainRemove", given) == ["HOST_IN_USE"]


async def test_a_closed_business_leaves_its_hosts_to_others(
    club: Club, rival: Club, zone: NameServer, host: str
) -> None:
    await rival.proved(zone, host)
    await standing.close(rival.staff.system, rival.staff.system.tenant)
    record = (await club.ask("domainAdd", host))["domain"]["record"]
    zone.records[record["name"]].append(record["text"])
    assert await club.refused("domainVerify", host) == []
    assert await Tenant.exists(id=rival.staff.system.tenant, status="CLOSED")


async def test_a_business_has_fifty_hosts_at_most(club: Club) -> None:
    now, tenant = clock.now(), club.staff.system.tenant
    await Domain.bulk_create(
        [Domain(host=f"h{n}.{club.slug}.com", tenant_id=tenant, created_at=now) for n in range(49)]
    )
    assert await club.refused("domainAdd", f"last.{club.slug}.com") == ["TOO_MANY_HOSTS"]
