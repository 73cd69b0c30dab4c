"""From an empty folder to a membership that was bought, used, refunded and lost: the whole product, from outside."""

import re
from collections.abc import Iterator
from datetime import timedelta

import asyncpg
import httpx
import pytest

from tenure.config import load
from tenure.embedded import connected
from tests.story.installation import Installation, kill

SECOND_START = 60.0
"""Seconds, on a machine that runs other tests meanwhile; an idle one takes a tenth of it."""

pytestmark = pytest.mark.xdist_group("story")  # one installation, whoever runs its tests

LOG_IN = """
mutation($input: SessionCreateInput!) {
  sessionCreate(input: $input) { viewer { member { name } accounts { name } } userErrors { code } }
}
"""


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """The demo, whose first start was killed in the middle of its year and whose second one took it up from there."""
    demo = Installation(tmp_path_factory.mktemp("story") / "data")
    try:
        demo.up(until=r"\w+ \d{4}\n\w+ \d{4}")
        demo.kill()
        demo.up()
        yield demo
    finally:
        demo.down()


async def ask(installation: Installation, question: str) -> list[asyncpg.Record]:
    """What the installation's own database says."""
    config = load(data=installation.data, environment="development")
    config = config.model_copy(update={"database_url": None, "redis_url": None})
    async with connected(config) as here:
        connection = await asyncpg.connect(here.admin_dsn)
        try:
            return list(await connection.fetch(question))
        finally:
            await connection.close()


async def test_the_demo_is_a_club_with_a_year_behind_it(installation: Installation) -> None:
    (row,) = await ask(installation, "SELECT count(*) FROM member WHERE email LIKE '%@example.com'")
    assert row["count"] >= 200
    (year,) = await ask(installation, "SELECT max(occurred_at) - min(occurred_at) AS span FROM event")
    assert year["span"] > timedelta(days=330)
    told = {row["type"] for row in await ask(installation, "SELECT DISTINCT type FROM event")}
    assert told >= {"subscription.renewed", "subscription.ended", "payment.failed", "refund.succeeded", "invoice.paid"}


async def test_nothing_of_the_demos_past_is_left_undone(installation: Installation) -> None:
    overdue = await ask(installation, "SELECT kind FROM agenda WHERE due_at < now() - interval '1 day'")
    assert overdue == []
    unsent = await ask(
        installation, "SELECT 1 FROM message WHERE status <> 'SENT' AND created_at < now() - interval '1 day'"
    )
    assert unsent == []
    in_flight = await ask(installation, "SELECT 1 FROM payment WHERE status NOT IN ('SUCCEEDED', 'FAILED', 'CANCELED')")
    assert in_flight == []


async def test_the_log_has_every_position_once(installation: Installation) -> None:
    businesses = await ask(
        installation,
        "SELECT count(DISTINCT position) AS many, max(position) AS last FROM event GROUP BY tenant_id",
    )
    assert all(row["many"] == row["last"] for row in businesses)
    assert max(row["last"] for row in businesses) > 1_000


@pytest.mark.claims("tenure tour passes against tenure up")
def test_the_tour_plays_a_membership_from_sign_up_to_refund(installation: Installation) -> None:
    tour = installation.tour()
    told, trouble = tour.communicate(timeout=120)
    assert tour.returncode == 0, told + trouble
    for step in ("Sign up", "Pay with a test card", "no gaps and no duplicates", "Lose access"):
        assert step in told


@pytest.mark.claims("tenure tour passes while the worker is killed three times")
def test_the_tour_passes_while_the_worker_is_killed_three_times(installation: Installation) -> None:
    killed = 0
    tour = installation.tour()
    for _ in range(3):
        worker = installation.worker(but=killed)
        assert tour.poll() is None, "the tour was over before the worker was killed three times"
        kill(worker)
        killed = worker
    told, trouble = tour.communicate(timeout=200)
    assert tour.returncode == 0, told + trouble


@pytest.mark.claims("kill -9 of the parent: up again, nothing lost, one PostgreSQL")
async def test_an_installation_killed_outright_comes_back_whole(installation: Installation) -> None:
    before = [tuple(row) for row in await ask(installation, "SELECT position, id FROM event ORDER BY position")]
    installation.kill()
    assert installation.up() < SECOND_START
    assert len(installation.databases()) == 1
    after = [tuple(row) for row in await ask(installation, "SELECT position, id FROM event ORDER BY position")]
    assert after[: len(before)] == before


async def test_the_demo_member_can_log_in_after_every_start(installation: Installation) -> None:
    found = re.search(r"Demo member\s+(\S+) / (\S+)", installation.told())
    assert found
    async with httpx.AsyncClient(base_url=installation.url, timeout=30) as http:
        credentials = {"email": found[1], "password": found[2]}
        answer = await http.post("/graphql", json={"query": LOG_IN, "variables": {"input": credentials}})
    payload = answer.json()["data"]["sessionCreate"]
    assert payload["userErrors"] == []
    assert payload["viewer"]["member"]["name"] == "Robin Marlow"
