"""What staff see of the work in the background, and do about what has failed there."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from models.tenants import Tenant
from models.workers import WorkerNode
from resolvers import ids
from tenure import jobs
from tenure.context import Context
from tenure.jobs import presence
from tenure.jobs.presence import Presence
from tenure.jobs.queue import pooled
from tenure.jobs.worker_door import drain
from tenure.kit import clock
from tenure.kit import ids as opaque_ids
from tenure.settings import places
from tenure.transactions import transactional
from tests.audit.support import entries
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop

JOBS = """query ($after: String) { jobs { isEverywhere
  queues { kind waiting running failed oldestAt }
  workers { name version seenAt isThere isLeaving atWork { kind count } }
  schedules { name everySeconds lastAt nextAt }
  failed(first: 2, after: $after) { nodes { id kind tenant cause tries queuedAt failedAt error traceback }
    pageInfo { hasNextPage endCursor } } } }"""
RETRY = "mutation ($jobs: [ID!]!) { jobRetry(input: {jobs: $jobs}) { count userErrors { code field } } }"
DISCARD = "mutation ($jobs: [ID!]!) { jobDiscard(input: {jobs: $jobs}) { count userErrors { code field } } }"
AGENDA = """query ($kinds: [String!]) {
  agendaCounts { kind count nextAt }
  agenda(kinds: $kinds, first: 5) { nodes { id kind dueAt attempts subject { __typename id } } } }"""
DONE: list[str] = []


@jobs.job("tests.operated")
async def operated(ctx: Context, word: str) -> None:
    DONE.append(word)


@transactional
async def ask(ctx: Context, *words: str) -> None:
    for word in words:
        await jobs.enqueue(ctx, "tests.operated", word=word)


async def fail(ctx: Context) -> None:
    """As a worker leaves jobs that it has given up."""
    rows = await pooled().driver.fetch(
        "UPDATE pgqueuer SET status = 'failed', attempts = 8 WHERE headers->>'tenant' = $1 RETURNING id, entrypoint",
        str(ctx.tenant),
    )
    told = '{"traceback": "Traceback:\\n  File\\nurllib.error.URLError: anna@example.com"}'
    for row in rows:
        await pooled().driver.execute(
            "INSERT INTO pgqueuer_log (job_id, status, entrypoint, priority, traceback) "
            "VALUES ($1, 'exception', $2, 0, $3::jsonb)",
            row["id"],
            row["entrypoint"],
            told,
        )


async def _failed(door: Door, **given: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await door(JOBS, given))["jobs"]["failed"]
    return found


async def test_staff_see_their_own_jobs_and_have_failed_ones_done_again(api: Door, system: Context) -> None:
    await ask(system, "one", "two", "three")
    staff = await api.staff()
    seen = (await staff(JOBS))["jobs"]
    (queue,) = [one for one in seen["queues"] if one["kind"] == "tests.operated"]
    assert (queue["waiting"], queue["running"], queue["failed"]) == (3, 0, 0)
    assert queue["oldestAt"] is not None
    await fail(system)
    first = await _failed(staff)
    second = await _failed(staff, after=first["pageInfo"]["endCursor"])
    assert (len(first["nodes"]), first["pageInfo"]["hasNextPage"]) == (2, True)
    assert (len(second["nodes"]), second["pageInfo"]["hasNextPage"]) == (1, False)
    job = second["nodes"][0]
    assert (job["kind"], job["tries"], job["error"]) == ("tests.operated", 9, "URLError")
    assert "anna" not in str(seen)
    named = [one["id"] for one in first["nodes"]]
    assert (await staff(RETRY, {"jobs": named}))["jobRetry"] == {"count": 2, "userErrors": []}
    assert (await staff(DISCARD, {"jobs": [job["id"], *named]}))["jobDiscard"] == {"count": 1, "userErrors": []}
    await drain(system.services, system.tenant)
    assert DONE == ["two", "three"]
    (entry,) = await entries(staff, action="jobDiscard")
    assert entry["detail"]["reason"].startswith("tests.operated ")
    for document in (RETRY, DISCARD):
        (payload,) = (await staff(document, {"jobs": [job["id"]]})).values()
        assert payload["userErrors"] == [{"code": "NOT_HELD", "field": ["jobs"]}]


async def test_jobs_of_others_are_neither_seen_nor_touched(api: Door, system: Context, other_business: Any) -> None:
    await ask(system, "ours")
    await fail(system)
    (job,) = (await _failed(await api.staff()))["nodes"]
    theirs = await _door_of(api, await other_business())
    seen = (await theirs(JOBS))["jobs"]
    assert (seen["isEverywhere"], seen["workers"], seen["schedules"], seen["queues"]) == (False, None, None, [])
    assert seen["failed"]["nodes"] == []
    (error,) = (await theirs(DISCARD, {"jobs": [job["id"]]}))["jobDiscard"]["userErrors"]
    assert error["code"] == "NOT_HELD"
    assert len((await _failed(await api.staff()))["nodes"]) == 1


async def test_the_platforms_own_staff_see_the_jobs_of_all_and_who_does_them(api: Door, system: Context) -> None:
    root = await places.root()
    assert root is not None
    await ask(system, "ours")
    await fail(system)
    here = Presence()
    here.did("queue.retention")
    await here.tell(system.services, 0)
    seen = (await (await _door_of(api, await Tenant.get(id=root)))(JOBS))["jobs"]
    assert seen["isEverywhere"] is True
    job = next(one for one in seen["failed"]["nodes"] if one["tenant"] == opaque_ids.encode("Tenant", system.tenant))
    assert "anna@example.com" in job["traceback"]
    (worker,) = [one for one in seen["workers"] if one["name"] == here.name]
    assert (worker["isThere"], worker["isLeaving"], worker["atWork"]) == (True, False, [])
    (duty,) = [one for one in seen["schedules"] if one["name"] == "queue.retention"]
    assert (duty["everySeconds"], duty["lastAt"] < duty["nextAt"]) == (600, True)
    await here.leave()


async def _door_of(api: Door, business: Tenant) -> Door:
    host = f"http://{business.slug}.localhost:8000"
    there = replace(api, base=host, system=replace(api.system, business=business, origin=host))
    return await there.staff()


async def test_who_only_looks_changes_nothing(api: Door, system: Context) -> None:
    looker = await api.staff("JOBS_READ")
    await looker(JOBS)
    assert await looker.errors(RETRY, {"jobs": []}) == ["FORBIDDEN"]
    assert await (await api.member()).errors(JOBS) == ["FORBIDDEN"]
    staff = await api.staff()
    for given in (["nonsense"], [ids.opaque(WorkerNode(id=system.tenant))], []):
        (error,) = (await staff(RETRY, {"jobs": given}))["jobRetry"]["userErrors"]
        assert error["code"] == "NOT_HELD"
    many = [opaque_ids.encode("FailedJob", UUID(int=5))] * 101
    (error,) = (await staff(RETRY, {"jobs": many}))["jobRetry"]["userErrors"]
    assert error["code"] == "TOO_MANY"


async def test_a_worker_is_seen_while_it_is_there(system: Context) -> None:
    here = Presence()
    here.did("queue.retention")
    await here.tell(system.services, 0)
    here.is_leaving = True
    await here.tell(system.services, 0)
    row = await WorkerNode.get(id=here.id)
    assert (row.name, row.is_leaving, set(row.duties)) == (here.name, True, {"queue.retention"})
    assert presence.is_there(row, clock.now())
    assert not presence.is_there(row, clock.now() + presence.GONE_AFTER)
    await here.leave()
    assert not await WorkerNode.filter(id=here.id).exists()


async def test_what_is_due_next_is_told_with_what_it_is_for(api: Door, system: Context) -> None:
    bought = await buy(await api.member(), await (await new_shop(system)).offer())
    subscription = bought["checkout"]["subscription"]
    found = await (await api.staff())(AGENDA, {"kinds": ["subscription.period_end"]})
    (entry,) = found["agenda"]["nodes"]
    assert entry["dueAt"] == subscription["periodEnd"]
    assert entry["subject"] == {"__typename": "Subscription", "id": subscription["id"]}
    (count,) = [one for one in found["agendaCounts"] if one["kind"] == "subscription.period_end"]
    assert count == {"kind": "subscription.period_end", "count": 1, "nextAt": entry["dueAt"]}
    blind = await (await api.staff("JOBS_READ"))(AGENDA, {"kinds": ["subscription.period_end"]})
    assert blind["agenda"]["nodes"][0]["subject"] is None


@pytest.mark.parametrize("cursor", ["nonsense", "WyJqb2IiLCJhIl0"])
async def test_a_cursor_of_another_list_is_refused(api: Door, cursor: str) -> None:
    assert await (await api.staff()).errors(JOBS, {"after": cursor}) == ["BAD_INPUT"]
